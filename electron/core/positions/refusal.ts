import { AppError } from '../../../shared/errors.ts';

/** Why the ledger refuses an input that is well formed. */
export type RefusalCode =
  | 'own-delegation' // what our own delegation says is taken, not recorded
  | 'own-position' // nobody else said it
  | 'not-ours' // what another delegation said is no draft, nobody clears it or decides upon it
  | 'closed' // withdrawn or lifted: to be reopened first
  | 'void' // its taking was undone: to be restored or redone first
  | 'only-reservation' // only a reservation or an ad referendum is lifted
  | 'several-meetings'
  | 'remark-missing'
  | 'author-missing'
  | 'content-missing'
  | 'place-missing'
  | 'session-without-time' // nothing can be told from its beginning
  | 'other-document'
  | 'no-encoding' // a file of this format says itself how it is written
  | 'outside-text'
  | 'not-a-heading'
  | 'not-a-note'
  | 'not-a-bracket';

/** An `invalid-input` with one issue, in the shape of those the contract itself finds: `path` says where in the input. */
export function refusal(path: string, code: RefusalCode): AppError {
  return new AppError('invalid-input', `Refused: ${code}`, { details: { issues: [{ path, code, message: code }] } });
}
