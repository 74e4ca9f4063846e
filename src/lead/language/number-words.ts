/** Number words of several languages; a word that means different things is harmless, since `thousand` has to follow. */
const SMALL_WORDS: Record<number, string> = {
  1.5: 'anderthalb anderthalbe eineinhalb anderhalf anderhalve',
  1: 'one ein eine einen eins uno una un une um uma een en et',
  2: 'two zwei dos deux due dois twee två dwa',
  3: 'three drei tres trois tre três drie trzy',
  4: 'four vier cuatro quatre quattro quatro fire fyra cztery',
  5: 'five fünf fuenf cinco cinq cinque vijf fem pięć',
  6: 'six sechs seis sei zes seks sex sześć',
  7: 'seven sieben siete sept sette sete zeven syv sju siedem',
  8: 'eight acht ocho huit otto oito otte åtte åtta osiem',
  9: 'nine neun nueve neuf nove negen ni nio dziewięć',
  10: 'ten zehn diez dix dieci dez tien ti tio dziesięć',
  11: 'eleven elf once onze undici elleve elva jedenaście',
  12: 'twelve zwölf zwoelf doce douze dodici doze twaalf tolv dwanaście',
  13: 'thirteen dreizehn trece treize tredici treze dertien tretten tretton trzynaście',
  14: 'fourteen vierzehn catorce quatorze quattordici veertien fjorten fjorton czternaście',
  15: 'fifteen fünfzehn fuenfzehn quince quinze quindici vijftien femten femton piętnaście',
  16: 'sixteen sechzehn dieciséis dieciseis seize sedici dezesseis zestien seksten sexton szesnaście',
  17: 'seventeen siebzehn diecisiete diciassette dezessete zeventien sytten sjutton siedemnaście',
  18: 'eighteen achtzehn dieciocho diciotto dezoito achttien atten arton osiemnaście',
  19: 'nineteen neunzehn diecinueve diciannove dezenove negentien nitten nitton dziewiętnaście',
  20: 'twenty zwanzig zwanzg veinte vingt venti vinte twintig tyve tjue tjugo dwadzieścia',
  21: 'veintiuno veintiún veintiun ventuno',
  22: 'veintidós veintidos',
  23: 'veintitrés veintitres',
  24: 'veinticuatro',
  25: 'veinticinco',
  26: 'veintiséis veintiseis',
  27: 'veintisiete',
  28: 'veintiocho ventotto',
  29: 'veintinueve',
  31: 'trentuno',
  38: 'trentotto',
  30: 'thirty dreißg dreissg dreißig dreissig treinta trente trenta trinta dertig tredive tretti trettio trzydzieści',
  40: 'forty fourty vierzg vierzig cuarenta quarante quaranta quarenta veertig fyrre førti fyrtio czterdzieści',
  50: 'fifty fuchzg fuchzig fufzig fünfzg fünfzig fuenfzig cincuenta cinquante cinquanta cinquenta vijftig halvtreds femti femtio pięćdziesiąt',
  60: 'sixty sechzig sesenta soixante sessanta sessenta zestig tres seksti sextio sześćdziesiąt',
  70: 'seventy siebzig setenta settanta zeventig halvfjerds sytti sjuttio siedemdziesiąt',
  81: 'ottantuno',
  80: 'eighty achtzig ochenta ottanta oitenta tachtig firs åtti åttio osiemdziesiąt',
  90: 'ninety neunzig noventa novanta negentig halvfems nitti nittio dziewięćdziesiąt',
  200: 'doscientos doscientas duzentos',
  300: 'trescientos trescientas trezentos',
  400: 'cuatrocientos quatrocentos',
  500: 'quinientos quinientas quinhentos',
  600: 'seiscientos seiscentos',
  700: 'setecientos setecentos',
  800: 'ochocientos oitocentos',
  900: 'novecientos novecentos',
  100: 'hundred hundert cien ciento cent cents cento cem honderd hundre hundrede hundra',
}

const SCALE_WORDS: Record<number, string> = {
  1000: 'tkr k thou grand grands riesn riesen tausender tausenden thousand thousands thousnd thousnds thosand tousand thousend thousad tsd tausend mil mille mila duizend tusen tusind tuusig tuusend tys tis tysięcy tysiące tysiąc',
  100000: 'lakh lakhs lac lacs',
  1000000:
    'million millions mio mill mln mn millionen millón millon millones milione milioni milhão milhões miljoen miljon miljoner millioner',
  10000000: 'crore crores',
}

