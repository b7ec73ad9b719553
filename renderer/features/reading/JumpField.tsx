import { useEffectEvent, useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/Kbd.tsx';
import { parseJump } from './jump.ts';
import styles from './JumpField.module.css';

/** What a search has found so far: the hit it stands on, from 1, and how many there are. */
type JumpAnswer = { readonly at: number; readonly total: number } | null;

/** Opens the field from a key: with a digit typed on the text, or as it is. */
export type JumpFieldHandle = { readonly open: (typed: string) => void };

type JumpFieldProps = {
  readonly handle: Ref<JumpFieldHandle>;
  readonly answer: JumpAnswer;
  /** Goes to a paragraph or note; says whether there is one. */
  readonly onParagraph: (typed: string) => boolean;
  /** Looks for words as they are typed; none to stop. */
  readonly onWords: (words: string) => void;
  readonly onStep: (direction: 1 | -1) => void;
  /** Leaves the field for the text. */
  readonly onLeave: () => void;
};

/** The field in the bar: a number and `Enter` go to that paragraph, words are found as they are typed. */
export function JumpField({ handle, answer, onParagraph, onWords, onStep, onLeave }: JumpFieldProps): ReactElement {
  const { t } = useTranslation('reading');
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isMissed, setMissed] = useState(false);
  const jump = parseJump(typed);
  const type = (text: string): void => {
    setTyped(text);
    setMissed(false);
    const read = parseJump(text);
    onWords(read.kind === 'words' && read.words.length > 1 ? read.words : '');
  };
  const open = useEffectEvent((text: string) => {
    if (text !== '') type(text);
    input.current?.focus();
    if (text === '') input.current?.select();
  });
  useImperativeHandle(handle, () => ({ open: (text) => open(text) }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.preventDefault();
      type('');
      onLeave();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (jump.kind === 'words') onStep(event.shiftKey ? -1 : 1);
      else if (jump.kind !== 'nothing' && onParagraph(typed)) type('');
      else setMissed(jump.kind !== 'nothing');
    }
  };
  const message = isMissed && jump.kind === 'paragraph' ? t('jump.noParagraph', { label: jump.label }) : isMissed && jump.kind === 'note' ? t('jump.noNote', { label: jump.label }) : jump.kind === 'words' && answer?.total === 0 ? t('jump.noWords') : '';
  return (
    <div className={styles.jump}>
      <input ref={input} aria-label={t('jump.label')} placeholder={t('jump.placeholder')} value={typed} spellCheck={false} autoComplete="off" onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown} />
      {jump.kind === 'words' && answer !== null && answer.total > 0 ? <span className={styles.count}>{t('jump.hits', answer)}</span> : <Kbd of="/" />}
      <output className={styles.message}>{message}</output>
    </div>
  );
}
