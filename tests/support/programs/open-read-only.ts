import { AppError } from '../../../shared/errors.ts';
import { systemClock } from '../../../electron/core/ports.ts';
import { openLibrary } from '../../../electron/core/store/library.ts';

// Opens the library of the folder named first and says, as one line of JSON, what can be done with it.
const attempt = (work: () => unknown) => {
  try {
    return work();
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
};

console.log(
  JSON.stringify(
    attempt(() => {
      const library = openLibrary({ folder: process.argv[2] ?? '', clock: systemClock });
      const settings = library.read.all('SELECT name, value FROM setting');
      const write = attempt(() => library.write((db) => db.run(`DELETE FROM setting`)));
      library.close();
      return { isReadOnly: library.isReadOnly, settings, write };
    }),
  ),
);
