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
  'januar[yi]?|janury|jan|enero|janvier|gennaio|janeiro|j\u00e4nner|stycze\u0144|styczni[au]', 'februar[yi]?|febuary|feb|febrero|f\u00e9vrier|fevrier|febbraio|fevereiro|feber|luty|lut(?:ego|ym)', 'march|mar|m\u00e4rz|maerz|marzo|mars|maart|mar\u00e7o|marzec|marcu',
  'april|apr|abril|avril|aprile|kwiecie\u0144|kwietni[au]', 'may|mai|mayo|maggio|mei|maio|maju?', 'june|juni|junio|juin|giugno|junho|jun|czerwiec|czerwc[au]', 'july|juli|julio|juillet|luglio|julho|jul|lipiec|lipc[au]',
  'august|agust|augustus|aug|agosto|ao\u00fbt|aout|augusti|sierpie\u0144|sierpni[au]', 'septemb(?:er|r|re)|setpember|septiembre|setiembre|settembre|setembro|sept|sep|wrzesie\u0144|wrze\u015bni[au]', 'o[ck]tober|ocotber|oct|okt|octubre|octobre|ottobre|outubro|pa\u017adziernik[au]?',
  'novemb(?:er|re)|novemer|nov|noviembre|novembro|listopad(?:a|zie)?', 'de[cz]ember|decmber|dec|dez|diciembre|d\u00e9cembre|decembre|dicembre|dezembro|grudzie\u0144|grudni[au]',
] // biome-ignore format: a few months a line

