import { walkBlocks } from './blocks.ts';
import { joinPieces } from './joined.ts';
import { readParagraphs } from './reading.ts';
import { runningHeadStory } from './story.ts';
import type { Story, TrackedParagraph } from './story.ts';
import { childNamed, childrenNamed, switchOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** The parts of a document that its sections print their heads and feet from. */
export type HeadSource = {
  readonly body: XmlElement;
  readonly settings: XmlElement | undefined;
  /** The part a relationship of the main part points at. */
  readonly partOf: (relationship: string) => XmlElement | undefined;
};

/** The most parts that are looked at: a document of many sections has twenty. */
const mostParts = 60;

/** What is printed at the head or foot of pages, each once and without page numbers, in the order of the sections. */
export function readRunningHeads(source: HeadSource, story: Story): readonly string[] {
  const heads = new Set<string>();
  for (const relationship of [...printedHeads(source)].slice(0, mostParts)) {
    const part = source.partOf(relationship);
    for (const words of part ? wordsOf(part, runningHeadStory(story)) : []) heads.add(words);
  }
  return [...heads];
}

/** The relationships of the heads and feet that are printed: a first page or even pages of their own only where the file asks for them. */
function printedHeads({ body, settings }: HeadSource): ReadonlySet<string> {
  const hasEvenPages = switchOf(settings, 'w:evenAndOddHeaders') ?? false;
  const printed = new Set<string>();
  // A section without a head of a kind goes on with that of the section before (ECMA-376 part 1, 17.10.5).
  const present = new Map<string, string>();
  for (const section of sectionsOf(body)) {
    for (const { name, attributes } of section.children) {
      const { type = 'default', id = '' } = attributes;
      if ((name === 'w:headerReference' || name === 'w:footerReference') && pageTypes.has(type)) present.set(`${name} ${type}`, id);
    }
    const hasFirstPage = switchOf(section, 'w:titlePg') ?? false;
    for (const [kind, relationship] of present) {
      if (kind.endsWith(' default') || (kind.endsWith(' first') && hasFirstPage) || (kind.endsWith(' even') && hasEvenPages)) printed.add(relationship);
    }
  }
  return printed;
}

const pageTypes = new Set(['default', 'first', 'even']);

/** The properties of all sections: each but the last hangs on its last paragraph. */
function sectionsOf(body: XmlElement): readonly XmlElement[] {
  const inParagraphs = childrenNamed(body, 'w:p').flatMap((paragraph) => childrenNamed(childNamed(paragraph, 'w:pPr'), 'w:sectPr'));
  return [...inParagraphs, ...childrenNamed(body, 'w:sectPr')];
}

function wordsOf(part: XmlElement, story: Story): readonly string[] {
  const tracked: TrackedParagraph[] = [];
  walkBlocks(part, { story, add: (paragraph) => tracked.push(paragraph) });
  return readParagraphs(tracked, story.view)
    .map((read) => joinPieces(read, story.view).text.replaceAll(/\s+/g, ' '))
    .filter((words) => /[\p{L}\p{N}]/u.test(words) && !isPageCount(words));
}

/** `Page of`, `- Página de -`: what is left where only pages are counted. */
function isPageCount(words: string): boolean {
  return words.split(/[^\p{L}]+/u).every((word) => ['', 'page', 'pages', 'p', 'pp', 'página', 'páginas', 'pagina', 'pág', 'of', 'de', 'sur', 'seite', 'von'].includes(word.toLowerCase())) && !/\p{N}/u.test(words);
}
