import { badInput } from '../../errors.ts'
import { ConversationStatus, LeadQuality, Prisma, Sentiment } from '../../generated/prisma/client.ts'
import { MAX_GROUPS } from './statement.ts'
import type { DimensionType, Value, View } from './view.ts'

/** What was measured of one group in one bucket. */
export interface Row {
  /** When the bucket starts; null without buckets. */
  bucket: Date | null
  /** The values of the dimensions that were grouped by. */
  dimensions: Record<string, string | null>
  measures: Record<string, Value>
}

/** What rows are sorted by: `bucket`, a dimension or a measure. */
export interface Order {
  field: string
  direction: 'ASC' | 'DESC'
}

const keyOf = (values: readonly (string | null)[]) => JSON.stringify(values)

/**
 * Adds what was not found because there was nothing: every bucket for each group that there is in any.
 * @throws BAD_USER_INPUT for more rows than an answer can hold
 */
export function fillGaps(
  found: readonly Row[],
  {
    view,
    buckets,
    groupBy,
    measures,
  }: { view: View; buckets: Date[] | null; groupBy: readonly string[]; measures: readonly string[] },
): Row[] {
  const groups = new Map<string, Record<string, string | null>>()
  if (groupBy.length === 0) groups.set(keyOf([]), {})
  const rows = new Map<string, Row>()
  for (const row of found) {
    const group = keyOf(groupBy.map((name) => row.dimensions[name] ?? null))
    groups.set(group, row.dimensions)
    rows.set(`${row.bucket?.getTime() ?? ''}${group}`, row)
  }
  const all = buckets ?? [null]
  if (all.length * groups.size > MAX_GROUPS) {
    throw badInput(
      'granularity',
      `would make ${all.length * groups.size} rows, at most ${MAX_GROUPS} are possible: choose a coarser one, group by less or filter`,
    )
  }
  const nothing = Object.fromEntries(measures.map((name) => [name, emptyValue(view, name)]))
  return all.flatMap((bucket) =>
    [...groups].map(
      ([group, dimensions]) =>
        rows.get(`${bucket?.getTime() ?? ''}${group}`) ?? { bucket, dimensions, measures: nothing },
    ),
  )
}

function emptyValue(view: View, name: string): Value {
  const measure = view.measures[name]
  if (measure?.empty !== 0) return null
  return measure.type === 'BigInt' ? 0n : measure.type === 'Decimal' ? '0' : 0
}

type SortKey = number | bigint | string | Prisma.Decimal | null

/** The order in which enums are declared; texts are in the order of their code units. */
const ranks: Record<DimensionType, readonly string[] | null> = {
  String: null,
  LeadQuality: Object.keys(LeadQuality),
  ConversationStatus: Object.keys(ConversationStatus),
  Sentiment: Object.keys(Sentiment),
}

/** A row's value of a field, as it is sorted and as a cursor holds it. */
function plainValue(row: Row, field: string): Value {
  if (field === 'bucket') return row.bucket?.getTime() ?? null
  return field in row.dimensions ? (row.dimensions[field] ?? null) : (row.measures[field] ?? null)
}

function sortKey(view: View, field: string, value: Value): SortKey {
  const dimension = view.dimensions[field]
  if (dimension && typeof value === 'string') return ranks[dimension.type]?.indexOf(value) ?? value
  return view.measures[field]?.type === 'Decimal' && value !== null ? new Prisma.Decimal(String(value)) : value
}

function compareKeys(one: SortKey, other: SortKey, direction: Order['direction']): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1 // null is last either way
  const sign = direction === 'ASC' ? 1 : -1
  if (Prisma.Decimal.isDecimal(one) && Prisma.Decimal.isDecimal(other)) return sign * one.comparedTo(other)
  return one === other ? 0 : one < other ? -sign : sign
}

const compareAll = (one: readonly SortKey[], other: readonly SortKey[], order: readonly Order[]) => {
  for (const [index, { direction }] of order.entries()) {
    const difference = compareKeys(one[index] ?? null, other[index] ?? null, direction)
    if (difference !== 0) return difference
  }
  return 0
}

/** An order that leaves no two rows equal: what was asked for, then by bucket and group. */
export function completeOrder(asked: readonly Order[], groupBy: readonly string[], bucketed: boolean): Order[] {
  const rest = [...(bucketed ? ['bucket'] : []), ...groupBy].filter(
    (name) => !asked.some(({ field }) => field === name),
  )
  return [...asked, ...rest.map((field): Order => ({ field, direction: 'ASC' }))]
}

/** A part of the rows in their order. */
export interface Page {
  rows: Row[]
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** A place in an order by its values, so that it stays valid when rows come or go. */
function writeCursor(row: Row | undefined, order: readonly Order[]): string | null {
  if (!row) return null
  const values = order.map(({ field }) => {
    const value = plainValue(row, field)
    return typeof value === 'bigint' ? `${value}` : value
  })
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

function readCursor(view: View, cursor: string, order: readonly Order[]): SortKey[] {
  const refused = badInput('after', 'is not a cursor of this order')
  let values: unknown
  try {
    values = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw refused
  }
  if (!Array.isArray(values) || values.length !== order.length) throw refused
  return order.map(({ field }, index) => {
    const value: unknown = values[index]
    const type = view.measures[field]?.type
    const isText = view.dimensions[field] !== undefined || type === 'BigInt' || type === 'Decimal'
    if (value === null) return null
    if (typeof value !== (isText ? 'string' : 'number')) throw refused
    const isNumeral = type === undefined || /^-?\d+(\.\d+)?$/.test(String(value))
    if (typeof value !== 'string' || !isNumeral) {
      if (typeof value === 'number') return value
      throw refused
    }
    return type === 'BigInt' ? BigInt(value) : sortKey(view, field, value)
  })
}

/**
 * Sorts the rows and cuts a page.
 * @throws BAD_USER_INPUT for a cursor of another order
 */
export function pageOf(
  rows: readonly Row[],
  { view, order, first, after }: { view: View; order: readonly Order[]; first: number; after: string | null },
): Page {
  const keyed = rows.map((row) => ({
    row,
    keys: order.map(({ field }) => sortKey(view, field, plainValue(row, field))),
  }))
  keyed.sort((one, other) => compareAll(one.keys, other.keys, order))
  const cursor = after === null ? null : readCursor(view, after, order)
  const found = cursor === null ? 0 : keyed.findIndex(({ keys }) => compareAll(keys, cursor, order) > 0)
  const from = found === -1 ? keyed.length : found
  const page = keyed.slice(from, from + first).map(({ row }) => row)
  return {
    rows: page,
    hasPreviousPage: from > 0,
    hasNextPage: from + first < keyed.length,
    startCursor: writeCursor(page[0], order),
    endCursor: writeCursor(page.at(-1), order),
  }
}
