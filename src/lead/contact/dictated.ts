import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'

/** What people say for a digit, one language a line. */
const DIGITS = new Map(
  [
    'zero:0 oh:0 nought:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9',
    'null:0 eins:1 zwei:2 zwo:2 drei:3 vier:4 funf:5 fuenf:5 sechs:6 sieben:7 acht:8 neun:9',
    'un:1 deux:2 trois:3 quatre:4 cinq:5 sept:7 huit:8 neuf:9',
    'cero:0 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9',
    'due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9',
    'nul:0 een:1 twee:2 drie:3 vijf:5 zes:6 zeven:7 negen:9',
    'um:1 dois:2 quatro:4 sete:7 oito:8',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
/** And for two digits at once: "soixante-dix-huit", "siebzehn", "twenty three". */
const TEENS = new Map(
  (
    'ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 ' +
    'zehn:10 elf:11 zwolf:12 dreizehn:13 vierzehn:14 funfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 ' +
    'dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 ' +
    'dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 ' +
    'quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 tien:10 twaalf:12 dertien:13 veertien:14 vijftien:15 ' +
    'zestien:16 zeventien:17 achttien:18 negentien:19'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const TENS = new Map(
  (
    'twenty:2 thirty:3 forty:4 fifty:5 sixty:6 seventy:7 eighty:8 ninety:9 ' +
    'zwanzig:2 dreissig:3 vierzig:4 funfzig:5 sechzig:6 siebzig:7 achtzig:8 neunzig:9 ' +
    'vingt:2 trente:3 quarante:4 cinquante:5 soixante:6 septante:7 huitante:8 nonante:9 ' +
    'veinte:2 treinta:3 cuarenta:4 cincuenta:5 sesenta:6 setenta:7 ochenta:8 noventa:9 venti:2 trenta:3 quaranta:4 cinquanta:5 sessanta:6 settanta:7 ottanta:8 novanta:9 ' +
    'twintig:2 dertig:3 veertig:4 vijftig:5 zestig:6 zeventig:7 tachtig:8 negentig:9'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
)
const TIMES = new Map([
  ['double', 2],
  ['doppel', 2],
  ['doble', 2],
  ['triple', 3],
])
const JOINS = new Set(['et', 'y', 'e', 'and', 'und'])
const PLUS = new Set(['plus', 'mas', 'piu'])

const isNumber = (word: string) =>
  DIGITS.has(word) || TEENS.has(word) || TENS.has(word) || GERMAN.test(word) || JOINED.test(word)
/** "einundzwanzig": the unit stands before the ten. */
const GERMAN =
  /^(ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und(zwanzig|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig|neunzig)$/

/** "Veintidós", "trentatré": the ten stands before the unit. */
const JOINED =
  /^(venti?|veinti|trenta?|quaranta?|cinquanta?|sessanta?|settanta?|ottanta?|novanta?)(uno?|dos|due|tres?|cuatro|quattro|cinco|cinque|seis?|siete|sette|ocho|otto|nueve|nove)$/
const TEN_OF = (ten: string) => (/^v/.test(ten) ? 2 : (TENS.get(`${ten.replace(/a$/, '')}a`) ?? ''))

const WORDS = [...DIGITS.keys(), ...TEENS.keys(), ...TENS.keys()].filter((word) => word.length > 2).join('|')
/** Whether digits are spoken in a row. */
export const SPEAKS_DIGITS = new RegExp(`(?<!\\p{L})(?:(?:${WORDS}|fünf|zéro|double)[ ,-]{1,2}){2}`, 'iu')

/** What stands behind a ten, and how many words it is: "soixante" and "dix huit", "vingt" and "six". */
function belowTwenty(words: readonly string[], at: number, ten: number): { digits: string; words: number } {
  const [word = '', next = ''] = [words[at], words[at + 1]]
  const unit = DIGITS.get(word)
  const teen = ten === 0 || ten === 6 || ten === 8 ? TEENS.get(word) : undefined
  if (teen === undefined) return { digits: `${ten}${unit ?? '0'}`, words: unit ? 1 : 0 }
  const more = word === 'dix' && /^(?:sept|huit|neuf)$/.test(next) ? DIGITS.get(next) : undefined
  return { digits: `${ten + 1}${more ?? teen[1]}`, words: more ? 2 : 1 }
}

/** Digits of the words of a number, in order. */
function spelled(words: readonly string[]): string {
  let digits = ''
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    const next = words[at + 1] ?? ''
    const german = GERMAN.exec(word)
    const joined = JOINED.exec(word)
    const times = TIMES.get(word)
    if (PLUS.has(word)) digits += '+'
    else if (/^\+?\d/.test(word)) digits += word
    else if (times !== undefined) {
      digits += (DIGITS.get(next) ?? '').repeat(times)
      at += 1
    } else if (german)
      digits += `${TENS.get(german[2] ?? '')}${german[1] === 'ein' ? '1' : DIGITS.get(german[1] ?? '')}`
    else if (joined) digits += `${TEN_OF(joined[1] ?? '')}${DIGITS.get(joined[2] ?? '') ?? '1'}`
    else if (word === 'quatre' && /^vingts?$/.test(next)) {
      const { digits: said, words: count } = belowTwenty(words, at + 2, 8)
      digits += said
      at += 1 + count
    } else if (TENS.has(word)) {
      const skipped = JOINS.has(next) ? 1 : 0
      const { digits: said, words: count } = belowTwenty(words, at + 1 + skipped, Number(TENS.get(word)))
      digits += said
      at += count > 0 ? count + skipped : 0
    } else if (TEENS.has(word)) {
      const { digits: said, words: count } = belowTwenty(words, at, 0)
      digits += said
      at += count - 1
    } else digits += DIGITS.get(word) ?? ''
  }
  return digits
}

const TOKEN = /\+?\d+|[\p{L}\p{M}]+|[^\S\n]*[^\p{L}\d\s]+/gu
/** A number to call has at least as many digits. */
const MIN_DIGITS = 8

/** Writes out a number that is dictated: "null eins sieben zwei …", "plus four four 7400 123456". */
export function withPlainNumbers(text: string): string {
  if (!SPEAKS_DIGITS.test(text)) return text
  let written = ''
  let from = 0
  let run: { word: string; start: number; end: number }[] = []
  const close = () => {
    while (run.length > 0 && JOINS.has(run.at(-1)?.word ?? '')) run.pop()
    const said = run.filter(({ word }) => isNumber(word)).length
    const digits = spelled(run.map(({ word }) => word))
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && said >= 2 && digits.replace(/\D/g, '').length >= MIN_DIGITS) {
      written += `${text.slice(from, first.start)}${digits}`
      from = last.end
    }
    run = []
  }
  for (const { 0: token, index } of matches(text, TOKEN)) {
    const word = plain(token).replaceAll('ß', 'ss')
    const isPart = isNumber(word) || TIMES.has(word) || /^\+?\d+$/.test(word) || (run.length === 0 && PLUS.has(word))
    if (isPart || (run.length > 0 && JOINS.has(word))) run.push({ word, start: index, end: index + token.length })
    else if (!/^[^\S\n]*[,-]$/.test(token)) close()
  }
  close()
  return written + text.slice(from)
}
