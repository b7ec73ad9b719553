import { z } from 'zod';
import type { UploadReply } from '../../shared/contract/wire.ts';
import { AppError } from '../../shared/errors.ts';

const uploadReply: z.ZodType<UploadReply> = z.object({ token: z.string() });

/** One file handed to the host: its token goes into `documents.import`, its name is only shown. */
export type UploadedFile = { readonly token: string; readonly name: string };

/** Hands the bytes of a file to the host, which keeps them under a token. Throws `file-unreadable` when they cannot be sent. */
export async function uploadFile(file: File): Promise<UploadedFile> {
  try {
    const response = await fetch('/upload', { method: 'POST', headers: { 'content-type': 'application/octet-stream' }, body: file });
    if (response.ok) {
      const { token } = uploadReply.parse(await response.json());
      return { token, name: file.name };
    }
    throw new AppError(response.status === 413 ? 'file-too-large' : 'file-unreadable', `the host answered ${response.status} to an upload`);
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    throw new AppError('file-unreadable', 'the bytes of a file could not be sent', { cause: thrown });
  }
}

/** Where the original of a version is, byte for byte. */
export function blobAddress(sha256: string): string {
  return `/blob/${sha256}`;
}
