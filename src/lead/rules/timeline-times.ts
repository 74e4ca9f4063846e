import { latin } from '../language/calendar.ts'
import { maySpeakOfHaste } from '../language/date-stems.ts'
import { findDates } from '../language/dates.ts'
import { isDenied } from './timeline-dates.ts'
import { isOfCustomers, withoutTrade } from './timeline-others.ts'
import {
  CONTACT, DENIED_AFTER, IS_SO_THEN, LATER_HASTE, NO_RUSH, OTHER_HASTE, SOON, URGENT, URGENT_START,
} from './timeline-phrases.ts' // biome-ignore format: a list
import type { Told } from './timeline-told.ts'

/** The words of a clause that say when, if there are any. */
export function timesOf(clause: Told, tail: string, month: number | undefined) {
  const { at, question, asked, idioms, meant, degree } = clause
  const text = MAY_BE_TRADE.test(clause.text) ? withoutTrade(clause.text) : clause.text
  const ofTrade = text !== clause.text
  const dates = meant ?? findDates(text, at, month ?? clause.month)
  if (idioms.size === 0 && degree === undefined && !asked.has('timeline') && !maySpeakOfHaste(text))
    return dates.length > 0 ? { dates, starts: false, hurries: false, soon: false, relaxed: false } : null
  const start = dates.length > 0 ? urgentBeside(text) : URGENT_START.exec(text)
  const hurry = start ?? URGENT.exec(text)
  const leisure = NO_RUSH.exec(text)
  // "no date, it is just urgent": what is denied is the date
  const noDate =
    leisure && hurry && OF_DATES.test(leisure[0]) && leisure.index + leisure[0].length < hurry.index
      ? leisure.index + leisure[0].length
      : 0
  const denied =
    hurry !== null &&
    (isDenied(text.slice(noDate), hurry.index - noDate) ||
      DENIED_AFTER.test(`${text.slice(hurry.index)} ${ADDS.test(tail) ? tail : ''}`))
  const ofOthers =
    hurry !== null &&
    (OTHER_HASTE.test(text.slice(Math.max(0, hurry.index - 40), hurry.index)) ||
      isOfCustomers(text, hurry.index + hurry[0].lastIndexOf(' ') + 1) ||
      THANKS.test(text) ||
      WAS_SO.test(text) ||
      (/morgen|heute|tomorrow|today|mañana|hoy|demain|domani|oggi/.test(hurry[0]) && IS_SO_THEN.test(text)) ||
      (!OF_A_STATE.test(hurry[0]) && NAMED.test(text.slice(Math.max(0, hurry.index - 20), hurry.index))) ||
      (LATER_HASTE.test(text.slice(hurry.index)) && !(asked.has('start') && AFTER_YES.test(text))))
  const goes =
    ((idioms.has('go') && asked.has('start')) || (asked.has('timeline') && NOW.test(text))) &&
    dates.length === 0 &&
    !question
  const better = BETTER.exec(clause.sentence)?.[0].trim().slice(0, 9)
  const isSigned = dates.length === 0 && ONCE_SIGNED.test(text) && (asked.has('start') || GETS_ON.test(text))
  const atOnce = idioms.has('at once') || goes || isSigned || (better !== undefined && text.includes(better) && !denied)
  const presses =
    (idioms.has('urgent') && !ofTrade && !ofOthers && !WAS_SO.test(text)) ||
    (LOSES.test(text) && !question) ||
    (CANNOT_WAIT.test(text) && !OTHER_HASTE.test(text.slice(0, 40)))
  const hurries = (hurry !== null && !denied && !ofOthers) || atOnce || presses || (degree === 'urgent' && !denied)
  const near = SOON.exec(text)
  const isName = near !== null && NAMED.test(text.slice(Math.max(0, near.index - 20), near.index))
  const soon = dates.length === 0 && !idioms.has('farewell') && ((near !== null && !isName) || idioms.has('soon'))
  // "no date, it is just urgent", "soon, there is no date yet": it may well be soon, only no day is set
  const isUndated = leisure !== null && (hurries || soon) && !idioms.has('calm') && OF_DATES.test(leisure[0])
  const unhurried =
    denied ||
    (leisure !== null && !isUndated) ||
    idioms.has('calm') ||
    degree === 'calm' ||
    (asked.has('timeline') && /^(?:not|nothing) urgent/.test(text))
  if (dates.length === 0 && !hurries && !hurry && !unhurried && !soon) return null
  return {
    dates,
    starts: start !== null || atOnce,
    hurries,
    soon,
    relaxed: unhurried && !question && !CONTACT.test(text) && !CALLS.test(text),
  }
}
/** An answer to when it should begin. */
const NOW =
  /^(?:(?:right|well|best|gleich|am besten|am liebsten|eigentlich|pues|dès|à partir de|desde|a partir de|da|subito|per|het liefst|liefst|vanaf|ab|ja|yes|from|just|straight),? ){0,2}(?:now|jetzt|ahora|ya|maintenant|adesso|ora|agora|já|nu|nou|teraz)(?: mism[oa]| mesmo| gleich| already| please| bitte| direkt| meteen| if possible| if you can)?[.! ]*$/

