const DAY = 86_400_000

/** The boundaries of words, for texts in lower case: Latin with its accents, which is much faster than all of Unicode. */
export const START = '(?<![a-z0-9\\u00df-\\u024f])'
export const END = '(?![a-z0-9\\u00df-\\u024f])'
const LETTER = '[a-z\\u00df-\\u024f]'

/** A pattern for texts in lower case, in which `\p{L}` is a Latin letter. */
export const latin = (source: string, flags = '') => new RegExp(source.replaceAll('\\p{L}', LETTER), flags)

/** One pattern of whole words or phrases, for texts in lower case. A `*` at the end of one stands for any further letters. */
export function anyOf(phrases: readonly string[]): RegExp {
  const alternatives = phrases.map((phrase) => (/[^}]\*$/.test(phrase) ? `${phrase.slice(0, -1)}\\p{L}{0,20}` : phrase))
  return latin(`${START}(?:${alternatives.join('|')})${END}`)
}

/** Words of the calendar in several languages, with the slips that people make; each row is the inside of a pattern. */
export const months = [
  'januar[yi]?|janury|jan|enero|janvier|gennaio|janeiro|j\u00e4nner', 'februar[yi]?|febuary|feb|febrero|f\u00e9vrier|fevrier|febbraio|fevereiro|feber', 'march|mar|m\u00e4rz|maerz|marzo|mars|maart|mar\u00e7o',
  'april|apr|abril|avril|aprile', 'may|mai|mayo|maggio|mei|maio', 'june|juni|junio|juin|giugno|junho|jun', 'july|juli|julio|juillet|luglio|julho|jul',
  'august|agust|augustus|aug|agosto|ao\u00fbt|aout', 'septemb(?:er|r|re)|setpember|septiembre|setiembre|settembre|setembro|sept|sep', 'o[ck]tober|ocotber|oct|okt|octubre|octobre|ottobre|outubro',
  'novemb(?:er|re)|novemer|nov|noviembre|novembro', 'de[cz]ember|decmber|dec|dez|diciembre|d\u00e9cembre|decembre|dicembre|dezembro',
] // biome-ignore format: a few months a line

export const weekdays = [
  'sundays?|sonntag|domingo|dimanche|domenica|zondag', 'mond?ay|montag|lunes|lundi|luned\u00ec|maandag', 'tuesday|tues|dienstag|martes|mardi|marted\u00ec|dinsdag', 'wednesday|weds|wensday|mittwoch|mi\u00e9rcoles|mercredi|mercoled\u00ec|woensdag',
  'thursday|thurs?|donnerstag|jueves|jeudi|gioved\u00ec|donderdag', 'fr[iy]day|freitag|viernes|vendredi|venerd\u00ec|vrijdag', 'saturday|samstag|s\u00e1bado|samedi|sabato|zaterdag',
] // biome-ignore format: a few days a line

const split = (list: string) => list.split(' ')

/** The days of a month in words, from the first on. */
const DAYS_IN_ENGLISH = split(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
)
const DAYS_ELSEWHERE = [
  'ersten zweiten dritten vierten f\u00fcnften sechsten siebten achten neunten zehnten elften zw\u00f6lften dreizehnten vierzehnten f\u00fcnfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten f\u00fcnfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten drei\u00dfigsten einunddrei\u00dfigsten', 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince diecis\u00e9is diecisiete dieciocho diecinueve veinte veintiuno veintid\u00f3s veintitr\u00e9s veinticuatro veinticinco veintis\u00e9is veintisiete veintiocho veintinueve treinta treinta-y-uno', 'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un', 'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitr\u00e9 ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno',
].map(split) // biome-ignore format: one language after the other

/** The day of a month that a word or digits name; 0 if they name none. */
export function dayNamed(said = ''): number {
  if (/^\d/.test(said)) return Number(said)
  const word = said.replaceAll(' ', '-')
  return 1 + Math.max(DAYS_IN_ENGLISH.indexOf(word), ...DAYS_ELSEWHERE.map((days) => days.indexOf(word)))
}

/** Days in words as they stand before a month: "twentieth of", "zwanzigsten", "veinte de", "vingt". */
export const daysInWords = [...DAYS_IN_ENGLISH.map((day) => `${day}(?= of )`), ...DAYS_ELSEWHERE.flat()]
  .map((day) => day.replaceAll('-', '[- ]'))
  .join('|')
/** "The tenth" needs no month. */
export const daysAlone = DAYS_IN_ENGLISH.slice(3)
  .map((day) => day.replaceAll('-', '[- ]'))
  .join('|')

