import { DomainError } from '../errors.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { Log } from '../log.ts'
import type { Statements } from '../statements.ts'

/** Tokens set aside for one call to Claude. */
export interface Reservation {
  /** Puts the tokens that the call has used in the place of those reserved for it. Does not fail. */
  settle(usedTokens: number): Promise<void>
}

/** What Claude may use up in a day (UTC), over all conversations and servers. */
export interface TokenBudget {
  /**
   * Sets tokens aside before a call. Within a transaction that is undone, so is the reservation.
   * @param callId the call's own, such as the id of the reply that is to be written
   * @param estimate how many the call takes at the most; asked for only where there is a budget
   * @throws BUDGET_EXHAUSTED when so many are not left today
   */
  reserve(statements: Statements, callId: string, estimate: () => number | Promise<number>): Promise<Reservation>
  /** Releases what calls had reserved that nobody makes; where one was settled, that stays so. */
  release(callIds: readonly string[]): Promise<void>
  /** Releases what servers that are gone had reserved; what their last calls used is not known and not counted. */
  releaseOrphans(): Promise<void>
}

/** English text has about four characters a token; where it has fewer, Claude's own count settles it. */
const CHARACTERS_PER_TOKEN = 4

/** Roughly how many tokens a text of this length is. */
export const estimateTokens = (characters: number) => Math.ceil(characters / CHARACTERS_PER_TOKEN)

const unlimited: TokenBudget = {
  reserve: async () => ({ settle: async () => {} }),
  release: async () => {},
  releaseOrphans: async () => {},
}

/**
 * The budget is one row a day in the database, which every server changes in single statements: what they reserve and use
 * together never passes the limit unless Claude uses more than was estimated. A day's reservations end with it.
 * @param limit tokens a day; null: no limit, and no statement at all
 */
export function createTokenBudget(options: {
  db: Statements
  limit: number | null
  instanceId: () => string
  log: Log
}): TokenBudget {
  const { db, limit, instanceId, log } = options
  if (limit === null) return unlimited

  const settle = (id: string, day: string, used: number) => db.$executeRaw`
    WITH ended AS (DELETE FROM "TokenReservation" WHERE "id" = ${id}::uuid RETURNING "day", "tokens")
    UPDATE "TokenDay" SET "used" = "used" + ${used}::bigint,
      "reserved" = "reserved" - coalesce((SELECT "tokens" FROM ended), 0)
    WHERE "day" = coalesce((SELECT "day" FROM ended), ${day}::date)`

  async function releaseWhere(condition: Prisma.Sql) {
    await db.$executeRaw`
      WITH ended AS (DELETE FROM "TokenReservation" WHERE ${condition} RETURNING "day", "tokens"),
      released AS (SELECT "day", sum("tokens") AS "tokens" FROM ended GROUP BY "day")
      UPDATE "TokenDay" SET "reserved" = "reserved" - released."tokens"
      FROM released WHERE "TokenDay"."day" = released."day"`
  }

  return {
    async reserve(statements, id, estimate) {
      const tokens = Math.ceil(await estimate())
      const [reserved] = await statements.$queryRaw<{ day: string }>`
        WITH today AS (
          INSERT INTO "TokenDay" AS known ("day", "reserved")
          SELECT (now() AT TIME ZONE 'UTC')::date, ${tokens}::bigint WHERE ${tokens}::bigint <= ${limit}::bigint
          ON CONFLICT ("day") DO UPDATE SET "reserved" = known."reserved" + ${tokens}::bigint
          WHERE known."used" + known."reserved" + ${tokens}::bigint <= ${limit}::bigint
          RETURNING "day"),
        held AS (
          INSERT INTO "TokenReservation" ("id", "day", "tokens", "instanceId")
          SELECT ${id}::uuid, "day", ${tokens}::int, ${instanceId()}::uuid FROM today)
        SELECT "day"::text AS "day" FROM today`
      if (!reserved) throw new DomainError('BUDGET_EXHAUSTED', 'The allowance of tokens for today is used up')
      return {
        async settle(used) {
          await settle(id, reserved.day, used).catch((err: unknown) => {
            log.warn({ err, used }, 'the tokens of a call could not be counted; they stay reserved')
          })
        },
      }
    },
    release: (ids) => releaseWhere(Prisma.sql`"id" = ANY(${ids}::uuid[])`),
    releaseOrphans: () =>
      releaseWhere(Prisma.sql`NOT EXISTS (
        SELECT 1 FROM "ServerInstance" WHERE "ServerInstance"."id" = "TokenReservation"."instanceId")`),
  }
}
