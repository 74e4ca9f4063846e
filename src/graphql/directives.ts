import {
  DirectiveLocation,
  GraphQLDirective,
  type GraphQLEnumType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  specifiedDirectives,
} from 'graphql'

/** The directives that the rules print; see rules.ts. */
export function ruleDirectives(types: { role: GraphQLEnumType; budget: GraphQLEnumType }): GraphQLDirective[] {
  return [
    ...specifiedDirectives,
    new GraphQLDirective({
      name: 'auth',
      description: 'Who may read this. Printed AND enforced from one declaration in the code.',
      locations: [DirectiveLocation.OBJECT, DirectiveLocation.FIELD_DEFINITION],
      args: { requires: { type: new GraphQLNonNull(types.role), description: 'The least role that may.' } },
    }),
    new GraphQLDirective({
      name: 'rateLimit',
      description:
        'What a call spends, a minute and client address (IPv6: its /64). Printed AND enforced from one declaration in the code.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: {
        budgets: {
          type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(types.budget))),
          description: 'The allowances it takes from.',
        },
      },
    }),
    new GraphQLDirective({
      name: 'cost',
      description:
        'What a field counts for in the cost of an operation; other fields count 1 if they have fields of their own, else 0. Printed AND enforced from one declaration in the code.',
      locations: [DirectiveLocation.FIELD_DEFINITION],
      args: { weight: { type: new GraphQLNonNull(GraphQLInt), description: 'Its weight.' } },
    }),
  ]
}
