import type { Clause, Spoken } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'
import { answerTo } from './answers.ts'
import { STEP_PHRASES } from './intent-step-words.ts'

const find = tagger(STEP_PHRASES)

/** What a clause says of steps, in words of its own: whatever it says is not denied by what stands around it. */
const tagsOf = ({ words }: Clause) => new Set(find(words).map(({ value }) => value))

/** The messages in which somebody asks for a quote, and in which they take a step. */
export interface Steps {
  quote: string | undefined
  step: string | undefined
}

/**
 * What of the steps a visitor takes stands at the end: they ask for one, take one that was proposed, refuse one and
 * take one back.
 * @param asks which of them a clause asks for
 */
export function stepsOf(messages: readonly Spoken[], asks: (clause: Clause, step: keyof Steps) => boolean): Steps {
  const steps: Steps = { quote: undefined, step: undefined }
  for (const spoken of messages) {
    const [{ messageId }] = spoken
    const { taken, refused } = answerTo(spoken)
    if (taken.has('quote')) steps.quote ??= messageId
    if (taken.has('call')) steps.step ??= messageId
    for (const clause of spoken) {
      const tags = tagsOf(clause)
      if (tags.has('noQuote')) steps.quote = undefined
      const isCallRefused = tags.has('noCall') && !tags.has('limits') // "don't ring before ten"
      if (isCallRefused) steps.step = undefined
      // "telefonieren kostet mich den halben Tag": who refuses a call and speaks of one asks for none
      const isRefusal = refused.has('call') && tags.has('speaks')
      if (asks(clause, 'quote') && !refused.has('quote') && !tags.has('noQuote')) steps.quote ??= messageId
      if (asks(clause, 'step') && !isRefusal && !isCallRefused) steps.step ??= messageId
    }
  }
  return steps
}
