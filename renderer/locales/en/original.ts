/** Words of the original beside its text. */
export const original = {
  title: 'Original',
  original: 'Original',
  titleOf: 'Original of {{document}}',
  originalOf: 'Original file {{file}}',
  page: 'Page {{page}} of {{pages}}',
  percent: '{{percent}} %',
  smaller: 'Smaller',
  larger: 'Larger',
  fit: '{{percent}} %, fit the width',
  find: 'Find in the original',
  found: '{{at}} of {{total}}',
  notFound: 'not found',
  save: 'Save a copy',
  failed: 'The original cannot be drawn here. Its text, as it was read, is safe beside it; save a copy to open it in another program.',
  notDrawn: 'Originals of this format are not drawn in the window. Save a copy to open it in another program.',
  keys: { open: 'original beside the text', paragraph: 'paragraph', zoom: 'zoom', fit: 'fit the width', find: 'find', next: 'next and previous find', back: 'back to the text' },
};
