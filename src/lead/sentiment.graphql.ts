import { Sentiment } from '../generated/prisma/client.ts'
import { builder } from '../graphql/builder.ts'

export const SentimentType = builder.enumType(Sentiment, {
  name: 'Sentiment',
  description: "A visitor's mood, from their own words.",
  values: {
    POSITIVE: { description: 'Pleased, or eager to go ahead.' },
    NEUTRAL: { description: 'Matter-of-fact, mixed, or not to be told.' },
    NEGATIVE: { description: 'Annoyed, disappointed or turned away.' },
  },
})
