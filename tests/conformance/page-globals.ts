import type { Topic } from '../../shared/contract/operation.ts';
import type { Bridge } from '../../shared/contract/wire.ts';

/** What functions sent into a page by these suites find there. */
declare global {
  /** What the preload exposes. */
  var adref: Bridge;
  /** The topics of every broadcast so far, kept by the suite. */
  var seenChanges: (readonly Topic[])[];
}
