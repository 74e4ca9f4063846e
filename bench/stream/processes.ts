/** The benchmark's child processes: started, asked, measured by what the operating system says of them, and ended. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { ZodType } from 'zod'

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
const running = new Set<Child>()

/** Seconds of CPU (user and system, all threads) that a process has used; 0 if there is none such. */
export function cpuSeconds(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the name in brackets and may hold blanks; utime and stime are fields 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return 0
  }
}

/** Resident memory of a process in bytes. */
export function residentBytes(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  if (!kilobytes) throw new Error(`No VmRSS for process ${pid}`)
  return Number(kilobytes) * 1024
}

/** Processes whose command line begins with `title`: how PostgreSQL's backends say which database they serve. */
function pidsByTitle(title: RegExp): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return title.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
      } catch {
        return false
      }
    })
    .map(Number)
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('No port')
  return address.port
}

/** A Node.js process with an IPC channel, whose unexpected end fails everything that waits for it. */
export class Child {
  readonly name: string
  readonly #process: ChildProcess
  readonly #died: Promise<never>
  readonly #ended: Promise<unknown>
  #output = ''
  #lastId = 0

  /**
   * Starts a process with nothing of this one's environment but what finds programs and temporary files, so that a stray
   * setting does not change what is measured.
   */
  constructor(name: string, argv: string[], env: Record<string, string>, cwd: string, executable = process.execPath) {
    this.name = name
    const { PATH = '', HOME = '', TMPDIR } = process.env
    const base = { PATH, HOME, ...(TMPDIR ? { TMPDIR } : {}), NODE_ENV: 'production' }
    this.#process = spawn(executable, argv, {
      cwd,
      env: { ...base, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    running.add(this)
    const keep = (part: Buffer): void => {
      this.#output = (this.#output + part.toString()).slice(-20_000)
    }
    this.#process.stdout?.on('data', keep)
    this.#process.stderr?.on('data', keep)
    this.#ended = new Promise((resolve) => this.#process.once('close', resolve))
    this.#died = new Promise((_, reject) => {
      this.#process.once('error', reject)
      this.#process.once('close', (code, signal) => {
        running.delete(this)
        reject(new Error(`${name} ended with ${signal ?? `code ${code}`}. It wrote:\n${this.#output}`))
      })
    })
    this.#died.catch(() => {})
  }

  get pid(): number {
    const { pid } = this.#process
    if (!pid) throw new Error(`${this.name} did not start`)
    return pid
  }

  /** What it wrote to standard output and standard error, or the end of that. */
  get output(): string {
    return this.#output
  }

  /** Waits for `work`, but not longer than the process lives. */
  whileAlive<Value>(work: Promise<Value>): Promise<Value> {
    return Promise.race([work, this.#died])
  }

  /** Asks the process a question over IPC. */
  async ask<Answer>(question: string, schema: ZodType<Answer>, timeoutMs = 120_000): Promise<Answer> {
    const id = ++this.#lastId
    const answered = new Promise((resolve, reject) => {
      const timeout = setTimeout(() => reject(new Error(`${this.name} did not answer: ${question}`)), timeoutMs)
      const receive = (message: unknown): void => {
        if (typeof message !== 'object' || message === null || !('id' in message) || message.id !== id) return
        clearTimeout(timeout)
        this.#process.off('message', receive)
        if ('error' in message) reject(new Error(`${this.name}, asked to ${question}: ${message.error}`))
        else resolve('answer' in message ? message.answer : undefined)
      }
      this.#process.on('message', receive)
      this.#process.send({ id, question })
    })
    return schema.parse(await this.whileAlive(answered))
  }

  /** Waits until GET /health is answered; a server that is well and knows no such page says 404, or 400. */
  async healthy(url: string, timeoutMs = 60_000): Promise<void> {
    const deadline = Date.now() + timeoutMs
    for (;;) {
      const response = await this.whileAlive(fetch(`${url}/health`).catch(() => undefined))
      await response?.text().catch(() => '')
      if (response && response.status < 500) return
      if (Date.now() > deadline) throw new Error(`${this.name} was not ready in time. It wrote:\n${this.#output}`)
      await sleep(50)
    }
  }

  /** Ends the process, by force if it does not go within five seconds. */
  async stop(): Promise<void> {
    const force = setTimeout(() => this.kill(), 5000)
    this.#process.kill('SIGTERM')
    await this.#ended
    clearTimeout(force)
  }

  /** Ends the process at once. */
  kill(): void {
    this.#process.kill('SIGKILL')
  }
}

/** Ends every child at once. */
export function killAll(): void {
  for (const child of running) child.kill()
}

const LOOK_EVERY_MS = 250

/**
 * The CPU seconds of PostgreSQL's backends for a database. They come and go: looked at four times a second, one that has
 * gone keeps what it had.
 */
export function watchBackends(database: string): { cpuSeconds(): number; stop(): void } {
  const known = new Map<number, number>()
  const look = () => {
    for (const pid of pidsByTitle(new RegExp(`^postgres: .*\\b${database}\\b`))) {
      known.set(pid, Math.max(known.get(pid) ?? 0, cpuSeconds(pid)))
    }
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  return {
    cpuSeconds() {
      look()
      return [...known.values()].reduce((sum, seconds) => sum + seconds, 0)
    },
    stop: () => clearInterval(timer),
  }
}
