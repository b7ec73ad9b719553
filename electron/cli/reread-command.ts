import { fill, sentence } from '../../shared/locales/index.ts';
import type { MeetingSummary } from '../../shared/model/meeting.ts';
import type { Core } from '../core/core.ts';
import type { Command } from './arguments.ts';
import { exitCodes } from './io.ts';
import type { Setting } from './main.ts';
import { meetingNamed } from './meetings.ts';
import { ask, libraryFolder, withCore } from './session.ts';

type RereadCommand = Extract<Command, { readonly name: 'reread' }>;

/** Reads the originals of every meeting again, or of the one named, and says how many texts came out otherwise. */
export async function rereadCommand(command: RereadCommand, setting: Setting): Promise<number> {
  const { io } = setting;
  return withCore(io, libraryFolder(io, command.library), true, async (core) => {
    const meetings = await ask(core, 'meeting.list', {});
    const wanted = command.meeting === null ? meetings : [meetingNamed(meetings, command.meeting, setting)];
    for (const meeting of wanted) {
      const isCancelled = await rereadMeeting(core, command, setting, meeting);
      if (!isCancelled) continue;
      io.say(sentence(setting.locale, 'cancelled'));
      return exitCodes.couldNot;
    }
    return exitCodes.done;
  });
}

/** Returns whether it was stopped before its end. */
async function rereadMeeting(core: Core, { isJson }: RereadCommand, { io, words }: Setting, { id, title }: MeetingSummary): Promise<boolean> {
  const { reread, unchanged, cancelled } = await ask(core, 'documents.reread', { meetingId: id }, {
    signal: io.signal,
    onProgress: ({ done, total, name }) => done < total && io.say(`${done + 1}/${total} ${name}`),
  });
  await io.out(isJson ? `${JSON.stringify({ meeting: id, title, reread, unchanged, cancelled })}\n` : `${fill(words.readAgain, { title, reread: reread.length, unchanged })}\n`);
  return cancelled;
}
