import {
  dayNamed,
  daysAlone,
  daysInWords,
  END,
  feasts,
  latin,
  months,
  numbers,
  parts,
  START,
  seasons,
  type Unit,
  units,
  weekdays,
} from './calendar.ts'

/** A time spoken of: in how many days its end comes (below 0 if it is over), and where it stands in the text. */
export interface SpokenDate {
  days: number
  text: string
  index: number
}

/** Nobody names a date behind so many characters of one clause. */
const MAX_CHARACTERS = 2_000
const DAY = 86_400_000
/** In days: what is a few weeks away is not called the next one. */
const SHORTLY = 30

/** What is over before the period begins: "by June" is the first of June. */
const UP_TO =
  "by|be?for|ahead of|in time for|before|befor|bef|until|till|til|bis|bis zum|vor|vor dem|antes de|antes del|para|hasta|avant|avant le|avant l'|d'ici|prima di|entro|voor|tot|antes da|at\u00e9"
const THIS = 'this|thsi|current|the current|diese[nmrs]?|heurige[nmrs]?|est[ea]|cet?te?|quest[oa]|deze|dit|est[ea]'
const NEXT = "(?:the )?(?:next|nxt|nex|coming|following|upcoming)|n\u00e4chste[nmrs]?|naechste[nmrs]?|kommende[nmrs]?|(?:el |la )?pr\u00f3xim[oa]|(?:le |la )?prochaine?|prossim[oa]|volgende?|komende?|pr\u00f3xim[oa]" // biome-ignore format: one language after the other
const AFTER_NEXT = 'que viene|pr\u00f3xim[oa]|prochaine?|prossim[oa]|que vem|qui vient'
const PAST = latin(
  `${START}(?<!(?:gets?|be|being|getting|becomes?|will be) )(?:since|last|past|previous|founded|established|back in|seit|letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?|gegr\u00fcndet|desde|pasad[oa]|depuis|dernier|derni\u00e8re|sinds|vorig|desde|ago|(?:was|were)(?! (?:von|f\u00fcr|bis|ab|gegen|zum|ende|anfang|mitte|hoping|thinking|planning|wondering|looking))|went|told|charged|approved|signed|launched|opened|hired|built|received|happened|asked|(?:we|i|they|he|she) (?!need|want|hop|plan|wish|intend|lik|expect|aim|target|start|finish|launch|decid|agre)\\p{L}{2,12}ed|(?:we|i|they) (?:got (?:the|our|my|a|an)(?! deadline)|bought|saw|wrote|met|won|sold|began|took over)|(?:avons|ai|ont|sommes) (?!pr\u00e9v|pens|d\u00e9cid|besoin|envie)\\p{L}{1,12}(?:\u00e9s?|ert)|(?:hemos|he|han) (?!pens|previst|decid)\\p{L}{3,12}(?:ado|ido|ierto)|(?:abbiamo|ho|hanno) (?!pens|previst|decis)\\p{L}{1,12}(?:ato|ito|uto|erto)|wurde|war|hatte|waren|hatten|estaba|fue|\u00e9tait|avait)${END}`,
)
/** What was, up to what is to be: "approved, and we need it live by". */
const ANOTHER_THOUGHT = /^.*\s(?:and|but|need|needs|must|want|should|und|aber|muss|y|pero|et|mais|doit)\s/su
/** "They want it signed by": done, but not yet. */
const WANTED_DONE = /\s(?:wants?|needs?|likes?|must|should|get|getting)\s(?:\S{1,12}\s){1,2}\S{2,12}ed\s/
const LAST_PART = /last (?:week|weeks|days|quarter) (?:of|in)/
const PAST_BEFORE = latin(
  `${START}(?:since|last|past|previous|founded in|back in|seit|letzte[nmrs]?|vorige[nmrs]?|desde|depuis|sinds)\\s?(?:the )?$`,
)
const OR = /^\s?(?:or|oder|o|ou|of|to|bis|-|\u2013|\/)\s?(?:in |in the |im |en |au |a )?$/
export const NAMES_MONTH = latin(`${START}(?:${months.join('|')})${END}`, 'i')
const AMBIGUOUS = /^(?:may|mai|mei|mar|mars|march|jan|jun|sept|sep|dec|dez|nov|oct|feb|apr|aug|jul)$/

