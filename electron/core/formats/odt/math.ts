import { elementsOf, textIn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The words of a formula in MathML, on one line: `a/b`, `x^2`, `√(…)`. What the formula was typed as is left out. */
export function mathWords(element: XmlElement): string {
  const parts = elementsOf(element);
  const at = (index: number): string => {
    const part = parts[index];
    return part === undefined ? '' : grouped(mathWords(part));
  };
  switch (element.name) {
    case 'math:annotation':
    case 'math:annotation-xml':
      return '';
    case 'math:mfrac':
      return `${at(0)}/${at(1)}`;
    case 'math:msup':
      return `${at(0)}^${at(1)}`;
    case 'math:msub':
      return `${at(0)}_${at(1)}`;
    case 'math:msubsup':
      return `${at(0)}_${at(1)}^${at(2)}`;
    case 'math:msqrt':
      return `√${grouped(parts.map(mathWords).join(''))}`;
    default:
      return parts.length === 0 ? textIn(element).trim() : parts.map(mathWords).join('');
  }
}

const grouped = (words: string): string => (words.length > 1 && !/^[\p{L}\p{N}]+$/u.test(words) ? `(${words})` : words);