export const weekdays = [
  'sundays?|sonntag|domingo|dimanche|domenica|zondag|s\u00f6ndag(?:en)?|s\u00f8ndag|niedziel[a\u0119i]', 'mond?ay|montag|lunes|lundi|luned\u00ec|maandag|m\u00e5ndag(?:en)?|mandag|poniedzia\u0142ek', 'tuesday|tues|dienstag|martes|mardi|marted\u00ec|dinsdag|tisdag(?:en)?|tirsdag|wtorek', 'wednesday|weds|wensday|mittwoch|mi\u00e9rcoles|mercredi|mercoled\u00ec|woensdag|onsdag(?:en)?|\u015brod[a\u0119y]',
  'thursday|thurs?|donnerstag|jueves|jeudi|gioved\u00ec|donderdag|torsdag(?:en)?|czwartek', 'fr[iy]day|freitag|viernes|vendredi|venerd\u00ec|vrijdag|fredag(?:en)?|pi\u0105tek', 'saturday|samstag|s\u00e1bado|samedi|sabato|zaterdag|l\u00f6rdag(?:en)?|l\u00f8rdag|sobot[a\u0119y]',
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
  { words: 'half an?|half|halben?|halbes|medio|demi|ett halv[ta]?|p\u00f3\u0142', value: 0.5 },
  { words: 'anderthalb(?:en)?|eineinhalb|one and a half|uno y medio|anderhalve?|ett och ett halvt|en och en halv|p\u00f3\u0142tora', value: 1.5 },
  { words: 'an?|one|eine[nmrs]?|ein|un[ae]?|uno|uma?|een|ett', value: 1 },
  { words: 'two and a half|zweieinhalb|dos y medio|deux et demie?|due e mezzo|twee en een half|twee\u00ebnhalve|dois e meio|tv\u00e5 och en halv|dwa i p\u00f3\u0142', value: 2.5 },
  { words: '(?:a )?couple(?: of)?|un paio di|un par de|two|tow|zwei|zwoa?|dos|deux|due|twee|dois|duas|tv\u00e5|dwa|dwie', value: 2 },
  { words: 'three and a half|dreieinhalb|tres y medio|trois et demie?|tre e mezzo|drie\u00ebnhalve|tr\u00eas e meio', value: 3.5 },
  { words: '(?:a )?few|three|drei|ein paar|paar|wenige[nr]?|einige[nr]?|tres|trois|tre|drie|tr\u00eas|quelques|unas|unos|pocas|pocos|some|trzy|n\u00e5gra|kilka', value: 3 },
  { words: 'four and a half|viereinhalb|cuatro y medio|quatre et demie?', value: 4.5 },
  { words: 'several|four|vier|mehrere[nr]?|cuatro|quatre|quattro|quatro|varias|varios|plusieurs|fyra|fire|cztery', value: 4 },
  { words: 'f\u00fcnfeinhalb', value: 5.5 },
  { words: 'sechseinhalb', value: 6.5 },
  { words: 'five|f\u00fcnf|cinco|cinq|cinque|vijf|fem|pi\u0119\u0107', value: 5 },
  { words: 'six|sechs|seis|sei|zes|sex|seks|sze\u015b\u0107', value: 6 },
  { words: 'seven|sieben|siete|sept|sette|zeven|sete|sju|syv|siedem', value: 7 },
  { words: 'eight|acht|ocho|huit|otto|oito|\u00e5tta|\u00e5tte|osiem', value: 8 },
  { words: 'nine|neun|nueve|neuf|nove|negen|nio|dziewi\u0119\u0107', value: 9 },
  { words: 'ten|zehn|diez|dix|dieci|tien|dez|tio|dziesi\u0119\u0107', value: 10 },
  { words: 'eleven|elf|once|onze|undici|elva|jedena\u015bcie', value: 11 },
  { words: 'twelve|a dozen|zw\u00f6lf|doce|douze|dodici|twaalf|doze|tolv|dwana\u015bcie', value: 12 },
  { words: 'thirteen|dreizehn|trece|treize|tredici|dertien|treze', value: 13 },
  { words: 'fourteen|vierzehn|catorce|quatorze|quattordici|veertien|fjorton', value: 14 },
  { words: 'fifteen|f\u00fcnfzehn|quince|quinze|quindici|vijftien', value: 15 },
  { words: 'sixteen|sechzehn|diecis\u00e9is|seize|sedici|zestien', value: 16 },
  { words: 'seventeen|siebzehn|diecisiete|dix-sept|diciassette|zeventien|dezassete|sjutton', value: 17 },
  { words: 'eighteen|achtzehn|dieciocho|dix-huit|diciotto|achttien|dezoito', value: 18 },
  { words: 'twenty|zwanzig|veinte|vingt|venti|twintig|vinte|tjugo|dwadzie\u015bcia', value: 20 },
  { words: 'twenty[- ]four|vierundzwanzig|veinticuatro|vingt-quatre|ventiquattro', value: 24 },
  { words: 'thirty|drei(?:ss|\u00df)ig|treinta|trente|trenta|dertig|trinta|trettio', value: 30 },
  { words: 'fort?y|vierzig|cuarenta|quarante|quaranta', value: 40 },
  { words: 'sixty|sechzig|sesenta|soixante|sessanta|zestig', value: 60 },
  { words: 'ninety|neunzig|noventa|quatre-vingt-dix|novanta|negentig', value: 90 },
  { words: '(?:a )?hundred|hundert|cien|cent|cento|honderd', value: 100 },
] // biome-ignore format: one number a line

