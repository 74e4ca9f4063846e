import { latin } from '../language/calendar.ts'
import type { Clause } from '../language/clauses.ts'

/** Who can do no more what they came for: "nobody can book", "no podemos cobrar". */
const SHUT_OUT = latin(
  "(?:(?:nobody|no one) can|(?:customers|clients|guests|patients|people|users|members|we) (?:can't|cannot|cant)|(?:niemand|keiner) kann|(?:kunden|gäste|patienten|leute|wir) können (?:nicht|nichts|nix)|(?:nadie|no) p[ou]e?d\\p{L}{1,4}|(?:ne |n')peu(?:t|vent) plus|(?:nessuno|non) (?:riesc|può|poss)\\p{L}{0,4}(?: più)?(?: a)?|(?:niemand|klanten) (?:kan|kunnen)) (?:\\p{L}{2,8} ){0,2}(?:book|pay|order|buy|log|check|reach|sell|buch|zahl|bestell|kauf|cobrar|pagar|comprar|reserv|pedir|vender|command|payer|réserv|achet|encaiss|ordinar|prenotar|comprar|boeken|betalen)",
)
/** What must not fail, and does. */
const FAILS = latin(
  "(?<!\\p{L})(?:web ?)?(?:site|shop|store|checkout|app|system|engine|portal|server|domain|seite|homepage|página|web|tienda|pasarela|sito|gestionale|boutique|loja)(?:'s)? (?:\\S{1,10} ){0,3}?(?:down|offline|hacked|infected|crashed|died|dead|gone|abgestürzt|gehackt|weg|lahm\\p{L}*|caíd[oa]|hackead[oa]|infectad[oa]|en panne|piratée?|infectée?|tombée?|bucat[oa]|hackerat[oa]|fuori uso|plat|eruit|hackad)(?!\\p{L})|dead (?:site|checkout|shop)|panne totale",
)
const PLEA =
  /(?<![a-z])(?:help|someone|somebody|anyone|anybody|rescue|take over|panic|hilf|helft|hilfe|jemand|ersatz|ayuda|alguien|ech\S{1,3} una mano|aide|quelqu'un|secours|aiut|qualcuno|una mano|hulp|iemand|ajuda|alguém|hjälp|nån)/
/** A new one is no first aid, and what was is over. */
const CALMLY = /(?<![a-z])(?:new|neue|nuev|nouv|nuov|nieuw|nov[oa]|was|war|wurde letzt|last year|used to)(?![a-z]{4})/

/** Whether a message begs for help, and not for something new. */
export const isPlea = (message: readonly Clause[]): boolean =>
  message.some(({ text }) => PLEA.test(text)) && !message.some(({ text }) => CALMLY.test(text))

/** Whether a clause tells of what must be mended at once, where a plea is beside it. */
export const isCrisis = (text: string): boolean => SHUT_OUT.test(text) || FAILS.test(text)
