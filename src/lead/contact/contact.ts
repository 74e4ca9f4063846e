import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import type { Found, Transcript } from '../transcript.ts'
import { SURNAME } from './asked.ts'
import { companiesIn } from './company.ts'
import { companyOfDomain } from './company-phrase.ts'
import { emailsIn } from './email.ts'
import { namesIn } from './name.ts'
import { type NameFound, nameAt } from './naming.ts'
import { phonesIn, regionsOf } from './phone.ts'
import { readBack, withRightEnding } from './read-back.ts'
import { isCapital, looksLikeName, segmentsOf } from './segment.ts'
import { statementsOf } from './statement.ts'
import { takenBack } from './taken-back.ts'
import { isCommon, isFirstName } from './words.ts'

/** What a visitor says about themself; null where they say nothing, or nothing that is sure. */
export interface ContactFindings {
  name: Found<string> | null
  email: Found<string> | null
  /** In E.164, such as +4930901820. */
  phone: Found<string> | null
  company: Found<string> | null
}

const wordsOf = (name: string) => plain(name).split(/[\s-]+/)

/** Whether a name only says less of another one: "Anna" of "Anna Kowalski". */
function isPartOf(name: string, whole: string): boolean {
  const known = new Set(wordsOf(whole))
  return wordsOf(name).every((word) => known.has(word))
}

const RATHER_THAN = /(\p{L}{2,24}),? (?:not|nicht|no|pas) (\p{L}{2,24})(?!\p{L})/giu

/** "It's Jon, not John" changes a name that is known; null where it does not. */
function corrected(text: string, known: string): string | null {
  if (!/ n(?:ot|icht|o) | pas /i.test(text)) return null
  for (const match of matches(text, RATHER_THAN)) {
    const [, right = '', wrong = ''] = match
    if (isCommon(right)) continue
    const parts = known.split(' ')
    const at = parts.findIndex((part) => plain(part) === plain(wrong))
    if (at < 0 || plain(right) === plain(wrong)) continue
    const written = right.charAt(0).toUpperCase() + right.slice(1)
    return parts.with(at, written).join(' ')
  }
  return null
}

/** What stands before a house that is called after somebody, and before the rest of a word. */
const OF_A_HOUSE =
  /(?:\p{L}|(?<!\p{L})(?:from|of|at|for|de|del|di|da|von|vom|bei|beim|chez|van|bij|på|run|own|called|heißt|firma|company)(?: the| la| der)? )$/iu

/** "And your surname?" "Whitlock": with the first name that is known. */
const withSurname = (name: string, known: string | undefined, said: boolean) =>
  known && !/ /.test(name + known) && name !== known && said && !isFirstName(name) ? `${known} ${name}` : name

/** "Mick. Mick O'Dowd": one name that stands elsewhere in a message with the other beside it. */
function inFull(name: string, text: string): string {
  if (name.includes(' ')) return name
  for (let at = text.indexOf(`${name} `); at >= 0; at = text.indexOf(`${name} `, at + 1)) {
    const whole = nameAt(text, at, false)?.words ?? []
    if (isCapital(whole[1] ?? '') && looksLikeName(whole) && !OF_A_HOUSE.test(text.slice(Math.max(0, at - 20), at)))
      return whole.join(' ')
  }
  const at = text.lastIndexOf(` ${name}`)
  const [first] = /\p{Lu}\p{Ll}+$/u.exec(text.slice(0, Math.max(0, at))) ?? []
  return first && isFirstName(first) && !isFirstName(name) && !isCommon(first) ? `${first} ${name}` : name
}

/**
 * Finds who a visitor is by what they write about themself: only their own messages give values, the assistant's only
 * say what was asked. The latest statement counts.
 * @param defaultRegion the country, such as `DE`, whose phone numbers are written without a prefix
 */
export function extractContact(transcript: Transcript, defaultRegion: string): ContactFindings {
  const findings: ContactFindings = { name: null, email: null, phone: null, company: null }
  const statements = statementsOf(transcript).map((statement) => ({ statement, emails: emailsIn(statement) }))
  const order = new Map(transcript.map(({ id }, at) => [id, at]))
  const isBefore = (found: Found<string> | null, messageId: string) =>
    found !== null && (order.get(found.messageId) ?? 0) < (order.get(messageId) ?? 0)
  for (const { statement, emails } of statements) {
    const own = emails.findLast((email) => email.own)?.value
    const value = own ?? (findings.email && withRightEnding(statement.text, findings.email.value))
    if (value) findings.email = { value, messageId: statement.messageId }
  }
  const agreed = readBack(transcript)
  if (agreed && !isBefore(agreed, findings.email?.messageId ?? '')) findings.email = agreed
  const ownEmails = findings.email ? [findings.email.value] : []
  const texts = () => transcript.flatMap(({ role, content }) => (role === 'USER' ? [content.slice(0, 2_000)] : []))
  let known: ReturnType<typeof regionsOf> | undefined
  const regions = () => (known ??= regionsOf(texts(), findings.email?.value, defaultRegion))

  for (const { statement, emails } of statements) {
    const { messageId, text, asked } = statement
    const phones = phonesIn(statement, emails, regions)
    const phone = phones.findLast(({ own }) => own)?.value
    if (phone !== undefined) findings.phone = { value: phone, messageId }
    for (const field of takenBack(text, asked.contact)) if (isBefore(findings[field], messageId)) findings[field] = null

    const anchors = [...emails, ...phones]
    const segments = segmentsOf(text, anchors)
    const names: NameFound[] = namesIn(statement, segments, anchors, ownEmails)
    for (const { value: said } of names) {
      const value = withSurname(inFull(said, text), findings.name?.value, asked.surname || SURNAME.test(text))
      if (findings.name === null || !isPartOf(value, findings.name.value)) findings.name = { value, messageId }
    }
    const right = findings.name && corrected(text, findings.name.value)
    if (right) findings.name = { value: right, messageId }

    const company = companiesIn(statement, segments, names, ownEmails).at(-1)?.value
    if (company !== undefined) findings.company = { value: company, messageId }
  }
  if (findings.company === null && findings.email) {
    for (const statement of statementsOf(transcript, true)) {
      const value = companyOfDomain(statement, findings.email.value, findings.name?.value)
      if (value !== undefined) findings.company = { value, messageId: statement.messageId }
    }
  }
  return findings
}
