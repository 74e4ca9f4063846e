// Kills the server at random moments while it writes replies, starts it again on the same data, and counts what is lost.
import { join } from 'node:path'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { startOfflineClaude } from '../../src/claude/offline/server.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'
import { comeBack, type Figures, isUnchanged, openTalk, type Talk, tellAll } from './talk.ts'

const TOKENS = 400
const TOKEN_MS = 5
const TALKS = 5
/** A kill comes up to this long after the event that calls for it: anywhere between two events. */
const MAX_DELAY_MS = 50

/** The reply to a message: numbered, so that no part of it is like another, with characters of every length. */
export const replyTokens = (content: string, tokens = TOKENS) =>
  Array.from({ length: tokens }, (_, n) => `${content.slice(0, 8)}/${n}${['', 'ü', '€', '👋🏽'][n % 4]} `)

/** Claude for such runs: answers at a steady pace, and counts how often it was asked to answer each message. */
export async function startPacedClaude({ tokens = TOKENS, tokenMs = TOKEN_MS } = {}) {
  const asked = new Map<string, number>()
  const claude = await startOfflineClaude({
    assistant: readAssistant(join(projectRoot, 'config/assistant.json')),
    paceMs: tokenMs,
    firstTokenMs: tokenMs,
    script: ({ body }) => {
      const last = body.messages.at(-1)?.content ?? ''
      const content = typeof last === 'string' ? last : last.map(({ text }) => String(text)).join('')
      asked.set(content, (asked.get(content) ?? 0) + 1)
      return { kind: 'answer', text: replyTokens(content, tokens) }
    },
  })
  return { url: claude.url, timesAsked: (content: string) => asked.get(content) ?? 0, close: claude.close }
}

/** Starts a server that asks this Claude; `env` says where its data is. */
export const startServer = (claude: { url: string }, env: Record<string, string>) =>
  startServerProcess({
    PORT: '0',
    ANTHROPIC_API_KEY: 'key-for-the-stand-in',
    ANTHROPIC_BASE_URL: claude.url,
    RATE_LIMIT_CONVERSATIONS: '0',
    RATE_LIMIT_MESSAGES: '0',
    RATE_LIMIT_REPLIES: '0',
    ...env,
  })

/**
 * Lets the visitors talk and kills the server at a random moment; resolves when all of them have noticed.
 * @param other a server on which every other visitor reads; the same one where there is no other
 * @param early while the questions are being taken; else once some part of all the text has been shown
 * @returns when it was killed
 */
async function killAmidst(server: ServerProcess, other: ServerProcess, talks: Talk[], early: boolean): Promise<number> {
  const address = await server.serving
  const otherAddress = await other.serving
  const wholeLength = talks.reduce((length, { question }) => length + replyTokens(question.content).join('').length, 0)
  const enough = Math.random() * (early ? talks.length : wholeLength)
  let events = 0
  let killed = false
  let killedAt = 0
  const kill = () => {
    if (!killed) killedAt = performance.now()
    killed = true
    server.signal('SIGKILL')
  }
  let called = false
  const onEvent = () => {
    events++
    const reached = early ? events : talks.reduce((length, { shown }) => length + shown.length, 0)
    if (called || reached < enough) return
    called = true
    setTimeout(kill, Math.random() * MAX_DELAY_MS)
  }
  const isKilled = () => killed
  const readAt = (n: number) => (n % 2 ? otherAddress : address)
  await Promise.all(talks.map((talk, n) => tellAll(address, talk, { readAt: readAt(n), onEvent, isKilled })))
  kill() // if all replies have ended before
  await server.ended
  return killedAt
}

/**
 * Kills the server again and again, each time while several visitors write and read, over SSE and WebSocket.
 * @param env where the data is: DATA_DIR, and DATABASE_URL for PostgreSQL
 * @param pair two servers, killed in turn: visitors come back on the one that is left, else on the next one
 * @param onKill called when everything has been checked after a kill
 */
export async function killAgainAndAgain(options: {
  kills: number
  env: Record<string, string>
  pair?: boolean
  onKill?: (figures: Figures) => void
}): Promise<Figures> {
  const { kills, env, pair = false, onKill } = options
  const figures: Figures = {
    kills: 0,
    conversations: 0,
    cutReplies: 0,
    acknowledged: 0,
    unacknowledged: 0,
    refused: 0,
    shownCharacters: 0,
    slowestEndMs: 0,
    lostMessages: 0,
    lostCharacters: 0,
    leftStreaming: 0,
    duplicates: 0,
    wrongTexts: 0,
    surprises: [],
  }
  const claude = await startPacedClaude()
  const all: Talk[] = []
  let server = startServer(claude, env)
  let other = pair ? startServer(claude, env) : server
  try {
    while (figures.kills < kills) {
      const { url } = await server.serving
      const talks = await Promise.all(Array.from({ length: TALKS }, (_, n) => openTalk(url, n % 4 < 2 ? 'sse' : 'ws')))
      const killedAt = await killAmidst(server, other, talks, figures.kills % 5 === 4)
      const next = startServer(claude, env)
      if (!pair) other = next
      const address = await other.serving
      await Promise.all(
        talks.map((talk) => {
          const { content } = talk.question
          const expected = { whole: replyTokens(content).join(''), askedClaude: () => claude.timesAsked(content) }
          return comeBack(address, talk, expected, figures)
        }),
      )
      const ends = talks.map(({ endedAt }) => Math.round(endedAt - killedAt))
      figures.slowestEndMs = Math.max(figures.slowestEndMs, ...ends)
      server = other
      other = next
      all.push(...talks)
      figures.kills++
      figures.conversations = all.length
      onKill?.(figures)
    }
    // What was checked after one kill has outlived all the others.
    const { url } = await server.serving
    for (const talk of all) if (!(await isUnchanged(url, talk))) figures.surprises.push(`${talk.id} has changed`)
    return figures
  } finally {
    for (const one of [server, other]) one.signal('SIGTERM')
    await Promise.all([server.ended, other.ended])
    await claude.close()
  }
}

/** Everything that was counted, in one line. */
export const summary = (where: string, { surprises, ...counts }: Figures) =>
  `kill -9, ${where}: ${Object.entries({ ...counts, surprises: surprises.length })
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}`
