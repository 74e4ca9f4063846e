import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { z } from 'zod'
import { badInput } from '../errors.ts'
import { LeadComponent, LeadQuality, type Prisma } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'
import { globalId } from '../graphql/ids.ts'
import { parseInput } from '../graphql/input.ts'
import { readsColumns } from '../graphql/page-selection.ts'
import type { Database } from '../storage/database.ts'

const MAX_PAGE = 100

export const LeadQualityType = builder.enumType(LeadQuality, {
  name: 'LeadQuality',
  description: 'How serious a lead is, by its total score of 0 to 100.',
  values: {
    UNKNOWN: { description: 'Below 20 points: nothing to go on, or not a buyer.' },
    LOW: { description: '20 to 39 points: interest and little more.' },
    MEDIUM: { description: '40 to 59 points: a real project with much still open.' },
    HIGH: { description: '60 to 79 points: strong in most respects.' },
    QUALIFIED: { description: '80 points and more: intent, budget, date and decision maker are all there.' },
  },
})

const LeadComponentType = builder.enumType(LeadComponent, {
  name: 'LeadComponent',
  description: 'What a score is made of: 0 to 20 points each.',
  values: {
    ENGAGEMENT: { description: 'How much the visitor gives to the conversation: messages, their length, questions.' },
    INTENT: { description: 'How much they want to buy, and what.' },
    BUDGET: { description: 'What they can spend, and whether it is approved.' },
    TIMELINE: { description: 'How soon they need it.' },
    QUALIFICATION: { description: 'Whether they can decide, and can be reached.' },
  },
})

builder.prismaObject('LeadSignal', {
  name: 'LeadSignal',
  description: 'A reason for points: which rule gave them, and for what the visitor said.',
  fields: (t) => ({
    component: t.expose('component', { type: LeadComponentType, description: 'The component it counts for.' }),
    label: t.exposeString('label', {
      description: 'The rule in words, such as `Budget: $80,000, approved`. Encrypted at rest.',
    }),
    points: t.exposeInt('points', { description: 'Points, 1 to 20.' }),
    message: t.relation('message', {
      nullable: true,
      description: "The visitor's message that it stands in; null once that message is erased.",
    }),
  }),
})

const Keywords = z.array(z.string())

export const LeadScoreType = builder.prismaObject('LeadScore', {
  interfaces: [builder.nodeInterfaceRef()],
  name: 'LeadScore',
  description:
    "What a visitor's own words say about them as a lead. Computed by rules, never by a language model; every point traces to a signal. Who buys nothing earns none: see the summary.",
  fields: (t) => ({
    id: t.id({
      description: 'The global id.',
      extensions: readsColumns('id'),
      resolve: ({ id }) => globalId('LeadScore', id),
    }),
    totalScore: t.exposeInt('totalScore', { description: '0 to 100: the sum of the five components.' }),
    engagementScore: t.exposeInt('engagementScore', { description: '0 to 20: messages, their length, questions.' }),
    intentScore: t.exposeInt('intentScore', { description: '0 to 20: how much they want to buy, and what.' }),
    budgetScore: t.exposeInt('budgetScore', { description: '0 to 20: what they can spend.' }),
    timelineScore: t.exposeInt('timelineScore', { description: '0 to 20: how soon they need it.' }),
    qualificationScore: t.exposeInt('qualificationScore', {
      description: '0 to 20: whether they can decide, and can be reached.',
    }),
    leadQuality: t.expose('leadQuality', {
      type: LeadQualityType,
      description: 'The quality that the total stands for.',
    }),
    signals: t.relation('signals', {
      query: { orderBy: { rank: 'asc' } },
      description: "The reasons. The points of a component's signals add up to its score, exactly.",
    }),
    keywords: t.stringList({
      description: 'Services, amounts and dates that were spoken of. Encrypted at rest.',
      resolve: ({ keywords }) => Keywords.parse(JSON.parse(keywords)),
    }),
    summary: t.exposeString('summary', {
      description: 'The score in words, written by rules; may quote words of the visitor. Encrypted at rest.',
    }),
    recommendations: t.exposeString('recommendations', {
      description: 'What to do next, written by rules. Encrypted at rest.',
    }),
    rulesVersion: t.exposeString('rulesVersion', { description: 'The version of the rules that gave it.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was computed.' }),
  }),
})

