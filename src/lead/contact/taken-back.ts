/** What takes a number or an address back that was given before: "forget it, don't call that", "das war die falsche Nummer". */
const TAKES_BACK = new RegExp(
  [
    "(?:don't|dont|do not|please don't|never) (?:call|ring|text|use|dial|try|write to|e-?mail|mail) (?:that|this|the) ?(?:one|number|address|mail|e-?mail)?",
    "forget (?:that|the|this|my) (?:number|one|address|mail|e-?mail)|(?:that's|thats|that is|that was|it's|its|was) (?:(?:the|a) wrong|not my|not mine|my ex|an old|my old|somebody else|someone else|no longer|out of (?:use|service)|disconnected|dead)",
    '(?:scrap|delete|remove|erase|strike|scratch|ignore|bin|drop) (?:the \\p{L}{2,12} and )?(?:that|the|this|my) (?:number|one|address|mail|e-?mail)|take (?:that|the) (?:number|address) back',
    '(?:falsche|alte|verkehrte) (?:nummer|adresse|mail)|(?:vergiss|vergessen sie|vergesst|löschen sie|lösch|streichen sie|streich) (?:die|diese|meine) (?:nummer|adresse|mail)|(?:bitte )?nicht (?:unter|auf) (?:der|dieser) (?:nummer|adresse)|die nummer (?:stimmt|geht|gilt|passt) (?:nicht|nimmer)',
    '(?:olvid[ae]|borr[ae]|olvídese de|no (?:llame[ns]?|use[ns]?|uséis) a?) ?(?:el|ese|este|esa|la) (?:número|correo|teléfono|dirección)|(?:número|correo) (?:equivocado|antiguo|viejo)',
    "(?:oubliez|effacez|oublie|n'appelez pas|n'utilisez pas) (?:le|ce|cette|mon) (?:numéro|adresse|mail|courriel)|(?:mauvais|ancien) numéro|mauvaise adresse",
    '(?:dimentic\\p{L}{1,4}|cancell\\p{L}{1,4}|non (?:chiam|us)\\p{L}{1,4}) (?:il|quel|questo|la|quella) (?:numero|mail|indirizzo)|numero sbagliato|vergeet (?:dat|het) (?:nummer|adres)|verkeerde? (?:nummer|adres)',
  ].join('|'),
  'iu',
)
const PHONE =
  /number|call|ring|text|dial|nummer|anruf|número|teléfono|llam|numéro|appel|numero|chiam|bel(?:len)?(?!\p{L})/iu
const EMAIL = /mail|address|adress|correo|dirección|courriel|indirizzo|adres(?!\p{L})/iu
/** "Do not call that before 9": at other times it is the one to call. */
const ONLY_THEN =
  /(?<!\p{L})(?:before|after|until|during|late|at night|vor|nach|bis|antes|después|avant|après|prima|dopo|voor|na)(?!\p{L})/iu
/** "Yes, delete it": what, was asked. */
const DELETES =
  /^(?:(?:yes|yeah|yep|ja|sí|oui|sì|please|bitte)[, ]{1,2}){0,2}(?:delete|remove|erase|lösch\p{L}{0,3}|entfern\p{L}{0,3}|bórr\p{L}{1,3}|effac\p{L}{1,3}|supprim\p{L}{1,3}|cancell\p{L}{1,3}|verwijder)(?!\p{L})[^,;]{0,20}$/iu
/** A longer message says something else besides. */
const MOST_CHARACTERS = 160

/**
 * What a message takes back of what was given just before, if it does.
 * @param asked whether an address or a number was asked about
 */
export function takenBack(text: string, asked: boolean): readonly ('phone' | 'email')[] {
  if (asked && DELETES.test(text)) return ['phone', 'email']
  if (text.length > MOST_CHARACTERS || !TAKES_BACK.test(text) || ONLY_THEN.test(text)) return []
  const [phone, email] = [PHONE.test(text), EMAIL.test(text)]
  if (phone === email) return ['phone', 'email']
  return phone ? ['phone'] : ['email']
}
