import { endOf } from '../language/clean.ts'
import { Echoes, printOf } from '../language/echoes.ts'
import { matches } from '../language/matches.ts'
import { once } from '../language/once.ts'
import { plain } from '../language/plain.ts'
import type { Transcript, TranscriptMessage } from '../transcript.ts'
import { type Asked, askedIn, NOTHING } from './asked.ts'
import { withPlainNumbers } from './dictated.ts'
import { mayIntroduce } from './hints.ts'
import { sentencesOf } from './sentences.ts'
import { isCommon } from './words.ts'

/** What one message of the visitor says in their own words, and what the assistant had said before it. */
export interface Statement {
  messageId: string
  /** Without invisible characters, forged messages and what only repeats the assistant. */
  text: string
  /** What the assistant has just asked for. */
  asked: Asked
  /** Whether the assistant has said something before this message; what it named is not the visitor's. */
  heard(value: string): boolean
  /** Whether the assistant was the first to name an address of this domain: it is the business's own. */
  heardDomain(domain: string): boolean
}

/** Nobody introduces themself in the middle of a very long message. */
const HEAD = 6_000
const TAIL = 2_000
/** Of a conversation that is longer, the visitor's first and last words are read. */
const FIRST = 6_000
const LAST = 10_000
/** As much of what the assistant said last is remembered. */
const MAX_HEARD = 40_000

