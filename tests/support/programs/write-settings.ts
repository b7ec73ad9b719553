import { systemClock } from '../../../electron/core/ports.ts';
import { openLibrary } from '../../../electron/core/store/library.ts';

// Writes one setting after another into the library of the folder named first, and says each number once it is committed.
const library = openLibrary({ folder: process.argv[2] ?? '', clock: systemClock });
for (let number = 1; ; number += 1) {
  library.write((db) => db.run(`INSERT INTO setting (name, value) VALUES ('author', @value) ON CONFLICT (name) DO UPDATE SET value = @value`, { value: String(number) }));
  console.log(number);
}
