import type { Clause } from './language/clauses.ts'
import {
  AFTERWARDS,
  ALONE,
  CHEER,
  FEELING,
  INTENSIFIERS,
  NEGATIVE,
  NEGATORS,
  PICTURES,
  POSITIVE,
  SARCASM,
  THANKS,
  type Weighted,
  WISHES,
  YOU,
} from './language/lexicon.ts'
import { once } from './language/once.ts'
import { foldedWords, type Hit, isMark, phraseFinder } from './language/phrases.ts'
import { either, perConfiguration, phrasesOf } from './language/tags.ts'

export type Sentiment = 'POSITIVE' | 'NEUTRAL' | 'NEGATIVE'

/** From how much feeling on a conversation is no longer neutral. */
const ENOUGH = 2
/** A little less is enough to be pleased, since nobody is so by courtesy of several kinds. */
const ENOUGH_TO_PLEASE = 1.7
/** Who says no more than a message or two says what they feel in fewer words: this share of it is enough. */
const TALK = 2
const IN_SHORT = 0.78
/** Small troubles, polite approval, thanks and good cheer add up to this much at the most. */
const TROUBLE_AT_MOST = 1
const MILD_AT_MOST = { opinion: 1.15, cheer: 1.5 }
/** What a sentence that ends in an exclamation mark shows of good cheer. */
const LIVELY = 0.3
const LIVELIER = 0.7
/** A word that the configuration names decides by itself. */
const CONFIGURED = 2.5

/** What a word of approval shows that is all somebody says. */
const APPROVAL = 0.9

/** What an exclamation mark adds. */
const LOUDER = 1.35
/** What "very" and "you are" add. */
const STRONGER = 1.6

/** A clause of people's words is short; of a longer one the beginning is judged. */
const LONGEST = 10_000

/** What a feeling is about: many polite words of one kind are not yet warmth, but those of several kinds are. */
type Tone = 'opinion' | 'thanks' | 'cheer'
interface Feeling {
  /** Below zero if it displeases. */
  weight: number
  tone: Tone
}
type Entry = readonly [phrase: string, feeling: Feeling]

const entries = (lexicon: Weighted, tone: Tone, sign: 1 | -1 = 1): Entry[] =>
  lexicon.flatMap(([weight, phrases]) =>
    phrasesOf(phrases).map((phrase) => [phrase, { weight: sign * weight, tone }] as const),
  )

const LEXICON: readonly Entry[] = [
  ...entries(NEGATIVE, 'opinion', -1),
  ...entries(THANKS, 'thanks'),
  ...entries(CHEER, 'cheer'),
  ...entries(POSITIVE, 'opinion'),
]
const findFeelings = phraseFinder(LEXICON)
const aloneFine = new Set(phrasesOf(ALONE).map((phrase) => foldedWords(phrase).join(' ')))
const findAfterwards = phraseFinder(phrasesOf(AFTERWARDS).map((phrase) => [phrase, true] as const))

/** Words that a configuration adds. */
interface OwnWords {
  positive: readonly string[]
  negative: readonly string[]
}

const finderFor = perConfiguration(({ positive, negative }: OwnWords) => {
  const own = [
    ...entries([[CONFIGURED, positive.join(', ')]], 'opinion'),
    ...entries([[CONFIGURED, negative.join(', ')]], 'opinion', -1),
  ]
  return own.length === 0 ? findFeelings : either(phraseFinder(own), findFeelings)
})

type Modifier = 'negator' | 'intensifier' | 'wish' | 'you'
const findModifiers = phraseFinder<Modifier>([
  ...phrasesOf(NEGATORS).map((phrase) => [phrase, 'negator'] as const),
  ...phrasesOf(INTENSIFIERS).map((phrase) => [phrase, 'intensifier'] as const),
  ...phrasesOf(WISHES).map((phrase) => [phrase, 'wish'] as const),
  ...phrasesOf(YOU).map((phrase) => [phrase, 'you'] as const),
])

