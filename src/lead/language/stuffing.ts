import { anyOf } from './any-of.ts'

/** Words that make a lead look good, said without a sentence around them. */
const HOT = anyOf([
  'budget', 'approved', 'asap', 'urgent', 'hire', 'quote', 'proposal', 'contract', 'sign', 'ceo', 'founder', 'owner', 'decision', 'maker', 'immediately', 'buy',
  'purchase', 'enterprise', 'leads?', 'hot', 'now', 'start', 'deadline', 'pricing', 'ready', 'demo', 'deal', 'today', 'money', 'invoice', 'director', 'unlimited',
  'timeline', 'authority', 'immediate',
]) // biome-ignore format: a list

/** What is sold, which stuffers name beside such words. */
const WARES: ReadonlySet<string> = new Set(
  'website web site shop store ecommerce online app apps portal booking dashboard checkout software system seo hosting chatbot bot crm project'.split(
    ' ',
  ),
)

/** The words of a sentence as they are written. */
export const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? []

/** A telegram names what is needed in a sentence of its own: "need an internal dashboard. approved budget 28k. start asap". */
function isTelegram(text: string): boolean {
  const [first = '', ...more] = text.split(/[.!\n][^\S\n]*(?=\p{L})/u)
  return (
    more.length > 0 && wordsOf(first).length >= 3 && !HOT.test(first) && wordsOf(first).some((word) => WARES.has(word))
  )
}

/** A string of keywords. */
export function isStuffed(sentence: string): boolean {
  if (isTelegram(sentence.toLowerCase())) return false
  const words = wordsOf(sentence.toLowerCase())
  if (words.length < 4 || !HOT.test(sentence.toLowerCase())) return false
  const hot = words.filter((word) => HOT.test(word)).length
  const wares = hot >= 3 ? words.filter((word) => WARES.has(word)).length : 0
  return (hot >= 4 && hot / words.length >= 0.5) || (hot + wares) / words.length >= 0.9
}

/** A string of keywords, or one word over and over. */
export function isStuffing(sentence: string): boolean {
  if (isStuffed(sentence)) return true
  const words = wordsOf(sentence.toLowerCase())
  return words.length >= 4 && new Set(words).size / words.length < 0.4
}
