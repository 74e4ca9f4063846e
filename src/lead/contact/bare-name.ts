import { companyLabel } from './email.ts'
import { TITLES } from './naming.ts'
import { isBusinessWord, isCapital } from './segment.ts'
import { isFirstName, squashed } from './words.ts'

/** What stands before a name that was asked for: "with Tom", "sagen Sie einfach Jupp", "da Sepp". */
const BEFORE_ANSWER =
  /^(?:(?:op naam van|auf den namen|au nom de|a nombre de|a nome(?: di)?|in the name of|under|auf|op|unter|with|mit|avec|con|com|met|nach|z) )?(?:(?:sagen sie|sag|schreiben sie|notieren sie|nennen sie mich|say|put|write|ponga|pon|pode pôr|mettez|dites|noteer|zet|metti|scriva) )?(?:(?:einfach|just|gewoon|solo|maar|mal|simplement) )?/iu
/** "Da Sepp" */
const ARTICLE = /^(?:der|die|da|dem|em|el|la|le|il) (?=\p{Lu})/u
/** And behind it. */
const BEHIND_ANSWER =
  / (?:please|pls|bitte|por favor|svp|s'il vous plaît|per favore|grazie|thanks|alstublieft|will do(?: nicely)?|is fine|works|reicht|genügt|suffit|basta|mesmo|wieder|again)$/iu
/** What may stand before an answer: "sure, Deji". */
export const AGREES =
  /^(?:yes|yep|sure|ok|okay|of course|mine|no problem|hi|hello|ja|klar|gern|gerne|hallo|oui|bien sûr|bonjour|sí|claro|hola|sì|certo|sim|ja hoor|natuurlijk)$/iu
/** "Zdravko. You?" */
export const ASKS_BACK =
  /^(?:(?:and )?yours?|(?:and )?you|und (?:du|sie|dir|ihr)|et (?:toi|vous)|y (?:tú|usted|vos)|e (?:tu|lei|você)|en (?:jij|u))$/iu
/** "Vikram Deshpande of Deshpande Pumps": the name without the house behind it. */
function withoutHouse(text: string): string {
  const link = / (?:of|from|at|with|på|von|vom|von der|bei|aus|chez|bij|van|de|du|del|della|da|di|do) (?=\p{Lu})/u.exec(
    text,
  )
  if (!link) return text
  const [name, house] = [text.slice(0, link.index), text.slice(link.index + link[0].length)]
  const certain =
    /^ (?:of|from|at|with|på|vom|bei|aus|chez|bij) /.test(link[0]) ||
    house.split(' ').some((word) => isBusinessWord(word))
  return certain ? name : text
}

/** What stands before a name anywhere: "yes, it's Anna". */
const BEFORE =
  /^(?:and|sure|yes exactly|yes|ok|okay|yep|of course|claro|ja genau|ja|genau|exactly|oui exact|oui|sí|gerne|natürlich|it's|its|i'm|im|i am|me is|ihre?|just|simply|nur|einfach|gewoon|also|that is|i\.e\.|nämlich|c'est-à-dire|o sea|es decir|cioè|znaczy)[ ,]+/i
/** "Bel Joris", with the number behind it. */
const CALLS =
  /^(?:bel|call|ring|text|appelez|rappelez|chiamate|chiami|llam[ae]n?|ligue[m]?|rufen sie|ruft) (?=\p{Lu})/iu
/** "Maël au +33 6 39 …" */
const REACHED = / (?:on|at|under|via|au|sur|al|en|por|unter|auf|op|su|no|sul|sous)$/u

/**
 * A stretch without what may stand around a name.
 * @param closing the greeting that it begins with
 * @param answers whether a name was asked for, and nothing stands before
 * @param reached whether a number or an address follows
 */
export function bareName(
  text: string,
  { closing, answers, reached }: { closing: string; answers: boolean; reached: boolean },
): string {
  const name = withoutHouse(text).slice(closing.length).replace(BEHIND_ANSWER, '').replace(BEFORE, '')
  const named = reached ? name.replace(REACHED, '').replace(CALLS, '') : name
  const answer = answers ? named.replace(BEFORE_ANSWER, '').replace(ARTICLE, '') : named
  const [first = ''] = answer.split(' ')
  // "With respect"
  return (answer === named || answer.split(' ').every(isCapital) || isFirstName(first) ? answer : named).replace(
    TITLES,
    '',
  )
}

/** "Noemi Zgraggen von Talentrampe", noemi@talentrampe.ch: a whole name without the house of the visitor's address. */
export function withoutDomain(words: readonly string[], emails: readonly string[]): readonly string[] {
  const at = words.findLastIndex((word) => /^(?:von|vom|van|de|di|da|du|del|of|from)$/.test(word))
  if (at < 2 || isFirstName(words[at - 1])) return words
  const house = squashed(words.slice(at + 1).join(''))
  return emails.some((email) => squashed(companyLabel(email) ?? '') === house) ? words.slice(0, at) : words
}
