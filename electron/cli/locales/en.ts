import type { Words } from './words.ts';

export const en: Words = {
  help: `adref – negotiated texts from the command line

  adref import FILE…            read files into the library and print what was read
      --json                    one line of JSON for each file
      --dry-run                 read only, without a library
      --meeting ID|TITLE        the meeting they belong to (else the one made last, else a new one)
  adref compare OLD NEW         compare two texts: files, or texts of the library by symbol or id
                                ("RSM-III/doc.6/26 rev. 2 es")
      --json                    the comparison as JSON
  adref library check           read the whole library and say whether it is sound (--json)
  adref library backup [FILE]   write a verified copy, its key beside it
  adref library restore FILE    put a backup in the library's place; the library is kept aside

      --library FOLDER          a library other than your own (also ADREF_DATA)
      --help, --version

In a comparison, [-words-] were taken out and [+words+] put in.
Exit code: 0 done, or nothing differs; 1 could not be done, or the texts differ; 2 wrong use, or unreadable.
`,
  wrongUse: 'That is not a command of adref. See: adref --help',
  noSuchFile: 'There is no such file.',
  noSuchMeeting: 'The library has no meeting “{{meeting}}”. Nothing was imported.',
  importingInto: 'Importing into the meeting “{{title}}”.',
  alreadyHeld: 'The meeting holds this file already; it was not added again.',
  unknownReference: '“{{reference}}” is neither a file nor a text of the library.',
  severalVersions: '“{{reference}}” is more than one text; add its language or name it by its id: {{choices}}',
  identical: 'The texts are the same.',
  differences:
    'Edited: {{edited}} · moved: {{moved}} · moved and edited: {{movedEdited}} · split: {{split}} · merged: {{merged}} · added: {{added}} · removed: {{removed}} · renumbered: {{renumbered}} · words added: {{wordsAdded}} · words removed: {{wordsRemoved}}',
  renumbered: 'renumbered',
  rows: { moved: 'moved', 'moved-edited': 'moved and edited', split: 'split', merged: 'merged', added: 'added', removed: 'removed' },
  librarySound: 'The library is sound.',
  libraryDamaged: 'The library is damaged. It was not changed; restore your last backup with “adref library restore”.',
  backupMade: 'The backup was read back and is whole. Its key stands beside it (.key): keep both, and keep them apart if others can reach the backup.',
  restored: 'The backup is now the library.',
  keptAside: 'The library that was there is kept as {{file}}',
};
