import { builder } from '../../graphql/builder.ts'
import { parseInput } from '../../graphql/input.ts'
import { type SelectedField, selectionOf } from '../../graphql/selection.ts'
import { conversationsView } from './conversations.view.ts'
import { reliabilityView, usageView } from './events.view.ts'
import type { Answer, Question } from './metrics.ts'
import { argumentsSchema, MAX_PAGE, selectedMeasures } from './questions.ts'
import { type Range, rangeSchema, zoneSchema } from './time.ts'
import type { View } from './view.ts'
import { defineGroups, defineView, type ViewTypes } from './view-types.graphql.ts'

const Granularity = builder.enumType('Granularity', {
  description: 'How long a bucket is, in local time of the time zone that was asked for.',
  values: {
    HOUR: { description: 'An hour of the clock; one that comes twice when clocks go back is two buckets.' },
    DAY: { description: 'A day; one of 23 or 25 hours is one bucket too.' },
    WEEK: { description: 'A week of ISO 8601, from Monday.' },
    MONTH: { description: 'A calendar month.' },
  } as const,
})

const TimeInterval = builder.inputType('TimeInterval', {
  description: 'A time from its start up to its end, which is not part of it any more.',
  fields: (t) => ({
    start: t.field({ type: 'DateTime', required: true, description: 'The first moment.' }),
    end: t.field({ type: 'DateTime', required: true, description: 'The first moment that is not part of it.' }),
  }),
})

const TimeRange = builder.inputType('TimeRange', {
  description: 'Which time is asked about.',
  isOneOf: true,
  fields: (t) => ({
    between: t.field({ type: TimeInterval, description: 'From one moment to another.' }),
    last: t.field({
      type: 'Duration',
      description: 'So long up to now, by the calendar of the time zone: P1M goes back to the same day of last month.',
    }),
  }),
})

/** The time that a question is about. */
interface Scope {
  range: Range
  timezone: string
}

/** The names of a row's selected fields, those of its objects as `a.b`. */
const fieldsOf = ({ fields }: SelectedField): string[] =>
  [...fields].flatMap(([name, under]) =>
    under.fields.size === 0 ? [name] : [...under.fields.keys()].map((field) => `${name}.${field}`),
  )

/** What is asked of a view: its arguments, and what of the answer is selected, so that nothing else is computed. */
function questionOf(view: View, { range, timezone }: Scope, args: unknown, selected: SelectedField): Question {
  const { where: filter, orderBy: order, ...rest } = parseInput(argumentsSchema(view), args, '')
  const measuresIn = (part: string, groupBy: readonly string[]) => {
    const row = selected.fields.get(part)
    return row ? selectedMeasures(view, fieldsOf(row), { groupBy, granularity: rest.granularity, path: part }) : null
  }
  const ofRows = measuresIn('nodes', rest.groupBy)
  const needsRows = ['nodes', 'totalRows', 'pageInfo', 'csv'].some((part) => selected.fields.has(part))
  const csvAlone = !ofRows && selected.fields.has('csv')
  return {
    ...rest,
    view,
    range,
    timezone,
    filter,
    order,
    measures: csvAlone ? Object.keys(view.measures) : needsRows ? (ofRows ?? []) : null,
    totals: measuresIn('totals', Object.keys(view.dimensions)),
  }
}

const groups = defineGroups([conversationsView, usageView, reliabilityView])

/** The connection of a view; its fields cost nothing further, since the view's own field says what a question costs. */
function connectionOf(view: View, { row }: ViewTypes) {
  return builder.objectRef<Answer>(`${view.name}MetricsConnection`).implement({
    description: `${view.description} One row a group and bucket.`,
    fields: (t) => ({
      nodes: t.field({
        type: [row],
        cost: 0,
        description: 'The rows of the page. Only what is selected of them is computed.',
        resolve: ({ page }) => page.rows,
      }),
      totals: t.field({
        type: row,
        cost: 0,
        description:
          'The same measures over everything in range, computed from all of it and never from the rows; without bucket and dimensions.',
        resolve: ({ totals }) => totals,
      }),
      totalRows: t.exposeInt('totalRows', { description: 'How many rows there are on all pages.' }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        cost: 0,
        description: 'Where the page begins and ends.',
        resolve: ({ page }) => page,
      }),
      csv: t.string({
        description:
          'The page as CSV, with the columns that `nodes` selects; all of them where `nodes` is not selected. Safe to open in a spreadsheet: no cell is run as a formula.',
        resolve: ({ csv }) => csv(),
      }),
      warnings: t.exposeStringList('warnings', { description: 'What should be known when reading the answer.' }),
    }),
  })
}

const VIEW_COST = 250

const MetricsType = builder.objectRef<Scope>('Metrics').implement({
  description: 'Three views of what happened in a time, each of one grain, so that nothing is counted twice.',
  fields: (t) => {
    const field = (view: View) => {
      const types = defineView(view, groups)
      return t.field({
        type: connectionOf(view, types),
        cost: VIEW_COST,
        description: `${view.description} One raw row is ${view.grain}.`,
        args: {
          groupBy: t.arg({ type: [types.dimension], description: 'A row for each combination of these; at most 3.' }),
          granularity: t.arg({
            type: Granularity,
            description: 'A row for each of these; buckets without data have one too.',
          }),
          where: t.arg({ type: types.filter, description: 'Which raw rows count.' }),
          orderBy: t.arg({
            type: [types.order],
            description: 'How the rows are sorted; then by bucket and by group, as they are where nothing is said.',
          }),
          first: t.arg.int({ defaultValue: 100, description: `How many rows at the most, up to ${MAX_PAGE}.` }),
          after: t.arg.string({ description: 'Only rows that follow this cursor, in the same order.' }),
          ...(view === usageView
            ? {
                exact: t.arg.boolean({
                  defaultValue: false,
                  description:
                    'Read every call instead of sums by the hour: slower, and percentiles are exact instead of within 1 %.',
                }),
              }
            : {}),
        },
        resolve: (scope, args, { services }, info) =>
          services.metrics.ask(questionOf(view, scope, args, selectionOf(info))),
      })
    }
    return {
      conversations: field(conversationsView),
      usage: field(usageView),
      reliability: field(reliabilityView),
    }
  },
})

builder.queryField('metrics', (t) =>
  t.field({
    type: MetricsType,
    nullable: true,
    auth: 'ANALYST',
    description:
      'Measures of conversations, of calls to Claude and of failures, by any dimensions and over time. COMPLEXITY_LIMIT for a question that takes too long.',
    args: {
      range: t.arg({ type: TimeRange, required: true, description: 'Which time.' }),
      timezone: t.arg({ type: 'TimeZone', defaultValue: 'UTC', description: 'Whose hours, days, weeks and months.' }),
    },
    resolve: (_root, { range, timezone }) => ({
      range: parseInput(rangeSchema(new Date()), range, 'range'),
      timezone: parseInput(zoneSchema, timezone ?? 'UTC', 'timezone'),
    }),
  }),
)
