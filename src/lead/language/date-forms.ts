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
const NEXT = "(?:the )?(?:next|nxt|nex|coming|following|upcoming)|n\u00e4chste[nmrs]?|naechste[nmrs]?|kommende[nmrs]?|(?:el |la )?pr\u00f3xim[oa]|(?:le |la )?prochaine?|prossim[oa]|volgende?|komende?|pr\u00f3xim[oa]" // biome-ignore format: one language after the other
const AFTER_NEXT = 'que viene|pr\u00f3xim[oa]|prochaine?|prossim[oa]|que vem|qui vient'

/** The Portuguese days from Monday to Friday, which are numbered. */
const FEIRAS = ['segunda', 'ter\u00e7a', 'quarta', 'quinta', 'sexta']
/** Weekdays, as their own pattern each. */
const days = weekdays.map((words) => ({ words }))

const either = (lists: readonly { words: string }[]) => lists.map(({ words }) => words).join('|')
const M = `(?<month>${months.join('|')})`
const U = `(?<unit>${either(units)})`
const N = `(?:\\d{1,2}[.,]5|\\d{1,3}|${either(numbers)})`
const PART = `(?:(?<part>${either(parts)})[\\s-]{0,2}(?:the |des |der |von |de |del |do |du |d'|im )?)`
const LEAD = `(?:(?<upTo>${UP_TO})\\s(?:the |le |el |zum |den |dem |la )?)`
const YEAR = '(?<year>20\\d\\d)'
const ANY_YEAR = `(?:${YEAR}|(?<nextYear>(?:the )?(?:next|coming|following) year(?:'?s)?|(?:n\u00e4chsten|kommenden) jahres|(?:n\u00e4chstes|kommendes) jahr|(?:pr\u00f3ximo|a\u00f1o que viene) a\u00f1o|pr\u00f3ximo a\u00f1o|(?:el |l )?a\u00f1o que viene|l'an prochain|l'ann\u00e9e prochaine|(?:l'|ll')?anno prossimo|prossimo anno|volgend jaar|(?:do )?(?:pr\u00f3ximo ano|ano que vem)|n\u00e4sta \u00e5r|neste \u00e5r|n\u00e6ste \u00e5r|przysz\u0142ego roku))`
const ORDINAL = '(?:st|nd|rd|th|er|\\.|\u00ba|\u00b0|ten|e)?'

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
  within: /within|inner|in a|sous|dans la|entro una|en una/,
  halfTerm: /half.term/,
  close: /eod|eob|cob|business|play/,
  hours: /\d ?(?:h|s|o|u)/,
  month: some(months),
  unit: some([either(units)]),
  part: /h[12]|hal[fb]|h\u00e4lfte|semest/,
  ending: /e\.?o\.?[my]|end|year|heuer|fin[e ]|fim|month|week|acabe|termin|finis|\bist\b/,
  season: latin(`${some([either(seasons)]).source}|t\u00e9|season|saison|temporada|stagione|seizoen`),
  feast: some([either(feasts)]),
  weekOn: /week|fortnight|woche|tagen|en (?:huit|quinze)|a otto/,
  thisMonth: /m(?:onth|ois|es|aand|onat|\u00eas|\u00e5nad)|d\.? ?m/,
  nthAlone: /^(?:the )?\d\d?(?:st|nd|rd|th)/,
  romance: /^\p{L}{0,4} ?(?:el|le|il|den|op de|o dia|dia) /u,
  nthDay:
    /first|second|third|fourth|last|erste|zweite|dritte|vierte|letzte|prim|segund|tercer|premier|deuxi|trois|secondo|terzo|quarto/,
  ordinal: /first|second|third|[a-z]th(?![a-z])/,
  byDay: /(?:para|del|pour|avant|d'ici|per il|entro|at\u00e9|de|den) /,
  ultimo:
    /ultimo|monatsletz|monatsers|letzten des|ersten des|(?:first|1st) of|\u00faltimo de|dernier du|primero de|premier du|primo del/,
  monthDays: /(?:ersten|letzten) \S{3,9}tage/,
  feira: /segunda|ter\u00e7a|quarta|quinta|sexta/,
  day: /to[mnd]|tmr|morgen|ma\u00f1ana|dema|doma|amanh|heute|hoy|aujou|oggi|vanda|hoje/,
  weekday: some(weekdays),
  after2: /after next|\u00fcbern/,
  calendarWeek: /kw|kalenderw|cw ?\d|(?:wk|vecka|uke|uge|semana|semaine|settimana|week) \d/,
  weekend: /week-?end|wochenende|semana|settimana/,
  tenth: /[nrfvxhl]th(?![a-z])/,
  nthWeek: /woch|week|h\u00e4lft|half|seman|semain|settim/,
}
type Need = keyof typeof needs

