import type { MeetingId } from '../../../shared/model/id.ts';
import { failureOf, type Client, type RunningJob } from '../../platform/client.ts';
import type { UploadedFile } from '../../platform/upload.ts';
import { reported, type ImportReport, type ImportState, type ReportedFile } from './import-report.ts';

/** An import under way; `done` never rejects: a file that fails is refused in the report and the others go on. */
export type RunningImport = { readonly done: Promise<ImportReport>; readonly cancel: () => void };

type Ports = { readonly client: Client; readonly upload: (file: File) => Promise<UploadedFile> };

/** Hands the files to the host one by one, then has them read into the meeting; tells where it stands. */
export function runImport({ client, upload }: Ports, meetingId: MeetingId, files: readonly File[], onState: (state: ImportState) => void): RunningImport {
  let isCancelled = false;
  let job: RunningJob<unknown> | null = null;
  const run = async (): Promise<ImportReport> => {
    const uploaded: UploadedFile[] = [];
    const refused: ReportedFile[] = [];
    for (const [index, file] of files.entries()) {
      if (isCancelled) return { files: refused, isCancelled };
      onState({ status: 'uploading', done: index, total: files.length });
      try {
        uploaded.push(await upload(file));
      } catch (thrown) {
        refused.push(refusal(file.name, thrown));
      }
    }
    if (isCancelled || uploaded.length === 0) return { files: refused, isCancelled };
    onState({ status: 'reading', done: 0, total: uploaded.length, part: null });
    const running = client.run('documents.import', { meetingId, files: uploaded }, ({ done, total, name, part }) => onState({ status: 'reading', done, total, part: part && { ...part, unit: /\.pdf$/iu.test(name) ? 'page' : 'part' } }));
    job = running;
    try {
      const answer = await running.done;
      return { files: [...answer.files.map(reported), ...refused], isCancelled: answer.cancelled };
    } catch (thrown) {
      return { files: [...uploaded.map(({ name }) => refusal(name, thrown)), ...refused], isCancelled };
    }
  };
  const cancel = (): void => {
    isCancelled = true;
    job?.cancel();
  };
  return { done: run(), cancel };
}

function refusal(name: string, thrown: unknown): ReportedFile {
  const { code, details } = failureOf(thrown);
  return { name, outcome: 'refused', code, details: details ?? {} };
}
