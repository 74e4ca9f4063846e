import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import type { Anchor } from './anchor.ts'
import { sentencesOf } from './sentences.ts'
import { BUSINESS, isCommon, isFirstName, isMonthName, isSurname, LEGAL_FORMS, PARTICLES } from './words.ts'

/** A stretch of a message between two commas, dots, dashes or line ends, or an address or number by itself. */
export interface Segment {
  text: string
  start: number
  /** The sentence it stands in, up to it. */
  before: string
  anchor: Anchor | null
}

const DIVIDER = /[,;|•·\n:()"“”„«»]|\p{Extended_Pictographic}| [/–—-] |[.!?…]+(?= |$)/gmu
const LEGAL_DOTS =
  /(?:^|[ .-])(?:\p{L}|dr|med|dent|vet|iur|jur|rer|nat|mr|mrs|ms|st|ste|prof|sp|hr|fr|dept|ing|dipl|inst|univ)$/iu

/** Cuts one stretch of a sentence, without addresses in it, at its dividers. */
function* cut(text: string, offset: number): Generator<{ text: string; start: number }> {
  let from = 0
  for (const match of matches(text, DIVIDER)) {
    if (match[0] === '.' && LEGAL_DOTS.test(text.slice(Math.max(0, match.index - 8), match.index))) continue
    yield { text: text.slice(from, match.index), start: offset + from }
    from = match.index + match[0].length
  }
  yield { text: text.slice(from), start: offset + from }
}

/** Of a message with more segments, the first and the last ones are read. */
const MOST = 100

/** Cuts a message into segments, in order. */
export function segmentsOf(text: string, anchors: readonly Anchor[]): Segment[] {
  const segments: Segment[] = []
  const ordered = [...anchors].sort((a, b) => a.start - b.start)
  for (const sentence of sentencesOf(text)) {
    const end = sentence.start + sentence.text.length
    const before = (at: number) => text.slice(Math.max(sentence.start, at - 140), at)
    let from = sentence.start
    const addText = (to: number) => {
      for (const piece of cut(text.slice(from, to), from)) {
        const trimmed = piece.text.trim()
        if (trimmed) segments.push({ text: trimmed, start: piece.start, before: before(piece.start), anchor: null })
      }
    }
    while (ordered[0] && ordered[0].start < end) {
      const anchor = ordered.shift()
      if (!anchor || anchor.start < from) continue
      addText(anchor.start)
      segments.push({ text: anchor.value, start: anchor.start, before: before(anchor.start), anchor })
      from = Math.min(anchor.end, end)
    }
    addText(end)
  }
  return segments.length > 2 * MOST ? [...segments.slice(0, MOST), ...segments.slice(-MOST)] : segments
}

/** A word of a name: letters, with hyphens and apostrophes between them, or an initial. */
export const NAME_WORD = /^(?:\p{L}[\p{L}\p{M}]{0,24}(?:['-][\p{L}\p{M}]{1,24}){0,3}\.?|(?:\p{Lu}\.){2,4})$/u
export const isCapital = (word: string) => /^\p{Lu}/u.test(word) || /^['\p{L}]{1,2}['-]?\p{Lu}/u.test(word)
export const isParticle = (word: string) => PARTICLES.has(plain(word))
export const isLegalForm = (word: string) =>
  LEGAL_FORMS.has(word.toLowerCase().replace(/ |\.(?=\))/g, '')) ||
  LEGAL_FORMS.has(word.toLowerCase().replace(/\.$/, ''))

/** Endings of the words that German businesses put together. */
const BUSINESS_ENDING =
  /.(?:bäckerei|brauerei|druckerei|gärtnerei|metzgerei|schreinerei|tischlerei|rösterei|kanzlei|praxis|werkstatt|werke?|technik|handel|verleih|versand|verlag|haus|markt|studio|büro|kollektiv|hoeve|agentur|apotheke|schule|gesellschaft|versicherung|versicherungen|gemeinde|reinigung|verwaltung|betrieb|manufaktur|imbiss|antiquariat|dienst|dienste|zentrum|klinik|laden|stube|halle|.{3}erei|erij|(?<!val)erie|\p{L}{3}eria|ificio|mühle|wirtschaft|vertrieb|bedrijf|kantoor|praktijk|winkel|ería|tteria|cceria|verein|gasthof|wirtshaus|[a-zß]club|festival|service|systeme|transporte?|reisen|immobilien|möbel|fahrräder|bäder|bau|soft|labs?|tech|hotel|theater|museum|orchester|stiftung|verband|institut|akademie|pension|shop|stichting|vereniging|corporatie|coöperatie|genootschap|maatschappij|genossenschaft|innung|kammer|bibliothek|gymnasium|feuerwehr|sparkasse|ministerium)$/iu

const isListed = (word: string) => {
  const bare = plain(word).replace(/\.$/, '')
  return (
    /^[&+]$/.test(word) ||
    isLegalForm(word) ||
    BUSINESS.has(bare) ||
    BUSINESS.has(bare.replace(/(?<=.{3}[^aos])s$/, ''))
  )
}

/** Whether a word tells a company from a person. */
export const isBusinessWord = (word: string) => isListed(word) || BUSINESS_ENDING.test(word)

/** The same for a word behind a first word: "Ursula Ebbinghaus" is a person whatever her surname ends in. */
export const isBusinessOf = (first: string | undefined, word: string) =>
  isFirstName(first) && first !== word ? isListed(word) : isBusinessWord(word)

/** Whether a segment, as a whole, can be a person's name by its words: capitals, particles, nothing of a business. */
export function looksLikeName(words: readonly string[], { lowerCase = false } = {}): boolean {
  if (words.length === 0 || words.length > 6) return false
  let counted = 0
  for (const [index, word] of words.entries()) {
    if (!NAME_WORD.test(word)) return false
    // "Padraig O Suilleabhain"
    if (word === 'O' && index > 0 && index < words.length - 1) continue
    if (isParticle(word) && (!isCapital(word) || index < words.length - 1)) {
      if (index === words.length - 1) return false
      continue
    }
    // "Puig i Ferrer", "Vasconcelos e Sá"
    if (/^[ie]$/.test(word) && index > 1 && isCapital(words[index + 1] ?? '')) continue
    // "Thi Mai Hoffmann"
    const short = index > 0 && index < words.length - 1 && isFirstName(words[0]) && /^\p{Lu}\p{Ll}{1,2}$/u.test(word)
    const surname = () => index > 1 && isCapital(word) && isParticle(words[index - 1] ?? '')
    const common = isCommon(word) && !(index === 0 && isMonthName(word, words[1]))
    if ((common && !short && !surname() && !isSurname(words[index - 1], word)) || isBusinessOf(words[0], word))
      return false
    if (!isCapital(word) && !lowerCase) return false
    counted += 1
  }
  return counted > 0 && counted <= 5
}

/** Whether nothing but a few words stands between the visitor's address or number and a segment: "… 0173 after 6, Ray Delgado". */
export function behindAnchor(segments: readonly Segment[], index: number): boolean {
  const between = segments[index - 1]
  const short =
    between && !between.anchor && between.text.split(' ').length <= 4 && !/\p{Lu}/u.test(between.text.slice(1))
  return (short && segments[index - 2]?.anchor?.own) ?? false
}

/** Whether some segments further, with nothing long between, the visitor's address or number stands. */
export function besideAnchor(segments: readonly Segment[], index: number, step: number): boolean {
  if (!segments[index + step]?.anchor?.own) return false
  return segments.slice(index + 1, index + step).every(({ text }) => text.split(' ').length <= 8)
}
