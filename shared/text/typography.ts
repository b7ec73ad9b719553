/**
 * A text without what printers differ in: quotes, dashes, spaces, ligatures, Unicode form, invisible characters.
 * Two texts are the same but for their typography when this makes them equal.
 */
export function withoutTypography(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replaceAll(/[«»“”„‟‹›"]/gu, '"')
    .replaceAll(/[’‘‛′ʼ`´]/gu, "'")
    .replaceAll(/[\u2010-\u2015\u2212]/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/" | "/gu, '"')
    .replaceAll(/ (?=[;:!?%,.])/gu, '')
    .trim();
}
