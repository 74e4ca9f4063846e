/**
 * The load generator: a process that keeps a number of replies streaming through the server under test, and times them.
 *
 * A virtual user has one connection and reads one reply after the other over it. The users start staggered over the time that
 * one reply takes, so that in the steady state starts and ends are spread evenly. Every character is compared.
 */

import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { answer, exitWithParent, lateness, watchLoop } from './child.ts'
import { HttpClient, SseClient, WsClient } from './clients.ts'
import { LoadConfig, type Received } from './config.ts'
import { replyMs, replyText, TOKEN_LENGTH, upstreamDelay } from './text.ts'

/** A virtual user's way to the server. */
export interface Client {
  /** What has to be there before the clock starts: a conversation, a token. */
  prepare(): Promise<void>
  /** Opens the connection and leaves it idle. */
  connect(): Promise<void>
  /** Asks for a reply and reads it to its end. */
  read(reply: Reply): Promise<void>
  close(): void
}

const { target, url, followUrl, streams, tokens } = LoadConfig.parse(JSON.parse(process.argv[2] ?? ''))
const expected = replyText(tokens)
const loopDelay = watchLoop()

let count = fresh()
let stopped = false
/** Users begin no other reply and keep their connections. */
let resting = false
let users: Promise<void>[] = []

function fresh(): Omit<Received, 'at' | 'lateMs'> {
  return { characters: 0, complete: 0, wrong: 0, errors: [], firstText: [], lastText: [] }
}

/** One reply as its client receives it. */
export class Reply {
  readonly #startedAt = performance.now()
  #length = 0
  #head = ''
  #firstAt = 0
  #lastAt = 0
  #differs = ''

  /** How many characters have arrived. */
  get length(): number {
    return this.#length
  }

  /** Takes the next piece of text. */
  take(text: string): void {
    this.#lastAt = performance.now()
    if (this.#length === 0) this.#firstAt = this.#lastAt
    const head = TOKEN_LENGTH - this.#length
    if (head > 0) this.#head += text.slice(0, head)
    const same =
      head > 0 ? expected.startsWith(text.slice(head), TOKEN_LENGTH) : expected.startsWith(text, this.#length)
    if (!same) this.#differs ||= `the text differs after character ${this.#length}`
    this.#length += text.length
    count.characters += text.length
  }

  /** Ends the reply and counts it. */
  end(): void {
    if (this.#length !== expected.length) this.#differs ||= `${this.#length} of ${expected.length} characters arrived`
    if (this.#differs) throw new Error(this.#differs)
    const upstream = upstreamDelay(this.#head)
    count.complete++
    count.firstText.push(this.#firstAt - this.#startedAt - upstream)
    count.lastText.push(this.#lastAt - this.#startedAt - upstream - (replyMs(tokens) - replyMs(1)))
  }
}

function createClient(): Client {
  switch (target) {
    case 'floor':
    case 'peer':
      return new HttpClient(url, target)
    case 'sse':
      return new SseClient(url, followUrl)
    case 'ws':
      return new WsClient(url)
  }
}

/** Reads one reply; a failure is counted and does not end the run. */
async function readOne(client: Client): Promise<boolean> {
  try {
    const reply = new Reply()
    await client.read(reply)
    if (!stopped) reply.end()
    return true
  } catch (error) {
    if (stopped) return false
    count.wrong++
    if (count.errors.length < 5) count.errors.push(error instanceof Error ? error.message : String(error))
    return false
  }
}

async function keepReading(client: Client, startAfterMs: number): Promise<void> {
  await sleep(startAfterMs)
  while (!stopped && !resting) if (!(await readOne(client))) await sleep(200)
}

/** Runs `task` for every client, a few at a time. */
async function each(clients: Client[], task: (client: Client) => Promise<void>): Promise<void> {
  const rest = [...clients]
  const worker = async (): Promise<void> => {
    for (let client = rest.pop(); client; client = rest.pop()) await task(client)
  }
  await Promise.all(Array.from({ length: 10 }, worker))
}

const clients = Array.from({ length: streams }, createClient)
const warmUp = Array.from({ length: Math.max(10, Math.ceil(streams / 10)) }, createClient)

exitWithParent()
answer(async (question) => {
  switch (question) {
    case 'prepare':
      await each([...clients, ...warmUp], (client) => client.prepare())
      return null
    case 'warm up':
      count = fresh()
      await Promise.all(
        warmUp.map(async (client, index) => {
          await sleep((index * 1000) / warmUp.length)
          await readOne(client)
          client.close()
        }),
      )
      if (count.wrong > 0)
        throw new Error(`${count.wrong} replies of the warm-up went wrong: ${count.errors.join('; ')}`)
      return null
    case 'connect':
      await each(clients, (client) => client.connect())
      return null
    case 'start':
      users = clients.map((client, index) => keepReading(client, (index * replyMs(tokens)) / clients.length))
      return null
    case 'rest':
      resting = true
      await Promise.all(users)
      return null
    case 'reset':
      count = fresh()
      loopDelay.reset()
      return null
    case 'count':
      return {
        ...count,
        at: performance.timeOrigin + performance.now(),
        lateMs: lateness(loopDelay),
      } satisfies Received
    case 'stop':
      stopped = true
      for (const client of clients) client.close()
      return null
    default:
      throw new Error(`Unknown question: ${question}`)
  }
})
