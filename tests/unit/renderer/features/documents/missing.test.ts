import { describe, expect, it } from 'vitest';
import { missingIn } from '../../../../../renderer/features/documents/missing.ts';

const lineOf = (...symbols: readonly (string | null)[]): { readonly versions: readonly { readonly symbol: string | null }[] } => ({
  versions: symbols.map((symbol) => ({ symbol })),
});

describe('the revisions missing among those held', () => {
  it('are those between two that are held, whatever the spelling of their symbols', () => {
    expect(missingIn(lineOf('CP/CSH/1155/09 rev. 9', 'CP/CSH/1155/09 rev.11', 'cp/csh/1155/09 REV. 13', null))).toEqual(['rev. 10', 'rev. 12']);
  });

  it('are none where nothing lies between, or nothing bears a symbol', () => {
    expect([missingIn(lineOf('CP/CSH/1155/09', 'CP/CSH/1155/09 rev. 1')), missingIn(lineOf(null, 'no symbol'))]).toEqual([[], []]);
  });
});
