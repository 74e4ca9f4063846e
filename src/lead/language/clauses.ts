import type { Transcript } from '../transcript.ts'
import { anyOf } from './any-of.ts'
import { type Asked, askedIn, NOTHING_ASKED } from './asked.ts'
import { endOf, sentencesIn, spokenSentences } from './clean.ts'
import { Echoes, printOf } from './echoes.ts'
import { denied, negationsIn } from './negation.ts'
import { once } from './once.ts'
import { foldedWords, type Hit, isMark, setOf } from './phrases.ts'
import { isStuffed, isStuffing, wordsOf } from './stuffing.ts'
import { asMeant } from './typing.ts'

/** The smallest unit that a rule judges: a part of a visitor's sentence, with what it takes to understand it. */
export interface Clause extends Asked {
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
}

const HYPOTHETICAL = anyOf([
  'if (?:we|i|one|they|you) (?:had|were|won|could|ever|got|get)', 'say (?:we|i) had', 'suppos*', 'imagine', 'hypothetical*', 'what if', 'in theory', 'if (?:money|wishes) (?:grew|was|were)', 'in (?:a|an) (?:perfect|ideal) world', 'in my dreams', 'im traum', 'en sueños', 'dans mes rêves', 'nei miei sogni', 'wish i had', 'if i (?:were|was) rich', 'si fuera rico', 'si j.étais riche', 'se fossi ricco', 'wäre? ich (?:reich|millionär)',
  'hypothetisch*', 'hypothétique(?:ment)?', 'hipotétic\\p{L}*', 'ipotetic\\p{L}*', 'hypotetisk\\p{L}*', 'hipotetyczn\\p{L}*',
  'theoretical*', 'one day', 'some day', 'someday', 'let\'s say', 'dream* of', 'if only', 'if .{0,30} (?:had|wins?|won|takes? us|reply)', 'if we win', 'were we ever', 'pretend', 'only an if', 'if i (?:told|said|say|tell)',
  'wenn (?:wir|ich) .{0,40}(?:hätten|hätte|wären|könnten)', 'angenommen', 'mal angenommen', 'rein theoretisch',
  'si (?:tuviéramos|tuviera|tuviésemos)', 'algún día', "si (?:on|nous|j')\\s?(?:avait|avions|avais)", 'un jour(?! sur)',
]) // biome-ignore format: one language a line

