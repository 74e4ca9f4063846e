import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Makes everything planted different in each run. */
export const mark = randomBytes(5).toString('hex')

/** What must not be found anywhere, each of its own. */
export const planted = {
  question: `I am Zuzana${mark}q and my father is ill`,
  reply: `It is good, Zuzana${mark}r, that you ask`,
  streamingQuestion: `Tell me of my case ${mark}s, please`,
  streamingReply: `Your case ${mark}t is being looked at`,
  interruptedReply: `Your debts ${mark}u are as follows`,
  failedQuestion: `Forget what I said ${mark}v at once`,
  failedReply: `I forget ${mark}w, and begin anew`,
  upstreamWords: `Refused for the words ${mark}x of the prompt`,
  storedOnly: `Note that I live at ${mark}y Street 7`,
  clientMessageId: `draft-of-zuzana-${mark}z`,
  sessionId: `session-of-zuzana-${mark}a`,
  visitorId: `customer-${mark}b`,
  source: `newsletter-to-${mark}c`,
  referrer: `https://search.example/?q=doctor+${mark}d`,
  extra: `loyalty-card-${mark}e`,
  name: `Žuzana Nováková ${mark}f`,
  email: `zuzana.${mark}g@example.com`,
  phone: `+420 555 ${Number.parseInt(mark.slice(0, 6), 16)}`,
  company: `Nováková ${mark}h s.r.o.`,
  title: `The illness of ${mark}i`,
  tag: `ward ${mark}j`,
}
/** What stands in every database in the clear, the name of the first migration: if it is not found, nothing would have been. */
export const inTheClear = '20261122164430_init'

/** A text in the forms that it might be found in, each once. */
function formsOf(text: string): Map<string, string> {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString('base64')
    return encoded.slice(Math.ceil((shift * 4) / 3), encoded.length - (encoded.endsWith('=') ? 4 : 0))
  })
  const utf16 = Buffer.from(text, 'utf16le')
  const forms: [bytes: Buffer, name: string][] = [
    ...base64.map((part): [Buffer, string] => [
      Buffer.from(part.replaceAll('+', '-').replaceAll('/', '_')),
      'base64url',
    ]),
    ...base64.map((part): [Buffer, string] => [Buffer.from(part), 'base64']),
    [Buffer.from(Buffer.from(text).toString('hex')), 'hex'],
    [Buffer.from(encodeURIComponent(text)), 'percent'],
    [Buffer.from(text.replace(/[^ -~]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)), 'escaped'],
    [utf16, 'utf16le'],
    [Buffer.from(utf16).swap16(), 'utf16be'],
    [Buffer.from(text), 'utf8'],
  ]
  return new Map(forms.map(([bytes, name]) => [bytes.toString('latin1'), name]))
}

/** Which of the texts are in there, and in which form. */
export function findIn(haystack: Buffer, texts: Record<string, string>): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    [...formsOf(text)]
      .filter(([bytes]) => haystack.includes(bytes, 0, 'latin1'))
      .map(([, form]) => `${name} (${form})`),
  )
}

/** All bytes of all files. */
export function bytesOf(dir: string): Buffer {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Buffer.concat(files.map((file) => readFileSync(join(file.parentPath, file.name))))
}