/** What is spelled as a word of feeling when it is folded, and is none: a tool is not "toll", and a German zero no French "nul". */
const NO_FEELING: Readonly<Record<string, RegExp>> = {
  tol: /(?<!\p{L})tools?(?!\p{L})/u,
  nul: /(?<!\p{L})null(?!\p{L})/u,
}

/** Whose trouble is a reason to buy and no complaint. */
const OWN_TROUBLE =
  /(?<!\p{L})(?:our|my|unsere?|mein|meine|nuestr[ao]|mi|notre|nos|mon|ma|nostr[ao]|mio|onze?|mijn|nosso|nossa|old|current|existing|previous|alte[rsn]?|bisherige[rsn]?|actual|actuel(?:le)?|some|the phone)(?:\s[\p{L}\p{N}-]{1,30}){0,2}\s(?:[\p{L}-]{0,20}(?:site|page|shop|store|web|app|tool|system|software|seite|portal)s?|e-?commerce|provider|supplier|hosting|editor|platform|checkout|plugin|spreadsheets?|excels?|anbieter|ones|ringing|tienda|boutique|p[áa]gina|presence|solution)(?!\p{L})|(?<!\p{L})the (?:line|connection|reception|signal|wi-?fi|weather|traffic|acoustics)(?!\p{L})|(?<!\p{L})(?:refaire|redo|rebuild|redesign|rifare|rehacer|renovar|replace|vernieuwen)\s(?:\p{L}{1,12}\s){0,2}(?:web)?(?:site|page|shop|store|web|app|sito|tienda|boutique)(?!\p{L})/u

/** A clause's words, with those that change a feeling by where they stand. */
interface Surroundings {
  words: readonly string[]
  modifiers: ReadonlyMap<number, Hit<Modifier>>
  afterwards: ReadonlySet<number>
}

const surroundingsOf = (words: readonly string[]): Surroundings => ({
  words,
  modifiers: new Map(findModifiers(words).map((hit) => [hit.start, hit])),
  afterwards: new Set(findAfterwards(words).map(({ start }) => start)),
})

/** What stands before a feeling and may change it: a few words, and none beyond a comma. */
function modifiersBefore({ words, modifiers }: Surroundings, start: number, reach: number): Set<Modifier> {
  const found = new Set<Modifier>()
  for (let at = start - 1; at >= 0 && at >= start - reach && !isMark(words[at] ?? ''); at -= 1) {
    const modifier = modifiers.get(at)
    if (modifier && modifier.end <= start) found.add(modifier.value)
  }
  return found
}

/** What a sentence says of all its clauses. */
interface Sentence {
  /** It is about a trouble of the visitor's own. */
  own(): boolean
  loud: boolean
}

/** What a feeling weighs where it stands, below zero if it displeases. */
function weigh(around: Surroundings, hit: Hit<Feeling>, clause: Clause, { own, loud }: Sentence): number {
  let { weight } = hit.value
  const modifiers = modifiersBefore(around, hit.start, 5)
  if (modifiers.has('wish') && weight > 0) return 0
  if (hit.value.tone === 'cheer') return clause.question ? weight / 2 : weight
  // "don't give me that crap" negates the giving
  if (weight > 0 ? modifiers.has('negator') : modifiersBefore(around, hit.start, 2).has('negator')) {
    // "isn't that lovely?" asks for assent
    if (weight > 0 && clause.question) return 0
    // "not happy" is a complaint; "not terrible" is hardly praise
    if (weight > 0) weight = weight >= 0.75 && hit.value.tone === 'opinion' ? -Math.max(weight, FEELING) : 0
    else weight = Math.min(-weight, 1) / 2
    if (weight <= -FEELING && hit.value.weight >= FEELING) weight = Math.min(weight, -ENOUGH)
  }
  if (modifiers.has('intensifier')) weight *= STRONGER
  else if (Math.abs(weight) >= 0.75 && [hit.end, hit.end + 1].some((at) => around.afterwards.has(at)))
    weight *= STRONGER
  if (modifiers.has('you') && Math.abs(weight) >= 0.75) weight *= STRONGER
  if (hit.value.tone === 'opinion' && loud) weight *= LOUDER
  if (clause.question && Math.abs(weight) < ENOUGH) weight /= 2
  if (weight < 0 && weight > -3 && (clause.others || own())) weight /= 2
  return weight
}