/** What a clause says of when. */
export type Times = NonNullable<ReturnType<typeof timesOf>>

/** Without one of these nobody's trade is a hurried one. */
const MAY_BE_TRADE = /urg|emerg|notf|notdienst|eildienst|dienst|pronto|spoed|storing/

/** Beside a date "au plus tôt" and the like say that it can't be earlier. */
function urgentBeside(text: string) {
  const start = URGENT_START.exec(text)
  return start && /^(?:au plus tôt|soonest|frühestmöglich|.+earliest)$/.test(start[0]) ? null : start
}

/** "We're ASAP Couriers": the word is a name. */
const NAMED =
  /(?:^|\s)(?:(?:we're|we are|i'm from|i am from|this is|called|named|wir sind|wir heißen|firma|somos|nous sommes|siamo|wij zijn|we zijn|from) (?:the )?)$/

/** Nobody is called so. */
const OF_A_STATE = /^(?:desperate|in |pressed|short|up against|running|press|eilig)/

/** "The sooner you start, the better". */
const BETTER =
  /(?:^|\s)(?:the (?:sooner|earlier|quicker|faster) [^.]{1,60}the (?:better|happier|merrier)|je (?:früher|eher|schneller|rascher),? [^.]{0,60}(?:desto|umso|um so|je) (?:besser|lieber|mehr)|plus (?:vite|tôt) [^.]{1,60}(?:mieux|plus content)|(?:cuanto|mientras) (?:antes|más pronto|más rápido) [^.]{1,60}mejor|prima [^.]{1,40}meglio|hoe (?:eerder|sneller|vroeger) [^.]{1,60}(?:beter|liever)|quanto (?:antes|mais cedo|mais rápido) [^.]{1,60}melhor|ju (?:förr|fortare|tidigare|snabbare) [^.]{1,60}bättre|jo (?:før|tidligere|hurtigere|raskere) [^.]{1,60}bedre|im (?:szybciej|wcześniej|prędzej) [^.]{1,60}lepiej)/

/** As soon as the contract is signed: "the second the ink's dry". */
const ONCE_SIGNED =
  /(?:once|as soon as|the (?:very )?(?:moment|minute|second|instant|day)|when|right after|straight after|on|upon|sobald|gleich nach|direkt nach|nach|en cuanto|apenas|tras|nada más|dès|après|(?:non )?appena|una volta|subito dopo|zodra|meteen na|na|assim que|logo após) (?:\S{1,12} ){0,4}?(?:sign|ink|sh[ao]o?k|deposit|green light|handschlag|einig|zusage|contract|paperwork|unterschr|vertrag|auftrag|firm[aeo]|contrat|signé|signature|contratt|getekend|handtekening|assin)/