const either = (lists: readonly { words: string }[]) => lists.map(({ words }) => words).join('|')
const whole = (words: string) => latin(`^(?:${words})$`)
const ONLY_UP_TO = whole(UP_TO)
function tableOf<T extends { words: string }>(rows: readonly T[]) {
  const compiled = rows.map((row) => ({ row, pattern: whole(row.words) }))
  return (said = ''): T | undefined => compiled.find(({ pattern }) => pattern.test(said))?.row
}
const toUnit = tableOf(units)
const toNumber = tableOf(numbers)
const toPart = tableOf(parts)
const toFeast = tableOf(feasts)
const toSeason = tableOf(seasons)
const monthOf = tableOf(months.map((words, month) => ({ words, month })))
const weekdayOf = tableOf(weekdays.map((words, weekday) => ({ words, weekday })))

const M = `(?<month>${months.join('|')})`
const U = `(?<unit>${either(units)})`
const N = `(?:\\d{1,3}|${either(numbers)})`
const PART = `(?:(?<part>${either(parts)})[\\s-]{0,2}(?:the |des |der |von |de |del |do |du |d'|im )?)`
const LEAD = `(?:(?<upTo>${UP_TO})\\s(?:the |le |el |zum |den |dem |la )?)`
const YEAR = '(?<year>20\\d\\d)'
const ANY_YEAR = `(?:${YEAR}|(?<nextYear>(?:the )?(?:next|coming|following) year|n\u00e4chsten jahres|(?:pr\u00f3ximo|a\u00f1o que viene) a\u00f1o|l'an prochain))`
const ORDINAL = '(?:st|nd|rd|th|er|\\.|\u00ba|\u00b0|ten|e)?'

type Groups = Record<string, string | undefined>
interface Context {
  /** The start of the day on which it is said. */
  today: number
  /** It is said of what has been. */
  past: boolean
  /** A time spoken of before, in whose month a day without one is. */
  near?: number | undefined
}
type Reading = (groups: Groups, context: Context) => number | null

const yearOf = (time: number) => new Date(time).getUTCFullYear()
/** The end of the part meant of a period that begins at one month and ends before another one. */
function within(year: number, month: number, length: number, { part, upTo }: Groups): number {
  const from = Date.UTC(year, month, 1)
  const share = part ? (toPart(part)?.share ?? 1) : upTo ? 0 : 1
  return from + Math.max(0, Math.round(((Date.UTC(year, month + length, 1) - from) / DAY) * share) - 1) * DAY
}

/** Of something that comes once a year: the one meant. */
function yearly(on: (year: number) => number, { year, nextYear }: Groups, { today, past }: Context): number {
  const now = yearOf(today)
  if (year || nextYear) return on(year ? Number(year) : now + 1)
  const coming = [now - 1, now, now + 1, now + 2].map(on).filter((time) => past === time < today)
  return (past ? coming.at(-1) : coming[0]) ?? Number.NaN
}

function dayOfMonth(day: number, month: number, groups: Groups, context: Context): number | null {
  if (day < 1 || day > 31 || month < 0 || month > 11) return null
  return yearly((year) => Date.UTC(year, month, day), groups, context)
}

/** "The 20th": of the month spoken of before, or the next one to come. */
function dayAlone({ day: said = '' }: Groups, { today, near }: Context): number | null {
  const day = dayNamed(said)
  if (day < 1 || day > 31) return null
  const month = new Date(near ?? today)
  const later = near === undefined && day < month.getUTCDate() ? 1 : 0
  return Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + later, day)
}

