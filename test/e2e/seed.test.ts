import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { readConfig } from '../../src/config.ts'
import { history } from '../../src/seed/history.ts'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { resolveSecrets } from '../../src/storage/secrets.ts'
import { copyTemplate } from '../support/template.ts'

test('db:seed makes the history of its seed in several threads, and a second one only where --add says so', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-seed-command-'))
  copyTemplate(inject('templateDir'), dataDir)
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: dataDir, LOG_LEVEL: 'error' }
  const seed = (...more: string[]) =>
    execFileSync(
      process.execPath,
      [join(projectRoot, 'dist/seed/command.js'), '--conversations', '260', '--days', '3', ...more],
      { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    )
  try {
    const before = new Date()
    expect(seed()).toContain('260 conversations')
    const assistant = readAssistant(join(projectRoot, 'config/assistant.json'))
    const invented = (now: Date) =>
      [...history({ seed: 1, conversations: 260, days: 3, now, assistant, batch: 260 })].flatMap(({ messages }) =>
        messages.map(({ id, content }) => `${id} ${content}`).sort(),
      )
    const config = readConfig(env, projectRoot)
    const cipher = createFieldCipher(resolveSecrets(config).encryptionKeys)
    const { db, close } = await openDatabase({ ...config, cipher })
    const stored = await db.message.findMany({ select: { id: true, content: true } })
    await close()
    const texts = stored.map(({ id, content }) => `${id} ${content}`).sort()
    expect([invented(before), invented(new Date())]).toContainEqual(texts) // midnight may have passed meanwhile
    expect(() => seed()).toThrow()
    expect(seed('--add', '--seed', '2', '--conversations', '20')).toContain('20 conversations')
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}, 120_000)
