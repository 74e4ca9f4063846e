import type { Clause } from './language/clauses.ts'
import { NEED } from './language/offerings.ts'
import { once } from './language/once.ts'
import { fold, foldedPattern } from './language/phrases.ts'
import { isSomethingElse, REWORK, THEIRS } from './something-else.ts'
import { type OfferedService, stemOf, type Term, vocabulary } from './vocabulary.ts'

interface Interest {
  messageId: string
  /** Something in what was said wants it, beyond naming it. */
  wanted: boolean
  /** It was named plainly. */
  clear: boolean
  isPlace: boolean
}

const NO = foldedPattern(
  /(?<!\p{L})(?:no|not|dont|doesnt|didnt|wont|isnt|never|without|cancel|nor|neither|instead of|rather than|kein\p{L}{0,2}|nicht|ohne|stat|sin|nunca|pas|aucune?|sans|non|senza|gen|niet|nao|sem)(?!\p{L})/gu,
)
const NOT_NO = foldedPattern(
  /(?<!\p{L})(?:not (?:only|just)|more than just|nicht nur|no solo|pas seulement|why not|warum nicht|no problem|(?:not|dont|doesnt|havent|no|kein\p{L}{0,2}|noch kein\p{L}{0,2}) (?:have|got)|have(?:nt)? (?:no|got no)|got no|literaly no|noch (?:gar )?kein\p{L}{0,2}|haben (?:gar |bisher |leider )?kein\p{L}{0,2}|no (?:tenemos|tengo)(?: \p{L}+)?|(?:ai|avons|a) pas (?:encore )?(?:de|d)|not sure|no idea|can(?:t|not)|without a (?:proper|god|real))(?!\p{L})/gu,
)
/** Says what something lacks, and not that it is unwanted. */
const WITHOUT = foldedPattern(/(?<!\p{L})(?:without|ohne|sin|sans|senza|sem|zonder)(?!\p{L})/u)
const POSSESSED = foldedPattern(
  /(?<!\p{L})(?:our|ours|my|unsere?[nmrs]?|meine?[nmrs]?|nuestr[oa]s?|mis?|notre|nos|mon|ma|mes|nostr[oai]|mio|mia|onze?|mijn|noso|nosa|meu|minha)(?:\s[\p{L}\p{N}]{1,20}){0,3}\s$/u,
)
/** One that is known already. */
const THAT_ONE = foldedPattern(/(?<!\p{L})(?:the|this|that|die|der|la|el|le|il) $/u)
/** Asks for another one of what was spoken of just before. */
const ANEW = foldedPattern(
  /(?<!\p{L})(?:(?:it|that|this) (?:rebuilt|redone|redesigned|remade|replaced|modernised|modernized)|(?:redo|rebuild|redesign|replace|renew|moderni[sz]e|refresh|improve|remake|make) (?:it|that|this|them)(?: (?:new|faster|better|nicer|prety|modern))?|(?:a|the) new one|eine neue|una nueva|uno nuevo|une nouvelle|un nouveau|uno nuovo|een nieuwe)(?!\p{L})/u,
)
/** Asks for what another has. */
const SIMILAR = foldedPattern(
  /(?<!\p{L})(?:something (?:similar|like (?:that|it|this)|alike|of the sort)|the same|one (?:too|as wel|like (?:that|it|this))|also one|auch (?:so )?(?:eine?[ns]?|was)|so (?:eine?[ns]?|was|etwas)|das (?:gleiche|selbe)|dasselbe|algo (?:asi|parecido|similar)|lo mismo|un[oa] (?:igual|tambien)|(?:quelque chose|un truc) (?:comme ca|de (?:similaire|parei[l]))|la meme chose|le meme|qualcosa di simile|zoiets|hetzelfde|algo parecido|igual)(?!\p{L})/u,
)
/** What is out of order is there already. */
const TROUBLE = foldedPattern(
  /(?<!\p{L})(?:down|offline|hacked|not working|doesnt work|funktioniert nicht|geht nicht|no funciona|ne marche pas|login|log in|password|passwort)(?!\p{L})/u,
)
const ALTERNATIVE = foldedPattern(/(?<!\p{L})(?:or|oder|o|ou|of)(?!\p{L})/u)
const DROP = foldedPattern(
  /(?<!\p{L})(?:(?:leave|forget(?: about)?|scrap|skip|drop|never ?mind|ditch) (?:that|this|the)|lets not|lassen wir|vergessen sie|vergiss|streichen|dejemos|olvid\p{L}{1,5}|laissons|oubli\p{L}{1,4}|lasciamo)(?!\p{L})/u,
)
const DROP_THAT = foldedPattern(
  /(?<!\p{L})(?:(?:leave|forget(?: about)?|scrap|skip|drop|never ?mind|ditch) (?:that|taht|this)(?! (?:price|number|date)(?!\p{L}))|lassen wir das|dejemoslo|laissons tomber|lasciamo stare)(?!\p{L})/u,
)
/** Begins what is wanted instead of what was said before. */
const INSTEAD = foldedPattern(
  /^(?:(?:no|nein|non|nee|but|or|well|hmm|doch|dann) )*(?:rather|eher|lieber|instead|mejor|plutot|piuttosto|liever|better)(?!\p{L})(?! than)/u,
)
const ONLY = foldedPattern(
  /(?<!\p{L})(?:only|just|nur|solo|solamente|seulement|juste|aleen|soltanto|only (?:want|need|after|wants)|want only|need only) (?:the|a|an|die|den|das|eine?|el|la|los|un|una|le|une|il|lo|het|een|de)?\s?$/u,
)
/** Who offers, applies, studies or complains is not after a service, unless they say so. */
const OTHER_ERRAND = foldedPattern(
  /(?<!\p{L})(?:we are ofering|we ofer|our rates?|our (?:\p{L}{1,12} )?packages? starts?|(?:your|the) (?:web)?site has \d{1,4}|we noticed|do ?folow|g[eu]+e?sts? posts?|publi?sh|outsourc\p{L}{1,4}|overflow|white label|developers on bench|our clients see|backlinks?|guest posts?|link building|ranking on|seo (?:services|audit|agency)|fre audit|we can fix this|partnership oportunity|vacanc(?:y|ies)|are you hiring|hiring team|my (?:cv|resume|portfolio)|aply for|aplication for the|bewerb\p{L}{1,8}|praktikum|ausbildung zu\p{L}|werkstudent\p{L}*|internship|intern position|stelenangebot\p{L}*|practicas|stage de|salary|homework|pour un expose|mon expose|expose (?:au|en|de)|para una? (?:trabajo|exposicion) (?:de|del)|para clase|referat uber|hausaufgabe\p{L}*|thesis|tesis|my (?:economics |busines |school )?clas|clas project|school project|school asignment|bachelorarbeit|masterarbeit|seminararbeit|these de|for (?:uni|college|school)|studienarbeit|deberes|trabajo de clase|(?:your|this|my|last|wrong) invoice|invoice \d|(?:ihre[rn]?|eure[rn]?) rechnung|(?:a|my) refund|charged (?:me|us)|your customer since|complain about|complaint about|reklamier\p{L}{1,3}|beschwer\p{L}{1,4}|quejarme|reclamar|me plaindre|cancel my|cancel our|my ticket|last ticket|magazine|journalist|podcast interview|went live|kundig\p{L}{1,6}|(?:su|vuestra) factura|votre facture)(?!\p{L})/u,
)
const OWN_NEED = foldedPattern(
  /(?<!\p{L})(?:(?:i|we|and) (?:realy |also |actualy |now )?(?:ned|want|would like|are loking)(?! to (?:complain|cancel|speak|talk|know|apply))|id like|wed like|loking for|(?:our|my) \p{L}{3,15} neds|(?:brauche|suche|mochte|brauchen|suchen|mochten|necesito|necesitamos|busco|buscamos|cherche|cherchons)|besoin)(?!\p{L})/u,
)
const SELL_ONLINE = foldedPattern(
  /(?<!\p{L})(?:sel|sels|seling|sold|pay|pays|pagar|payer|bezahlen|betalen|verkauf\p{L}{1,4}|vend\p{L}{1,5}|order|bestel\p{L}{1,4})(?:\s[\p{L}\p{N}]{1,20}){0,8}\s(?:online|onlnie|onlien|by internet|on the (?:web|internet|net)|over the internet|in (?:the )?internet|on the net|through the internet|im (?:netz|internet)|ubers? (?:das )?internet|por internet|en linea|en ligne|sur internet|su internet)(?!\p{L})|(?<!\p{L})(?:im (?:netz|internet)|ubers (?:netz|internet)|online)(?: \p{L}{1,15}){0,3} (?:verkaufen|vender|vendre|vendere|verkopen)(?!\p{L})|(?<!\p{L})sel(?:ing)? (?:\p{L}{1,15} ){1,6}(?:on|from|through|via) (?:it|there|(?:our|my|the) (?:page|site|website))(?!\p{L})/u,
)
const BOOK_ONLINE = foldedPattern(
  /(?<!\p{L})(?:bok(?:s|ing|ings|ed)?|(?:chose|pick|select) (?:an?|their|the) (?:slots?|times?|dates?|days?|apointments?)|sign up|register|enrol|anmelden|inschrijven|inscribirse|apuntarse|inscrire|reserve|reserving|schedule|buy (?:a )?tickets?|tickets?|buchen|reservieren|vereinbaren|ausmachen|reserv(?:ar|en|er|are|eren)|pedir (?:una )?citas?|prendre (?:un )?rendez vous|prenotare|prenotino|boeken|agendar|marcar)(?:\s[\p{L}\p{N}]{1,20}){0,6}\s(?:online|onlnie|onlien|by internet|on the (?:web|internet|net)|over the internet|themselves|ther own|im (?:netz|internet)|ubers? (?:das )?internet|por internet|en linea|en ligne|sur internet|su internet|via internet|pela internet)(?!\p{L})|(?<!\p{L})(?:online|selbst|selber|im internet|en ligne|en linea)(?: \p{L}{1,15}){0,2} (?:zu )?(?:buchen|reservieren|vereinbaren|ausmachen|anmelden|reservar|reserver|prenotare|boeken|reserveren|kunen inschrijven|inschrijven)(?!\p{L})|(?<!\p{L})log in and (?:se|check|download|track|manage)(?!\p{L})/u,
)
const PEOPLE =
  '(?:people|ppl|everyone|folks?|customers?|clients?|guests?|members?|patients?|students?|pupils|parents?|users?|visitors?|players?|tenants?|gente|clientes|pacientes|socios|alumnos|kunden|gaste|patienten|mitglieder|eltern|schuler|leute|burger|mieter|les gens|patients|membres|eleves|klanten|gasten|leden|clienti|pazienti|ospiti|pessoas)'
