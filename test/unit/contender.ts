import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/**
 * Does as it is told, a line for each order: `take <dir>`, `release`, `race <dir> <count> <start>` (takes that many
 * directories in a row, from a moment on), `hammer <dir>` (takes one and gives it back for ever), `secrets <dir> <start>`
 * (tells the secrets kept there, from a moment on).
 */
export const contenderProgram = `
  import { createInterface } from 'node:readline'
  import { lockDataDir } from './dist/storage/data-dir.js'
  import { resolveSecrets } from './dist/storage/secrets.js'
  let release = () => {}
  function take(dir) {
    try {
      release = lockDataDir(dir)
      return 'taken'
    } catch (error) {
      return error.name === 'DataDirInUseError' ? String(error.pid) : String(error)
    }
  }
  for await (const line of createInterface(process.stdin)) {
    const [order, dir, count, start] = line.split(' ')
    if (order === 'take') console.log(take(dir))
    if (order === 'secrets') {
      const given = { adminApiKeys: null, analystApiKeys: null, sessionSecrets: null, encryptionKeys: null }
      while (Date.now() < Number(count));
      try {
        console.log(JSON.stringify(resolveSecrets({ dataDir: dir, ...given })))
      } catch (error) {
        console.log(String(error))
      }
    }
    if (order === 'release') console.log(String(release()))
    if (order === 'race') {
      while (Date.now() < Number(start));
      console.log(Array.from({ length: Number(count) }, (_, n) => take(dir + '/' + n)).join(','))
    }
    for (let n = 1; order === 'hammer'; n++) {
      if (take(dir) === 'taken') release()
      if (n % 50 === 0) await new Promise((resolve) => process.stdout.write('busy\\n', resolve))
    }
  }`

/** A process that can be told what to do. */
export interface Contender {
  pid: number
  /** Gives an order and resolves to the answer. */
  tell(order: string): Promise<string>
  kill(): Promise<void>
}

const running = new Set<Contender>()

/** Starts one. */
export function startContender(): Contender {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', contenderProgram], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)
  const contender: Contender = {
    pid: child.pid ?? 0,
    async tell(order) {
      const answer = once(lines, 'line')
      child.stdin.write(`${order}\n`)
      return String((await answer)[0])
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
  running.add(contender)
  return contender
}

/** Kills all of them. */
export async function killContenders(): Promise<void> {
  await Promise.all([...running].map(({ kill }) => kill()))
  running.clear()
}
