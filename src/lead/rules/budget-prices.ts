import type { Amount } from '../language/amount.ts'
import type { Clause } from '../language/clauses.ts'
import { findAmounts } from '../language/money.ts'
import type { Reading } from './budget-reading.ts'

/** Who asks what something costs. */
export const PRICE_QUESTION =
  /(?<!\p{L})(?:normal\p{L}*|usual\p{L}*|typical\p{L}*|average|people|others|cost|costs|price|prices|charge|kostet|kosten|preis|üblich|cuesta|cuestan|precio|coûte|coûtent|prix|costa|costano|prezzo|kost|prijs|custa|preço|kostar|kosztuje)(?!\p{L})/u

/** `180 is ok`, `180 a month is fine`: the price is said again, with a word of agreement right behind it. */
export const isAccepted = ({ clause }: Reading): boolean => ACCEPTED.test(clause.text)
const ACCEPTED =
  /^(?:\p{L}+ )?\d[\d.,']* ?(?:€|euros?|eur|dollars?|\$|£|k|grand|thousand)? ?(?:(?:a|per|im|al|par) (?:month|monat|mes|mois|mese) )?(?:(?:is |ist |wär\p{L}* |is all )?(?:ok|okay|fine|alright|gut|vale|bien|passt|va bene)|is grand)(?!\p{L})/u

/** `Not bad, I thought 10`: what they feared. */
export const EXPECTED =
  /(?<!\p{L})(?:thought|expected|expecting|feared|figured|guessed|dachte|erwartet|befürchtet|pensaba|esperaba|temía|pensais|craignais|pensavo|temevo|dacht|verwachtte|pensava|esperava) (?:\p{L}+ )?\S?\d|hatten? (?:ich |wir )?(?:mit )?\S?\d.{0,12} (?:erwartet|befürchtet|gerechnet)/u

/** The company's own prices, as a visitor has seen them before they ask. */
export const SEEN_PRICES =
  /(?<!\p{L})(?:your (?:\p{L}+ )?(?:prices?|pricing|price list|rates|quotes?|page|site|website)|you (?:charge|ask|want)|(?:ihre|eure|deine)[nr]? (?:\p{L}+ )?(?:preise?n?|preisliste|seite|website)|(?:vuestr[oa]s?|sus?) (?:precios?|tarifas?|web|página)|vos (?:prix|tarifs)|votre (?:prix|site|page)|(?:i )?(?:vostri|suoi) prezzi|(?:il )?vostro (?:sito|listino)|(?:jullie|uw) (?:prijs|prijzen|site|website)|(?:os )?(?:vossos|seus) preços)(?!\p{L})/u

/** Whose prices they may be instead. */
export const OTHER_SUPPLIER =
  /(?<!\p{L})(?:old|current|other|previous|last|hosters?|hosting|providers?|agency|freelancer|shopify|wix|alte\p{L}?|bisherige\p{L}?|anbieter|agentur|proveedor|agencia|hébergeur|agence|prestataire|fornitore|agenzia|leverancier)(?!\p{L})/u

/** All prices that the assistant named just before. */
export const pricesOf = ({ heard, priced }: Clause): Amount[] =>
  priced > 0 ? heard.flatMap((sentence) => findAmounts(sentence, { bare: true })) : []
