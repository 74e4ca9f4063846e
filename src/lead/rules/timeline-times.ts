import type { Clause } from '../language/clauses.ts'
import { findDates } from '../language/dates.ts'
import { isDenied } from './timeline-dates.ts'
import {
  CONTACT, DENIED_AFTER, LATER_HASTE, NO_RUSH, OTHER_HASTE, SOON, URGENT, URGENT_START,
} from './timeline-phrases.ts' // biome-ignore format: a list

/** The words of a clause that say when, if there are any. */
export function timesOf({ text, at, question, asked }: Clause, tail: string, near: number | undefined) {
  const dates = findDates(text, at, near)
  const start = URGENT_START.exec(text)
  const hurry = start ?? URGENT.exec(text)
  const denied =
    hurry !== null &&
    (isDenied(text, hurry.index) || DENIED_AFTER.test(`${text.slice(hurry.index)} ${ADDS.test(tail) ? tail : ''}`))
  const ofOthers =
    hurry !== null &&
    (OTHER_HASTE.test(text.slice(Math.max(0, hurry.index - 40), hurry.index)) ||
      LATER_HASTE.test(text.slice(hurry.index)))
  const unhurried = denied || NO_RUSH.test(text) || (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  const soon = dates.length === 0 && SOON.test(text)
  if (dates.length === 0 && !hurry && !unhurried && !soon) return null
  return {
    dates,
    starts: start !== null,
    hurries: hurry !== null && !denied && !ofOthers,
    soon,
    relaxed: unhurried && !question && !CONTACT.test(text) && !CALLS.test(text),
  }
}
/** What a clause says of when. */
export type Times = NonNullable<ReturnType<typeof timesOf>>

const CALLS = /(?:call|ring|ruf|llám|llam|appel|bel me)/
/** A clause may be cut before it: "es eilt aber nicht". */
const ADDS = /^(?:aber|doch|pero|maar|but)\s/
