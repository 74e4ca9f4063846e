import { anyOf } from '../language/any-of.ts'
import { type Clause, wordsIn } from '../language/clauses.ts'
import { denied } from '../language/negation.ts'
import { type Hit, isMark, phraseFinder, setOf } from '../language/phrases.ts'
import { isQuestion } from '../language/questions.ts'
import { configurableTagger, phrasesOf } from '../language/tags.ts'
import { isContent } from './content-words.ts'
import { SELLS } from './intent-offer-words.ts'
import { MINE, type Subject } from './intent-subject.ts'
import { INTENT_PHRASES } from './intent-words.ts'

export type Tag = keyof typeof INTENT_PHRASES | 'configured'

/** From so many words on a question or a wish is about something, and a situation is told. */
export const SPECIFIC_WORDS = 5
const TOLD_WORDS = 7
/** So many tell that a question is about a matter of their own. */
const OWN_WORDS = 3
/** So many tell who they are: "we are a bakery". */
const STATED_WORDS = 4
/** In more words a thing is not only named, and a question asks for more than whether it is offered. */
const NAMED_WORDS = 10
const OFFERED_WORDS = 12

/** What may stand before a thing that is only named. */
const LEADING = setOf(
  'a an the one some new small simple plain basic little tiny decent proper nice good modern only just yes yeah yep ok okay so well um er maybe own first for about re ja jo genau also eine einen ein ne nen neue neuen neuer neues kleine kleinen kleiner einfache einfachen einfacher schöne schicke nur bloß oui alors une un petite petit nouvelle nouveau simple juste sí pues una un nueva nuevo pequeña sencilla sólo solo sì allora nuovo nuova piccolo piccola semplice een nieuwe kleine simpele eenvoudige gewoon sim uma um novo nova pequeno simples',
)

const findSells = phraseFinder(phrasesOf(SELLS).map((phrase) => [phrase, true] as const))
const finderFor = configurableTagger<Tag>({ ...INTENT_PHRASES, configured: '' }, 'configured')

/** To whom a question is put. */
const YOU = setOf(
  'you u ya yous youse your yours ihr sie ihnen euch eure euer eurem ihre ihrem ihren ir vous vos votre vosotros vosotras ustedes vuestro vuestra vuestros voi vi vostri vostro vostra jullie uw vocês convosco vosso dere',
)
/** The verbs that say as much in Spanish, Italian and Portuguese. */
const YOU_DO =
  /^(?:\p{L}{2,12}(?:ais|eis)|siete|avete|potete|sapete|fate|realizzate|gestite|create|sviluppate|vendete|offrite|costruite|occupate|fazem|oferecem|vendem|robicie|ofertujecie)$/u
/** What asks for more than whether something is offered. */
const DETAIL = setOf(
  'instead rather stattdessen lieber invece plutôt how when long soon fast many much what which why who where if wie wann lange schnell was welche welches warum wer wo wenn falls cuánto cuándo cómo qué cuál quién dónde si combien quand comment quel quelle quoi qui où pourquoi quanto quando come quale chi dove se hoe wanneer wat welke als como qual quem',
)
/** Who begins so has made up no mind. */
const MAYBE = setOf(
  'maybe perhaps possibly vielleicht eventuell quizá quizás acaso forse magari misschien talvez może kanske',
)
/** What asks for a price without a mark. */
const HOW_MUCH = setOf(
  'how hw what which wat wot wie was wieviel q qué cuánto cuánta combien quel quelle quels quanto quanta che hoeveel qual ile vad hvad hva',
)
/** A sentence with one of these says how something is, and does not only name it. */
const VERBS = setOf(
  'is are was were be been isnt arent wasnt werent hasnt havent doesnt dont didnt wont cant keeps keep has have had does do did gets got goes went runs run works work looks look fell falls made makes broke breaks crashed crashes died lost loses shows ist sind war waren hat haben hatte wird läuft laufen geht gehen spinnt macht machen liegt steht est sont était ont fait va marche rame plante es son está están tiene hay funciona era ha hanno funziona fa zijn heeft doet werkt é são tem foi jest są ma är har',
)

/** What a clause says that bears on intent. */
export interface Reading {
  clause: Clause
  length: number
  tags: ReadonlySet<Tag>
  /** Speaks of themselves. */
  isOwn: boolean
  /** Asks in so many words whether something is offered. */
  sells: boolean
  /** What it names that could be bought here. */
  subject: Subject | undefined
  /** It has a word that is neither a wish, a question or a step itself nor found in any sentence. */
  isFilled: boolean
}

/** "No, just looking": who says no first denies what they were asked, and not what they say. */
const NOES = setOf('no nope nah nein ne nee nö non não nie nej')
const ANSWERING = setOf(
  'i im we were just only it its that not really ich wir nur bloß wollte schau ist je j on nous c juste simplement yo solo nosotros es quiero queremos io noi guardavo sto volevo ik we wij gewoon eu só',
)
const isAnswer = ([first = '', second = '']: readonly string[]) =>
  (NOES.has(first) && (isMark(second) || ANSWERING.has(second))) || (first === 'not' && second === 'realy') // folded

