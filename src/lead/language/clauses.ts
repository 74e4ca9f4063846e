import type { Transcript } from '../transcript.ts'
import { spokenSentences } from './clean.ts'
import { matches } from './matches.ts'
import { denied, negationsIn } from './negation.ts'
import { foldedWords, type Hit, isMark } from './phrases.ts'
import { asMeant } from './typing.ts'

const topics = ['budget', 'price', 'timeline', 'authority', 'others'] as const

/** A sum in what an assistant says. */
const PRICE =
  /(?:€|\$|£|\b(?:eur|usd|gbp|chf))\s?(\d{1,3}(?:[.,' ]?\d{3})*)|(\d{1,3}(?:[.,' ]?\d{3})*)\s?(?:€|\$|£|eur|usd|gbp|chf|dollars?|d[oó]lares|pounds|pfund|francs|franken?)/gi

/** What an assistant may have asked for in the message before. */
export type Topic = (typeof topics)[number] | 'count' | 'something else'

/** The smallest unit that a rule judges: a part of a visitor's sentence, with what it takes to understand it. */
export interface Clause {
  messageId: string
  /** When the message was sent. */
  at: Date
  /** The clause in lower case. */
  text: string
  /** Its words and marks, folded: see `foldedWords`. */
  words: readonly string[]
  /** Which of the words deny something. */
  negations: readonly number[]
  /** The sentence it is part of, in lower case. */
  sentence: string
  /** Its sentence is a question. */
  question: boolean
  /** It speaks of what might be, not of what is. */
  hypothetical: boolean
  /** It speaks of somebody else's affairs. */
  others: boolean
  /** What the assistant asked for just before. */
  asked: ReadonlySet<Topic>
  /** The highest price that the assistant named just before; 0 without one. */
  priced: number
}

/** A boundary of words that knows letters with accents, which \b does not. */
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'

/** One pattern of whole words or phrases, for texts in lower case. A `*` at the end of one stands for any further letters. */
function anyOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => (/[^}]\*$/.test(phrase) ? `${phrase.slice(0, -1)}\\p{L}{0,20}` : phrase))
  return new RegExp(`${START}(?:${alternatives.join('|')})${END}`, 'u')
}

const HYPOTHETICAL = anyOf([
  'if (?:we|i|one|they|you) (?:had|were|won|could|ever|got|get)', 'say (?:we|i) had', 'suppos*', 'imagine', 'hypothetical*', 'what if', 'in theory',
  'theoretical*', 'one day', 'some day', 'someday', 'let\'s say', 'dream* of', 'if only', 'if .{0,30} (?:had|wins?|won|takes? us|reply)', 'if we win', 'were we ever', 'pretend', 'only an if', 'if i (?:told|said|say|tell)',
  'wenn (?:wir|ich) .{0,40}(?:h\u00e4tten|h\u00e4tte|w\u00e4ren|k\u00f6nnten)', 'angenommen', 'mal angenommen', 'rein theoretisch',
  'si (?:tuvi\u00e9ramos|tuviera|tuvi\u00e9semos)', 'alg\u00fan d\u00eda', "si (?:on|nous|j')\\s?(?:avait|avions|avais)", 'un jour',
]) // biome-ignore format: one language a line