function periodFrom(unit: Unit, steps: number, groups: Groups, today: number): number | null {
  const date = new Date(today)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()]
  if (unit === 'month') return within(year, month + steps, 1, groups)
  if (unit === 'quarter') return within(year, Math.floor(month / 3) * 3 + steps * 3, 3, groups)
  if (unit === 'half') return within(year, Math.floor(month / 6) * 6 + steps * 6, 6, groups)
  if (unit === 'year') return within(year + steps, 0, 12, groups)
  if (unit === 'day') return steps === 0 ? null : today + steps * DAY
  const monday = today - ((date.getUTCDay() + 6) % 7) * DAY
  return monday + (unit === 'week' ? 6 + 7 * steps : 13 + 14 * steps) * DAY
}

const quantity = (said = '') => (/^\d/.test(said) ? Number(said) : toNumber(said)?.value)
const ordinals = [/^(?:1|first|erste|prim|premi|eerste)/, /^(?:2|second|zweite|segund|deuxi|secondo|tweede)/, /^(?:3|third|dritte|tercer|troisi|terzo|derde)/, /^(?:4|fourth|last|vierte|cuart|quatri|quarto|vierde|final|letzte)/] // biome-ignore format: four of them
const NTH =
  '(?<nth>[1-4](?:st|nd|rd|th|er|\u00e8me|e|\\.)?|first|second|third|fourth|last|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?|primer|segundo|tercer|cuarto|premier|deuxi\u00e8me|troisi\u00e8me|quatri\u00e8me|primo|secondo|terzo|quarto)'

/** Words without one of which a form is not there: quickly looked for, before the forms are tried. */
const some = (lists: readonly string[]) => latin(`(?<![a-z])(?:mid|end)?(?:${lists.join('|')})(?![a-z])`)
const needs = {
  digit: /\d/,
  iso: /20\d\d-\d/,
  dotted: /\d[./]\s?\d/,
  nth: /\d(?:[snrt][tdh]|\.)/,
  year: /20\d\d/,
  q: /q[1-4]/,
  quarter: /quart|trimestre|kwartaal/,
  this: latin(`${START}(?:${THIS})\\s`),
  next: /n[aex\u00e4]|coming|follow|komm|prox|pr\u00f3x|proch|pross|volg|kome/,
  after: /viene|pr\u00f3x|proch|pross|que vem|qui vient/,
  share: latin(`${START}(?:${either(parts)})`),
  within: /within|inner|in a/,
  month: some(months),
  unit: some([either(units)]),
  part: /h[12]|hal[fb]|h\u00e4lfte|semest/,
  ending: /e\.?o\.?[my]|end|year|heuer|fin[e ]|fim|month|week|acabe|termin|finis|\bist\b/,
  season: latin(`${some([either(seasons)]).source}|t\u00e9|season|saison|temporada|stagione|seizoen`),
  feast: some([either(feasts)]),
  day: /to[mnd]|tmr|morgen|ma\u00f1ana|dema|doma|amanh|heute|hoy|aujou|oggi|vanda|hoje/,
  weekday: some(weekdays),
  after2: /after next|\u00fcbern/,
  calendarWeek: /kw|kalenderw|cw ?\d/,
  weekend: /week-?end|wochenende|semana|settimana/,
  tenth: /[nrfvxhl]th(?![a-z])/,
  nthWeek: /woch|week|h\u00e4lft|half|seman|semain|settim/,
}
type Need = keyof typeof needs

