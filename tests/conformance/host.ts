import type { CallMessage, Request } from '../../shared/contract/wire.ts';
import type { Topic } from '../../shared/contract/operation.ts';

/** What every host gives a window, as the suite uses it: the same for each of them. */
export type Host = {
  /** One call and all that came back for it, in the order it came. */
  readonly exchange: (request: Request, options?: { readonly cancelsAtProgress?: boolean }) => Promise<readonly CallMessage[]>;
  readonly upload: (bytes: Uint8Array) => Promise<string>;
  readonly blob: (sha256: string) => Promise<{ readonly status: number; readonly disposition: string | null; readonly bytes: Uint8Array }>;
  /** The topics of every broadcast so far. */
  readonly changes: () => Promise<readonly (readonly Topic[])[]>;
  readonly close: () => Promise<void>;
};
