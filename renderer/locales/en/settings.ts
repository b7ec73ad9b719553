/** The reader's own choices. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  systemLanguage: 'As the system',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  system: 'As the system',
  author: 'My name',
  authorHint: 'Written beside each position you record',
  saveAuthor: 'Save the name',
  authorTooLong: 'The name is too long: 200 characters at most.',
} as const;
