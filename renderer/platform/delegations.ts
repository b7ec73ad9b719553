import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { DelegationId } from '../../shared/model/id.ts';
import type { Delegation } from '../../shared/model/meeting.ts';
import { nameOf } from '../../shared/delegations/names.ts';
import { languageFor } from '../locales/index.ts';

/** A delegation's name in the language on screen, from the name the meeting has it by. */
function useDelegationName(): (name: string) => string {
  const { i18n } = useTranslation();
  const language = languageFor([i18n.language]);
  return useCallback((name) => nameOf(name, language), [language]);
}

/** The name on screen of a delegation of a meeting, by its id; empty for one the meeting does not have. */
export function useDelegationNames(delegations: readonly Delegation[]): (id: DelegationId) => string {
  const named = useDelegationName();
  return useCallback((id) => named(delegations.find((delegation) => delegation.id === id)?.name ?? ''), [named, delegations]);
}
