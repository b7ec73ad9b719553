import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UploadReply } from '../../shared/contract/wire.ts';
import { AppError, type ErrorCode } from '../../shared/errors.ts';

/** No document of a meeting comes near it; a body without end does. In bytes. */
const uploadLimit = 512 * 1024 * 1024;

const statusOf: Partial<Record<ErrorCode, number>> = { 'file-too-large': 413, 'storage-full': 507 };

/**
 * Takes the body of an upload into the core's inbox under a fresh token, which is all the renderer
 * learns of it. Nothing is left in the inbox when the body is too long or breaks off.
 */
export async function receiveUpload(request: Request, inboxFolder: string, limit = uploadLimit): Promise<Response> {
  if (request.headers.get('content-type') !== 'application/octet-stream') return new Response(null, { status: 415 });
  const token = randomBytes(24).toString('base64url');
  const path = join(inboxFolder, token);
  try {
    if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge(limit);
    const file = await open(path, 'wx', 0o600);
    try {
      await pour(request.body, file, limit);
    } finally {
      await file.close();
    }
    return Response.json({ token } satisfies UploadReply);
  } catch (cause) {
    await rm(path, { force: true });
    const error = asAppError(cause);
    return Response.json(error.toShape(), { status: statusOf[error.code] ?? 400 });
  }
}

async function pour(body: ReadableStream<Uint8Array> | null, file: FileHandle, limit: number): Promise<void> {
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit);
    await file.write(chunk);
  }
}

function tooLarge(limit: number): AppError {
  return new AppError('file-too-large', 'The upload is longer than the limit', { details: { limit } });
}

function asAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const isFull = cause instanceof Error && 'code' in cause && (cause.code === 'ENOSPC' || cause.code === 'EDQUOT');
  return isFull ? new AppError('storage-full', 'No room for the upload', { cause }) : new AppError('file-vanished', 'The upload broke off', { cause });
}
