import { systemClock } from '../../../electron/core/ports.ts';
import { openLibrary } from '../../../electron/core/store/library.ts';

// Opens the library of the folder named first, says so, and keeps it until killed.
openLibrary({ folder: process.argv[2] ?? '', clock: systemClock });
console.log('held');
setInterval(() => {}, 1_000);
