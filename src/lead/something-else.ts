import type { Clause } from './language/clauses.ts'
import { NEED } from './language/offerings.ts'
import { fold, foldedPattern } from './language/phrases.ts'
import type { Term } from './vocabulary.ts'

/** Words for which a shop or an app is what somebody has or does, not what they seek. */
const AS_BUSINESS = foldedPattern(
  /(?<!\p{L})(?:(?:i|we|who|and|wir|ich) (?:also |curently |alredy )?(?:run|runs|own|owns|have|has|had|manage|operate|got|betreiben|betreibe|haben|habe|fuhren|fuhre)|weve got|ive got|work (?:at|in|for)|tenemos|tengo|regento|nous avons|on a (?:deja )?(?:une?|des|notre|nos|le|la|\p{L}{2,20} (?:a|en|de))|j ai|nous gerons|je gere|owner of|duen[oa] de|inhaber(?:in)? (?:von|eine[sr])|in front of|hours? of)(?:\s(?!(?:that|which|and|but|so|you|for|fur|para|pour|per|vor|y|e|und|et|en|quier\p{L}*|quer\p{L}*|necesit\p{L}*|need|want|would|loking|like|mocht\p{L}*|brauch\p{L}*|such\p{L}*|wol\p{L}*|voudr\p{L}*|veux|voulons|cherch\p{L}*|vore[mi]\p{L}*|wil\p{L}*)(?!\p{L}))[\p{L}\p{N}]{1,20}){0,5}\s?$/u,
)
const IN_A_PLACE = foldedPattern(
  /^\s(?:here |based )?(?:in|near|at|on|um|en|a|di) \p{L}|^\s(?:owner|keeper|here|floor|window|manager|asistant)(?!\p{L})/u,
)
const YOURS = foldedPattern(
  /(?<!\p{L})(?:your|youre|ur|eure?[nrs]?|vuestr[oa]|su|votre|vos|tu|vostr[oa])(?:\s[\p{L}\p{N}]{1,20}){0,1}\s$/u,
)
const PRICE = foldedPattern(
  /(?<!\p{L})(?:cost|price|much|include[sd]?|plans?|contract|package|kostet|preis|vertrag\p{L}*|cuesta|precio|coute|prix)(?!\p{L})/u,
)
/** What is theirs is wanted then. */
const INTERESTED = foldedPattern(
  /(?<!\p{L})(?:interes\p{L}{0,6}|need|want|buy|book|try) (?:in|an|por|en|par|a)? ?(?:your|ihre[rnm]?|eure[rnm]?|vuestr[oa]s?|su|sus|vos|votre|vostr[oi])(?:\s[\p{L}\p{N}]{1,20}){0,1}\s$/u,
)
const FOR_OWN = foldedPattern(
  /(?<!\p{L})(?:for (?:my|our)|fur (?:mein|unser)\p{L}{0,2}|para (?:mi|nuestr[oa])|pour (?:mon|ma|notre|nos)|per (?:il mio|la mia|la nostra|il nostro)|vor (?:mijn|onze?)|para (?:o meu|a minha))(?!\p{L})/u,
)
/** What stands before something that is another's: "their", "my brother has a". */
export const THEIRS = foldedPattern(
  /(?<!\p{L})(?:their|his|her|(?:friend|neighbour|neighbor|brother|sister|cousin|rival|competitor|colleague|bos|pal|mate|budy)s)(?:\s[\p{L}\p{N}]{1,20}){0,2}\s$|(?<!\p{L})(?:my|our|mein|meine|unser|unsere|mi|nuestr[oa]|mon|ma|notre) (?:brother|sister|friend|neighbor|neighbour|cousin|coleague|competitor|rival|bruder|schwester|freund|freundin|nachbar|kolege|kolegin|konkurent|konkurenz|hermano|hermana|amigo|amiga|vecino|competidor|frere|soeur|ami|amie|voisin|concurent) (?:has|had|got|hat|hate|bekam|tiene|a) (?:\p{L}{1,12} ){1,3}$/u,
)
/** What is there already. */
const HAD = foldedPattern(
  /^\s(?:(?:liegt|ist|steht|lauft|hangt|sind|is|are|esta|est) )?(?:already|alredy|schon|bereits|ya|deja|gia)(?!\p{L})(?! (?:im preis|inklu|includ|inclu|compr))/u,
)
const HAD_BEFORE = foldedPattern(
  /(?<!\p{L})(?:already|alredy|schon|bereits|ya|deja|gia) (?:have|has|got|own|haben|habe|hat|tenemos|tengo|hay|avons|ai|a|abiamo|ho)(?:\s[\p{L}\p{N}]{1,12}){0,2}\s$|(?<!\p{L})(?:haben|habe|hat|avons|j ai|on a|abiamo|tenemos) (?:schon|bereits|deja|gia|ya)(?:\s[\p{L}\p{N}]{1,12}){0,2}\s$/u,
)
/** Something that is there already, or is asked about to learn what it is called. */
const EXISTING_PART = foldedPattern(/^\s(?:widget|link|form|buton|request|confirmation|number|com|portals?)(?!\p{L})/u)
const CLASSIFYING = foldedPattern(
  /(?<!\p{L})(?:(?:is|would|does|was) (?:that|this|it)(?: already)?(?: be)?|make it|ist das|es eso|est ce) (?:an?|eine?|una?|une?)(?:\s\p{L}{1,15}){0,1}\s$/u,
)
/** What stands before a site that shall be looked after and not made. */
const CARE_OF = foldedPattern(
  /(?<!\p{L})(?:upkep (?:of|for)|maintenance (?:of|for)|suport for|maintain|maintaining|updat(?:e|es|ing)|updaet|lok(?:s|ing)? aft?e?r|takes? care of|hosting (?:of|for)|sich um|wartung|betreu\p{L}{1,4}|pflege[n]?|kumer\p{L}{0,3} (?:sich |uns )?um|mantener|mantenimiento de|entretenir|maintenance (?:de|du|of|for)|manutenzione (?:di|del)|onderhoud(?:en)? van|manutencao d[eoa])(?:\s[\p{L}\p{N}]{1,15}){0,2}\s$/u,
)
/** What stands behind one. */
const CARED_FOR = foldedPattern(
  /^\s(?:\p{L}{1,15}\s)?(?:maintained|loked after|taken care|kept up|kept runing|serviced|gewartet|betreut|gepflegt|mantenid[oa]|entretenue?|mantenut[oa]|onderhouden)(?!\p{L})/u,
)
/** What has to work together with the new is there already. */
const CONNECTED = foldedPattern(
  /(?<!\p{L})(?:conect|integrate|link|plug into|talks? to|works? with|hok into|anbinden an|verbinden mit|conectar con|conecter a|colegare)(?:\s(?:it|this|that|them|to|with|into))?\s(?:our|my|the|unser\p{L}{0,2}|nuestr[oa]|notre|il nostro|ons|onze)\s(?:[\p{L}\p{N}]{1,15}\s)?$/u,
)
/** Says of what there is that it shall become another. */
export const REWORK = foldedPattern(
  /(?<!\p{L})(?:redo(?:ne|ing)?|redesign\p{L}{0,3}|relaunch\p{L}{0,3}|rebuil[dt](?:ing)?|rework\p{L}{0,3}|refresh\p{L}{0,3}|revamp\p{L}{0,3}|overhaul\p{L}{0,3}|moderni[sz]\p{L}{0,4}|erneuer\p{L}{0,3}|uberarbeit\p{L}{0,3}|neu (?:machen|gestalten|bauen|aufsetzen)|auffrischen|rehacer|renovar\p{L}{0,3}|refaire|refonte|rifare|rinnovare|vernieuw\p{L}{0,2}|refazer|loks? (?:like|very|so|rather|prety|realy|a bit) (?:19|20|tired|dated|old|ugly|awful|bad|outdated|ancient|hom?emade)\p{L}{0,4}\d{0,4}|is a relic|from (?:199|20[01])\d)(?!\p{L})/u,
)

