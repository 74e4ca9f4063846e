import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { RESERVE_BYTES } from '../../src/storage/disk-space.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, readReply, request, say, wholeReply } from '../support/client.ts'
import { MessagesDocument, SendMessageDocument } from '../support/operations.ts'
import { copyTemplate } from '../support/template.ts'
import { createClientText, longText } from './client-text.ts'

/** A disk of its own takes the right to mount one, which CI has. */
describe.runIf(process.getuid?.() === 0 || process.env.CI)('the embedded database on a disk that is full', () => {
  const disk = mkdtempSync(join(tmpdir(), 'aiplace-disk-'))
  let app: TestApp
  beforeAll(async () => {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256m', 'none', disk])
    copyTemplate(inject('templateDir'), disk)
    app = await startTestApp({ env: { DATA_DIR: disk } })
  })
  afterAll(async () => {
    await app?.stop()
    execFileSync('umount', [disk])
    rmSync(disk, { recursive: true, force: true })
  })

  const filler = join(disk, 'filler')
  function fill() {
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(filler, Buffer.alloc(bavail * bsize - RESERVE_BYTES / 2))
  }

  test('refuses writes and says why, reads on, keeps a running reply waiting, and goes on when there is space', async () => {
    const text = longText(500)
    app.claude.setScript(() => ({ kind: 'answer', text, paceMs: 5 }))
    const own = await openConversation(app.url)
    const { replyId, message } = await say(app.url, own, 'Tell me everything')
    const note = { input: { conversationId: own.id, content: 'A note', clientMessageId: 'note', reply: false } }
    const client = createClientText()
    let outage: Promise<void> | undefined
    async function fillAndFree() {
      fill()
      await expect.poll(() => app.logs()).toContain('the disk is full')
      const refused = await request(app.url, SendMessageDocument, note, own.token)
      expect(refused.errors?.map(({ extensions }) => extensions.code)).toStrictEqual(['INTERNAL'])
      const shown = client.text.length
      const { conversation } = await mustRequest(app.url, MessagesDocument, { id: own.id, first: 10 }, own.token)
      expect(conversation?.messages.edges.map(({ node }) => node.id)).toStrictEqual([message.id, replyId])
      expect(client.text.length).toBe(shown)
      rmSync(filler)
    }
    for await (const event of readReply(app, 'ws', own.token, replyId)) {
      client.take(event)
      if (client.text.length > 100) outage ??= fillAndFree()
    }
    await outage
    expect(client.ended).toMatchObject({ status: 'COMPLETED', content: text })
    const { sendMessage } = await mustRequest(app.url, SendMessageDocument, note, own.token)
    expect(sendMessage.message.content).toBe('A note')
    expect((await wholeReply(app, own.token, replyId)).text).toBe(text)
  })
})
