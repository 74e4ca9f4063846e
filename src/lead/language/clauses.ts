import type { Transcript } from '../transcript.ts'
import { spokenSentences } from './clean.ts'
import { matches } from './matches.ts'
import { denied, negationsIn } from './negation.ts'
import { foldedWords, type Hit, isMark } from './phrases.ts'
import { asMeant } from './typing.ts'

const proposals = ['call', 'quote'] as const
const topics = ['budget', 'price', 'timeline', 'start', 'call', 'authority', 'others'] as const

/** A sum in what an assistant says. */
const PRICE =
  /(?:€|\$|£|\b(?:eur|usd|gbp|chf))\s?(\d{1,3}(?:[.,' ]?\d{3})*)|(\d{1,3}(?:[.,' ]?\d{3})*)\s?(?:€|\$|£|eur|usd|gbp|chf|dollars?|d[oó]lares|pounds|pfund|francs|franken?)/gi

/** What an assistant may have proposed in the message before. */
export type Proposal = (typeof proposals)[number]

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
  /** What the assistant proposed just before. */
  proposed: ReadonlySet<Proposal>
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
  timeline: anyOf(['when', 'date', 'deadline', 'launch', 'schedule', 'timeline', 'by what', 'how soon', 'wann', 'termin', 'cu\u00e1ndo', 'quand', 'quando', 'fecha', 'plazo', 'd\u00e9lai', '\u00e9ch\u00e9ance', '(?:una|che|qualche) data', 'scadenza', 'zeitpunkt', 'zeitplan', 'frist', '(?:a|what|which|certain) day (?:in mind|it|you|by)', 'timetable', 'timing', 'a time(?! slot)', 'and time', 'by then', 'urgent', 'dringend', 'eilig', 'urgente', 'season', 'start', 'begin', 'kick off', 'get going', 'bis wann']),
  start: anyOf(['(?:you|we|work|project|it|that) (?:\\p{L}{2,6} ){0,3}(?:start|begin|kick off|commence|get (?:going|started|cracking))(?! selling)', 'start (?:date|right|straight)', 'time to start', 'losgehen', 'loslegen', 'loszulegen', '(?:ihr|sie|wir|es|du) (?:\\p{L}{2,8} ){0,2}(?:anfangen|beginnen|starten|anzufangen)', 'empezar', 'empezamos', 'comenzar', 'arrancar', 'd\u00e9marrer', 'commencer', 'd\u00e9buter', 'd\u00e9part', 'iniziare', 'cominciare', 'da quando', 'come\u00e7ar']),
  call: anyOf(['(?:when|what time|which day|wann|cu\u00e1ndo|quand|quando)[^?,]{0,30} (?:call|ring|phone|talk|speak|meet|reach|visit|good time|suit|anrufen|erreich\\p{L}*|sprechen|telefonieren|treffen|melden|llam\\p{L}*|hablar|appeler|joindre|rappeler|chiam\\p{L}*|sentir\\p{L}*|bellen|decided?|decides|decision|vote|meeting|board|committee|entscheid\\p{L}*|entschieden|sitzung|versammlung|tagt|decid\\p{L}*|re\u00fane|r\u00e9unit|r\u00e9union|terr\u00e0|riunione|assemblea)']),
  authority: anyOf(['decides?', 'agree', 'any(?:body|one) else', 'sign off', 'final say', 'calls? the shots', 'choos(?:e|es|ing)', 'mitentscheid\\p{L}*', 'noch jemand(?:en)?', 'alguien m\u00e1s', "quelqu'un d'autre", 'beslis\\p{L}*', 'decide', 'decidir\u00e1', 'decision', 'decision[- ]maker', 'who (?:signs|else)', 'entscheide\\p{L}*', 'decide', 'approve*', 'involved', 'wer', 'decid[ei]*', 'd\u00e9cid*', 'decida', 'firma', 'signe', 'firman', 'qui', 'qui\u00e9n', 'your (?:role|function|position)', 'geh\u00f6r\\p{L}*', 'unterschreib\\p{L}*', 'beauftragt', 'are you the (?:owner|right person|one)', 'sign (?:the|it|off)', 'in charge', 'with whom', 'mit wem', 'belong', 'your (?:own )?(?:company|business)', 'contact person', 'counterpart', 'ansprechpartner', 'who (?:acts|handles|is responsible|pays|owns)', 'handelt', 'your house', 'the owner', 'is (?:it|the house|the roof|the home) yours', 'casa es suya']),
} // biome-ignore format: one topic a line