const OTHERS = anyOf([
  'competitors?', '(?<!(?:and|with|&|for) )my (?:buddy|mate|pal|mates)(?!$|[.!?]| (?:and|&|plus) (?:i|me)\\b)', 'my friends?(?!$| (?:this|that|it|i|we|you|how|what|can)\\b)', 'a friend(?: of mine)?', "friend's", 'my neighbou?rs?', 'next door', "my (?:brother|sister|cousin|uncle|aunt|mate|dad|father|mum|mom|mother|colleague|son|daughter|nephew|niece|boss|friend)(?:[- ]in[- ]law)?(?: \\p{L}{2,12})? (?:paid|spent|bought|had (?:one|it|his|hers|theirs)|got (?:one|it|his|hers|theirs|quoted))", 'mein (?:bruder|schwager|onkel|vater|kollege|nachbar|cousin) (?:\\p{L}{2,5} )?(?:hat|zahlt|zahlte|bezahlt)', 'meine (?:schwester|schwägerin|tante|kollegin|nachbarin|cousine) (?:\\p{L}{2,5} )?(?:hat|zahlt|zahlte|bezahlt)', 'mi (?:hermano|hermana|cuñado|cuñada|primo|prima|vecino|vecina|amigo|amiga) (?:pagó|pagaba|gastó)', 'mon (?:frère|beau-frère|cousin|voisin|ami|collègue) a (?:payé|dépensé)', 'ma (?:sœur|soeur|cousine|voisine|collègue) a (?:payé|dépensé)', 'another agency', 'other agenc(?:y|ies)', 'some (?:lot|guy|bloke|agency)',
  'somebody else', 'someone else', '(?:your|our|the) rivals?', 'they (?:charge|charged|quoted|spent|paid)', '(?:he|she) (?:paid|spent|charges|quoted)',
  "(?:got|was|were|been) quoted", "(?:agency|freelancer|bloke|guy) (?:quoted|wanted|charged|asked)", '(?:last|previous|old|other|former|ex) (?:agency|developer|provider|clowns?|supplier|firm|guys?|designer|webmaster|freelancer|contractor)',
  '(?:meiner|meines|unserer|unseres) (?:schwester|schwägerin|bruders|schwagers|freundin|freundes|nachbarin|nachbarn|cousine|cousins|tante|onkels|kollegin|kollegen)', "my (?:brother|sister|cousin|uncle|aunt|mate|dad|father|mum|mother|colleague|neighbou?r|friend)(?:-in-law)?'?s (?:firm|company|shop|business|site|website|agency|club|budget|place)", 'agentur (?:\\p{L}{2,12} ){0,2}(?:wollte|will|verlangt\\p{L}*|nahm)', 'agence (?:\\p{L}{2,12} ){0,2}(?:demand\\p{L}*|voulait)', 'agencia (?:\\p{L}{2,12} ){0,2}(?:pedía|quería|cobr\\p{L}*)', 'agenzia (?:\\p{L}{2,12} ){0,2}(?:voleva|chiede\\p{L}*)', 'konkurrenz', 'mitbewerb', 'mitbewerber', 'ein freund', 'eine freundin', 'andere agentur', 'nachbar*', 'competencia', 'un amigo', 'una amiga', 'concurrents?', 'un ami', 'une amie', 'un concurrent',
  '(?<!(?:do|did|would|much|what|will|can|could|should|if|whatever|how) )you (?:charge|charged|want|ask|quote)', 'your (?:price|prices|fee|rate|invoice)', 'i read (?:that|about)', 'i heard (?:that|about)',
]) // biome-ignore format: one language a line

const TURNS = setOf('but aber doch sondern pero sino mais ma però maar mas')
/** Whether a clause begins with saying otherwise than the one before. */
export const turns = ({ words }: Clause) => TURNS.has(words[0] ?? '')

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

const CLAUSE_BREAK =
  /[;:()]\s*|,\s+(?!\d)|\s-\s|\.{3}\s*|\s(?=(?:but|however|although|though|except|aber|sondern|doch|pero|sino|maar)\s)/u

/**
 * A visitor's sentences in order, with the message they stand in and what the assistant asked before. What the visitor
 * says again, gives back from the assistant or strings together from keywords is left out.
 */
function visitorSentences(transcript: Transcript) {
  const said = new Set<string>()
  const echoes = new Echoes()
  const sentences: ({ messageId: string; at: Date; text: string } & Asked)[] = []
  let before = once(() => NOTHING_ASKED)
  for (const { id, role, at, content } of transcript) {
    if (role === 'ASSISTANT') {
      echoes.add(content)
      before = once(() => askedIn(sentencesIn(endOf(content))))
      continue
    }
    if (isStuffed(content.slice(0, 500)) && before().asked.size === 0) continue // nobody was asked: "Budget: approved. Authority: CEO."
    for (const text of spokenSentences(content)) {
      const print = printOf(text)
      if (
        wordsOf(text).length > 2 &&
        (said.has(print) || echoes.has(print) || (text.endsWith('?') && echoes.gaveBack(print)))
      )
        continue
      said.add(print)
      if (!isStuffing(text)) sentences.push({ messageId: id, at, text, ...before() })
    }
  }
  return sentences
}

/** The clauses of all that a visitor says. */
export function visitorClauses(transcript: Transcript): Clause[] {
  return visitorSentences(transcript).flatMap(({ text, ...spoken }) => {
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
          ...spoken,
          text: clause.trim(),
          words,
          negations,
          sentence,
          question,
          hypothetical,
          others: OTHERS.test(clause),
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