export type Unit = 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'year'
export const units: readonly { unit: Unit; words: string; days: number }[] = [
  { unit: 'day', words: 'days?|sleeps|tage?n?|tagerln?|d\u00edas?|jours?|giorn[oi]|dage?n?|dagjes?|dagar|dias?|dni', days: 1 },
  { unit: 'week', words: 'weeke?s?|wee?ks?|wks?|wochen?|wocherln?|semanas?|semanitas?|semaninhas?|semaines?|settiman[ae]|weken|weekjes?|veck(?:a|or)|uker?|uger?|tydzie\u0144|tygodni[ea]?', days: 7 },
  { unit: 'fortnight', words: 'fortnights?|quincenas?|quinzaine|quindicina|quinzena', days: 14 },
  { unit: 'month', words: 'months?|mounths?|monhts?|mnths?|mths?|monate?[ns]?|mes|meses|mesecitos?|mesitos?|mesett[oi]|maandjes?|mois|mes[ei]|maand(?:en)?|m\u00eas|m\u00e5nad(?:er)?|m\u00e5ned(?:er)?|miesi(?:\u0105c|\u0105ce|\u0119cy)', days: 30.4 },
  { unit: 'quarter', words: 'quarters?(?: of (?:a|the) year)?|vierteljahre?[ns]?|quartale?n?s?|trimestres?|trimestr[ei]|kwarta(?:al|len)', days: 91 },
  { unit: 'half', words: 'half[- ]year|halbjahr|semestres?|semestr[ei]', days: 182 },
  { unit: 'year', words: "years?|yea?rs?|yrs?|jahre?[ns]?|a\u00f1os?|ann[\u00e9e]es?|ans?|anno|anni|jaar|anos?|\u00e5r|rok|lata?", days: 365 },
] // biome-ignore format: one unit a line

