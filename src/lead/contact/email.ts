import type { Anchor } from './anchor.ts'
import { isSomebodyElses } from './owner.ts'
import { sentencesOf } from './sentences.ts'
import type { Statement } from './statement.ts'

const MAX_FOUND = 20
const MAX_LOCAL = 64
const MAX_DOMAIN = 190
const LOCAL = /^[\p{L}\p{N}._%+'-]$/u
const DOMAIN = /^[\p{L}\p{N}.-]$/u
const VALID_LOCAL = /^[\p{L}\p{N}_%+'-]+(?:\.[\p{L}\p{N}_%+'-]+)*$/u
const VALID_LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?$/u
const MACHINE = /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|abuse)$/i

/** Mail providers whose domain says nothing about anybody's company. */
const PROVIDERS =
  /^(?:g(?:oogle)?mail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton(?:mail)?|pm|tutanota|zoho|yandex|mail|free|orange|wanadoo|laposte|sfr|libero|virgilio|telefonica|ziggo|kpnmail|btinternet|bluewin|arcor|online)$/i

/** The address around an `@`, if there is one. */
function addressAt(text: string, at: number): { start: number; end: number; value: string } | null {
  let start = at
  while (start > 0 && at - start < MAX_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1
  let end = at + 1
  while (end < text.length && end - at < MAX_DOMAIN && DOMAIN.test(text[end] ?? '')) end += 1
  if (text[start - 1] === '@' || text[end] === '@') return null
  while (start < at && /[.'%-]/.test(text[start] ?? '')) start += 1
  while (end > at + 1 && /[.-]/.test(text[end - 1] ?? '')) end -= 1
  const local = text.slice(start, at)
  let labels = text.slice(at + 1, end).split('.')
  const last = labels.at(-1) ?? ''
  // "anna@firma.de.Please call": the next sentence without a space before it.
  if (labels.length > 2 && /^\p{Lu}\p{Ll}/u.test(last)) {
    labels = labels.slice(0, -1)
    end -= last.length + 1
  }
  const sound = labels.length > 1 && labels.every((label) => VALID_LABEL.test(label))
  if (!sound || !VALID_LOCAL.test(local) || !/^\p{L}{2,24}$/u.test(labels.at(-1) ?? '')) return null
  return { start, end, value: `${local}@${labels.join('.').toLowerCase()}` }
}

/** Finds all e-mail addresses of a message, and which of them are the visitor's. */
export function emailsIn({ text, asked, heard, heardDomain }: Statement): Anchor[] {
  if (!text.includes('@')) return []
  const found: Anchor[] = []
  for (const sentence of sentencesOf(text)) {
    for (let at = sentence.text.indexOf('@'); at >= 0; at = sentence.text.indexOf('@', at + 1)) {
      const address = addressAt(sentence.text, at)
      if (address === null || found.length >= MAX_FOUND) continue
      const { start, end, value } = address
      const [local = '', domain = ''] = value.split('@')
      const theBusinesss = heard(value) || (companyLabel(value) !== null && heardDomain(domain))
      const others = isSomebodyElses(
        sentence.text.slice(Math.max(0, start - 200), start),
        sentence.text.slice(end, end + 80),
      )
      const wrong = asked.wrong && sentence.start === 0
      const own = !theBusinesss && !others && !wrong && !MACHINE.test(local)
      found.push({ kind: 'email', start: sentence.start + start, end: sentence.start + end, value, own })
    }
  }
  return found
}

/** The part of an address's domain that may be a company's name: null where it is a mail provider's. */
export function companyLabel(email: string): string | null {
  const labels = (email.split('@')[1] ?? '').split('.').slice(0, -1)
  const last = labels.at(-1) ?? ''
  const label = labels.length > 1 && /^(?:co|com|org|ac|net|or|gov|edu)$/.test(last) ? labels.at(-2) : last
  return label && !PROVIDERS.test(label) ? label : null
}
