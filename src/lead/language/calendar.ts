/** In milliseconds. */
export const DAY = 86_400_000

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
  'januar[yi]?|janury|jan|enero|janvier|gennaio|janeiro|jänner|styczeń|styczni[au]', 'februar[yi]?|febuary|feb|febrero|février|fevrier|febbraio|fevereiro|feber|luty|lut(?:ego|ym)', 'march|mar|märz|maerz|marzo|mars|maart|março|marzec|marcu',
  'april|apr|abril|avril|aprile|kwiecień|kwietni[au]', 'may|mai|mayo|maggio|mei|maio|maju?', 'june|juni|junio|juin|giugno|junho|jun|czerwiec|czerwc[au]', 'july|juli|julio|juillet|luglio|julho|jul|lipiec|lipc[au]',
  'august|agust|augustus|aug|agosto|août|aout|augusti|sierpień|sierpni[au]', 'septemb(?:er|r|re)|setpember|septiembre|setiembre|settembre|setembro|sept|sep|wrzesień|wrześni[au]', 'o[ck]tober|ocotber|oct|okt|octubre|octobre|ottobre|outubro|październik[au]?',
  'novemb(?:er|re)|novemer|nov|noviembre|novembro|listopad(?:a|zie)?', 'de[cz]ember|decmber|dec|dez|diciembre|décembre|decembre|dicembre|dezembro|grudzień|grudni[au]',
] // biome-ignore format: a few months a line

export const weekdays = [
  'sundays?|sonntag|domingo|dimanche|domenica|zondag|söndag(?:en)?|søndag|niedziel[aęi]', 'mond?ay|montag|lunes|lundi|lunedì|maandag|måndag(?:en)?|mandag|poniedziałek', 'tuesday|tues|dienstag|martes|mardi|martedì|dinsdag|tisdag(?:en)?|tirsdag|wtorek', 'wednesday|weds|wensday|mittwoch|miércoles|mercredi|mercoledì|woensdag|onsdag(?:en)?|środ[aęy]',
  'thursday|thurs?|donnerstag|jueves|jeudi|giovedì|donderdag|torsdag(?:en)?|czwartek', 'fr[iy]day|freitag|viernes|vendredi|venerdì|vrijdag|fredag(?:en)?|piątek', 'saturday|samstag|sábado|samedi|sabato|zaterdag|lördag(?:en)?|lørdag|sobot[aęy]',
] // biome-ignore format: a few days a line

const split = (list: string) => list.split(' ')

