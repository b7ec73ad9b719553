import type { RawNote } from '../../../../shared/structure/raw.ts';
import type { Tally } from '../flow-warnings.ts';
import { createTextFlow } from '../text-flow.ts';
import type { TextFlow, Wording } from '../text-flow.ts';
import type { TrackedChange } from './changes.ts';
import type { ListLabels } from './list-labels.ts';
import type { OdtPackage } from './package.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** A text that is being read, with what it shares with its notes. */
export type Story = {
  readonly odt: OdtPackage;
  readonly styles: Styles;
  readonly labels: ListLabels;
  readonly changes: ReadonlyMap<string, TrackedChange>;
  /** Changes that have begun and not ended. */
  readonly open: Map<string, TrackedChange>;
  readonly tally: Tally;
  readonly notes: RawNote[];
  readonly flow: TextFlow;
  readonly count: { tables: number };
  /** Text boxes met in the paragraph under way, to be read after it. */
  readonly boxes: XmlElement[];
};

/** A story of its own inside another: a note. */
export function asideOf(story: Story): Story {
  return { ...story, flow: createTextFlow(), boxes: [] };
}

/** What the changes under way say of words put here. */
export function wordingHere({ open }: Story): Wording {
  const changes = [...open.values()];
  return { inserted: changes.findLast((change) => change.kind === 'insertion')?.by, formatted: changes.findLast((change) => change.kind === 'format-change')?.by };
}

/** Follows a mark that says where a change stands, begins or ends. */
export function followChange(mark: XmlElement, { changes, open, flow }: Story): void {
  const name = mark.attributes['text:change-id'] ?? '';
  const change = changes.get(name);
  if (!change) return;
  if (mark.name === 'text:change-end') open.delete(name);
  else if (change.kind === 'deletion') flow.text(change.words, { deleted: change.by, inserted: change.inserted });
  else if (mark.name === 'text:change-start') open.set(name, change);
}

/** The elements that mark a change in the text. */
export const changeMarks: ReadonlySet<string> = new Set(['text:change', 'text:change-start', 'text:change-end']);
