import {
  DAY,
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
  units,
  weekdays,
} from './calendar.ts'
import {
  comingPart,
  counted,
  dayAlone,
  dayOfMonth,
  dayThisMonth,
  inMonth,
  monthOf,
  named,
  nthOfMonth,
  nthWeekdayIn,
  numeric,
  ordinals,
  periodFrom,
  quarter,
  type Reading,
  toFeast,
  toSeason,
  toUnit,
  UP_TO,
  unitAt,
  weekdayOf,
  weekOn,
  within,
  yearly,
} from './date-readings.ts'

/** In days: what is a few weeks away is not called the next one. */
const SHORTLY = 30
const THIS =
  'this|thsi|current|the current|diese[nmrs]?|heurige[nmrs]?|est[ea](?: mism[oa])?|cet?te?|quest[oa]|deze|dit'
const NEXT = "(?:the )?(?:next|nxt|nex|coming|following|upcoming)|nächste[nmrs]?|naechste[nmrs]?|kommende[nmrs]?|(?:el |la )?próxim[oa]|(?:le |la )?prochaine?|prossim[oa]|volgende?|komende?|próxim[oa]" // biome-ignore format: one language after the other
const AFTER_NEXT = 'que viene|próxim[oa]|prochaine?|prossim[oa]|que vem|qui vient'

/** The Portuguese days from Monday to Friday, which are numbered. */
const FEIRAS = ['segunda', 'terça', 'quarta', 'quinta', 'sexta']
/** Weekdays, as their own pattern each. */
const days = weekdays.map((words) => ({ words }))

const either = (lists: readonly { words: string }[]) => lists.map(({ words }) => words).join('|')
const M = `(?<month>${months.join('|')})`
const U = `(?<unit>${either(units)})`
const N = `(?:\\d{1,2}[.,]5|\\d{1,3}|${either(numbers)})`
const PART = `(?:(?<part>${either(parts)})[\\s-]{0,2}(?:the |des |der |von |de |del |do |du |d'|im )?)`
const LEAD = `(?:(?<upTo>${UP_TO})\\s(?:the |le |el |zum |den |dem |la )?)`
const YEAR = '(?<year>20\\d\\d)'
const ANY_YEAR = `(?:${YEAR}|(?<nextYear>(?:the )?(?:next|coming|following) year(?:'?s)?|(?:nächsten|kommenden) jahres|(?:nächstes|kommendes) jahr|(?:próximo|año que viene) año|próximo año|(?:el |l )?año que viene|l'an prochain|l'année prochaine|(?:l'|ll')?anno prossimo|prossimo anno|volgend jaar|(?:do )?(?:próximo ano|ano que vem)|nästa år|neste år|næste år|przyszłego roku))`
const ORDINAL = '(?:st|nd|rd|th|er|\\.|º|\u00b0|ten|e)?'

const NTH =
  '(?<nth>[1-4](?:st|nd|rd|th|er|ème|e|\\.)?|first|second|third|fourth|last|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?|primer|segundo|tercer|cuarto|premier|deuxième|troisième|quatrième|primo|secondo|terzo|quarto)'

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
  next: /n[aexä]|coming|follow|komm|prox|próx|proch|pross|volg|kome/,
  after: /viene|próx|proch|pross|que vem|qui vient/,
  share: latin(`${START}(?:${either(parts)})`),
  within: /within|inner|in a|sous|dans la|entro una|en una/,
  halfTerm: /half.term/,
  close: /eod|eob|cob|business|play/,
  hours: /\d ?(?:h|s|o|u)/,
  month: some(months),
  unit: some([either(units)]),
  part: /h[12]|hal[fb]|hälfte|semest/,
  ending: /e\.?o\.?[my]|end|year|heuer|fin[e ]|fim|month|week|acabe|termin|finis|\bist\b/,
  season: latin(`${some([either(seasons)]).source}|té|season|saison|temporada|stagione|seizoen`),
  feast: some([either(feasts)]),
  weekOn: /week|fortnight|woche|tagen|en (?:huit|quinze)|a otto/,
  thisMonth: /m(?:onth|ois|es|aand|onat|ês|ånad)|d\.? ?m/,
  nthAlone: /^(?:the )?\d\d?(?:st|nd|rd|th)/,
  romance: /^\p{L}{0,4} ?(?:el|le|il|den|op de|o dia|dia) /u,
  nthDay:
    /first|second|third|fourth|last|erste|zweite|dritte|vierte|letzte|prim|segund|tercer|premier|deuxi|trois|secondo|terzo|quarto/,
  ordinal: /first|second|third|[a-z]th(?![a-z])/,
  byDay: /(?:para|del|pour|avant|d'ici|per il|entro|até|de|den) /,
  ultimo:
    /ultimo|monatsletz|monatsers|letzten des|ersten des|(?:first|1st) of|último de|dernier du|primero de|premier du|primo del/,
  monthDays: /(?:ersten|letzten) \S{3,9}tage/,
  feira: /segunda|terça|quarta|quinta|sexta/,
  day: /to[mnd]|tmr|morgen|mañana|dema|doma|amanh|heute|hoy|aujou|oggi|vanda|hoje/,
  weekday: some(weekdays),
  after2: /after next|übern/,
  calendarWeek: /kw|kalenderw|cw ?\d|(?:wk|vecka|uke|uge|semana|semaine|settimana|week) \d/,
  weekend: /week-?end|wochenende|semana|settimana/,
  tenth: /[nrfvxhl]th(?![a-z])/,
  nthWeek: /woch|week|hälft|half|seman|semain|settim/,
}
type Need = keyof typeof needs

