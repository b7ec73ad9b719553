import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';

type Asked = { readonly id: number; readonly source: { readonly path: string } | { readonly bytes: Uint8Array }; readonly fileName: string };

/** A stand-in for the reader's worker that reads every file as one paragraph; in one named `misplaced.txt` it puts a comment on a paragraph there is not. */
parentPort?.on('message', ({ id, source, fileName }: Asked) => {
  const bytes = 'path' in source ? readFileSync(source.path) : source.bytes;
  const text = new TextDecoder().decode(bytes);
  const blocks = [{ index: 0, kind: 'paragraph', label: null, text, notes: [], section: '', level: 0, cell: null }];
  const comments = fileName === 'misplaced.txt' ? [{ blockIndex: 7, start: 0, end: 1, author: '', date: null, words: 'Where?' }] : [];
  const file = {
    format: 'txt',
    identity: { title: text, symbol: null, language: null, date: null, kind: 'other' },
    blocks,
    markup: { changes: [], looks: [], comments, places: [] },
    warnings: [],
    readerVersion: '9',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.length,
  };
  parentPort?.postMessage({ id, kind: 'read', file }, []);
});
