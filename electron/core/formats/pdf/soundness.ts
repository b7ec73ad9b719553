/** Scripts whose text, when it is nearly all of a document, is taken for what it says. */
const rarerScripts = ['Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil', 'Thai', 'Ethiopic', 'Khmer', 'Lao', 'Sinhala', 'Tibetan', 'Myanmar'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

/** Letters as documents of the field print them: Latin, Greek, Cyrillic, Hebrew, Arabic, East Asian. */
const expectedLetters =
  /[A-Za-z\u00aa\u00ba\u00c0-\u017f\u0192\u01a0\u01a1\u01af\u01b0\u01cd-\u01dc\u0218-\u021b\u0386-\u03ce\u0400-\u045f\u0490-\u0493\u04d8\u04d9\u05d0-\u05ea\u0620-\u06d3\u1e00-\u1eff\u2c60\u3005-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufb00-\ufb06\ufb1d-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]/u;

/**
 * The share of letters and controls that no text of the field would hold, 0 to 1. Fonts without a usable
 * map to Unicode give text layers that extract to such letters, whoever reads them.
 */
export function unsoundShare(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const countOf = (kind: RegExp): number => Array.from(counts).reduce((sum, [letter, count]) => sum + (kind.test(letter) ? count : 0), 0);
  const letters = countOf(/\p{L}/u);
  const controls = countOf(/(?![\t\n\f\r])[\p{Cc}\p{Co}\ufffd]/u);
  if (letters + controls === 0) return 0;
  const rarer = Math.max(...rarerScripts.map(countOf));
  if (rarer > letters * 0.8) return controls / (letters + controls);
  return (Math.max(0, letters - countOf(expectedLetters)) + controls) / (letters + controls);
}

/** Above this share the text layer is refused for comparison. */
export const unsoundLimit = 0.08;
