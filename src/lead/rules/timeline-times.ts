import { findDates } from '../language/dates.ts'
import { isDenied } from './timeline-dates.ts'
import type { Told } from './timeline-ellipsis.ts'
import {
  CONTACT, DENIED_AFTER, LATER_HASTE, NO_RUSH, OTHER_HASTE, SOON, URGENT, URGENT_START,
} from './timeline-phrases.ts' // biome-ignore format: a list

/** The words of a clause that say when, if there are any. */
export function timesOf(clause: Told, tail: string, month: number | undefined) {
  const { text, at, question, asked, idioms, meant, degree } = clause
  const dates = meant ?? findDates(text, at, month ?? clause.month)
  const start = dates.length > 0 ? urgentBeside(text) : URGENT_START.exec(text)
  const hurry = start ?? URGENT.exec(text)
  const leisure = NO_RUSH.exec(text)
  // "no date, it is just urgent": what is denied is the date
  const noDate =
    leisure && hurry && OF_DATES.test(leisure[0]) && leisure.index + leisure[0].length < hurry.index
      ? leisure.index + leisure[0].length
      : 0
  const denied =
    hurry !== null &&
    (isDenied(text.slice(noDate), hurry.index - noDate) ||
      DENIED_AFTER.test(`${text.slice(hurry.index)} ${ADDS.test(tail) ? tail : ''}`))
  const ofOthers =
    hurry !== null &&
    (OTHER_HASTE.test(text.slice(Math.max(0, hurry.index - 40), hurry.index)) ||
      NAMED.test(text.slice(Math.max(0, hurry.index - 20), hurry.index)) ||
      LATER_HASTE.test(text.slice(hurry.index)))
  const goes = idioms.has('go') && asked.has('start') && dates.length === 0 && !question
  const atOnce = idioms.has('at once') || goes || (BETTER.test(text) && !denied)
  const hurries =
    (hurry !== null && !denied && !ofOthers) || atOnce || idioms.has('urgent') || (degree === 'urgent' && !denied)
  const near = SOON.exec(text)
  const isName = near !== null && NAMED.test(text.slice(Math.max(0, near.index - 20), near.index))
  const soon = dates.length === 0 && !idioms.has('farewell') && ((near !== null && !isName) || idioms.has('soon'))
  // "no date, it is just urgent", "soon, there is no date yet": it may well be soon, only no day is set
  const isUndated = leisure !== null && (hurries || soon) && !idioms.has('calm') && OF_DATES.test(leisure[0])
  const unhurried =
    denied ||
    (leisure !== null && !isUndated) ||
    idioms.has('calm') ||
    degree === 'calm' ||
    (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  if (dates.length === 0 && !hurries && !hurry && !unhurried && !soon) return null
  return {
    dates,
    starts: start !== null || atOnce,
    hurries,
    soon,
    relaxed: unhurried && !question && !CONTACT.test(text) && !CALLS.test(text),
  }
}
/** What a clause says of when. */
export type Times = NonNullable<ReturnType<typeof timesOf>>

/** Beside a date "au plus t\u00f4t" and the like say that it can't be earlier. */
function urgentBeside(text: string) {
  const start = URGENT_START.exec(text)
  return start && /^(?:au plus t\u00f4t|soonest|fr\u00fchestm\u00f6glich)$/.test(start[0]) ? null : start
}

/** "We're ASAP Couriers": the word is a name. */
const NAMED =
  /(?:^|\s)(?:(?:we're|we are|i'm from|i am from|this is|called|named|wir sind|wir heißen|firma|somos|nous sommes|siamo|wij zijn|we zijn|from) (?:the )?)$/

/** "The sooner you start, the better". */
const BETTER =
  /(?:^|\s)(?:the (?:sooner|earlier|quicker|faster) [^.]{1,60}the (?:better|happier|merrier)|je (?:fr\u00fcher|eher|schneller|rascher) [^.]{1,60}(?:desto|umso|um so) (?:besser|lieber|mehr)|plus (?:vite|t\u00f4t) [^.]{1,60}(?:mieux|plus content)|(?:cuanto|mientras) (?:antes|m\u00e1s pronto|m\u00e1s r\u00e1pido) [^.]{1,60}mejor|prima [^.]{1,40}meglio|hoe (?:eerder|sneller|vroeger) [^.]{1,60}(?:beter|liever)|quanto (?:antes|mais cedo|mais r\u00e1pido) [^.]{1,60}melhor|ju (?:f\u00f6rr|fortare|tidigare|snabbare) [^.]{1,60}b\u00e4ttre|jo (?:f\u00f8r|tidligere|hurtigere|raskere) [^.]{1,60}bedre|im (?:szybciej|wcze\u015bniej|pr\u0119dzej) [^.]{1,60}lepiej)/

/** No date is set, which says nothing of the hurry. */
const OF_DATES = /date|deadline|timeline|time ?frame|time$|termin|datum|zeitpunkt|fecha|plazo|délai|data|scadenz|prazo/

const CALLS = /(?:call|ring|ruf(?!t (?!mich|uns|doch|an))|llám|llam|appel|bel me)/
/** A clause may be cut before it: "es eilt aber nicht". */
const ADDS = /^(?:aber|doch|pero|maar|but)\s/
