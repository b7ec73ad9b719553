import type { RowKind } from '../../../shared/model/comparison.ts';
import type { Proposal } from '../../../shared/model/markup.ts';

/** The one key set of the command line's own words, in each language the same; `{{name}}` stands for a value of that name. */
export type Words = {
  readonly help: string;
  readonly wrongUse: string;
  readonly noSuchFile: string;
  readonly noSuchMeeting: string;
  readonly importingInto: string;
  readonly alreadyHeld: string;
  readonly unknownReference: string;
  readonly severalVersions: string;
  readonly identical: string;
  readonly differences: string;
  readonly renumbered: string;
  readonly rows: Readonly<Record<Exclude<RowKind, 'same' | 'edited'>, string>>;
  readonly unknownEncoding: string;
  readonly noEncoding: string;
  /** What somebody proposes or says without its words being marked in the text. */
  readonly proposals: Readonly<Record<Proposal['kind'], string>>;
  readonly placedBefore: string;
  readonly placedAfter: string;
  readonly readAgain: string;
  readonly librarySound: string;
  readonly libraryDamaged: string;
  readonly backupMade: string;
  readonly restored: string;
  readonly keptAside: string;
};
