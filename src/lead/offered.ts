import { endsOf } from './language/clean.ts'
import { matches } from './language/matches.ts'
import { foldedPattern, foldedWords } from './language/phrases.ts'
import type { Wanted } from './services.ts'
import type { Transcript } from './transcript.ts'
import { type OfferedService, vocabulary } from './vocabulary.ts'

/** Says what a wish comes to: "That would be a booking system". */
const DECLARES = foldedPattern(
  /(?<!\p{L})(?:(?:that|this|it|which)(?:s| is| would be| sounds like)|thats|sounds like|you (?:would )?ned|das (?:ist|ware|klingt nach)|dann ware|eso (?:es|seria)|seria|c est|ce serait|cela serait|sarebe|(?:e|seria) una?|dat (?:is|zou)|we (?:can )?(?:do|make) that)(?!\p{L})/u,
)
const PROPOSES = foldedPattern(
  /(?<!\p{L})(?:would|want|shal|should|could|ned|help|mochten|solen?|wolen|wurde|brauchen|hilft|quiere|quieren|interesa|ayuda|voulez|souhaitez|aide|vuole|wilt|helpt|gostaria)(?!\p{L})[^.!]*\?/u,
)
const EITHER = foldedPattern(/(?<!\p{L})(?:or|oder|o|ou|of)(?!\p{L})/u)
const DECLINES =
  /^\s*(?:(?:oh|ah|haha|god|heavens|lord|good grief|och|ach|uy|ay|mais|ma),? |goodness,? )?(?:no|nope|nah|nein|ne|nee|nö|non|não)(?!\p{L})/iu
/** Whether a visitor says no to what they were asked first. */
export const isDeclined = (transcript: Transcript): boolean => {
  const [, asked, answer] = transcript
  return answer?.role === 'USER' && DECLINES.test(answer.content) && asked?.content.includes('?') === true
}

/** A visitor's word for what has a price: "your plan for 180". */
const PACKAGE =
  /(?<!\p{L})(?:plans?|packages?|forfait|paket|formule|abo|bundle|pack|pacchetto|paquete|pakket)(?!\p{L})[^.!?\d]{0,20}(\d[\d.,'’]*)|(\d[\d.,'’]*)[^.!?\d]{0,12}(?<!\p{L})(?:plan|package|forfait|paket|abo|bundle|pack|pacchetto)(?!\p{L})/iu

/** Fewer words before an answer are a greeting. */
const TOLD_WORDS = 4
/** Prices below are counts and dates as well. */
const LEAST_PRICE = 100

const AMOUNT = /\d{1,3}(?:[.,'’ \u00a0\u202f]?\d{3})*/g

const amountsIn = (text: string) => matches(text, AMOUNT).map(([amount]) => Number(amount.replace(/\D/g, '')))

/**
 * The services that the assistant took a visitor's words for, by their names and prices, with the message it answered:
 * whoever describes what they want need not know what it is called.
 */
export function offeredServices(transcript: Transcript, services: readonly OfferedService[]): Wanted[] {
  const { find } = vocabulary(services)
  const namedIn = (words: readonly string[]) => [
    ...new Set(find(words).flatMap(({ value: { id, clarity } }) => (clarity === 'manner' ? [] : (id ?? [])))),
  ]
  for (const [index, { id, role, content }] of transcript.entries()) {
    const packed = role === 'USER' ? PACKAGE.exec(content.slice(0, 1_000)) : null
    if (packed) {
      const [amount] = amountsIn(packed[1] ?? packed[2] ?? '')
      const meant = services.filter(({ priceFrom = '' }) => amountsIn(priceFrom).some((price) => price === amount))
      if (meant.length === 1) return meant.map((service) => ({ id: service.id, messageId: id }))
    }
    const told = transcript[index - 1]
    if (role !== 'ASSISTANT' || told?.role !== 'USER' || foldedWords(told.content).length < TOLD_WORDS) continue
    const answer = endsOf(content)
    const prices = new Set(amountsIn(answer).filter((amount) => amount >= LEAST_PRICE))
    const priced = services.filter(({ priceFrom = '' }) => amountsIn(priceFrom).some((amount) => prices.has(amount)))
    const words = foldedWords(answer)
    const sentence = words.join(' ')
    const agrees = () => PROPOSES.test(sentence) && !DECLINES.test(transcript[index + 1]?.content ?? 'no')
    if (priced.length === 0 && !DECLARES.test(sentence) && !agrees()) continue
    const meant = priced.length > 0 ? priced.map(({ id }) => id) : namedIn(words)
    const clear = meant.length === 1 || (meant.length === 2 && priced.length > 0 && !EITHER.test(sentence))
    if (clear) return meant.map((id) => ({ id, messageId: told.id }))
  }
  return []
}
