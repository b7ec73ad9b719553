import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/Kbd.tsx';
import type { Anchor } from '../../../shared/model/position.ts';
import { anchorKey, isInside } from '../reading/anchors.ts';
import styles from './PositionForm.module.css';

type ScopeChoiceProps = {
  readonly value: Anchor;
  /** Every place one can go to from here, the narrowest first. */
  readonly places: readonly Anchor[];
  readonly labels: readonly (string | null)[];
  readonly onMove: (place: Anchor) => void;
};

/** How much of the text a position is about, from a few words to the whole document, all choices in sight. */
export function ScopeChoice({ value, places, labels, onMove }: ScopeChoiceProps): ReactElement {
  const { t } = useTranslation('positions');
  const { t: common } = useTranslation();
  const name = useId();
  const nameOf = (place: Anchor): string => [common(`scope.${place.scope}`), ownName(place, places, labels)].filter((part) => part !== '').join(' ');
  return (
    <fieldset className={styles.scopes}>
      <legend className={styles.spoken}>{t('form.scope')}</legend>
      {places.map((place) => (
        <label key={anchorKey(place)} className={styles.scope}>
          <input type="radio" name={name} checked={anchorKey(place) === anchorKey(value)} onChange={() => onMove(place)} />
          {nameOf(place)}
        </label>
      ))}
      <span className={styles.scopeKeys}>
        <Kbd of="Alt+ArrowUp" /> <Kbd of="ArrowDown" />
      </span>
    </fieldset>
  );
}

/** What tells several places of one scope apart: the number of a section, the count of a bracket. */
function ownName(place: Anchor, places: readonly Anchor[], labels: readonly (string | null)[]): string {
  const alike = places.filter(({ scope }) => scope === place.scope);
  if (alike.length < 2 || place.scope === 'document') return '';
  if (!isInside(place)) return labels[place.blockIndex] ?? String(alike.length - alike.indexOf(place));
  return String(alike.filter((other) => isInside(other) && other.start <= place.start).length);
}
