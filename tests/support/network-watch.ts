/**
 * Loaded into a program with `--require`, in every one of its threads: writes down whatever asks for
 * another process or machine. It listens below Node's own modules, where each handle of the event
 * loop is made, so that it makes no difference which library asks. Being asked (a server's listening
 * and accepting) makes other handles and is not written down; a connection to loopback is.
 */
import { createHook } from 'node:async_hooks';
import { appendFileSync } from 'node:fs';
import { threadName } from 'node:worker_threads';

/** The handles of asking: connections, names looked up, datagrams, and programs that could ask in this one's place. */
const asking = new Set(['TCPCONNECTWRAP', 'PIPECONNECTWRAP', 'TLSWRAP', 'HTTPCLIENTREQUEST', 'GETADDRINFOREQWRAP', 'GETNAMEINFOREQWRAP', 'QUERYWRAP', 'UDPWRAP', 'PROCESSWRAP']);

const file = process.env['NETWORK_WATCH'];
if (file === undefined) throw new Error('NETWORK_WATCH names no file');
const thread = threadName || 'main';

const write = (line: object): void => appendFileSync(file, `${JSON.stringify({ thread, ...line })}\n`);
createHook({
  init: (_id, handle) => {
    if (asking.has(handle)) write({ handle, at: new Error('asked').stack?.split('\n').filter((frame) => frame.includes('file:')).slice(0, 3) });
  },
}).enable();
write({ handle: null });