const OTHERS = anyOf([
  'competitors?', 'my friends?', 'a friend(?: of mine)?', "friend's", 'my neighbou?rs?', 'next door', "my (?:brother|sister|cousin|uncle|aunt|mate|dad|father|mum|mom|mother|colleague|son|daughter|nephew|niece|boss|friend)(?:[- ]in[- ]law)?(?: \\p{L}{2,12})? (?:paid|spent|bought|had (?:one|it|his|hers|theirs)|got (?:one|it|his|hers|theirs|quoted))", 'mein (?:bruder|schwager|onkel|vater|kollege|nachbar|cousin) (?:\\p{L}{2,5} )?(?:hat|zahlt|zahlte|bezahlt)', 'meine (?:schwester|schw\u00e4gerin|tante|kollegin|nachbarin|cousine) (?:\\p{L}{2,5} )?(?:hat|zahlt|zahlte|bezahlt)', 'mi (?:hermano|hermana|cu\u00f1ado|cu\u00f1ada|primo|prima|vecino|vecina|amigo|amiga) (?:pag\u00f3|pagaba|gast\u00f3)', 'mon (?:fr\u00e8re|beau-fr\u00e8re|cousin|voisin|ami|coll\u00e8gue) a (?:pay\u00e9|d\u00e9pens\u00e9)', 'ma (?:s\u0153ur|soeur|cousine|voisine|coll\u00e8gue) a (?:pay\u00e9|d\u00e9pens\u00e9)', 'another agency', 'other agenc(?:y|ies)', 'some (?:lot|guy|bloke|agency)',
  'somebody else', 'someone else', '(?:your|our|the) rivals?', 'they (?:charge|charged|quoted|spent|paid)', '(?:he|she) (?:paid|spent|charges|quoted)',
  "(?:got|was|were|been) quoted", "(?:agency|freelancer|bloke|guy) (?:quoted|wanted|charged|asked)", '(?:last|previous|old|other) (?:agency|developer|provider|clowns?)',
  'konkurrenz', 'mitbewerber', 'ein freund', 'eine freundin', 'andere agentur', 'nachbar*', 'competencia', 'un amigo', 'una amiga', 'concurrents?', 'un ami', 'une amie', 'un concurrent',
  '(?<!(?:do|did|would|much|what|will|can|could|should|if|whatever|how) )you (?:charge|charged|want|ask|quote)', 'your (?:price|prices|fee|rate|invoice)', 'i read (?:that|about)', 'i heard (?:that|about)',
]) // biome-ignore format: one language a line

/** What is paid so far is no budget. */
const AT_PRESENT = anyOf([
  '(?:pay|cost|spend) .{0,30}(?:now|today|currently|at the moment|at present|so far)',
  '(?:current|existing|old|present) .{0,30}(?:cost|costs)',
  '(?:zahlen|kostet) .{0,30}(?:derzeit|aktuell|bisher|heute)',
  '(?:derzeit|aktuell\\p{L}*|bisher\\p{L}*) .{0,30}(?:zahlen|kostet|kosten)',
  '(?:paga|pagan|cuesta) .{0,30}(?:ahora|actual\\p{L}*)',
  '(?:payez|co\u00fbte) .{0,30}(?:maintenant|actuel\\p{L}*|aujourd.hui)',
  '(?:pagate|paga|costa) .{0,30}(?:adesso|attual\\p{L}*|oggi)',
])

/** How many of something there are: the answer is no sum of money. */
const COUNT = anyOf([
  'how (?:many|big|large|often|old|long)',
  'wie ?viele?',
  'wie (?:gro\u00df|oft|alt)',
  'cu[a\u00e1]nt[oa]s',
  'combien (?:de|d|sont|seraient|y)',
  'quant[ie]',
  'quant[oa]s',
  'hoeveel',
  '(?:outstanding|owed|unpaid)',
  'number of',
])

