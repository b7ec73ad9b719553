import './platform/without-eval.ts';
import './styles/fonts.ts';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Crashed } from './Crashed.tsx';
import { createClient } from './platform/client.ts';
import { ClientContext, createQueryClient } from './platform/queries.ts';
import { transportOf } from './platform/transport.ts';

const root = document.querySelector('#root');
if (root === null) throw new Error('the page has no #root');

createRoot(root, { onUncaughtError: () => showCrash(root) }).render(
  <ClientContext value={createClient(transportOf(window))}>
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>
  </ClientContext>,
);

/** Puts another page in the place of the one that failed: React has let go of everything in it. */
function showCrash(failed: Element): void {
  const page = document.createElement('main');
  failed.replaceWith(page);
  createRoot(page).render(<Crashed />);
}
