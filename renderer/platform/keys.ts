import { useEffect, useEffectEvent } from 'react';

/**
 * Keys and what they do. `keys` are written as people read them: `J`, `Shift+U`, `5`, `?`, `/`, `Enter`, `Escape`, `Space`,
 * `ArrowDown`, `F8`, `Ctrl+K`. `run` gets the one of the binding that was pressed: a letter with Shift is the letter alone where
 * no binding tells the two apart. `foot`: whether the foot shows it, always,
 * in wide windows, or never; the list of keys (`?`) shows all.
 */
export type KeyBinding = {
  readonly keys: readonly string[];
  /** Keys that do the same, told only by the list of keys. */
  readonly also?: readonly string[];
  readonly label: string;
  readonly run: (key: string) => void;
  readonly foot: 'always' | 'wide' | 'never';
  readonly isDisabled?: boolean;
};

/** Acts on the keys for as long as the caller is on screen. No plain key acts while one types or while something floats. */
export function useKeys(bindings: readonly KeyBinding[]): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const bound = boundTo(bindings, keyOf(event));
    if (bound === undefined || event.defaultPrevented || isElsewhere(event, bound.key)) return;
    event.preventDefault();
    bound.binding.run(bound.key);
  });
  useEffect(() => {
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

type Bound = { readonly binding: KeyBinding; readonly key: string };

/** The enabled binding of a pressed key. A letter with Shift falls back to the letter, unless something is bound to both together. */
export function boundTo(bindings: readonly KeyBinding[], pressed: string): Bound | undefined {
  const held = holding(bindings, pressed);
  const letter = /^Shift\+(\p{L})$/u.exec(pressed)?.[1];
  const key = held.length === 0 && letter !== undefined ? letter : pressed;
  const binding = holding(bindings, key).find((one) => one.isDisabled !== true);
  return binding === undefined ? undefined : { binding, key };
}

function holding(bindings: readonly KeyBinding[], key: string): readonly KeyBinding[] {
  return bindings.filter((one) => one.keys.includes(key) || one.also?.includes(key) === true);
}

/** Whether a key of `J K ↓ ↑` goes forward. */
export function isForward(key: string): boolean {
  return key === 'J' || key === 'ArrowDown';
}

/** The key of an event in the words of `KeyBinding`; digits by their place, since French keyboards shift them (Spanish ones put `/` on 7). */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const isPlain = !event.ctrlKey && !event.metaKey;
  const isSign = event.key === '/' || event.key === '?';
  const digit = isSign ? undefined : /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  const name = digit ?? (event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toUpperCase() : event.key);
  const isShiftTold = event.shiftKey && (!isPlain || event.key.length > 1 || /^\p{L}$/u.test(event.key));
  return `${isPlain ? '' : 'Ctrl+'}${event.altKey ? 'Alt+' : ''}${isShiftTold ? 'Shift+' : ''}${name}`;
}

/** Undo and redo of the words being typed. */
const ofWriting: readonly string[] = ['Ctrl+Z', 'Ctrl+Shift+Z', 'Ctrl+Y'];

/** Whether a key belongs to what has the focus: a field being typed in, a control being pressed, something that floats. */
function isElsewhere(event: KeyboardEvent, key: string): boolean {
  if (/^F\d+$/.test(key)) return false;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[role=dialog], [role=alertdialog], [role=menu], [role=listbox]') != null) return true;
  const isTyping = target?.closest('input, textarea, select, [contenteditable=true]') != null;
  if (key.startsWith('Ctrl+')) return isTyping && ofWriting.includes(key);
  if (isTyping) return true;
  return (key === 'Enter' || key === 'Space') && target?.closest('a, button, [role=button], summary') != null;
}
