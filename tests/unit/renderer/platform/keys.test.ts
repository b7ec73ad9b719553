import { describe, expect, test } from 'vitest';
import { keyOf } from '../../../../renderer/platform/keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the name of a pressed key', () => {
  test.each([
    ['a letter', { key: 'j', code: 'KeyJ' }, 'J'],
    ['a letter with Caps Lock', { key: 'J', code: 'KeyJ' }, 'J'],
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
