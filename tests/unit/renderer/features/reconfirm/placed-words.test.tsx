import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PlacedWords } from '../../../../../renderer/features/reconfirm/PlacedWords.tsx';
import type { PlacedRun } from '../../../../../shared/model/placement.ts';

const runs: readonly PlacedRun[] = [
  { op: 'equal', text: 'The register is ', isInside: false },
  { op: 'delete', text: 'kept', isInside: false },
  { op: 'equal', text: ' and updated ', isInside: true },
  { op: 'delete', text: 'each quarter', isInside: true },
  { op: 'insert', text: '[each year]', isInside: true },
  { op: 'equal', text: '.', isInside: false },
];
const marks = (html: string): readonly string[] => [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, inside = '']) => inside.replaceAll(/<(?!\/?(?:ins|del)\b)[^>]*>/g, ''));

test('only the changes within the words of the position stand in their mark, with the roles of what went and what came', () => {
  const html = renderToStaticMarkup(<PlacedWords runs={runs} isPlaceHidden={false} />);
  expect(marks(html)).toEqual([' and updated <del>each quarter</del><ins>[each year]</ins>']);
  expect(html).toContain('<del>kept</del>');
});

test('where the place is not to be seen, no words are marked and every character stays', () => {
  const html = renderToStaticMarkup(<PlacedWords runs={runs} isPlaceHidden />);
  expect(marks(html)).toEqual([]);
  expect(html.replaceAll(/<[^>]*>/g, '')).toBe(runs.map((run) => run.text).join(''));
});
