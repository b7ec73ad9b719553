import { parseSymbol } from '../../../shared/symbols/parse-symbol.ts';
import { gapsIn } from '../../../shared/symbols/succession.ts';
import { revisionLabel } from '../../../shared/symbols/symbol.ts';
import type { Version } from '../../../shared/model/document.ts';

/** The revisions, corrections and additions that are missing among the versions of a document (`rev. 10`), in order. */
export function missingIn({ versions }: { readonly versions: readonly Pick<Version, 'symbol'>[] }): readonly string[] {
  const symbols = versions.flatMap(({ symbol }) => (symbol === null ? [] : (parseSymbol(symbol) ?? [])));
  return gapsIn(symbols).flatMap((symbol) => revisionLabel(symbol) ?? []);
}