/** How times are said, the longer ways first: what one of them has read is left to it. */
const forms: readonly { needs: Need[]; says: string; read: Reading }[] = [
  { needs: ['iso'], says: '(?<year>20\\d\\d)-(?<m>\\d\\d?)-(?<day>\\d\\d?)', read: (g, c) => dayOfMonth(Number(g.day), Number(g.m) - 1, g, c) },
  { needs: ['weekday', 'month', 'nthDay'], says: `(?:the |am |der |den |el |le |il )?${NTH}\\s(?<weekday>${either(days)})\\s(?:in |of |im |de |di |du |van |i )?${M}`, read: nthWeekdayIn },
  { needs: ['dotted', 'year'], says: `(?<day>\\d\\d?)[./](?<m>\\d\\d?)[./]${YEAR}`, read: numeric },
  { needs: ['dotted'], says: '(?<day>\\d\\d?)\\.\\s?(?<m>\\d\\d?)\\.', read: numeric },
  { needs: ['dotted'], says: `(?:${UP_TO}|am|on|zum|ab|le|el|latest|spätestens(?: am)?)\\s(?:the |zum |am |le |el )?(?<day>\\d\\d?)[./](?<m>\\d\\d?)`, read: numeric },
  { needs: ['dotted'], says: '^(?!24/7)(?<day>\\d\\d?)/(?<m>\\d\\d?)[.!]?$', read: numeric },
  { needs: ['nthWeek'], says: `(?:the )?${NTH}\\s(?:full |whole )?(?:(?:week|half|semana|quincena|semaine|quinzaine|settimana)\\s(?:of|in|de|del|d'|di)\\s?${M}|(?<germanMonth>${months.join('|')})(?:woche?|hälfte))`, read: nthOfMonth },
  { needs: ['monthDays'], says: `(?:in den )?(?<first>ersten|letzten)\\s(?<month>${months.join('|')})tagen?`, read: (g, c) => inMonth({ word: 'in', month: g.month, part: g.first === 'ersten' ? 'anfang' : 'ende' }, c) },
  { needs: ['month'], says: `(?<day>\\d\\d?|first|${daysInWords}|primero)${ORDINAL}\\s?(?:of |de |del |di |d')?${M}\\.?,?(?:\\s(?:de |del )?${YEAR})?`, read: named },
  { needs: ['month', 'ordinal'], says: `${M}\\s(?:the )?(?<day>first|second|third|${daysAlone})(?:,?\\s${YEAR})?`, read: named },
  { needs: ['month', 'digit'], says: `${M}\\s(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s${YEAR})?`, read: named },
  { needs: ['month'], says: `(?<word>(?<about>(?<=(?:around|about|roughly|gegen|etwa|vers|verso|hacia|sobre) ))|(?:(?:in|by|of|from|for|meant?|make it|rather|say|meinte?|eher|lieber|mejor|plutôt|meglio|liever|bedoel(?:de)?|pour|zum|this|next|im|ab|en|em|de|au|nel|${UP_TO}|since|until|during)\\s)?)(?:${PART}(?:m(?:ois|es|ese) d[ei]l? ?)?)?${M}(?:,?\\s(?:of |de |del )?${ANY_YEAR})?`, read: inMonth },
  { needs: ['month'], says: `^${M}(?=$|[.,!]|\\s(?:perhaps|maybe|probably|or|i think|at|latest|ideally|would|is)(?![a-z]))`, read: (g, c) => yearly((of) => within(of, monthOf(g.month)?.month ?? -1, 1, {}), g, c) },
  { needs: ['q'], says: `(?:${LEAD})?(?:${PART})?q(?<nth>[1-4])(?:[\\s/]{1,2}(?:of )?${ANY_YEAR})?`, read: quarter },
  { needs: ['quarter'], says: `(?:${LEAD})?(?:${PART})?${NTH}\\s(?<q>quarter|quartals?|trimestre|kwartaal)(?:\\s(?:of |de |del )?${ANY_YEAR})?`, read: quarter },
  { needs: ['part'], says: `(?:h(?<half>[12])|${NTH}\\s(?:half(?: of)?(?: the| this| next)?(?: year)|jahreshälfte|halbjahr|semestre|semester))(?:\\s(?:of )?${ANY_YEAR})?`, read: (g, c) => {
    const second = g.half === '2' || (g.nth !== undefined && !ordinals[0]?.test(g.nth))
    return yearly((year) => Date.UTC(year, second ? 12 : 6, 0), g, c)
  } },
  { needs: ['weekday', 'weekOn'], says: `(?:(?<fortnight>two weeks|a fortnight|zwei wochen) |a week |in einer woche )(?:on |from |this |come |next |am )?(?<weekday>${either(days)})`, read: weekOn },
  { needs: ['weekday', 'weekOn'], says: `(?:on |am |le |de |this |next |coming |nächsten )?(?<weekday>${either(days)}) (?:(?<fortnight>fortnight|in (?:zwei wochen|14 tagen|vierzehn tagen|2 wochen)|en quinze)|week(?!-?end)|in (?:einer|1) woche|in (?:acht|8) tagen|en huit|a otto|over een week)`, read: weekOn },
  { needs: ['weekday', 'after2'], says: `(?:the )?(?:(?<weekday>${either(days)}) after next|(?:am )?übernächste[nrm]? (?<wochentag>${either(days)}))`, read: (g, c) => weekOn({ weekday: g.weekday ?? g.wochentag }, c) },
  { needs: ['digit', 'thisMonth'], says: `(?:on |by |am |bis |zum |le |el |il |op |de |den |det )?(?:the |zum |den )?(?<day>\\d\\d?)(?:st|nd|rd|th|er|\\.|e|º|\u00b0)?\\s(?:of |de |di |du |van |av )?(?:(?<next>next month|nächsten monats|kommenden monats|du mois prochain|mois prochain|del mes que viene|mes que viene|próximo mes|del próximo mes|mese prossimo|del mese prossimo|prossimo mese|volgende maand|mês que vem|do próximo mês)|(?:the )?(?:this|current) month|ce mois(?:-ci)?|du mois(?:-ci)?(?! prochain)|questo mese|este mes|del mes(?! que viene)|deze maand|dieses monats|d\\.? ?m\\.?|deste mês|denna månad)`, read: dayThisMonth },
  { needs: ['weekday', 'unit', 'next'], says: `(?:on |am |el |le )?(?<weekday>${weekdays.join('|')}),? (?:of |de |d')?(?:${NEXT}) (?:week|woche|semana|semaine|settimana)`, read: (g, c) => c.today + (8 - (new Date(c.today).getUTCDay() || 7) + (((weekdayOf(g.weekday)?.weekday ?? 0) + 6) % 7)) * DAY },
  { needs: ['unit', 'this'], says: "(?:before|by the time) this (?<unit>week|month|quarter|year)(?:'s| is)? ?(?:runs out|ends|out|over|up|gone|done)", read: (g, c) => unitAt(g, c, 0) },
  { needs: ['unit', 'this'], says: `(?:${LEAD})?(?:${PART})?(?:${THIS})\\s${U}`, read: (g, c) => unitAt(g, c, 0) },
  { needs: ['unit', 'next'], says: `(?:${LEAD})?(?:${PART})?(?:${NEXT})\\s${U}`, read: (g, c) => unitAt(g, c, 1) },
  { needs: ['unit', 'after'], says: `(?:${LEAD})?(?:${PART})?(?:the |el |la |le |l'|il |o )?${U}\\s(?:${AFTER_NEXT})`, read: (g, c) => unitAt(g, c, 1) },
  { needs: ['unit', 'share'], says: `${PART}${U}`, read: (g, c) => (/^(?:mi|medio|met)/.test(g.part ?? '') ? null : comingPart(g, c)) },
  { needs: ['ending'], says: "(?:e\\.?o\\.?m|month(?:'?s)?[- ]end|monatsende|(?:antes de )?que (?:acabe|termine) (?:el|este) mes|avant que le mois (?:se termine|finisse)|prima che finisca il mese|(?:bevor|ehe) der monat (?:um|rum|aus|vorbei|zu ende) ist|(?:before|by the time) (?:the|this) month(?:'s| is)? ?(?:runs out|ends|out|over|up|gone)|vor ablauf des monats|fin (?:de|du) mois|fin de mes|fine mese|eind van de maand|fim do mês)", read: (_, c) => periodFrom('month', 0, {}, c.today) },
  { needs: ['ending'], says: '(?:e\\.?o\\.?y|year(?:\'?s)?[- ]end|the end of year|(?:before |by the time )?(?:the|this) year(?:\'s| is)? ?(?:runs out|ends|out|over|up)|vor ablauf des jahres|slutet av året|koniec roku|(?:antes de )?que (?:acabe|termine) (?:el|este) año|avant que l\'année (?:se termine|finisse|soit finie)|prima che finisca l\'anno|(?:bevor|ehe) das jahr (?:um|rum|aus|vorbei|zu ende) ist|jahresende|heuer|fin d\'année|fin de l\'année(?! prochaine)|fin(?:al|ales)? de(?:l)? año(?! que viene)|fine (?:dell\')?anno)', read: (_, c) => periodFrom('year', 0, {}, c.today) },
  { needs: ['ending'], says: "(?:quarter(?:'?s)?[- ]end|quartalsende|fin de trimestre|fine trimestre)", read: (_, c) => periodFrom('quarter', 0, {}, c.today) },
  { needs: ['ending'], says: "(?:week'?s[- ]end|(?:before|by the time) (?:the|this) week(?:'s| is)? ?(?:ends|out|over))", read: (_, c) => periodFrom('week', 0, {}, c.today) },
  { needs: ['weekend'], says: '(?<next>next |nächste[sn]? |próximo |prochain )?(?:week-?end|wochenende|fin de semana|fine settimana)', read: (g, c) => c.today + (((7 - new Date(c.today).getUTCDay()) % 7) + (g.next ? 7 : 0)) * DAY },
  { needs: ['unit', 'after2'], says: '(?:the )?(?<unit>week|month) after next|übernächste[nr]? (?<einheit>woche|monat)', read: (g, c) => unitAt({ ...g, unit: g.unit ?? g.einheit }, c, 2) },
  { needs: ['calendarWeek'], says: '(?:(?:kw|kalenderwoche|cw)\\s?(?=\\d)|(?:wk|vecka|uke|uge|semana|semaine|settimana|calendar week)\\s(?=[1-5]\\d))(?<week>\\d\\d?)', read: (g, c) => yearly((year) => Date.UTC(year, 0, 4 + Number(g.week) * 7 - ((new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7) - 3), g, c) },
  { needs: ['unit', 'next'], says: '(?:coming|next) (?<few>weeks|months)|(?:nächsten|kommenden) (?<wenige>wochen|monaten?)|próxim[oa]s (?<pocos>semanas|meses)|prochaine?s (?<peu>semaines|mois)', read: (g, c) =>
    c.today + (toUnit(g.few ?? g.wenige ?? g.pocos ?? g.peu)?.days ?? 30) * 3 * DAY },
  { needs: ['unit'], says: '(?:om|inden) to (?<unit>måneder|uker|uger|dager|dage|år)', read: (g, c) => counted({ ...g, count: '2' }, c) },
  { needs: ['unit'], says: 'een (?<unit>week|maand|dag|jaar) of (?<count>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\\d\\d?)', read: counted },
  { needs: ['unit'], says: `(?<since>vor |hace |há |il y a |för )?(?:(?:heute|morgen|today|tomorrow|hoy|oggi|vandaag|dziś|idag) (?:in|en|over|om|za) |aujourd'hui en )?(?:(?<low>${N})(?:\\s?(?:-|to|bis|or|oder|à|a|o|ou|/)\\s?))?(?<count>${N})(?<halfMore>\\s(?:and a half|y medi[oa]|et demie?|e mezz[oa]|e mei[oa]|en een halve?|och en halv|i pół))?[\\s-]{0,2}(?:more |short |working |business |full |weitere |good |volle |gute |knappe |kurze |kleine |schlappe |little |whole |calendar |tiny |measly |solid |petits? |petites? |bons? |bonnes? |piccoli |escas[oa]s |buen[oa]s |krappe )?${U}(?<half>\\s(?:and a half|y medi[oa]|et demie?|e mezz[oa]|e mei[oa]))?(?:\\s(?:or|oder|o|ou|eller)\\s(?<more>${N})(?!\\s(?:${either(units)})))?(?:\\s(?:(?:from|ab) (?:today|now|heute|jetzt|tomorrow)|today|tomorrow|desde hoy|a partir de hoy|(?:à partir )?d'aujourd'hui|da oggi|vanaf (?:vandaag|nu)|a partir de hoje))?(?<after>\\s(?:ago|fa(?! il)|geleden|sedan|siden|temu|atrás|earlier|(?<!(?:reste|have|got|left|avons|tenemos|quedan) (?:\\p{L}|\\d){1,9} \\p{L}{3,9}\\s)(?:before|avant|antes)|after|prior|old|vorher|zuvor|davor|danach|alt|después|après))?`, read: counted },
  { needs: ['unit', 'within'], says: '(?:within (?:the|a|one)|innerhalb (?:der|einer?|eines|des)|within|in a|sous(?: une| la)?|dans la|entro una|en una) (?<unit>fortnight|weeks?|months?|year|woche|monats?|quinzaine|quincena|quindicina)', read: (g, c) => c.today + (toUnit(g.unit)?.days ?? 30) * DAY },
  { needs: ['hours'], says: `(?<=(?:in|within|have|got|under|next|inside|innerhalb von|binnen|noch|haben|en|tenemos|quedan|dans|sous|avons|reste|entro|tra|fra|abbiamo|over|hebben|em|temos)\\s(?:(?:the|next|about|only|just|less|than|nur|noch|solo|de|menos|les|von) ){0,3})(?<hours>\\d{2,3}) ?(?:hours|hrs|h|stunden|horas|heures|ore|uur|timmar)(?! (?:a day|a week|of |support|open|am tag|al día))`, read: (g, c) => (Number(g.hours) < 24 ? null : c.today + Math.round(Number(g.hours) / 24) * DAY) },
  { needs: ['season'], says: `(?:${LEAD})?(?:${PART})?(?:the |der |dem |el |la |le |im |(?<current>this |diese[nrms]? |cet |ce |est[ea] |quest[ao'] ?)|(?<coming>next |nächste[nrms]? ))?(?<season>${either(seasons)})(?! (?:camp|school|house|collection|job|tyres|party|menus?|dresses|clothes|wear|guests|visitors|hours|specials?|fashion|sports?|rentals?|jobs))(?:\\s(?:of |de |del |do )?${ANY_YEAR})?`, read: (g, c) => {
    const month = toSeason(g.season)?.month ?? 0
    const meant = new Date(yearly((year) => within(year, month, 3, {}), g, { ...c, past: c.past && !g.coming }))
    const isSaid = g.year !== undefined || g.nextYear !== undefined || g.current !== undefined
    const ahead = Math.round((Date.UTC(meant.getUTCFullYear(), meant.getUTCMonth() - 2, 1) - c.today) / DAY)
    // who names a season without a year in its midst, or the next one shortly before, means that of the year to come
    const isNext = g.coming ? ahead < SHORTLY : !isSaid && !c.past && ahead <= (g.upTo ? 0 : -SHORTLY)
    return within(meant.getUTCFullYear() + (isNext ? 1 : 0), meant.getUTCMonth() - 2, 3, g)
  } },
  { needs: ['feast'], says: `(?<feast>${either(feasts)})`, read: (g, c) => yearly(toFeast(g.feast)?.on ?? (() => Number.NaN), g, c) },
  { needs: ['halfTerm'], says: '(?:autumn |summer |may |october )?half[- ]term', read: (_, c) => Math.min(...[Date.UTC(0, 1, 16), Date.UTC(0, 4, 25), Date.UTC(0, 9, 26)].map((day) => yearly((year) => Date.UTC(year, new Date(day).getUTCMonth(), new Date(day).getUTCDate()), {}, c))) },
  { needs: ['season'], says: `(?:${UP_TO}) (?:the |our |der |die |unsere[rm]? |la |notre |el )?(?:high |main |next |peak )?(?:season|saison|temporada|stagione|seizoen)`, read: (_, c) => c.today + 90 * DAY },
  { needs: ['season'], says: '(?:next|nächste[nr]?|la prochaine|la próxima) (?:season|saison|temporada)', read: (_, c) => c.today + 200 * DAY },
  { needs: ['day'], says: '(?:day after tomorrow|übermorgen|pasado mañana|après-demain|dopodomani|overmorgen)', read: (_, c) => c.today + 2 * DAY },
  { needs: ['day'], says: '(?:tomorrow|tomoro|tommorow|tomorow|tmrw|tmr|morgen|mañana|demain|domani|amanhã)', read: (_, c) => c.today + DAY },
  { needs: ['close'], says: '(?:eod|eob|cob|(?:close|end) of (?:business|play))(?! (?:on |of )?(?:today|tomorrow|\\p{L}{3,6}day))', read: (_, c) => c.today },
  { needs: ['day'], says: "(?:today|tonight|heute|hoy|aujourd'hui|oggi|vandaag|hoje)", read: (_, c) => c.today },
  { needs: ['feira'], says: '(?:até (?:a |à )?|na |nesta |próxima )(?<weekday>segunda|terça|quarta|quinta|sexta)(?:-feira)?', read: (g, c) => c.today + ((FEIRAS.indexOf(g.weekday ?? '') + 8 - new Date(c.today).getUTCDay()) % 7 || 7) * DAY },
  { needs: ['weekday'], says: `(?<weekday>${weekdays.join('|')})(?<habit>'?s)?`, read: (g, c) => {
    if (g.habit || /days$/.test(g.weekday ?? '')) return null // "my Sundays" are no day to come
    const ahead = ((weekdayOf(g.weekday)?.weekday ?? 0) - new Date(c.today).getUTCDay() + 7) % 7 || 7
    return c.today + (c.past ? ahead - 7 || -7 : ahead) * DAY
  } },
  { needs: ['nth'], says: `(?:${UP_TO}|on|am|zum|ab|from|latest|starts?|begins?|opens?|say(?! \\d\\d?\\.)|week of|commencing|beginning|woche vom|semana del|semaine du)\\s(?:the |zum |den |dem )?(?<day>\\d\\d?)(?:st|nd|rd|th|\\.)(?! (?:time|year|century|anniversary|floor|birthday|attempt|edition|stock|place))`, read: dayAlone },
  { needs: ['nthAlone'], says: `^(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)(?=$|[.,!])`, read: dayAlone },
  { needs: ['tenth'], says: `^(?:the )?(?<day>${daysAlone})(?=$|[.,!])`, read: dayAlone },
  { needs: ['digit', 'byDay'], says: '(?:para el|antes del|pour le|avant le|d\'ici (?:au|le)|per il|entro il|prima del|até (?:o )?(?:dia )?|para (?:o )?dia|vóór de|voor de|op de|tegen de|före den|till den|til den|inden den) ?(?:día |jour |giorno )?(?<day>[12]\\d|3[01]|\\d)(?:e|er|:e)?(?=$|[.,!]|\\s(?:por|tiene|debe|si |sí |a más|como|au plus|max|tendr|il |on |ça |c\'est|deve|dov|tem |moet|klaar|sin|sans|senza|y |et |e |porque|parce|perch|donde|où|quando|cuando))', read: dayAlone },
  { needs: ['ultimo'], says: '(?:zum |bis |am |per )?(?:ultimo|monatsletzten|monatsultimo|letzten des monats|último de mes|dernier du mois|ultimo del mese)', read: (_, c) => periodFrom('month', 0, {}, c.today) },
  { needs: ['ultimo'], says: '(?:zum |am |ab |per )?(?:monatsersten|ersten des (?:nächsten |kommenden )?monats|first of (?:the|next) month|1st of (?:the|next) month|primero de mes|premier du mois(?: prochain)?|primo del mese(?: prossimo)?)', read: (_, c) => dayThisMonth({ day: '1', next: 'yes' }, c) },
  { needs: ['digit', 'romance'], says: '^(?:(?:sí|oui|sì|ja|sim) )?(?:el|le|il|den|op de|o dia|dia|el día) (?<day>[12]\\d|3[01]|\\d)(?:e|er)?(?=$|[.,!]$|\\s(?:tendr|debe|tiene|deber|ha |es |est |sera|il |on |doit|deve|dov|moet|must|muss|ska|por|ya|como|au plus|al m|tem ))', read: dayAlone },
  { needs: ['digit'], says: '(?<=\\s)(?:el|le|il|den|de|am|the) (?<day>[12]\\d|3[01]|\\d)(?:st|nd|rd|th|\\.|er|e)?(?=$|[.,!]|\\s(?:y|et|e|and|und|en)\\s)', read: (g, c) => (c.near === undefined ? null : dayAlone(g, c)) },
  { needs: ['tenth'], says: `(?:the|der|den|dem|zum|am)\\s(?<day>${daysAlone})(?!\\s\\p{L}{3,})`, read: dayAlone },
  { needs: ['year', 'dotted'], says: '(?<![./])(?:in |by |bis |para |pour |per |en )?(?<m>0?[1-9]|1[0-2])[/.](?<year>20[2-4]\\d)', read: (g, _c) => within(Number(g.year), Number(g.m) - 1, 1, g) },
  { needs: ['year'], says: '(?<=^|, )(?<year>20[2-4]\\d)(?=$|[.,!]|\\s(?:will|would|is|reicht|langt|genügt|suffi|basta|vale|va |volstaat))', read: (g, _c) => within(Number(g.year), 0, 12, g) },
  { needs: ['year', 'share'], says: `(?:${LEAD})?${PART}${YEAR}`, read: (g, _c) => within(Number(g.year), 0, 12, g) },
  { needs: ['year'], says: `(?:(?<upTo>before|by|until|bis|vor|antes de|avant)|in|for|from|since|around|about|towards|maybe|perhaps|some ?time|(?:in the )?course of|during|somewhere in|im lauf(?:e)? von|im lauf(?:e)? des jahres|dans le courant de|nel corso del|a lo largo de|irgendwann|vielleicht|quizás?|peut-être|forse|im jahr|en|für|seit|ca\\.?|etwa|gegen|um|desde|hacia|sobre|depuis|para|pour|vers|nel|verso|em)\\s(?:about |around |roughly )?${YEAR}`, read: (g, _c) => within(Number(g.year), 0, 12, g) },
] // biome-ignore format: one form a line

const compiled = forms.map(({ says, read, needs }) => ({
  pattern: latin(`${START}(?:${says})${END}`, 'g'),
  read,
  needs,
}))

/** What a text without a digit cannot hold. */
const DIGITAL: ReadonlySet<Need> = new Set<Need>(['digit', 'iso', 'dotted', 'nth', 'year', 'q', 'hours', 'calendarWeek', 'nthAlone']) // biome-ignore format: a list
const names = Object.keys(needs) as Need[]
const wanted = compiled.map((form) => ({ form, needs: form.needs.map((need) => names.indexOf(need)) }))
const patterns = names.map((name) => needs[name])
const digital = names.map((name) => DIGITAL.has(name))

/** The forms that a text can hold: each of their needs is looked for once at the most. */
export function possible(text: string) {
  const hasDigit = needs.digit.test(text)
  const seen = new Int8Array(names.length)
  const holds = (need: number) => {
    if (seen[need] === 0) seen[need] = (hasDigit || !digital[need]) && patterns[need]?.test(text) ? 1 : -1
    return seen[need] === 1
  }
  const found: (typeof compiled)[number][] = []
  for (const { form, needs } of wanted) if (needs.every(holds)) found.push(form)
  return found
}
