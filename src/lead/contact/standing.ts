import { ALSO_WORDS, asName, isFirstName, type NameFound, speaksFor, TITLES, wordsAt } from './naming.ts'
import { namesOtherPerson } from './owner.ts'
import { looksLikeName, type Segment } from './segment.ts'
import type { Statement } from './statement.ts'
import { isCommon, isPlace, plain } from './words.ts'

const SIGNS_OFF =
  /(?:(?:kind(?:est)?|best|warm(?:est)?|many|with kind|with best) regards|regards|best wishes|all the best|best|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|with greetings|mit (?:freundlichen|besten|herzlichen|lieben) gr(?:ü|ue)(?:ß|ss)en|(?:viele|liebe|beste|schöne|herzliche) gr(?:ü|ue)(?:ß|ss)e|gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e|mfg|vg|lg|bg|cordialement|bien cordialement|bien à vous|(?:un )?saludos?|un cordial saludo|atentamente|(?:cordiali|distinti) saluti|met vriendelijke groet(?:en)?|(?:hartelijke |vriendelijke )?groet(?:en|jes)?|med vänlig hälsning|(?:med )?venlig hilsen|hilsen|mvh|z poważaniem|pozdrawiam|atenciosamente)[,.!]{0,2}(?: from)?[ \n]{1,3}$/iu
const THANKS =
  /(?:thanks|thank you|many thanks|thx|cheers|danke|vielen dank|besten dank|merci|gracias|muchas gracias|grazie|bedankt|ta)[,.!]{0,2}[ \n]{0,2}\n ?$/iu
/** "LG Anna": a greeting and a name with nothing between. */
const CLOSES = /^(?:lg|vg|mfg|(?:viele |liebe |beste )?gr(?:u|ü|ue)(?:ß|ss)e?|(?:best |kind )?regards) /i
/** As many names are looked for in one message. */
const MAX_TRIED = 40

const GREETS =
  /^(?:hi|hello|hey|dear|hallo|liebe|lieber|hola|bonjour|thanks|thank you|danke|merci|gracias|cheers|sorry)(?!\p{L})/iu
const ME =
  /(?<!\p{L})(?:me|i am|i'm|ich bin|soy|je suis|my card|mich|offer|quote|files|details|yo|moi|that is|sono|ik ben)(?!\p{L})/iu

/** Names that stand by themselves: beside an address or a number, in a signature, or as the answer to a question. */
export function standing(statement: Statement, segments: readonly Segment[], emails: readonly string[]): NameFound[] {
  const { text, asked, heard } = statement
  const found: NameFound[] = []
  for (const [index, segment] of segments.entries()) {
    if (segment.anchor || found.length >= MAX_TRIED) continue
    const closing = CLOSES.exec(segment.text)?.[0] ?? ''
    const bare = segment.text
      .slice(closing.length)
      .replace(
        /^(?:and|sure|yes|ok|okay|yep|of course|claro|ja|oui|sí|gerne|natürlich|it's|its|i'm|im|i am|me is|ihre?)[ ,]+/i,
        '',
      )
      .replace(TITLES, '')
    const beginning = wordsAt(bare, 0).map(({ word }) => word)
    const words = bare.split(' ')
    const whole = looksLikeName(words)
    const at = segment.start + (/^\s*/.exec(text.slice(segment.start, segment.start + 4))?.[0].length ?? 0)
    const before = text.slice(Math.max(0, at - 60), at)
    const named = isFirstName(words[0])
    const cheers = words.length > 1 && named && segment === segments.at(-1) && /cheers, ?$/i.test(before)
    const signs = SIGNS_OFF.test(before) || THANKS.test(before) || cheers || (closing !== '' && named)
    const add = (parts: readonly string[]) => {
      const value = asName(parts)
      if (!heard(value) && !namesOtherPerson(segment.before)) {
        const offset = text.indexOf(parts.join(' '), segment.start)
        const start = offset < 0 ? segment.start : offset
        found.push({ value, start, end: start + parts.join(' ').length })
      }
    }
    if (signs && (whole || (words.length <= 2 && looksLikeName(words, { lowerCase: isFirstName(words[0]) })))) {
      if (!isPlace(bare)) add(words)
      continue
    }
    if (
      isPlace(bare) ||
      GREETS.test(segment.text) ||
      (GREETS.test(segments[index - 1]?.text ?? '') && /, ?$/.test(before))
    ) {
      if (!speaks(words)) continue
    }
    const beside = [1, 2, 3, 4].some((step) => besideAnchor(segments, index, step)) || segments[index - 1]?.anchor?.own
    const previous = segments[index - 1]?.text ?? ''
    const evidence = speaks(words) || isFirstName(words[0])
    if (whole && words.length > 1) {
      const askedNow = (asked.name || asked.contact) && index <= 3
      if (
        speaks(words) ||
        (beside && (evidence || asked.name || asked.contact || ROLE_SAID.test(previous))) ||
        (askedNow && (beside || (asked.name && index <= 1) || evidence)) ||
        (ME.test(previous.slice(-40)) &&
          segment.before.length > 0 &&
          (evidence || asked.name || ROLE_SAID.test(previous)))
      )
        add(words)
    } else if (whole && words.length === 1) {
      const answers = asked.name && (index === 0 || segments.length <= 3) && text.length < 60
      const afterRole = ROLE_SAID.test(previous) && isFirstName(words[0])
      if (answers || (beside && (speaks(words) || isFirstName(words[0]))) || afterRole) add(words)
    } else if (looksLikeName(words, { lowerCase: true })) {
      const known = isFirstName(words[0]) && !ALSO_WORDS.test(plain(words[0] ?? ''))
      const answers =
        asked.name && index === 0 && words.length <= 3 && (known || (text.length < 40 && words.length <= 3))
      if (answers || (words.length <= 3 && beside && (speaks(words) || known))) add(words)
    } else if (asked.name && index === 0) {
      const stop = beginning.findIndex((word) => isCommon(word))
      const parts = beginning.slice(0, stop)
      const followed = /^(?:i|and|here|from|owner|und|ich|aus|von|ceo|founder)$/i.test(beginning[stop] ?? '')
      const sure = parts.length > 1 || isFirstName(parts[0])
      if (stop > 0 && stop <= 3 && followed && sure && looksLikeName(parts, { lowerCase: true })) add(parts)
    }
  }
  return found

  function speaks(words: readonly string[]): boolean {
    return emails.some((email) => speaksFor(email, words))
  }
}

const ROLE_SAID =
  /(?:owner|founder|ceo|director|manager|secretary|boss|president|inhaber(?:in)?|geschäftsführer(?:in)?|chef(?:in)?|dueñ[oa]|gérante?|partner|treasurer|head of \p{L}+)$/iu

/** Whether some segments further, with nothing long between, the visitor's address or number stands. */
function besideAnchor(segments: readonly Segment[], index: number, step: number): boolean {
  if (!segments[index + step]?.anchor?.own) return false
  return segments.slice(index + 1, index + step).every(({ text }) => text.split(' ').length <= 8)
}
