import type { AppErrorShape } from '../errors.ts';
import type { Topic } from './operation.ts';

/** One call on the wire; `id` is the caller's own and names the call in progress, reply and cancel. */
export type Request = { readonly id: string; readonly op: string; readonly input: unknown };
export type Reply =
  | { readonly id: string; readonly ok: true; readonly value: unknown }
  | { readonly id: string; readonly ok: false; readonly error: AppErrorShape };

/** Progress and reply of one call share one ordered stream of these, the reply last. */
export type CallMessage = { readonly kind: 'progress'; readonly id: string; readonly value: unknown } | { readonly kind: 'reply'; readonly reply: Reply };

/** Broadcast to every window after a command or job has committed. */
export type Changed = { readonly topics: readonly Topic[] };

/** All that a host gives the renderer. */
export type Transport = {
  call(request: Request, onProgress: (value: unknown) => void): Promise<Reply>;
  cancel(id: string): void;
  onChanged(listener: (changed: Changed) => void): () => void;
};

/** What the preload exposes as `window.adref`; it never grows with features. */
export type Bridge = {
  readonly call: (request: Request) => Promise<Reply>;
  readonly cancel: (id: string) => void;
  readonly onProgress: (listener: (id: string, value: unknown) => void) => () => void;
  readonly onChanged: (listener: (changed: Changed) => void) => () => void;
};

/**
 * How files enter, the same on every windowed host: `POST /upload` with the bytes as body answers
 * `{ token }`; the token is then named in `documents.import`. Originals leave by `GET /blob/<sha256>`.
 */
export type UploadReply = { readonly token: string };