function tableOf(words: Record<number, string>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words).flatMap(([value, list]) => list.split(' ').map((word) => [word, Number(value)])))
}

const SMALL = tableOf(SMALL_WORDS)
const SCALES = tableOf(SCALE_WORDS)
const THOUSAND_WORD = /^(\p{L}{2,40})(?:tausend|tuusig|tuusend|duizend|mila|tusen|tusind)(\p{L}{0,40})$/u
/** How the small words begin and end, which tells most other words apart. */
const HEADS = new Set(Array.from(SMALL.keys(), (word) => word.slice(0, 2)))
const TAILS = new Set(Array.from(SMALL.keys(), (word) => word.slice(-2)))
const JOINER = /^(?:und|en|ën|og|e)/u

export const scaleOf = (word: string) => SCALES.get(word)

/** The value of a number word below a thousand, also of one put together such as `fünfundzwanzig`. */
export function smallNumber(word: string): number | undefined {
  const direct = SMALL.get(word)
  if (direct === undefined && word.endsWith('einhalb')) return halfMore(word)
  if (direct !== undefined || word.length < 6 || word.length > 40) return direct
  if (word.endsWith('ish')) return SMALL.get(word.slice(0, -3)) ?? SMALL.get(`${word.slice(0, -3)}e`)
  if (!HEADS.has(word.slice(0, 2)) || !TAILS.has(word.slice(-2))) return undefined
  for (let at = 2; at < word.length - 1; at += 1) {
    const first = SMALL.get(word.slice(0, at))
    const rest = word.slice(at)
    const second = first && (SMALL.get(rest) ?? SMALL.get(rest.replace(JOINER, '')))
    if (first && second) return second === 100 ? first * 100 : first + second
  }
  return undefined
}

/** `siebeneinhalb`. */
function halfMore(word: string): number | undefined {
  const whole = SMALL.get(word.slice(0, -'einhalb'.length))
  return whole && whole + 0.5
}

/** The value of a word that holds its own `thousand`, such as `zwölftausend`. */
export function compoundThousand(word: string): number | undefined {
  if (word.length < 6) return undefined
  if (word.startsWith('mille')) {
    const more = smallNumber(word.slice('mille'.length)) // milleduecento
    return more && 1_000 + more
  }
  const [, before = '', after = ''] = THOUSAND_WORD.exec(word) ?? []
  const thousands = smallNumber(before)
  const rest = after === '' ? 0 : smallNumber(after.replace(JOINER, ''))
  return thousands && rest !== undefined ? thousands * 1_000 + rest : undefined
}

const IMPLIED =
  /(?:(?:^|, )(?:(?:so|about|around|roughly|maybe|perhaps|say|circa|etwa|vielleicht|hm+|um) )*|(?:had|thought|thinking|with|have|of|so|about|around|maybe|an|call it|say|like|sagen wir|sag ma|disons|pongamos|diciamo|zeg) )([\p{L}-]{3,20}|\d{1,2})(?= in mind| it is|,? ?(?:max|tops)?[.!?]?$)/u

/** `between 6 and 8`, `6 - 8`: the higher of both. */
const IMPLIED_RANGE =
  /^(?:(?:so|about|around|roughly|maybe|say|between|circa|etwa|zwischen|entre|tra|tussen) ){0,2}\d{1,2} ?(?:-|to|and|or|und|bis|oder|y|o|et|e|en|à) ?([3-9]|\d\d)[.!]?$/u

/** `I had twenty in mind`: the thousands go without saying where a sum is expected. */
export function impliedThousands(text: string): { value: number; index: number; end: number } | null {
  const range = IMPLIED_RANGE.exec(text)
  if (range) {
    const high = Number(range[1]) * 1_000
    return { value: high, index: range.index, end: range.index + range[0].length }
  }
  const match = IMPLIED.exec(text)
  const word = match?.[1] ?? ''
  const count = /^\d/.test(word) ? Number(word) : (smallNumber(word.replaceAll('-', '')) ?? 0)
  if (!match || count < 3 || count > 99) return null
  const end = match.index + match[0].length
  return { value: count * 1_000, index: end - word.length, end }
}
