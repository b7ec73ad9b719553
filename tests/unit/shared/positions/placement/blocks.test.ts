import { expect, test } from 'vitest';
import { line, placer, text } from './texts.ts';

const draft = text(
  '#I|Lumières du port',
  '1|Le gardien allume la lanterne au coucher du soleil et l’éteint au lever du jour.',
  '2|La cloche de brume sonne deux coups chaque minute tant que la visibilité est réduite.',
  '#II|Sobre los prácticos',
  '3|El práctico embarca junto a la boya roja salvo que la marejada supere los tres metros.',
  '^1|Hora local de la capitanía, sin cambio de verano.',
);

test('a paragraph without a change is intact; with another number it has moved', () => {
  const renumbered = text('#I|Lumières du port', '1|Le gardien allume la lanterne au coucher du soleil et l’éteint au lever du jour.', '5|La cloche de brume sonne deux coups chaque minute tant que la visibilité est réduite.');
  expect(line(draft, renumbered, { scope: 'paragraph', blockIndex: 1 })).toMatch(/^intact 1:/u);
  expect(line(draft, renumbered, { scope: 'paragraph', blockIndex: 2 })).toMatch(/^moved 2:/u);
});

test('any other change of a paragraph is a change of what the position is about', () => {
  const reworded = text('#I|Lumières du port', '1|Le gardien allume la lanterne au coucher du soleil et l’éteint au lever du jour.', '2|La cloche de brume sonne trois coups chaque minute tant que la visibilité est réduite.');
  const { state, wordsChanged } = placer(draft, reworded).place({ scope: 'paragraph', blockIndex: 2 });
  expect({ state, wordsChanged }).toEqual({ state: 'changed', wordsChanged: { inside: 1, elsewhere: 0 } });
});

test('a paragraph that was split is changed, and stands at the part that has most of it', () => {
  const split = text('#I|Lumières du port', '1|Le gardien allume la lanterne au coucher du soleil', '2|et l’éteint au lever du jour.', '3|La cloche de brume sonne deux coups chaque minute tant que la visibilité est réduite.');
  expect(line(draft, split, { scope: 'paragraph', blockIndex: 1 })).toBe('changed 1: |Le gardien allume la lanterne au coucher du soleil|');
});

test('a section stands while its heading and all under it do', () => {
  const same = text('#II|Sobre los prácticos', '3|El práctico embarca junto a la boya roja salvo que la marejada supere los tres metros.');
  expect(line(draft, same, { scope: 'section', blockIndex: 3 })).toMatch(/^(?:intact|moved) 0:/u);
  const longer = text('#I|Lumières du port', '#II|Sobre los prácticos', '3|El práctico embarca junto a la boya roja salvo que la marejada supere los tres metros.', '4|Cobra al desembarcar.');
  const { state, wordsChanged } = placer(draft, longer).place({ scope: 'section', blockIndex: 3 });
  expect({ state, wordsChanged }).toEqual({ state: 'changed', wordsChanged: { inside: 3, elsewhere: 0 } });
});

test('a note is found among the notes', () => {
  const after = text('^*|Reloj de la torre.', '^1|Hora local de la capitanía, sin cambio de verano.');
  expect(line(draft, after, { scope: 'footnote', blockIndex: 5 })).toMatch(/^intact 1:/u);
});

test('the whole text is intact, moved by new numbers alone, or changed', () => {
  const states = [draft, draft.map((block) => (block.index === 4 ? { ...block, label: '4' } : block)), draft.slice(0, 4)].map((now) => placer(draft, now).place({ scope: 'document' }).state);
  expect(states).toEqual(['intact', 'moved', 'changed']);
});

test('a paragraph that was taken out is gone, with all of it to be read', () => {
  const without = draft.filter((block) => block.index !== 2).map((block, index) => ({ ...block, index }));
  const { placement, runs, previousText, nextText } = placer(draft, without).detail({ scope: 'paragraph', blockIndex: 2 });
  expect({ placement, runs, previousText, nextText }).toEqual({
    placement: { state: 'gone', via: 'words', at: null, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } },
    runs: [{ op: 'delete', text: draft[2]!.text, isInside: true }],
    previousText: draft[1]!.text,
    nextText: draft[3]!.text,
  });
});

test('an anchor outside the old text is refused', () => {
  expect(() => placer(draft, draft).place({ scope: 'paragraph', blockIndex: 9 })).toThrow('The place is outside the text');
});
