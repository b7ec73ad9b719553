import './platform/without-eval.ts';
import './styles/fonts.ts';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { createClient } from './platform/client.ts';
import { ClientContext, createQueryClient } from './platform/queries.ts';
import { transportOf } from './platform/transport.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no #root');

createRoot(root).render(
  <ClientContext value={createClient(transportOf(window))}>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </ClientContext>,
);
