import { GraphQLScalarType } from 'graphql'

/** What the JSON scalar carries. */
export type JSONValue = string | number | boolean | null | JSONValue[] | { [key: string]: JSONValue }

const DECIMAL = /^-?\d{1,14}(\.\d{1,10})?$/

function decimal(value: unknown): string {
  if (typeof value === 'string' && DECIMAL.test(value)) return value
  throw new TypeError('Decimal must be a string such as "12.50"')
}

/** Amounts of money travel as text: a binary floating-point number would round them. */
export const DecimalResolver = new GraphQLScalarType<string, string>({
  name: 'Decimal',
  description: 'An exact decimal number as a string, such as "12.50": for money.',
  serialize: (value) => String(value),
  parseValue: decimal,
  parseLiteral: (node) => decimal(node.kind === 'StringValue' ? node.value : undefined),
})