const isEnd = (word: string | undefined) => word === undefined || isMark(word)

/** What each clause says, with the words that a configuration listens for. */
export function readingsOf(
  clauses: readonly Clause[],
  subjects: ReadonlyMap<Clause, Subject>,
  configured: readonly string[],
): Reading[] {
  const find = finderFor(configured)
  const generic = new Set<string>()
  const readings = clauses.map((clause) => {
    const { words } = clause
    const hits = find(words)
    const negations = clause.negations.filter((at) => at > 0 || !isAnswer(words))
    // "on se demande s'il ne faudrait pas": what is denied behind an idea is part of it
    const deniedBy = (hit: Hit<Tag>) => (hit.value === 'idea' ? negations.filter((at) => at < hit.start) : negations)
    const tags = new Set(hits.filter((hit) => !denied(words, deniedBy(hit), hit)).map(({ value }) => value))
    if (hits.some(({ value, end }) => value === 'joinsAtEnd' && isEnd(words[end]))) tags.add('joins')
    if (tags.has('states')) tags.add('own')
    if (tags.has('generic')) generic.add(clause.sentence)
    const subject = subjects.get(clause)
    if (subject && MAYBE.has(words[0] ?? '')) tags.add('idea')
    const isFilled = words.some(
      (word, at) => isContent(word) && !hits.some(({ start, end }) => start <= at && at < end),
    )
    return {
      clause,
      length: wordsIn(clause),
      tags,
      isOwn: words.some((word) => MINE.has(word)),
      subject,
      sells: findSells(words).length > 0,
      isFilled,
    }
  })
  // "mich würde interessieren, | was Sie so anbieten"
  for (const { clause, tags } of readings) if (tags.has('knows') && generic.has(clause.sentence)) tags.add('generic')
  return readings
}

const isAskedOfYou = ({ clause, length, subject }: Reading) =>
  subject !== undefined &&
  isQuestion(clause) &&
  length <= OFFERED_WORDS &&
  clause.words.some((word) => YOU.has(word) || YOU_DO.test(word)) &&
  !clause.words.some((word) => DETAIL.has(word))

/** Asks whether something is among what is offered, and says nothing of a matter of their own. */
export const asksOffered = (reading: Reading) =>
  !reading.isOwn && !reading.tags.has('price') && (reading.sells || isAskedOfYou(reading))

/** Wants to be a customer, whatever of. */
export const joins = ({ clause, tags }: Reading) => !clause.others && !clause.question && tags.has('joins')

/** Asked what they need, they name it: "di uno che mi tenga aggiornato il sito". */
const NEED_ASKED = anyOf([
  '(?:what|how|which) (?:\\p{L}{2,9} ){0,3}(?:need|needing|looking for|after|have in mind|want)(?: from us| help with)?', 'what (?:is it|it is) (?:that )?you', 'what (?:brings|can we (?:do|build|make) for)', 'how (?:can|may) (?:we|i) help', 'was (?:\\p{L}{2,9} ){0,2}(?:brauchen|benötigen|suchen|brauchst|braucht|sucht|wünschen|schwebt)', 'wonach', 'worum (?:geht|ginge)', 'womit',
  'qué (?:\\p{L}{2,9} )?(?:necesit|busc|quier)\\p{L}*', 'en qué (?:\\p{L}{2,4} )?(?:pued|pod)\\p{L}*', "(?:de quoi avez|que (?:cherchez|souhaitez|recherchez)|qu'est-ce (?:qu'il|que) (?:vous|tu))", "(?:di (?:che )?cosa (?:ha|avete|hai)|(?:che )?cosa (?:cerca|cercate|le serve|vi serve|desidera))", 'wat (?:\\p{L}{2,9} )?(?:zoekt|zoeken|nodig)', '(?:de que|o que) (?:\\p{L}{2,9} )?(?:precis|procur|quer)\\p{L}*', 'czego (?:\\p{L}{2,9} )?(?:potrzeb|szuk)\\p{L}*',
]) // biome-ignore format: one language a line
const namesNeed = ({ clause, subject, tags }: Reading) =>
  subject !== undefined &&
  !clause.question &&
  clause.negations.length === 0 &&
  !tags.has('states') &&
  !tags.has('problem') &&
  NEED_ASKED.test(clause.questions)

/** "Not another summer without a booking system" is a wish for one. */
const WITHOUT = setOf('without ohne sin sans senza zonder sem')
const isNotWithout = ({ clause: { words, negations }, subject }: Reading) => {
  const before = negations.filter((at) => subject !== undefined && at < subject.start)
  const last = before.at(-1)
  return before.length > 1 && last !== undefined && WITHOUT.has(words[last] ?? '')
}

export const wishes = (reading: Reading) => {
  const { clause, length, tags } = reading
  const isWish = tags.has('wish') || (tags.has('must') && length >= SPECIFIC_WORDS)
  return (
    !clause.others &&
    (isWish || namesNeed(reading) || commands(reading) || DO.test(clause.text) || isNotWithout(reading))
  )
}

