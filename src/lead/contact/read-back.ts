import type { Found, Transcript } from '../transcript.ts'
import { squashed } from './words.ts'

// What is settled about an address once it is written: read back by the assistant, or put right in part.

const ADDRESS = /[\p{L}\p{N}_%+-]{1,40}(?:\.[\p{L}\p{N}_%+-]{1,40}){0,3}@(?:[\p{L}\p{N}-]{1,60}\.){1,3}\p{L}{2,12}/giu
const AGREES =
  /^[\s¡]{0,2}(?:yes|yep|yeah|correct|exactly|right|spot on|that's (?:it|right|the one)|ja|jo|genau|richtig|stimmt|korrekt|oui|c'est ça|exact(?:ement)?|sí|correcto|exacto|eso es|sì|esatto|giusto|corretto|klopt|juist|sim|isso|certo|evet|doğru|tak|zgadza się)(?!\p{L})/iu
/** What somebody says who spells an address. */
const SPELLS =
  /@|(?<!\p{L})(?:at|ät|dot|punkt|point|punto|ponto|punt|kropka|nokta|arroba|arobase|chiocciola|apenstaartje|małpa|snabel-?a|işareti)(?!\p{L})/iu

/** An address that the visitor spelled, the assistant read back in a question, and the visitor agreed to. */
export function readBack(transcript: Transcript): Found<string> | null {
  return transcript.reduce<Found<string> | null>((found, { role, id, content }, at) => {
    const [spelled, question] = [transcript[at - 2], transcript[at - 1]]
    if (role !== 'USER' || spelled?.role !== 'USER' || question?.role !== 'ASSISTANT' || !AGREES.test(content))
      return found
    const [value, ...more] = question.content.match(ADDRESS) ?? []
    const agreed = value && more.length === 0 && question.content.includes('?')
    if (!agreed || content.includes('@') || !SPELLS.test(spelled.content)) return found
    const domain = squashed(/@([^.]+)/.exec(value)?.[1] ?? '')
    return squashed(spelled.content).includes(domain) ? { value, messageId: id } : found
  }, null)
}

/** ".cl, no .com" */
const ENDS_IN =
  /(?<![\p{L}\d])\.(\p{L}{2,6}),? (?:and |y |et |e |und )?(?:not|no|nicht|pas|non|niet|inte|não) \.(\p{L}{2,6})(?![\p{L}.])/iu
/** "Not .com but .de" */
const ENDS_NOT_IN =
  /(?<!\p{L})(?:not|no|nicht|pas|non|niet|inte|não) \.(\p{L}{2,6}),? (?:but|sondern|mais|sino|ma|maar|utan|mas)(?: (?:in|en|it's))? \.(\p{L}{2,6})(?![\p{L}.])/iu

/** An address whose ending is put right by a text, or null. */
export function withRightEnding(text: string, email: string): string | null {
  const [, right, wrong] = ENDS_IN.exec(text) ?? []
  const [, before, after] = ENDS_NOT_IN.exec(text) ?? []
  const [from, to] = [wrong ?? before ?? '', right ?? after ?? '']
  return from && email.endsWith(`.${from.toLowerCase()}`) ? `${email.slice(0, -from.length)}${to.toLowerCase()}` : null
}