export const numbers: readonly { words: string; value: number }[] = [
  { words: 'half an?|half|halben?|halbes|medio|demi', value: 0.5 },
  { words: 'anderthalb|eineinhalb|one and a half', value: 1.5 },
  { words: 'an?|one|eine[nmrs]?|ein|un[ae]?|uno|uma?|een', value: 1 },
  { words: '(?:a )?couple(?: of)?|un paio di|un par de|two|tow|zwei|dos|deux|due|twee|dois|duas', value: 2 },
  { words: '(?:a )?few|three|drei|ein paar|paar|wenige[nr]?|einige[nr]?|tres|trois|tre|drie|tr\u00eas|quelques|unas|unos|pocas|pocos|some', value: 3 },
  { words: 'several|four|vier|mehrere[nr]?|cuatro|quatre|quattro|quatro|varias|varios|plusieurs', value: 4 },
  { words: 'five|f\u00fcnf|cinco|cinq|cinque|vijf', value: 5 },
  { words: 'six|sechs|seis|sei|zes', value: 6 },
  { words: 'seven|sieben|siete|sept|sette|zeven|sete', value: 7 },
  { words: 'eight|acht|ocho|huit|otto|oito', value: 8 },
  { words: 'nine|neun|nueve|neuf|nove|negen', value: 9 },
  { words: 'ten|zehn|diez|dix|dieci|tien|dez', value: 10 },
  { words: 'eleven|elf|once|onze', value: 11 },
  { words: 'twelve|a dozen|zw\u00f6lf|doce|douze|dodici|twaalf|doze', value: 12 },
  { words: 'fourteen|vierzehn|catorce|quatorze', value: 14 },
  { words: 'fifteen|f\u00fcnfzehn|quince|quinze', value: 15 },
  { words: 'sixteen|sechzehn', value: 16 },
  { words: 'eighteen|achtzehn', value: 18 },
  { words: 'twenty|zwanzig|veinte|vingt', value: 20 },
  { words: 'thirty|drei(?:ss|\u00df)ig|treinta|trente', value: 30 },
] // biome-ignore format: one number a line

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year'
export const units: readonly { unit: Unit; words: string; days: number }[] = [
  { unit: 'day', words: 'days?|tage?n?|d\u00edas?|jours?|giorn[oi]|dage?n?|dias?', days: 1 },
  { unit: 'week', words: 'weeke?s?|wee?ks?|wks?|wochen?|semanas?|semaines?|settiman[ae]|weken', days: 7 },
  { unit: 'fortnight', words: 'fortnights?|quincenas?|quinzaine', days: 14 },
  { unit: 'month', words: 'months?|mounths?|monhts?|mnths?|mths?|monate?[ns]?|mes|meses|mois|mes[ei]|maand(?:en)?|m\u00eas', days: 30.4 },
  { unit: 'quarter', words: 'quarters?|quartale?n?s?|trimestres?|trimestr[ei]|kwarta(?:al|len)', days: 91 },
  { unit: 'half', words: 'half[- ]year|halbjahr|semestres?|semestr[ei]', days: 182 },
  { unit: 'year', words: "years?|yea?rs?|yrs?|jahre?[ns]?|a\u00f1os?|ann[\u00e9e]es?|ans?|anno|anni|jaar|anos?", days: 365 },
] // biome-ignore format: one unit a line

