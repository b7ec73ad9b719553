import { describe, expect, it } from 'vitest';
import { bracketSpansOf } from '../../../../shared/marks/brackets.ts';

const wordsOf = (...texts: readonly string[]): readonly (readonly string[])[] =>
  bracketSpansOf(texts).map((spans, nth) => spans.map((span) => `${span.depth}:${texts[nth]?.slice(span.start, span.end)}`));

describe('contested words', () => {
  it('are those between square brackets, the brackets included', () => {
    expect(bracketSpansOf(['To keep it [shall/should] open'])).toEqual([[{ start: 11, end: 25, depth: 1, opens: true, closes: true }]]);
  });

  it('may nest, the outer pair first', () => {
    expect(wordsOf('To [act [at once] and] report')).toEqual([['1:[act [at once] and]', '2:[at once]']]);
  });

  it('reach over paragraphs when a pair opens in one and closes in a later one', () => {
    expect(bracketSpansOf(['a [b', 'c', 'd] e'])).toEqual([
      [{ start: 2, end: 4, depth: 1, opens: true, closes: false }],
      [{ start: 0, end: 1, depth: 1, opens: false, closes: false }],
      [{ start: 0, end: 2, depth: 1, opens: false, closes: true }],
    ]);
  });

  it.each(['[…]', '[...]', '[sic]', '[1]', '[from par. 20 of the Plan]', '[tomado del párr. 4]', '[tiré de l’article 3]', '[do parágrafo 7]'])('are not the editorial brackets %s', (words) => {
    expect(bracketSpansOf([`To act ${words} now`])).toEqual([[]]);
  });

  it('begin with a preposition like any others when no place is named', () => {
    expect(wordsOf('To act [from the next season on]')).toEqual([['1:[from the next season on]']]);
  });

  it('are only the bracket itself when its pair is missing', () => {
    expect(wordsOf('one] two', 'three [four')).toEqual([['1:]'], ['1:[']]);
  });
});
