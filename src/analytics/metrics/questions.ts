import { z } from 'zod'
import { badInput } from '../../errors.ts'
import type { Order } from './table.ts'
import { granularities } from './time.ts'
import { enumName, type View } from './view.ts'

const MAX_GROUPED = 3
export const MAX_PAGE = 1_000
const MAX_VALUES = 100
const MAX_TEXT = 2_000

const values = z
  .array(z.string().max(MAX_TEXT, `must have at most ${MAX_TEXT} characters`))
  .min(1, 'must not be empty')
  .max(MAX_VALUES, `must hold at most ${MAX_VALUES} values`)
  .refine(
    (all) => all.every((one) => !one.includes('\0') && one.isWellFormed()),
    'must be well-formed Unicode without NUL',
  )
  .optional()

const DimensionFilterSchema = z.object({ in: values, notIn: values, isNull: z.boolean().optional() })
const NumberFilterSchema = z
  .object({ min: z.number().optional(), max: z.number().optional() })
  .refine(
    ({ min, max }) => typeof min !== 'number' || typeof max !== 'number' || min <= max,
    'min must not be above max',
  )

/** What of an object is given. */
const given = <T>(all: Record<string, T | undefined>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, value] as const] : [])))

const eachOf = <T extends z.ZodType>(names: string[], schema: T) =>
  z.object(Object.fromEntries(names.map((name) => [name, schema.optional()]))).transform(given<z.output<T>>)

/** The argument `where`, which has dimensions and numbers side by side. */
function filterSchema(view: View) {
  const dimensions = eachOf(Object.keys(view.dimensions), DimensionFilterSchema)
  const numbers = eachOf(Object.keys(view.numbers), NumberFilterSchema)
  return z
    .looseObject({})
    .default({})
    .pipe(
      z.intersection(
        dimensions.transform((parsed) => ({ dimensions: parsed })),
        numbers.transform((parsed) => ({ numbers: parsed })),
      ),
    )
}

/** The arguments of a view's field. */
export function argumentsSchema(view: View) {
  return z
    .object({
      groupBy: z
        .array(z.string())
        .max(MAX_GROUPED, `takes at most ${MAX_GROUPED} dimensions`)
        .refine((names) => new Set(names).size === names.length, 'must not name a dimension twice')
        .nullish()
        .transform((names) => names ?? []),
      granularity: z
        .enum(granularities)
        .nullish()
        .transform((one) => one ?? null),
      where: filterSchema(view),
      orderBy: z
        .array(z.object({ field: z.string(), direction: z.enum(['ASC', 'DESC']) }))
        .max(5, 'takes at most 5')
        .nullish()
        .transform((all): Order[] => all ?? []),
      first: z
        .int()
        .min(0, `must be 0 to ${MAX_PAGE}`)
        .max(MAX_PAGE, `must be 0 to ${MAX_PAGE}`)
        .nullish()
        .transform((count) => count ?? 100),
      after: z
        .string()
        .nullish()
        .transform((cursor) => cursor ?? null),
      exact: z
        .boolean()
        .nullish()
        .transform((is) => is ?? false),
    })
    .superRefine(({ orderBy, groupBy, granularity }, context) => {
      for (const [index, { field }] of orderBy.entries()) {
        const isThere =
          field === 'bucket' ? granularity !== null : !(field in view.dimensions) || groupBy.includes(field)
        if (!isThere) {
          context.addIssue({ code: 'custom', path: ['orderBy', index, 'field'], message: missing(field) })
        }
      }
    })
}

const missing = (field: string) =>
  field === 'bucket' ? 'needs a granularity' : `is not grouped: add ${enumName(field)} to groupBy`

/**
 * Which measures a selection of a row asks for.
 * @param fields names of the row's fields, those of its objects as `a.b`
 * @throws BAD_USER_INPUT for a dimension that the rows are not grouped by, and for a bucket without a granularity
 */
export function selectedMeasures(
  view: View,
  fields: readonly string[],
  { groupBy, granularity, path }: { groupBy: readonly string[]; granularity: unknown; path: string },
): string[] {
  for (const field of fields) {
    const isLacking = field === 'bucket' ? granularity === null : field in view.dimensions && !groupBy.includes(field)
    if (isLacking) throw badInput(`${path}.${field}`, missing(field))
  }
  return fields.filter((field) => field in view.measures)
}
