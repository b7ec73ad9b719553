import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Version } from '../../../shared/model/document.ts';
import { addedVersion, callOk, importTexts, meetingInput, openTestCore, required, type TestCore } from '../../support/core.ts';
import { positionContent } from '../../support/ledger.ts';

const files = ['_es.docx', '_rev.1_es.docx', '_rev.2_es.docx', '_rev.2_es.pdf', '_rev.3_es.docx'].map((ending) => `RSM-III_doc.6_26${ending}`);

async function importSample(core: TestCore, meetingId: Version['meetingId'], names: readonly string[]): Promise<readonly Version[]> {
  return (await importTexts(core, meetingId, names.map((name) => [name, readFileSync(new URL(`../../../resources/sample/${name}`, import.meta.url))]))).map(addedVersion);
}

/** A position of ours on every numbered paragraph; says how many there are. */
async function takeOnNumbered(core: TestCore, versionId: Version['id']): Promise<number> {
  const { blocks } = await callOk(core, 'version.get', { versionId });
  const numbered = blocks.filter(({ kind, label }) => kind === 'operative' && label !== null);
  for (const { index } of numbered) await callOk(core, 'position.create', { versionId, anchor: { scope: 'paragraph', blockIndex: index }, content: positionContent() });
  return numbered.length;
}

/** The drafts of the sample's declaration, with positions on the first. */
async function openDeclaration(): Promise<{ readonly core: TestCore; readonly versions: readonly Version[]; readonly count: number }> {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const versions = await importSample(core, meetingId, files);
  return { core, versions, count: await takeOnNumbered(core, required(versions[0]).id) };
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').replaceAll(/[“”«»"]/gu, '"').replaceAll(/[’']/gu, "'").trim();

test('over the drafts of a declaration, what is carried stands on its own words, in every file of every revision', async () => {
  const { core, versions, count } = await openDeclaration();
  expect(count).toBeGreaterThan(10);
  expect(new Set(versions.map(({ documentId }) => documentId)).size).toBe(1);
  const table: string[] = [];
  for (const { id, fileName } of versions) {
    const { placed } = await callOk(core, 'placement.list', { versionId: id });
    expect(placed).toHaveLength(count);
    const carried = placed.filter(({ standing }) => standing === 'stands');
    expect(carried.map(({ at }) => plain(at?.quote ?? ''))).toEqual(carried.map(({ base }) => plain(base.quote)));
    table.push(`${fileName}: ${JSON.stringify(Object.fromEntries([...Map.groupBy(placed, ({ state }) => state)].map(([state, those]) => [state, those.length])))}`);
  }
  console.info(`${count} positions over ${versions.length} files\n${table.join('\n')}`);
});

test('between the four languages of one revision, every numbered paragraph goes to its number', async () => {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const [spanish, ...others] = (await importSample(core, meetingId, ['es', 'en', 'fr', 'pt'].map((language) => `RSM-III_doc.6_26_rev.3_${language}.docx`))).map(({ id }) => id);
  const count = await takeOnNumbered(core, required(spanish));
  for (const versionId of others) {
    const { placed } = await callOk(core, 'placement.list', { versionId });
    expect(placed.map(({ via, standing, at, base }) => [via, standing, at?.label, at?.section === base.section])).toEqual(placed.map(({ base }) => ['number', 'stands', base.label, true]));
    expect(placed).toHaveLength(count);
  }
});

test('convergence of the sample declaration has each revision once, and every paragraph once', async () => {
  const { core, versions } = await openDeclaration();
  const last = required(versions.at(-1));
  const steps = await callOk(core, 'convergence.get', { versionId: last.id });
  expect(steps.map(({ versionId }) => versions.find(({ id }) => id === versionId)?.fileName)).toEqual(files.filter((name) => !name.endsWith('.pdf')));
  for (const { versionId, contested, bracketed, agreed } of steps) {
    const { blocks } = await callOk(core, 'version.get', { versionId });
    const listed = [...contested, ...bracketed, ...agreed];
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.every((index) => blocks[index] !== undefined)).toBe(true);
  }
  expect(steps[0]?.contested.length).toBeGreaterThan(10);
});
