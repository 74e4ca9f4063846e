/** Conversations as a busy year leaves them, sealed as the server seals them. */

import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'

const root = process.cwd()
const { createFieldCipher } = await import(join(root, 'dist/storage/cipher.js'))
const { sealedPlace } = await import(join(root, 'dist/storage/sealed-columns.js'))
const { openDatabase } = await import(join(root, 'dist/storage/database.js'))

const BATCH = 2_000
const MESSAGES_EACH = 10
const YEAR_MS = 365 * 24 * 3_600_000
const SAID = [
  'Hello, we are a bakery with 12 shops and need a new website with an online shop. Do you build that?',
  'Our budget of $80,000 is approved. It must be live before the end of next month.',
  'How much would a small online shop cost, roughly?',
  'Thanks, that helps. Can we talk on Thursday afternoon?',
]
const ANSWERED =
  'Yes, we do: design, shop, payment and the first year of hosting come from one hand. For a shop of your size most of our customers plan six to ten weeks. May I ask how many products there will be, and who will look after them?'

/** A number from 0 to 1 that is the same for the same index in every run. */
const chance = (index: number, what: string) =>
  createHash('md5').update(`${what}${index}`).digest().readUInt32BE(0) / 2 ** 32

/** Most visitors are no leads: one in eight scores 60 or more. */
function scoreOf(index: number): number {
  const luck = chance(index, 'score')
  return luck < 0.875 ? Math.floor(luck * 68) : 60 + Math.floor((luck - 0.875) * 328)
}
const qualityOf = (score: number) =>
  score >= 80 ? 'QUALIFIED' : score >= 60 ? 'HIGH' : score >= 40 ? 'MEDIUM' : score >= 20 ? 'LOW' : 'UNKNOWN'

/**
 * Fills a new database.
 * @param say is told how far it is
 */
export async function seed(options: {
  url: string
  encryptionKey: Buffer
  conversations: number
  say: (what: string) => void
}): Promise<void> {
  const { url, encryptionKey, conversations, say } = options
  const cipher = createFieldCipher([encryptionKey])
  const { close } = await openDatabase({ databaseUrl: url, dataDir: '', cipher })
  await close()
  const pool = new pg.Pool({ connectionString: url, max: 2, options: '-c synchronous_commit=off' })
  const seal = (model: string, column: string, id: string, text: string): string =>
    cipher.seal(text, sealedPlace(model, column, id))

  async function fill(from: number, to: number) {
    const rows = Array.from({ length: to - from }, (_, offset) => {
      const index = from + offset
      const id = randomUUID()
      const startedAt = Date.UTC(2026, 0, 1) + Math.floor((index / conversations) * YEAR_MS)
      return { id, startedAt, score: scoreOf(index) }
    })
    const each = <Value>(value: (row: (typeof rows)[number]) => Value) => rows.map(value)
    await pool.query(
      `INSERT INTO "Conversation" ("id", "sessionId", "sessionIndex", "contactName", "startedAt", "lastMessageAt",
         "lastActivityAt", "leadScore", "leadQuality", "status", "messageCount", "lastPlace", "assessedThrough")
       SELECT id, session, index, name, started, said, said, score, quality::"LeadQuality", 'COMPLETED', $8, $8, $8
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::timestamptz[], $6::int[], $7::text[],
         $9::timestamptz[]) AS row(id, session, index, name, started, score, quality, said)`,
      [
        each(({ id }) => id),
        each(({ id }) => seal('Conversation', 'sessionId', id, id)),
        each(({ id }) => cipher.index('sessionId', id)),
        each(({ id }) => seal('Conversation', 'contactName', id, `Visitor ${id.slice(0, 6)}`)),
        each(({ startedAt }) => new Date(startedAt)),
        each(({ score }) => score),
        each(({ score }) => qualityOf(score)),
        MESSAGES_EACH,
        each(({ startedAt }) => new Date(startedAt + MESSAGES_EACH * 60_000)),
      ],
    )
    const messages = rows.flatMap(({ id: conversationId, startedAt }, nth) =>
      Array.from({ length: MESSAGES_EACH }, (_, place) => {
        const id = randomUUID()
        const text = place % 2 === 1 ? ANSWERED : (SAID[(nth + place) % SAID.length] ?? '')
        return { id, conversationId, place: place + 1, text, at: new Date(startedAt + (place + 1) * 60_000) }
      }),
    )
    await pool.query(
      `INSERT INTO "Message" ("id", "conversationId", "place", "role", "status", "content", "createdAt")
       SELECT id, conversation, place, (CASE WHEN place % 2 = 1 THEN 'USER' ELSE 'ASSISTANT' END)::"MessageRole",
         'COMPLETED', content, at
       FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::timestamptz[])
         AS row(id, conversation, place, content, at)`,
      [
        messages.map(({ id }) => id),
        messages.map(({ conversationId }) => conversationId),
        messages.map(({ place }) => place),
        messages.map(({ id, text }) => seal('Message', 'content', id, text)),
        messages.map(({ at }) => at),
      ],
    )
  }

  let next = 0
  async function work() {
    while (next < conversations) {
      const from = next
      next = Math.min(from + BATCH, conversations)
      await fill(from, next)
      if (next % 20_000 === 0) say(`${next} of ${conversations} conversations`)
    }
  }
  try {
    await Promise.all([work(), work()])
    say('VACUUM ANALYZE')
    await pool.query('VACUUM ANALYZE "Conversation", "Message"')
  } finally {
    await pool.end()
  }
}
