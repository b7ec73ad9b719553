import { formatNumber } from './number-format.ts';
import { childNamed, childrenNamed } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Numbers the notes of a text in the order of their marks. */
export type NoteMarks = {
  /** Takes the mark of a note, in reading order; false when the file has no such note. */
  readonly take: (note: { readonly id: string; readonly ownMark?: string }) => boolean;
  /** Told after each paragraph: numbering can begin anew in each section. */
  readonly endParagraph: (properties: XmlElement | undefined) => void;
  /** The notes that were marked, in that order, with their printed labels. */
  readonly taken: () => readonly { readonly id: string; readonly label: string; readonly isOwnMark: boolean }[];
};

type Counting = { readonly format: string; readonly start: number; readonly restartsBySection: boolean };

const kinds = ['footnote', 'endnote'] as const;

/** `known` are the ids of the notes there are. The settings' numbering holds unless the last section has its own (ECMA-376 part 1, 17.11). */
export function createNoteMarks(known: ReadonlySet<string>, settings: XmlElement | undefined, body: XmlElement): NoteMarks {
  const section = childNamed(body, 'w:sectPr');
  const counting = new Map(kinds.map((kind) => [kind, countingOf(kind, [childNamed(section, `w:${kind}Pr`), childNamed(settings, `w:${kind}Pr`)])]));
  const counts = new Map<string, number>();
  const labels = new Map<string, { readonly label: string; readonly isOwnMark: boolean }>();
  return {
    take: ({ id, ownMark }) => {
      if (!known.has(id)) return false;
      if (labels.has(id)) return true;
      if (ownMark !== undefined) {
        labels.set(id, { label: ownMark, isOwnMark: true });
        return true;
      }
      const kind = id.startsWith('footnote') ? 'footnote' : 'endnote';
      const { format, start } = counting.get(kind) ?? plainCounting(kind);
      const count = (counts.get(kind) ?? start - 1) + 1;
      counts.set(kind, count);
      labels.set(id, { label: formatNumber(count, format), isOwnMark: false });
      return true;
    },
    endParagraph: (properties) => {
      if (!childNamed(properties, 'w:sectPr')) return;
      for (const [kind, { restartsBySection }] of counting) if (restartsBySection) counts.delete(kind);
    },
    taken: () => [...labels].map(([id, { label, isOwnMark }]) => ({ id, label, isOwnMark })),
  };
}

const plainCounting = (kind: (typeof kinds)[number]): Counting => ({ format: kind === 'footnote' ? 'decimal' : 'lowerRoman', start: 1, restartsBySection: false });

function countingOf(kind: (typeof kinds)[number], properties: readonly (XmlElement | undefined)[]): Counting {
  const first = (name: string): string | undefined => properties.flatMap((element) => childrenNamed(element, name)).map(({ attributes }) => attributes['val'])[0];
  const plain = plainCounting(kind);
  return { format: first('w:numFmt') ?? plain.format, start: Number(first('w:numStart') ?? plain.start) || plain.start, restartsBySection: first('w:numRestart') === 'eachSect' };
}