/** Words of an assistant's question that proposes a call or an offer; of the sentences beside it too where it asks how to reach somebody. */
const PROPOSALS: Record<Proposal, RegExp> = {
  call: anyOf([
    'calls?', 'call you', 'ring', 'phone', 'talk', 'speak', 'chat with', 'conversations?', 'meet', 'meetings?', 'appointment', 'consultation', 'demo', 'visit', 'come by', 'discuss',
    'anruf\\p{L}*', 'anrufen', 'telefon\\p{L}*', '\\p{L}*gespr\u00e4ch\\p{L}*', 'sprechen', 'termin vereinbaren', 'beratungstermin', 'treffen', 'r\u00fcckruf', 'vorbeikommen',
    'llamad\\p{L}*', 'llam(?:ar\\p{L}*|amos|emos)', 'hablar\\p{L}*', 'hablamos', 'reuni\u00f3n', 'cita', 'appel', 'appeler', 'appelle', 'rappel\\p{L}*', 'parler', 'rendez-vous', 't\u00e9l\u00e9phon\\p{L}*', 'entretien',
    'chiamat\\p{L}*', 'chiamar\\p{L}*', 'telefon\\p{L}*', 'sentir\\p{L}*', 'sentiamo', 'incontr\\p{L}*', 'appuntamento', 'parlarne', 'bellen', 'gesprek', 'afspraak', 'ligar', 'liga\u00e7\u00e3o', 'chamada', 'conversar', 'reuni\u00e3o',
  ]),
  quote: anyOf([
    '(?:an|the|our|your|written|a|first|rough|fixed|send|prepare|of|for your) (?:written |formal |rough |fixed |first )?(?:offer|quote|quotation|proposal|estimate)', 'angebot\\p{L}*', 'kostenvoranschlag', 'offerte', 'oferta', '(?:enviar\\p{L}*|preparar\\p{L}*|mandar\\p{L}*|pasar\\p{L}*|hacer\\p{L}*|env\u00edo|preparo|enviamos|preparamos|mandamos) (?:un |el )?presupuesto', 'propuesta', 'devis', 'une offre', 'proposition', 'preventivo', "un'offerta", 'proposta', 'or\u00e7amento',
  ]),
} // biome-ignore format: one language a line
const ASKS_TO_REACH = anyOf(['reach', 'contact\\p{L}*', 'send', 'number', 'call', 'ring', 'e-?mail', 'name', 'wohin', '\\p{L}*erreich\\p{L}*', '\\p{L}*nummer', 'schicken', 'localiz\\p{L}*', 'contatt\\p{L}*', 'joindre', 'envoyer', 'num[e\u00e9\u00fa]ro', 'mand\\p{L}*', 'env[i\u00ed]\\p{L}*', 'bereik\\p{L}*']) // biome-ignore format: a list

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

/** What is sold, which stuffers name beside such words. */
const WARES: ReadonlySet<string> = new Set(
  'website web site shop store ecommerce online app apps portal booking dashboard checkout software system seo hosting chatbot bot crm project'.split(
    ' ',
  ),
)

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'.,-]*/gu) ?? []
const fingerprint = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const pricesIn = (sentence: string) =>
  matches(sentence, PRICE).map(([, after, before]) => Number((after ?? before ?? '').replace(/\D/g, '')))

/** A string of keywords. */
export function isStuffed(sentence: string): boolean {
  const words = wordsOf(sentence.toLowerCase())
  if (words.length < 4 || !HOT.test(sentence.toLowerCase())) return false
  const hot = words.filter((word) => HOT.test(word)).length
  const wares = hot >= 3 ? words.filter((word) => WARES.has(word)).length : 0
  return (hot >= 4 && hot / words.length >= 0.5) || (hot + wares) / words.length >= 0.9
}

/** A string of keywords, or one word over and over. */
function isStuffing(sentence: string): boolean {
  if (isStuffed(sentence)) return true
  const words = wordsOf(sentence.toLowerCase())
  return words.length >= 4 && new Set(words).size / words.length < 0.4
}

const CLAUSE_BREAK =
  /[;:()]\s*|,\s+(?!\d)|\s-\s|\.{3}\s*|\s(?=(?:but|however|although|though|except|aber|sondern|doch|pero|sino|maar)\s)/u

/**
 * A visitor's sentences in order, with the message they stand in and what the assistant asked before. What the visitor
 * says again, gives back from the assistant or strings together from keywords is left out.
 */
export function visitorSentences(transcript: Transcript) {
  const said = new Set<string>()
  const sentences: {
    messageId: string
    at: Date
    text: string
    asked: ReadonlySet<Topic>
    priced: number
    proposed: ReadonlySet<Proposal>
  }[] = []
  let asked: ReadonlySet<Topic> = new Set()
  let proposed: ReadonlySet<Proposal> = new Set()
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
      const proposing = questions === '' || ASKS_TO_REACH.test(questions) ? spoken.join(' ').toLowerCase() : questions
      proposed = new Set(proposals.filter((proposal) => PROPOSALS[proposal].test(proposing)))
      continue
    }
    for (const text of spokenSentences(content)) {
      const print = fingerprint(text)
      if (said.has(print) && wordsOf(text).length > 2) continue
      said.add(print)
      if (!isStuffing(text)) sentences.push({ messageId: id, at, text, asked, priced, proposed })
    }
  }
  return sentences
}

/** The clauses of all that a visitor says. */
export function visitorClauses(transcript: Transcript): Clause[] {
  return visitorSentences(transcript).flatMap(({ messageId, at, text, asked, priced, proposed }) => {
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
          proposed,
        }
      })
  })
}

/** A message's clauses: one at least. */
export type Spoken = readonly [Clause, ...Clause[]]

/** Clauses by the message they stand in, in order. */
export function byMessage(clauses: readonly Clause[]): Spoken[] {
  const groups = new Map<string, [Clause, ...Clause[]]>()
  for (const clause of clauses) {
    const group = groups.get(clause.messageId)
    if (group) group.push(clause)
    else groups.set(clause.messageId, [clause])
  }
  return [...groups.values()]
}
