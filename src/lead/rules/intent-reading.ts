import { type Clause, isDenied, wordsIn } from '../language/clauses.ts'
import { foldedWords, phraseFinder } from '../language/phrases.ts'
import { isQuestion } from '../language/questions.ts'
import { phrasesOf, tagger } from '../language/tags.ts'
import { isContent } from './content-words.ts'
import { SELLS } from './intent-offer-words.ts'
import { INTENT_PHRASES } from './intent-words.ts'

export type Tag = keyof typeof INTENT_PHRASES | 'configured'

/** From so many words on a question or a wish is about something, and a situation is told. */
export const SPECIFIC_WORDS = 5
const TOLD_WORDS = 7
/** So many tell that a question is about a matter of their own. */
const OWN_WORDS = 3
/** So many tell who they are: "we are a bakery". */
const STATED_WORDS = 4
/** In more words a thing is not only named. */
const NAMED_WORDS = 10

const findSells = phraseFinder(phrasesOf(SELLS).map((phrase) => [phrase, true] as const))
const findPlain = tagger<Tag>({ ...INTENT_PHRASES, configured: '' })
const finders = new WeakMap<readonly string[], typeof findPlain>()

/** A finder that knows a configuration's own words too, made once for each. */
function finderFor(own: readonly string[]): typeof findPlain {
  if (own.length === 0) return findPlain
  const find = finders.get(own) ?? tagger<Tag>({ ...INTENT_PHRASES, configured: own.join('\n') })
  finders.set(own, find)
  return find
}

/** Words that say whose something is, for certain: "i" is an article in Italian. */
const MINE: ReadonlySet<string> = new Set(
  foldedWords(
    'my our ours me us we im weve ive mein meine meinen meinem meiner unser unsere unseren unserem unserer unsers unsern uns wir mir üses üsi üsem notre nos mon ma mes nous nuestro nuestra nuestros nuestras mi mis nosotros nostro nostra nostri nostre mio mia miei mie noi ons onze mijn wij nosso nossa nossos nossas meu minha nasz nasza nasze mój moja vår vårt våra min mitt',
  ),
)
/** A sentence with one of these says how something is, and does not only name it. */
const VERBS: ReadonlySet<string> = new Set(
  foldedWords(
    'is are was were be been isnt arent keeps keep has have had does do did gets got goes went runs run works work looks look fell falls made makes broke breaks crashed crashes died lost loses shows ist sind war waren hat haben hatte wird läuft laufen geht gehen spinnt macht machen liegt steht est sont était ont fait va marche rame plante es son está están tiene hay funciona era ha hanno funziona fa zijn heeft doet werkt é são tem foi jest są ma är har',
  ),
)

/** What a clause says that bears on intent. */
export interface Reading {
  clause: Clause
  length: number
  tags: ReadonlySet<Tag>
  /** Says whose something is: theirs. */
  isOwn: boolean
  /** It has a word that is neither a wish, a question or a step itself nor found in any sentence. */
  isFilled: boolean
}

/** What each clause says, with the words that a configuration listens for. */
export function readingsOf(clauses: readonly Clause[], configured: readonly string[]): Reading[] {
  const find = finderFor(configured)
  return clauses.map((clause) => {
    const { words } = clause
    const hits = find(words)
    const tags = new Set(hits.filter((hit) => !isDenied(clause, hit)).map(({ value }) => value))
    if (tags.has('states')) tags.add('own')
    const isFilled = words.some(
      (word, at) => isContent(word) && !hits.some(({ start, end }) => start <= at && at < end),
    )
    return { clause, length: wordsIn(clause), tags, isOwn: words.some((word) => MINE.has(word)), isFilled }
  })
}

/** Asks whether something is among what is offered, and says nothing of a matter of their own. */
export const asksOffered = ({ clause, tags, isOwn }: Reading) =>
  !isOwn && !tags.has('price') && findSells(clause.words).length > 0

/** Wants to be a customer, whatever of. */
export const joins = ({ clause, tags }: Reading) => !clause.others && !clause.question && tags.has('joins')

export const wishes = ({ clause, length, tags }: Reading) =>
  !clause.others && (tags.has('wish') || (tags.has('must') && length >= SPECIFIC_WORDS))

/** Asks anything of the business. */
export const wonders = ({ clause, length, tags }: Reading) =>
  tags.has('offered') ||
  tags.has('generic') ||
  (isQuestion(clause) && (length >= SPECIFIC_WORDS || findSells(clause.words).length > 0))

/** Asks what it costs or how it works for themselves. */
export function asks(reading: Reading): boolean {
  const { clause, length, tags } = reading
  if (clause.hypothetical || clause.others || tags.has('generic')) return false
  if (tags.has('price')) return true
  if (asksOffered(reading) || tags.has('step')) return false
  if (tags.has('knows')) return length >= TOLD_WORDS
  return wonders(reading) && length >= (tags.has('own') ? SPECIFIC_WORDS : TOLD_WORDS)
}

/** Tells of how things are with them. */
export const tells = ({ clause, length, tags }: Reading) =>
  !clause.others && ((tags.has('own') && length >= TOLD_WORDS) || (tags.has('problem') && length >= SPECIFIC_WORDS))

/** Says something of their own beside what is asked. */
export const saysOwn = ({ clause, length, tags }: Reading) => tags.has('own') && !clause.question && length >= OWN_WORDS

/** Only names a thing, as one does who wants it: "website for a café". */
export const namesOnly = ({ clause, length, tags, isOwn }: Reading) =>
  length <= NAMED_WORDS &&
  !isOwn &&
  !clause.question &&
  !clause.others &&
  !tags.has('problem') &&
  !clause.words.some((word) => VERBS.has(word))

/** Says in few words who they are or what they have. */
export function states({ clause, length, tags, isOwn }: Reading, isSubject: boolean): boolean {
  if (isQuestion(clause)) return false
  const sentence = clause.sentence.split(' ').length
  return (
    (tags.has('states') && sentence >= STATED_WORDS) ||
    (isOwn && (isSubject ? length >= OWN_WORDS : sentence >= TOLD_WORDS))
  )
}
