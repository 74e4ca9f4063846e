import { builder } from './builder.ts'

export const OrderDirectionType = builder.enumType('OrderDirection', {
  description: 'Which way something is sorted.',
  values: {
    ASC: { description: 'The smallest, the earliest, the first of the alphabet first.' },
    DESC: { description: 'The largest, the latest, the last of the alphabet first.' },
  } as const,
})
