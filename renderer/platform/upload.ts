import { z } from 'zod';
import type { UploadReply } from '../../shared/contract/wire.ts';
import { AppError, type ErrorCode } from '../../shared/errors.ts';

const uploadReply: z.ZodType<UploadReply> = z.object({ token: z.string() });

/** One file handed to the host: its token goes into `documents.import`, its name is only shown. */
export type UploadedFile = { readonly token: string; readonly name: string };

/** What a host's refusal says; any other is a file that cannot be read. */
const refusals = new Map<number, ErrorCode>([[413, 'file-too-large'], [507, 'storage-full']]);

/** Hands the bytes of a file to the host, which keeps them under a token. Throws `file-too-large`, `storage-full`, or `file-unreadable` when they cannot be sent. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  try {
    const response = await fetch('/upload', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });
    if (response.ok) {
      const { token } = uploadReply.parse(await response.json());
      return { token, name: file.name };
    }
    throw new AppError(refusals.get(response.status) ?? 'file-unreadable', `the host answered ${response.status} to an upload`);
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw new AppError('file-unreadable', 'the bytes of a file could not be sent', { cause: thrown });
  }
}

/** Where the original of a version is, byte for byte. */
export function blobAddress(sha256: string): string {
  return `/blob/${sha256}`;
}
