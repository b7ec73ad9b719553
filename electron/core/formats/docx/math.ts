import { childNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** A formula in one line: its letters in reading order, a fraction with a stroke, powers and indices with their usual signs. */
export function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return element.text;
  const part = (name: string): string => {
    const found = childNamed(element, name);
    return found ? mathText(found) : '';
  };
  switch (element.name) {
    case 'm:f':
      return `${part('m:num')}/${part('m:den')}`;
    case 'm:sSup':
      return `${part('m:e')}^${part('m:sup')}`;
    case 'm:sSub':
      return `${part('m:e')}_${part('m:sub')}`;
    default:
      return element.children.map(mathText).join('');
  }
}