/** How times are said, the longer ways first: what one of them has read is left to it. */
const forms: readonly { needs: Need[]; says: string; read: Reading }[] = [
  { needs: ['iso'], says: '(?<year>20\\d\\d)-(?<m>\\d\\d?)-(?<day>\\d\\d?)', read: (g, c) => dayOfMonth(Number(g.day), Number(g.m) - 1, g, c) },
  { needs: ['weekday', 'month', 'nthDay'], says: `(?:the |am |der |den |el |le |il )?${NTH}\\s(?<weekday>${either(days)})\\s(?:in |of |im |de |di |du |van |i )?${M}`, read: nthWeekdayIn },
  { needs: ['dotted', 'year'], says: `(?<day>\\d\\d?)[./](?<m>\\d\\d?)[./]${YEAR}`, read: numeric },
  { needs: ['dotted'], says: '(?<day>\\d\\d?)\\.\\s?(?<m>\\d\\d?)\\.', read: numeric },
  { needs: ['dotted'], says: `(?:${UP_TO}|am|on|zum|ab|le|el|latest|sp\u00e4testens(?: am)?)\\s(?:the |zum |am |le |el )?(?<day>\\d\\d?)[./](?<m>\\d\\d?)`, read: numeric },
  { needs: ['dotted'], says: '^(?!24/7)(?<day>\\d\\d?)/(?<m>\\d\\d?)[.!]?$', read: numeric },
  { needs: ['nthWeek'], says: `(?:the )?${NTH}\\s(?:full |whole )?(?:(?:week|half|semana|quincena|semaine|quinzaine|settimana)\\s(?:of|in|de|del|d'|di)\\s?${M}|(?<germanMonth>${months.join('|')})(?:woche?|h\u00e4lfte))`, read: nthOfMonth },
  { needs: ['monthDays'], says: `(?:in den )?(?<first>ersten|letzten)\\s(?<month>${months.join('|')})tagen?`, read: (g, c) => inMonth({ word: 'in', month: g.month, part: g.first === 'ersten' ? 'anfang' : 'ende' }, c) },
  { needs: ['month'], says: `(?<day>\\d\\d?|first|${daysInWords}|primero)${ORDINAL}\\s?(?:of |de |del |di |d')?${M}\\.?,?(?:\\s(?:de |del )?${YEAR})?`, read: named },
  { needs: ['month', 'ordinal'], says: `${M}\\s(?:the )?(?<day>first|second|third|${daysAlone})(?:,?\\s${YEAR})?`, read: named },
  { needs: ['month', 'digit'], says: `${M}\\s(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)?(?:,?\\s${YEAR})?`, read: named },
  { needs: ['month'], says: `(?<word>(?<about>(?<=(?:around|about|roughly|gegen|etwa|vers|verso|hacia|sobre) ))|(?:(?:in|by|of|from|for|meant?|make it|rather|say|meinte?|eher|lieber|mejor|plut\u00f4t|meglio|liever|bedoel(?:de)?|pour|zum|this|next|im|ab|en|em|de|au|nel|${UP_TO}|since|until|during)\\s)?)(?:${PART}(?:m(?:ois|es|ese) d[ei]l? ?)?)?${M}(?:,?\\s(?:of |de |del )?${ANY_YEAR})?`, read: inMonth },
  { needs: ['month'], says: `^${M}(?=$|[.,!]|\\s(?:perhaps|maybe|probably|or|i think|at|latest|ideally|would|is)(?![a-z]))`, read: (g, c) => yearly((of) => within(of, monthOf(g.month)?.month ?? -1, 1, {}), g, c) },
  { needs: ['q'], says: `(?:${LEAD})?(?:${PART})?q(?<nth>[1-4])(?:[\\s/]{1,2}(?:of )?${ANY_YEAR})?`, read: quarter },
  { needs: ['quarter'], says: `(?:${LEAD})?(?:${PART})?${NTH}\\s(?<q>quarter|quartals?|trimestre|kwartaal)(?:\\s(?:of |de |del )?${ANY_YEAR})?`, read: quarter },
  { needs: ['part'], says: `(?:h(?<half>[12])|${NTH}\\s(?:half(?: of)?(?: the| this| next)?(?: year)|jahresh\u00e4lfte|halbjahr|semestre|semester))(?:\\s(?:of )?${ANY_YEAR})?`, read: (g, c) => {
    const second = g.half === '2' || (g.nth !== undefined && !ordinals[0]?.test(g.nth))
    return yearly((year) => Date.UTC(year, second ? 12 : 6, 0), g, c)
  } },
  { needs: ['weekday', 'weekOn'], says: `(?:(?<fortnight>two weeks|a fortnight|zwei wochen) |a week |in einer woche )(?:on |from |this |come |next |am )?(?<weekday>${either(days)})`, read: weekOn },
  { needs: ['weekday', 'weekOn'], says: `(?:on |am |le |de |this |next |coming |n\u00e4chsten )?(?<weekday>${either(days)}) (?:(?<fortnight>fortnight|in (?:zwei wochen|14 tagen|vierzehn tagen|2 wochen)|en quinze)|week(?!-?end)|in (?:einer|1) woche|in (?:acht|8) tagen|en huit|a otto|over een week)`, read: weekOn },
  { needs: ['weekday', 'after2'], says: `(?:the )?(?:(?<weekday>${either(days)}) after next|(?:am )?\u00fcbern\u00e4chste[nrm]? (?<wochentag>${either(days)}))`, read: (g, c) => weekOn({ weekday: g.weekday ?? g.wochentag }, c) },
  { needs: ['digit', 'thisMonth'], says: `(?:on |by |am |bis |zum |le |el |il |op |de |den |det )?(?:the |zum |den )?(?<day>\\d\\d?)(?:st|nd|rd|th|er|\\.|e|\u00ba|\u00b0)?\\s(?:of |de |di |du |van |av )?(?:(?<next>next month|n\u00e4chsten monats|kommenden monats|du mois prochain|mois prochain|del mes que viene|mes que viene|pr\u00f3ximo mes|del pr\u00f3ximo mes|mese prossimo|del mese prossimo|prossimo mese|volgende maand|m\u00eas que vem|do pr\u00f3ximo m\u00eas)|(?:the )?(?:this|current) month|ce mois(?:-ci)?|du mois(?:-ci)?(?! prochain)|questo mese|este mes|del mes(?! que viene)|deze maand|dieses monats|d\\.? ?m\\.?|deste m\u00eas|denna m\u00e5nad)`, read: dayThisMonth },
  { needs: ['weekday', 'unit', 'next'], says: `(?:on |am |el |le )?(?<weekday>${weekdays.join('|')}),? (?:of |de |d')?(?:${NEXT}) (?:week|woche|semana|semaine|settimana)`, read: (g, c) => c.today + (8 - (new Date(c.today).getUTCDay() || 7) + (((weekdayOf(g.weekday)?.weekday ?? 0) + 6) % 7)) * DAY },
  { needs: ['unit', 'this'], says: "(?:before|by the time) this (?<unit>week|month|quarter|year)(?:'s| is)? ?(?:runs out|ends|out|over|up|gone|done)", read: (g, c) => unitAt(g, c, 0) },
  { needs: ['unit', 'this'], says: `(?:${LEAD})?(?:${PART})?(?:${THIS})\\s${U}`, read: (g, c) => unitAt(g, c, 0) },
  { needs: ['unit', 'next'], says: `(?:${LEAD})?(?:${PART})?(?:${NEXT})\\s${U}`, read: (g, c) => unitAt(g, c, 1) },
  { needs: ['unit', 'after'], says: `(?:${LEAD})?(?:${PART})?(?:the |el |la |le |l'|il |o )?${U}\\s(?:${AFTER_NEXT})`, read: (g, c) => unitAt(g, c, 1) },
  { needs: ['unit', 'share'], says: `${PART}${U}`, read: (g, c) => (/^(?:mi|medio|met)/.test(g.part ?? '') ? null : comingPart(g, c)) },
  { needs: ['ending'], says: "(?:e\\.?o\\.?m|month(?:'?s)?[- ]end|monatsende|(?:antes de )?que (?:acabe|termine) (?:el|este) mes|avant que le mois (?:se termine|finisse)|prima che finisca il mese|(?:bevor|ehe) der monat (?:um|rum|aus|vorbei|zu ende) ist|(?:before|by the time) (?:the|this) month(?:'s| is)? ?(?:runs out|ends|out|over|up|gone)|vor ablauf des monats|fin (?:de|du) mois|fin de mes|fine mese|eind van de maand|fim do m\u00eas)", read: (_, c) => periodFrom('month', 0, {}, c.today) },
  { needs: ['ending'], says: '(?:e\\.?o\\.?y|year(?:\'?s)?[- ]end|the end of year|(?:before |by the time )?(?:the|this) year(?:\'s| is)? ?(?:runs out|ends|out|over|up)|vor ablauf des jahres|slutet av \u00e5ret|koniec roku|(?:antes de )?que (?:acabe|termine) (?:el|este) a\u00f1o|avant que l\'ann\u00e9e (?:se termine|finisse|soit finie)|prima che finisca l\'anno|(?:bevor|ehe) das jahr (?:um|rum|aus|vorbei|zu ende) ist|jahresende|heuer|fin d\'ann\u00e9e|fin de l\'ann\u00e9e(?! prochaine)|fin(?:al|ales)? de(?:l)? a\u00f1o(?! que viene)|fine (?:dell\')?anno)', read: (_, c) => periodFrom('year', 0, {}, c.today) },
  { needs: ['ending'], says: "(?:quarter(?:'?s)?[- ]end|quartalsende|fin de trimestre|fine trimestre)", read: (_, c) => periodFrom('quarter', 0, {}, c.today) },
  { needs: ['ending'], says: "(?:week'?s[- ]end|(?:before|by the time) (?:the|this) week(?:'s| is)? ?(?:ends|out|over))", read: (_, c) => periodFrom('week', 0, {}, c.today) },
  { needs: ['weekend'], says: '(?<next>next |n\u00e4chste[sn]? |pr\u00f3ximo |prochain )?(?:week-?end|wochenende|fin de semana|fine settimana)', read: (g, c) => c.today + (((7 - new Date(c.today).getUTCDay()) % 7) + (g.next ? 7 : 0)) * DAY },
  { needs: ['unit', 'after2'], says: '(?:the )?(?<unit>week|month) after next|\u00fcbern\u00e4chste[nr]? (?<einheit>woche|monat)', read: (g, c) => unitAt({ ...g, unit: g.unit ?? g.einheit }, c, 2) },
  { needs: ['calendarWeek'], says: '(?:(?:kw|kalenderwoche|cw)\\s?(?=\\d)|(?:wk|vecka|uke|uge|semana|semaine|settimana|calendar week)\\s(?=[1-5]\\d))(?<week>\\d\\d?)', read: (g, c) => yearly((year) => Date.UTC(year, 0, 4 + Number(g.week) * 7 - ((new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7) - 3), g, c) },
  { needs: ['unit', 'next'], says: '(?:coming|next) (?<few>weeks|months)|(?:n\u00e4chsten|kommenden) (?<wenige>wochen|monaten?)|pr\u00f3xim[oa]s (?<pocos>semanas|meses)|prochaine?s (?<peu>semaines|mois)', read: (g, c) =>
    c.today + (toUnit(g.few ?? g.wenige ?? g.pocos ?? g.peu)?.days ?? 30) * 3 * DAY },
  { needs: ['unit'], says: '(?:om|inden) to (?<unit>m\u00e5neder|uker|uger|dager|dage|\u00e5r)', read: (g, c) => counted({ ...g, count: '2' }, c) },
  { needs: ['unit'], says: 'een (?<unit>week|maand|dag|jaar) of (?<count>twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|\\d\\d?)', read: counted },
  { needs: ['unit'], says: `(?<since>vor |hace |h\u00e1 |il y a |f\u00f6r )?(?:(?:heute|morgen|today|tomorrow|hoy|oggi|vandaag|dzi\u015b|idag) (?:in|en|over|om|za) |aujourd'hui en )?(?:(?<low>${N})(?:\\s?(?:-|to|bis|or|oder|\u00e0|a|o|ou|/)\\s?))?(?<count>${N})(?<halfMore>\\s(?:and a half|y medi[oa]|et demie?|e mezz[oa]|e mei[oa]|en een halve?|och en halv|i p\u00f3\u0142))?[\\s-]{0,2}(?:more |short |working |business |full |weitere |good |volle |gute |knappe |kurze |kleine |schlappe |little |whole |calendar |tiny |measly |solid |petits? |petites? |bons? |bonnes? |piccoli |escas[oa]s |buen[oa]s |krappe )?${U}(?<half>\\s(?:and a half|y medi[oa]|et demie?|e mezz[oa]|e mei[oa]))?(?:\\s(?:or|oder|o|ou|eller)\\s(?<more>${N})(?!\\s(?:${either(units)})))?(?:\\s(?:(?:from|ab) (?:today|now|heute|jetzt|tomorrow)|today|tomorrow|desde hoy|a partir de hoy|(?:\u00e0 partir )?d'aujourd'hui|da oggi|vanaf (?:vandaag|nu)|a partir de hoje))?(?<after>\\s(?:ago|fa(?! il)|geleden|sedan|siden|temu|atr\u00e1s|earlier|(?<!(?:reste|have|got|left|avons|tenemos|quedan) (?:\\p{L}|\\d){1,9} \\p{L}{3,9}\\s)(?:before|avant|antes)|after|prior|old|vorher|zuvor|davor|danach|alt|despu\u00e9s|apr\u00e8s))?`, read: counted },
  { needs: ['unit', 'within'], says: '(?:within (?:the|a|one)|innerhalb (?:der|einer?|eines|des)|within|in a|sous(?: une| la)?|dans la|entro una|en una) (?<unit>fortnight|weeks?|months?|year|woche|monats?|quinzaine|quincena|quindicina)', read: (g, c) => c.today + (toUnit(g.unit)?.days ?? 30) * DAY },
  { needs: ['hours'], says: `(?<=(?:in|within|have|got|under|next|inside|innerhalb von|binnen|noch|haben|en|tenemos|quedan|dans|sous|avons|reste|entro|tra|fra|abbiamo|over|hebben|em|temos)\\s(?:(?:the|next|about|only|just|less|than|nur|noch|solo|de|menos|les|von) ){0,3})(?<hours>\\d{2,3}) ?(?:hours|hrs|h|stunden|horas|heures|ore|uur|timmar)(?! (?:a day|a week|of |support|open|am tag|al d\u00eda))`, read: (g, c) => (Number(g.hours) < 24 ? null : c.today + Math.round(Number(g.hours) / 24) * DAY) },
  { needs: ['season'], says: `(?:${LEAD})?(?:${PART})?(?:the |der |dem |el |la |le |im |(?<current>this |diese[nrms]? |cet |ce |est[ea] |quest[ao'] ?)|(?<coming>next |n\u00e4chste[nrms]? ))?(?<season>${either(seasons)})(?! (?:camp|school|house|collection|job|tyres|party|menus?|dresses|clothes|wear|guests|visitors|hours|specials?|fashion|sports?|rentals?|jobs))(?:\\s(?:of |de |del |do )?${ANY_YEAR})?`, read: (g, c) => {
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
  { needs: ['season'], says: '(?:next|n\u00e4chste[nr]?|la prochaine|la pr\u00f3xima) (?:season|saison|temporada)', read: (_, c) => c.today + 200 * DAY },
  { needs: ['day'], says: '(?:day after tomorrow|\u00fcbermorgen|pasado ma\u00f1ana|apr\u00e8s-demain|dopodomani|overmorgen)', read: (_, c) => c.today + 2 * DAY },
  { needs: ['day'], says: '(?:tomorrow|tomoro|tommorow|tomorow|tmrw|tmr|morgen|ma\u00f1ana|demain|domani|amanh\u00e3)', read: (_, c) => c.today + DAY },
  { needs: ['close'], says: '(?:eod|eob|cob|(?:close|end) of (?:business|play))(?! (?:on |of )?(?:today|tomorrow|\\p{L}{3,6}day))', read: (_, c) => c.today },
  { needs: ['day'], says: "(?:today|tonight|heute|hoy|aujourd'hui|oggi|vandaag|hoje)", read: (_, c) => c.today },
  { needs: ['feira'], says: '(?:at\u00e9 (?:a |\u00e0 )?|na |nesta |pr\u00f3xima )(?<weekday>segunda|ter\u00e7a|quarta|quinta|sexta)(?:-feira)?', read: (g, c) => c.today + ((FEIRAS.indexOf(g.weekday ?? '') + 8 - new Date(c.today).getUTCDay()) % 7 || 7) * DAY },
  { needs: ['weekday'], says: `(?<weekday>${weekdays.join('|')})(?<habit>'?s)?`, read: (g, c) => {
    if (g.habit || /days$/.test(g.weekday ?? '')) return null // "my Sundays" are no day to come
    const ahead = ((weekdayOf(g.weekday)?.weekday ?? 0) - new Date(c.today).getUTCDay() + 7) % 7 || 7
    return c.today + (c.past ? ahead - 7 || -7 : ahead) * DAY
  } },
  { needs: ['nth'], says: `(?:${UP_TO}|on|am|zum|ab|from|latest|starts?|begins?|opens?|say|week of|commencing|beginning|woche vom|semana del|semaine du)\\s(?:the |zum |den |dem )?(?<day>\\d\\d?)(?:st|nd|rd|th|\\.)(?! (?:time|year|century|anniversary|floor|birthday|attempt|edition|stock|place))`, read: dayAlone },
  { needs: ['nthAlone'], says: `^(?:the )?(?<day>\\d\\d?)(?:st|nd|rd|th)(?=$|[.,!])`, read: dayAlone },
  { needs: ['tenth'], says: `^(?:the )?(?<day>${daysAlone})(?=$|[.,!])`, read: dayAlone },
  { needs: ['digit', 'byDay'], says: '(?:para el|antes del|pour le|avant le|d\'ici (?:au|le)|per il|entro il|prima del|at\u00e9 (?:o )?(?:dia )?|para (?:o )?dia|v\u00f3\u00f3r de|voor de|op de|tegen de|f\u00f6re den|till den|til den|inden den) ?(?:d\u00eda |jour |giorno )?(?<day>[12]\\d|3[01]|\\d)(?:e|er|:e)?(?=$|[.,!]|\\s(?:por|tiene|debe|si |s\u00ed |a m\u00e1s|como|au plus|max|tendr|il |on |\u00e7a |c\'est|deve|dov|tem |moet|klaar|sin|sans|senza|y |et |e |porque|parce|perch|donde|o\u00f9|quando|cuando))', read: dayAlone },
  { needs: ['ultimo'], says: '(?:zum |bis |am |per )?(?:ultimo|monatsletzten|monatsultimo|letzten des monats|\u00faltimo de mes|dernier du mois|ultimo del mese)', read: (_, c) => periodFrom('month', 0, {}, c.today) },
  { needs: ['ultimo'], says: '(?:zum |am |ab |per )?(?:monatsersten|ersten des (?:n\u00e4chsten |kommenden )?monats|first of (?:the|next) month|1st of (?:the|next) month|primero de mes|premier du mois(?: prochain)?|primo del mese(?: prossimo)?)', read: (_, c) => dayThisMonth({ day: '1', next: 'yes' }, c) },
  { needs: ['digit', 'romance'], says: '^(?:(?:s\u00ed|oui|s\u00ec|ja|sim) )?(?:el|le|il|den|op de|o dia|dia|el d\u00eda) (?<day>[12]\\d|3[01]|\\d)(?:e|er)?(?=$|[.,!]$|\\s(?:tendr|debe|tiene|deber|ha |es |est |sera|il |on |doit|deve|dov|moet|must|muss|ska|por|ya|como|au plus|al m|tem ))', read: dayAlone },
  { needs: ['digit'], says: '(?<=\\s)(?:el|le|il|den|de|am|the) (?<day>[12]\\d|3[01]|\\d)(?:st|nd|rd|th|\\.|er|e)?(?=$|[.,!]|\\s(?:y|et|e|and|und|en)\\s)', read: (g, c) => (c.near === undefined ? null : dayAlone(g, c)) },
  { needs: ['tenth'], says: `(?:the|der|den|dem|zum|am)\\s(?<day>${daysAlone})(?!\\s\\p{L}{3,})`, read: dayAlone },
  { needs: ['year', 'dotted'], says: '(?<![./])(?:in |by |bis |para |pour |per |en )?(?<m>0?[1-9]|1[0-2])[/.](?<year>20[2-4]\\d)', read: (g, _c) => within(Number(g.year), Number(g.m) - 1, 1, g) },
  { needs: ['year'], says: '(?<=^|, )(?<year>20[2-4]\\d)(?=$|[.,!]|\\s(?:will|would|is|reicht|langt|gen\u00fcgt|suffi|basta|vale|va |volstaat))', read: (g, _c) => within(Number(g.year), 0, 12, g) },
  { needs: ['year', 'share'], says: `(?:${LEAD})?${PART}${YEAR}`, read: (g, _c) => within(Number(g.year), 0, 12, g) },
  { needs: ['year'], says: `(?:(?<upTo>before|by|until|bis|vor|antes de|avant)|in|for|from|since|around|about|towards|maybe|perhaps|some ?time|(?:in the )?course of|during|somewhere in|im lauf(?:e)? von|im lauf(?:e)? des jahres|dans le courant de|nel corso del|a lo largo de|irgendwann|vielleicht|quiz\u00e1s?|peut-\u00eatre|forse|im jahr|en|f\u00fcr|seit|ca\\.?|etwa|gegen|um|desde|hacia|sobre|depuis|para|pour|vers|nel|verso|em)\\s(?:about |around |roughly )?${YEAR}`, read: (g, _c) => within(Number(g.year), 0, 12, g) },
] // biome-ignore format: one form a line

const compiled = forms.map(({ says, read, needs }) => ({
  pattern: latin(`${START}(?:${says})${END}`, 'g'),
  read,
  needs,
}))

/** The forms that a text can hold. */
export function possible(text: string) {
  const seen = new Map<Need, boolean>()
  return compiled.filter((form) =>
    form.needs.every((need) => {
      const known = seen.get(need) ?? needs[need].test(text)
      seen.set(need, known)
      return known
    }),
  )
}
