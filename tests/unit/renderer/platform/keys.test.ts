import { describe, expect, test } from 'vitest';
import { boundTo, keyOf, type KeyBinding } from '../../../../renderer/platform/keys.ts';

const bound = (keys: readonly string[], isDisabled = false): KeyBinding => ({ keys, label: keys.join(' '), run: () => undefined, foot: 'never', isDisabled });
const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the name of a pressed key', () => {
  test.each([
    ['a letter', { key: 'j', code: 'KeyJ' }, 'J'],
    ['a letter with Caps Lock', { key: 'J', code: 'KeyJ' }, 'J'],
    ['a letter with Shift', { key: 'U', code: 'KeyU', shiftKey: true }, 'Shift+U'],
    ['a letter with Shift under Caps Lock', { key: 'u', code: 'KeyU', shiftKey: true }, 'Shift+U'],
    ['a digit', { key: '5', code: 'Digit5' }, '5'],
    ['a digit of a French keyboard, which gives a sign', { key: '(', code: 'Digit5' }, '5'],
    ['a digit of the number pad', { key: '5', code: 'Numpad5' }, '5'],
    ['the slash of a Spanish keyboard, on 7', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
    ['the question mark', { key: '?', code: 'Slash', shiftKey: true }, '?'],
    ['the space bar', { key: ' ', code: 'Space' }, 'Space'],
    ['a chord', { key: 'k', code: 'KeyK', ctrlKey: true }, 'Ctrl+K'],
    ['a chord on a Mac', { key: 'k', code: 'KeyK', metaKey: true }, 'Ctrl+K'],
    ['a room', { key: '&', code: 'Digit1', ctrlKey: true }, 'Ctrl+1'],
    ['a chord of three', { key: 'D', code: 'KeyD', ctrlKey: true, shiftKey: true }, 'Ctrl+Shift+D'],
    ['an arrow with Alt', { key: 'ArrowUp', code: 'ArrowUp', altKey: true }, 'Alt+ArrowUp'],
    ['a function key', { key: 'F8', code: 'F8' }, 'F8'],
  ] as const)('for %s', (_, event, name) => {
    expect(keyOf({ ...plain, ...event })).toBe(name);
  });
});

describe('what a pressed key does', () => {
  const undo = bound(['U']);
  const step = bound(['J', 'K']);

  test('a letter with Shift does what the letter does', () => {
    expect(boundTo([undo, step], 'Shift+J')).toStrictEqual({ binding: step, key: 'J' });
  });

  test('a letter with Shift that is bound itself does its own', () => {
    const redo = bound(['Shift+U']);
    expect(boundTo([undo, redo], 'Shift+U')).toStrictEqual({ binding: redo, key: 'Shift+U' });
  });

  test('where its own is disabled it does nothing, rather than the letter', () => {
    expect(boundTo([undo, bound(['Shift+U'], true)], 'Shift+U')).toBeUndefined();
  });

  test('of two bindings of one key the enabled one acts', () => {
    expect(boundTo([bound(['U'], true), undo], 'U')).toStrictEqual({ binding: undo, key: 'U' });
  });
});
