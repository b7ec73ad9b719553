import { foldName, nameOf, referenceOf } from '../../../shared/delegations/names.ts';
import type { WorkingLanguage } from '../../../shared/model/language.ts';
import type { Proposal } from '../../../shared/model/markup.ts';

/**
 * Somebody who proposes words on a text: a delegation, or the person a file names, or nobody it names. `key` is one string for
 * one voice, whatever language its name is written in. `slot` is its colour and line, counted from 0 in the order of the text;
 * null for nobody. `count`: how many proposals.
 */
export type Voice = { readonly key: string; readonly name: string; readonly slot: number | null; readonly count: number };

/** How many colours there are for voices (`--voice-1` and on); later ones begin again, and their names tell them apart. */
const voiceColours = 6;

/** The key of those a file does not name. */
const unattributed = '';

/** One string for whoever makes a proposal. */
export function voiceKey({ delegation, author }: Pick<Proposal, 'delegation' | 'author'>): string {
  if (delegation !== '') return referenceOf(delegation)?.code ?? foldName(delegation);
  return author === '' ? unattributed : `by ${foldName(author)}`;
}

/** Everyone who proposes something, in the order of the text, with those nobody named last. */
export function voicesOf(proposals: readonly Proposal[]): readonly Voice[] {
  const said = Map.groupBy(proposals, voiceKey);
  const named = [...said].filter(([key]) => key !== unattributed);
  const nobody = said.get(unattributed) ?? [];
  return [
    ...named.map(([key, [first, ...rest]], nth): Voice => ({ key, name: first?.delegation || first?.author || '', slot: nth % voiceColours, count: 1 + rest.length })),
    ...(nobody.length === 0 ? [] : [{ key: unattributed, name: '', slot: null, count: nobody.length }]),
  ];
}

/** What a name is shortened to beside words; a name no longer than this stays whole. */
const longestTag = 11;

/** A name as it stands in small beside the words: whole where it is short, else the code of the state, else its initials. */
export function shortName(name: string, language: WorkingLanguage): string {
  const own = nameOf(name, language);
  if (own.length <= longestTag) return own;
  const initials = own.split(/[\s.-]+/u).map((word) => /^\p{L}/u.exec(word)?.[0].toLocaleUpperCase(language) ?? '').join('');
  return referenceOf(name)?.code ?? initials;
}