const TOPICS: Record<(typeof topics)[number], RegExp> = {
  price: anyOf(["(?:does|is|would|will|can|could) (?:the|that|this|it|such a)(?: price| sum| amount)? (?:be |be in |in |with)?(?:fit|work|suit|ok|okay|possible|fine|acceptable|alright|all right|feasible|reach|order|your reach|your range|your budget|agreeable|doable)", '(?:with)?in (?:your |the )?(?:range|budget|reach|price range|frame)', '(?:ist|w\u00e4re|liegt) (?:das|der preis)(?: f\u00fcr (?:sie|euch|dich))? (?:ok|okay|in ordnung|machbar|im rahmen|drin|denkbar)', '(?:passt|geht) (?:das|der preis)', 'passt (?:ihnen|dir|euch)', 'in (?:ihrem|ihren|deinem|eurem) rahmen', 'vous convien\\p{L}*', 'vous va', 'te va', 'dentro de lo', 'les? (?:parece|encaja|cuadra|va bien)', '(?:te|os) (?:parece|encaja|cuadra|va bien)', 'le va bene', 'vi va bene', 'ti va bene', 'past dat', 'cabe no'])  ,
  budget: anyOf(['budget', 'money', 'funds?', 'funding', 'pay', 'rahmen', 'kosten', 'mittel', 'gastar', 'd\u00e9penser', 'enveloppe', 'invest*', 'spend', 'figure', 'afford', 'price range', 'summe', 'betrag', 'frame', 'spesa', 'spendere', 'importo', 'd\u00e9pense', 'gasto', 'kitty', 'purse', 'confirmed', 'set aside', 'put aside', 'foreseen', 'vorgesehen', 'zur\u00fcckgelegt', 'importe', 'cifra', 'montant', 'somme', 'somma', 'how much(?! (?:is|was|are) (?:outstanding|owed|due|missing|unpaid)| (?:do|does) (?:they|he|she|it|the) )', 'geld', 'ausgeben', 'spare', 'dinero', 'argent', 'soldi', 'verba', 'dinheiro', 'besteden', 'bedrag', 'b\u00fctçe', 'spend(?:ing)?', 'presupuesto', 'costs?', 'limit', 'sum', 'amount', 'in mind', "(?:is|would) (?:that|this|it) (?:be )?(?:in order|ok|okay|alright|all right|fine|acceptable|feasible)", 'does (?:that|this|it) (?:fit|work|suit)', '(?:ist|w\u00e4re) das (?:ok|okay|in ordnung|machbar)', 'passt (?:das|ihnen|dir|euch)', 'vous convien\\p{L}*', 'vous va', 'dentro de lo', 'le (?:parece|encaja)']),
  others: anyOf(['any(?:body|one) else', 'some(?:body|one) else', 'others? (?:who|to)', 'noch jemand(?:en)?', 'sonst (?:noch )?jemand(?:en)?', 'alguien m\u00e1s', "quelqu'un d'autre", "d'autres personnes", 'qualcun altro', 'iemand anders', 'nog iemand', 'mais algu\u00e9m']),
  timeline: anyOf(['when', 'date', 'deadline', 'launch', 'schedule', 'timeline', 'by what', 'how soon', 'wann', 'termin', 'cu\u00e1ndo', 'quand', 'season', 'start', 'bis wann']),
  authority: anyOf(['decides?', 'agree', 'any(?:body|one) else', 'sign off', 'final say', 'calls? the shots', 'choos(?:e|es|ing)', 'mitentscheid\\p{L}*', 'noch jemand(?:en)?', 'alguien m\u00e1s', "quelqu'un d'autre", 'beslis\\p{L}*', 'decide', 'decidir\u00e1', 'decision', 'decision[- ]maker', 'who (?:signs|else)', 'entscheide\\p{L}*', 'decide', 'approve*', 'involved', 'wer', 'decid[ei]*', 'd\u00e9cid*', 'decida', 'firma', 'signe', 'firman', 'qui', 'qui\u00e9n', 'your (?:role|function|position)', 'geh\u00f6r\\p{L}*', 'unterschreib\\p{L}*', 'beauftragt', 'are you the (?:owner|right person|one)', 'sign (?:the|it|off)', 'in charge', 'with whom', 'mit wem', 'belong', 'your (?:own )?(?:company|business)', 'contact person', 'counterpart', 'ansprechpartner', 'who (?:acts|handles|is responsible|pays|owns)', 'handelt', 'your house', 'the owner', 'is (?:it|the house|the roof|the home) yours', 'casa es suya']),
} // biome-ignore format: one topic a line

/** What is asked for; how many there are, or something else, only where no topic is. */
function topicsIn(questions: string): ReadonlySet<Topic> {
  const asked = new Set<Topic>(topics.filter((topic) => TOPICS[topic].test(questions)))
  if (asked.has('price')) asked.add('budget')
  if (asked.has('budget') && AT_PRESENT.test(questions)) asked.delete('budget')
  if (asked.size === 0 && questions !== '') asked.add(COUNT.test(questions) ? 'count' : 'something else')
  return asked
}

/** Whether a phrase found in a clause is denied there. */
export const isDenied = ({ words, negations }: Clause, hit: Hit<unknown>) => denied(words, negations, hit)

