import { anyOf, daysInWords, latin, months, weekdays } from '../language/calendar.ts'
import { NAMES_MONTH, type SpokenDate } from '../language/dates.ts'
import {
  AFTER, APPROXIMATE, BUDGETED, BY_THEN, FINISHED, FIRM, IS_SO_THEN, MOVES, NEGATED_BEFORE, NOT_BEFORE, PROJECT, UNTIL, VOTE,
} from './timeline-phrases.ts' // biome-ignore format: a list
import type { Told } from './timeline-told.ts'

/** Points by how many days away something has to be ready, or begin. */
const ready: readonly [days: number, points: number][] = [[16, 17], [45, 16], [94, 12], [139, 10], [190, 8], [400, 6]] // biome-ignore format: a table
const begun: readonly [days: number, points: number][] = [[13, 18], [46, 15], ...ready] // biome-ignore format: a table
const FAR = 5
const A_DAY =
  /(?:^|[^q\d])\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?:\s|\.|\/|-)+(?:de |of |del )?(?:\d|\p{L}{3})|\p{L}{3,} \d{1,2}(?!\d)|christmas|black friday|weihnacht|navidad|noël|easter|ostern|first of|ersten/u
const CERTAIN =
  /(?:^|[^q\d])\d{1,2}(?:st|nd|rd|th|er|\.|º)?(?:\s|\.|\/|-)+(?:de |of |del )?(?:\d|\p{L}{3})|\p{L}{3,} \d{1,2}(?!\d)|\p{L}{3,} (?:the )?(?:first|second|third|\p{L}{3,9}th)$|black friday|(?:'?s?|ous|ng|ee) (?:day|eve)$|hall?oween|valentin|silvester|nochevieja|nikolaus|mothering sunday|(?:mutter|vater|moeder|vader)[td]ag|fête des|festa d|d[ií]a d|san(?:t|ta)? \p{L}{4}|saint-|st\.? pa|first of|ersten|\d(?:st|nd|rd|th)$|\d\.$|(?:^|(?:the|der|den|dem|zum|am) )\p{L}{2,9}th$/u
const A_DAY_IN_WORDS = latin(`^(?:(?:on|the|am|zum|el|le|il) )?(?:${daysInWords}) `, 'i')
const A_MONTH =
  /jan|feb|mar|mär|apr|avr|may|mai|jun|juin|jul|aug|ago|août|sep|oct|okt|ott|nov|dec|dez|dic|déc|ene|enero|gen|septiembre/u
/** Next month is near for a beginning, even if its end is not. */
const NEXT_MONTH =
  /(?:next|coming) month|nächste[nrm]? monat|mes que viene|próximo mes|mois prochain|mese prossimo|prossimo mese/
const BEGINNING = 46
/** A certain day is meant in earnest, if it is not far away. */
const CERTAIN_DAY = { within: 94, points: 15 }
export const FIRM_BONUS = 3
export const VAGUE_MALUS = 2
/** The most for what is only a call or an offer by a date, a decision by a date, without any hurry, with a date. */
export const MOST = { contact: 3, decision: 3, noRush: 6, notBefore: 4, date: 18 }

/** A clause, and what it is about. */
export interface View extends Told {
  /** It cannot be later. */
  firm: boolean
  /** It names what happens then. */
  occasion: boolean
  /** It is not meant to the day. */
  vague: boolean
  /** It is about a decision, and not yet about the project. */
  decision: boolean
  /** It answers the question when. */
  answers: boolean
  starts: boolean
  launches: boolean
  /** It is about a call or an offer. */
  contactOnly: boolean
  wants: boolean
}

export const isDenied = (text: string, index: number) => NEGATED_BEFORE.test(text.slice(Math.max(0, index - 40), index))

/** The same of a time, where it is not a condition: "if it can't be live by May, there is no point". */
const deniesTime = (text: string, index: number) => isDenied(text, index) && !IF.test(text.slice(0, index))
const IF = /(?:^|\s)(?:if|unless|wenn|falls|si|se|als)\s[^.]{0,60}$/
const NOT_UNTIL = /(?:before|befor|until|till|bevor|vor|antes|avant|prima|voor)\s/

/** What times in a clause say of when the visitor wants their project: a label and points for each that does. */
export const saidOf = (dates: readonly SpokenDate[], view: View) =>
  dates
    .filter((date) => matters(date, view))
    .map((date) => ({
      label: labelOf(date, view),
      points: pointsOf(date, view),
      days: date.days,
      exact: exactnessOf(date),
    }))

/** A season, a feast or a quarter is explained by a month or a day: "before the summer, say the end of June". */
export type Exactness = 'month' | 'period' | 'other'
const exactnessOf = ({ text }: SpokenDate): Exactness =>
  NAMES_MONTH.test(text) ? 'month' : /\d/.test(text) || SPAN.test(text) || NAMES_DAY.test(text) ? 'other' : 'period'

/** How long or how often, not when: "for six weeks", "every month". */
const LASTING =
  /(?:'ve|have|has|had) (?:been|lived|worked|run|traded|owned|kept|done|had) (?:\S{1,12} ){0,3}$|\s(?:llev(?:o|amos)|fait|(?:bin|sind|haben?) (?:\S{1,9} )?schon)\s$|(?:(?<!(?:aim|aiming|go|going|shoot|shooting|hope|hoping|plan|planned|planning|set|ready|scheduled|needed|wanted|down) )for|(?<!give or )takes?|took|(?:takes?|took|cost) (?:us|me|them|him|her|you)|spent|lasts?|seit|für|pendant|durante)\s(?:about |around |the )?$/
const EVERY = /(?:every|each|jede[nrsm]?|pro|cada|chaque)\s$/
/** "30 dollars a month" is a rate; "in a month" is a time. */
const RATE = /^(?:an?|one) (?:day|week|month|year)s?$/
/** "The 15th of every month". */
const EVERY_AFTER =
  /^\s(?:of |in )?(?:each|every|jeden|jedes|de cada|de chaque|di ogni) (?:month|week|monats|mes|mois|mese|semana|semaine)/
/** "Courses start in September each year". */
const HABIT =
  /(?:each|every|jedes|elk|ieder|cada|chaque|ogni|todos os|todos los|tous les) (?:year|jahr|jaar|año|année|anno|anos|años|ans)|annual|yearly|jährlich|anualmente|annuel/
/** "From May to October" is when something is on. */
const RANGE =
  /(?:from|von|vom|desde|de|del|da|dal|du) (?!aquí|qui |now |today )(?:the |el |le |il )?\S{1,10}(?: \S{2,10})? (?:to|until|till|bis|bis zum|a|al|hasta|à|au|ad) (?:the |el |le |il )?$/
/** The days on which a house is open: "lunes a viernes". */
const AND_ON =
  /^\s?(?:to|thru|through|till|until|bis|a|al|à|au|tot|t\/m|tot en met|até|-|\u2013)\s?(?:the |en met )?(?:sun|mon|tue|wed|thu|fri|sat|so|mo|di|mi|do|fr|sa|dom|lun|mar|mié|jue|vie|sáb|dim|mer|jeu|ven|sam|gio|sab|zo|ma|wo|vr|za)/
/** An answer to when: "once my accountant is back on the 16th". */
const AS_SOON_AS =
  /(?:^|\s)(?:once|when|after|as soon as|sobald|wenn|nachdem|nach|cuando|en cuanto|dès que|quand|(?:non )?appena|quando|zodra|als|nadat)\s/
const BEFORE_IT =
  /(?:by|before|befor|until then|within|bevor|vor|innerhalb|antes|dentro de|avant|sous|prima|entro|voor|binnen)\s[^,]{0,24}$/
/** What is wanted before something else is so: "it must be up before the old one is shut down on 30 November". */
const WANTED_BEFORE = /(?:^|\s)(?:before|befor|by the time|bevor|ehe|antes de|avant|prima|voordat|voor)\s[^,]{0,80}$/
/** A part of a clause that stands by itself. */
const AND = latin(
  `\\s(?:(?:and|und|y|et|e|en)(?!\\s(?:${months.join('|')})(?!\\p{L}))|because|weil|porque|parce que|perché|when|once|while|wenn|sobald|cuando|quand|quando|or|oder|sonst|sinon|otherwise)\\s`,
)
/** "It could slip a month or two". */
const DELAYED_BY =
  /(?:slip|slide|move|shift|wait|delayed|late|verschieben|verschoben|retras\S{1,4}|retard)\s(?:it |that |by |back |about |another |up to |um |de ){0,2}$/
const WITHIN = /(?:in|within|about|next|of|under|over|than|least)\s$/
/** Whoever "could talk until Whitsun" has much to say. */
const TALKS =
  /(?:talk|chat|rant|moan|go on|hablar|parler|parlare|praten|falar)(?:\s\S{1,10}){0,4}\s(?:until|till|bis|hasta|jusqu'à|fino a|tot|até)\s(?:the )?$/
/** A month is one by which something is to happen only beside one of these. */
const EXPECTS =
  /(?:will|promis|promet|versproch|zugesagt|due|should|going to|then|open|start|begin|arriv|expire|finish|soll|wird|werd|muss|fertig|eröffn|beginn|gustar|abre|empie|será|ouvr|sera|faudr|aura|zal|moet)/u
/** What is hoped for is wanted. */
const HOPES =
  /(?:as far as (?:i'm|we're|i am|we are) concerned|(?:it's|it is|this is|es ist) (?:\S{1,10} ){0,3}(?:for|für) |some ?time|maybe|perhaps|could be|vielleicht|quizá|peut-être|forse|talvez|misschien|ideally|hopefully|probably|preferably|irgendwann|am liebsten|am besten|idéalement|si se puede|se possibile|digamos)/
/** How long somebody has been there: "siamo aperti da gennaio". */
const THERE_SINCE =
  /(?:apert[aeio]|attiv[aeio]|operativ[aeio]|present[ei]|in attività|sul mercato|nat[aeio]|open|abiert[ao]s?|abert[ao]s?|ouverts?|geöffnet|offen) (?:da|dal|dallo|dalla|desde|since|depuis|seit|sinds)(?: the| el| le| il)?\s$/
const SINCE = /(?:from|since|of|seit|vom|desde|depuis|du)\s$/
/** Nobody plans so many days ahead: "6 yrs" of experience. */
const FARTHEST = 1_500
const SPAN = /^(?!this|next|end|coming|the|ce|fin|les? )(?:.{1,20}\s|\d{1,3}-?)(?:weeks|wks|months|mounths|mths|days|sleeps|hours|hrs|h|years|stunden|horas|heures|ore|uur|weekjes|dagjes|maandjes|semanitas|mesecitos|wochen|monaten?|tagen?|jahren?|semanas|meses|semaines|mois|jours|weken|maanden|settimane|mesi|anni|giorni|dagar|veckor|månader|uker|uger|måneder|dni|tygodnie|tygodni|miesięcy|miesiące|dias|dagen|jaar|år|anos|años|ans)(?: and a half| y medi[oa]| et demie?| e mezz[oa]| e mei[oa]| (?:or|oder|o|ou) \S{1,9})?$|^(?:an?|one|half a|un[ae]?|ein(?:e[nrm]?)?|een|um) (?:week|month|year|day|mes|mois|mese|año|an|anno|woche|monat|jahr|maand|mês)(?: and a half| y medi[oa]| et demie?| e mezz[oa]| e mei[oa]| (?:or|oder|o|ou) \S{1,9})?$/ // biome-ignore format: one pattern
/** "Three months of data", "a 24 month contract". */
const OF_SOMETHING =
  /^[\s-](?:of (?!work)|old|free|contracts?|trial|money|notice|returns?|refunds?|warrant|guarantee|delivery|shipping|cancellation|rückgabe|widerruf|garantie|lieferzeit|gewähr|de garant|de devoluc|de retour|de prueba|di garanz|di reso|vooruit|ahead|im voraus|in advance|in anticipo|à l'avance|con antelaci|before (?:they|he|she|arriv)|(?:[a-z]{3,9} )?(?:course|camp|workshop|programme|program|tour|trip|retreat|class|festival|stay|rental|residency|cruise|exhibition|kurs|seminar|reise)|later(?! than)|late(?![a-z])|over(?: |$|\.)|drüber|darüber|später(?! als)|hin oder her|más tarde|plus tard|de retard|di ritardo)/
/** "I'm June", "we're April Ceramics": a name. */
const CALLED =
  /(?:^|\s)(?:we're|we are|i'm|i am|called|named|name is|this is|wir sind|wir heißen|ich bin|ich heiße|soy|somos|me llamo|je suis|nous sommes|je m'appelle|sono|siamo|mi chiamo|ik ben|wij zijn)\s$/
/** What a site shows, or what its users can do, is no date: "the shop must show a 14 day return". */
const FEATURE = latin(
  `(?<!\\p{L})(?:(?:site|website|shop|store|portal|app|page|system|seite|webseite|tienda|web|boutique|sito|portaal|webshop)\\s(?:must|should|has to|needs to|will|can|soll|sollte|muss|kann|debe|debería|tiene que|doit|devrait|deve|dovrebbe|moet)\\s(?:\\p{L}{1,12}\\s){0,2}(?:show|display|say|offer|tell|list|handle|let|allow|remind|send|calculate|anzeigen|zeigen|anbieten|mostrar|ofrecer|decir|avisar|afficher|proposer|dire|mostrare|dire|offrire|tonen|aanbieden)|(?:customers?|guests?|patients?|people|folk|users?|visitors?|members?|clients?|kunden|gäste|patienten|leute|mitglieder|klanten|gasten|clientes|huéspedes|clienti|ospiti)\\s(?:\\p{L}{1,8}\\s)?(?:can|could|may|should|must|shall|können|sollen|müssen|dürfen|moeten|kunnen|pueden|puedan|podrán|deben|peuvent|puissent|doivent|possono|possano|devono)|invoices? (?:are|is) due|(?:deliver|delivery|shipping|returns?) within)(?!\\p{L})`,
)
const NAMES_DAY = latin(`(?:${weekdays.join('|')})$`, 'i')
const WEEKDAY = /(?:day|tag|week-?end|wochenende)$/
/** Nobody wants an offer later than in so many days. */
const SOON_ENOUGH = 45
const isAnswer = ({ contactOnly }: View, { days, text }: SpokenDate) =>
  contactOnly && (days <= SOON_ENOUGH || NEXT_MONTH.test(text))
const SAYS_WHEN =
  /^(?:today|tomorrow|next|this|in|im|en|by|before|befor|within|d'ici|bis|vor|ab|antes|para|avant|la|el|le|cette|nächste[a-z]?|diese[a-z]?)(?![a-z\u00df-\u024f])/i

/** Whether all else that a clause says is about how exactly it is meant: "so ungefähr in einem halben Jahr". */
const isOnly = (text: string, index: number, length: number) =>
  HEDGES.test(`${text.slice(0, index)} ${text.slice(index + length)}`)
const HEDGES =
  /^(?:[\s.,!]|(?:so|in|around|about|roughly|approximately|maybe|perhaps|probably|somewhere|region|of|give|take|from|now|more|or|less|i|we|think|guess|would|say|something|like|the|a|an|by|for|latest|at|please|thanks|then|timing|ungefähr|etwa|circa|ca|rund|grob|vielleicht|wohl|wahrscheinlich|einem|einer|eines|den|der|im|bis|zum|gegen|um|ich|denke|würde|sagen|zeitlich|schätze|más|o|menos|unos|unas|en|de|para|el|la|aproximadamente|quizás?|tal|vez|creo|dentro|à|peu|près|environ|plus|ou|moins|dans|d'ici|pour|le|peut-être|je|pense|più|meno|circa|entro|tra|fra|per|il|forse|direi|credo|mais|menos|daqui|em|até|talvez|cerca|acho|ongeveer|over|rond|zo'n|misschien|denk|ik|voor)(?=$|[\s.,!]))*$/

/** The part of a clause in which something stands. */
function partAround(text: string, index: number): string {
  const before =
    text
      .slice(Math.max(0, index - 120), index)
      .split(AND)
      .at(-1) ?? ''
  const after = text.slice(index, index + 120).split(AND)[0] ?? ''
  return before + after
}

/** What is left of the time: "14 Tage Zeit", "three weeks to go". */
const LEFT =
  /^\s(?:zeit(?! (?:zum|zur|für))|left(?! (?:on|in|of))|to go|and counting|de plazo|di tempo|tijd|te gaan|till?\s|until\s|hasta\s|fino\s|tot\s)/
const REMAIN =
  /(?:il (?:nous |me )?reste|quedan|faltan|mancano|restam|faltam|nog|noch|remain|left)(?: nur| nog| plus que)?\s$/
/** "Need it fixed today", "COB tomorrow". */
const DONE_BY =
  /(?:(?:^|\s)(?:cob|eob|eod|(?:close|end) of (?:play|business|day))|fixed|sorted|repaired|done|live|online|running|working|ready|finished|repariert|fertig|gelöst|arreglad[oa]|solucionad[oa]|list[oa]|réparée?|réglée?|prête?|riparat[oa]|pront[oa]|risolt[oa]|gemaakt|klaar) (?:on |for |para |pour |per )?$/
/** What is wanted by a near day may be to know something, and not to have the project. */
const IS_TOLD =
  /(?:know|hear|decide|tell|sign|see|figures?|wissen|hören|entscheiden|sehen|saber|decidir|savoir|décider|sapere|decidere|weten|beslissen)(?![a-z])/

/** "Would the end of May be possible?" */
const DOABLE =
  /(?:possible|doable|feasible|realistic|achievable|machbar|möglich|realistisch|schaffbar|posible|factible|viable|faisable|jouable|possibile|fattibile|mogelijk|haalbaar|possível)(?![a-z])/

/** So many characters beside a time tell nothing else. */
const ALONE = 16

const leadingTo = (text: string, index: number) => text.slice(Math.max(0, index - 24), index)

/** Whether a time is one at which the visitor wants something, and not just a time. */
function matters(date: SpokenDate, view: View): boolean {
  const { text: said, index, days } = date
  if (!view.answers && ((SPAN.test(said) && FEATURE.test(view.sentence)) || CALLED.test(leadingTo(view.text, index))))
    return false
  const { text, question, wants } = view
  const before = leadingTo(text, index)
  const after = text.slice(index + said.length, index + said.length + 24)
  if (
    days < 0 ||
    days > FARTHEST ||
    EVERY.test(before) ||
    (RATE.test(said) &&
      !WITHIN.test(before) &&
      !(view.answers && text.length - said.length <= 10 && !/\d/.test(text))) ||
    (/^bis/.test(said) && /\d\s$/.test(before)) ||
    OF_SOMETHING.test(after) ||
    (/year|jahr|año|année|anno/.test(said) && BUDGETED.test(text)) ||
    (!view.answers && NAMES_DAY.test(said) && AND_ON.test(after)) ||
    (!view.answers && !view.wants && HABIT.test(text) && !BY_THEN.test(view.sentence)) ||
    EVERY_AFTER.test(text.slice(index + said.length, index + said.length + 40)) ||
    (LASTING.test(before) && SPAN.test(said)) ||
    (!view.answers && RANGE.test(text.slice(Math.max(0, index - 40), index)))
  )
    return false
  if (isAnswer(view, date)) return true
  if (DELAYED_BY.test(before) || TALKS.test(before) || (!view.starts && THERE_SINCE.test(before))) return false
  if (
    !view.atThen &&
    !(view.answers && AS_SOON_AS.test(text)) &&
    (IS_SO_THEN.test(partAround(text, index)) || (!view.answers && MOVES.test(partAround(text, index)))) &&
    !BY_THEN.test(view.sentence) &&
    !BEFORE_IT.test(text.slice(Math.max(0, index - 40), index + 6)) &&
    !(wants && WANTED_BEFORE.test(text.slice(0, index)))
  )
    return false
  const lead = before + said
  const limited = UNTIL.test(lead) || (SPAN.test(said) && (LEFT.test(after) || REMAIN.test(before)))
  if (days <= 1 || (days <= 7 && WEEKDAY.test(said)))
    return (
      !isDenied(text, index) &&
      (view.starts ||
        view.answers ||
        DONE_BY.test(before) ||
        (limited &&
          (wants || text.length - said.length <= ALONE) &&
          PROJECT.test(view.sentence) &&
          !IS_TOLD.test(text))) &&
      !text.startsWith('what can')
    )
  if (deniesTime(text, index) && !(limited && NOT_UNTIL.test(lead)) && !NOT_BEFORE.test(lead)) return false
  if (wants || limited) return true
  if (question) return DOABLE.test(text) && !SPAN.test(said)
  const alone = text.length - said.length <= ALONE || isOnly(text, index, said.length)
  const named =
    (A_DAY.test(said) || HOPES.test(text) || (A_MONTH.test(said) && EXPECTS.test(text))) &&
    !SPAN.test(said) &&
    !SINCE.test(before)
  return named || view.answers || alone || view.decision || view.occasion || FIRM.test(text)
}

function pointsOf(date: SpokenDate, view: View): number {
  const { text: said, days, index } = date
  const isNextMonth = view.starts && NEXT_MONTH.test(said)
  const base = (view.starts ? begun : ready).find(([within]) => (isNextMonth ? BEGINNING : days) <= within)?.[1] ?? FAR
  const isCertain =
    days <= CERTAIN_DAY.within &&
    (CERTAIN.test(said) || A_DAY_IN_WORDS.test(said)) &&
    !SPAN.test(said) &&
    !/^(?:\d{1,2}[/.]20\d\d$|vecka|semana |semaine|settimana|uke|uge|wk|calendar)/.test(said)
  const least = isCertain ? CERTAIN_DAY.points : 0
  const bonus = view.firm ? FIRM_BONUS : 0
  const malus = view.vague || APPROXIMATE.test(leadingTo(view.text, index)) ? VAGUE_MALUS : 0
  return Math.min(
    mostOf(leadingTo(view.text, index) + said, date, view),
    Math.max(1, Math.max(base, least) + bonus - malus),
  )
}

function mostOf(said: string, date: SpokenDate, view: View): number {
  const { index } = date
  const isAfter = !view.starts && AFTER.test(leadingTo(view.text, index))
  if (NOT_BEFORE.test(said) || isAfter || deniesTime(view.text, index)) return MOST.notBefore
  if (isAnswer(view, date)) return MOST.contact
  if (VOTE.test(view.text) && !FINISHED.test(view.text)) return MOST.decision
  return view.decision && !view.starts && !view.launches ? MOST.decision : MOST.date
}

function labelOf(date: SpokenDate, view: View): string {
  const { text, days } = date
  const { starts, firm } = view
  const isReply = isAnswer(view, date)
  const what = isReply ? 'an answer ' : starts ? 'start ' : ''
  const time = named(text.replace(/^(?:for|until|till|of|from|au|meant?|say|rather|make it) /, ''))
  const when = SPAN.test(text)
    ? `in ${time}`
    : `${starts || SAYS_WHEN.test(time) ? '' : 'by '}${time} (${distance(days)})`
  return `${what}${when}${firm && !isReply ? ', firm' : ''}`
}

function distance(days: number): string {
  if (days < 14) return days === 1 ? '1 day' : `${days} days`
  return days < 92 ? `${Math.round(days / 7)} weeks` : `${Math.round(days / 30.4)} months`
}

const NAMES = anyOf(['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'christmas', 'easter', '(?:mon|tues|wednes|thurs|fri)day', 'q[1-4]']) // biome-ignore format: a list
const EVERY_NAME = new RegExp(NAMES, 'g')
const named = (text: string) => text.replace(EVERY_NAME, (name) => name.charAt(0).toUpperCase() + name.slice(1))
