import { plain } from '../language/plain.ts'
import { isBusinessWord, isCapital, isLegalForm, type Segment } from './segment.ts'
import { isCommon, isFirstName, ROLES } from './words.ts'

/** "Anna Lee, Marketing Manager at Contoso": what follows a name in an introduction. */
const DOES_AT =
  /^(?!(?:our|my|your|his|her|their|the) )(?:\p{L}[\p{L}&-]{1,20} ){0,4}(?:\p{L}{2,12}-)?(?:owner|founder|proprietor|md|gm|ceo|cto|cfo|coo|vp|principal|chair(?:man|woman)?|treasurer|secretary|director|manager|president|head|partner|lead|officer|engineer|consultant|inhaberin?|geschäftsführer(?:in)?|leiter(?:in)?|vorstand|vorsitzende[rn]?|chefin|patron(?:ne)?|operations|wirt(?:in)?|directeur|directrice|gérante?|présidente?|fondat(?:eur|rice|ore)|responsable|dueñ[oa]|propietari[oa]|directora|gerente|fundadora?|titolare|proprietari[oa]|responsabile|direttore|direttrice|presidente|eigenaar|eigenaresse|bestuurder|zaakvoerder|diretora?|sóci[oa]|soci[oa]|associée?|don[oa]|administrador[a]?|amministrat(?:ore|rice)|coordenadora?|fundador|dept\.?|department|abteilung)(?:[ -]\p{L}{4,14})?(?: (?:of|at|for|von|vom|bei|beim|der|des|de|du|del|della|di|da|do|dos|das|chez|van|dell[ao]?) |$)/iu

/** "Wes Okafor, I own Tin Whistle Brewing". */
const OWNS =
  /^(?:(?:and|und|et|y) )?(?:i|we|ich|wir|je|nous|yo) (?:also |just )?(?:own|run|have|manage|lead|head|founded|started|keep|represent|leite|führe|betreibe|besitze|habe|bin|leiten|führen|betreiben|dirige|gère|tiens|suis|dirigeons|dirijo|tengo|llevo|soy)(?!\p{L})|^(?:dirijo|regento|soy|tengo|dirigo|gestisco|sono) (?=\p{L})/iu

/** The same of somebody whose name nobody knows: "Oak Floors, we have 20 rooms" names nobody. */
const RUNS =
  /^(?:(?:and|und|et|y) )?(?:i|ich|je|yo) (?:also |just )?(?:own|run|lead|head|founded|keep|leite|führe|betreibe|dirige|gère|tiens|dirijo|llevo)(?! (?:it|them|that|das|es|ihn|sie|ça|lo|la))(?!\p{L})|^(?:dirijo|regento|dirigo|gestisco) (?=\p{L})/iu

/** "Hi, Ella Whitcombe, I shoot weddings": behind a greeting and a whole name, whatever they say of themself. */
const SPEAKS =
  /^(?:[Ii]|[Ww]e|[Ii]ch|[Ww]ir|[Jj]e|[Nn]ous|[Ii]k|[Ww]ij|[Yy]o|[Nn]osotr[oa]s|[Ii]o|[Nn]oi|[Ee]u|[Nn]ós|[Oo]n|[Jj]ag|[Vv]i|[Jj]eg)(?:'(?:m|re|ve))?(?!\p{L})|^[Jj]'|^(?:só |sólo |solo )?(?:(?!(?:who|no|so|to|two|also|como|pero) )\p{Ll}{1,12}o|soy|doy|estoy|sou|estou|vou|dou) \p{Ll}|^\p{Ll}{2,12}ę \p{Ll}|^(?!however$|(?:former|previous|ehemalige|your|euer|eure|ihre?|votre|[tv]uestr[oa]|jullie|uw|our|my) )(?:[\p{L}-]{3,16} )?[\p{L}-]{2,20}(?:er|or|ist|ista|iste|eur|euse|ero|era|aio|[et]r?in|woman)(?: (?:in|aus|à|a|en|te|di|from|bei) \p{Lu}[\p{L}-]{1,20})?$/u

/** "Rosalba Conti, piacere". */
const PLEASED =
  /^(?:molto )?(?:piacere|encantad[oa]|mucho gusto|enchantée?|freut mich|nice to meet you|pleased to meet y(?:ou|a)|aangenaam|prazer)(?!\p{L})/iu

/** "I'm a receptionist", and nothing more. */
export const SAYS_ROLE =
  /^(?:and |und |y |et |e |en )?(?:i'm|i am|ich bin|i bin|soy|yo soy|je suis|sono|ik ben|sou)(?: (?:an?|the|der|die|eine?|la|el|le|une?|il|de|het|een|o))? [\p{L}-]{3,24}(?: [\p{L}-]{3,20})?$/iu

/** The same at the end of more. */
export const ROLE_SAID =
  /(?:owner|founder|ceo|director|manager|secretary|boss|president|inhaber(?:in)?|geschäftsführer(?:in)?|chef(?:in)?|dueñ[oa]|propietari[oa]|gérante?|propriétaire|patronne?|directrice|directeur|titolare|proprietari[oa]|don[oa]|eigenaar|eigenaresse|partner|chief exec(?:utive)?|treasurer|head of \p{L}+)$/iu

/** "Clara Vogel, the director, not me". */
const NOT_ME = /(?<!\p{L})(?:not me|nicht ich|pas moi|(?:yo|eu|io) no|non io|niet ik)(?!\p{L})/iu

/** Whether what somebody is, or the house they speak for, stands behind the segment and nothing more. */
export function isIntroduced(
  text: string,
  segments: readonly Segment[],
  index: number,
  name: readonly string[],
  opens: boolean,
): boolean {
  const next = segments[index + 1]
  const named = isFirstName(name[0])
  if (!next || next.anchor || NOT_ME.test(text) || !/[,|]/.test(text[next.start - 1] ?? '')) return false
  const isPerson = named || (name.length <= 3 && !name.some((word) => isCommon(word)))
  if (isPerson && (DOES_AT.test(next.text) || (named ? OWNS : RUNS).test(next.text))) return true
  if (index > 0 && opens && named && name.length > 1 && SPEAKS.test(next.text)) return true
  const words = next.text.split(' ')
  const isRole =
    words.length < 4 &&
    !/^(?:i|we|it|your|euer|eure|ihre?|votre|vuestr[oa]|vostr[oa]|jullie|uw|vosso|vossa|former|previous) /i.test(
      next.text,
    ) &&
    ROLES.has(plain(words.at(-1) ?? ''))
  if (isPerson && (isRole || PLEASED.test(next.text))) return true
  // "Reto Ammann, Ammann Storen": the surname again, before what they do.
  const surname = name.length > 1 && words[0] === name.at(-1)
  if (isPerson && surname && words.length > 1 && words.length < 5 && words.every(isCapital)) return true
  const end = text.indexOf(next.text, next.start) + next.text.length
  // "Davide Loi, Sassari."
  if (named && name.length > 1 && words.length === 1 && isCapital(next.text) && /^[.\n]/.test(text.slice(end)))
    return true
  return (
    words.length > 1 &&
    (named || words.includes(name.at(-1) ?? '')) &&
    words.some((word) => isBusinessWord(word)) &&
    words.every(
      (word) =>
        isCapital(word) || isLegalForm(word) || /^(?:&|und|and|of|de|y|e|et|en|van|in|aus|à|from|di|du)$/.test(word),
    ) &&
    /^(?:\.|\n|$|, (?:we|i|wir|ich|mir|nous|je|on|yo|somos|necesitamos|sono|siamo)(?!\p{L}))/iu.test(text.slice(end))
  )
}
