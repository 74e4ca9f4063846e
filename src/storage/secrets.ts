import { randomBytes } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Config } from '../config.ts'

const Generated = z.object({
  adminApiKey: z.string(),
  analystApiKey: z.string(),
  sessionSecret: z.string(),
  encryptionKey: z.string(),
})

/** Every secret the server needs; in each list the first one is in use, the others are still accepted. */
export interface Secrets {
  adminApiKeys: string[]
  analystApiKeys: string[]
  sessionSecrets: string[]
  encryptionKeys: Buffer[]
}

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code

function readSecrets(file: string): z.infer<typeof Generated> | null {
  try {
    return Generated.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw new Error(`${file} is damaged: restore it from a backup, stored texts cannot be read without it`)
  }
}

/**
 * The secrets file of a data directory, readable by its owner alone; made on first use. It comes into being whole and
 * once, also where several processes come first at the same time.
 */
function generated(dataDir: string): z.infer<typeof Generated> {
  const file = join(dataDir, 'secrets.json')
  const found = readSecrets(file)
  if (found) return found
  const secret = (prefix: string) => `${prefix}_${randomBytes(24).toString('base64url')}`
  const fresh = {
    adminApiKey: secret('admin'),
    analystApiKey: secret('analyst'),
    sessionSecret: secret('session'),
    encryptionKey: randomBytes(32).toString('base64'),
  }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(fresh, null, 2)}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, file) // refuses to replace another's
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(draft)
  }
  return readSecrets(file) ?? fresh
}

/** The configured secrets, and generated ones in place of those that are not configured. */
export function resolveSecrets(
  config: Pick<Config, 'dataDir' | 'adminApiKeys' | 'analystApiKeys' | 'sessionSecrets' | 'encryptionKeys'>,
): Secrets {
  const { adminApiKeys, analystApiKeys, sessionSecrets, encryptionKeys, dataDir } = config
  if (adminApiKeys && analystApiKeys && sessionSecrets && encryptionKeys) {
    return { adminApiKeys, analystApiKeys, sessionSecrets, encryptionKeys }
  }
  const own = generated(dataDir)
  return {
    adminApiKeys: adminApiKeys ?? [own.adminApiKey],
    analystApiKeys: analystApiKeys ?? [own.analystApiKey],
    sessionSecrets: sessionSecrets ?? [own.sessionSecret],
    encryptionKeys: encryptionKeys ?? [Buffer.from(own.encryptionKey, 'base64')],
  }
}
