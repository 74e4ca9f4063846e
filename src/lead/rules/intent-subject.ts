import type { Clause } from '../language/clauses.ts'
import { phraseFinder, setOf } from '../language/phrases.ts'
import { phrasesOf } from '../language/tags.ts'
import { isOfStone } from '../something-else.ts'
import { type OfferedService, vocabulary } from '../vocabulary.ts'
import { NO_SUBJECT, SUBJECT_PHRASES } from './intent-subject-words.ts'

const findSubject = phraseFinder([
  ...phrasesOf(SUBJECT_PHRASES).map((phrase) => [phrase, true] as const),
  ...phrasesOf(NO_SUBJECT).map((phrase) => [phrase, false] as const),
])

/** What stands before something that is another's, or on whose site somebody saw it. */
const THEIRS = setOf(
  'your ur his her their pals mates friends vos votre ihre ihren ihrer eure euren eurer vuestra vuestro vostro vostra jullie vossa vosso',
)
/** Words that say whose something is, for certain: "i" is an article in Italian. */
export const MINE = setOf(
  'my our ours me us we im weve ive mein meine meinen meinem meiner mei unser unsere unseren unserem unserer unsers unsern uns wir mir üses üsi üsem notre nos mon ma mes nous nuestro nuestra nuestros nuestras mi mis nosotros nostro nostra nostri nostre mio mia miei mie noi ons onze mijn wij nosso nossa nossos nossas meu minha nasz nasza nasze mój moja vår vårt våra min mitt',
)
const POSSESSIVES = setOf(
  'my our mein meine meinen meinem meiner mei unser unsere unseren unserem unserer unsers üses üsi üsem notre nos mon ma mes nuestro nuestra nuestros nuestras mi mis nostro nostra nostri nostre mio mia miei mie ons onze mijn nosso nossa nossos nossas meu minha nasz nasza nasze mój moja vår vårt våra min mitt',
)
const NEW = setOf(
  'a an another one some new ein eine einen einem einer nen ne neue neuen neuer neues en es un una uno une des nouveau nouvelle nuevo nueva nuovo nuova dun dum um uma novo nova een nieuwe nieuw ett ny nytt nowa nową nowy',
)
/** Before something that is there already, or was only seen. */
const HAVING = setOf(
  'have has had got run runs own owns saw seen read heard made built sold sell sells use uses used know knew am no not without never habe hab haben hat führe betreibe betreiben bin kein keine keinen ohne gesehen ai as a avons avez ont tiens suis sans pas tengo tenemos tiene tienen soy llevo sin no ho ha abbiamo hanno sono senza non heb hebben heeft ben geen tenho temos tem sou sem não mam mamy jestem har är',
)

/** Something that could be bought here, where somebody names it. */
export interface Subject {
  /** Where in the clause it stands. */
  start: number
  /** It is theirs already. */
  isOwned: boolean
  /** It is one that is not there yet: "a web shop". */
  isNew: boolean
}

/** Who asks for yours: "do your bots speak Welsh". */
const YOURS = setOf('your ur vos ihre eure vuestras vuestros vostri vostre jullie vossos vossas')
/** Of these a company has one, and makes many. */
const SOLD = setOf(
  'bots chatbots apps sites websites shops webshops portals platforms tools configurators calculators webseiten homepages portale konfiguratoren boutiques applis applications portails outils tiendas webs aplicaciones portales siti negozi portali applicazioni webwinkels portalen lojas aplicativos portais',
)
const isSold = (words: readonly string[], start: number) =>
  YOURS.has(words[start - 1] ?? '') && SOLD.has(words[start] ?? '')

/** Before what is to be: "shall have a website". */
const MODALS = setOf('to shall should must will would could can d ll might')
const BEFORE = 5

/** Where clauses name what could be bought here, wanted or not: "our website is slow", "apps are not for me". */
export function subjectsIn(
  clauses: readonly Clause[],
  services: readonly OfferedService[],
): ReadonlyMap<Clause, Subject> {
  const { find } = vocabulary(services)
  const subjects = new Map<Clause, Subject>()
  for (const clause of clauses) {
    const { words } = clause
    const named = find(words)
    const starts = [
      ...named.flatMap(({ start, end, value: { id, clarity, optional } }) =>
        id !== undefined && !optional && (clarity !== 'vague' || !isOfStone(words, start, end)) ? [start] : [],
      ),
      ...findSubject(words).flatMap(({ start, end, value }) =>
        !value || named.some((hit) => hit.start < end && start < hit.end) ? [] : [start],
      ),
    ].filter((start) => !THEIRS.has(words[start - 1] ?? '') || isSold(words, start))
    if (starts.length === 0) continue
    const start = Math.min(...starts)
    const before = words.slice(Math.max(0, start - BEFORE), start)
    subjects.set(clause, {
      start,
      isOwned: before.some((word) => POSSESSIVES.has(word)),
      isNew:
        before.slice(-3).some((word) => NEW.has(word)) &&
        !before.some((word, at) => (HAVING.has(word) && !MODALS.has(before[at - 1] ?? '')) || POSSESSIVES.has(word)),
    })
  }
  return subjects
}
