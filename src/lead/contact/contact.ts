import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import type { Found, Transcript } from '../transcript.ts'
import { companiesIn } from './company.ts'
import { companyOfDomain } from './company-phrase.ts'
import { emailsIn } from './email.ts'
import { namesIn } from './name.ts'
import type { NameFound } from './naming.ts'
import { phonesIn, regionsOf } from './phone.ts'
import { segmentsOf } from './segment.ts'
import { statementsOf } from './statement.ts'
import { takenBack } from './taken-back.ts'

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
    const parts = known.split(' ')
    const at = parts.findIndex((part) => plain(part) === plain(wrong))
    if (at < 0 || plain(right) === plain(wrong)) continue
    const written = right.charAt(0).toUpperCase() + right.slice(1)
    return parts.with(at, written).join(' ')
  }
  return null
}

/**
 * Finds who a visitor is by what they write about themself: only their own messages give values, the assistant's only
 * say what was asked. The latest statement counts.
 * @param defaultRegion the country, such as `DE`, whose phone numbers are written without a prefix
 */
export function extractContact(transcript: Transcript, defaultRegion: string): ContactFindings {
  const findings: ContactFindings = { name: null, email: null, phone: null, company: null }
  const statements = statementsOf(transcript).map((statement) => ({ statement, emails: emailsIn(statement) }))
  for (const { statement, emails } of statements) {
    const value = emails.findLast(({ own }) => own)?.value
    if (value !== undefined) findings.email = { value, messageId: statement.messageId }
  }
  const ownEmails = findings.email ? [findings.email.value] : []
  const texts = statements.map(({ statement }) => statement.text)
  let known: ReturnType<typeof regionsOf> | undefined
  const regions = () => (known ??= regionsOf(texts, findings.email?.value, defaultRegion))

  const order = new Map(transcript.map(({ id }, at) => [id, at]))
  const isBefore = (found: Found<string> | null, messageId: string) =>
    found !== null && (order.get(found.messageId) ?? 0) < (order.get(messageId) ?? 0)
  for (const { statement, emails } of statements) {
    const { messageId, text } = statement
    const phones = phonesIn(statement, emails, regions)
    const phone = phones.findLast(({ own }) => own)?.value
    if (phone !== undefined) findings.phone = { value: phone, messageId }
    if (emails.length + phones.length === 0)
      for (const field of takenBack(text)) if (isBefore(findings[field], messageId)) findings[field] = null

    const anchors = [...emails, ...phones]
    const segments = segmentsOf(text, anchors)
    const names: NameFound[] = namesIn(statement, segments, anchors, ownEmails)
    for (const { value } of names) {
      if (findings.name === null || !isPartOf(value, findings.name.value)) findings.name = { value, messageId }
    }
    const right = findings.name && corrected(text, findings.name.value)
    if (right) findings.name = { value: right, messageId }

    const company = companiesIn(statement, segments, names, ownEmails).at(-1)?.value
    if (company !== undefined) findings.company = { value: company, messageId }
  }
  if (findings.company === null && findings.email) {
    for (const { statement } of statements) {
      const value = companyOfDomain(statement, findings.email.value, findings.name?.value)
      if (value !== undefined) findings.company = { value, messageId: statement.messageId }
    }
  }
  return findings
}
