import type { Prisma } from '../../generated/prisma/client.ts'
import type { Sums } from '../rollup/sums.ts'

/** What a measure's values are: the API's scalars. */
export type MeasureType = 'Int' | 'Float' | 'BigInt' | 'Decimal'

/** A measured value: Int and Float are numbers, BigInt a bigint, Decimal an exact text; null where there is nothing to measure. */
export type Value = number | bigint | string | null

/** What a dimension's values are: the API's types, each a text. */
export type DimensionType = 'String' | 'LeadQuality' | 'ConversationStatus' | 'Sentiment'

/** What rows can be grouped and filtered by. */
export interface Dimension {
  type: DimensionType
  description: string
  /** SQL of its value over the view's raw rows; of its blind index where it is sealed, of the array where it is a list. */
  sql: string
  /** The column of the sums that holds it, where one does. */
  rolled?: string
  /** A sealed column of the conversation: grouped by its blind index, opened for display. */
  sealed?: { column: 'source' | 'referrer'; index: string }
  /** A row may have several values: it counts in the group of each, and once in `totals`. */
  list?: true
}

/** A histogram's quantile instead of an exact one: `taken` is what is to be taken from it, `max` no less than its largest value. */
export interface RolledQuantile {
  sketch: string
  taken: string
  max: string
  quantile: number
}

/** What is measured of each group of rows. */
export interface Measure {
  type: MeasureType
  description: string
  /** SQL aggregate over the view's raw rows. */
  sql: string
  /** The joins that `sql` reads from, if any. */
  needs?: readonly string[]
  /** The same aggregate over the rows of the sums, where they have it. */
  rolled?: string | RolledQuantile
  /** Set where sums of this can't be taken from longer ones: a maximum. */
  isExtreme?: true
  /** What it is where there are no rows. */
  empty: 0 | null
}

/** A number of the raw rows that can be filtered by. */
export interface RowNumber {
  description: string
  sql: string
}

/**
 * One grain that can be measured. The GraphQL types, enums and inputs are made from it as well as the SQL, so that a
 * further dimension or measure is one entry here. All SQL in it is our own text; values only ever reach SQL as parameters.
 */
export interface View {
  /** The first part of its types' names. */
  name: 'Conversation' | 'Usage' | 'Reliability'
  description: string
  /** What one raw row is. */
  grain: string
  /** The raw rows, with the alias that all other SQL of the view uses. */
  from: string
  /** The time that rows are selected and bucketed by. */
  at: string
  /** What identifies a raw row. */
  key: string
  /** Which rows there are at all. */
  where?: string
  /**
   * Further data of each raw row, joined only where a measure needs it; at most one row for each, so that none inflates a
   * count. `scope` selects the keys of the rows in question, none of which is older than `since`.
   */
  joins: Record<string, (scope: Prisma.Sql, since: Date) => Prisma.Sql>
  dimensions: Record<string, Dimension>
  /** By field name; `a.b` is the field `b` of the object `a`. */
  measures: Record<string, Measure>
  /** The objects that measures stand in, and their types. */
  groups: Record<string, { type: string; description: string }>
  /** By field name of the filter. */
  numbers: Record<string, RowNumber>
  /** The sums that it can be answered from, and SQL of how many of its raw rows one of theirs stands for. */
  sums: Sums
  sumsCount: string
}

/** A field's name as an enum value: leadQuality is LEAD_QUALITY, responseTimeMs.p95 is RESPONSE_TIME_MS_P95. */
export const enumName = (field: string) =>
  field
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace('.', '_')
    .toUpperCase()
