import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot, startApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { startTestApp } from '../support/app.ts'
import { embeddedToo, postgresBackend } from '../support/backends.ts'
import { mustRequest, openConversation, readReply, say, wholeReply } from '../support/client.ts'
import { MessagesDocument, StopReplyDocument } from '../support/operations.ts'

const run = promisify(execFile)

const scratch = mkdtempSync(join(tmpdir(), 'aiplace-backup-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A start that is expected to fail. */
const start = async (env: Record<string, string>) =>
  startApp(readConfig({ DATA_DIR: scratch, PORT: '0', LOG_LEVEL: 'silent', ...env }, projectRoot))

async function contents(url: string, { id, token }: { id: string; token: string }) {
  const { conversation } = await mustRequest(url, MessagesDocument, { id, first: 100 }, token)
  return conversation?.messages.edges.map(({ node }) => node.content)
}

test.runIf(embeddedToo)(
  'a copy of the data directory of a server that was stopped is a whole backup, its keys included',
  async () => {
    const app = await startTestApp()
    const own = await openConversation(app.url)
    const { replyId } = await say(app.url, own, 'Will this be kept?')
    const { text } = await wholeReply(app, own.token, replyId)
    await app.app.stop()
    const copy = join(scratch, 'copy')
    cpSync(app.dataDir, copy, { recursive: true })
    await app.stop()

    const restored = await startTestApp({ env: { DATA_DIR: copy } })
    try {
      expect(await contents(restored.url, own)).toEqual(['Will this be kept?', text])
    } finally {
      await restored.stop()
    }
    rmSync(join(copy, 'secrets.json'))
    await expect(start({ DATA_DIR: copy })).rejects.toThrow('ENCRYPTION_KEY has no key with the id')
  },
)

describe.runIf(postgresBackend)('PostgreSQL, by pg_dump and pg_restore', () => {
  const env = {
    SESSION_SECRET: randomBytes(32).toString('hex'),
    ENCRYPTION_KEY: randomBytes(32).toString('base64'),
  }
  const dump = join(scratch, 'assistant.dump')
  let target: { url: string; drop(): Promise<void> } | undefined
  beforeAll(async () => {
    target = await postgresBackend?.createDatabase?.()
  })
  afterAll(() => target?.drop())

  test('a dump taken while a reply is written is restored whole; that reply is INTERRUPTED with what it had', async () => {
    if (!postgresBackend || !target) throw new Error('no PostgreSQL')
    const app = await startTestApp({ backend: postgresBackend, env })
    const own = await openConversation(app.url)
    try {
      const { replyId } = await say(app.url, own, 'Will this be kept?')
      const { text } = await wholeReply(app, own.token, replyId)
      app.claude.setScript(() => ({ kind: 'answer', text: ['So ', 'far ', 'so good'], silentAfter: 2 }))
      const cut = await say(app.url, own, 'And this?')
      const shown = await firstText(app, own.token, cut.replyId, 'So far ')
      await run('pg_dump', ['--format=custom', `--file=${dump}`, `--dbname=${app.databaseUrl}`])
      await mustRequest(app.url, StopReplyDocument, { messageId: cut.replyId }, own.token)

      await run('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${target.url}`, dump])
      const restored = await startTestApp({ env: { ...env, DATABASE_URL: target.url } })
      try {
        const { ended } = await wholeReply(restored, own.token, cut.replyId)
        expect(ended).toMatchObject({ status: 'INTERRUPTED', content: shown })
        expect(await contents(restored.url, own)).toEqual(['Will this be kept?', text, 'And this?', shown])
        const again = await say(restored.url, own, 'Once more')
        expect((await wholeReply(restored, own.token, again.replyId)).ended.status).toBe('COMPLETED')
      } finally {
        await restored.stop()
      }
      const otherKey = { ...env, ENCRYPTION_KEY: randomBytes(32).toString('base64'), DATABASE_URL: target.url }
      await expect(start(otherKey)).rejects.toThrow('ENCRYPTION_KEY has no key with the id')
    } finally {
      await app.stop()
    }
  })
})

/** Reads until a text has been shown, and leaves. */
async function firstText(app: { url: string; wsUrl: string }, token: string, replyId: string, whole: string) {
  let text = ''
  for await (const event of readReply(app, 'sse', token, replyId)) {
    if (event.__typename === 'MessageDelta') text += event.text
    if (text === whole) return text
  }
  throw new Error(`It ended after ${text}`)
}
