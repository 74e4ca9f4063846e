import {
  DAY,
  dayNamed,
  feasts,
  latin,
  months,
  nthWeekday,
  numbers,
  parts,
  seasons,
  type Unit,
  units,
  weekdays,
} from './calendar.ts'

/** What is over before the period begins: "by June" is the first of June. */
export const UP_TO =
  "by|be?for|ahead of|in time for|before|befor|bef|until|till|til|bis|bis zum|vor|vor dem|antes de|antes del|para|hasta|avant|avant le|avant l'|d'ici|prima di|entro|voor|tot|antes da|até"
const AMBIGUOUS = /^(?:may|mai|mei|mar|mars|march|jan|jun|sept|sep|dec|dez|nov|oct|feb|apr|aug|jul)$/

const whole = (words: string) => latin(`^(?:${words})$`)
const ONLY_UP_TO = whole(UP_TO)
function tableOf<T extends { words: string }>(rows: readonly T[]) {
  const compiled = rows.map((row) => ({ row, pattern: whole(row.words) }))
  return (said = ''): T | undefined => compiled.find(({ pattern }) => pattern.test(said))?.row
}
/** The unit of time that a word names. */
export const toUnit = tableOf(units)
const toNumber = tableOf(numbers)
const toPart = tableOf(parts)
/** The feast, the season, the month or the weekday that a word names. */
export const toFeast = tableOf(feasts)
export const toSeason = tableOf(seasons)
export const monthOf = tableOf(months.map((words, month) => ({ words, month })))
export const weekdayOf = tableOf(weekdays.map((words, weekday) => ({ words, weekday })))

type Groups = Record<string, string | undefined>
interface Context {
  /** The start of the day on which it is said. */
  today: number
  /** It is said of what has been. */
  past: boolean
  /** A time spoken of before, in whose month a day without one is. */
  near?: number | undefined
}
/** What the parts of a form say: a time, or null if they name none. */
export type Reading = (groups: Groups, context: Context) => number | null

const yearOf = (time: number) => new Date(time).getUTCFullYear()
/** The end of the part meant of a period that begins at one month and ends before another one. */
export function within(year: number, month: number, length: number, { part, upTo }: Groups): number {
  const from = Date.UTC(year, month, 1)
  const share = part ? (toPart(part)?.share ?? 1) : upTo ? 0 : 1
  return from + Math.max(0, Math.round(((Date.UTC(year, month + length, 1) - from) / DAY) * share) - 1) * DAY
}

/** Of something that comes once a year: the one meant. */
export function yearly(on: (year: number) => number, { year, nextYear }: Groups, { today, past }: Context): number {
  const now = yearOf(today)
  if (year || nextYear) return on(year ? Number(year) : now + 1)
  const coming = [now - 1, now, now + 1, now + 2].map(on).filter((time) => past === time < today)
  return (past ? coming.at(-1) : coming[0]) ?? Number.NaN
}

/** A day of a month that is counted from 0; null if there is none such. */
export function dayOfMonth(day: number, month: number, groups: Groups, context: Context): number | null {
  if (day < 1 || day > 31 || month < 0 || month > 11) return null
  return yearly((year) => Date.UTC(year, month, day), groups, context)
}

/** "The 20th": of the month spoken of before, or the next one to come. */
export function dayAlone({ day: said = '' }: Groups, { today, near }: Context): number | null {
  const day = dayNamed(said)
  if (day < 1 || day > 31) return null
  const month = new Date(near ?? today)
  const later = near === undefined && day < month.getUTCDate() ? 1 : 0
  return Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + later, day)
}

/** The end of a period that comes so many of its kind after the present one. */
export function periodFrom(unit: Unit, steps: number, groups: Groups, today: number): number | null {
  const date = new Date(today)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'month') return within(year, month + steps, 1, groups)
  if (unit === 'quarter') return within(year, Math.floor(month / 3) * 3 + steps * 3, 3, groups)
  if (unit === 'half') return within(year, Math.floor(month / 6) * 6 + steps * 6, 6, groups)
  if (unit === 'year') return within(year + steps, 0, 12, groups)
  if (unit === 'day') return steps === 0 ? null : today + steps * DAY
  const monday = today - ((date.getUTCDay() + 6) % 7) * DAY
  return monday + (unit === 'week' ? 6 + 7 * steps : 13 + 14 * steps) * DAY
}

const quantity = (said = '') => (/^\d/.test(said) ? Number(said.replace(',', '.')) : toNumber(said)?.value)
/** The first to the fourth, which is the last one too. */
export const ordinals = [/^(?:1|first|erste|prim|premi|eerste)/, /^(?:2|second|zweite|segund|deuxi|secondo|tweede)/, /^(?:3|third|dritte|tercer|troisi|terzo|derde)/, /^(?:4|fourth|last|vierte|cuart|quatri|quarto|vierde|final|letzte)/] // biome-ignore format: four of them

