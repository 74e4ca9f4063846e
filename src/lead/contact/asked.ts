import { asksCompany, asksForWhom, withoutHouse } from './company-asked.ts'

/** What the assistant has just asked for: `number` is one of an order or of money, `wrong` what is to be deleted, `others` who somebody else is. */
export type Asked = Record<'name' | 'surname' | 'contact' | 'company' | 'whom' | 'number' | 'wrong' | 'others', boolean>

const ASKS_NAME = new RegExp(
  [
    "(?:and|so|who) (?:are you|you are)(?:\\.{2,3}|…)?(?:, [^?]{3,30})? ?\\?|introduce yourself|your (?:full |first |last |own )?name|(?<!company |firm |business |domain |brand |shop |project )\\bname(?:\\?|,| and| &| und| y| et| e) ?|(?:who|whom) (?:am i|are we|is|do i|do we|should|shall|may|can|runs|has)|who's",
    '(?:what|how) (?:should|shall|may|might|can|could|do) (?:i|we) (?:call|address|refer to)|wie (?:darf|soll|kann|d[üu]rfen|sollen) (?:ich|wir) (?:sie|dich|euch) (?:ansprechen|nennen|anreden)|(?:vous|t.)appeler \\?|comment (?:puis-je|dois-je|peut-on) vous|c[oó]mo (?:le|la|te) (?:llamo|puedo llamar)|(?:ai-je|avons-nous) (?:affaire|l.honneur)|whom|with whom|(?:a|à|auf|in|en) (?:qué|que|quel|welchen|whose|che|welke) (?:nombre|nom|namen?|nome|naam)|posso chiamare|wie (?:heißt|heißen|ist ihr name|ist dein name)|(?:ihr(?:e|en)?|dein(?:e|en)?) (?:vollen |vollständigen )?namen?',
    'mit wem|wer sind sie|wer bist|an wen|a qui[eé]n|\\ba chi|c[oó]mo (?:te|se) llama|(?:tu|su) nombre|con qui[eé]n|qui[eé]n eres',
    "(?:votre|ton) (?:nom|prénom)|comment vous appelez|comment t'appelles|à qui|qui êtes|(?:tuo|suo) nome|come ti chiami",
    'come si chiama|con chi|hoe (?:(?:u|je|jij|jullie) )?heet|wie (?:sie|du|ihr) hei(?:ß|ss)|(?:uw|je|jouw) naam|met wie|comment vous vous appelez',
    '(?:unter|under|bajo|sous|sotto|onder|sob|em) (?:welche[mr]|what|which|qué|quel|quale|che|welke|que|qual) (?:namen?|nombre|nom|nome|naam)\\b',
    '(?:welke naam|quel nom(?! de)|qué nombre(?! de)|que nome(?! de)|che nome(?! di)|which name (?:may|shall|should|can|do))',
    "\\b(?:et|und|and|y|e|en|och) (?:vous(?: êtes)?|toi|you|usted(?: es)?|lei|tu|tú|vos|sie|du|dir|u|jij|você|ni) ?\\?|vous êtes ?\\?|lei è ?(?:\\.{3}|…)|avec (?:qui|laquelle|lequel)|qui est à l'appareil|\\b(?:is that|are you|sind|est|es|bent) (?:you(?:rself)?|sie (?:das|es)(?: selbst)?|vous|usted|u dat) ?\\?",
    '\\bwer (?:fragt|spricht|schreibt|meldet|ist (?:denn )?(?:am apparat|dran|da))|wen (?:darf|dürfen|soll|sollen|kann|können) |nach wem|wie (?:bent|ben) (?:u|je|jij)|wie (?:kan|mag|zal) ik|vem (?:är|frågar|får|pratar|ska)|z kim|adınız|isminiz|kiminle|how (?:shall|should|may|can|do|would) (?:they|we|i) (?:address|call|greet)',
    'com quem (?:falo|estou|falamos)|quem (?:é você|fala)|como (?:posso|podemos|devo|devemos) (?:te |a |o )?(?:cham|trat)[aá]r?|come (?:posso|devo|possiamo) chiamar|cómo (?:puedo|podemos|debo) (?:llamar|dirigirme)|a nombre de quién|hoe mag ik (?:u|je) noemen|(?:seu|teu|vosso) nome|como (?:se|te) chama',
  ].join('|'),
  'i',
)
const ASKS_CONTACT = new RegExp(
  [
    '(?:your|the) (?:contact )?(?:details|data)|reach you|contact you|call you|get back to you|send (?:it|that|them|you)|e-?mail',
    'phone|n[uú]m[eé]ro|number|contact|details|kontakt|erreich|(?:an|zur[üu]ck)rufen|r[üu]ckruf|telefon|nummer|daten|zusenden|schicken|correo|tel[eé]fono|datos',
    '(?:a|the|first|short|quick|phone) call\\b|\\bin touch|locali[sz]|llam(?:ar|o|amos|emos)|(?:r?appel|rappel)(?:er|le|ions)|chiam(?:are|arla|iamo)|ricontatt|(?:terug)?bellen|locali[sz]ar|ubicar|wohin|where to|send it|ring you|text you|contactar|coordonnées|envoyer|adresser|enviar|mandar|enviamos|mandamos|spedire|inviare|sturen|joindre|téléphone|courriel|recapit|fal(?:o|ar|amos) com (?:você|o senhor|a senhora|ti|vocês)|contact[aáo]|contat[aáoe]|telefone|ligar?(?:-lhe|-te)?|ligamos|telemóvel|contatt|telefono|gegevens|bereiken|telefoon|where (?:may|should)',
  ].join('|'),
  'i',
)

