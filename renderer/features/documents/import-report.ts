import type { ImportedFile } from '../../../shared/contract/index.ts';
import type { ErrorCode } from '../../../shared/errors.ts';
import type { Warning } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';

/** One file of an import as the report lists it. */
export type ReportedFile =
  | { readonly name: string; readonly outcome: 'added' | 'already-held'; readonly versionId: VersionId; /** What its reading noticed. */ readonly warnings: readonly Warning[] }
  | { readonly name: string; readonly outcome: 'refused'; readonly code: ErrorCode; readonly details: Readonly<Record<string, unknown>> };

/** What became of the files of one import; `isCancelled`: stopped by its owner before the end. */
export type ImportReport = { readonly files: readonly ReportedFile[]; readonly isCancelled: boolean };

/** How much of the file in hand is read; `unit`: what a PDF is counted in are its pages. */
type ImportPart = { readonly done: number; readonly total: number; readonly unit: 'page' | 'part' };

/** Where an import stands: files handed to the host, then files read. Counts are of files finished. */
export type ImportState =
  | { readonly status: 'idle' }
  | { readonly status: 'uploading'; readonly done: number; readonly total: number }
  | { readonly status: 'reading'; readonly done: number; readonly total: number; readonly part: ImportPart | null }
  | { readonly status: 'reported'; readonly report: ImportReport };

/** The core's answer as the report lists it. */
export function reported(file: ImportedFile): ReportedFile {
  if (file.outcome === 'refused') return { name: file.name, outcome: file.outcome, code: file.error.code, details: file.error.details };
  return { name: file.name, outcome: file.outcome, versionId: file.version.id, warnings: file.version.warnings };
}

/** How many files had each outcome. */
export function countsOf(report: ImportReport): { readonly added: number; readonly held: number; readonly refused: number } {
  const count = (outcome: ReportedFile['outcome']): number => report.files.filter((file) => file.outcome === outcome).length;
  return { added: count('added'), held: count('already-held'), refused: count('refused') };
}
