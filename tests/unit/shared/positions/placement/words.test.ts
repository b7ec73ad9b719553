import { expect, test } from 'vitest';
import { line, placer, text, wordsIn } from './texts.ts';

const draft = text(
  '#I|Vigilancia de los faros',
  '1|Los Gobiernos mantendrán encendidos los faros del estrecho durante toda la noche.',
  '2|Cada guardián llevará un registro de los buques avistados y lo remitirá a la capitanía antes del alba.',
  '3|Las boyas averiadas serán sustituidas en el plazo de diez días.',
  '#II|Pilotage',
  '1|Le pilote monte à bord au large de la bouée rouge, sauf si la houle dépasse trois mètres.',
  '2|Pilots shall be paid by the ship that they board, not by the port that she leaves.',
);

test('on the same text every word stands', () => {
  expect(line(draft, draft, wordsIn(draft, 'diez días'))).toBe('intact 3: Las boyas averiadas serán sustituidas en el plazo de |diez días|.');
});

test('a paragraph put in above moves nothing; a new number does', () => {
  const above = text('#I|Vigilancia de los faros', '1|Los Gobiernos mantendrán encendidos los faros del estrecho durante toda la noche.', '1 bis|Los prismáticos serán revisados.', '2|Cada guardián llevará un registro de los buques avistados y lo remitirá a la capitanía antes del alba.', '4|Las boyas averiadas serán sustituidas en el plazo de diez días.');
  expect(line(draft, above, wordsIn(draft, 'los buques avistados'))).toBe('intact 3: Cada guardián llevará un registro de |los buques avistados| y lo remitirá a la capitanía antes del alba.');
  expect(line(draft, above, wordsIn(draft, 'averiadas'))).toBe('moved 4: Las boyas |averiadas| serán sustituidas en el plazo de diez días.');
});

test('words that changed are to be seen, with what changed inside and elsewhere counted apart', () => {
  const reworded = text(...draftLines(2, '2|Cada guardián llevará un registro de los buques y aviones avistados y lo remitirá al puerto antes del alba.'));
  const place = placer(draft, reworded).place(wordsIn(draft, 'los buques avistados'));
  expect({ state: place.state, quote: place.at?.quote, wordsChanged: place.wordsChanged }).toEqual({ state: 'changed', quote: 'los buques y aviones avistados', wordsChanged: { inside: 2, elsewhere: 3 } });
});

test('a change elsewhere in the paragraph leaves the words intact', () => {
  const reworded = text(...draftLines(6, '2|Pilots shall be paid in gold by the ship that they board, not by the port that she leaves.'));
  const place = placer(draft, reworded).place(wordsIn(draft, 'not by the port'));
  expect({ state: place.state, quote: place.at?.quote, wordsChanged: place.wordsChanged }).toEqual({ state: 'intact', quote: 'not by the port', wordsChanged: { inside: 0, elsewhere: 2 } });
});

test('words put in place of others between the same words are what the position is about now', () => {
  const reworded = text(...draftLines(3, '3|Las boyas averiadas serán sustituidas en el plazo de dos meses.'));
  expect(line(draft, reworded, wordsIn(draft, 'diez días'))).toBe('changed 3: Las boyas averiadas serán sustituidas en el plazo de |dos meses|.');
});

test('words taken out of a paragraph that stays are gone, and the paragraph is offered', () => {
  const shorter = text(...draftLines(2, '2|Cada guardián llevará un registro y lo remitirá a la capitanía antes del alba.'));
  const { placement, candidates, runs } = placer(draft, shorter).detail(wordsIn(draft, 'de los buques avistados'));
  expect({ state: placement.state, at: placement.at, first: candidates[0]?.anchor, reason: candidates[0]?.reason }).toEqual({ state: 'gone', at: null, first: { scope: 'paragraph', blockIndex: 2 }, reason: 'same-paragraph' });
  expect(runs.filter((run) => run.isInside)).toEqual([{ op: 'delete', text: 'de los buques avistados', isInside: true }]);
});