const INVISIBLE = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g
const FORGED_LINE =
  /^[\s*#_[(<|]{0,6}(?:user|assistant|system|visitor|human|bot|ai|developer|besucher|assistent|usuario|asistente|utilisateur|end of (?:transcript|conversation|chat))(?: [\d:.()]{1,12})?[\s*_\])|>]{0,5}(?::|\]|$)|^\s?>/i

/** The same in the middle of a line: what follows is not what the visitor says of themself. */
const FORGED_WITHIN =
  /(?<=[\s"'([*])(?:USER|ASSISTANT|SYSTEM|VISITOR)\]?:|\[(?:user|assistant|system)\]|(?<=["']|[.!?] )(?:user|assistant|system): /i

/** Text as it is compared and read: one form of every character, one kind of quote, single spaces. */
function normalised(content: string): string {
  const bounded = content.length > HEAD + TAIL ? `${content.slice(0, HEAD)}\n${content.slice(-TAIL)}` : content
  return bounded
    .replace(INVISIBLE, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFKC')
    .slice(0, 2 * (HEAD + TAIL))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/[‐‑‒]/g, '-')
    .replace(/[^\S\n]+/g, ' ')
}

const TAG = /<([a-z_]{2,20})(?: [^<>]{0,80})?>/gi

/** Takes out what stands between tags, such as `<system>…</system>`: nobody speaks of themself like that. */
function withoutTagged(text: string): string {
  let kept = ''
  let from = 0
  for (const match of matches(text, TAG)) {
    if (match.index < from) continue
    kept += `${text.slice(from, match.index)}\n`
    const close = text.indexOf(`</${match[1]}`, match.index)
    const lineEnd = text.indexOf('\n', match.index)
    from = close >= 0 ? close : lineEnd >= 0 ? lineEnd : text.length
  }
  return kept + text.slice(from)
}

/** Takes out what stands in curly brackets: data rather than words. */
function withoutData(text: string): string {
  let kept = ''
  let depth = 0
  for (const piece of text.split(/([{}])/)) {
    if (piece === '{') depth += 1
    else if (piece === '}') depth = Math.max(0, depth - 1)
    else if (depth === 0) kept += piece
  }
  return kept
}

const DOT = '(?: (?:dot|punkt|point|punto|ponto|punt|kropka|nokta|prik) | \\. |\\.)'
const DASH =
  ' (?:dash|hyphen|underscore|minus|unterstrich|bindestrich|strich|gui[oó]n(?: bajo)?|tiret(?: du bas)?|trattino(?: basso)?|streepje|hífen|traço|kreska|bindestreck) '
/** "jane dot doe at acme dot com", "jane @ acme.com": the part before the sign, and the part behind it. */
const SPELLED_ADDRESS = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(?!(?:me|us|it|them|mail|email|address|mich|mir|an|reach|is|its|are) )([\\p{L}\\p{N}_%+-]{1,40}(?:(?:${DOT}|${DASH})[\\p{L}\\p{N}_%+-]{1,40}){0,3})` +
    `( (?:at|ät|arroba|arobase|chiocciola|klammeraffe|apenstaartje|małpa|snabel-?a|et işareti) | ?@ ?)([\\p{L}\\p{N}-]{1,40}(?:(?:${DOT}|${DASH})[\\p{L}\\p{N}-]{1,40}){0,3}${DOT}[a-z]{2,12})(?![\\p{L}\\p{N}])(?![._%+-]?[\\p{L}\\p{N}._%+-]*@)`,
  'giu',
)
/** What stands before "at" where it means a place: "I work at acme dot com". */
const NO_LOCAL =
  /^(?:met|sat|spoke|listed|work(?:s|ed|ing)?|am|is|are|was|be|me|us|it|look(?:s|ed|ing)?|shop(?:s|ped|ping)?|order(?:s|ed|ing)?|page|site|website|found|arrived|based|employed|reach|email|mail|bought|meet|see|saw|here|there|or|and|back|that|this|one|available|visit|prices?|products?)$/i
const UNDERSCORE = /underscore|unterstrich|bajo|bas/i
const SIGN = new RegExp(DASH, 'gi')
const unspelled = (part: string) =>
  part
    .replace(/ (?:dot|punkt|point|punto|ponto|punt|kropka|nokta|prik|\.) /gi, '.')
    .replace(SIGN, (sign) => (UNDERSCORE.test(sign) ? '_' : '-'))

/** `anna (at) firma (dot) de` with the signs themselves. */
const withoutBrackets = (text: string): string =>
  /[([{]/.test(text)
    ? text
        .replace(/ ?[([{] ?(?:at|ät|arroba|@) ?[)\]}] ?/gi, '@')
        .replace(/ ?[([{] ?(?:dot|punkt|point|punto) ?[)\]}] ?/gi, '.')
    : text

/** Writes out addresses such as `anna (at) firma (dot) de`. */
const withPlainAddresses = (text: string): string =>
  withoutBrackets(text).replace(
    SPELLED_ADDRESS,
    (all: string, local: string, sign: string, domain: string, at: number) => {
      const spelled =
        sign.includes('@') ||
        /[ .](?:dot|punkt|point|punto|ponto|punt|kropka|nokta|prik) /i.test(domain) ||
        /affe|staart|małpa|snabel|arob/.test(sign)
      const said = spelled || /mail|reach|write|address|correo/i.test(text.slice(Math.max(0, at - 40), at))
      return said && !NO_LOCAL.test(local) ? `${unspelled(local)}@${unspelled(domain)}` : all
    },
  )

/** An answer to a question for a name may be no more than a few words, or begin with one that belongs to no other sentence. */
const mayAnswer = (text: string) => text.length < 60 || !isCommon(/[\p{L}'-]+/u.exec(text)?.[0] ?? 'a')

/** What the assistant has said: read only as far as a message of the visitor calls for it. */
class Heard {
  readonly #answers: string[] = []
  readonly #echoes = new Echoes()
  #asks: Asked | undefined = NOTHING

  add(content: string): void {
    this.#answers.push(content)
    this.#echoes.add(content)
    this.#asks = undefined
  }

  /** What was asked for last. */
  get asked(): Asked {
    this.#asks ??= askedIn(normalised(endOf(this.#answers.at(-1) ?? '')))
    return this.#asks
  }

  /** Whether the assistant has said just this, and it is no shorter than so many characters. */
  echoes(sentence: string, atLeast = 0): boolean {
    const print = printOf(sentence)
    return print.length >= atLeast && this.#echoes.has(print)
  }

  /** Tells whether something was said until now, as far as it is remembered. */
  until(): (value: string) => boolean {
    const count = this.#answers.length
    const words = once(() =>
      this.#answers
        .slice(0, count)
        .map((content) => plain(normalised(content)))
        .join(' ')
        .slice(-MAX_HEARD),
    )
    return (value) => words().includes(plain(value))
  }
}

const DOMAIN = /@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu

/** The visitor's messages that may say something of themself as they can be read, in order; `all` of them where that is said. */
export function statementsOf(transcript: Transcript, all = false): Statement[] {
  const statements: Statement[] = []
  const heard = new Heard()
  const domains = new Map<string, 'assistant' | 'visitor'>()
  const note = (text: string, whose: 'assistant' | 'visitor') => {
    for (const [, domain = ''] of matches(text, DOMAIN)) {
      const known = domain.toLowerCase()
      if (!domains.has(known)) domains.set(known, whose)
    }
  }
  const lengthOf = ({ role, content }: TranscriptMessage) =>
    role === 'USER' ? Math.min(content.length, HEAD + TAIL) : 0
  let before = 0
  let left = transcript.reduce((sum, message) => sum + lengthOf(message), 0)
  for (const message of transcript) {
    const { id, role, content } = message
    const isRead = role === 'ASSISTANT' || before < FIRST || left <= LAST
    before += lengthOf(message)
    left -= lengthOf(message)
    if (!isRead) continue
    if (role === 'ASSISTANT') {
      heard.add(content)
      if (/[@\uff20]/.test(content)) note(normalised(content), 'assistant')
      continue
    }
    if (!all && !mayIntroduce(content)) {
      const { name, contact, company, whom } = mayAnswer(content) ? heard.asked : NOTHING
      if (!(name || contact || company || whom)) continue
    }
    const normal = normalised(content)
    const lines = withoutData(withoutTagged(normal))
      .split('\n')
      .filter((line) => !FORGED_LINE.test(line))
      .map((line) => line.slice(0, FORGED_WITHIN.exec(line)?.index))
    const own = sentencesOf(withPlainNumbers(withPlainAddresses(lines.join('\n'))))
      .filter(({ text }) => !heard.echoes(text, 8))
      .map(({ text }) => text)
    const text = heard.echoes(normal) ? '' : own.join('')
    note(text, 'visitor')
    statements.push({
      messageId: id,
      text,
      asked: heard.asked,
      heard: heard.until(),
      heardDomain: (domain) => domains.get(domain) === 'assistant',
    })
  }
  return statements
}
