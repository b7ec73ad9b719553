import { plainLookOf, statedLook } from './looks.ts';
import type { View } from './revisions.ts';
import { authorship } from './revisions.ts';
import type { Formatted } from './story.ts';
import { childNamed, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Properties as they were before a tracked change of formatting, in the rejected reading; as they are in the accepted one. */
export function propertiesIn(properties: XmlElement | undefined, view: View): XmlElement | undefined {
  if (view === 'accepted' || !properties) return properties;
  return properties.name === 'w:rPr' ? runBefore(properties) : paragraphBefore(properties);
}

function runBefore(properties: XmlElement): XmlElement | undefined {
  const change = childNamed(properties, 'w:rPrChange');
  return change ? childNamed(change, 'w:rPr') : properties;
}

/** The marks of sections and of the paragraph's own end are not part of what changed; a number that was put in goes. */
function paragraphBefore(properties: XmlElement): XmlElement {
  const change = childNamed(properties, 'w:pPrChange');
  const before = change ? (childNamed(change, 'w:pPr')?.children ?? []) : properties.children.filter((child) => !(child.name === 'w:numPr' && childNamed(child, 'w:ins')));
  const own = change ? properties.children.filter(({ name }) => name === 'w:sectPr' || name === 'w:rPr') : [];
  return { ...properties, children: [...before, ...own] };
}

/** The tracked change of a run's look; `words` names what was set or taken away: `bold`, `no underline`, `colour #ff0000`, or `look` for anything else. */
export function formattedRun(run: XmlElement | undefined): Formatted | undefined {
  const change = childNamed(run, 'w:rPrChange');
  if (!run || !change) return undefined;
  const now = plainLookOf(statedLook(run, noTheme));
  const before = plainLookOf(statedLook(childNamed(change, 'w:rPr'), noTheme));
  const words = [
    ...set(now.isBold, before.isBold, 'bold'),
    ...set(now.isItalic, before.isItalic, 'italic'),
    ...set(now.isUnderlined, before.isUnderlined, 'underline'),
    ...set(now.isStruck, before.isStruck, 'strike'),
    ...painted(now.colour, before.colour, 'colour'),
    ...painted(now.highlight, before.highlight, 'highlight'),
  ];
  return { ...authorship(change), words: words.join(', ') || 'look' };
}

const noTheme = (): undefined => undefined;

function set(isNow: boolean, wasBefore: boolean, word: string): readonly string[] {
  if (isNow === wasBefore) return [];
  return [isNow ? word : `no ${word}`];
}

function painted(isNow: string | null, wasBefore: string | null, word: string): readonly string[] {
  if (isNow === wasBefore) return [];
  return [isNow === null ? `no ${word}` : `${word} ${isNow}`];
}

/** The tracked change of a paragraph's look; `words` says `style`, `numbering`, `alignment`, or `layout` for anything else. */
export function formattedParagraph(paragraph: XmlElement | undefined): Formatted | undefined {
  const change = childNamed(paragraph, 'w:pPrChange');
  if (!paragraph || !change) return undefined;
  const before = childNamed(change, 'w:pPr');
  const differs = (ask: (properties: XmlElement | undefined) => unknown): boolean => ask(paragraph) !== ask(before);
  const words = [
    ...(differs((properties) => valueOf(properties, 'w:pStyle')) ? ['style'] : []),
    ...(differs((properties) => numberingOf(properties)) ? ['numbering'] : []),
    ...(differs((properties) => valueOf(properties, 'w:jc')) ? ['alignment'] : []),
  ];
  return { ...authorship(change), words: words.join(', ') || 'layout' };
}

function numberingOf(properties: XmlElement | undefined): string {
  const numbering = childNamed(properties, 'w:numPr');
  return `${valueOf(numbering, 'w:numId') ?? ''}/${valueOf(numbering, 'w:ilvl') ?? ''}`;
}
