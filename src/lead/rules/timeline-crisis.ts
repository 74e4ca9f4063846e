import { latin } from '../language/calendar.ts'
import type { Clause } from '../language/clauses.ts'

/** Who can do no more what they came for: "nobody can book", "no podemos cobrar". */
const SHUT_OUT = latin(
  "(?:(?:nobody|no one) can|(?:customers|clients|guests|patients|people|users|members|we) (?:can't|cannot|cant)|(?:niemand|keiner) kann|(?:kunden|g\\u00e4ste|patienten|leute|wir) k\\u00f6nnen (?:nicht|nichts|nix)|(?:nadie|no) p[ou]e?d\\p{L}{1,4}|(?:ne |n')peu(?:t|vent) plus|(?:nessuno|non) (?:riesc|pu\\u00f2|poss)\\p{L}{0,4}(?: pi\\u00f9)?(?: a)?|(?:niemand|klanten) (?:kan|kunnen)) (?:\\p{L}{2,8} ){0,2}(?:book|pay|order|buy|log|check|reach|sell|buch|zahl|bestell|kauf|cobrar|pagar|comprar|reserv|pedir|vender|command|payer|r\\u00e9serv|achet|encaiss|ordinar|prenotar|comprar|boeken|betalen)",
)
/** What must not fail, and does. */
const FAILS = latin(
  "(?<!\\p{L})(?:web ?)?(?:site|shop|store|checkout|app|system|engine|portal|server|domain|seite|homepage|p\\u00e1gina|web|tienda|pasarela|sito|gestionale|boutique|loja)(?:'s)? (?:\\S{1,10} ){0,3}?(?:down|offline|hacked|infected|crashed|died|dead|gone|abgest\\u00fcrzt|gehackt|weg|lahm\\p{L}*|ca\\u00edd[oa]|hackead[oa]|infectad[oa]|en panne|pirat\\u00e9e?|infect\\u00e9e?|tomb\\u00e9e?|bucat[oa]|hackerat[oa]|fuori uso|plat|eruit|hackad)(?!\\p{L})|dead (?:site|checkout|shop)|panne totale",
)
const PLEA =
  /(?<![a-z])(?:help|someone|somebody|anyone|anybody|rescue|take over|panic|hilf|helft|hilfe|jemand|ersatz|ayuda|alguien|ech\S{1,3} una mano|aide|quelqu'un|secours|aiut|qualcuno|una mano|hulp|iemand|ajuda|algu\u00e9m|hj\u00e4lp|n\u00e5n)/
/** A new one is no first aid, and what was is over. */
const CALMLY = /(?<![a-z])(?:new|neue|nuev|nouv|nuov|nieuw|nov[oa]|was|war|wurde letzt|last year|used to)(?![a-z]{4})/

/** Whether a clause of a message tells of what must be mended at once: a plea beside it does. */
export function isCrisis(text: string, message: () => readonly Clause[]): boolean {
  if (!SHUT_OUT.test(text) && !FAILS.test(text)) return false
  const said = message()
  return said.some((clause) => PLEA.test(clause.text)) && !said.some((clause) => CALMLY.test(clause.text))
}
