import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { createFieldCipher, type FieldCipher } from '../../src/storage/cipher.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import type { Backend } from '../support/backends.ts'
import { copyTemplate } from '../support/template.ts'

/** A database that is opened with one set of keys after another. */
export interface Keyring {
  newer: Buffer
  older: Buffer
  databaseUrl: string | null
  /** Works on the data with these keys, the first of which encrypts. */
  using<T>(keys: readonly Buffer[], work: (db: Database, cipher: FieldCipher) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export async function openKeyring(backend: Backend): Promise<Keyring> {
  const [newer, older] = [randomBytes(32), randomBytes(32)]
  const database = await backend.createDatabase?.()
  const databaseUrl = database?.url ?? null
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-keys-'))
  if (!database) copyTemplate(inject('templateDir'), dataDir)
  return {
    newer,
    older,
    databaseUrl,
    async using(keys, work) {
      const cipher = createFieldCipher(keys)
      const { db, close } = await openDatabase({ databaseUrl, dataDir, cipher, poolSize: 3 })
      try {
        return await work(db, cipher)
      } finally {
        await close()
      }
    },
    async close() {
      await database?.drop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
