import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { type OfflineClaude, startOfflineClaude } from '../../src/claude/offline/server.ts'
import { openConversation, say, wholeReply } from '../support/client.ts'
import { longTokens } from './client-text.ts'
import { type StuckReader, stuckOverSse, stuckOverWebSocket } from './stuck-readers.ts'

const REPLIES = 5
const READERS = 100
const MAX_GROWTH_MB = 100
const tokens = longTokens(10_000).map((token) => `${token}of many words `)
const text = tokens.join('')

/** Runs in the server's process beside it: says how much it holds when it is asked. */
const reportMemory = `data:text/javascript,${encodeURIComponent(`process.on('message', async () => {
  for (let round = 0; round < 8; round++) {
    globalThis.gc()
    await new Promise((resolve) => setTimeout(resolve, 25)) // finalizers run in between
  }
  const { heapUsed, external } = process.memoryUsage()
  process.send(heapUsed + external)
})`)}`

/** The server as it is built, in a process of its own, so that its memory can be measured. */
let server: ChildProcess
let claude: OfflineClaude
let dataDir: string
let app: { url: string; wsUrl: string }
beforeAll(async () => {
  claude = await startOfflineClaude({
    assistant: readAssistant(join(projectRoot, 'config/assistant.json')),
    script: () => ({ kind: 'answer', text: tokens, paceMs: 0.5, firstTokenMs: 1 }),
  })
  dataDir = mkdtempSync(join(tmpdir(), 'aiplace-test-'))
  server = spawn(process.execPath, ['--expose-gc', `--import=${reportMemory}`, join(projectRoot, 'dist/main.js')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      DATA_DIR: dataDir,
      ANTHROPIC_API_KEY: 'test-key-of-claude',
      ANTHROPIC_BASE_URL: claude.url,
      ANTHROPIC_MAX_TOKENS: String(tokens.length),
      RATE_LIMIT_CONVERSATIONS: '0',
      RATE_LIMIT_MESSAGES: '0',
      RATE_LIMIT_REPLIES: '0',
    },
  })
  if (!server.stdout) throw new Error('The server has no output')
  for await (const line of createInterface({ input: server.stdout })) {
    const url = line.match(/http:\/\/127\.0\.0\.1:\d+\/graphql/)?.[0]
    if (!url) continue
    app = { url, wsUrl: url.replace('http', 'ws') }
    break
  }
  server.stdout.resume()
})
afterAll(async () => {
  const exited = once(server, 'exit')
  server.kill('SIGKILL')
  await exited
  await claude.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** What the server holds once everything that it no longer needs is gone, in MB. */
async function heldMemory(): Promise<number> {
  server.send('memory')
  const [bytes] = await once(server, 'message')
  return Number(bytes) / 2 ** 20
}

async function beginReplies() {
  return Promise.all(
    Array.from({ length: REPLIES }, async () => {
      const conversation = await openConversation(app.url)
      const { replyId } = await say(app.url, conversation, 'Tell me everything')
      return { token: conversation.token, replyId }
    }),
  )
}

/** Clients for some replies, each second one of a reply over the other transport. */
function forReaders<T>(
  replies: Awaited<ReturnType<typeof beginReplies>>,
  count: number,
  read: (overWebSocket: boolean, reply: { token: string; replyId: string }) => Promise<T>,
): Promise<T[]> {
  const rounds = Array.from({ length: count / REPLIES }, (_, n) => n % 2 === 1)
  return Promise.all(rounds.flatMap((overWebSocket) => replies.map((reply) => read(overWebSocket, reply))))
}

const readHealthily = (replies: Awaited<ReturnType<typeof beginReplies>>) =>
  forReaders(replies, READERS, (overWebSocket, { token, replyId }) =>
    wholeReply(app, token, replyId, overWebSocket ? 'ws' : 'sse'),
  )

/** How long they take, in seconds: said at the end, and never asserted. */
async function timed(reading: Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await reading
  return (performance.now() - begun) / 1_000
}

// Far more text than any other test has: on a busy machine it takes several times as long.
test('a hundred readers that stop reading cost little memory and hold up nobody', { timeout: 240_000 }, async () => {
  const alone = await timed(readHealthily(await beginReplies())) // and so that everything is warm
  const before = await heldMemory()

  const replies = await beginReplies()
  const stuck: StuckReader[] = []
  let beside = 0
  onTestFinished(() => {
    for (const reader of stuck) reader.close()
  })
  // Half of them join at the beginning, the others when all of the text is there to be sent at once.
  for (const half of [0, 1]) {
    const joining = forReaders(replies, READERS / 2, (overWebSocket, { token, replyId }) =>
      (overWebSocket ? stuckOverWebSocket : stuckOverSse)(app.url, token, replyId),
    )
    stuck.push(...(await joining))
    const reading = readHealthily(replies)
    if (half === 0) beside = await timed(reading)
    for (const { text: read, ended } of await reading) {
      expect(ended.status).toBe('COMPLETED')
      expect(read === text && ended.content === text).toBe(true) // too long to be printed
    }
    expect(stuck).toHaveLength((half + 1) * (READERS / 2))
  }
  for (const { progress } of stuck) {
    expect(progress.ended).toBe(false)
    expect(progress.text.length).toBeLessThan(text.length / 4)
  }
  expect(server.exitCode).toBeNull()
  const growth = (await heldMemory()) - before
  expect(growth).toBeLessThan(MAX_GROWTH_MB)
  const times = `${alone.toFixed(1)} s by themselves, ${beside.toFixed(1)} s beside ${READERS / 2} that are stuck`
  process.stdout.write(`${READERS} readers of replies that are being written took ${times}\n`)

  // They were stuck, not forgotten. (Over a WebSocket, one that answers no ping is hung up on after a while.)
  const late = stuck.filter(({ overWebSocket }) => !overWebSocket).slice(-20)
  await Promise.all(late.map((reader) => reader.readOn()))
  for (const { progress } of late) expect(progress.text === text).toBe(true)
})
