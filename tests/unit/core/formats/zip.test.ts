import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openZip } from '../../../../electron/core/formats/zip.ts';
import { AppError } from '../../../../shared/errors.ts';

const zip = (parts: Readonly<Record<string, string>>, level: 0 | 6 = 6): Uint8Array => zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level });

const codeOf = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
};

/** Where the first central directory entry stands. */
const centralOf = (bytes: Uint8Array): DataView => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const at = buffer.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
  return new DataView(bytes.buffer, bytes.byteOffset + at);
};

const noise = (size: number): string => Array.from({ length: size }, (_, at) => String.fromCharCode(33 + ((at * 7919 + (at >> 3)) % 90))).join('');

describe('openZip', () => {
  test.each([0, 6] as const)('gives back parts packed at level %i, by name in any case, and nothing for names it does not hold', (level) => {
    const opened = openZip(zip({ 'word/a.xml': 'Words.', 'b/': '', empty: '' }, level));
    expect({ names: opened.names, part: Buffer.from(opened.part('WORD/A.xml') ?? []).toString(), empty: opened.part('empty')?.length, none: opened.part('none') }).toEqual({
      names: ['word/a.xml', 'empty'],
      part: 'Words.',
      empty: 0,
      none: undefined,
    });
  });

  test.each(['../evil', 'a/../../evil', '/etc/evil', 'C:/evil', '..\\evil', 'a\0b'])('refuses the name %j, which leads out of the package', (name) => {
    expect(codeOf(() => openZip(zip({ [name]: 'x' })))).toBe('file-unsafe');
  });

  test.each([['a.xml', 'A.XML'], ['\u00E9', 'e\u0301']])('refuses %s and %s as two parts of one name', (one, other) => {
    expect(codeOf(() => openZip(zip({ [one]: 'x', [other]: 'y' })))).toBe('file-unsafe');
  });

  test('refuses more entries than any document has', () => {
    expect(codeOf(() => openZip(zip(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`p${at}`, ''])), 0)))).toBe('file-unsafe');
  });

  test('refuses a part packed beyond belief, and parts too large alone or together, without inflating them', () => {
    const started = performance.now();
    const bomb = openZip(zipSync({ a: new Uint8Array(3_000_000) }));
    const large = zip({ a: noise(1000) });
    centralOf(large).setUint32(24, 49 * 1024 * 1024, true);
    const many = zip({ a: noise(400_000) }, 0);
    const opened = openZip(many);
    const together = codeOf(() => Array.from({ length: 300 }, () => opened.part('a')));
    expect([codeOf(() => bomb.part('a')), codeOf(() => openZip(large).part('a')), together]).toEqual(['file-unsafe', 'file-unsafe', 'file-unsafe']);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  test('inflates a part no further than the size it declares', () => {
    const lying = zip({ a: noise(50_000) });
    centralOf(lying).setUint32(24, 1000, true);
    const boasting = zip({ a: noise(50_000) });
    centralOf(boasting).setUint32(24, 60_000, true);
    expect([codeOf(() => openZip(lying).part('a')), codeOf(() => openZip(boasting).part('a'))]).toEqual(['file-unsafe', 'file-unsafe']);
  });

  test('refuses entries that share bytes', () => {
    const bytes = zip({ a: 'first', b: 'second' }, 0);
    const view = centralOf(bytes);
    view.setUint32(46 + 1 + 42, 0, true);
    expect(codeOf(() => openZip(bytes))).toBe('file-unsafe');
  });

  test('tells encrypted and damaged parts and unknown methods', () => {
    const encrypted = zip({ a: 'x' });
    centralOf(encrypted).setUint16(8, 1, true);
    const damaged = zip({ a: noise(500) });
    centralOf(damaged).setUint32(16, 1, true);
    const strange = zip({ a: 'x' });
    centralOf(strange).setUint16(10, 12, true);
    expect([codeOf(() => openZip(encrypted).part('a')), codeOf(() => openZip(damaged).part('a')), codeOf(() => openZip(strange))]).toEqual(['file-encrypted', 'file-damaged', 'file-unsupported']);
  });

  test('is damaged when cut short anywhere', () => {
    const whole = zip({ 'word/document.xml': noise(2_000), 'word/styles.xml': noise(900) });
    const outcomes = new Set(Array.from({ length: 40 }, (_, at) => codeOf(() => openZip(whole.subarray(0, Math.floor((whole.length * at) / 40))))));
    expect(outcomes).toEqual(new Set(['file-damaged']));
  });
});
