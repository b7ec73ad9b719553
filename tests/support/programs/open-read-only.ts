import { AppError } from '../../../shared/errors.ts';
import { openCore } from '../../../electron/core/core.ts';

// Opens the library of the folder named first and says, as one line of JSON, what can be done with it.
const tried = async () => {
  try {
    const core = await openCore({ dataFolder: process.argv[2] ?? '', readerWorkerFile: '' });
    const answers = [];
    for (const [op, input] of [['library.info', {}], ['settings.get', {}], ['settings.set', { author: 'Eve' }]] as const) {
      const reply = await core.call({ id: op, op, input }, () => {});
      answers.push(reply.ok ? reply.value : reply.error.code);
    }
    await core.close();
    return answers;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

console.log(JSON.stringify(await tried()));