/** What may as well be of stone. */
const PREMISES: ReadonlySet<string> = new Set(
  ['shop', 'shops', 'store', 'stores', 'tienda', 'boutique', 'loja', 'negozio', 'winkel'].map(fold),
)

/** Whether a shop that is named is where people walk in: "I run a shop", "our shop in the high street". */
export const isOfStone = (words: readonly string[], start: number, end: number): boolean =>
  PREMISES.has(words[end - 1] ?? '') &&
  (AS_BUSINESS.test(`${words.slice(Math.max(0, start - 12), start).join(' ')} `) ||
    IN_A_PLACE.test(` ${words.slice(end, end + 4).join(' ')}`))

/** Whether a term is named as something that the visitor has or that is another's, and not as what they may want. */
export function isSomethingElse(
  { clarity, isPlace }: Term,
  before: string,
  after: string,
  clause: Clause,
  sentence: string,
): boolean {
  if (isPlace && (CARE_OF.test(before) || CARED_FOR.test(after))) return true
  if (CONNECTED.test(before) || THEIRS.test(before) || EXISTING_PART.test(after) || CLASSIFYING.test(before))
    return true
  if (
    YOURS.test(before) &&
    !(PRICE.test(sentence) && (clause.question || clarity === 'clear')) &&
    !(FOR_OWN.test(sentence) || INTERESTED.test(before))
  )
    return true
  if (clause.others && !/quoted (?:me|us)|for (?:an?|my|our) /.test(before)) return true
  if ((HAD.test(after) || HAD_BEFORE.test(before)) && !REWORK.test(sentence)) return true
  if (AS_BUSINESS.test(before) && !/^\s(?:idea|project|in mind|to )/.test(after)) return true
  return (
    clarity === 'vague' && IN_A_PLACE.test(after) && (!NEED.test(before) || /(?<!\p{L})(?:the|our|my) $/u.test(before))
  )
}
