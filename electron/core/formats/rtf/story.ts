import { createTablePlaces } from '../table-places.ts';
import type { TablePlaces } from '../table-places.ts';
import { createTextFlow } from '../text-flow.ts';
import type { TextFlow, Wording } from '../text-flow.ts';
import type { HeaderTables } from './header-tables.ts';
import { shapeOf } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';

/** A text under way: the body, a note, a remark, a text box or the head of pages. */
export type Story = {
  readonly flow: TextFlow;
  /** The number the paragraph under way is printed with. */
  label: string | undefined;
  readonly places: TablePlaces;
  readonly count: { tables: number };
};

/** Starts a text; tables are counted through the whole file. */
export function createStory(count: Story['count']): Story {
  return { flow: createTextFlow(), label: undefined, places: createTablePlaces(count), count };
}

/** Ends the paragraph under way. */
export function endParagraph(story: Story, state: Paragraph, wording: Wording, tables: HeaderTables): void {
  const cell = state.isInTable ? story.places.cellAt(state.depth) : undefined;
  if (!cell) story.places.leave();
  story.flow.endParagraph(shapeOf(state, story.label, cell, tables), wording);
  story.label = undefined;
}

/** Ends a cell; the next begins beside it. */
export function endCell(story: Story, state: Paragraph, depth: number, tables: HeaderTables): void {
  const shape = shapeOf(state, story.label, story.places.cellAt(depth), tables);
  story.flow.endParagraph(shape);
  story.flow.endContainer(shape);
  story.label = undefined;
  story.places.endCell(depth);
}

/** Ends a text that no mark ends. */
export function endStory(story: Story, state: Paragraph, tables: HeaderTables): void {
  story.flow.endContainer(shapeOf(state, story.label, undefined, tables));
  story.label = undefined;
}
