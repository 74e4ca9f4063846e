import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'
import { cover } from './coverage.ts'
import {
  append,
  DAY_MS,
  dates,
  GRAINS,
  type Grain,
  type Grid,
  gridded,
  HOUR_MS,
  ofStretches,
  type Piece,
  removeSums,
  rolledRows,
  type Stretch,
  type SummedColumn,
  type Sums,
  stretchesOf,
  wholeGrains,
} from './sums.ts'
import { readZoneDays, stepZoneDays, touchedZoneDays } from './zone-days.ts'

const { sql, raw, join } = Prisma

/** The state's row. */
const STATE = 2
/** A day is summed so long after its end, when transactions that began on it have ended: none may last as long. */
const GRACE = '2 minutes'
/** So many days are summed in one transaction, and so many that have changed. */
const STEP_DAYS = 60

const added = (name: string, ofRow: string): SummedColumn => ({ name, ofRow, by: 'sum' })

const columns: readonly SummedColumn[] = [
  added('conversations', '1'),
  added('messages', 'c."messageCount"'),
  added('qualified', `(c."leadQuality" IN ('HIGH', 'QUALIFIED'))::int`),
  // Not EXISTS, which the planner answers by reading the whole table.
  added('converted', 'coalesce((SELECT 1 FROM "Conversion" AS v WHERE v."conversationId" = c."id" LIMIT 1), 0)'),
  added('scored', '(c."leadScore" IS NOT NULL)::int'),
  added('leadScoreSum', 'coalesce(c."leadScore", 0)'),
  added('captured', '(coalesce(c."contactEmail", c."contactPhone") IS NOT NULL)::int'),
]

/** Up to where conversations are summed, and where days (UTC) begin that have changed since. */
async function readState(tx: Transaction): Promise<{ summedTo: Date | null; stale: ReadonlySet<number> }> {
  const state = await tx.analyticsRollupState.findUnique({ where: { id: STATE }, select: { summedTo: true } })
  const marks = await tx.conversationDayMark.findMany({ distinct: ['at'], select: { at: true } })
  return { summedTo: state?.summedTo ?? null, stale: new Set(marks.map(({ at }) => at.getTime())) }
}

/** Conversations by when they began. */
export const conversationSums: Sums = {
  table: '"ConversationRollup"',
  kindType: '"ConversationRollupKind"',
  kinds: {
    STATUS: ['status'],
    QUALITY: ['leadQuality'],
    SENTIMENT: ['sentiment'],
    STANDING: ['status', 'leadQuality', 'sentiment'],
    SERVICE: ['service'],
  },
  columns,
  raw: (kind) => ({
    from:
      kind === 'SERVICE'
        ? `("Conversation" AS c LEFT JOIN LATERAL
            (SELECT DISTINCT unnest(c."interestedServices") AS "service") AS services ON true)`
        : '"Conversation" AS c',
    at: 'c."startedAt"',
    where: 'true',
    dimension: (name) => (name === 'service' ? 'services."service"' : `c."${name}"`),
  }),
  async cover(tx, period, kind, additive) {
    const { summedTo, stale } = await readState(tx)
    const zoneDays = await readZoneDays(tx, period, 'conversationsTo')
    const covered = cover(period, summedTo, { stale, zoneDays, additive })
    return covered && { sums: conversationSums, kind, ...covered }
  },
}

/** Stretches that begin with a day (UTC), cut at its end and the ends of those that follow. */
const byDays = (stretches: readonly Stretch[]) =>
  dates(
    stretches.flatMap(({ from, to }) => {
      const days: Piece[] = []
      for (let day = from.getTime(); day < to.getTime(); day += DAY_MS) {
        days.push({ from: day, to: Math.min(day + DAY_MS, to.getTime()) })
      }
      return days
    }),
  )

const SAID = sql`SELECT e."conversationId" FROM "AnalyticsEvent" AS e
  WHERE e."type" = 'MESSAGE_SENT' AND e."at" >= s."from" AND e."at" < s."to" AND e."conversationId" IS NOT NULL`
const ACTIVE = sql`SELECT d."at", d."conversations" FROM "ConversationRollup" AS d
  WHERE d."kind" = 'ACTIVE' AND d."grain" = 'DAY' AND d."at" >= s."from" AND d."at" < s."to"`

/** For each day of stretches that begin with one, in how many conversations a visitor wrote, as rows `at`, `conversations`. */
const activeSql = (stretches: readonly Stretch[]) => sql`
  SELECT "at", count(*)::int AS "conversations" FROM (
    SELECT DISTINCT s."from" AS "at", said."conversationId"
    FROM ${ofStretches(byDays(stretches), SAID, 'said')}) AS active
  GROUP BY "at"`

/** For each day (UTC) of a period that begins with one, in how many conversations a visitor wrote; days without any are left out. */
export async function activeConversations(tx: Transaction, { start, end }: { start: Date; end: Date }) {
  const { summedTo, stale } = await readState(tx)
  const to = Math.min(end.getTime(), summedTo?.getTime() ?? Number.NEGATIVE_INFINITY)
  const summed: Piece[] = []
  const rest: Piece[] = []
  for (let day = start.getTime(); day < end.getTime(); day += DAY_MS) {
    const next = Math.min(day + DAY_MS, end.getTime())
    append(day + DAY_MS > to || stale.has(day) ? rest : summed, { from: day, to: next })
  }
  return tx.$queryRaw<{ at: Date; conversations: number }[]>`
    SELECT sum."at", sum."conversations" FROM ${ofStretches(dates(summed), ACTIVE, 'sum')}
    UNION ALL ${activeSql(dates(rest))}`
}

