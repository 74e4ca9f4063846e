import { latin } from '../language/calendar.ts'
import { mayNameTime } from '../language/date-stems.ts'
import { findDates, type SpokenDate } from '../language/dates.ts'
import { CONTACT, DROPS, PROJECT } from './timeline-phrases.ts'
import type { Told } from './timeline-told.ts'
import { isWish } from './timeline-views.ts'

/** Words that stand for a time named just before. */
const THEN = latin(
  `(?<!\\p{L})(?:${[
    "(?:by|until|for|before|from) then|(?<!(?:since|now and|but|until|just|back|even|well|ok|okay|right|and) )then(?! (?:again|and there))|(?:before|after|until|when|once) (?:that|(?:i|we|he|she|they|it) (?:go(?:es)?|leaves?|starts?|opens?|ends?|happens?|closes?|retires?))|afterwards|(?:that's|thats|that is|which is|this is) (?:exactly |also |just )?(?:when|the (?:day|date|week|month|moment|time)|how long)|(?:(?:on|by|for|from|before|until) )?(?:that|the (?:same|very)) (?:very |same )?(?:day|date|night|evening|morning|week|weekend|month|moment)|at the same time|alongside|in time for (?:it|that|this)|simultaneously",
    '(?:bis|zu|ab) (?:dahin|dann)|danach|vorher|davor|so lange?|(?:an|zu|bis zu|ab) (?:dem|diesem|jenem) (?:tag|termin|zeitpunkt|datum|abend|wochenende)|zeitgleich|gleichzeitig|zugleich|dann|da(?= (?:soll|muss|müss|möcht|woll|will|brauch|wär|hätt|könn|kann|ist|sind|geht|steh|läuft|geh))',
    '(?:(?:para|por|desde) )?entonces|(?:para |en )?(?:ese|aquel) (?:mismo )?(?:día|momento|mes)|(?:para )?(?:esa|aquella) (?:misma )?(?:fecha|semana|noche)|a la vez|al mismo tiempo|después|luego|antes(?! de)',
    "d'ici là|à partir de là|(?:à|pour|dès) ce moment(?:-là)?|(?:pour )?ce (?:même )?(?:jour|soir|mois|week-end)(?:-là)?|(?:pour |à )?cette (?:date|semaine)(?:-là)?|en même temps|ensuite|après(?=$|[.,!])|avant(?=$|[.,!])|c'est (?:là|à ce moment(?:-là)?) qu(?:e|')",
    '(?:(?:per|entro|da) )?allora|(?:per )?quel(?:lo stesso)? (?:giorno|momento|mese)|(?:per )?quella (?:data|settimana|sera)|in contemporanea|poi|dopo(?=$|[.,!])|contemporaneamente|nello stesso (?:momento|giorno)',
    '(?:(?:tegen|voor|vanaf) )?dan|(?:op |voor )?die (?:dag|datum|avond|week)|tegelijk(?:ertijd)?|daarna|daarvoor|ervoor',
    '(?:até|por) lá|nes[st]e (?:mesmo )?(?:dia|momento|mês)|nes[st]a (?:data|semana)|ao mesmo tempo|nessa altura|då|samtidigt?|till dess|wtedy|do tego czasu|w tym dniu',
  ].join('|')})(?!\\p{L})`,
) // biome-ignore format: one language a line

/** So many clauses back is just before, and so few words of an answer say no more than that it is then. */
const FEW = 4

const isMeant = ({ text, words, asked, negations }: Told) =>
  isWish(text) ||
  CONTACT.test(text) ||
  (negations.length === 0 && (PROJECT.test(text) || (asked.has('timeline') && words.length <= FEW)))

/** What a time of the clauses before is for: "we open in two weeks, we'd want the site then". */
export function ofThen(whole: Told, before: readonly Told[]) {
  const { text, asked, messageId } = whole
  if (![whole, ...before.slice(-FEW)].some((one) => one.meant || mayNameTime(one.text))) return
  const [then] = THEN.exec(text) ?? [goesWith(whole, before.at(-1)) ? '' : undefined]
  if (then === undefined || DROPS.test(text) || !isMeant(whole)) return
  const at = then === '' ? text.length : text.indexOf(then)
  const own = timesIn(whole)
  whole.atThen = own.some(({ index }) => index < at)
  if (own.length > 0) return
  const near = before.slice(-FEW).filter((one) => one.messageId === messageId || asked.has('timeline'))
  const base = near.flatMap(timesIn).at(-1)
  if (!base) return
  const shift = shiftOf(text, whole.at)
  const date = shift === undefined ? base : inDays(base.days + shift)
  const lead = `${text.slice(0, at)}${then === '' ? ' ' : ''}`
  whole.text = `${lead}${date.text}${text.slice(at + then.length)}`
  whole.meant = [{ ...date, index: lead.length }]
  whole.atThen = true
}

/** What the visitors themselves do on a day: "we take over the hotel in eight weeks, a new site should be waiting". */
const OWN =
  /(?<![a-z\u00df-\u024f])(?:we|i|our|wir|ich|unser[a-z]{0,2}|nous|on|je|notre|nos|nuestr[oa]s?|onze?|ons|wij|nostr[oa]|abrimos|inauguramos|apriamo|inauguriamo)(?![a-z\u00df-\u024f])/
const EVENT =
  /open|launch|take over|mov(?:e|ing)|celebrat|turn|eröffn|übern|zieh|umzug|feier|abrimos|abre|inaugur|estren|ouvr|emménag|fêt|apriamo|apre|verhui|mud(?:amos|anza)/
const goesWith = ({ sentence, text }: Told, last: Told | undefined) =>
  last?.sentence === sentence &&
  PROJECT.test(text) &&
  OWN.test(last.text) &&
  EVENT.test(last.text) &&
  timesIn(last).length > 0

const timesIn = ({ meant, text, at, month }: Told): readonly SpokenDate[] =>
  (meant ?? findDates(text, at, month)).filter(({ days }) => days >= 0)

/** A period as it is labelled. */
export function inDays(days: number): SpokenDate {
  const whole = Math.max(1, Math.round(days))
  const text = whole % 7 === 0 && whole > 7 ? `${whole / 7} weeks` : `${whole} days`
  return { days: whole, text, index: 0 }
}

/** "One month sooner", in days; undefined without that. */
export function shiftOf(text: string, at: Date): number | undefined {
  const [, span = '', way = ''] = SHIFT.exec(text) ?? []
  if (span === '') return undefined
  const days = findDates(`in ${span}`, at)[0]?.days
  return days === undefined ? undefined : SOONER.test(way) ? -days : days
}
const SHIFT =
  /(?:^|\s)(\S{1,14}\s\p{L}{3,9})\s(sooner|earlier|before|less|quicker|faster|früher|eher|vorher|davor|weniger|antes|menos|plus tôt|avant|de moins|prima|in meno|eerder|vroeger|minder|tidigare|wcześniej|later|longer|more|further|after|on top|später|länger|mehr|danach|más tarde|más|después|plus tard|de plus|après|dopo|in più|langer|depois|a mais|senare|później)(?![\p{L}])/u
const SOONER =
  /^(?:sooner|earlier|before|less|quicker|faster|früher|eher|vorher|davor|weniger|antes|menos|plus tôt|avant|de moins|prima|in meno|eerder|vroeger|minder|tidigare|wcześniej)/
