import type { RawParagraph } from '../../../../shared/structure/raw.ts';
import { addLook, isAllBold } from '../appearance.ts';
import type { Appearance, LookStretch } from '../appearance.ts';

/** How text looks and where it stands, by the elements around it. */
export type Surroundings = Pick<RawParagraph, 'style' | 'level' | 'cell'> & {
  readonly appearance: Appearance;
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

type Gathering = { text: string; around: Surroundings | undefined; readonly looks: LookStretch[]; readonly notes: { readonly id: string; readonly offset: number }[] };

const empty = (): Gathering => ({ text: '', around: undefined, looks: [], notes: [] });

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
      const start = gathering.text.length;
      gathering.text += isApart && !around.isPreformatted ? shown.replace(/^ /, '') : shown;
      addLook(gathering.looks, start, gathering.text.length, around.appearance);
      if (shown.trim() !== '') gathering.around ??= around;
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

function paragraphOf({ text, around, looks, notes }: Gathering, label: string | undefined): RawParagraph | undefined {
  const before = text.length - text.trimStart().length;
  const trimmed = text.trim();
  if (trimmed === '' && notes.length === 0) return undefined;
  const within = (offset: number): number => Math.min(Math.max(offset - before, 0), trimmed.length);
  const kept = looks.map((look) => ({ ...look, start: within(look.start), end: within(look.end) })).filter((look) => look.end > look.start);
  return {
    text: trimmed,
    ...(label !== undefined && { label }),
    ...(around?.style && { style: around.style }),
    ...(around?.level !== undefined && { level: around.level }),
    ...(around?.cell && { cell: around.cell }),
    ...(notes.length > 0 && { notes: notes.map(({ id, offset }) => ({ id, offset: within(offset) })) }),
    ...(around?.isCentred && { isCentred: true }),
    ...(isAllBold(trimmed, kept) && { isBold: true }),
    ...(kept.length > 0 && { looks: kept }),
  };
}