/** Makes the rows of a grid anew, from those of a shorter grain, or from the conversations themselves. */
async function sumGrid(tx: Transaction, of: Grid, shorter: Grain | null, stretches: Stretch[]): Promise<void> {
  const { grain, dayStart } = of
  for (const stretch of stretches) await removeSums(tx, conversationSums, of, stretch)
  const parts = [{ grain: shorter, dayStart: 0, taken: false, stretches }]
  const names = columns.map(({ name }) => `"${name}"`)
  for (const [kind, dimensions] of Object.entries(conversationSums.kinds)) {
    const listed = raw([...dimensions.map((name) => `"${name}"`), ...names].join(', '))
    const selected = raw(
      [...dimensions.map((name) => `r."${name}"`), ...names.map((name) => `sum(r.${name})`)].join(', '),
    )
    const keys = raw(['4', ...dimensions.map((name) => `r."${name}"`)].join(', '))
    await tx.$executeRaw`
      INSERT INTO "ConversationRollup" ("kind", "grain", "dayStart", "at", ${listed})
      SELECT ${kind}::"ConversationRollupKind", ${grain}::"RollupGrain", ${dayStart}::int, ${gridded(raw('r."at"'), of)}, ${selected}
      FROM ${rolledRows({ sums: conversationSums, kind, parts })} GROUP BY ${keys}`
  }
}

/** Days of a zone consist of hours, where they begin with one. */
const hoursOf = ({ dayStart }: Grid) => (dayStart % 60 === 0 ? 'HOUR' : null)

/** Makes the rows of some days anew. */
async function sumAgain(tx: Transaction, days: ReadonlySet<number>, summedTo: number): Promise<void> {
  const hours = [...days].flatMap((day) => Array.from({ length: DAY_MS / HOUR_MS }, (_, hour) => day + hour * HOUR_MS))
  for (const [level, of] of [...GRAINS.entries()].toReversed()) {
    const stretches = wholeGrains(of, hours, summedTo)
    if (stretches.length > 0) await sumGrid(tx, of, GRAINS[level + 1]?.grain ?? null, stretches)
  }
  for (const { of, stretches } of await touchedZoneDays(tx, 'conversationsTo', hours)) {
    await sumGrid(tx, of, hoursOf(of), stretches)
  }
  const others = columns.slice(1)
  await tx.$executeRaw`
    INSERT INTO "ConversationRollup" ("kind", "grain", "at", "conversations", ${raw(others.map(({ name }) => `"${name}"`).join(', '))})
    SELECT 'ACTIVE', 'DAY', "at", "conversations", ${join(others.map(() => raw('0')))}
    FROM (${activeSql(stretchesOf(days, DAY_MS))}) AS active`
}

/** A step of the days of other zones. */
export const sumZoneDays = (tx: Transaction) =>
  stepZoneDays(tx, {
    state: STATE,
    progress: 'conversationsTo',
    first: sql`SELECT min("at") AS "at" FROM "ConversationRollup" WHERE "kind" = 'STATUS' AND "grain" = 'HOUR' AND "dayStart" = 0`,
    sum: (of, stretch) => sumGrid(tx, of, hoursOf(of), [stretch]),
  })

/**
 * One step, in one transaction. Days are summed in their order once they are closed, and again where they are marked.
 * A mark is taken away before its day is read: a change that is not read yet leaves its own.
 * @returns whether there is more to do at once
 */
export async function sumDays(tx: Transaction): Promise<boolean> {
  const [state] = await tx.$queryRaw<{ summedTo: Date | null }[]>`
    SELECT "summedTo" FROM "AnalyticsRollupState" WHERE "id" = ${STATE} FOR UPDATE SKIP LOCKED`
  if (!state) return false // another instance is at it
  const [now] = await tx.$queryRaw<{ closed: Date; first: Date | null }[]>`
    SELECT date_trunc('day', now() - ${GRACE}::interval, 'UTC') AS "closed",
      date_trunc('day', least((SELECT min("startedAt") FROM "Conversation"),
        (SELECT min("at") FROM "AnalyticsEvent" WHERE "type" = 'MESSAGE_SENT')), 'UTC') AS "first"`
  if (!now) return false
  const from = (state.summedTo ?? (now.first && now.first < now.closed ? now.first : now.closed)).getTime()
  const to = Math.max(from, Math.min(now.closed.getTime(), from + STEP_DAYS * DAY_MS))
  const marked = await tx.$queryRaw<{ at: Date }[]>`
    DELETE FROM "ConversationDayMark" WHERE "at" IN
      (SELECT DISTINCT "at" FROM "ConversationDayMark" WHERE "at" < ${new Date(to)} ORDER BY "at" LIMIT ${STEP_DAYS})
    RETURNING "at"`
  const days = new Set(marked.map(({ at }) => at.getTime()))
  const mayBeMore = days.size >= STEP_DAYS
  for (let day = from; day < to; day += DAY_MS) days.add(day)
  await sumAgain(tx, days, to)
  await tx.analyticsRollupState.update({ where: { id: STATE }, data: { summedTo: new Date(to) } })
  return mayBeMore || to < now.closed.getTime()
}
