import { StatusType } from '../../conversation/conversation.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { OrderDirectionType } from '../../graphql/order-direction.ts'
import { LeadQualityType } from '../../lead/lead-score.graphql.ts'
import { SentimentType } from '../../lead/sentiment.graphql.ts'
import type { Row } from './table.ts'
import { type DimensionType, enumName, type Measure, type Value, type View } from './view.ts'

const dimensionTypes = {
  String: 'String',
  LeadQuality: LeadQualityType,
  ConversationStatus: StatusType,
  Sentiment: SentimentType,
} as const

const filterOf = (type: DimensionType) =>
  builder.inputType(`${type}DimensionFilter`, {
    isFilter: true,
    description: 'Which values count. What is given of it has to hold all together; null is refused.',
    fields: (t) => ({
      in: t.field({ type: [dimensionTypes[type]], description: 'One of these; at most 100.' }),
      notIn: t.field({
        type: [dimensionTypes[type]],
        description: 'None of these, or no value at all; at most 100.',
      }),
      isNull: t.boolean({ description: 'True: only what has no value. False: only what has one.' }),
    }),
  })

const filters = {
  String: filterOf('String'),
  LeadQuality: filterOf('LeadQuality'),
  ConversationStatus: filterOf('ConversationStatus'),
  Sentiment: filterOf('Sentiment'),
}

const RangeFilter = builder.inputType('IntRangeFilter', {
  isFilter: true,
  description: 'Whole numbers from a least to a greatest; what is left out is open, and null is refused.',
  fields: (t) => ({
    min: t.int({ description: 'The least that counts.' }),
    max: t.int({ description: 'The greatest that counts.' }),
  }),
})

/** The measures of a group, such as responseTimeMs, and the row they are of. */
interface Group {
  row: Row
  name: string
}

type Fields<Source> = PothosSchemaTypes.ObjectFieldBuilder<typeof builder.$inferSchemaTypes, Source>

function measureField<Source>(
  t: Fields<Source>,
  { type, description, empty }: Measure,
  read: (source: Source) => Value | undefined,
) {
  const orNull =
    <T>(convert: (value: number | bigint | string) => T) =>
    (source: Source) => {
      const found = read(source)
      if (found === undefined) throw new Error('A measure was selected and not read')
      return found === null ? null : convert(found)
    }
  const always =
    <T>(convert: (value: number | bigint | string) => T) =>
    (source: Source) =>
      convert(read(source) ?? 0)
  switch (type) {
    case 'Int':
      return empty === null
        ? t.int({ description, nullable: true, resolve: orNull(Number) })
        : t.int({ description, resolve: always(Number) })
    case 'Float':
      return empty === null
        ? t.float({ description, nullable: true, resolve: orNull(Number) })
        : t.float({ description, resolve: always(Number) })
    case 'Decimal':
      return empty === null
        ? t.field({ type: 'Decimal', description, nullable: true, resolve: orNull(String) })
        : t.field({ type: 'Decimal', description, resolve: always(String) })
    case 'BigInt':
      return empty === null
        ? t.field({ type: 'BigInt', description, nullable: true, resolve: orNull(BigInt) })
        : t.field({ type: 'BigInt', description, resolve: always(BigInt) })
  }
}

const groupDescriptions: Record<string, string> = {
  DurationStats: 'How long something took, in milliseconds. Null where nothing was timed.',
  ConversationFunnel: 'How many conversations came how far. A later step does not require an earlier one.',
}

const defineGroup = (type: string, group: string, view: View) =>
  builder.objectRef<Group>(type).implement({
    description: groupDescriptions[type] ?? type,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(view.measures)
          .filter(([name]) => name.startsWith(`${group}.`))
          .map(([name, measure]) => {
            const field = name.slice(group.length + 1)
            return [field, measureField(t, measure, ({ row, name: of }) => row.measures[`${of}.${field}`])]
          }),
      ),
  })

/** The object types that measures stand in, by name. */
export type GroupTypes = Map<string, ReturnType<typeof defineGroup>>

/** Makes the object types that the views' measures stand in; views share them. */
export function defineGroups(views: readonly View[]): GroupTypes {
  const types: GroupTypes = new Map()
  for (const view of views) {
    for (const [group, { type }] of Object.entries(view.groups)) {
      if (!types.has(type)) types.set(type, defineGroup(type, group, view))
    }
  }
  return types
}

/** Makes the types of a view from what it says of itself. */
export function defineView(view: View, groups: GroupTypes) {
  const { name, grain, description } = view
  const dimensions = Object.entries(view.dimensions)
  const scalars = Object.entries(view.measures).filter(([field]) => !field.includes('.'))
  const row = builder.objectRef<Row>(`${name}MetricsRow`).implement({
    description: `What was measured of one group, in one bucket. ${description}`,
    fields: (t) => ({
      bucket: t.field({
        type: 'DateTime',
        nullable: true,
        description: 'When the bucket starts, in the time zone of the question. Needs a granularity; null in totals.',
        resolve: ({ bucket }) => bucket,
      }),
      ...Object.fromEntries(
        dimensions.map(([field, { type, description }]) => [
          field,
          t.field({
            type: dimensionTypes[type],
            nullable: true,
            description: `${description} Has to be grouped by; null in totals.`,
            resolve: ({ dimensions }) => dimensions[field],
          }),
        ]),
      ),
      ...Object.fromEntries(
        scalars.map(([field, measure]) => [field, measureField(t, measure, ({ measures }) => measures[field])]),
      ),
      ...Object.fromEntries(
        Object.entries(view.groups).flatMap(([field, { type, description }]) => {
          const ref = groups.get(type)
          return ref
            ? [[field, t.field({ type: ref, description, cost: 0, resolve: (row) => ({ row, name: field }) })]]
            : []
        }),
      ),
    }),
  })
  const dimension = builder.enumType(`${name}Dimension`, {
    description: `What ${name.toLowerCase()} metrics can be grouped by.`,
    values: Object.fromEntries(
      dimensions.map(([field, { description }]) => [enumName(field), { value: field, description }]),
    ),
  })
  const filter = builder.inputType(`${name}MetricsFilter`, {
    isFilter: true,
    description: `Which rows count; one row is ${grain}. All conditions have to hold together; null is refused.`,
    fields: (t) => ({
      ...Object.fromEntries(
        dimensions.map(([field, { type, description }]) => [field, t.field({ type: filters[type], description })]),
      ),
      ...Object.fromEntries(
        Object.entries(view.numbers).map(([field, { description }]) => [
          field,
          t.field({ type: RangeFilter, description }),
        ]),
      ),
    }),
  })
  const orderField = builder.enumType(`${name}MetricsOrderField`, {
    description: `What ${name.toLowerCase()} metrics can be sorted by; what has no value comes last.`,
    values: Object.fromEntries(
      [
        ['bucket', { description: 'When the bucket starts.' }] as const,
        ...dimensions,
        ...Object.entries(view.measures),
      ].map(([field, { description }]) => [enumName(field), { value: field, description }]),
    ),
  })
  const order = builder.inputType(`${name}MetricsOrder`, {
    description: 'How rows are sorted.',
    fields: (t) => ({
      field: t.field({ type: orderField, required: true, description: 'By what.' }),
      direction: t.field({ type: OrderDirectionType, required: true, defaultValue: 'ASC', description: 'Which way.' }),
    }),
  })
  return { row, dimension, filter, order }
}

export type ViewTypes = ReturnType<typeof defineView>
