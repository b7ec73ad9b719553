import { app } from './app.ts';
import { receive } from './ipc.ts';
import { journal, note } from './journal.ts';
import type { Answer, Question } from './questions.ts';
import { isDeviceGranted, isDownloadAllowed, isPermissionGranted, isPermissionHeld, isRequestAllowed } from './session.ts';
import { preventable } from './strict.ts';
import { BrowserWindow } from './window.ts';

/** Answers the test that started this process, and ends when that has gone. */
export function answerQuestions(): void {
  if (!process.send) return;
  process.on('message', ({ number, question }: { number: number; question: Question }) => {
    void Promise.resolve(answer(question)).then((value) => process.send?.({ answerTo: number, value } satisfies Answer));
  });
  process.once('disconnect', () => app.exit(1));
}

function answer(question: Question): unknown {
  const [window] = BrowserWindow.getAllWindows();
  switch (question.ask) {
    case 'journal':
      return journal;
    case 'permission':
      return isPermissionGranted(question.permission);
    case 'permission-held':
      return isPermissionHeld(question.permission);
    case 'device':
      return isDeviceGranted(question.deviceType);
    case 'request':
      return isRequestAllowed(question.url);
    case 'download':
      return isDownloadAllowed(question.url);
    case 'webview': {
      const event = preventable({});
      window?.webContents.emit('will-attach-webview', event, {}, {});
      return !event.defaultPrevented;
    }
    case 'message-from': {
      const parent = question.isTop ? null : { url: 'app://ui/', parent: null };
      if (window) receive('adref', [question.message], window.webContents, { url: question.url, parent });
      note('message-from', question.url);
      return null;
    }
    case 'close-window':
      return window?.close() ?? null;
    default:
      return question satisfies never;
  }
}
