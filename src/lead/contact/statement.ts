import type { Transcript, TranscriptMessage } from '../transcript.ts'
import { plain } from './words.ts'

/** What one message of the visitor says in their own words, and what the assistant had said before it. */
export interface Statement {
  messageId: string
  /** Without invisible characters, forged messages and what only repeats the assistant. */
  text: string
  /** Whether the assistant has just asked for a name, or how the visitor can be reached. */
  asked: { name: boolean; contact: boolean }
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

/** Takes out what stands between tags, such as `<system>…</system>`: nobody speaks of themself like that. */
function withoutTagged(text: string): string {
  let kept = ''
  let from = 0
  for (const match of text.matchAll(/<([a-z_]{2,20})(?: [^<>]{0,80})?>/gi)) {
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

/** Writes out addresses such as `anna (at) firma (dot) de`. */
const withPlainAddresses = (text: string): string =>
  text
    .replace(/ ?[([{] ?(?:at|ät|arroba) ?[)\]}] ?/gi, '@')
    .replace(/ ?[([{] ?(?:dot|punkt|point|punto) ?[)\]}] ?/gi, '.')
    .replace(/(?<=[\p{L}\p{N}]) at ([\p{L}\p{N}-]{1,40}) dot ([a-z]{2,6})(?![\p{L}\p{N}])/giu, '@$1.$2')

/** Where a sentence ends; a dot after a single letter or an abbreviation ends none. */
const SENTENCE_END = /[.!?…]+(?= |$)|\n/gm
const ABBREVIATION = /(?:^|[ .])(?:\p{L}|dr|mr|mrs|ms|st|prof|sp|hr|fr|no|nr|tel|mob|ing|dipl|univ|z|e|bzw|ca)$/iu

/** Cuts a text into its sentences; a line's end is a sentence's end. */
export function sentencesOf(text: string): { start: number; text: string }[] {
  const sentences: { start: number; text: string }[] = []
  let start = 0
  for (const match of text.matchAll(SENTENCE_END)) {
    const isDot = match[0] === '.'
    if (isDot && ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index))) continue
    const end = match.index + match[0].length
    sentences.push({ start, text: text.slice(start, end) })
    start = end
  }
  if (start < text.length) sentences.push({ start, text: text.slice(start) })
  return sentences
}

const compared = (sentence: string) =>
  plain(sentence)
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()

const ASKS_NAME = new RegExp(
  [
    "your (?:full |first |last |own )?name|(?:who|whom) (?:am i|are we|is|do i|do we|should|shall|may|can|runs|has)|who's",
    'whom|with whom|wie (?:heißt|heißen|ist ihr name|ist dein name)|(?:ihren?|deinen?) (?:vollen |vollständigen )?namen?',
    'mit wem|wer sind sie|wer bist|an wen|c[oó]mo (?:te|se) llama|(?:tu|su) nombre|con qui[eé]n|qui[eé]n eres',
    "(?:votre|ton) (?:nom|prénom)|comment vous appelez|comment t'appelles|à qui|qui êtes|(?:tuo|suo) nome|come ti chiami",
    'come si chiama|con chi|hoe heet|(?:uw|je|jouw) naam|met wie',
  ].join('|'),
  'i',
)
const ASKS_CONTACT = new RegExp(
  [
    '(?:your|the) (?:contact )?(?:details|data)|reach you|contact you|call you|get back to you|send (?:it|that|them|you)|e-?mail',
    'phone|number|contact|details|kontakt|erreichen|telefon|nummer|daten|zusenden|schicken|correo|tel[eé]fono|datos',
    'contactar|coordonnées|joindre|téléphone|courriel|recapit|contatt|telefono|gegevens|bereiken|telefoon|where (?:may|should)',
  ].join('|'),
  'i',
)

/** The visitor's messages as they can be read, in order. */
export function statementsOf(transcript: Transcript): Statement[] {
  const statements: Statement[] = []
  const echoes = new Set<string>()
  const domains = new Map<string, 'assistant' | 'visitor'>()
  const note = (text: string, whose: 'assistant' | 'visitor') => {
    for (const [, domain = ''] of text.matchAll(/@([\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5})/gu)) {
      const known = domain.toLowerCase()
      if (!domains.has(known)) domains.set(known, whose)
    }
  }
  let heard = ''
  let question = ''
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
    const normal = normalised(content)
    if (role === 'ASSISTANT') {
      for (const sentence of sentencesOf(normal)) echoes.add(compared(sentence.text))
      echoes.add(compared(normal))
      heard = `${heard} ${plain(normal)}`.slice(-MAX_HEARD)
      note(normal, 'assistant')
      question = normal
      continue
    }
    const lines = withoutData(withoutTagged(normal))
      .split('\n')
      .filter((line) => !FORGED_LINE.test(line))
      .map((line) => line.slice(0, FORGED_WITHIN.exec(line)?.index))
    const own = sentencesOf(withPlainAddresses(lines.join('\n')))
      .filter(({ text }) => compared(text).length < 8 || !echoes.has(compared(text)))
      .map(({ text }) => text)
    const heardBefore = heard
    const text = echoes.has(compared(normal)) ? '' : own.join('')
    note(text, 'visitor')
    statements.push({
      messageId: id,
      text,
      asked: { name: ASKS_NAME.test(question), contact: ASKS_CONTACT.test(question) },
      heard: (value) => heardBefore.includes(plain(value)),
      heardDomain: (domain) => domains.get(domain) === 'assistant',
    })
  }
  return statements
}