const GETS_ON =
  /(?:start|begin|kick off|get (?:going|started|cracking|on|your)|crack on|go ahead|los|anfangen|beginnen|empez|empiec|comenz|arranc|commenc|démarr|inizi|cominci|partir|beginn|aan de slag|começ)/
/** Each moment costs them something: "every minute hurts", "cada minuto perdemos clientes". */
const MOMENT =
  '(?:every|each|by the|jede[nrs]?|cada|chaque|ogni|elke?|iedere?) (?:single |passing )?(?:minute|second|hour|day|minute|sekunde|stunde|tag|minuto|segundo|hora|día|dia|heure|seconde|jour|ora|giorno|minuut|seconde|uur|dag)'
const LOSS =
  '(?:los(?:e|es|ing)|hurt\\p{L}{0,3}|count|bleed\\p{L}{0,3}|cost(?:s|ing)? us|verlier\\p{L}{1,3}|kostet? uns|zähl\\p{L}{1,2}|perd\\p{L}{0,5}|(?:nos )?cuesta|nous coûte|ci costa|verliezen|kost ons|tel[lt]\\p{L}{0,2}|custa-nos)'
const LOSES = latin(
  `(?<!\\p{L})(?:${LOSS} (?:\\S{1,12} ){0,4}(?:à |in )?${MOMENT}|${MOMENT} (?:\\S{1,12} ){0,2}${LOSS})(?!\\p{L})`,
)

/** At once after the contract is as soon as can be. */
const AFTER_YES =
  /(?:after|upon|once|nach|después de|après|dopo|na) (?:\p{L}{2,6} )?(?:you|yes|ok|sign|contract|order|go-?ahead|zusage|auftrag|unterschrift|vertrag|ihr|euer|firma|contrato|pedido|vuestro|su |signature|contrat|votre|accord|firma|contratto|ordine|akkoord|handtekening)/u

/** What can't wait, with words between. */
const CANNOT_WAIT =
  /(?:can(?:no|')?t|cannot|won't|will not|mustn't) (?:\p{L}{2,10} ){0,2}wait(?! to| for| on| (?:until|till) (?!(?:tomorrow|next|after|the weekend|\p{L}{3,6}day)))(?: |$|[.,!])|(?:ne )?(?:peut|peuvent|pouvons) (?:\p{L}{2,9} ){0,2}(?:plus|pas) (?:\p{L}{2,9} )?attendre|no (?:puede|pueden|podemos|puedo) (?:\p{L}{2,9} )?esperar|non (?:può|possono|possiamo|posso) (?:\p{L}{2,9} )?(?:più )?aspettare|(?:kann|können|darf) (?:\p{L}{2,9} ){0,2}(?:nicht|nimmer|net|ned) (?:\p{L}{2,9} )?(?:warten|länger warten)|(?:kan|kunnen) niet (?:\p{L}{2,9} )?wachten|não (?:pode|podemos|dá para|posso) (?:\p{L}{2,9} )?esperar/u

/** "Thanks for getting back so quickly", "you answer fast". */
const THANKS =
  /(?:thank|danke|gracias|merci|grazie|bedankt|obrigad|tack f|dzięk)[^.!]{0,50}|you (?:lot |guys |people )?(?:answer|reply|respond|write back|got back)/
/** It was urgent, once. */
const WAS_SO =
  /(?:^|\s)(?:was|were|war|waren|era|erano|était|étaient) (?:\S{1,9} ){0,3}(?:\S{0,6}urg|eilig|brandeilig|dringend|brennend|pressant|in a (?:rush|hurry)|a rush|prisa|fretta|spoed|bråttom)/

/** No date is set, which says nothing of the hurry. */
const OF_DATES = /date|deadline|timeline|time ?frame|time$|termin|datum|zeitpunkt|fecha|plazo|délai|data|scadenz|prazo/

const CALLS = /(?:call|ring|ruf(?!t (?!mich|uns|doch|an))|llám|llam|appel|bel me)/
/** A clause may be cut before it: "es eilt aber nicht". */
const ADDS = /^(?:aber|doch|pero|maar|but)\s/
