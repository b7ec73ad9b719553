import type { RawDocument } from '../../../../shared/structure/raw.ts';
import { AppError } from '../../../../shared/errors.ts';
import { warningsOf } from '../flow-warnings.ts';
import { createMachine } from './machine.ts';
import { plainParagraph } from './paragraph.ts';
import { endStory } from './story.ts';
import { readTokens } from './tokens.ts';
import type { Machine } from './writing.ts';

/**
 * Reads Rich Text Format (RTF 1.9.1) as it reads with all tracked changes accepted, the changes beside it.
 * `onProgress` hears how many bytes of how many are done.
 * Throws `file-unsafe` for groups nested beyond reason, `file-damaged` for a file that breaks off.
 */
export function readRtf(bytes: Uint8Array, onProgress: (done: number, total: number) => void = () => undefined): RawDocument {
  const { machine, sinkOf, isWhole } = createMachine((at) => onProgress(at, bytes.length));
  readTokens(bytes, sinkOf(bytes));
  if (!isWhole()) throw new AppError('file-damaged', 'the file breaks off, or goes on after its end');
  endStory(machine.body, plainParagraph, machine.header.tables);
  const boxed = machine.boxes.flow.paragraphs();
  return {
    format: 'rtf',
    paragraphs: [...machine.body.flow.paragraphs(), ...boxed],
    notes: machine.findings.notes,
    warnings: [...warningsOf(machine.body.flow, machine.findings.tally), ...(boxed.length > 0 ? [{ code: 'text-boxes-at-end' as const, details: {} }] : [])],
    properties: propertiesOf(machine),
  };
}

function propertiesOf({ findings: { properties, heads } }: Machine): RawDocument['properties'] {
  const runningHeads = [...new Set(heads)].filter((words) => words !== '');
  return { ...(properties.title !== '' && { title: properties.title }), ...(properties.date !== '' && { date: properties.date }), ...(runningHeads.length > 0 && { runningHeads }) };
}
