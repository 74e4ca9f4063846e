import { Prisma } from '../generated/prisma/client.ts'
import { type BlindIndex, blindIndexes, digestOf } from './blind-indexes.ts'
import { type FieldCipher, SealBrokenError, UnknownKeyError } from './cipher.ts'
import type { Database } from './database.ts'
import { keyColumnsOf, sealedColumns, sealedPlace } from './sealed-columns.ts'
import { violates } from './violations.ts'

/** What a re-encryption has come to. */
export interface Reencrypted {
  /** Texts that were brought under the newest key. */
  texts: number
  /** Rows whose blind index stays under an older key, since another row has its place under the newest. */
  conflicts: number
  /** The places of texts that do not open, at most so many as fit a message. */
  broken: string[]
  /** How many texts still stand under which other key ('' for what names none); empty when all went well. */
  remaining: Map<string, number>
}

interface Options {
  db: Database
  cipher: FieldCipher
  onProgress?: (done: number, total: number) => void
}

/** One sealed column of a table. */
interface Column {
  table: string
  name: string
  index: BlindIndex | undefined
}

/** A sealed text under another key than the newest: its row's key, and the envelope. */
interface Outdated {
  key: string[]
  envelope: string
}

interface Fresh extends Outdated {
  sealed: string
  /** As PostgreSQL reads it: a digest, or a list of them in braces. */
  digest: string | null
}

const BATCH = 500
/** Rows that somebody holds are passed over, and taken up by a later pass. */
const MAX_PASSES = 10
const PAUSE_MS = 250
const MAX_BROKEN = 20
/** A key's id and the dot behind it; see FieldCipher. */
const PREFIX_LENGTH = 9
const KEY_ID = '^([0-9a-f]{8})\\.'

const columns: Column[] = Object.entries(sealedColumns).flatMap(([table, names]) =>
  names.map((name) => ({ table, name, index: blindIndexes[table]?.[name] })),
)

const quoted = (name: string) => Prisma.raw(`"${name}"`)
const typeOf = (keyColumn: string) => Prisma.raw(keyColumn === 'offset' ? 'int' : 'uuid')
const listed = (parts: Prisma.Sql[]) => Prisma.join(parts, ', ')

/**
 * Brings every sealed text, and every blind index that can be computed from one, under the newest key, while servers
 * run. A text is replaced only if it is still the one that was read, and a row that is locked is never waited for, so
 * nobody's work is undone or held up. What was done stays done: a run that was cut short is continued by the next.
 */
