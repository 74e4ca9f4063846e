import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '../../src/app.ts'

/** The built server as a process of its own. */
export interface ServerProcess {
  pid: number
  /** Resolves to the address when it serves; rejects, with what it said, when it ends before that. */
  serving: Promise<{ url: string; wsUrl: string }>
  /** Resolves when it has ended. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** Everything it wrote so far. */
  output(): { stdout: string; stderr: string }
  /** Resolves when it has written this; rejects when it ends without it. */
  says(text: string): Promise<void>
  signal(signal: NodeJS.Signals): void
}

/**
 * Runs `node dist/main.js`.
 * @param env the whole environment, beside PATH
 * @param cwd where it is started from
 */
export function startServerProcess(env: Record<string, string>, cwd = projectRoot): ServerProcess {
  const child = spawn(process.execPath, [join(projectRoot, 'dist/main.js')], {
    env: { PATH: process.env.PATH, ...env },
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  const waiting = new Set<() => void>()
  const wake = () => {
    for (const callback of waiting) callback()
  }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    wake()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    wake()
  })
  let hasEnded = false
  const ended = once(child, 'close').then(() => {
    hasEnded = true
    wake()
    return { code: child.exitCode, signal: child.signalCode }
  })

  /** What `find` makes of the output, once it makes something of it. */
  function until<T>(find: () => T | undefined, what: string): Promise<T> {
    const found = new Promise<T>((resolve, reject) => {
      const look = () => {
        const result = find()
        if (result === undefined && !hasEnded) return
        waiting.delete(look)
        if (result !== undefined) resolve(result)
        else reject(new Error(`The server ended before ${what}:\n${stdout}\n${stderr}`))
      }
      waiting.add(look)
      look()
    })
    found.catch(() => {}) // not everybody waits for it
    return found
  }

  return {
    pid: child.pid ?? 0,
    serving: until(() => {
      const url = /"url":"(http:[^"]+)"[^\n]*"msg":"serving"/.exec(stdout)?.[1]
      return url === undefined ? undefined : { url, wsUrl: url.replace('http', 'ws') }
    }, 'it served'),
    ended,
    output: () => ({ stdout, stderr }),
    says: (text) => until(() => (stdout.includes(text) ? true : undefined), `it said "${text}"`).then(() => {}),
    signal: (signal) => void child.kill(signal),
  }
}