const ASKS_NUMBER =
  /(?:order|invoice|customer|reference|ticket|tracking|account|booking|contract|tax|vat|serial|case)(?:'s)? (?:number|no\.?|id)|budget|how much|how many|(?:auftrags|bestell|rechnungs|kunden)-?nummer|presupuesto|wie viel/gi

/** "Which of the addresses shall I delete?" */
const ASKS_WRONG =
  /(?:which|what|welche\p{L}?|cuál|laquelle|lequel|quale|welke?)(?!\p{L})[^.?!]{0,40}(?:delete|remove|wrong|(?<!\p{L})old(?!\p{L})|was (?:that|it)|war (?:das|es)|lösch|entfern|streich|falsch|borr|elimin|supprim|effac|cancell|verwijder)/iu

const NAME_OF_OTHERS =
  /(?:(?<!what|who)'s|(?<!\p{L})(?:his|her|their|its)) (?:full |first )?name|who(?:'s| is| was) (?:your|the|our) (?!name)[^?]*|whom? (?:would|do|did|will) you [^?]*|who(?:'s| is) there(?!\p{L})|(?:against|gegen) (?:whom?|wen)[^?]*|who (?:has |may we thank|(?:\p{L}+ )?(?:made|built|designed|runs|hosts|maintains|looks after|recommended|referred|introduced|told|sent))[^?]*|who(?:'s| is| will be| would) (?:it|this|that|the \p{L}{3,12})(?: be)? (?:all )?for(?!\p{L})|(?:for whom|für wen|pour qui|para quién|per chi|voor wie) (?:is|are|ist|sind|soll|es|è|est) (?!i |ich )[^?]*/giu

/** "Who recommended us?", "how did you find us?": whoever is named then is somebody else. */
const OF_OTHERS =
  /who (?:\p{L}+ )?(?:recommended|referred|introduced|told|sent|made|built|designed|hosts|maintains|looks after|takes|answers|handles|updates|installed|wrote)|how (?:did|have) you (?:hear|find|found|heard|come)|(?:wer|wie|woher|durch wen) [^?]{0,20}(?:empfohlen|auf uns|kennen|gebaut|gemacht)|qui (?:vous|t')[^?]{0,12}(?:recommand|parlé|envoy)|comment [^?]{0,20}(?:connu|trouvé|entendu)|(?:qui[eé]n|c[oó]mo) (?:le|te|os|nos) [^?]{0,12}(?:recomend|habl|conoc|encontr)|(?:chi|come) (?:vi|le|ti|ci) [^?]{0,12}(?:consigli|parlat|conosciut|trovat)|(?:wie|hoe) [^?]{0,14}(?:aanbevolen|gevonden|gehoord)/iu

export const SURNAME =
  /(?<!\p{L})(?:surname|last name|nachnamen?|familiennamen?|apellidos?|nom de famille|cognome|achternaam|apelido|sobrenome|nazwisko)(?!\p{L})/iu

/** What a question of the assistant is after. */
export function askedIn(question: string): Asked {
  const others = question.replace(ASKS_NUMBER, ' ')
  const contact = ASKS_CONTACT.test(others)
  const surname = SURNAME.test(question)
  const name = surname || ASKS_NAME.test(withoutHouse(question.replace(NAME_OF_OTHERS, ' ')))
  const company = asksCompany(question)
  return {
    name,
    surname,
    contact,
    company,
    whom: asksForWhom(question, name && !company),
    number: !contact && others !== question,
    wrong: ASKS_WRONG.test(question),
    others: !(name || contact || company) && question.search(OF_OTHERS) >= 0,
  }
}

/** Nothing is asked for. */
export const NOTHING: Asked = {
  name: false,
  surname: false,
  contact: false,
  company: false,
  whom: false,
  number: false,
  wrong: false,
  others: false,
}