/** What a table's phrases mean in a clause, but for those that are denied. */
export const affirmed = <T>(clause: Clause, find: (words: readonly string[]) => Hit<T>[]): T[] =>
  find(clause.words)
    .filter((hit) => !isDenied(clause, hit))
    .map(({ value }) => value)

/** How many words a clause has, without its marks. */
export const wordsIn = ({ words }: Clause) => words.reduce((sum, word) => (isMark(word) ? sum : sum + 1), 0)

/** A clause of people's words is short; a longer one is judged by its beginning. */
const MAX_WORDS = 400

/** Words that make a lead look good, said without a sentence around them. */
const HOT = anyOf([
  'budget', 'approved', 'asap', 'urgent', 'hire', 'quote', 'proposal', 'contract', 'sign', 'ceo', 'founder', 'owner', 'decision', 'maker', 'immediately', 'buy',
  'purchase', 'enterprise', 'leads?', 'hot', 'now', 'start', 'deadline', 'pricing', 'ready', 'demo', 'deal', 'today', 'money', 'invoice', 'director', 'unlimited',
]) // biome-ignore format: a list

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? []
const fingerprint = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const pricesIn = (sentence: string) =>
  matches(sentence, PRICE).map(([, after, before]) => Number((after ?? before ?? '').replace(/\D/g, '')))

/** A string of keywords, or one word over and over. */
function isStuffing(sentence: string): boolean {
  const words = wordsOf(sentence.toLowerCase())
  if (words.length < 4) return false
  const hot = HOT.test(sentence.toLowerCase()) ? words.filter((word) => HOT.test(word)).length : 0
  const different = new Set(words).size
  return (hot >= 4 && hot / words.length >= 0.5) || different / words.length < 0.4
}

const CLAUSE_BREAK =
  /[;:()]\s*|,\s+(?!\d)|\s-\s|\.{3}\s*|\s(?=(?:but|however|although|though|except|aber|sondern|doch|pero|sino|maar)\s)/u

/**
 * A visitor's sentences in order, with the message they stand in and what the assistant asked before. What the visitor
 * says again, gives back from the assistant or strings together from keywords is left out.
 */
export function visitorSentences(transcript: Transcript) {
  const said = new Set<string>()
  const sentences: { messageId: string; at: Date; text: string; asked: ReadonlySet<Topic>; priced: number }[] = []
  let asked: ReadonlySet<Topic> = new Set()
  let priced = 0
  for (const { id, role, at, content } of transcript) {
    if (role === 'ASSISTANT') {
      const spoken = spokenSentences(content)
      for (const sentence of spoken) said.add(fingerprint(sentence))
      const questions = spoken
        .filter((sentence) => sentence.includes('?'))
        .join(' ')
        .toLowerCase()
      priced = Math.max(0, ...spoken.flatMap(pricesIn))
      asked = topicsIn(questions)
      continue
    }
    for (const text of spokenSentences(content)) {
      const print = fingerprint(text)
      if (said.has(print) && wordsOf(text).length > 2) continue
      said.add(print)
      if (!isStuffing(text)) sentences.push({ messageId: id, at, text, asked, priced })
    }
  }
  return sentences
}

/** The clauses of all that a visitor says. */
export function visitorClauses(transcript: Transcript): Clause[] {
  return visitorSentences(transcript).flatMap(({ messageId, at, text, asked, priced }) => {
    const sentence = asMeant(text.toLowerCase())
    const question = /\?["')!]*$/.test(sentence)
    const hypothetical = HYPOTHETICAL.test(sentence)
    return sentence
      .split(CLAUSE_BREAK)
      .filter((clause) => /[\p{L}\p{N}]/u.test(clause))
      .map((clause) => {
        const words = foldedWords(clause).slice(0, MAX_WORDS)
        const negations = negationsIn(words)
        return {
          messageId,
          at,
          text: clause.trim(),
          words,
          negations,
          sentence,
          question,
          hypothetical,
          others: OTHERS.test(clause),
          asked,
          priced,
        }
      })
  })
}
