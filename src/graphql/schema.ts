import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { GraphQLEnumType, GraphQLSchema, lexicographicSortSchema } from 'graphql'
import { builder } from './builder.ts'
import { ruleDirectives } from './directives.ts'
import '../admin/audit.graphql.ts'
import '../admin/conversions.graphql.ts'
import '../admin/flags.graphql.ts'
import '../admin/statuses.graphql.ts'
import '../admin/erase.graphql.ts'
import '../admin/export.graphql.ts'
import '../admin/conversation-list.graphql.ts'
import '../analytics/metrics/metrics.graphql.ts'
import '../analytics/report.graphql.ts'
import '../conversation/conversation.graphql.ts'
import '../conversation/events.graphql.ts'
import '../conversation/message.graphql.ts'
import '../conversation/viewer.graphql.ts'
import '../lead/analysis.graphql.ts'
import '../lead/lead.graphql.ts'
import '../lead/lead-score.graphql.ts'
import '../reply/reply.graphql.ts'
import './node.graphql.ts'

function enumOf(schema: GraphQLSchema, name: string): GraphQLEnumType {
  const type = schema.getType(name)
  if (type instanceof GraphQLEnumType) return type
  throw new Error(`${name} is not an enum of the schema`)
}

/** Builds the schema from all types; the directives need the schema's own enums. */
export function buildSchema(): GraphQLSchema {
  const types = builder.toSchema()
  const directives = ruleDirectives({ role: enumOf(types, 'Role'), budget: enumOf(types, 'RateLimitBudget') })
  return new GraphQLSchema({ ...types.toConfig(), directives })
}

/** The schema as text, with the rules it enforces. */
export const printSchema = (schema: GraphQLSchema) => `${printSchemaWithDirectives(lexicographicSortSchema(schema))}\n`
