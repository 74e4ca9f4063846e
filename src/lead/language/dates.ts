import { DAY, END, latin, months, START } from './calendar.ts'
import { possible } from './date-forms.ts'
import { mayNameTime } from './date-stems.ts'
import { LAST_PART, looksBack, looksBackAfter, PAST, PAST_BEFORE } from './looking-back.ts'

/** A time spoken of: in how many days its end comes (below 0 if it is over), and where it stands in the text. */
export interface SpokenDate {
  days: number
  text: string
  index: number
}

/** Nobody names a date behind so many characters of one clause. */
const MAX_CHARACTERS = 2_000
const OR = /^\s?(?:or|oder|o|ou|of|to|bis|-|\u2013|\/)\s?(?:in |in the |im |en |au |a )?$/
/** "Between mid June and mid July". */
const BETWEEN = /(?:between|zwischen|entre|tra|fra|tussen)\s(?:the |der |dem |el |le |il )?$/
const AND = /^\s?(?:and|und|y|et|e|en)\s(?:the |dem |el |le |il )?$/
/** A month is named, whatever else is. */
export const NAMES_MONTH = latin(`${START}(?:${months.join('|')})${END}`, 'i')

/** One clause is looked through several times, by one rule after the other: what it names is kept for a while. */
const MAX_LATELY = 64
const lately = new Map<string, readonly SpokenDate[]>()

const lower = (text: string) =>
  /[A-Z\u00c0-\u00de]/.test(text) ? text.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase()) : text

/**
 * The times that a text speaks of, in order.
 * @param near in how many days a time spoken of just before is, in whose month "the 20th" is
 * @param at when it was said; a month or day without a year is the next one to come, or the last one if the text looks back
 */
export function findDates(text: string, at: Date, near?: number): readonly SpokenDate[] {
  const key = `${Math.floor(at.getTime() / DAY)} ${near ?? ''} ${text.slice(0, MAX_CHARACTERS)}`
  const known = lately.get(key)
  if (known) return known
  const found = datesOf(text, at, near)
  if (lately.size >= MAX_LATELY) lately.clear()
  lately.set(key, found)
  return found
}

function datesOf(text: string, at: Date, near?: number): SpokenDate[] {
  const given = text.slice(0, MAX_CHARACTERS)
  const said = lower(given)
  if (!mayNameTime(said)) return []
  const today = Math.floor(at.getTime() / DAY) * DAY
  const found: SpokenDate[] = []
  const before = near === undefined ? undefined : today + near * DAY
  const monthBefore = (index: number) => {
    const month = found.findLast((date) => date.index < index && NAMES_MONTH.test(date.text))
    return month && today + month.days * DAY
  }
  let rest = said
  for (const { pattern, read } of possible(said)) {
    const left = rest
    pattern.lastIndex = 0
    for (let match = pattern.exec(left); match; match = pattern.exec(left)) {
      const [spoken] = match
      const past =
        PAST_BEFORE.test(said.slice(Math.max(0, match.index - 24), match.index)) ||
        PAST.test(spoken.replace(LAST_PART, ''))
      const time = read(match.groups ?? {}, {
        today,
        past: past || looksBack(said, match.index) || looksBackAfter(said, match.index, spoken.length),
        near: monthBefore(match.index) ?? before,
      })
      const days = time === null ? Number.NaN : Math.round((time - today) / DAY)
      if (Number.isNaN(days)) continue
      const asGiven = given.slice(match.index, match.index + spoken.length)
      found.push({ days, text: asGiven.trim().replace(/,$|(?<=[a-z\u00c0-\u024f])\.$/i, ''), index: match.index })
      rest = rest.slice(0, match.index) + '\0'.repeat(spoken.length) + rest.slice(match.index + spoken.length)
    }
  }
  return laterOfTwo(
    found.sort((a, b) => a.index - b.index),
    said,
  )
}

/** "In August or September": the later of both. */
function laterOfTwo(dates: SpokenDate[], text: string): SpokenDate[] {
  return dates.filter(({ index, days, text: said }, at) => {
    const next = dates[at + 1]
    const last = dates[at - 1]
    const toNext = next && next.days > days ? text.slice(index + said.length, next.index) : ''
    const goesOn = OR.test(toNext) || (AND.test(toNext) && BETWEEN.test(text.slice(0, index)))
    const isRepeated = last && last.days > days && OR.test(text.slice(last.index + last.text.length, index))
    return !goesOn && !isRepeated
  })
}
