import type { Random } from './random.ts'

const DAY_MS = 86_400_000
const HOUR_MS = 3_600_000

/** From Sunday on: a business's visitors come on working days. */
const WEEKDAYS = [0.4, 1.1, 1.15, 1.1, 1, 0.8, 0.35]
/** By the hour (UTC). Nothing begins in the last one, so that a day's conversations end on that day. */
const HOURS = [1, 1, 1, 1, 1, 2, 5, 12, 22, 30, 32, 28, 22, 26, 30, 28, 22, 16, 14, 15, 14, 9, 4, 0]
/** The last day has so many times the visitors of the first. */
const GROWTH = 3

/** A day's midnight in UTC, in milliseconds. */
export const midnight = (at: Date) => Math.floor(at.getTime() / DAY_MS) * DAY_MS

/** When conversations begin, in order: more from month to month, most on working days by day. */
export function beginnings(random: Random, options: { count: number; days: number; until: number }): number[] {
  const { count, days, until } = options
  const first = until - days * DAY_MS
  const reached: number[] = []
  let sum = 0
  for (let day = 0; day < days; day++) {
    const growth = 1 + ((GROWTH - 1) * day) / days
    const weekday = WEEKDAYS[new Date(first + day * DAY_MS).getUTCDay()] ?? 1
    sum += growth * weekday * random.around(1, 0.12)
    reached.push(sum)
  }
  const dayOf = (place: number) => {
    let [low, high] = [0, days - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reached[middle] ?? 0) > place) high = middle
      else low = middle + 1
    }
    return low
  }
  return Array.from({ length: count }, () => {
    const hour = random.weighted(HOURS) * HOUR_MS
    return first + dayOf(random.next() * sum) * DAY_MS + hour + random.int(0, HOUR_MS - 1)
  }).sort((one, other) => one - other)
}