const doneBy = (verbs: string) =>
  foldedPattern(new RegExp(`(?<!\\p{L})${PEOPLE}(?:\\s[\\p{L}\\p{N}]{1,15}){0,6}\\s(?:${verbs})(?!\\p{L})`, 'u'))
/** What others shall be able to do, told by somebody who names nothing that it takes. */
const PEOPLE_BOOK = doneBy(
  'book|reserve|schedule|sign up|register|log in|login|check in|buchen|reservieren|eintragen|einloggen|vereinbaren|reserven?|reservar|apunten?|agenden?|citas?|reserver|reservent|inscrivent|inscrire|prenotare|prenotino|prenotano|boeken|reserveren|inschrijven|marquem|marcar|agendar',
)
const PEOPLE_BUY = doneBy(
  'buy|order|purchase|kaufen|bestellen|compren?|comprar|pidan|encargar|acheter|achetent|commander|commandent|comprare|comprino|ordinare|kopen|comprem',
)
function compoundOf(word: string, endings: readonly { ending: string; term: Term }[]) {
  const stem = stemOf(word)
  return endings.find(({ ending }) => stem.length > ending.length + 1 && stem.endsWith(ending))
}

const isWish = (clause: Clause | undefined) =>
  clause !== undefined && !clause.others && NEED.test(fold(clause.sentence.slice(0, 4_000)))

