import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Changed, Reply, Request } from '../../shared/contract/wire.ts';
import type { FileFormat } from '../../shared/model/document.ts';
import { createComparisonHandlers } from './comparisons/handlers.ts';
import { createHistoryHandlers } from './comparisons/history-handlers.ts';
import { createReadyComparisons } from './comparisons/ready.ts';
import { createDispatcher, failureEntry, type Handlers } from './dispatch.ts';
import { createDocumentHandlers } from './documents/handlers.ts';
import type { ImportPorts } from './documents/import.ts';
import { createMilestoneHandlers } from './documents/milestone-handlers.ts';
import { createReadAsHandlers } from './documents/read-as.ts';
import { createRereadHandlers } from './documents/reread.ts';
import { originalOf } from './documents/rows.ts';
import { floorHandlers } from './floor/handlers.ts';
import { createReader } from './formats/reader.ts';
import { openInbox } from './inbox.ts';
import { createLibraryHandlers } from './library/handlers.ts';
import { createFileLog } from './log.ts';
import { createMarkHandlers } from './marks/handlers.ts';
import { createMeetingHandlers } from './meetings/handlers.ts';
import { createAgendaHandlers } from './meetings/agenda-handlers.ts';
import { createSessionHandlers } from './meetings/session-handlers.ts';
import { createPlacementHandlers } from './placements/handlers.ts';
import { createPlacings } from './placements/placings.ts';
import { systemClock, type Clock, type Ids, type Log } from './ports.ts';
import { createDraftHandlers } from './positions/draft-handlers.ts';
import { createPositionHandlers } from './positions/handlers.ts';
import { createLedgerHandlers } from './positions/ledger-handlers.ts';
import { createRecordHandlers } from './positions/record-handlers.ts';
import { createReviewHandlers } from './positions/review-handlers.ts';
import { importSample } from './sample.ts';
import { settingsHandlers } from './settings/handlers.ts';
import type { LibraryKey } from './store/key.ts';
import { openLibrary, type Library } from './store/library.ts';

export type CoreOptions = {
  /** The folder of the library, made if it is not there. */
  readonly dataFolder: string;
  /** The script of the worker that reads files: `formats/reader-worker.ts` from source, `reader-worker.js` from a bundle. */
  readonly readerWorkerFile: string;
  /** The sample meeting (`meeting.json` and its files), imported into a new library in the background. */
  readonly sampleFolder?: string;
  readonly key?: LibraryKey;
  /** Refuses with `library-missing` instead of making a library. */
  readonly mustExist?: boolean;
  /** Holds answers to the contract: for tests and development. */
  readonly checksOutput?: boolean;
  /** The most pages (4 KiB each) the library may grow to. */
  readonly pageLimit?: number;
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly log?: Log;
};

/** The program without its window: what every host carries messages to. */
export type Core = {
  /** Answers every request, also one that fails; never rejects. Progress comes before the reply. */
  readonly call: (request: Request, onProgress: (value: unknown) => void) => Promise<Reply>;
  readonly cancel: (id: string) => void;
  /** Returns what stops the listening. */
  readonly onChanged: (listener: (changed: Changed) => void) => () => void;
  /** The bytes of a file as it came, or null if the library does not hold it. */
  readonly readOriginal: (sha256: string) => Promise<Original | null>;
  /** Gives a file of the user's own a token for `documents.import`: it is read where it stands, not copied or deleted. */
  readonly lendFile: (path: string) => Promise<string>;
  /** Where a host puts the bytes of an uploaded file, under the token it gave out. */
  readonly inboxFolder: string;
  /** Ends what is under way and closes the library. */
  readonly close: () => Promise<void>;
};

export type Original = { readonly bytes: Uint8Array; readonly format: FileFormat; readonly fileName: string };

/** The only place where things are constructed. Rejects with the AppErrors of `openLibrary`. */
export async function openCore(options: CoreOptions): Promise<Core> {
  const clock = options.clock ?? systemClock;
  const ids = options.ids ?? { create: randomUUID };
  const library = openLibrary({
    folder: options.dataFolder,
    clock,
    ...(options.key && { key: options.key }),
    ...(options.mustExist && { mustExist: true }),
    ...(options.pageLimit !== undefined && { pageLimit: options.pageLimit }),
  });
  const inbox = openInbox(library.isReadOnly ? join(tmpdir(), `ad-referendum-${process.pid}`) : join(options.dataFolder, 'inbox'));
  const reader = createReader({ workerFile: options.readerWorkerFile });
  const listeners = new Set<(changed: Changed) => void>();
  const broadcast = (changed: Changed) => listeners.forEach((listener) => listener(changed));
  const log = options.log ?? createFileLog(join(options.dataFolder, 'failures.log'));
  const handlers = createHandlers({ library, clock, ids, files: inbox, reader, log });
  const dispatcher = createDispatcher({ handlers, library, broadcast, clock, log, checksOutput: options.checksOutput ?? false });
  const sample = importSample({ library, handlers, dispatcher, broadcast, lend: inbox.lend }, options.sampleFolder ?? null).catch((error: unknown) => log(failureEntry(error, clock)));

  return {
    call: dispatcher.call,
    cancel: dispatcher.cancel,
    onChanged: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    readOriginal: async (sha256) => originalOf(library.read, sha256),
    lendFile: async (path) => inbox.lend(path),
    inboxFolder: inbox.folder,
    close: async () => {
      await dispatcher.close();
      await sample;
      await reader.close();
      await inbox.close();
      library.close();
    },
  };
}

function createHandlers(ports: ImportPorts & { readonly library: Library }): Handlers {
  const comparisons = createReadyComparisons();
  const placings = createPlacings(comparisons);
  return {
    ...createLibraryHandlers(ports.library),
    ...settingsHandlers,
    ...createMeetingHandlers(ports),
    ...createSessionHandlers(ports),
    ...createAgendaHandlers(ports),
    ...createDocumentHandlers(ports),
    ...createRereadHandlers(ports),
    ...createReadAsHandlers(ports),
    ...createMarkHandlers({ clock: ports.clock, texts: comparisons }),
    ...createMilestoneHandlers(ports),
    ...createComparisonHandlers(comparisons),
    ...createHistoryHandlers(comparisons, placings),
    ...createPositionHandlers(ports),
    ...createRecordHandlers(ports),
    ...createReviewHandlers(ports),
    ...createLedgerHandlers(ports),
    ...createPlacementHandlers({ clock: ports.clock, placings, comparisons }),
    ...createDraftHandlers(ports),
    ...floorHandlers,
  };
}