/** How times are said, the longer ways first: what one of them has read is left to it. */
const forms: readonly { needs: Need[]; says: string; read: Reading }[] = [
  { needs: ['iso'], says: '(?<year>20\\d\\d)-(?<m>\\d\\d?)-(?<day>\\d\\d?)', read: (g, c) => dayOfMonth(Number(g.day), Number(g.m) - 1, g, c) },
  { needs: ['dotted', 'year'], says: `(?<day>\\d\\d?)[./](?<m>\\d\\d?)[./]${YEAR}`, read: numeric },
  { needs: ['dotted'], says: '(?<day>\\d\\d?)\\.\\s?(?<m>\\d\\d?)\\.', read: numeric },
  { needs: ['dotted'], says: `(?:${UP_TO}|am|on|zum|ab|le|el|latest|sp\u00e4testens(?: am)?)\\s(?:the |zum |am |le |el )?(?<day>\\d\\d?)[./](?<m>\\d\\d?)`, read: numeric },
  { needs: ['dotted'], says: '^(?!24/7)(?<day>\\d\\d?)/(?<m>\\d\\d?)[.!]?$', read: numeric },
  { needs: ['nthWeek'], says: `(?:the )?${NTH}\\s(?:(?:week|half|semana|quincena|semaine|quinzaine|settimana)\\s(?:of|in|de|del|d'|di)\\s?${M}|(?<germanMonth>${months.join('|')})(?:woche?|h\u00e4lfte))`, read: nthOfMonth },
  { needs: ['month'], says: `(?<day>\\d\\d?|first|${daysInWords}|primero)${ORDINAL}\\s?(?:of |de |del |di |d')?${M}\\.?,?(?:\\s(?:de |del )?${YEAR})?`, read: named },
  { needs: ['month', 'digit'], says: `${M}\\s(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s${YEAR})?`, read: named },
  { needs: ['month'], says: `(?<word>(?<about>(?<=(?:around|about|roughly|gegen|etwa|vers|verso|hacia|sobre) ))|(?:(?:in|by|of|from|for|this|next|im|ab|en|em|de|au|nel|${UP_TO}|since|until|during)\\s)?)(?:${PART}(?:m(?:ois|es|ese) d[ei]l? ?)?)?${M}(?:,?\\s(?:of |de |del )?${ANY_YEAR})?`, read: inMonth },
  { needs: ['month'], says: `^${M}(?=$|[.,!]|\\s(?:perhaps|maybe|probably|or|i think|at|latest|ideally|would|is)(?![a-z]))`, read: (g, c) => yearly((of) => within(of, monthOf(g.month)?.month ?? -1, 1, {}), g, c) },
  { needs: ['q'], says: `(?:${LEAD})?(?:${PART})?q(?<nth>[1-4])(?:[\\s/]{1,2}(?:of )?${ANY_YEAR})?`, read: quarter },
  { needs: ['quarter'], says: `(?:${LEAD})?(?:${PART})?${NTH}\\s(?<q>quarter|quartals?|trimestre|kwartaal)(?:\\s(?:of |de |del )?${ANY_YEAR})?`, read: quarter },
  { needs: ['part'], says: `(?:h(?<half>[12])|${NTH}\\s(?:half(?: of)?(?: the| this| next)?(?: year)|jahresh\u00e4lfte|halbjahr|semestre|semester))(?:\\s(?:of )?${ANY_YEAR})?`, read: (g, c) => {
    const second = g.half === '2' || (g.nth !== undefined && !ordinals[0]?.test(g.nth))
    return yearly((year) => Date.UTC(year, second ? 12 : 6, 0), g, c)
  } },
  { needs: ['weekday', 'unit', 'next'], says: `(?:on |am |el |le )?(?<weekday>${weekdays.join('|')}),? (?:of |de |d')?(?:${NEXT}) (?:week|woche|semana|semaine|settimana)`, read: (g, c) => c.today + (8 - (new Date(c.today).getUTCDay() || 7) + (((weekdayOf(g.weekday)?.weekday ?? 0) + 6) % 7)) * DAY },
  { needs: ['unit', 'this'], says: `(?:${LEAD})?(?:${PART})?(?:${THIS})\\s${U}`, read: (g, c) => unitAt(g, c, 0) },
  { needs: ['unit', 'next'], says: `(?:${LEAD})?(?:${PART})?(?:${NEXT})\\s${U}`, read: (g, c) => unitAt(g, c, 1) },
  { needs: ['unit', 'after'], says: `(?:${LEAD})?(?:${PART})?(?:the |el |la |le |l'|il |o )?${U}\\s(?:${AFTER_NEXT})`, read: (g, c) => unitAt(g, c, 1) },
  { needs: ['unit', 'share'], says: `${PART}${U}`, read: (g, c) => (/^(?:mi|medio|met)/.test(g.part ?? '') ? null : comingPart(g, c)) },
  { needs: ['ending'], says: "(?:e\\.?o\\.?m|month(?:'?s)?[- ]end|monatsende|(?:antes de )?que (?:acabe|termine) (?:el|este) mes|avant que le mois (?:se termine|finisse)|prima che finisca il mese|(?:bevor|ehe) der monat (?:um|rum|aus|vorbei|zu ende) ist|(?:before|by the time) the month (?:runs out|ends|is (?:out|over|up))|fin (?:de|du) mois|fin de mes|fine mese|eind van de maand|fim do m\u00eas)", read: (_, c) => periodFrom('month', 0, {}, c.today) },
  { needs: ['ending'], says: '(?:e\\.?o\\.?y|year(?:\'?s)?[- ]end|the end of year|(?:before )?the year (?:runs out|ends|is (?:out|over))|(?:antes de )?que (?:acabe|termine) (?:el|este) a\u00f1o|avant que l\'ann\u00e9e (?:se termine|finisse|soit finie)|prima che finisca l\'anno|(?:bevor|ehe) das jahr (?:um|rum|aus|vorbei|zu ende) ist|jahresende|heuer|fin d\'ann\u00e9e|fin de l\'ann\u00e9e(?! prochaine)|fin(?:al|ales)? de(?:l)? a\u00f1o(?! que viene)|fine (?:dell\')?anno)', read: (_, c) => periodFrom('year', 0, {}, c.today) },
  { needs: ['ending'], says: "(?:quarter(?:'?s)?[- ]end|quartalsende|fin de trimestre|fine trimestre)", read: (_, c) => periodFrom('quarter', 0, {}, c.today) },
  { needs: ['ending'], says: "(?:week'?s[- ]end|(?:before|by the time) the week (?:ends|is (?:out|over)))", read: (_, c) => periodFrom('week', 0, {}, c.today) },
  { needs: ['weekend'], says: '(?<next>next |n\u00e4chste[sn]? |pr\u00f3ximo |prochain )?(?:week-?end|wochenende|fin de semana|fine settimana)', read: (g, c) => c.today + (((7 - new Date(c.today).getUTCDay()) % 7) + (g.next ? 7 : 0)) * DAY },
  { needs: ['unit', 'after2'], says: '(?:the )?(?<unit>week|month) after next|\u00fcbern\u00e4chste[nr]? (?<einheit>woche|monat)', read: (g, c) => unitAt({ ...g, unit: g.unit ?? g.einheit }, c, 2) },
  { needs: ['calendarWeek'], says: '(?:kw|kalenderwoche|cw)\\s?(?<week>\\d\\d?)', read: (g, c) => yearly((year) => Date.UTC(year, 0, 4 + Number(g.week) * 7 - ((new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7) - 3), g, c) },
  { needs: ['unit', 'next'], says: '(?:coming|next) (?<few>weeks|months)|(?:n\u00e4chsten|kommenden) (?<wenige>wochen|monaten?)|pr\u00f3xim[oa]s (?<pocos>semanas|meses)|prochaine?s (?<peu>semaines|mois)', read: (g, c) =>
    c.today + (toUnit(g.few ?? g.wenige ?? g.pocos ?? g.peu)?.days ?? 30) * 3 * DAY },
  { needs: ['unit'], says: `(?:(?<low>${N})(?:\\s?(?:-|to|bis|or|oder|\u00e0|a|o|ou|/)\\s?))?(?<count>${N})[\\s-]{0,2}(?:more |short |working |business |full |weitere |good )?${U}(?:\\s(?:from|ab) (?:today|now|heute|jetzt))?(?<after>\\s(?:ago|earlier|before|after|prior|old|vorher|zuvor|davor|danach|alt|antes|despu\u00e9s|avant|apr\u00e8s))?`, read: counted },
  { needs: ['unit', 'within'], says: '(?:within (?:the|a|one)|innerhalb (?:der|einer?|eines|des)|within|in a) (?<unit>fortnight|weeks?|months?|year|woche|monats?)', read: (g, c) => c.today + (toUnit(g.unit)?.days ?? 30) * DAY },
  { needs: ['season'], says: `(?:${LEAD})?(?:${PART})?(?:the |der |dem |el |la |le |im |(?<current>this |diese[nrms]? |cet |ce |est[ea] |quest[ao'] ?)|(?<coming>next |n\u00e4chste[nrms]? ))?(?<season>${either(seasons)})(?! (?:camp|school|house|collection|job|tyres|party))(?:\\s(?:of |de |del |do )?${ANY_YEAR})?`, read: (g, c) => {
    const month = toSeason(g.season)?.month ?? 0
    const meant = new Date(yearly((year) => within(year, month, 3, {}), g, { ...c, past: c.past && !g.coming }))
    const isSaid = g.year !== undefined || g.nextYear !== undefined || g.current !== undefined
    const ahead = Math.round((Date.UTC(meant.getUTCFullYear(), meant.getUTCMonth() - 2, 1) - c.today) / DAY)
    // who names a season without a year in its midst, or the next one shortly before, means that of the year to come
    const isNext = g.coming ? ahead < SHORTLY : !isSaid && !c.past && ahead <= (g.upTo ? 0 : -SHORTLY)
    return within(meant.getUTCFullYear() + (isNext ? 1 : 0), meant.getUTCMonth() - 2, 3, g)
  } },
  { needs: ['feast'], says: `(?<feast>${either(feasts)})`, read: (g, c) => yearly(toFeast(g.feast)?.on ?? (() => Number.NaN), g, c) },
  { needs: ['season'], says: `(?:${UP_TO}) (?:the |our |der |die |unsere[rm]? |la |notre |el )?(?:high |main |next |peak )?(?:season|saison|temporada|stagione|seizoen)`, read: (_, c) => c.today + 90 * DAY },
  { needs: ['season'], says: '(?:next|n\u00e4chste[nr]?|la prochaine|la pr\u00f3xima) (?:season|saison|temporada)', read: (_, c) => c.today + 200 * DAY },
  { needs: ['day'], says: '(?:day after tomorrow|\u00fcbermorgen|pasado ma\u00f1ana|apr\u00e8s-demain|dopodomani|overmorgen)', read: (_, c) => c.today + 2 * DAY },
  { needs: ['day'], says: '(?:tomorrow|tomoro|tommorow|tomorow|tmrw|tmr|morgen|ma\u00f1ana|demain|domani|amanh\u00e3)', read: (_, c) => c.today + DAY },
  { needs: ['day'], says: "(?:today|tonight|heute|hoy|aujourd'hui|oggi|vandaag|hoje)", read: (_, c) => c.today },
  { needs: ['weekday'], says: `(?<weekday>${weekdays.join('|')})(?<habit>'?s)?`, read: (g, c) => {
    if (g.habit || /days$/.test(g.weekday ?? '')) return null // "my Sundays" are no day to come
    const ahead = ((weekdayOf(g.weekday)?.weekday ?? 0) - new Date(c.today).getUTCDay() + 7) % 7 || 7
    return c.today + (c.past ? ahead - 7 || -7 : ahead) * DAY
  } },
  { needs: ['nth'], says: `(?:${UP_TO}|on|am|zum|latest|starts?|begins?|opens?|say|week of|woche vom|semana del|semaine du)\\s(?:the |zum |den |dem )?(?<day>\\d\\d?)(?:st|nd|rd|th|\\.)(?! (?:time|year|century|anniversary|floor|birthday|attempt|edition|stock|place))`, read: dayAlone },
  { needs: ['tenth'], says: `(?:the|der|den|dem|zum|am)\\s(?<day>${daysAlone})(?!\\s\\p{L}{3,})`, read: dayAlone },
  { needs: ['year', 'share'], says: `(?:${LEAD})?${PART}${YEAR}`, read: (g, _c) => within(Number(g.year), 0, 12, g) },
  { needs: ['year'], says: `(?:(?<upTo>before|by|until|bis|vor|antes de|avant)|in|for|from|since|around|about|towards|maybe|perhaps|some ?time|irgendwann|vielleicht|quiz\u00e1s?|peut-\u00eatre|forse|im jahr|en|f\u00fcr|seit|ca\\.?|etwa|gegen|um|desde|hacia|sobre|depuis|para|pour|vers|nel|verso|em)\\s(?:about |around |roughly )?${YEAR}`, read: (g, _c) => within(Number(g.year), 0, 12, g) },
] // biome-ignore format: one form a line

const compiled = forms.map(({ says, read, needs }) => ({
  pattern: latin(`${START}(?:${says})${END}`, 'g'),
  read,
  needs,
}))

/** The forms that a text can hold. */
function possible(text: string) {
  const seen = new Map<Need, boolean>()
  return compiled.filter((form) =>
    form.needs.every((need) => {
      const known = seen.get(need) ?? needs[need].test(text)
      seen.set(need, known)
      return known
    }),
  )
}

const lower = (text: string) =>
  /[A-Z\u00c0-\u00de]/.test(text) ? text.replace(/[A-Z\u00c0-\u00de]/g, (letter) => letter.toLowerCase()) : text

function numeric(groups: Groups, context: Context) {
  const [day, month] = [Number(groups.day), Number(groups.m)]
  return month > 12 ? dayOfMonth(month, day - 1, groups, context) : dayOfMonth(day, month - 1, groups, context)
}

function named(groups: Groups, context: Context) {
  return dayOfMonth(dayNamed(groups.day) || 1, monthOf(groups.month)?.month ?? -1, groups, context)
}

function inMonth(groups: Groups, context: Context) {
  const month = monthOf(groups.month)?.month
  const word = (groups.word ?? '').trim()
  const isBare = !word && !groups.part && !groups.year && groups.about === undefined
  if (month === undefined || (isBare && AMBIGUOUS.test(groups.month ?? ''))) return null
  const upTo = ONLY_UP_TO.test(word) ? word : undefined
  return yearly((of) => within(of, month, 1, { part: groups.part, upTo }), groups, context)
}

/** "The second week of June", "erste Aprilwoche": the end of a quarter of the month, or of its half. */
function nthOfMonth(groups: Groups, context: Context) {
  const month = monthOf(groups.month ?? groups.germanMonth)?.month
  const nth = ordinals.findIndex((pattern) => pattern.test(groups.nth ?? ''))
  if (month === undefined || nth < 0) return null
  return yearly((of) => Date.UTC(of, month, 7 * (nth + 1)), groups, context)
}

function quarter(groups: Groups, context: Context) {
  const nth = ordinals.findIndex((pattern) => pattern.test(groups.nth ?? ''))
  return nth < 0 ? null : yearly((year) => within(year, nth * 3, 3, groups), groups, context)
}

function unitAt(groups: Groups, { today }: Context, steps: number) {
  const unit = toUnit(groups.unit)?.unit
  return unit ? periodFrom(unit, steps, groups, today) : null
}

/** "The beginning of the year" is that of the next one, once it is over. */
function comingPart(groups: Groups, context: Context): number | null {
  const time = unitAt(groups, context, 0)
  return time !== null && time < context.today && !context.past ? unitAt(groups, context, 1) : time
}

function counted({ count, unit, after }: Groups, { today, past }: Context) {
  if (count === 'some' && !/s$/.test(unit ?? '')) return null
  const days = (quantity(count) ?? Number.NaN) * (toUnit(unit)?.days ?? 0)
  if (/ago/.test(after ?? '')) return today - days * DAY
  return after || past ? null : today + Math.round(days) * DAY
}

/**
 * The times that a text speaks of, in order.
 * @param near in how many days a time spoken of just before is, in whose month "the 20th" is
 * @param at when it was said; a month or day without a year is the next one to come, or the last one if the text looks back
 */
export function findDates(text: string, at: Date, near?: number): SpokenDate[] {
  const given = text.slice(0, MAX_CHARACTERS)
  const said = lower(given)
  const today = Math.floor(at.getTime() / DAY) * DAY
  const found: SpokenDate[] = []
  const before = near === undefined ? undefined : today + near * DAY
  const monthBefore = (index: number) => {
    const month = found.findLast((date) => date.index < index && NAMES_MONTH.test(date.text))
    return month && today + month.days * DAY
  }
  let rest = said
  for (const { pattern, read } of possible(said)) {
    const left = rest
    pattern.lastIndex = 0
    for (let match = pattern.exec(left); match; match = pattern.exec(left)) {
      const [spoken] = match
      const past =
        PAST_BEFORE.test(said.slice(Math.max(0, match.index - 24), match.index)) ||
        PAST.test(spoken.replace(LAST_PART, ''))
      const time = read(match.groups ?? {}, {
        today,
        past: past || looksBack(said, match.index) || looksBackAfter(said, match.index, spoken.length),
        near: monthBefore(match.index) ?? before,
      })
      const days = time === null ? Number.NaN : Math.round((time - today) / DAY)
      if (Number.isNaN(days)) continue
      const asGiven = given.slice(match.index, match.index + spoken.length)
      found.push({ days, text: asGiven.trim().replace(/,$|(?<=[a-z\u00c0-\u024f])\.$/i, ''), index: match.index })
      rest = rest.slice(0, match.index) + '\0'.repeat(spoken.length) + rest.slice(match.index + spoken.length)
    }
  }
  return laterOfTwo(
    found.sort((a, b) => a.index - b.index),
    said,
  )
}

/** "In August or September": the later of both. */
function laterOfTwo(dates: SpokenDate[], text: string): SpokenDate[] {
  return dates.filter(({ index, days, text: said }, at) => {
    const next = dates[at + 1]
    const last = dates[at - 1]
    const goesOn = next && next.days > days && OR.test(text.slice(index + said.length, next.index))
    const isRepeated = last && last.days > days && OR.test(text.slice(last.index + last.text.length, index))
    return !goesOn && !isRepeated
  })
}

/** "Wir sind im Mai umgezogen": what has been stands behind the date. */
const HAVE = latin('(?<!\\p{L})(?:haben?|hat|hatten?|sind|bin|ist|wurden?)(?:\\s\\p{L}{1,12}){0,3}\\s$')
const HAS_BEEN = latin(
  '^(?:\\s\\p{L}{1,14}){0,4}?\\s(?!geplan|gesag|gedach|gen\u00fcg|gern|genau|gegen|gesetz|gefragt)(?:\\p{L}{0,4}ge\\p{L}{2,10}(?:t|en)|er\u00f6ffnet|\u00fcbernommen|bekommen|verkauft|beschlossen)(?! (?:sein|werden|haben))(?!\\p{L})',
)
const looksBackAfter = (text: string, index: number, length: number) =>
  HAS_BEEN.test(text.slice(index + length, index + length + 80)) &&
  HAVE.test(text.slice(Math.max(0, index - 50), index))

/** What stands before the date tells of what has been: "the partners approved it in February". */
function looksBack(text: string, index: number): boolean {
  return PAST.test(
    text
      .slice(Math.max(0, index - 60), index)
      .replace(WANTED_DONE, ' ')
      .replace(ANOTHER_THOUGHT, ''),
  )
}