/** The days of a month in words, from the first on. */
const DAYS_IN_ENGLISH = split(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
)
const DAYS_ELSEWHERE = [
  'ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten elften zwölften dreizehnten vierzehnten fünfzehnten sechzehnten siebzehnten achtzehnten neunzehnten zwanzigsten einundzwanzigsten zweiundzwanzigsten dreiundzwanzigsten vierundzwanzigsten fünfundzwanzigsten sechsundzwanzigsten siebenundzwanzigsten achtundzwanzigsten neunundzwanzigsten dreißigsten einunddreißigsten', 'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta treinta-y-uno', 'premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt-et-un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente trente-et-un', 'primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta trentuno',
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
  { words: 'half an?|half|halben?|halbes|medio|demi|ett halv[ta]?|pół', value: 0.5 },
  { words: 'anderthalb(?:en)?|eineinhalb|one and a half|uno y medio|anderhalve?|ett och ett halvt|en och en halv|półtora', value: 1.5 },
  { words: 'an?|one|eine[nmrs]?|ein|un[ae]?|uno|uma?|een|ett', value: 1 },
  { words: 'two and a half|zweieinhalb|dos y medio|deux et demie?|due e mezzo|twee en een half|tweeënhalve|dois e meio|två och en halv|dwa i pół', value: 2.5 },
  { words: '(?:a )?couple(?: of)?|un paio di|un par de|two|tow|zwei|zwoa?|dos|deux|due|twee|dois|duas|två|dwa|dwie', value: 2 },
  { words: 'three and a half|dreieinhalb|tres y medio|trois et demie?|tre e mezzo|drieënhalve|três e meio', value: 3.5 },
  { words: '(?:a )?few|three|drei|ein paar|paar|wenige[nr]?|einige[nr]?|tres|trois|tre|drie|três|quelques|unas|unos|pocas|pocos|some|trzy|några|kilka', value: 3 },
  { words: 'four and a half|viereinhalb|cuatro y medio|quatre et demie?', value: 4.5 },
  { words: 'several|four|vier|mehrere[nr]?|cuatro|quatre|quattro|quatro|varias|varios|plusieurs|fyra|fire|cztery', value: 4 },
  { words: 'fünfeinhalb', value: 5.5 },
  { words: 'sechseinhalb', value: 6.5 },
  { words: 'five|fünf|cinco|cinq|cinque|vijf|fem|pięć', value: 5 },
  { words: 'six|sechs|seis|sei|zes|sex|seks|sześć', value: 6 },
  { words: 'seven|sieben|siete|sept|sette|zeven|sete|sju|syv|siedem', value: 7 },
  { words: 'eight|acht|ocho|huit|otto|oito|åtta|åtte|osiem', value: 8 },
  { words: 'nine|neun|nueve|neuf|nove|negen|nio|dziewięć', value: 9 },
  { words: 'ten|zehn|diez|dix|dieci|tien|dez|tio|dziesięć', value: 10 },
  { words: 'eleven|elf|once|onze|undici|elva|jedenaście', value: 11 },
  { words: 'twelve|a dozen|zwölf|doce|douze|dodici|twaalf|doze|tolv|dwanaście', value: 12 },
  { words: 'thirteen|dreizehn|trece|treize|tredici|dertien|treze', value: 13 },
  { words: 'fourteen|vierzehn|catorce|quatorze|quattordici|veertien|fjorton', value: 14 },
  { words: 'fifteen|fünfzehn|quince|quinze|quindici|vijftien', value: 15 },
  { words: 'sixteen|sechzehn|dieciséis|seize|sedici|zestien', value: 16 },
  { words: 'seventeen|siebzehn|diecisiete|dix-sept|diciassette|zeventien|dezassete|sjutton', value: 17 },
  { words: 'eighteen|achtzehn|dieciocho|dix-huit|diciotto|achttien|dezoito', value: 18 },
  { words: 'twenty|zwanzig|veinte|vingt|venti|twintig|vinte|tjugo|dwadzieścia', value: 20 },
  { words: 'twenty[- ]four|vierundzwanzig|veinticuatro|vingt-quatre|ventiquattro', value: 24 },
  { words: 'thirty|drei(?:ss|ß)ig|treinta|trente|trenta|dertig|trinta|trettio', value: 30 },
  { words: 'fort?y|vierzig|cuarenta|quarante|quaranta', value: 40 },
  { words: 'sixty|sechzig|sesenta|soixante|sessanta|zestig', value: 60 },
  { words: 'ninety|neunzig|noventa|quatre-vingt-dix|novanta|negentig', value: 90 },
  { words: '(?:a )?hundred|hundert|cien|cent|cento|honderd', value: 100 },
] // biome-ignore format: one number a line

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year'
export const units: readonly { unit: Unit; words: string; days: number }[] = [
  { unit: 'day', words: 'days?|sleeps|tage?n?|tagerln?|días?|jours?|giorn[oi]|dage?n?|dagjes?|dagar|dias?|dni', days: 1 },
  { unit: 'week', words: 'weeke?s?|wee?ks?|wks?|wochen?|wocherln?|semanas?|semanitas?|semaninhas?|semaines?|settiman[ae]|weken|weekjes?|veck(?:a|or)|uker?|uger?|tydzień|tygodni[ea]?', days: 7 },
  { unit: 'fortnight', words: 'fortnights?|quincenas?|quinzaine|quindicina|quinzena', days: 14 },
  { unit: 'month', words: 'months?|mounths?|monhts?|mnths?|mths?|monate?[ns]?|mes|meses|mesecitos?|mesitos?|mesett[oi]|maandjes?|mois|mes[ei]|maand(?:en)?|mês|månad(?:er)?|måned(?:er)?|miesi(?:ąc|ące|ęcy)', days: 30.4 },
  { unit: 'quarter', words: 'quarters?(?: of (?:a|the) year)?|vierteljahre?[ns]?|quartale?n?s?|trimestres?|trimestr[ei]|kwarta(?:al|len)', days: 91 },
  { unit: 'half', words: 'half[- ]year|halbjahr|semestres?|semestr[ei]', days: 182 },
  { unit: 'year', words: "years?|yea?rs?|yrs?|jahre?[ns]?|años?|ann[ée]es?|ans?|anno|anni|jaar|anos?|år|rok|lata?", days: 365 },
] // biome-ignore format: one unit a line

