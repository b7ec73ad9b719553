import { expect, test } from 'vitest';
import { formatsOf } from '../../../../renderer/platform/formats.ts';

test.each([
  ['en', { day: '24 November 2026', range: '24–26 November 2026', weekday: 'Tuesday 24 November', list: 'a, b and c', language: 'Spanish' }],
  ['es', { day: '24 de noviembre de 2026', range: '24–26 de noviembre de 2026', weekday: 'Martes, 24 de noviembre', list: 'a, b y c', language: 'Español' }],
  ['fr', { day: '24 novembre 2026', range: '24–26 novembre 2026', weekday: 'Mardi 24 novembre', list: 'a, b et c', language: 'Espagnol' }],
  ['pt', { day: '24 de novembro de 2026', range: '24–26 de novembro de 2026', weekday: 'Terça-feira, 24 de novembro', list: 'a, b e c', language: 'Espanhol' }],
])('in %s days, lists and languages are written as its readers write them', (language, expected) => {
  const formats = formatsOf(language);
  expect({
    day: formats.longDay('2026-11-24'),
    range: formats.dayRange('2026-11-24', '2026-11-26').replaceAll(/\s*–\s*/g, '–'),
    weekday: formats.weekday('2026-11-24'),
    list: formats.list(['a', 'b', 'c']),
    language: formats.language('es'),
  }).toEqual(expected);
});

test('hours are those of the meeting’s place, with a point, whatever the machine’s zone', () => {
  expect(formatsOf('fr').clock('2026-11-24T09:05')).toBe('9.05');
});
