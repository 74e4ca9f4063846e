import SchemaBuilder from '@pothos/core'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import { BigIntResolver, JSONResolver } from 'graphql-scalars'
import { getDatamodel, type default as PrismaTypes } from '../generated/pothos.ts'
import { openAllowance } from './allowance.ts'
import type { GraphQLContext } from './context.ts'
import { rulesPlugin } from './rules.ts'
import { DateTimeResolver, DecimalResolver, DurationResolver, type JSONValue, TimeZoneResolver } from './scalars.ts'
import { soundInputPlugin } from './sound-input.ts'

/** The schema builder: knows the plugins, defines no types of the domain. */
export const builder = new SchemaBuilder<{
  Context: GraphQLContext
  DefaultFieldNullability: false
  PrismaTypes: PrismaTypes
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    DateTime: { Input: Date; Output: Date }
    JSON: { Input: JSONValue; Output: JSONValue }
    Decimal: { Input: string; Output: { toString(): string } }
    BigInt: { Input: bigint; Output: bigint }
    Duration: { Input: string; Output: string }
    TimeZone: { Input: string; Output: string }
    ID: { Input: string; Output: string }
  }
}>({
  plugins: [soundInputPlugin, rulesPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  rules: {
    viewer: ({ viewer }) => viewer,
    open: openAllowance,
    limited: ({ viewer, services }) => services.moderation.limited(viewer),
    audit: ({ services }, act) => services.audit.begin(act),
  },
  relay: {
    cursorType: 'String',
    nodeQueryOptions: false, // see node.ts
    nodesQueryOptions: false,
    idFieldOptions: { description: 'The global id.' },
    nodeTypeOptions: { description: 'Anything with an id of its own, which `node` finds.' },
    pageInfoTypeOptions: { description: 'Where a page of a connection begins and ends.' },
    hasNextPageFieldOptions: { description: 'Whether more follows the page.' },
    hasPreviousPageFieldOptions: { description: 'Whether more stands before the page.' },
    startCursorFieldOptions: { description: 'The cursor of its first entry, to go backward from.' },
    endCursorFieldOptions: { description: 'The cursor of its last entry, to go forward from.' },
    edgesFieldOptions: { description: 'The entries of the page.' },
    pageInfoFieldOptions: { description: 'Where the page begins and ends.' },
    cursorFieldOptions: { description: 'The place of this entry, for `after` and `before`.' },
    nodeFieldOptions: { description: 'The entry itself.' },
    firstArgOptions: { description: 'How many at the most, from the beginning or from `after` on.' },
    afterArgOptions: { description: 'Only what follows this cursor.' },
    lastArgOptions: { description: 'How many at the most, from the end or from `before` back.' },
    beforeArgOptions: { description: 'Only what stands before this cursor.' },
  },
  prisma: {
    client: (context) => context.services.db,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    filterConnectionTotalCount: true,
  },
})

builder.addScalarType('DateTime', DateTimeResolver)
builder.addScalarType('JSON', JSONResolver)
builder.addScalarType('Decimal', DecimalResolver)
builder.addScalarType('BigInt', BigIntResolver)
builder.addScalarType('Duration', DurationResolver)
builder.addScalarType('TimeZone', TimeZoneResolver)

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are in all; counted only when asked for.',
    resolve: ({ totalCount }) => totalCount(),
  }),
)

builder.queryType({ description: 'What can be read.' })
builder.mutationType({ description: 'What can be done.' })
builder.subscriptionType({
  description: 'What can be followed live, over Server-Sent Events or WebSocket.',
})