/** Feasts and days on which business hangs, as the day of a year. */
export const feasts: readonly { words: string; on: (year: number) => number }[] = [
  { words: "ch?ri?s+t?i?mas|xmas|x-mas|crissmas|weihnacht\\p{L}{0,12}|heiligabend|the holidays|holiday season|les fêtes(?: de fin d'année)?|les fetes|las fiestas|le feste|feiertagen?|festtagen?|navidad(?:es)?|noël|natale|kerst|kerstmis|natal|julen|julafton|(?:innan|före|før) jul|święta|boże narodzenie|(?:when |before |by the time )?(?:santa|father christmas) (?:comes|arrives|is here|calls)|(?:wenn |bis |bevor )?(?:das )?christkind(?:l)?|boxing day|stephanitag", on: (year) => Date.UTC(year, 11, 24) },
  { words: 'easter(?: (?:monday|sunday|weekend|holidays|break))?|oster(?:n|ferien|sonntag|montag)|paas(?:vakantie|weekend)|(?:lunes de |domingo de )?pascua|lundi de pâques|pasquetta|pâques|pasqua|pasen|páscoa|semana santa', on: easter },
  { words: 'pentecost|whitsun|pfingst\\p{L}{0,10}|pentecôte', on: (year) => easter(year) + 49 * DAY },
  { words: "black[- ]?friday", on: (year) => fourthThursday(year) + DAY },
  { words: 'cyber[- ]?monday', on: (year) => fourthThursday(year) + 4 * DAY },
  { words: 'thanksgiving', on: fourthThursday },
  { words: "(?:st\\.? )?valentine?'?s?(?:[- ](?:day|tag))?|valentinstag|san valentín|la saint-valentin|san valentino|alla hjärtans dag|walentynki", on: (year) => Date.UTC(year, 1, 14) },
  { words: "(?:st\\.? |saint )pa(?:trick|tt?y|dd?y)'?s?(?:'?s? day)?|pa(?:trick|tt?y|dd?y)'?s day", on: (year) => Date.UTC(year, 2, 17) },
  { words: 'mothering sunday', on: (year) => easter(year) - 21 * DAY },
  { words: "mother'?s day|muttertag|día de la madre|fête des mères|festa della mamma|moederdag|dia da mãe", on: (year) => Date.UTC(year, 4, 10) },
  { words: 'hall?oween', on: (year) => Date.UTC(year, 9, 31) },
  { words: "new year'?s?(?: eve| day)?|silvester|neujahr|año nuevo|nochevieja|nouvel an|capodanno|jahreswechsel|turn of the year|cambio de año|jaarwisseling|årsskiftet|nyår|nowy rok|san silvestro|saint-sylvestre|hogmanay", on: (year) => Date.UTC(year, 11, 31) },
  { words: 'di[wv]ali|deepavali', on: diwali },
  { words: 'ramad[ah]n', on: (year) => Date.UTC(year, 1, 18) - Math.round((year - 2026) * 10.9) * DAY },
  { words: 'independence day|(?:the )?4th of july', on: (year) => Date.UTC(year, 6, 4) },
  { words: '(?:the )?(?:new |next |(?:end|start) of the )?tax year', on: (year) => Date.UTC(year, 3, 6) },
  { words: 'oktoberfest', on: (year) => Date.UTC(year, 8, 18) },
  { words: 'back[- ]to[- ]school|schulanfang|la rentrée|rentrée|vuelta al cole', on: (year) => Date.UTC(year, 8, 1) },
  { words: "labou?r day", on: (year) => Date.UTC(year, 8, 7) },
  { words: 'memorial day', on: (year) => Date.UTC(year, 4, 25) },
  { words: "father'?s day|vatertag|día del padre|fête des pères|festa del papà|vaderdag|dia do pai", on: (year) => Date.UTC(year, 5, 21) },
  { words: 'carnival|karneval|fasching|carnaval|mardi gras|carnevale|rosenmontag|weiberfastnacht|fastnacht', on: (year) => easter(year) - 47 * DAY },
  { words: 'ascension day|himmelfahrt|l\'ascension', on: (year) => easter(year) + 39 * DAY },
  { words: "all saints'?(?: day)?|allerheiligen|(?:la )?toussaint|todos los santos|ognissanti|allerseelen|día de los muertos", on: (year) => Date.UTC(year, 10, 1) },
  { words: 'nikolaus(?:tag)?|sinterklaas', on: (year) => Date.UTC(year, 11, 6) },
  { words: 'advent|adventszeit', on: (year) => Date.UTC(year, 10, 29) },
  { words: "(?:the )?(?:summer|school) (?:holidays|break)|sommerferien|gro(?:ß|ss)en ferien|(?:les )?(?:grandes )?vacances d'été|vacaciones de verano|vacanze estive|zomervakantie", on: (year) => Date.UTC(year, 6, 15) },
  { words: "(?:the )?(?:start|beginning) of (?:the )?(?:school )?term|(?:school )?term (?:starts|begins)(?! (?:in|on) )|(?:the )?(?:new |next )?(?:school|academic) year|schuljahr(?:es)?(?:beginn|anfang)|schulbeginn|schulstart|neue[ns]? schuljahr(?:es)?|inicio de curso|comienzo del curso|nuevo curso", on: (year) => Date.UTC(year, 8, 1) },
  { words: 'columbus day|canadian thanksgiving|día de la hispanidad', on: (year) => nthWeekday(year, 9, 1, 2) },
  { words: "mlk day|martin luther king day", on: (year) => nthWeekday(year, 0, 1, 3) },
  { words: "president'?s'? day", on: (year) => nthWeekday(year, 1, 1, 3) },
  { words: 'super ?bowl', on: (year) => nthWeekday(year, 1, 0, 2) },
  { words: "three kings|epiphany|heilige drei könige|dreikönig(?:e|stag)?|reyes(?: magos)?|épiphanie|epifania|befana|trzech króli", on: (year) => Date.UTC(year, 0, 6) },
  { words: 'reformationstag', on: (year) => Date.UTC(year, 9, 31) },
  { words: '(?:para|antes d)?el pilar', on: (year) => Date.UTC(year, 9, 12) },
  { words: "nikolo|(?:saint|st\\.?) nicholas'?s?(?: day)?|(?:la )?saint-nicolas|san nicol(?:a|ás)", on: (year) => Date.UTC(year, 11, 6) },
  { words: "pancake day|shrove tuesday|faschingsdienstag|martedì grasso|fettisdagen", on: (year) => easter(year) - 47 * DAY },
  { words: "st\\.? david'?s(?: day)?", on: (year) => Date.UTC(year, 2, 1) },
  { words: '(?:the )?(?:late |spring )?may bank holiday', on: (year) => Date.UTC(year, 4, 31) - ((new Date(Date.UTC(year, 4, 31)).getUTCDay() + 6) % 7) * DAY },
  { words: '(?:the )?august bank holiday', on: (year) => Date.UTC(year, 7, 31) - ((new Date(Date.UTC(year, 7, 31)).getUTCDay() + 6) % 7) * DAY },
  { words: 'juneteenth', on: (year) => Date.UTC(year, 5, 19) },
  { words: 'cinco de mayo|bevrijdingsdag', on: (year) => Date.UTC(year, 4, 5) },
  { words: 'groundhog day', on: (year) => Date.UTC(year, 1, 2) },
  { words: 'michaelmas', on: (year) => Date.UTC(year, 8, 29) },
  { words: 'walpurgis(?:nacht)?|valborg(?:smässoafton)?', on: (year) => Date.UTC(year, 3, 30) },
  { words: 'san isidro', on: (year) => Date.UTC(year, 4, 15) },
  { words: '(?:los )?sanfermines', on: (year) => Date.UTC(year, 6, 6) },
  { words: 'santo stefano', on: (year) => Date.UTC(year, 11, 26) },
  { words: 'beaujolais nouveau', on: (year) => nthWeekday(year, 10, 4, 3) },
  { words: 'burns night', on: (year) => Date.UTC(year, 0, 25) },
  { words: 'candlemas|mariä lichtmess|lichtmess|chandeleur|candelaria', on: (year) => Date.UTC(year, 1, 2) },
  { words: "(?:por|para|antes de) san jos[eé]|(?:las )?fallas", on: (year) => Date.UTC(year, 2, 19) },
  { words: "april fools?'?(?: day)?", on: (year) => Date.UTC(year, 3, 1) },
  { words: "good friday|karfreitag|gründonnerstag|viernes santo|vendredi saint|venerdì santo|goede vrijdag|långfredagen", on: (year) => easter(year) - 2 * DAY },
  { words: "ash wednesday|aschermittwoch|miércoles de ceniza", on: (year) => easter(year) - 46 * DAY },
  { words: "fronleichnam|corpus christi", on: (year) => easter(year) + 60 * DAY },
  { words: "påsk(?:en)?|wielkanoc", on: easter },
  { words: "(?:saint|st\\.?) george'?s(?: day)?|sant jordi|liberation day|festa della liberazione", on: (year) => Date.UTC(year, 3, 24) },
  { words: "koningsdag|king'?s day|meivakantie", on: (year) => Date.UTC(year, 3, 27) },
  { words: 'may day|tag der arbeit|erster mai|primer de mayo|fête du travail|primo maggio', on: (year) => Date.UTC(year, 4, 1) },
  { words: 'midsummer(?:s)?(?: day| eve)?|midsommar(?:en)?|sonnwend\\p{L}{0,5}|(?:por|para|antes de) san juan(?! de)|johanni', on: (year) => Date.UTC(year, 5, 24) },
  { words: 'canada day', on: (year) => Date.UTC(year, 6, 1) },
  { words: 'bastille day|le 14[- ]juillet|fête nationale', on: (year) => Date.UTC(year, 6, 14) },
  { words: 'bundesfeier(?:tag)?', on: (year) => Date.UTC(year, 7, 1) },
  { words: 'ferragosto|mari(?:ä|a) himmelfahrt|assomption', on: (year) => Date.UTC(year, 7, 15) },
  { words: 'tag der deutschen einheit|einheitstag', on: (year) => Date.UTC(year, 9, 3) },
  { words: 'nationalfeiertag', on: (year) => Date.UTC(year, 9, 26) },
  { words: "bonfire night|guy fawkes(?: night| day)?|fireworks night", on: (year) => Date.UTC(year, 10, 5) },
  { words: "martinmas|sankt martin|st\\. martin|martini(?:tag)|remembrance day|singles'? day|veterans'? day|armistice day", on: (year) => Date.UTC(year, 10, 11) },
  { words: "st\\.? andrew'?s(?: day)?", on: (year) => Date.UTC(year, 10, 30) },
  { words: "inmaculada|immacolata|mariä empfängnis", on: (year) => Date.UTC(year, 11, 8) },
] // biome-ignore format: one feast a line

