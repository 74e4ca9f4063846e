import { badInput, DomainError } from '../../errors.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { Log } from '../../log.ts'
import type { FieldCipher } from '../../storage/cipher.ts'
import { type Database, databaseErrorCode, type Transaction } from '../../storage/database.ts'
import { quantileOf, readSketch, SKETCH_ERROR, type Sketch } from '../rollup/sketch.ts'
import { type Coverage, kindFor } from '../rollup/sums.ts'
import { dayStartsOf } from '../rollup/zone-days.ts'
import { rowsToCsv } from './csv.ts'
import { columnsOf, compile, type Filter, isQuantile, MAX_GROUPS, type Statement } from './statement.ts'
import { completeOrder, fillGaps, type Order, type Page, pageOf, type Row } from './table.ts'
import { type Granularity, type Period, periodOf, type Range } from './time.ts'
import type { Value, View } from './view.ts'

/** A question about one view, with what of the answer is wanted. */
export interface Question {
  view: View
  range: Range
  timezone: string
  groupBy: readonly string[]
  granularity: Granularity | null
  filter: Filter
  order: readonly Order[]
  first: number
  after: string | null
  /** Read raw rows even where a rollup would answer sooner, with percentiles within 1 %. */
  exact: boolean
  /** Measures of the rows; null where no rows are wanted. */
  measures: readonly string[] | null
  /** Measures of the totals; null where these are not wanted. */
  totals: readonly string[] | null
}

export interface Answer {
  page: Page
  totals: Row
  totalRows: number
  warnings: string[]
  csv(): string
}

/** Answers questions about what is in the database; changes nothing. */
export interface Metrics {
  /**
   * @throws BAD_USER_INPUT for a question that makes no sense or too many rows, COMPLEXITY_LIMIT for one that takes too long
   */
  ask(question: Question): Promise<Answer>
  /** Several questions, and further reading, of one moment. @throws what `ask` throws */
  snapshot<T>(read: (reader: Reader) => Promise<T>): Promise<T>
}

/** Reads what is in the database at one moment. */
export interface Reader {
  ask(question: Question): Promise<Answer>
  tx: Transaction
}

type RawRow = Record<string, unknown>

/** PostgreSQL's codes: a statement that took too long, and a parameter (here: a time zone) that it does not know. */
const QUERY_CANCELED = '57014'
const INVALID_PARAMETER = '22023'

/** A value as it came from the database, which the statement has cast. */
function valueFrom(value: unknown): Value {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string') return value
  throw new Error(`A measure came as ${typeof value}`)
}

const textFrom = (value: unknown) => (typeof value === 'string' ? value : null)

/** Reads the measures of rows; a histogram of several quantiles is read once. */
function createMeasureReader({ view, coverage }: Statement, columns: readonly string[]) {
  const sketches = new WeakMap<object, Sketch>()
  const sketchOf = (value: unknown, taken: unknown): Sketch | null => {
    if (!(value instanceof Uint8Array)) return null
    const sketch = sketches.get(value) ?? readSketch(value, taken instanceof Uint8Array ? taken : undefined)
    sketches.set(value, sketch)
    return sketch
  }
  return (row: RawRow, name: string): Value => {
    const measure = view.measures[name]
    if (!measure) throw new Error(`${name} is no measure`)
    const values = columnsOf(measure, coverage !== null).map((column) => row[`m${columns.indexOf(column)}`])
    if (coverage === null || !isQuantile(measure.rolled)) return valueFrom(values[0])
    const sketch = sketchOf(values[0], values[1])
    const max = valueFrom(values[2])
    return sketch && quantileOf(sketch, typeof max === 'number' ? max : null, measure.rolled.quantile)
  }
}

/**
 * @param db where reports are read from: a replica, or connections of their own
 * @param flush writes what is recorded with a delay, so that answers have it
 * @param wantZoneDays told with which minutes the days begin that are asked about, so that they may be summed
 * @param timeoutMs how long one statement may take
 */