/** A service, and the message that said first that it is wanted. */
export interface Wanted {
  id: string
  messageId: string
}

/** The services that a visitor wants for themself, in the order of the catalogue. */
export const interestedServices = (clauses: readonly Clause[], services: readonly OfferedService[]): Wanted[] =>
  wantedServices(clauses, services, () => []).wanted

/**
 * The services that a visitor names as wanted, and all that they want: where they name nothing plainly, what the
 * assistant took their words for counts.
 */
export function wantedServices(
  clauses: readonly Clause[],
  services: readonly OfferedService[],
  offered: () => readonly Wanted[],
): { named: Wanted[]; wanted: Wanted[] } {
  const { find, endings, shop, app } = vocabulary(services)
  const texts = clauses.map(({ words }) => words.join(' '))
  const inAny = (pattern: RegExp) => once(() => clauses.filter((_, at) => pattern.test(texts[at] ?? '')))
  const guarded = inAny(OTHER_ERRAND)
  const anew = inAny(ANEW)
  const interests = new Map<string, Interest>()
  let latest: string[] = []
  /** What somebody else was said to have. */
  let theirs: { id: string; isPlace: boolean } | undefined
  let judged: string | undefined
  let about = once(() => ({ sentence: '', needed: false, ownNeed: false, reworked: false }))

  for (const [at, clause] of clauses.entries()) {
    const { words } = clause
    const text = texts[at] ?? ''
    if (clause.sentence !== judged) {
      judged = clause.sentence
      about = once(() => {
        const sentence = fold(clause.sentence.slice(0, 4_000))
        return {
          sentence,
          needed: NEED.test(sentence),
          ownNeed: OWN_NEED.test(sentence),
          reworked: REWORK.test(sentence),
        }
      })
    }
    const hits = find(words)
    if (endings.length > 0) {
      for (const [start, word] of words.entries()) {
        const compound = word.length > 5 ? compoundOf(word, endings) : undefined
        if (compound && !hits.some((hit) => hit.start <= start && start < hit.end))
          hits.push({ start, end: start + 1, value: compound.term })
      }
    }
    if (shop && SELL_ONLINE.test(text) && !hits.some(({ value }) => value.id === shop.id))
      hits.push({ start: 0, end: 0, value: { id: shop.id, clarity: 'clear', isPlace: false, optional: false } })
    if (app !== undefined && BOOK_ONLINE.test(text) && !hits.some(({ value }) => value.id === app))
      hits.push({ start: 0, end: 0, value: { id: app, clarity: 'clear', isPlace: false, optional: false } })

    if (theirs && (SIMILAR.test(text) || ANEW.test(text)) && OWN_NEED.test(fold(clause.sentence.slice(0, 4_000))))
      interests.set(theirs.id, { messageId: clause.messageId, wanted: true, clear: true, isPlace: theirs.isPlace })
    if (hits.length === 0 && latest.length === 0) continue
    const named = new Set(hits.flatMap(({ value }) => value.id ?? []))
    if (named.size > 0 && DROP.test(text)) {
      for (const id of named) interests.delete(id)
      continue
    }
    if (named.size === 0 && DROP_THAT.test(text)) for (const id of latest) interests.delete(id)
    if (named.size > 0 && INSTEAD.test(text)) for (const id of latest) if (!named.has(id)) interests.delete(id)
    const isContrast = named.size > 1 && clause.question && ALTERNATIVE.test(text)
    const found: string[] = []
    if (named.size === 0) continue
    const { sentence, needed, ownNeed, reworked } = about()
    for (const { start, end, value: term } of hits) {
      if (term.id === undefined) continue
      const before = start === 0 ? '' : `${words.slice(Math.max(0, start - 12), start).join(' ')} `
      const after = end === words.length ? '' : ` ${words.slice(end, end + 4).join(' ')}`
      const near = before.split(' ').slice(-7).join(' ')
      if ((near.replace(NOT_NO, ' ').match(NO) ?? []).length === 1) {
        if (!WITHOUT.test(near)) interests.delete(term.id)
        continue
      }
      if (isContrast && !needed) continue
      if (term.clarity === 'manner' && [...named].some((id) => id !== term.id)) continue
      if (isSomethingElse(term, before, after, clause, sentence)) {
        if (clause.others || THEIRS.test(before)) theirs = { id: term.id, isPlace: term.isPlace }
        continue
      }
      if (!ownNeed && guarded().length > 0) continue
      if (
        (POSSESSED.test(before) || TROUBLE.test(sentence)) &&
        !needed &&
        !reworked &&
        !anew().some(({ messageId }) => messageId === clause.messageId)
      )
        continue
      if (term.optional && !ownNeed) continue
      if (ONLY.test(before)) for (const id of [...interests.keys()]) if (!named.has(id)) interests.delete(id)
      const known = interests.get(term.id)
      const wanted =
        term.clarity === 'manner' ||
        before === '' ||
        reworked ||
        (needed && !POSSESSED.test(before) && !THAT_ONE.test(before))
      interests.set(term.id, {
        messageId: known?.messageId ?? clause.messageId,
        wanted: wanted || known?.wanted === true,
        clear: term.clarity === 'clear' || known?.clear === true,
        isPlace: term.isPlace,
      })
      found.push(term.id)
    }
    if (found.length > 0) latest = found
  }

  const named = services.flatMap(({ id }) => {
    const interest = interests.get(id)
    if (!interest) return []
    if (interest.isPlace && !interest.wanted && interests.size > 1) return []
    return [{ id, messageId: interest.messageId }]
  })
  if (
    [...interests.values()].some(({ clear, isPlace, wanted }) => clear && (!isPlace || wanted)) ||
    guarded().length > 0
  )
    return { named, wanted: named }
  const meant = offered()
  if (meant.length > 0) return { named, wanted: services.flatMap(({ id }) => meant.filter((other) => other.id === id)) }
  if (named.length > 0) return { named, wanted: named }
  const described = (id: string | undefined, doing: RegExp): Wanted[] => {
    const at = id === undefined ? -1 : texts.findIndex((text, index) => doing.test(text) && isWish(clauses[index]))
    return id === undefined || at < 0 ? [] : [{ id, messageId: clauses[at]?.messageId ?? '' }]
  }
  return { named, wanted: [...described(shop?.id, PEOPLE_BUY), ...described(app, PEOPLE_BOOK)].slice(0, 1) }
}