test('a paragraph taken out takes its words with it, even when their like stands elsewhere', () => {
  const without = text(...draftLines(6, '2|The port keeps a register of the pilots by the ship that they board.'));
  expect(line(draft, without, wordsIn(draft, 'shall be paid'))).toMatch(/^(?:gone|ambiguous)$/u);
  const removed = draft.filter((block) => block.index !== 6).map((block, index) => ({ ...block, index }));
  expect(line(draft, removed, wordsIn(draft, 'shall be paid'))).toBe('gone');
});

test('typography changes no word: quotation marks, apostrophes, spaces, dashes, capitals of an opening', () => {
  const before = text('*|RAPPELANT que « l’aube » du port – et elle seule – fait foi,', '1|Le phare reste allumé toute la nuit.');
  const after = text("*|Rappelant que \"l'aube\" du port - et elle seule - fait foi,", '1|Le phare reste allumé toute la nuit.');
  expect(line(before, after, wordsIn(before, 'RAPPELANT que « l’aube » du port – et'))).toBe("intact 0: |Rappelant que \"l'aube\" du port - et| elle seule - fait foi,");
});

test('brackets set right around words change them, brackets elsewhere do not', () => {
  const bracketed = text(...draftLines(3, '3|Las boyas averiadas serán sustituidas [en el plazo de diez días].'));
  expect(line(draft, bracketed, wordsIn(draft, 'en el plazo de diez días'))).toBe('changed 3: Las boyas averiadas serán sustituidas [|en el plazo de diez días|].');
  expect(placer(draft, bracketed).place(wordsIn(draft, 'en el plazo de diez días')).wordsChanged).toEqual({ inside: 2, elsewhere: 0 });
  expect(line(draft, bracketed, wordsIn(draft, 'Las boyas'))).toBe('intact 3: |Las boyas| averiadas serán sustituidas [en el plazo de diez días].');
});

test('brackets lifted from a bracket change it, though every word stays', () => {
  const before = text('1|Os navios [de pesca] levam uma luz verde no mastro de proa.', '2|As redes ficam a bordo.');
  const after = text('1|Os navios de pesca levam uma luz verde no mastro de proa.', '2|As redes ficam a bordo.');
  expect(line(before, after, wordsIn(before, '[de pesca]', 1, 'bracket'))).toBe('changed 0: Os navios |de pesca| levam uma luz verde no mastro de proa.');
});

test('of a phrase that comes twice in a paragraph each keeps to its own place', () => {
  const before = text('1|Le capitaine avertit le port avant l’escale, et le pilote avertit le port après la manœuvre de nuit.', '2|Les amarres sont doublées par gros temps.');
  const after = text('1|Le capitaine avertit sans délai le port avant l’escale, et le pilote avertit le port après la manœuvre de nuit.', '2|Les amarres sont doublées par gros temps.');
  expect(line(before, after, wordsIn(before, 'le port', 2))).toBe('intact 0: Le capitaine avertit sans délai le port avant l’escale, et le pilote avertit |le port| après la manœuvre de nuit.');
});

test('a phrase written twice in a row leaves nobody sure which is the old one', () => {
  const before = text('1|Le capitaine avertit le port avant l’escale.', '2|Les amarres sont doublées par gros temps.');
  const after = text('1|Le capitaine avertit le port avertit le port avant l’escale.', '2|Les amarres sont doublées par gros temps.');
  expect(line(before, after, wordsIn(before, 'avertit le port'))).toBe('ambiguous');
});

test('a paragraph written twice side by side is ambiguous, both places are offered', () => {
  const copied = text(...draftLines(3, '3|Las boyas averiadas serán sustituidas en el plazo de diez días.', '3 bis|Las boyas averiadas serán sustituidas en el plazo de diez días.'));
  const { placement, candidates } = placer(draft, copied).detail(wordsIn(draft, 'diez días'));
  expect({ state: placement.state, offered: candidates.map(({ anchor, reason }) => ({ anchor, reason })).slice(0, 2) }).toEqual({
    state: 'ambiguous',
    offered: [
      { anchor: { scope: 'words', blockIndex: 3, start: 53, end: 62 }, reason: 'same-words' },
      { anchor: { scope: 'words', blockIndex: 4, start: 53, end: 62 }, reason: 'same-words' },
    ],
  });
});

