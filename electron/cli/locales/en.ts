import type { Words } from './words.ts';

export const en: Words = {
  help: `adref – negotiated texts from the command line

  adref import FILE…            read files into the library and print what was read
      --json                    one line of JSON for each file
      --dry-run                 read only, without a library
      --meeting ID|TITLE        the meeting they belong to (else the one made last, else a new one)
  adref read FILE               print the text of a file, with its marks
      --view VIEW               marked (as it is), accepted or rejected (as if every proposal were)
      --encoding NAME           for plain text and web pages, where the guess is wrong
      --json                    the same, with every proposal, as JSON
  adref compare OLD NEW         compare two texts: files, or texts of the library by symbol or id
                                ("RSM-III/doc.6/26 rev. 2 es")
      --json                    the comparison as JSON
  adref library check           read the whole library and say whether it is sound (--json)
  adref library reread          read every file of the library again with this reader (--meeting, --json)
  adref library backup [FILE]   write a verified copy, its key beside it
  adref library restore FILE    put a backup in the library's place; the library is kept aside

      --library FOLDER          a library other than your own (also ADREF_DATA)
      --help, --version

In a comparison, [-words-] were taken out and [+words+] put in; in a text with its marks, they are
proposed for that, by whom stands after them in braces: [+without delay+]{Peru}.
Exit code: 0 done, or nothing differs; 1 could not be done, or the texts differ; 2 wrong use, or unreadable.
`,
  wrongUse: 'That is not a command of adref. See: adref --help',
  noSuchFile: 'There is no such file.',
  noSuchMeeting: 'The library has no meeting “{{meeting}}”. Nothing was done.',
  importingInto: 'Importing into the meeting “{{title}}”.',
  alreadyHeld: 'The meeting holds this file already; it was not added again.',
  unknownReference: '“{{reference}}” is neither a file nor a text of the library.',
  severalVersions: '“{{reference}}” is more than one text; add its language or name it by its id: {{choices}}',
  identical: 'The texts are the same.',
  differences:
    'Edited: {{edited}} · moved: {{moved}} · moved and edited: {{movedEdited}} · split: {{split}} · merged: {{merged}} · added: {{added}} · removed: {{removed}} · renumbered: {{renumbered}} · words added: {{wordsAdded}} · words removed: {{wordsRemoved}}',
  renumbered: 'renumbered',
  rows: { moved: 'moved', 'moved-edited': 'moved and edited', split: 'split', merged: 'merged', added: 'added', removed: 'removed' },
  unknownEncoding: '“{{encoding}}” is not an encoding adref knows. It knows: {{choices}}',
  noEncoding: 'Only plain text and web pages have an encoding to choose.',
  proposals: { add: 'to be added', delete: 'to be deleted', replace: 'to be replaced', move: 'to be moved', format: 'another look', comment: 'comment', reservation: 'reservation', 'ad-referendum': 'ad referendum' },
  placedBefore: 'before {{label}}',
  placedAfter: 'after {{label}}',
  readAgain: '{{title}}: read anew {{reread}}, as before {{unchanged}}.',
  librarySound: 'The library is sound.',
  libraryDamaged: 'The library is damaged. It was not changed; restore your last backup with “adref library restore”.',
  backupMade: 'The backup was read back and is whole. Its key stands beside it (.key): keep both, and keep them apart if others can reach the backup.',
  restored: 'The backup is now the library.',
  keptAside: 'The library that was there is kept as {{file}}',
};
