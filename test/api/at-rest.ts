import { createFieldCipher } from '../../src/storage/cipher.ts'
import { type Database, openDatabase } from '../../src/storage/database.ts'
import type { TestApp } from '../support/app.ts'

/** Works on a stopped server's data, as nobody can over the API, and starts the server again. */
export async function whileStopped<T>(app: TestApp, work: (db: Database) => Promise<T>): Promise<T> {
  await app.halt()
  const cipher = createFieldCipher(app.app.secrets.encryptionKeys)
  const { db, close } = await openDatabase({ databaseUrl: app.databaseUrl, dataDir: app.dataDir, cipher })
  try {
    return await work(db)
  } finally {
    await close()
    await app.restart()
  }
}
