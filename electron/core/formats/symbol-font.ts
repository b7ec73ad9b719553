/** The Symbol font's letters and signs as Unicode, by their bytes from 0x20 on; what is not here is printed as a bullet. */
const symbolLetters = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const symbolSigns = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** A byte of the Symbol font as the sign it prints. */
export function symbolOf(byte: number): string {
  if (byte < 0x20) return '';
  return (byte < 0x80 ? symbolLetters.charAt(byte - 0x20) : symbolSigns.charAt(byte - 0xa0)) || '•';
}
