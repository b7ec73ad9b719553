import { firstDefined } from './styles.ts';
import type { Styles } from './styles.ts';
import { childNamed, childrenNamed, switchOf, valueOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** One level of a list as defined. `text` holds `%1` to `%9` for the counters; `restartsAfter` is the level, from 1, whose use resets this one, 0 for none. */
export type ListLevel = {
  readonly start: number;
  readonly format: string;
  /** The example by which a custom format is given. */
  readonly pattern: string | undefined;
  readonly text: string;
  readonly restartsAfter: number | undefined;
  readonly isLegal: boolean;
  readonly style: string | undefined;
  /** The language its numbers are said in, where the level names one. */
  readonly language: string | undefined;
};

/** Where a paragraph stands in a list: `list` is the number instance (`w:numId`), `level` counts from 0. */
export type ListPlace = { readonly list: string; readonly level: number };

/** The list definitions of a document. */
export type Numbering = {
  /** The place of a paragraph, by its own properties or its style's; undefined when it is in no list. */
  readonly placeOf: (paragraph: XmlElement | undefined) => ListPlace | undefined;
  /** The abstract list whose counters an instance shares with its siblings. */
  readonly countersOf: (list: string) => string | undefined;
  readonly levelOf: (place: ListPlace) => ListLevel | undefined;
  /** The start an instance gives itself at a level. */
  readonly startOf: (place: ListPlace) => number | undefined;
};

type AbstractList = { readonly id: string; readonly levels: ReadonlyMap<number, ListLevel>; readonly styleLink: string | undefined };
type ListInstance = { readonly abstractId: string; readonly levels: ReadonlyMap<number, ListLevel>; readonly starts: ReadonlyMap<number, number> };

/** Lists have nine levels. */
const deepestLevel = 8;

/** Reads `w:numbering`; a document without lists has none. */
export function readNumbering(root: XmlElement | undefined, styles: Styles): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const byStyle = new Map<string, AbstractList>();
  for (const element of childrenNamed(root, 'w:abstractNum')) {
    const abstract = { id: element.attributes['abstractNumId'] ?? '', levels: levelsOf(childrenNamed(element, 'w:lvl')), styleLink: valueOf(element, 'w:numStyleLink') };
    abstracts.set(abstract.id, abstract);
    const defines = valueOf(element, 'w:styleLink');
    if (defines !== undefined) byStyle.set(defines, abstract);
  }
  const instances = new Map(childrenNamed(root, 'w:num').map((element) => [element.attributes['numId'] ?? '', readInstance(element)]));
  const abstractOf = (list: string): AbstractList | undefined => {
    const abstract = abstracts.get(instances.get(list)?.abstractId ?? '');
    if (abstract?.styleLink === undefined) return abstract;
    const linked = valueOf(childNamed(styles.paragraphOf(abstract.styleLink), 'w:numPr'), 'w:numId');
    return byStyle.get(abstract.styleLink) ?? abstracts.get(instances.get(linked ?? '')?.abstractId ?? '') ?? abstract;
  };
  const levelByStyle = (list: string, paragraph: XmlElement | undefined): number | undefined => {
    const ids = styles.idsOf(styles.styleOf(paragraph));
    return [...(abstractOf(list)?.levels ?? [])].find(([, level]) => level.style !== undefined && ids.includes(level.style))?.[0];
  };
  return {
    placeOf: (paragraph) => {
      const properties = styles.chainOf(paragraph).map((element) => childNamed(element, 'w:numPr'));
      const list = firstDefined(properties, (element) => valueOf(element, 'w:numId'));
      if (list === undefined || list === '0') return undefined;
      const level = numberOf(firstDefined(properties, (element) => valueOf(element, 'w:ilvl')));
      return { list, level: Math.min(Math.max(level ?? levelByStyle(list, paragraph) ?? 0, 0), deepestLevel) };
    },
    countersOf: (list) => abstractOf(list)?.id,
    levelOf: ({ list, level }) => instances.get(list)?.levels.get(level) ?? abstractOf(list)?.levels.get(level),
    startOf: ({ list, level }) => instances.get(list)?.starts.get(level),
  };
}

function levelsOf(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(elements.map((element) => [numberOf(element.attributes['ilvl']) ?? 0, readLevel(element)]));
}

function readLevel(element: XmlElement): ListLevel {
  const isPicture = childNamed(element, 'w:lvlPicBulletId') !== undefined;
  return {
    start: numberOf(valueOf(element, 'w:start')) ?? 0,
    format: isPicture ? 'bullet' : (valueOf(element, 'w:numFmt') ?? 'decimal'),
    pattern: childNamed(element, 'w:numFmt')?.attributes['format'],
    text: valueOf(element, 'w:lvlText') ?? '',
    restartsAfter: numberOf(valueOf(element, 'w:lvlRestart')),
    isLegal: switchOf(element, 'w:isLgl') ?? false,
    style: valueOf(element, 'w:pStyle'),
    language: valueOf(childNamed(element, 'w:rPr'), 'w:lang'),
  };
}

function readInstance(element: XmlElement): ListInstance {
  const overrides = childrenNamed(element, 'w:lvlOverride');
  const starts = overrides.flatMap((override): readonly (readonly [number, number])[] => {
    const start = numberOf(valueOf(override, 'w:startOverride'));
    return start === undefined ? [] : [[numberOf(override.attributes['ilvl']) ?? 0, start]];
  });
  return { abstractId: valueOf(element, 'w:abstractNumId') ?? '', levels: levelsOf(overrides.flatMap((override) => childrenNamed(override, 'w:lvl'))), starts: new Map(starts) };
}

function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}