export function createMetrics(options: {
  db: Database
  cipher: FieldCipher
  log: Log
  flush?: () => Promise<void>
  wantZoneDays?: (dayStarts: readonly number[]) => void
  timeoutMs?: number
}): Metrics {
  const { db, cipher, log, flush, wantZoneDays, timeoutMs = 10_000 } = options

  async function read(tx: Transaction, statement: Statement): Promise<{ raw: RawRow[]; rows: Row[] }> {
    const { text, columns } = compile(statement)
    const startedAt = performance.now()
    const raw = await tx.$queryRaw<RawRow[]>(text)
    log.debug({ sql: text.text, ms: Math.round(performance.now() - startedAt), rows: raw.length }, 'metrics')
    if (raw.length > MAX_GROUPS) {
      throw badInput('groupBy', `makes more than ${MAX_GROUPS} groups: group by less, filter or shorten the range`)
    }
    const { groupBy, measures, period } = statement
    const measureOf = createMeasureReader(statement, columns)
    const rows = raw.map(
      (row): Row => ({
        bucket: row.b instanceof Date ? row.b : (typeof row.b === 'number' && period.buckets?.[row.b - 1]) || null,
        dimensions: Object.fromEntries((groupBy ?? []).map((name, index) => [name, textFrom(row[`d${index}`])])),
        measures: Object.fromEntries(measures.map((name) => [name, measureOf(row, name)])),
      }),
    )
    return { raw, rows }
  }

  /** What stands behind the blind indexes of a sealed dimension's groups, by one conversation of each. */
  async function openIndexes(tx: Transaction, raw: readonly RawRow[], place: number, column: 'source' | 'referrer') {
    const keys = new Map<string, string>()
    for (const row of raw) {
      const [index, key] = [textFrom(row[`d${place}`]), textFrom(row[`k${place}`])]
      if (index !== null && key !== null) keys.set(key, index)
    }
    const conversations = await tx.conversation.findMany({
      where: { id: { in: [...keys.keys()] } },
      select: { id: true, source: column === 'source', referrer: column === 'referrer' },
    })
    return new Map(conversations.map((one) => [keys.get(one.id) ?? '', one[column] ?? null]))
  }

  /** Rows with opened values. Two indexes of one value, made under two keys, are read again as one. */
  async function readOpened(tx: Transaction, statement: Statement): Promise<Row[]> {
    const { raw, rows } = await read(tx, statement)
    const sealed = (statement.groupBy ?? []).flatMap((name, place) => {
      const column = statement.view.dimensions[name]?.sealed?.column
      return column ? [{ name, place, column }] : []
    })
    const same = new Map<string, string>()
    for (const { name, place, column } of sealed) {
      const texts = await openIndexes(tx, raw, place, column)
      const firstOf = new Map<string | null, string>()
      for (const [index, text] of texts) {
        const first = firstOf.get(text)
        if (first === undefined) firstOf.set(text, index)
        else same.set(index, first)
      }
      for (const row of rows) row.dimensions[name] = texts.get(row.dimensions[name] ?? '') ?? null
    }
    if (same.size === 0 || statement.sameIndexes.size > 0) return rows
    return readOpened(tx, { ...statement, sameIndexes: same })
  }

  /** Which part of a statement sums can answer. */
  async function coverageOf(tx: Transaction, statement: Statement, exact: boolean): Promise<Coverage | null> {
    const { view, filter, groupBy, measures, period } = statement
    const filtered = Object.keys(filter.dimensions)
    const kind = kindFor(view.sums, [...(groupBy ?? []), ...filtered])
    const isSummed =
      measures.every((name) => view.measures[name]?.rolled !== undefined) &&
      !filtered.some((name) => view.dimensions[name]?.list) && // a row with two of its values would count twice
      Object.keys(filter.numbers).length === 0
    const isAdditive = !measures.some((name) => view.measures[name]?.isExtreme)
    return exact || kind === null || !isSummed ? null : view.sums.cover(tx, period, kind, isAdditive)
  }

  /** The filter as the database has it: sealed dimensions by their blind indexes, under every key. */
  function sealFilter(view: View, filter: Filter): Filter {
    const dimensions = Object.entries(filter.dimensions).map(([name, given]) => {
      const column = view.dimensions[name]?.sealed?.column
      if (!column) return [name, given] as const
      const seal = (values: readonly string[] | undefined) =>
        values?.flatMap((value) => cipher.indexes(column, value.trim()))
      return [name, { ...given, in: seal(given.in), notIn: seal(given.notIn) }] as const
    })
    return { ...filter, dimensions: Object.fromEntries(dimensions) }
  }

  async function answer(tx: Transaction, question: Question): Promise<Answer> {
    const { view, groupBy, granularity, order, first, after } = question
    const period = await periodOf(tx, question.range, granularity, question.timezone)
    if (!question.exact) wantZoneDays?.(dayStartsOf(period.buckets))
    const filter = sealFilter(view, question.filter)
    const ordered = order.map(({ field }) => field).filter((field) => field in view.measures)
    const measures = [...new Set([...(question.measures ?? []), ...ordered])]
    const planned = async (of: Pick<Statement, 'groupBy' | 'measures'>): Promise<Statement> => {
      const statement = { view, period, filter, coverage: null, sameIndexes: new Map(), ...of }
      return { ...statement, coverage: await coverageOf(tx, statement, question.exact) }
    }
    const ofRows = question.measures === null ? null : await planned({ groupBy, measures })
    const found = ofRows === null ? [] : await readOpened(tx, ofRows)
    const rows = ofRows === null ? [] : fillGaps(found, { view, buckets: period.buckets, groupBy, measures })
    const ofTotals = question.totals === null ? null : await planned({ groupBy: null, measures: question.totals })
    const [totals] = ofTotals === null ? [] : (await read(tx, ofTotals)).rows
    const page = pageOf(rows, { view, order: completeOrder(order, groupBy, period.buckets !== null), first, after })
    return {
      page,
      totals: totals ?? { bucket: null, dimensions: {}, measures: {} },
      totalRows: rows.length,
      warnings: warningsOf(question, period, [ofRows, ofTotals]),
      csv: () =>
        rowsToCsv(page.rows, [...(period.buckets ? ['bucket'] : []), ...groupBy, ...(question.measures ?? [])]),
    }
  }

  const metrics: Metrics = {
    ask: (question) => metrics.snapshot(({ ask }) => ask(question)),

    async snapshot(read) {
      await flush?.()
      try {
        return await db.$transaction(
          async (tx) => {
            // Read-only and bounded, whatever the statement; just-in-time compilation costs more than it saves here.
            await tx.$queryRaw`SELECT set_config('transaction_read_only', 'on', true), set_config('jit', 'off', true),
              set_config('statement_timeout', ${String(timeoutMs)}, true), set_config('work_mem', '64MB', true)`
            return await read({ tx, ask: (question) => answer(tx, question) })
          },
          {
            isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
            maxWait: 3 * timeoutMs,
            timeout: 6 * timeoutMs,
          },
        )
      } catch (error) {
        const code = databaseErrorCode(error)
        if (code === INVALID_PARAMETER) throw badInput('timezone', 'is not known to the database')
        if (code !== QUERY_CANCELED) throw error
        const advice = 'shorten the range, choose a coarser granularity or select fewer measures'
        throw new DomainError('COMPLEXITY_LIMIT', `This takes longer than ${timeoutMs / 1_000} s: ${advice}`)
      }
    },
  }
  return metrics
}

/** What somebody who reads the answer should know. */
function warningsOf(
  { view, groupBy, granularity }: Question,
  period: Period,
  statements: readonly (Statement | null)[],
): string[] {
  const lists = groupBy.filter((name) => view.dimensions[name]?.list)
  const isEstimated = statements.some(
    (one) => one?.coverage && one.measures.some((name) => isQuantile(view.measures[name]?.rolled)),
  )
  const firstBucket = period.buckets?.[0]
  return [
    ...lists.map(
      (name) => `${view.grain} counts in the group of each ${name} that it has, so rows may add up to more than totals`,
    ),
    ...(isEstimated
      ? [
          `percentiles come from histograms and are within ${SKETCH_ERROR * 100} % of the exact ones; exact: true reads every call`,
        ]
      : []),
    ...(firstBucket && firstBucket < period.start
      ? [`the first ${(granularity ?? '').toLowerCase()} is cut: the range starts at ${period.start.toISOString()}`]
      : []),
  ]
}
