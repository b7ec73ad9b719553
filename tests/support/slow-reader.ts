import { parentPort } from 'node:worker_threads';

type Asked = { readonly id: number; readonly fileName: string };

/**
 * A stand-in for the reader's worker that misbehaves as the file's name asks: `hang` never answers, `steps` works on with progress,
 * `fill` takes all memory, `exit` ends itself, `throw` answers with a bug; any other name is echoed as a title.
 */
const ballast: string[][] = [];

parentPort?.on('message', ({ id, fileName }: Asked) => {
  if (fileName === 'hang') for (;;) ballast.length = 0;
  if (fileName === 'fill') for (;;) ballast.push(Array.from({ length: 100_000 }, (_, at) => `word ${at} ${ballast.length}`));
  if (fileName === 'exit') process.exit(3);
  if (fileName === 'throw') parentPort?.postMessage({ id, kind: 'bug', error: new Error('a bug') }, []);
  else if (fileName === 'steps') step(id, 0);
  else parentPort?.postMessage({ id, kind: 'read', file: { title: fileName } }, []);
});

parentPort?.postMessage({ kind: 'ready' }, []);

function step(id: number, done: number): void {
  if (done === 5) {
    parentPort?.postMessage({ id, kind: 'read', file: { title: 'steps' } }, []);
    return;
  }
  parentPort?.postMessage({ id, kind: 'progress', done, total: 5 }, []);
  setTimeout(() => step(id, done + 1), 100);
}
