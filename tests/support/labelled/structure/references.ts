import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import type { RawDocument } from '../../../../shared/structure/raw.ts';
import type { Block } from '../../../../shared/model/document.ts';
import { hashOf } from './oas.ts';

/** A reference as a person reads it: where it stands, its number, the block it leads to (null for none here) and whether it is of another text. */
export type LabelledReference = { readonly blockIndex: number; readonly start: number; readonly end: number; readonly label: string; readonly target: number | null; readonly isOfAnotherText: boolean };

export type LabelledReferences = { readonly name: string; readonly blocks: readonly Block[]; readonly references: readonly LabelledReference[] };

type Line = { readonly kind: string; readonly label: string; readonly printed: string; readonly marked: string };

const marking = /⟦([^|⟧]*)\|([^|⟧]*)\|([^⟧]*)⟧/gu;

/** The texts of `references/`: the first line says how they are marked, each line after it is a block as in the drafts. */
export function readReferenceTexts(): readonly LabelledReferences[] {
  const folder = new URL('references/', import.meta.url);
  return readdirSync(folder).filter((name) => name.endsWith('.refs')).toSorted().map((name) => {
    const lines = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n').slice(1).map(readLine);
    const { blocks } = buildBlocks(rawOf(lines));
    return { name: name.replace(/\.refs$/u, ''), blocks, references: lines.flatMap((line, index) => labelled(line, index, blocks)) };
  });
}

function readLine(line: string): Line {
  const [, kind = '', label = '', printed = '', marked = ''] = /^([^|]*)\|([^|]*)\|([^|]*)\|(.*)$/u.exec(line) ?? [];
  return { kind: kind.trim(), label: label.trim(), printed: printed.trim(), marked: marked.trim() };
}

function rawOf(lines: readonly Line[]): RawDocument {
  const words = (line: Line): string => line.marked.replaceAll(marking, '$1');
  const notes = lines.filter(({ kind }) => kind === 'note').map((line) => ({ id: line.label, label: line.label, paragraphs: [{ text: words(line) }] }));
  const body = lines.filter(({ kind }) => kind !== 'note');
  const marked = body.findLastIndex(({ marked: text }) => /footnote|nota a/u.test(text));
  const paragraphs = body.map((line, index) => ({
    text: line.printed === '' ? words(line) : `${line.printed}\t${words(line)}`,
    isBold: line.kind === 'heading',
    ...(index === Math.max(0, marked) && { notes: notes.map(({ id }) => ({ id, offset: 0 })) }),
  }));
  return { format: 'docx', paragraphs, notes, warnings: [], properties: {} };
}

function labelled({ marked }: Line, blockIndex: number, blocks: readonly Block[]): readonly LabelledReference[] {
  let cut = 0;
  return [...marked.matchAll(marking)].map(([whole, words = '', label = '', target = ''], turn, all) => {
    const start = (all[turn]?.index ?? 0) - cut;
    cut += whole.length - words.length;
    return { blockIndex, start, end: start + words.length, label, target: blockNamed(target, blocks), isOfAnotherText: target === '=' };
  });
}

function blockNamed(target: string, blocks: readonly Block[]): number | null {
  if (target === '-' || target === '=') return null;
  const [, section = null, label = target] = /^(?:(.*)\/)?([^/]*)$/u.exec(target) ?? [];
  const found = blocks.find((block) => (target.startsWith('note ') ? block.kind === 'note' && `note ${block.label}` === target : block.label?.replace(/[.:]$/u, '') === label && (section === null || block.section === section)));
  if (!found) throw new Error(`no block is numbered ${target}`);
  return found.index;
}

const oasFile = z.record(z.string(), z.array(z.string()));

/** The references of the OAS texts, by the hash of their block and their place in it; the block they lead to by its hash, `-` for none here, `=` for another text. */
export function readOasReferences(name: string, blocks: readonly Block[]): readonly LabelledReference[] {
  const lines = oasFile.parse(JSON.parse(readFileSync(new URL('oas-references.json', import.meta.url), 'utf8')))[name] ?? [];
  const byHash = new Map(blocks.map((block) => [hashOf(block.text), block.index]));
  return lines.map((line) => {
    const [block = '', start = '', end = '', target = '', ...label] = line.split(' ');
    return { blockIndex: byHash.get(block) ?? -1, start: Number(start), end: Number(end), label: label.join(' '), target: byHash.get(target) ?? null, isOfAnotherText: target === '=' };
  });
}

/** `found` of those that are there, `right` of those that are told; a reference is right with its place, its number and the block it leads to. */
export type ReferenceScore = { readonly right: number; readonly labelled: number; readonly read: number; readonly wrong: readonly string[] };

export function scoreReferences(labelledReferences: readonly LabelledReference[], read: readonly LabelledReference[]): ReferenceScore {
  const say = ({ blockIndex, start, end, label, target }: LabelledReference): string => `${blockIndex}:${start}-${end} ${label} → ${target ?? 'none'}`;
  const wanted = new Set(labelledReferences.map(say));
  const told = new Set(read.map(say));
  const right = [...wanted].filter((reference) => told.has(reference)).length;
  const wrong = [...[...wanted].filter((reference) => !told.has(reference)).map((line) => `not read: ${line}`), ...[...told].filter((reference) => !wanted.has(reference)).map((line) => `read: ${line}`)];
  return { right, labelled: wanted.size, read: told.size, wrong };
}
