import { z } from 'zod';
import { type Topic, topics } from '../../shared/contract/operation.ts';
import type { CallMessage, Changed, Request, UploadReply } from '../../shared/contract/wire.ts';
import { errorCodes } from '../../shared/errors.ts';

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

const error = z.strictObject({ code: z.enum(errorCodes), message: z.string(), details: z.record(z.string(), z.unknown()).exactOptional() });
const reply = z.discriminatedUnion('ok', [z.strictObject({ id: z.string(), ok: z.literal(true), value: z.unknown() }), z.strictObject({ id: z.string(), ok: z.literal(false), error })]);

/** What crosses a wire, and nothing beside it. */
export const callMessage: z.ZodType<CallMessage> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), id: z.string(), value: z.unknown() }),
  z.strictObject({ kind: z.literal('reply'), reply }),
]);
export const changed: z.ZodType<Changed> = z.strictObject({ topics: z.array(z.enum(topics)) });
export const uploadReply: z.ZodType<UploadReply> = z.strictObject({ token: z.string() });
