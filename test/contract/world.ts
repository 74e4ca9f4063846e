import { randomBytes, randomUUID } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { inject } from 'vitest'
import { createLog, type Log } from '../../src/log.ts'
import { createFieldCipher, type FieldCipher } from '../../src/storage/cipher.ts'
import { type Database, type OpenDatabase, openDatabase } from '../../src/storage/database.ts'
import type { Driver } from '../../src/storage/driver.ts'
import type { Backend } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

/** A database with the server's schema and none of its server, to hold single parts against. */
export interface World {
  db: Database
  /** The way around Prisma. */
  driver: Driver
  exclusive: boolean
  cipher: FieldCipher
  /** PostgreSQL's address; null on the embedded database. */
  databaseUrl: string | null
  /** A further client of the same PostgreSQL, or of what stands in front of it. */
  connect(url?: string): Promise<OpenDatabase>
  /** Registers a server that was heard of some seconds ago. */
  addServer(silentForSeconds?: number): Promise<string>
  /** A reply in a conversation of its own that a server has begun. */
  addReply(writerId: string): Promise<{ id: string; conversationId: string }>
  /** The slices of a reply that are stored, in order. */
  slices(messageId: string): Promise<{ offset: number; text: string }[]>
  close(): Promise<void>
}

export async function openWorld(backend: Backend): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-test-'))
  const database = backend.createDatabase ? await backend.createDatabase() : null
  const databaseUrl = database?.url ?? null
  if (!database) copyTemplate(inject('templateDir'), dataDir)
  const cipher = createFieldCipher([randomBytes(32)])
  const { db, driver, exclusive, close } = await openDatabase({ databaseUrl, dataDir, cipher })
  const others: OpenDatabase[] = []

  return {
    db,
    driver,
    exclusive,
    cipher,
    databaseUrl,
    async connect(url = databaseUrl ?? '') {
      const other = await openDatabase({ databaseUrl: url, dataDir, cipher })
      others.push(other)
      return other
    },
    async addServer(silentForSeconds = 0) {
      const id = randomUUID()
      await db.serverInstance.create({ data: { id, heartbeatAt: new Date(Date.now() - silentForSeconds * 1_000) } })
      return id
    },
    async addReply(writerId) {
      const id = randomUUID()
      const conversationId = randomUUID()
      await db.conversation.create({ data: { id: conversationId, sessionId: id, sessionIndex: id } })
      await db.message.create({
        data: { id, conversationId, place: 1, role: 'ASSISTANT', status: 'STREAMING', content: '', writerId },
      })
      return { id, conversationId }
    },
    async slices(messageId) {
      const chunks = await db.messageChunk.findMany({ where: { messageId }, orderBy: { offset: 'asc' } })
      return chunks.map(({ offset, text }) => ({ offset, text }))
    },
    async close() {
      await Promise.all(others.map((other) => other.close()))
      await close()
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** A log whose lines can be waited for. */
export function listeningLog(): { log: Log; lines: string[]; until(part: string, times?: number): Promise<void> } {
  const lines: string[] = []
  const written = new EventEmitter()
  const destination = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk))
      written.emit('line')
      done()
    },
  })
  return {
    log: createLog('debug', destination),
    lines,
    async until(part, times = 1) {
      while (lines.filter((line) => line.includes(part)).length < times) await once(written, 'line')
    },
  }
}
