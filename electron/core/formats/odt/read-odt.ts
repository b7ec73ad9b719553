import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { warningsOf } from '../flow-warnings.ts';
import type { Tally } from '../flow-warnings.ts';
import { createTextFlow } from '../text-flow.ts';
import { walkBlocks } from './blocks.ts';
import { paragraphsIn, readChanges, wordsOf } from './changes.ts';
import { createListLabels } from './list-labels.ts';
import { readListStyles } from './list-styles.ts';
import { openOdt } from './package.ts';
import type { OdtPackage } from './package.ts';
import type { Story } from './story.ts';
import { readStyles } from './styles.ts';
import { childNamed, elementsOf, textIn } from './xml.ts';

/**
 * Reads an OpenDocument text (ODF 1.3) as it reads with all tracked changes accepted, the changes beside it.
 * `onProgress` is called as parts are worked through.
 * Throws `file-unsafe`, `file-damaged`, `file-encrypted`, `file-unsupported`.
 */
export function readOdt(bytes: Uint8Array, onProgress: () => void = () => undefined): RawDocument {
  const odt = openOdt(bytes, onProgress);
  const tally: Tally = { images: 0, embedded: 0, external: 0, hidden: 0 };
  const story: Story = {
    odt,
    styles: readStyles(odt),
    labels: createListLabels(readListStyles(odt)),
    changes: readChanges(odt.body),
    open: new Map(),
    tally,
    notes: [],
    flow: createTextFlow(),
    count: { tables: 0 },
    boxes: [],
  };
  walkBlocks(odt.body, story);
  story.flow.endContainer();
  return { format: 'odt', paragraphs: story.flow.paragraphs(), notes: story.notes, warnings: warningsOf(story.flow, tally), properties: propertiesOf(odt) };
}

function propertiesOf({ meta, masterStyles }: OdtPackage): RawDocument['properties'] {
  const title = textIn(childNamed(meta, 'dc:title')).trim();
  const language = /^[a-z]{2,3}/i.exec(textIn(childNamed(meta, 'dc:language')))?.[0].toLowerCase();
  const date = /^\d{4}-\d{2}-\d{2}/.exec(textIn(childNamed(meta, 'dc:date')) || textIn(childNamed(meta, 'meta:creation-date')))?.[0];
  const edges = elementsOf(masterStyles).flatMap((page) => elementsOf(page).filter(({ name }) => /^style:(?:header|footer)/.test(name)));
  const runningHeads = [...new Set(edges.flatMap(paragraphsIn).map((paragraph) => wordsOf(paragraph).trim()))].filter((words) => words !== '');
  return { ...(title !== '' && { title }), ...(language !== undefined && { language }), ...(date !== undefined && { date }), ...(runningHeads.length > 0 && { runningHeads }) };
}