test('a copy with another number is not taken for the paragraph it repeats when that one was reworded beside it', () => {
  const copied = text(...draftLines(2, '2|Cada guardián llevará un diario de los buques avistados y lo remitirá sin demora a la capitanía antes del alba.', '2 bis|Cada guardián llevará un registro de los buques avistados y lo remitirá a la capitanía antes del alba.'));
  expect(line(draft, copied, wordsIn(draft, 'los buques avistados'))).toBe('ambiguous');
});

test('words follow their sentence into another paragraph, and into the parts of a split', () => {
  const split = text(...draftLines(2, '2|Cada guardián llevará un registro de los buques avistados', '3|y lo remitirá a la capitanía antes del alba.'));
  expect(line(draft, split, wordsIn(draft, 'antes del alba'))).toBe('moved 3: y lo remitirá a la capitanía |antes del alba|.');
  const merged = text('#I|Vigilancia de los faros', '1|Los Gobiernos mantendrán encendidos los faros del estrecho durante toda la noche. Cada guardián llevará un registro de los buques avistados y lo remitirá a la capitanía antes del alba.', '2|Las boyas averiadas serán sustituidas en el plazo de diez días.');
  expect(line(draft, merged, wordsIn(draft, 'un registro'))).toBe('moved 1: Los Gobiernos mantendrán encendidos los faros del estrecho durante toda la noche. Cada guardián llevará |un registro| de los buques avistados y lo remitirá a la capitanía antes del alba.');
});

test('a short stock phrase that left its paragraph is not looked for elsewhere', () => {
  const before = text('1|The port shall, as appropriate, light the quay before every arrival.', '2|The warden keeps the log of arrivals in the harbour office.', '3|Nets are dried on the northern mole.');
  const after = text('1|The port shall light the quay before every arrival.', '2|The warden keeps, as appropriate, the log of arrivals in the harbour office.', '3|Nets are dried on the northern mole.');
  expect(line(before, after, wordsIn(before, 'as appropriate'))).not.toMatch(/^(?:intact|moved|changed)/u);
});

test('the evidence is counts that a person can check, and its score is made of them', () => {
  const reworded = text(...draftLines(6, '2|Pilots shall be paid in gold by the ship that they board, not by the port that she leaves.'));
  expect(placer(draft, reworded).place(wordsIn(draft, 'not by the port')).evidence).toEqual({
    sameLabel: true,
    sameSection: true,
    paragraphWords: { found: 17, total: 17 },
    positionWords: { found: 4, total: 4 },
    neighbours: { found: 1, total: 1 },
    copies: 0,
    score: 1,
  });
});

/** The draft with one line replaced by others. */
function draftLines(place: number, ...lines: readonly string[]): string[] {
  return draft.flatMap(({ index, kind, label, text: own }) => (index === place ? lines : [`${kind === 'heading' ? '#' : ''}${label}|${own}`]));
}

test('words that stand in several other places are not said to have moved with a paragraph that only resembles their own', () => {
  const stock = 'sin perjuicio de los derechos de los buques interesados, mediante la formación continua de los agentes del faro.';
  const others = ['1|Los guardianes saludarán a los agentes del faro.', '2|Cada puerto pagará a los agentes del faro.', '3|Se dará aceite a los agentes del faro.', '4|La capitanía nombrará a los agentes del faro.'];
  const before = text('#I|Faros', ...others, '#II|Boyas', `1|Los Gobiernos repararán las boyas averiadas y sus cadenas, ${stock}`, '2|Las anclas se guardan en el muelle.');
  const after = text('#I|Faros', ...others.slice(0, 3), `3 bis|Los prácticos medirán la niebla y el oleaje, ${stock}`, ...others.slice(3), '#II|Boyas', '1|Las anclas se guardan en el muelle.');
  expect(line(before, after, wordsIn(before, 'los agentes del faro', 5))).toBe('ambiguous');
});