/** Feasts and days on which business hangs, as the day of a year. */
export const feasts: readonly { words: string; on: (year: number) => number }[] = [
  { words: "ch?ri?s+t?i?mas|xmas|x-mas|crissmas|weihnacht\\p{L}{0,12}|heiligabend|the holidays|holiday season|les f\u00eates(?: de fin d'ann\u00e9e)?|les fetes|las fiestas|le feste|feiertagen?|festtagen?|navidad(?:es)?|no\u00ebl|natale|kerst|kerstmis|natal", on: (year) => Date.UTC(year, 11, 24) },
  { words: 'easter|ostern|pascua|p\u00e2ques|pasqua|pasen|p\u00e1scoa|semana santa', on: easter },
  { words: 'pentecost|whitsun|pfingst\\p{L}{0,10}|pentec\u00f4te', on: (year) => easter(year) + 49 * DAY },
  { words: "black[- ]?friday", on: (year) => fourthThursday(year) + DAY },
  { words: 'cyber[- ]?monday', on: (year) => fourthThursday(year) + 4 * DAY },
  { words: 'thanksgiving', on: fourthThursday },
  { words: "(?:st\\.? )?valentine?'?s?(?:[- ](?:day|tag))?|valentinstag|san valent\u00edn|la saint-valentin", on: (year) => Date.UTC(year, 1, 14) },
  { words: "(?:st\\.? |saint )?pat(?:rick|d?y)'?s(?: day)?", on: (year) => Date.UTC(year, 2, 17) },
  { words: "mother'?s day|muttertag|d\u00eda de la madre|f\u00eate des m\u00e8res", on: (year) => Date.UTC(year, 4, 10) },
  { words: 'hall?oween', on: (year) => Date.UTC(year, 9, 31) },
  { words: "new year'?s?(?: eve| day)?|silvester|neujahr|a\u00f1o nuevo|nochevieja|nouvel an|capodanno|reyes", on: (year) => Date.UTC(year, 11, 31) },
  { words: 'di[wv]ali|deepavali', on: diwali },
  { words: 'ramad[ah]n', on: (year) => Date.UTC(year, 1, 18) - Math.round((year - 2026) * 10.9) * DAY },
  { words: 'independence day|(?:the )?4th of july', on: (year) => Date.UTC(year, 6, 4) },
  { words: '(?:the )?(?:new |next |(?:end|start) of the )?tax year', on: (year) => Date.UTC(year, 3, 6) },
  { words: 'oktoberfest', on: (year) => Date.UTC(year, 8, 18) },
  { words: 'back[- ]to[- ]school|schulanfang|la rentr\u00e9e|rentr\u00e9e|vuelta al cole', on: (year) => Date.UTC(year, 8, 1) },
  { words: "labou?r day", on: (year) => Date.UTC(year, 8, 7) },
  { words: 'memorial day', on: (year) => Date.UTC(year, 4, 25) },
  { words: "father'?s day|vatertag|d\u00eda del padre|f\u00eate des p\u00e8res", on: (year) => Date.UTC(year, 5, 21) },
  { words: 'carnival|karneval|fasching|carnaval|mardi gras', on: (year) => easter(year) - 47 * DAY },
  { words: 'ascension day|himmelfahrt|l\'ascension', on: (year) => easter(year) + 39 * DAY },
  { words: "all saints'?(?: day)?|allerheiligen|(?:la )?toussaint|todos los santos|ognissanti", on: (year) => Date.UTC(year, 10, 1) },
  { words: 'nikolaus(?:tag)?|sinterklaas', on: (year) => Date.UTC(year, 11, 6) },
  { words: 'advent|adventszeit', on: (year) => Date.UTC(year, 10, 29) },
  { words: "(?:the )?(?:summer|school) (?:holidays|break)|sommerferien|gro(?:\u00df|ss)en ferien|(?:les )?(?:grandes )?vacances d'\u00e9t\u00e9|vacaciones de verano|vacanze estive|zomervakantie", on: (year) => Date.UTC(year, 6, 15) },
  { words: "(?:the )?(?:start|beginning) of (?:the )?(?:school )?term|(?:school )?term (?:starts|begins)(?! (?:in|on) )|(?:the )?(?:new |next )?(?:school|academic) year|schuljahr(?:es)?(?:beginn|anfang)|schulbeginn|schulstart|neue[ns]? schuljahr(?:es)?|inicio de curso|comienzo del curso|nuevo curso", on: (year) => Date.UTC(year, 8, 1) },
] // biome-ignore format: one feast a line

/** The month in which each season begins. */
export const seasons: readonly { words: string; month: number }[] = [
  { words: 'spring(?:time)?|fr\u00fchjahrs?|fr\u00fchlings?|primavera|printemps|lente|voorjaar', month: 2 },
  { words: 'summer(?:time)?|sommers?|verano|(?:l\')?\u00e9t\u00e9|estate|zomer|ver\u00e3o', month: 5 },
  { words: 'autumn|autum|fall|herbst(?:e?s)?|oto\u00f1o|(?:l\')?automne|autunno|herfst|najaar|outono', month: 8 },
  { words: 'winters?|invierno|(?:l\')?hiver|inverno', month: 11 },
] // biome-ignore format: one season a line

/** Which part of a period is meant: the share of it after which that part is over. */
export const parts: readonly { words: string; share: number }[] = [
  { words: "early(?: in| on in)?|(?:the )?(?:beginning|start) of|beginning|(?:the )?first (?:week|days|half) (?:of|in)|anfangs?|beginn|(?:a )?(?:principios|comienzos|inicios|primeros)(?: de)?|(?:au )?d\u00e9but(?: de)?|inizio|begin van|in\u00edcio de|erste[nr]? (?:woche|h\u00e4lfte) (?:im|des)?", share: 0.25 },
  { words: "mid(?:dle)?(?: of)?|(?:the )?middle of|mitte|(?:a )?mediados(?: de)?|mi|(?:\u00e0 la )?mi|met\u00e0|medio|halverwege|meados de", share: 0.5 },
  { words: "late(?: in)?|later(?: in)?|(?:the )?(?:very )?end(?: of)?|(?:the )?last (?:week|days) (?:of|in)|(?:the )?close of|ende?|sp\u00e4t(?:er)?|(?:a |hasta )?(?:fin|finales|final)(?: de)?|(?:la )?fin(?: de| d')?|fine|eind(?:e)?(?: van)?|fim d[eo]|letzte[nr]? woche (?:im|des)?", share: 1 },
] // biome-ignore format: one part a line

function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  return Date.UTC(year, 2, 28 + full - weekday)
}

function fourthThursday(year: number): number {
  const first = Date.UTC(year, 10, 1)
  return first + (((11 - new Date(first).getUTCDay()) % 7) + 21) * DAY
}

/** The Indian feast of lights: with the new moon between the middle of October and that of November. */
function diwali(year: number): number {
  const later = (17 - (year - 2024) * 10.9) % 29.5
  return Date.UTC(year, 9, 15) + Math.floor(later < 0 ? later + 29.5 : later) * DAY
}
