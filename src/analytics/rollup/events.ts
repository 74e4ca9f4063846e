import { cover } from './coverage.ts'
import { cellSql, pairSql } from './sketch.ts'
import type { SummedColumn, Sums } from './sums.ts'
import { readZoneDays } from './zone-days.ts'

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

/** AnalyticsEvents of calls to Claude and of refusals, by when they were. */
export const eventSums: Sums = {
  table: '"AnalyticsRollup"',
  kindType: '"RollupKind"',
  kinds: {
    ALL: [],
    // Of the others' rows a third and less, for what is asked most.
    QUALITY: ['leadQuality'],
    MODEL: ['model'],
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
  async cover(tx, period, kind, additive) {
    const state = await tx.analyticsRollupState.findUnique({ where: { id: 1 }, select: { summedTo: true } })
    const zoneDays = await readZoneDays(tx, period, 'callsTo')
    const covered = cover(period, state?.summedTo ?? null, { zoneDays, additive })
    return covered && { sums: eventSums, kind, ...covered }
  },
}
