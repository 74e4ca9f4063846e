import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject } from 'vitest'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { sealedPlace } from '../../src/storage/sealed-columns.ts'
import type { Backend } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

type Table = 'Conversation' | 'Message' | 'Flag'

/** A database of a test's own, its two encryption keys, and what it takes to compare what is stored with what is read. */
export async function openSealed(backend: Backend) {
  const [newer, older] = [randomBytes(32), randomBytes(32)]
  const cipher = createFieldCipher([newer, older])
  const database = await backend.createDatabase?.()
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-sealed-'))
  if (!database) copyTemplate(inject('templateDir'), dataDir)
  const { db, close } = await openDatabase({ databaseUrl: database?.url ?? null, dataDir, cipher })

  /** What the database itself holds. */
  async function stored(table: Table, column: string, id: string): Promise<string | null> {
    const [row] = await db.$queryRawUnsafe<{ value: string | null }[]>(
      `SELECT "${column}" AS value FROM "${table}" WHERE "id" = $1::uuid`,
      id,
    )
    return row?.value ?? null
  }

  /** Checks that a column holds an envelope, sealed with the first key, that opens to a text in its own place. */
  async function expectSealed(table: Table, column: string, id: string, text: string) {
    const value = await stored(table, column, id)
    expect(value).toMatch(new RegExp(`^${cipher.keyId}\\.[\\w-]+$`))
    expect(cipher.open(value ?? '', sealedPlace(table, column, id))).toBe(text)
  }

  const newConversation = (more: { contactEmail?: string | null; title?: string | null } = {}) => {
    const id = randomUUID()
    return { id, sessionId: `session of ${id}`, sessionIndex: id, ...more }
  }
  const newMessage = (conversationId: string, place: number, content: string) =>
    ({ id: randomUUID(), conversationId, place, role: 'USER', status: 'COMPLETED', content }) as const

  /** Stores a conversation with these messages. */
  async function conversationWith(...contents: string[]) {
    const conversation = newConversation()
    await db.conversation.create({ data: conversation })
    const messages = contents.map((content, index) => newMessage(conversation.id, index + 1, content))
    await db.message.createMany({ data: messages })
    return { id: conversation.id, messages: messages.map(({ id }) => id) }
  }

  return {
    db,
    cipher,
    olderCipher: createFieldCipher([older]),
    stored,
    expectSealed,
    newConversation,
    newMessage,
    conversationWith,
    async close() {
      await close()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