/** Who tells the company to make something: "put my cheese on the internet". */
const MAKE = setOf(
  'make get put bring give build design code turn macht machen mach baut bauen bau bringt bringen bring stellt stellen setzt setzen bastelt bastelts gestaltet poned ponedme pónganme pongan haced hacedme háganme hagan montadme móntenme mettez mets refaites refais créez montez construisez mettete mettetemi rifate create costruite fatemi fateci zet maak bouw breng ponham façam criem montem coloquem ponha faça crie coloque zróbcie zbudujcie gör bygg fixa lag',
)
const commands = ({ clause, subject }: Reading) => {
  const { words } = clause
  const at = LEADING.has(words[0] ?? '') || words[0] === 'please' || words[0] === 'bite' ? 1 : 0 // folded
  return subject !== undefined && MAKE.has(words[at] ?? '') && clause.negations.length === 0 && !isQuestion(clause)
}

/** Who says what is to be done: "unhack it please", "speed up our site". */
const DO =
  /^(?:please |so |now |just |and )?(?:(?:fix|sort|repair|mend|rescue|save|clean|speed|translate|rebrand|redo|update|tidy|polish|refresh|secure|debug|revive|restore|recover) (?:up |out )?(?:our|my|us|me|it|this|that|the \p{L}{3,15} of (?:our|my))|(?:refaites|réparez|changez|arrangez|corrigez)-l(?:e|a|es)|(?!send|keep|make|leave|forget|explain|call|mail|email|read|put|take|tell|repeat|give)\p{L}{3,12} (?:it|this|them) (?:up |out )?(?:please|for (?:us|me)))(?!\p{L})/u

/** Asks anything of the business. */
export const wonders = ({ clause, length, tags, sells, subject }: Reading) =>
  tags.has('offered') ||
  tags.has('generic') ||
  (isQuestion(clause) && (length >= SPECIFIC_WORDS || sells || (subject !== undefined && length >= OWN_WORDS)))

/** What something cost is told: "cost 14k, four meetings". */
const COST_THEN =
  /^(?:it |that |they |hat |ha )?(?:costs?|kostete|gekostet|costó|costaba|a coûté|coûtait|è costato|costava|kostte|custou) .{0,20}\d/u

/** Asks what it costs or how it works for themselves. */
export function asks(reading: Reading): boolean {
  const { clause, length, tags } = reading
  if (clause.hypothetical || clause.others || tags.has('generic')) return false
  if (tags.has('price') && COST_THEN.test(clause.text)) return false
  if (tags.has('price'))
    return (
      isQuestion(clause) ||
      clause.words.some((word) => HOW_MUCH.has(word)) ||
      !clause.words.some((word) => VERBS.has(word))
    )
  if (asksOffered(reading) || tags.has('step')) return false
  // "mich interessiert, | wie Sie die Kundendaten rüberbekommen"
  if (tags.has('knows')) return Math.max(length, clause.sentence.split(' ').length) >= TOLD_WORDS
  return wonders(reading) && length >= (tags.has('own') ? SPECIFIC_WORDS : TOLD_WORDS)
}

/** Tells of how things are with them. */
export const tells = ({ clause, length, tags }: Reading) =>
  !clause.others && ((tags.has('own') && length >= TOLD_WORDS) || (tags.has('problem') && length >= SPECIFIC_WORDS))

/** Only says who they are. */
export const isIntroduction = ({ tags, subject }: Reading) =>
  tags.has('states') && !tags.has('problem') && subject === undefined

/** "I came across your page" tells of them, and not of oneself. */
export const speaksToYou = ({ words }: Clause) => words.some((word) => YOU.has(word))

/** Says something of their own beside what is asked. */
export const saysOwn = ({ clause, length, tags, isOwn }: Reading) =>
  (tags.has('own') || isOwn || tags.has('problem')) && !clause.question && length >= OWN_WORDS

const isPlain = ({ clause, tags }: Reading) =>
  !clause.present && !clause.question && !clause.others && !clause.hypothetical && !tags.has('problem')

/** Only names a thing, as one does who wants it: "website for a café". */
export const namesOnly = (reading: Reading) =>
  isPlain(reading) &&
  reading.subject !== undefined &&
  reading.clause.words.slice(0, reading.subject.start).every((word) => LEADING.has(word) || isMark(word)) &&
  !reading.subject.isOwned &&
  reading.length <= NAMED_WORDS &&
  !reading.clause.words.some((word) => VERBS.has(word))

/** Speaks of a thing that is not there yet: "it is time for a decent web shop". */
export const namesNew = (reading: Reading) => isPlain(reading) && reading.subject?.isNew === true

/** Says in few words who they are or what they have. */
export function states({ clause, length, tags, isOwn, subject }: Reading): boolean {
  if (isQuestion(clause)) return false
  const sentence = clause.sentence.split(' ').length
  return (
    (tags.has('states') && sentence >= STATED_WORDS) ||
    (isOwn && (subject ? length >= OWN_WORDS : sentence >= TOLD_WORDS))
  )
}
