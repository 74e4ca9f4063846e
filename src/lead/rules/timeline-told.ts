import type { Clause } from '../language/clauses.ts'
import type { SpokenDate } from '../language/dates.ts'
import type { Idiom } from './timeline-idioms.ts'

/** A clause with what it leaves out, because the one before it, or the assistant, has just said it. */
export interface Told extends Clause {
  idioms: ReadonlySet<Idiom>
  /** The times that it means, where it does not name them. */
  meant?: readonly SpokenDate[] | undefined
  /** In whose month a day without one is, in days. */
  month?: number | undefined
  /** What it answers of the hurry that was asked for. */
  degree?: 'urgent' | 'calm' | undefined
  /** It confirms that the date is fixed, or says that it is not. */
  fixed?: boolean | undefined
  /** It is what is wanted at a time that was named just before. */
  atThen?: boolean | undefined
}
