import type { Handlers } from '../dispatch.ts';
import type { Library } from '../store/library.ts';
import { librarySample } from './rows.ts';

/** What a window may know of the library. `isSample`: the sample meeting is in it. */
export function createLibraryHandlers({ schemaVersion, isReadOnly }: Pick<Library, 'schemaVersion' | 'isReadOnly'>): Pick<Handlers, 'library.info'> {
  return {
    'library.info': ({ db }) => ({ schemaVersion, readOnly: isReadOnly, isSample: librarySample(db).meetingId !== null }),
  };
}