/** Feasts and days on which business hangs, as the day of a year. */
export const feasts: readonly { words: string; on: (year: number) => number }[] = [
  { words: "ch?ri?s+t?i?mas|xmas|x-mas|crissmas|weihnacht\\p{L}{0,12}|heiligabend|the holidays|holiday season|les f\u00eates(?: de fin d'ann\u00e9e)?|les fetes|las fiestas|le feste|feiertagen?|festtagen?|navidad(?:es)?|no\u00ebl|natale|kerst|kerstmis|natal|julen|julafton|(?:innan|f\u00f6re|f\u00f8r) jul|\u015bwi\u0119ta|bo\u017ce narodzenie|(?:when |before |by the time )?(?:santa|father christmas) (?:comes|arrives|is here|calls)|(?:wenn |bis |bevor )?(?:das )?christkind(?:l)?|boxing day|stephanitag", on: (year) => Date.UTC(year, 11, 24) },
  { words: 'easter(?: (?:monday|sunday|weekend|holidays|break))?|oster(?:n|ferien|sonntag|montag)|paas(?:vakantie|weekend)|(?:lunes de |domingo de )?pascua|lundi de p\u00e2ques|pasquetta|p\u00e2ques|pasqua|pasen|p\u00e1scoa|semana santa', on: easter },
  { words: 'pentecost|whitsun|pfingst\\p{L}{0,10}|pentec\u00f4te', on: (year) => easter(year) + 49 * DAY },
  { words: "black[- ]?friday", on: (year) => fourthThursday(year) + DAY },
  { words: 'cyber[- ]?monday', on: (year) => fourthThursday(year) + 4 * DAY },
  { words: 'thanksgiving', on: fourthThursday },
  { words: "(?:st\\.? )?valentine?'?s?(?:[- ](?:day|tag))?|valentinstag|san valent\u00edn|la saint-valentin|san valentino|alla hj\u00e4rtans dag|walentynki", on: (year) => Date.UTC(year, 1, 14) },
  { words: "(?:st\\.? |saint )pa(?:trick|tt?y|dd?y)'?s?(?:'?s? day)?|pa(?:trick|tt?y|dd?y)'?s day", on: (year) => Date.UTC(year, 2, 17) },
  { words: 'mothering sunday', on: (year) => easter(year) - 21 * DAY },
  { words: "mother'?s day|muttertag|d\u00eda de la madre|f\u00eate des m\u00e8res|festa della mamma|moederdag|dia da m\u00e3e", on: (year) => Date.UTC(year, 4, 10) },
  { words: 'hall?oween', on: (year) => Date.UTC(year, 9, 31) },
  { words: "new year'?s?(?: eve| day)?|silvester|neujahr|a\u00f1o nuevo|nochevieja|nouvel an|capodanno|jahreswechsel|turn of the year|cambio de a\u00f1o|jaarwisseling|\u00e5rsskiftet|ny\u00e5r|nowy rok|san silvestro|saint-sylvestre|hogmanay", on: (year) => Date.UTC(year, 11, 31) },
  { words: 'di[wv]ali|deepavali', on: diwali },
  { words: 'ramad[ah]n', on: (year) => Date.UTC(year, 1, 18) - Math.round((year - 2026) * 10.9) * DAY },
  { words: 'independence day|(?:the )?4th of july', on: (year) => Date.UTC(year, 6, 4) },
  { words: '(?:the )?(?:new |next |(?:end|start) of the )?tax year', on: (year) => Date.UTC(year, 3, 6) },
  { words: 'oktoberfest', on: (year) => Date.UTC(year, 8, 18) },
  { words: 'back[- ]to[- ]school|schulanfang|la rentr\u00e9e|rentr\u00e9e|vuelta al cole', on: (year) => Date.UTC(year, 8, 1) },
  { words: "labou?r day", on: (year) => Date.UTC(year, 8, 7) },
  { words: 'memorial day', on: (year) => Date.UTC(year, 4, 25) },
  { words: "father'?s day|vatertag|d\u00eda del padre|f\u00eate des p\u00e8res|festa del pap\u00e0|vaderdag|dia do pai", on: (year) => Date.UTC(year, 5, 21) },
  { words: 'carnival|karneval|fasching|carnaval|mardi gras|carnevale|rosenmontag|weiberfastnacht|fastnacht', on: (year) => easter(year) - 47 * DAY },
  { words: 'ascension day|himmelfahrt|l\'ascension', on: (year) => easter(year) + 39 * DAY },
  { words: "all saints'?(?: day)?|allerheiligen|(?:la )?toussaint|todos los santos|ognissanti|allerseelen|d\u00eda de los muertos", on: (year) => Date.UTC(year, 10, 1) },
  { words: 'nikolaus(?:tag)?|sinterklaas', on: (year) => Date.UTC(year, 11, 6) },
  { words: 'advent|adventszeit', on: (year) => Date.UTC(year, 10, 29) },
  { words: "(?:the )?(?:summer|school) (?:holidays|break)|sommerferien|gro(?:\u00df|ss)en ferien|(?:les )?(?:grandes )?vacances d'\u00e9t\u00e9|vacaciones de verano|vacanze estive|zomervakantie", on: (year) => Date.UTC(year, 6, 15) },
  { words: "(?:the )?(?:start|beginning) of (?:the )?(?:school )?term|(?:school )?term (?:starts|begins)(?! (?:in|on) )|(?:the )?(?:new |next )?(?:school|academic) year|schuljahr(?:es)?(?:beginn|anfang)|schulbeginn|schulstart|neue[ns]? schuljahr(?:es)?|inicio de curso|comienzo del curso|nuevo curso", on: (year) => Date.UTC(year, 8, 1) },
  { words: 'columbus day|canadian thanksgiving|d\u00eda de la hispanidad', on: (year) => nthWeekday(year, 9, 1, 2) },
  { words: "mlk day|martin luther king day", on: (year) => nthWeekday(year, 0, 1, 3) },
  { words: "president'?s'? day", on: (year) => nthWeekday(year, 1, 1, 3) },
  { words: 'super ?bowl', on: (year) => nthWeekday(year, 1, 0, 2) },
  { words: "three kings|epiphany|heilige drei k\u00f6nige|dreik\u00f6nig(?:e|stag)?|reyes(?: magos)?|\u00e9piphanie|epifania|befana|trzech kr\u00f3li", on: (year) => Date.UTC(year, 0, 6) },
  { words: 'reformationstag', on: (year) => Date.UTC(year, 9, 31) },
  { words: '(?:para|antes d)?el pilar', on: (year) => Date.UTC(year, 9, 12) },
  { words: "nikolo|(?:saint|st\\.?) nicholas'?s?(?: day)?|(?:la )?saint-nicolas|san nicol(?:a|\u00e1s)", on: (year) => Date.UTC(year, 11, 6) },
  { words: "pancake day|shrove tuesday|faschingsdienstag|marted\u00ec grasso|fettisdagen", on: (year) => easter(year) - 47 * DAY },
  { words: "st\\.? david'?s(?: day)?", on: (year) => Date.UTC(year, 2, 1) },
  { words: '(?:the )?(?:late |spring )?may bank holiday', on: (year) => Date.UTC(year, 4, 31) - ((new Date(Date.UTC(year, 4, 31)).getUTCDay() + 6) % 7) * DAY },
  { words: '(?:the )?august bank holiday', on: (year) => Date.UTC(year, 7, 31) - ((new Date(Date.UTC(year, 7, 31)).getUTCDay() + 6) % 7) * DAY },
  { words: 'juneteenth', on: (year) => Date.UTC(year, 5, 19) },
  { words: 'cinco de mayo|bevrijdingsdag', on: (year) => Date.UTC(year, 4, 5) },
  { words: 'groundhog day', on: (year) => Date.UTC(year, 1, 2) },
  { words: 'michaelmas', on: (year) => Date.UTC(year, 8, 29) },
  { words: 'walpurgis(?:nacht)?|valborg(?:sm\u00e4ssoafton)?', on: (year) => Date.UTC(year, 3, 30) },
  { words: 'san isidro', on: (year) => Date.UTC(year, 4, 15) },
  { words: '(?:los )?sanfermines', on: (year) => Date.UTC(year, 6, 6) },
  { words: 'santo stefano', on: (year) => Date.UTC(year, 11, 26) },
  { words: 'beaujolais nouveau', on: (year) => nthWeekday(year, 10, 4, 3) },
  { words: 'burns night', on: (year) => Date.UTC(year, 0, 25) },
  { words: 'candlemas|mari\u00e4 lichtmess|lichtmess|chandeleur|candelaria', on: (year) => Date.UTC(year, 1, 2) },
  { words: "(?:por|para|antes de) san jos[e\u00e9]|(?:las )?fallas", on: (year) => Date.UTC(year, 2, 19) },
  { words: "april fools?'?(?: day)?", on: (year) => Date.UTC(year, 3, 1) },
  { words: "good friday|karfreitag|gr\u00fcndonnerstag|viernes santo|vendredi saint|venerd\u00ec santo|goede vrijdag|l\u00e5ngfredagen", on: (year) => easter(year) - 2 * DAY },
  { words: "ash wednesday|aschermittwoch|mi\u00e9rcoles de ceniza", on: (year) => easter(year) - 46 * DAY },
  { words: "fronleichnam|corpus christi", on: (year) => easter(year) + 60 * DAY },
  { words: "p\u00e5sk(?:en)?|wielkanoc", on: easter },
  { words: "(?:saint|st\\.?) george'?s(?: day)?|sant jordi|liberation day|festa della liberazione", on: (year) => Date.UTC(year, 3, 24) },
  { words: "koningsdag|king'?s day|meivakantie", on: (year) => Date.UTC(year, 3, 27) },
  { words: 'may day|tag der arbeit|erster mai|primer de mayo|f\u00eate du travail|primo maggio', on: (year) => Date.UTC(year, 4, 1) },
  { words: 'midsummer(?:s)?(?: day| eve)?|midsommar(?:en)?|sonnwend\\p{L}{0,5}|(?:por|para|antes de) san juan(?! de)|johanni', on: (year) => Date.UTC(year, 5, 24) },
  { words: 'canada day', on: (year) => Date.UTC(year, 6, 1) },
  { words: 'bastille day|le 14[- ]juillet|f\u00eate nationale', on: (year) => Date.UTC(year, 6, 14) },
  { words: 'bundesfeier(?:tag)?', on: (year) => Date.UTC(year, 7, 1) },
  { words: 'ferragosto|mari(?:\u00e4|a) himmelfahrt|assomption', on: (year) => Date.UTC(year, 7, 15) },
  { words: 'tag der deutschen einheit|einheitstag', on: (year) => Date.UTC(year, 9, 3) },
  { words: 'nationalfeiertag', on: (year) => Date.UTC(year, 9, 26) },
  { words: "bonfire night|guy fawkes(?: night| day)?|fireworks night", on: (year) => Date.UTC(year, 10, 5) },
  { words: "martinmas|sankt martin|st\\. martin|martini(?:tag)|remembrance day|singles'? day|veterans'? day|armistice day", on: (year) => Date.UTC(year, 10, 11) },
  { words: "st\\.? andrew'?s(?: day)?", on: (year) => Date.UTC(year, 10, 30) },
  { words: "inmaculada|immacolata|mari\u00e4 empf\u00e4ngnis", on: (year) => Date.UTC(year, 11, 8) },
] // biome-ignore format: one feast a line

