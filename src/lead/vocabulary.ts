import { NO_OFFERING, OFFERINGS } from './language/offerings.ts'
import { fold, phraseFinder } from './language/phrases.ts'

/** What has to be known of a service to see that somebody wants it. */
export interface OfferedService {
  id: string
  name: string
  keywords: readonly string[]
  priceFrom?: string | undefined
}

/** How much a phrase says: a service plainly, perhaps, or only the manner of one. */
type Clarity = 'clear' | 'vague' | 'manner'

export interface Term {
  /** Undefined for what is no service. */
  id: string | undefined
  /** It counts only beside a wish. */
  optional: boolean
  clarity: Clarity
  isPlace: boolean
}

const ONLINE_SHOP = /^(?:e-?commerce|(?:online|web)[ -]?(?:shop|store))$/iu

/** A word without the ends that German and English plurals have. */
export const stemOf = (word: string) => word.replace(/(?:e?n|s)$/, '')

const list = (phrases: string | undefined) => (phrases ? phrases.split(', ') : [])

/** A word and its plurals. */
const inflected = (phrase: string) => [
  phrase,
  `${phrase}s`,
  `${phrase}es`,
  `${phrase}n`,
  `${phrase}en`,
  ...(phrase.endsWith('y') ? [`${phrase.slice(0, -1)}ies`] : []),
]

/** All that may name a service, with what it takes to judge it. */
function learnVocabulary(services: readonly OfferedService[]) {
  const terms = new Map<string, Term>()
  const endings: { ending: string; term: Term }[] = []
  const learn = (phrase: string, term: Term) => {
    for (const form of inflected(phrase)) if (!terms.has(fold(form))) terms.set(fold(form), term)
  }
  for (const { id, name, keywords } of services) {
    const own = keywords.map(fold)
    for (const offering of OFFERINGS) {
      const { isPlace = false } = offering
      const clear = list(offering.clear)
      const vague = list(offering.vague)
      const optional = list(offering.optional)
      const manner = list(offering.manner)
      if (!clear.some((phrase) => own.includes(fold(phrase)))) continue
      for (const phrase of clear) learn(phrase, { id, clarity: 'clear', isPlace, optional: false })
      for (const phrase of vague) learn(phrase, { id, clarity: 'vague', isPlace, optional: false })
      for (const phrase of optional) learn(phrase, { id, clarity: 'vague', isPlace, optional: true })
      for (const phrase of manner) learn(phrase, { id, clarity: 'manner', isPlace, optional: false })
      for (const ending of list(offering.endings))
        endings.push({ ending: stemOf(fold(ending)), term: { id, clarity: 'clear', isPlace, optional: false } })
    }
    for (const phrase of [name, ...keywords]) learn(phrase, { id, clarity: 'clear', isPlace: false, optional: false })
  }
  if (endings.length > 0)
    for (const phrase of list(NO_OFFERING))
      learn(phrase, { id: undefined, clarity: 'vague', isPlace: false, optional: false })
  const shop = services.find(({ keywords }) => keywords.some((keyword) => ONLINE_SHOP.test(keyword)))
  const idOf = (phrase: string) => terms.get(fold(phrase))?.id
  return { find: phraseFinder(terms), endings, shop, app: idOf('online booking') }
}

/** Catalogues stay as they are: what is learnt of one is learnt once. */
const vocabularies = new WeakMap<readonly OfferedService[], ReturnType<typeof learnVocabulary>>()

export function vocabulary(services: readonly OfferedService[]) {
  const known = vocabularies.get(services) ?? learnVocabulary(services)
  vocabularies.set(services, known)
  return known
}