export async function reencrypt({ db, cipher, onProgress = () => {} }: Options): Promise<Reencrypted> {
  const prefix = `${cipher.keyId}.`
  const result: Reencrypted = { texts: 0, conflicts: 0, broken: [], remaining: new Map() }

  const isOutdated = ({ name }: Column) =>
    Prisma.sql`${quoted(name)} IS NOT NULL AND left(${quoted(name)}, ${PREFIX_LENGTH}) <> ${prefix}`

  async function outdatedByKey(column: Column): Promise<{ keyId: string; count: number }[]> {
    return db.$queryRaw`
      SELECT coalesce(substring(${quoted(column.name)} from ${KEY_ID}), '') AS "keyId", count(*)::int AS "count"
      FROM ${quoted(column.table)} WHERE ${isOutdated(column)} GROUP BY 1`
  }

  /** The next texts in the order of their rows' keys. */
  async function readBatch(column: Column, after: string[] | undefined): Promise<Outdated[]> {
    const keys = keyColumnsOf(column.table)
    const bounds = after?.map((value, nth) => Prisma.sql`${value}::${typeOf(keys[nth] ?? '')}`)
    const beyond = bounds ? Prisma.sql`(${listed(keys.map(quoted))}) > (${listed(bounds)}) AND` : Prisma.empty
    return db.$queryRaw`
      SELECT ARRAY[${listed(keys.map((key) => Prisma.sql`${quoted(key)}::text`))}] AS "key", ${quoted(column.name)} AS "envelope"
      FROM ${quoted(column.table)} WHERE ${beyond} ${isOutdated(column)}
      ORDER BY ${listed(keys.map(quoted))} LIMIT ${BATCH}`
  }

  /** Null for a text that does not open; it is told of at the end. */
  function renew({ table, name, index }: Column, { key, envelope }: Outdated): Fresh | null {
    const place = sealedPlace(table, name, key.join(':'))
    try {
      const text = cipher.open(envelope, place)
      const digest = index ? digestOf(cipher, index, text) : null
      const written = Array.isArray(digest) ? `{${digest}}` : digest
      return { key, envelope, sealed: cipher.seal(text, place), digest: written }
    } catch (error) {
      if (error instanceof UnknownKeyError) return null
      if (!(error instanceof SealBrokenError)) throw error
      if (result.broken.length < MAX_BROKEN && !result.broken.includes(place)) result.broken.push(place)
      return null
    }
  }

  /** Replaces the texts that are still the ones that were read, in rows that nobody holds. */
  function replace({ table, name, index }: Column, batch: Fresh[]): Promise<number> {
    const keys = keyColumnsOf(table)
    const lists = keys.map((key, nth) => Prisma.sql`${batch.map((row) => row.key[nth])}::text[]::${typeOf(key)}[]`)
    const sameRow = (other: string) =>
      Prisma.join(
        keys.map((key) => Prisma.sql`"row".${quoted(key)} = ${Prisma.raw(other)}.${quoted(key)}`),
        ' AND ',
      )
    const type = Prisma.raw(index?.valuesIn ? 'text[]' : 'text')
    const setIndex = index ? Prisma.sql`, ${quoted(index.index)} = "free"."digest"::${type}` : Prisma.empty
    return db.$executeRaw`
      WITH "fresh" AS (
        SELECT * FROM unnest(${listed(lists)}, ${batch.map((row) => row.envelope)}::text[],
          ${batch.map((row) => row.sealed)}::text[], ${batch.map((row) => row.digest)}::text[])
          AS "given" (${listed(keys.map(quoted))}, "envelope", "sealed", "digest")),
      "free" AS (
        SELECT "fresh".* FROM ${quoted(table)} AS "row"
        JOIN "fresh" ON ${sameRow('"fresh"')} AND "row".${quoted(name)} = "fresh"."envelope"
        FOR UPDATE OF "row" SKIP LOCKED)
      UPDATE ${quoted(table)} AS "row" SET ${quoted(name)} = "free"."sealed" ${setIndex} FROM "free" WHERE ${sameRow('"free"')}`
  }

  /** One row at a time, where one of them cannot have its index. */
  async function replaceEach(column: Column, batch: Fresh[]): Promise<number> {
    let replaced = 0
    for (const row of batch) {
      replaced += await replace(column, [row]).catch((error: unknown) => {
        if (!violates(error, 'unique')) throw error
        result.conflicts++
        return replace({ ...column, index: undefined }, [row])
      })
    }
    return replaced
  }

  async function pass(column: Column) {
    let after: string[] | undefined
    for (;;) {
      const batch = await readBatch(column, after)
      const fresh = batch.map((row) => renew(column, row)).filter((row) => row !== null)
      if (fresh.length > 0) {
        result.texts += await replace(column, fresh).catch((error: unknown) => {
          if (column.index && violates(error, 'unique')) return replaceEach(column, fresh)
          throw error
        })
      }
      onProgress(result.texts, Math.max(total, result.texts))
      after = batch.at(-1)?.key
      if (batch.length < BATCH) return
    }
  }

  /** How many of a column's texts stand under another key, and could be brought under the newest. */
  async function countOutdated(column: Column): Promise<number> {
    const counted = await outdatedByKey(column)
    return counted.filter(({ keyId }) => cipher.keyIds.includes(keyId)).reduce((sum, { count }) => sum + count, 0)
  }

  let total = 0
  for (const column of columns) total += await countOutdated(column)
  onProgress(0, total)
  for (const column of columns) {
    for (let round = 1; round <= MAX_PASSES; round++) {
      await pass(column)
      if (result.broken.length > 0 || (await countOutdated(column)) === 0) break
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    }
  }
  for (const column of columns) {
    for (const { keyId, count } of await outdatedByKey(column)) {
      result.remaining.set(keyId, (result.remaining.get(keyId) ?? 0) + count)
    }
  }
  return result
}