/** The month in which each season begins. */
export const seasons: readonly { words: string; month: number }[] = [
  { words: 'spring(?:time)?|fr\u00fchjahrs?|fr\u00fchlings?|primavera|printemps|lente|voorjaar|v\u00e5ren|wiosn[a\u0119\u0105]', month: 2 },
  { words: 'summer(?:time)?|sommers?|verano|(?:l\')?\u00e9t\u00e9|(?<!(?:real|housing|council|industrial|trading|country|an|the|our|my) )estate(?! (?:agen|car|sale|plan|manag|firm|compan|law|wine|owner|tax))|zomer|ver\u00e3o|sommaren|sommeren|latem', month: 5 },
  { words: 'autumn|autum|fall|herbst(?:e?s)?|oto\u00f1o|(?:l\')?automne|autunno|herfst|najaar|outono|h\u00f6sten|h\u00f8sten|jesie(?:\u0144|ni\u0105)', month: 8 },
  { words: 'winters?|invierno|(?:l\')?hiver|inverno|vintern|zim[a\u0119\u0105]', month: 11 },
] // biome-ignore format: one season a line

/** Which part of a period is meant: the share of it after which that part is over. */
export const parts: readonly { words: string; share: number }[] = [
  { words: "early(?: in| on in)?|(?:the )?(?:beginning|start) of|beginning|(?:the )?first (?:week|days|half) (?:of|in)|anfangs?|beginn|(?:a )?(?:principios|comienzos|inicios|primeros)(?: de)?|(?:ai )?primi di|(?:agli )?inizi di|all'inizio di|tout d\u00e9but|(?:au )?d\u00e9but(?: de)?|inizio|(?<!(?:to|we|can|could|and|or|i|you|will|would) )begin(?: van)?|in\u00edcio de|erste[nr]? (?:woche|h\u00e4lfte) (?:im|des)?|(?:in den )?ersten tagen (?:im|des)|b\u00f6rjan av|pocz\u0105tek", share: 0.25 },
  { words: "mid(?:dle)?(?: of)?|(?:a )?met\u00e0(?: di)?|mitten av|midten av|po\u0142ow[aie]|(?:the )?middle of|mitte|(?:a )?mediados(?: de)?|mi|(?:\u00e0 la )?mi|met\u00e0|medio|midden|half(?=$| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))|halverwege|meados de", share: 0.5 },
  { words: "late(?: in)?|later(?: in)?|(?:the )?(?:very )?end(?: of)?|(?:the )?last (?:week|days?) (?:of|in)|(?:der |am |den |zum )?letzten? tag (?:im|des)|(?:el )?\u00faltimo d\u00eda de|(?:le )?dernier jour de|(?:l')?ultimo giorno di|slutet av|koniec|(?:the )?close of|ende?|sp\u00e4t(?:er)?|(?:a |hasta )?(?:fin|finales|final)(?: de)?|(?:la )?fin(?: de| d')?|fine|eind(?:e)?(?: van)?|fim d[eo]|letzte[nr]? woche (?:im|des)?", share: 1 },
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
