/** Fills a database with sealed conversations by SQL, as the server itself would have stored them. */

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'

const root = process.cwd()
const { createFieldCipher } = await import(join(root, 'dist/storage/cipher.js'))
const { sealedPlace } = await import(join(root, 'dist/storage/sealed-columns.js'))

const AT_ONCE = 500
const QUESTION = 'We are a company of forty people and look for a new website with a shop. What would that cost us? '
const ANSWER =
  'A shop of that size usually takes eight to twelve weeks from the first workshop to the day it opens. It depends on how many products there are, and on what it has to speak with. '
const FIRST = Date.UTC(2026, 0, 1)

type Row = Record<string, unknown>

/** What is needed of the server's own cipher. */
interface FieldCipher {
  seal(text: string, place: string): string
}

/** Inserts rows with the same columns in one statement. */
async function insert(client: pg.Client, table: string, types: Record<string, string>, rows: Row[]): Promise<void> {
  const names = Object.keys(types)
  const columns = names.map((name) => `"${name}"`).join(', ')
  const arrays = names.map((name, index) => `$${index + 1}::text[]::${types[name]}[]`).join(', ')
  const values = names.map((name) => rows.map((row) => row[name] ?? null))
  await client.query(`INSERT INTO "${table}" (${columns}) SELECT * FROM unnest(${arrays})`, values)
}

function rowsOf(index: number, messages: number, cipher: FieldCipher) {
  const seal = (table: string, column: string, id: string, text: string): string =>
    cipher.seal(text, sealedPlace(table, column, id))
  const id = randomUUID()
  const startedAt = FIRST + index * 60_000
  const time = (place: number): string => new Date(startedAt + place * 5_000).toISOString()
  const column = (name: string, text: string): string => seal('Conversation', name, id, text)
  const conversation = {
    id,
    sessionId: column('sessionId', id),
    sessionIndex: id,
    title: column('title', `Conversation ${index}`),
    contactName: column('contactName', 'Ann Example'),
    contactEmail: column('contactEmail', `ann${index}@example.com`),
    source: column('source', 'spring'),
    messageCount: messages,
    lastPlace: messages,
    assessedThrough: messages,
    startedAt: time(0),
    lastMessageAt: time(messages),
    leadScore: index % 101,
    status: 'COMPLETED',
  }
  const said = Array.from({ length: messages }, (_, nth) => {
    const messageId = randomUUID()
    const isReply = nth % 2 === 1
    return {
      id: messageId,
      conversationId: id,
      place: nth + 1,
      role: isReply ? 'ASSISTANT' : 'USER',
      status: 'COMPLETED',
      content: seal('Message', 'content', messageId, isReply ? ANSWER.repeat(3) : QUESTION),
      createdAt: time(nth + 1),
      model: isReply ? 'claude-sonnet-5-5' : null,
      inputTokens: isReply ? 900 : null,
      outputTokens: isReply ? 130 : null,
      costUsd: isReply ? '0.0031' : null,
    }
  })
  const scoreId = randomUUID()
  const score = {
    id: scoreId,
    conversationId: id,
    zero: 0,
    keywords: seal('LeadScore', 'keywords', scoreId, '["website"]'),
    summary: seal('LeadScore', 'summary', scoreId, 'A company that looks for a website.'),
    recommendations: seal('LeadScore', 'recommendations', scoreId, 'Call.'),
    rulesVersion: '1',
  }
  return { conversation, said, score }
}

/** @param say is told how far it has come */
export async function seed(
  databaseUrl: string,
  encryptionKey: Buffer,
  { conversations, messages }: { conversations: number; messages: number },
  say: (what: string) => void,
): Promise<void> {
  const cipher: FieldCipher = createFieldCipher([encryptionKey])
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (let from = 0; from < conversations; from += AT_ONCE) {
      const length = Math.min(AT_ONCE, conversations - from)
      const all = Array.from({ length }, (_, index) => rowsOf(from + index, messages, cipher))
      await insert(
        client,
        'Conversation',
        {
          id: 'uuid',
          ...{ sessionId: 'text', sessionIndex: 'text', title: 'text', contactName: 'text', contactEmail: 'text' },
          ...{ source: 'text', messageCount: 'int', lastPlace: 'int', assessedThrough: 'int', leadScore: 'int' },
          ...{ startedAt: 'timestamptz', lastMessageAt: 'timestamptz', status: '"ConversationStatus"' },
        },
        all.map(({ conversation }) => conversation),
      )
      await insert(
        client,
        'Message',
        {
          ...{ id: 'uuid', conversationId: 'uuid', place: 'int', role: '"MessageRole"', status: '"MessageStatus"' },
          ...{ content: 'text', createdAt: 'timestamptz', model: 'text', inputTokens: 'int', outputTokens: 'int' },
          costUsd: 'numeric',
        },
        all.flatMap(({ said }) => said),
      )
      const scores = all.map(({ score }) => score)
      const of = (name: keyof (typeof scores)[number]) => scores.map((score) => score[name])
      await client.query(
        `INSERT INTO "LeadScore" ("id", "conversationId", "totalScore", "engagementScore", "intentScore", "budgetScore",
         "timelineScore", "qualificationScore", "leadQuality", "keywords", "summary", "recommendations", "rulesVersion",
         "scoredThroughPlace") SELECT id, c, 50, 10, 10, 10, 10, 10, 'MEDIUM', k, s, r, '1', 1
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::text[]) AS t(id, c, k, s, r)`,
        [of('id'), of('conversationId'), of('keywords'), of('summary'), of('recommendations')],
      )
      if ((from / AT_ONCE) % 20 === 0) say(`${from + length} conversations stored`)
    }
    await client.query('ANALYZE')
  } finally {
    await client.end()
  }
}
