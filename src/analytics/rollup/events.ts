import { cellSql, pairSql } from './sketch.ts'
import {
  append,
  type Coverage,
  dates,
  floorTo,
  GRAINS,
  HOUR_MS,
  type SummedColumn,
  type SummedPeriod,
  type Sums,
} from './sums.ts'

const CALL = `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR')`
/** The events that are summed: each call to Claude when it ended, each refusal for a spent allowance. */
export const SUMMED = `e."type" IN ('MESSAGE_RECEIVED', 'MODEL_CALL', 'API_ERROR', 'RATE_LIMITED')`

const added = (name: string, ofRow = `coalesce(e."${name}", 0)`): SummedColumn => ({ name, ofRow, by: 'sum' })

const durationColumns = (name: string): SummedColumn[] => [
  added(`${name}Count`, `(e."${name}" IS NOT NULL)::int`),
  added(`${name}Sum`, `coalesce(e."${name}", 0)`),
  { name: `${name}Max`, ofRow: `e."${name}"`, by: 'max' },
  {
    name: `${name}Sketch`,
    ofRow: `CASE WHEN e."${name}" IS NOT NULL THEN ${pairSql(cellSql(`e."${name}"`), '1')} END`,
    by: 'sketch',
  },
]

const columns: readonly SummedColumn[] = [
  added('calls', `(${CALL})::int`),
  added('apiErrors', `(e."type" = 'API_ERROR')::int`),
  added('rateLimitHits', `(e."type" = 'RATE_LIMITED')::int`),
  added('inputTokens'),
  added('outputTokens'),
  added('cacheReadTokens'),
  added('cacheWriteTokens'),
  added('costUsd'),
  ...durationColumns('responseTimeMs'),
  ...durationColumns('timeToFirstTokenMs'),
]

/**
 * Covers a period so that no piece reaches over the start of a bucket, by pieces that are as long as can be.
 * @param summedTo all hours before it are summed
 * @returns null where buckets do not start on whole hours of UTC, or no hour of it is summed
 */
export function coverHours(period: SummedPeriod, summedTo: Date | null): Pick<Coverage, 'summed' | 'raw'> | null {
  const [start, end] = [period.start.getTime(), period.end.getTime()]
  const from = Math.ceil(start / HOUR_MS) * HOUR_MS
  const to = Math.min(Math.floor(end / HOUR_MS) * HOUR_MS, summedTo?.getTime() ?? Number.NEGATIVE_INFINITY)
  const cuts = (period.buckets ?? []).map((at) => at.getTime()).filter((at) => at > from && at < to)
  if (from >= to || cuts.some((at) => at % HOUR_MS !== 0)) return null
  const grains = GRAINS.map((of) => ({ ...of, pieces: [] as { from: number; to: number }[] }))
  let at = from
  for (const cut of [...cuts, to]) {
    while (at < cut) {
      const longest = grains.find(({ ms }) => floorTo(ms, at) === at && at + ms <= cut)
      if (!longest) throw new Error('A bucket starts between whole hours')
      append(longest.pieces, at, at + longest.ms)
      at += longest.ms
    }
  }
  const rest: { from: number; to: number }[] = []
  append(rest, start, Math.min(from, end))
  append(rest, to, end)
  const summed = grains.map(({ grain, pieces }) => ({ grain, stretches: dates(pieces) }))
  return { summed: summed.filter(({ stretches }) => stretches.length > 0), raw: dates(rest) }
}

/** AnalyticsEvents of calls to Claude and of refusals, by the hour and by the day. */
export const eventSums: Sums = {
  table: '"AnalyticsRollup"',
  grained: true,
  kindType: '"RollupKind"',
  kinds: {
    ALL: [],
    QUALITY: ['leadQuality'], // the third part of LEAD's rows, for what is asked most
    OUTCOME: ['operation', 'model', 'status', 'errorCode'],
    LEAD: ['operation', 'leadQuality'],
  },
  columns,
  raw: () => ({
    from: '"AnalyticsEvent" AS e',
    at: 'e."at"',
    where: SUMMED,
    dimension: (name) => `e."${name}"`,
  }),
  async cover(tx, period, kind) {
    const state = await tx.analyticsRollupState.findUnique({ where: { id: 1 }, select: { summedTo: true } })
    const covered = coverHours(period, state?.summedTo ?? null)
    return covered && { sums: eventSums, kind, ...covered }
  },
}