const ConnectionType = builder.connectionObject(
  {
    type: LeadScoreType,
    name: 'LeadScoreConnection',
    description: 'A page of lead scores.',
  },
  { name: 'LeadScoreEdge', description: 'A lead score and its cursor.' },
)

const Cursor = z.tuple([z.iso.datetime(), z.uuid()])

function parseCursor(cursor: string, argument: string) {
  try {
    const [at, id] = Cursor.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    return { at: new Date(at), id }
  } catch {
    throw badInput(argument, 'is not a cursor of this connection')
  }
}

interface PageArgs {
  first?: number | null | undefined
  after?: string | null | undefined
}

/** Lead scores, the newest first. */
async function leadScorePage(db: Database, where: Prisma.LeadScoreWhereInput, { first, after }: PageArgs) {
  if (typeof first === 'number' && (first < 0 || first > MAX_PAGE)) throw badInput('first', `must be 0 to ${MAX_PAGE}`)
  const connection = await resolveCursorConnection(
    {
      args: { first, after },
      maxSize: MAX_PAGE,
      toCursor: ({ createdAt, id }: { createdAt: Date; id: string }) =>
        Buffer.from(JSON.stringify([createdAt.toISOString(), id])).toString('base64url'),
    },
    ({ after: cursor, limit }: ResolveCursorConnectionArgs) => {
      const place = cursor === undefined ? undefined : parseCursor(cursor, 'after')
      return db.leadScore.findMany({
        where: place
          ? { AND: [where, { OR: [{ createdAt: { lt: place.at } }, { createdAt: place.at, id: { lt: place.id } }] }] }
          : where,
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        take: limit,
      })
    },
  )
  return { ...connection, totalCount: () => db.leadScore.count({ where }) }
}

const Filter = z
  .object({
    leadQuality: z.array(z.enum(LeadQuality)).optional(),
    minTotalScore: z.int().min(0, 'must be 0 to 100').max(100, 'must be 0 to 100').optional(),
    startDate: z.date().optional(),
    endDate: z.date().optional(),
  })
  .refine(({ startDate, endDate }) => !startDate || !endDate || startDate <= endDate, {
    path: ['endDate'],
    message: 'must not be before startDate',
  })

const FilterInput = builder.inputType('LeadScoreFilter', {
  isFilter: true,
  description: 'Which lead scores; what is left out does not restrict them, and null is refused.',
  fields: (t) => ({
    leadQuality: t.field({ type: [LeadQualityType], description: 'Of one of these qualities.' }),
    minTotalScore: t.int({ description: 'At least this total, 0 to 100.' }),
    startDate: t.field({ type: 'DateTime', description: 'Computed at this time or later.' }),
    endDate: t.field({ type: 'DateTime', description: 'Computed before this time.' }),
  }),
})

function filterOf(filter: unknown): Prisma.LeadScoreWhereInput {
  const { leadQuality, minTotalScore, startDate, endDate } = parseInput(Filter, filter ?? {}, 'filter')
  return {
    ...(leadQuality ? { leadQuality: { in: leadQuality } } : {}),
    ...(typeof minTotalScore === 'number' ? { totalScore: { gte: minTotalScore } } : {}),
    createdAt: { ...(startDate ? { gte: startDate } : {}), ...(endDate ? { lt: endDate } : {}) },
  }
}

const firstDescription = `How many at the most, from the newest on: up to ${MAX_PAGE}, 20 when nothing is said.`
const afterDescription = 'Only what follows this cursor.'

builder.queryField('leadScores', (t) =>
  t.field({
    type: ConnectionType,
    nullable: true,
    auth: 'ADMIN',
    description:
      'All lead scores, the newest first; of a conversation that was scored several times, each of its scores.',
    args: {
      filter: t.arg({ type: FilterInput, description: 'Which ones.' }),
      first: t.arg.int({ description: firstDescription }),
      after: t.arg.string({ description: afterDescription }),
    },
    resolve: (_root, { filter, ...page }, { services }) => leadScorePage(services.db, filterOf(filter), page),
  }),
)

builder.prismaObjectField('Conversation', 'leadScores', (t) =>
  t.field({
    type: ConnectionType,
    nullable: true,
    auth: 'ADMIN',
    description: "The visitor's scores, the newest first.",
    extensions: readsColumns(),
    args: {
      first: t.arg.int({ description: firstDescription }),
      after: t.arg.string({ description: afterDescription }),
    },
    resolve: ({ id: conversationId }, page, { services }) => leadScorePage(services.db, { conversationId }, page),
  }),
)
