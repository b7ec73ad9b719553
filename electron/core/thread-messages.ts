import type { CallMessage, Changed, Request } from '../../shared/contract/wire.ts';
import type { AppErrorShape } from '../../shared/errors.ts';
import type { Original } from './core.ts';

/** What the core's thread is started with. */
export type CoreThreadData = {
  readonly dataFolder: string;
  readonly readerWorkerFile: string;
  readonly sampleFolder?: string;
  readonly checksOutput?: boolean;
};

/** From the host to the core's thread. `ask` numbers a question that is not a call. */
export type ToCore =
  | { readonly kind: 'call'; readonly request: Request }
  | { readonly kind: 'cancel'; readonly id: string }
  | { readonly kind: 'original'; readonly ask: number; readonly sha256: string }
  | { readonly kind: 'lend'; readonly ask: number; readonly path: string }
  | { readonly kind: 'close' };

/** From the core's thread to the host, in order. */
export type FromCore =
  | { readonly kind: 'opened'; readonly inboxFolder: string }
  | { readonly kind: 'refused'; readonly error: AppErrorShape }
  | CallMessage
  | { readonly kind: 'changed'; readonly changed: Changed }
  | { readonly kind: 'original'; readonly ask: number; readonly original: Original | null }
  | { readonly kind: 'lent'; readonly ask: number; readonly token: string }
  | { readonly kind: 'closed' };
