import { isBusinessNoun } from './company-own.ts'
import { isBusinessWord } from './segment.ts'
import { ROLES } from './words.ts'

// What stands between the words for "I work at" and the name of the house.

/** "The Leith office of", "die Buchhaltung von": a part of the house. */
const PART_OF =
  /^(?:(?:the|our|der|die|das|dem|den|la|el|le|il|lo|de|het|a|o) |l')?(?:[\p{L}-]{2,16} ){0,2}?[\p{L}-]{0,14}(?:office|department|dept\.?|team|division|branch|desk|reception|accounts|bookkeeping|abteilung|buchhaltung|verwaltung|büro|vorstand|empfang|leitung|service|direction|comptabilité|compta|accueil|secrétariat|oficina|departamento|contabilidad|recepción|ufficio|reparto|amministrazione|segreteria|contabilità|afdeling|boekhouding|administratie|kantoor|receptie) (?:[\p{L}-]{2,14} )?(?:of|at|for|von|vom|der|des|beim?|in der|de|del|du|di|della|dell'|van|bij|da|do)(?:(?<=') ?| (?:(?:the|der|dem|den|la|le|el|de|het) |l')?)/iu
/** "The bakery", "de la sociedad": what kind of house it is, in small letters before a name. */
const KIND = /^(?:(?:the|der|die|das|dem|den|la|el|le|il|lo|de|het|a|o) |l')?(\p{Ll}[\p{L}-]{3,20}) (?=["“„«]?\p{Lu})/u
/** Such a kind that is a part of the name: "lo studio Ferrante Dossi", "ristorante Da Gino". */
export const HOUSES =
  /^(?:studio|ristorante|albergo|hotel|trattoria|pizzeria|osteria|cabinet|atelier|librairie|boulangerie|pharmacie|restaurante|clínica|taller|bodega|librería|panadería|farmacia|libreria|agriturismo|cantina|ikastola|colegio|bufete|despacho|gestoría|garage|auberge|camping)$/u

/** Where a house's name begins that is said at a place in a text. */
export function startOfHouse(text: string, at: number): number {
  const said = text.slice(at, at + 90)
  // "Dept. of Labor Market Services" is a house of its own.
  const part = /^(?:Dep|Office|Division|Service|Direc|Ufficio|Oficina)/.test(said) ? null : PART_OF.exec(said)
  const from = at + (part?.[0].length ?? 0)
  const [kind, noun = ''] = KIND.exec(text.slice(from, from + 40)) ?? []
  // "cabinet Aubrac Avocats": the name says itself what it is.
  const named = text.slice(from + (kind?.length ?? 0)).match(/^(?:\p{Lu}[\p{L}'-]{1,24} ?){2,4}/u)?.[0] ?? ''
  const whole =
    /^(?:L[ae]s?|Los|El|Il|Da|Dal|Chez) /.test(named) ||
    named
      .trim()
      .split(' ')
      .slice(1)
      .some((word) => isBusinessWord(word))
  return kind && isBusinessNoun(noun) && !ROLES.has(noun) && (whole || !HOUSES.test(noun)) ? from + kind.length : from
}
