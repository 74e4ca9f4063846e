/** The load generator: connections that ask one request after the other, in a process of their own. */

import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { z } from 'zod'
import { answer, exitWithParent } from '../stream/child.ts'
import { END } from './operation.ts'

const Config = z.object({
  url: z.string(),
  headers: z.record(z.string(), z.string()),
  bodies: z.array(z.string()),
  connections: z.number(),
  /** Whether each request asks for another page, from somewhere in the year. */
  spread: z.boolean(),
})
const { url, headers, bodies, connections, spread } = Config.parse(JSON.parse(process.argv[2] ?? ''))
const agent = new Agent({ keepAlive: true, maxSockets: connections })

let stopped = false
let done = 0
let wrong = 0
let next = 0
let latencies: number[] = []

function ask(body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const length = String(Buffer.byteLength(body))
    const all = { ...headers, 'content-type': 'application/json', 'content-length': length }
    const sent = request(url, { agent, method: 'POST', headers: all }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => resolve(Buffer.concat(parts).toString()))
      response.on('error', reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Moments of the year in no order, each of them once in a long time. */
function momentOf(nth: number): string {
  const day = 86_400_000
  return new Date(Date.UTC(2026, 0, 15) + ((nth * 7_919_777_777) % (340 * day))).toISOString()
}

async function keepAsking(): Promise<void> {
  while (!stopped) {
    const start = performance.now()
    const body = bodies[next++ % bodies.length] ?? ''
    const text = await ask(spread ? body.replace(END, momentOf(next)) : body).catch(() => '')
    latencies.push(performance.now() - start)
    done++
    if (!text.startsWith('{"data"') || text.includes('"errors"')) wrong++
  }
}

exitWithParent()
answer(async (question) => {
  switch (question) {
    case 'try':
      return Promise.all(bodies.map(ask))
    case 'start':
      for (let connection = 0; connection < connections; connection++) void keepAsking()
      return null
    case 'count': {
      const sorted = latencies.sort((a, b) => a - b)
      const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0
      const counted = { at: performance.now(), done, wrong, medianMs: at(0.5), p99Ms: at(0.99) }
      latencies = []
      return counted
    }
    case 'stop':
      stopped = true
      return null
    default:
      throw new Error(`Unknown question: ${question}`)
  }
})
