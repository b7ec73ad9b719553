import type { RawParagraph } from '../../../../shared/structure/raw.ts';

/** How text looks and where it stands, by the elements around it. */
export type Surroundings = Pick<RawParagraph, 'style' | 'level' | 'cell'> & {
  readonly isBold: boolean;
  readonly isCentred: boolean;
  readonly isPreformatted: boolean;
  readonly listDepth: number;
};

/** Gathers the text of a page into paragraphs, white space as a browser shows it. */
export type Paragraphs = {
  readonly text: (value: string, around: Surroundings) => void;
  readonly mark: (id: string) => void;
  /** One break is a new line, two are a new paragraph. */
  readonly lineBreak: () => void;
  /** The number the next paragraph is printed with. */
  readonly label: (label: string) => void;
  /** Forgets a label that no paragraph took: an empty item. */
  readonly dropLabel: () => void;
  /** Ends the paragraph under way; one without words or marks leaves no trace. */
  readonly end: () => void;
  readonly all: () => readonly RawParagraph[];
};

type Gathering = { text: string; around: Surroundings | undefined; isAllBold: boolean; readonly notes: { readonly id: string; readonly offset: number }[] };

const empty = (): Gathering => ({ text: '', around: undefined, isAllBold: true, notes: [] });

/** Starts with no paragraphs. */
export function createParagraphs(): Paragraphs {
  const paragraphs: RawParagraph[] = [];
  let gathering = empty();
  let label: string | undefined;
  const end = (): void => {
    const paragraph = paragraphOf(gathering, label);
    gathering = empty();
    if (!paragraph) return;
    paragraphs.push(paragraph);
    label = undefined;
  };
  return {
    text: (value, around) => {
      const shown = around.isPreformatted ? value : value.replaceAll(/[ \t\n\r\f]+/g, ' ');
      const isApart = gathering.text === '' || /[ \n]$/.test(gathering.text);
      gathering.text += isApart && !around.isPreformatted ? shown.replace(/^ /, '') : shown;
      if (shown.trim() === '') return;
      gathering.around ??= around;
      gathering.isAllBold &&= around.isBold;
    },
    mark: (id) => {
      gathering.text = gathering.text.trimEnd();
      gathering.notes.push({ id, offset: gathering.text.length });
    },
    lineBreak: () => {
      if (gathering.text.endsWith('\n')) end();
      else gathering.text = `${gathering.text.trimEnd()}\n`;
    },
    label: (next) => {
      end();
      label = next;
    },
    dropLabel: () => {
      end();
      label = undefined;
    },
    end,
    all: () => paragraphs,
  };
}

function paragraphOf({ text, around, isAllBold, notes }: Gathering, label: string | undefined): RawParagraph | undefined {
  const before = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed === '' && notes.length === 0) return undefined;
  return {
    text: trimmed,
    ...(label !== undefined && { label }),
    ...(around?.style && { style: around.style }),
    ...(around?.level !== undefined && { level: around.level }),
    ...(around?.cell && { cell: around.cell }),
    ...(notes.length > 0 && { notes: notes.map(({ id, offset }) => ({ id, offset: Math.min(Math.max(offset - before, 0), trimmed.length) })) }),
    ...(around?.isCentred && { isCentred: true }),
    ...(around !== undefined && isAllBold && { isBold: true }),
  };
}