/** Days and months in digits: "20.6.", and "6/20" if the second can be no month. */
export function numeric(groups: Groups, context: Context) {
  const [day, month] = [Number(groups.day), Number(groups.m)]
  return month > 12 ? dayOfMonth(month, day - 1, groups, context) : dayOfMonth(day, month - 1, groups, context)
}

/** "The 20th of June". */
export function named(groups: Groups, context: Context) {
  return dayOfMonth(dayNamed(groups.day) || 1, monthOf(groups.month)?.month ?? -1, groups, context)
}

/** "By June", "mid-June", "im Juni". */
export function inMonth(groups: Groups, context: Context) {
  const month = monthOf(groups.month)?.month
  const word = (groups.word ?? '').trim()
  const isBare = !word && !groups.part && !groups.year && groups.about === undefined
  if (month === undefined || (isBare && AMBIGUOUS.test(groups.month ?? ''))) return null
  const upTo = ONLY_UP_TO.test(word) ? word : undefined
  return yearly((of) => within(of, month, 1, { part: groups.part, upTo }), groups, context)
}

/** "The second week of June", "erste Aprilwoche": the end of a quarter of the month, or of its half. */
export function nthOfMonth(groups: Groups, context: Context) {
  const month = monthOf(groups.month ?? groups.germanMonth)?.month
  const nth = ordinals.findIndex((pattern) => pattern.test(groups.nth ?? ''))
  if (month === undefined || nth < 0) return null
  return yearly((of) => Date.UTC(of, month, 7 * (nth + 1)), groups, context)
}

/** "Q3", "the third quarter". */
export function quarter(groups: Groups, context: Context) {
  const nth = ordinals.findIndex((pattern) => pattern.test(groups.nth ?? ''))
  return nth < 0 ? null : yearly((year) => within(year, nth * 3, 3, groups), groups, context)
}

/** "This month", "next week": the period so many steps from the present one. */
export function unitAt(groups: Groups, { today }: Context, steps: number) {
  const unit = toUnit(groups.unit)?.unit
  return unit ? periodFrom(unit, steps, groups, today) : null
}

/** "The beginning of the year" is that of the next one, once it is over. */
export function comingPart(groups: Groups, context: Context): number | null {
  const time = unitAt(groups, context, 0)
  return time !== null && time < context.today && !context.past ? unitAt(groups, context, 1) : time
}

/** "In three weeks". */
export function counted({ count, more, half, halfMore, unit, since, after }: Groups, { today, past }: Context) {
  if (count === 'some' && !/s$/.test(unit ?? '')) return null
  // "a week or two" is two of them at the most, "een week of vijf" five
  const of = Math.max(quantity(count) ?? Number.NaN, quantity(more) ?? 0) + (half || halfMore ? 0.5 : 0)
  const days = of * (toUnit(unit)?.days ?? 0)
  if (since || /ago|geleden|sedan|siden|temu|atrás|fa$/.test(after ?? '')) return today - days * DAY
  return after || past ? null : today + (of > 1 && of % 1 ? Math.floor : Math.round)(days) * DAY
}

/** "Saturday week": a week after the weekday that comes next, or two. */
export function weekOn({ weekday, fortnight }: Groups, { today }: Context): number | null {
  const day = weekdayOf(weekday)?.weekday
  if (day === undefined) return null
  const ahead = (day - new Date(today).getUTCDay() + 7) % 7 || 7
  return today + (ahead + (fortnight ? 14 : 7)) * DAY
}

/** "The 14th of this month", or of the next one. */
export function dayThisMonth({ day: said = '', next }: Groups, { today }: Context): number | null {
  const day = dayNamed(said)
  if (day < 1 || day > 31) return null
  const now = new Date(today)
  return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + (next ? 1 : 0), day)
}

/** "The last Friday in October", "the first Monday of May". */
export function nthWeekdayIn({ nth = '', weekday: said, month: named, year, nextYear }: Groups, context: Context) {
  const month = monthOf(named)?.month
  const weekday = weekdayOf(said)?.weekday
  const at = ordinals.findIndex((pattern) => pattern.test(nth))
  if (month === undefined || weekday === undefined || at < 0) return null
  const on = (of: number) => {
    if (/^(?:last|letzte)/.test(nth)) {
      const last = new Date(Date.UTC(of, month + 1, 0))
      return last.getTime() - ((last.getUTCDay() - weekday + 7) % 7) * DAY
    }
    return nthWeekday(of, month, weekday, at + 1)
  }
  return yearly(on, { year, nextYear }, { ...context, past: false })
}
