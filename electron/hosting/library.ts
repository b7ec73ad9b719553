import type { Core } from '../core/core.ts';
import { startCoreThread } from '../core/thread.ts';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import type { WorkingLanguage } from '../../shared/model/language.ts';
import { createPages, type Pages } from './pages.ts';
import type { Places } from './places.ts';
import { troublePages } from './trouble.ts';

/** A window's side of the library: pages always; the core, or why there is none. */
export type Library = { readonly pages: Pages } & ({ readonly core: Core; readonly trouble: null } | { readonly core: null; readonly trouble: ErrorCode });

/** Opens the library in its own thread. One that cannot be opened is no crash: its pages say why in `language`. */
export async function openLibrary(places: Places, dataFolder: string, language: WorkingLanguage): Promise<Library> {
  const { workerFile, readerWorkerFile, sampleFolder, rendererFolder } = places;
  try {
    const core = await startCoreThread({ workerFile, readerWorkerFile, dataFolder, sampleFolder });
    return { core, trouble: null, pages: createPages({ rendererFolder, core }) };
  } catch (cause) {
    const trouble = cause instanceof AppError ? cause.code : 'internal';
    return { core: null, trouble, pages: troublePages({ code: trouble, language }) };
  }
}
