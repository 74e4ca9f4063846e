import { Prisma } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../storage/database.ts'
import {
  append,
  DAY_MS,
  dates,
  ofStretches,
  rolledRows,
  type Stretch,
  type SummedColumn,
  type SummedPeriod,
  type Sums,
  stretchesOf,
} from './sums.ts'

const { sql, raw, join } = Prisma

/** The state's row. */
const STATE = 2
/** A day is summed so long after its end, when transactions that began on it have ended: none may last as long. */
const GRACE = '2 minutes'
/** So much is summed in one transaction. */
const STEP_MS = 60 * DAY_MS

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

/** Covers a period by whole days that are summed, none of them stale and none with the start of a bucket within. */
export function coverDays(
  { start, end, buckets }: SummedPeriod,
  summedTo: Date | null,
  stale: ReadonlySet<number>,
): { days: Stretch[]; raw: Stretch[] } | null {
  const to = Math.min(end.getTime(), summedTo?.getTime() ?? Number.NEGATIVE_INFINITY)
  const cut = new Set((buckets ?? []).map((at) => at.getTime()).flatMap((at) => (at % DAY_MS === 0 ? [] : dayOf(at))))
  const days: { from: number; to: number }[] = []
  const rest: { from: number; to: number }[] = []
  let done = start.getTime()
  for (let day = Math.ceil(done / DAY_MS) * DAY_MS; day + DAY_MS <= to; day += DAY_MS) {
    if (stale.has(day) || cut.has(day)) continue
    append(rest, done, day)
    append(days, day, day + DAY_MS)
    done = day + DAY_MS
  }
  append(rest, done, end.getTime())
  return days.length === 0 ? null : { days: dates(days), raw: dates(rest) }
}

const dayOf = (at: number) => Math.floor(at / DAY_MS) * DAY_MS

/** Which of a period's days are summed and have not changed since. */
export async function coveredDays(tx: Transaction, period: SummedPeriod) {
  const state = await tx.analyticsRollupState.findUnique({ where: { id: STATE }, select: { summedTo: true } })
  if (!state?.summedTo) return null
  const marks = await tx.conversationDayMark.findMany({ distinct: ['at'], select: { at: true } })
  return coverDays(period, state.summedTo, new Set(marks.map(({ at }) => at.getTime())))
}

/** Conversations by the day (UTC) on which they began. */
export const conversationSums: Sums = {
  table: '"ConversationDay"',
  grained: false,
  kindType: '"ConversationDayKind"',
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
  async cover(tx, period, kind) {
    const covered = await coveredDays(tx, period)
    if (!covered) return null
    return { sums: conversationSums, kind, summed: [{ grain: 'DAY', stretches: covered.days }], raw: covered.raw }
  },
}

/** Stretches that begin with a day (UTC), cut at its end and the ends of those that follow. */
const byDays = (stretches: readonly Stretch[]) =>
  dates(
    stretches.flatMap(({ from, to }) => {
      const days: { from: number; to: number }[] = []
      for (let day = from.getTime(); day < to.getTime(); day += DAY_MS) {
        days.push({ from: day, to: Math.min(day + DAY_MS, to.getTime()) })
      }
      return days
    }),
  )

const SAID = sql`SELECT e."conversationId" FROM "AnalyticsEvent" AS e
  WHERE e."type" = 'MESSAGE_SENT' AND e."at" >= s."from" AND e."at" < s."to" AND e."conversationId" IS NOT NULL`
const ACTIVE = sql`SELECT d."at", d."conversations" FROM "ConversationDay" AS d
  WHERE d."kind" = 'ACTIVE' AND d."at" >= s."from" AND d."at" < s."to"`

/** For each day of stretches that begin with one, in how many conversations a visitor wrote, as rows `at`, `conversations`. */
const activeSql = (stretches: readonly Stretch[]) => sql`
  SELECT "at", count(*)::int AS "conversations" FROM (
    SELECT DISTINCT s."from" AS "at", said."conversationId"
    FROM ${ofStretches(byDays(stretches), SAID, 'said')}) AS active
  GROUP BY "at"`

/** For each day (UTC) of a period that begins with one, in how many conversations a visitor wrote; days without any are left out. */
export async function activeConversations(tx: Transaction, period: { start: Date; end: Date }) {
  const { days, raw: rest } = (await coveredDays(tx, { ...period, buckets: null })) ?? {
    days: [],
    raw: [{ from: period.start, to: period.end }],
  }
  return tx.$queryRaw<{ at: Date; conversations: number }[]>`
    SELECT sum."at", sum."conversations" FROM ${ofStretches(days, ACTIVE, 'sum')}
    UNION ALL ${activeSql(rest)}`
}

/** Makes the rows of some days anew. */
async function sumAgain(tx: Transaction, stretches: readonly Stretch[]): Promise<void> {
  if (stretches.length === 0) return
  for (const { from, to } of stretches) {
    await tx.conversationDay.deleteMany({ where: { at: { gte: from, lt: to } } })
  }
  for (const [kind, dimensions] of Object.entries(conversationSums.kinds)) {
    const rows = rolledRows({ sums: conversationSums, kind, summed: [], raw: [...stretches] })
    const listed = raw(dimensions.map((name) => `"${name}"`).join(', '))
    const sums = raw(columns.map(({ name }) => `sum(r."${name}")`).join(', '))
    await tx.$executeRaw`
      INSERT INTO "ConversationDay" ("kind", "at", ${listed}, ${raw(columns.map(({ name }) => `"${name}"`).join(', '))})
      SELECT ${kind}::"ConversationDayKind", date_trunc('day', r."at", 'UTC'), ${listed}, ${sums}
      FROM ${rows} GROUP BY 2, ${listed}`
  }
  const others = raw(
    columns
      .slice(1)
      .map(({ name }) => `"${name}"`)
      .join(', '),
  )
  await tx.$executeRaw`
    INSERT INTO "ConversationDay" ("kind", "at", "conversations", ${others})
    SELECT 'ACTIVE', "at", "conversations", ${join(columns.slice(1).map(() => raw('0')))} FROM (${activeSql(stretches)}) AS active`
}

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
  const to = Math.max(from, Math.min(now.closed.getTime(), from + STEP_MS))
  const marked = await tx.$queryRaw<{ at: Date }[]>`
    DELETE FROM "ConversationDayMark" WHERE "at" < ${new Date(to)} RETURNING "at"`
  const days = new Set(marked.map(({ at }) => at.getTime()))
  for (let day = from; day < to; day += DAY_MS) days.add(day)
  await sumAgain(tx, stretchesOf(days, DAY_MS))
  await tx.analyticsRollupState.update({ where: { id: STATE }, data: { summedTo: new Date(to) } })
  return to < now.closed.getTime()
}
