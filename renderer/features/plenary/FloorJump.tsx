import { useRef, type ReactElement } from 'react';
import { findParagraph, findWords, parseJump } from '../reading/jump.ts';
import { JumpField } from '../reading/JumpField.tsx';
import type { Plenary } from './use-plenary.ts';

/** The jump field of the plenary view: words lead to the next paragraph that has them. */
export function FloorJump({ plenary }: { readonly plenary: Plenary }): ReactElement {
  const { blocks, facts, current, jump, stand, text } = plenary;
  const words = useRef('');
  const goToWords = (direction: 1 | -1): void => {
    const found = [...new Set(findWords(blocks, words.current).map(({ index }) => index))];
    const next = direction === 1 ? (found.find((index) => index > current) ?? found[0]) : (found.findLast((index) => index < current) ?? found.at(-1));
    if (next !== undefined) stand(next);
  };
  return (
    <JumpField
      handle={jump}
      answer={null}
      onWords={(typed) => {
        words.current = typed;
      }}
      onStep={goToWords}
      onLeave={() => text.current?.focus()}
      onParagraph={(typed) => {
        const found = findParagraph(blocks, facts.labels, parseJump(typed), current);
        if (found !== undefined) stand(found);
        return found !== undefined;
      }}
    />
  );
}
