import type { RowLink } from './links.ts';
import type { Stretch } from './stretch.ts';

/**
 * What became of a position, before it is put into words. `found`: the words of the new text that are its own now; `shown`: the
 * same with brackets that were set right around them or lifted. `link`: the row both stand in, null when the words left theirs.
 * `unsure`: there is more than one answer, or one that is not sure; `lost`: nothing is left.
 */
export type Finding =
  | {
      readonly kind: 'found';
      readonly state: 'intact' | 'moved' | 'changed';
      readonly found: Stretch;
      readonly shown: Stretch;
      readonly link: RowLink | null;
      readonly wordsChanged: { readonly inside: number; readonly elsewhere: number };
    }
  | { readonly kind: 'unsure' | 'lost' };
