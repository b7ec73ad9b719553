import { expect, test } from 'vitest';
import { toReadingOrder } from '../../../../../electron/core/formats/pdf/bidi.ts';

const turned = (text: string): string => Array.from(text).toReversed().join('');

test('a line without letters written from right to left is left as it is', () => {
  expect(toReadingOrder('Article 12 (bis)', true)).toBeNull();
});

test('a line seen from left to right is read from right to left', () => {
  expect(toReadingOrder(turned('אבגד הוזח'), false)).toEqual({ text: 'אבגד הוזח', from: [8, 7, 6, 5, 4, 3, 2, 1, 0] });
});

test.each([
  ['figures keep their order', `${turned(' ימים')}12.5${turned('תוך ')}`, 'תוך 12.5 ימים'],
  ['words of another script keep theirs', `${turned(' של')}UN Charter${turned('מגילת ')}`, 'מגילת UN Charter של'],
  ['brackets stand round their words', `(${turned('דה')}) ${turned('אבג')}`, 'אבג (דה)'],
])('%s', (_name, seen, read) => {
  expect(toReadingOrder(seen, true)?.text.trim()).toBe(read);
});

test('a few words from right to left inside another line are turned alone', () => {
  expect(toReadingOrder(`The word ${turned('שלום')} means peace`, false)?.text).toBe('The word שלום means peace');
});