/** What every picture has in it: looked for before the pictures are. */
const MAY_HOLD_PICTURES = /[:;<>\u2600-\uffff]/

/** What the pictures, the sarcasm and the loudness of a sentence show. */
function weighSentence(sentence: string): Feeling[] {
  const pictures = (MAY_HOLD_PICTURES.test(sentence) ? PICTURES : []).flatMap(([weight, picture]) =>
    (sentence.match(picture) ?? []).slice(0, 3).map((): Feeling => ({ weight, tone: 'cheer' })),
  )
  if (SARCASM.some((pattern) => pattern.test(sentence))) pictures.push({ weight: -3, tone: 'opinion' })
  if (sentence.includes('!!')) pictures.push({ weight: LIVELIER, tone: 'cheer' })
  else if (sentence.endsWith('!')) pictures.push({ weight: LIVELY, tone: 'cheer' })
  return pictures
}

const isMild = (weight: number) => weight < FEELING
const sum = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0)
const strong = (weights: readonly number[]) => sum(weights.filter((weight) => !isMild(weight)))

/** How a visitor feels about the conversation and the company; null before they said anything. */
export function sentimentOf(clauses: readonly Clause[], extra: OwnWords): Sentiment | null {
  if (clauses.length === 0) return null
  const find = finderFor(extra)
  const feelings: Feeling[] = []
  let before: Clause | undefined
  let sentence: Sentence = { own: () => false, loud: false }
  for (const clause of clauses) {
    if (clause.sentence !== before?.sentence || clause.messageId !== before.messageId) {
      const said = clause.sentence.slice(0, LONGEST)
      feelings.push(...weighSentence(said))
      sentence = { own: once(() => OWN_TROUBLE.test(said)), loud: said.includes('!') }
    }
    before = clause
    const { words } = clause
    const hits = find(words).filter(
      ({ value, start }) => value.weight !== 0 && !NO_FEELING[words[start] ?? '']?.test(clause.text),
    )
    const isApproval =
      words.length < 6 && !clause.question && aloneFine.has(words.filter((word) => !isMark(word)).join(' '))
    if (isApproval && hits.length === 0) feelings.push({ weight: APPROVAL, tone: 'opinion' })
    else if (isApproval && sentence.loud) feelings.push({ weight: LIVELY, tone: 'cheer' })
    if (hits.length === 0) continue
    const around = surroundingsOf(words)
    for (const hit of hits) {
      const weight = weigh(around, hit, clause, sentence)
      if (weight !== 0) feelings.push({ weight, tone: weight < 0 ? 'opinion' : hit.value.tone })
    }
  }

  const displeased = feelings.filter(({ weight }) => weight < 0).map(({ weight }) => -weight)
  const negative = strong(displeased) + Math.min(sum(displeased.filter(isMild)), TROUBLE_AT_MOST)
  const pleased = feelings.filter(({ weight }) => weight > 0)
  const mild = (tone: Tone) =>
    pleased
      .filter((feeling) => feeling.tone === tone)
      .map(({ weight }) => weight)
      .filter(isMild)
  const positive =
    strong(pleased.map(({ weight }) => weight)) +
    Math.min(sum(mild('opinion')), MILD_AT_MOST.opinion) +
    Math.min(sum(mild('cheer')), MILD_AT_MOST.cheer) +
    mild('thanks').reduce((a, b) => Math.max(a, b), 0) // whoever says it twice is no more thankful
  const share = new Set(clauses.map(({ messageId }) => messageId)).size < TALK ? IN_SHORT : 1
  if (negative >= ENOUGH * share && negative >= positive) return 'NEGATIVE'
  return positive >= ENOUGH_TO_PLEASE * share && positive > negative * 1.25 ? 'POSITIVE' : 'NEUTRAL'
}