/** The month in which each season begins. */
export const seasons: readonly { words: string; month: number }[] = [
  { words: 'spring(?:time)?|frühjahrs?|frühlings?|primavera|printemps|lente|voorjaar|våren|wiosn[aęą]', month: 2 },
  { words: 'summer(?:time)?|sommers?|verano|(?:l\')?été|(?<!(?:real|housing|council|industrial|trading|country|an|the|our|my) )estate(?! (?:agen|car|sale|plan|manag|firm|compan|law|wine|owner|tax))|zomer|verão|sommaren|sommeren|latem', month: 5 },
  { words: 'autumn|autum|fall|herbst(?:e?s)?|otoño|(?:l\')?automne|autunno|herfst|najaar|outono|hösten|høsten|jesie(?:ń|nią)', month: 8 },
  { words: 'winters?|invierno|(?:l\')?hiver|inverno|vintern|zim[aęą]', month: 11 },
] // biome-ignore format: one season a line

/** Which part of a period is meant: the share of it after which that part is over. */
export const parts: readonly { words: string; share: number }[] = [
  { words: "early(?: in| on in)?|(?:the )?(?:beginning|start) of|beginning|(?:the )?first (?:week|days|half) (?:of|in)|anfangs?|beginn|(?:a )?(?:principios|comienzos|inicios|primeros)(?: de)?|(?:ai )?primi di|(?:agli )?inizi di|all'inizio di|tout début|(?:au )?début(?: de)?|inizio|(?<!(?:to|we|can|could|and|or|i|you|will|would) )begin(?: van)?|início de|erste[nr]? (?:woche|hälfte) (?:im|des)?|(?:in den )?ersten tagen (?:im|des)|början av|początek", share: 0.25 },
  { words: "mid(?:dle)?(?: of)?|(?:a )?metà(?: di)?|mitten av|midten av|połow[aie]|(?:the )?middle of|mitte|(?:a )?mediados(?: de)?|mi|(?:à la )?mi|metà|medio|midden|half(?=$| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))|halverwege|meados de", share: 0.5 },
  { words: "late(?: in)?|later(?: in)?|(?:the )?(?:very )?end(?: of)?|(?:the )?last (?:week|days?) (?:of|in)|(?:der |am |den |zum )?letzten? tag (?:im|des)|(?:el )?último día de|(?:le )?dernier jour de|(?:l')?ultimo giorno di|slutet av|koniec|(?:the )?close of|ende?|spät(?:er)?|(?:a |hasta )?(?:fin|finales|final)(?: de)?|(?:la )?fin(?: de| d')?|fine|eind(?:e)?(?: van)?|fim d[eo]|letzte[nr]? woche (?:im|des)?", share: 1 },
] // biome-ignore format: one part a line

function easter(year: number): number {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const moon = (century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30
  const full = moon - Math.floor(moon / 28) * (1 - Math.floor(29 / (moon + 1)) * Math.floor((21 - golden) / 11))
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + Math.floor(century / 4)) % 7
  return Date.UTC(year, 2, 28 + full - weekday)
}

/** The nth weekday of a month, both counted as dates do: Sunday and January are 0. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  const first = Date.UTC(year, month, 1)
  return first + (((weekday + 7 - new Date(first).getUTCDay()) % 7) + 7 * (nth - 1)) * DAY
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
