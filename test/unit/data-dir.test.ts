import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { DataDirInUseError, lockDataDir } from '../../src/storage/data-dir.ts'
import { contenderProgram, killContenders, startContender } from './contender.ts'

let dir = ''

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'aiplace-lock-'))
})
afterEach(async () => {
  await killContenders()
  rmSync(dir, { recursive: true, force: true })
})

/** Where processes tell when they were started; without it, a pid is all that is known of a holder. */
const hasProc = existsSync('/proc/self/stat')

/** The pid of a process that has just ended. */
const deadPid = () => spawnSync(process.execPath, ['--version']).pid

describe('a data directory', () => {
  test('is made where it is missing, for its owner alone', () => {
    const made = join(dir, 'a', 'b')
    lockDataDir(made)()
    expect(existsSync(made)).toBe(true)
  })

  test('that another process uses is refused with its pid', async () => {
    const other = startContender()
    expect(await other.tell(`take ${dir}`)).toBe('taken')
    let refusal: unknown
    try {
      lockDataDir(dir)
    } catch (error) {
      refusal = error
    }
    expect(refusal).toBeInstanceOf(DataDirInUseError)
    expect(refusal).toMatchObject({ pid: other.pid, dir })
    expect(String(refusal)).toContain(`in use by process ${other.pid}`)
  })

  test('is free again once the other process gave it back', async () => {
    const other = startContender()
    await other.tell(`take ${dir}`)
    await other.tell('release')
    lockDataDir(dir)()
  })

  test('that was given back holds nothing of the lock', () => {
    lockDataDir(dir)()
    expect(readdirSync(dir)).toEqual([])
  })

  test('is not given back by a release that comes when another process holds it', async () => {
    const release = lockDataDir(dir)
    release()
    const other = startContender()
    await other.tell(`take ${dir}`)
    release()
    expect(() => lockDataDir(dir)).toThrow(DataDirInUseError)
  })
})

describe('a lock that its holder left behind', () => {
  test('is reclaimed when the holder was killed', async () => {
    const other = startContender()
    await other.tell(`take ${dir}`)
    await other.kill()
    expect(existsSync(join(dir, 'lock'))).toBe(true)
    lockDataDir(dir)()
    expect(readdirSync(dir)).toEqual([])
  })

  test.runIf(hasProc)('is reclaimed when the holder was killed and nobody has collected its exit status', async () => {
    // The shell becomes a program that never waits for its child: what is killed stays a zombie, whose pid answers.
    const script = `node --input-type=module --eval "$CONTENDER" <&3 & exec sleep 600`
    const parent = spawn('bash', ['-c', script], {
      env: { ...process.env, CONTENDER: contenderProgram },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    })
    onTestFinished(() => void parent.kill('SIGKILL'))
    const input = parent.stdio[3]
    if (!input || !('write' in input) || !parent.stdout) throw new Error('no way to talk to it')
    const taken = once(createInterface(parent.stdout), 'line')
    input.write(`take ${dir}\n`)
    expect(String((await taken)[0])).toBe('taken')
    const pid = Number(readFileSync(join(dir, 'lock'), 'utf8').split(' ')[0])
    const ended = once(parent.stdout, 'end').catch(() => {})
    parent.stdout.resume()
    process.kill(pid, 'SIGKILL')
    while (!/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) await new Promise(setImmediate)
    lockDataDir(dir)()
    parent.kill('SIGKILL')
    await ended
  })

  test.runIf(hasProc)('is reclaimed when its pid belongs to a younger process by now', () => {
    writeFileSync(join(dir, 'lock'), `${process.pid} 1`)
    lockDataDir(dir)()
  })

  test.each(['', 'nonsense', '-1 0', '0 0', '99999999999 1'])('is reclaimed when it names no process: "%s"', (text) => {
    writeFileSync(join(dir, 'lock'), text)
    lockDataDir(dir)()
  })

  test('is reclaimed however many processes were killed while they took it or reclaimed it', async () => {
    writeFileSync(join(dir, 'lock'), `${deadPid()} 1`)
    for (let round = 0; round < 5; round++) {
      const contenders = Array.from({ length: 4 }, startContender)
      await Promise.all(contenders.map(({ tell }) => tell(`hammer ${dir}`)))
      await Promise.all(contenders.map(({ kill }) => kill()))
      lockDataDir(dir)()
    }
  })
})

describe('many processes that want one directory', () => {
  const CONTENDERS = 6
  const ROUNDS = 10
  const DIRECTORIES = 60

  /** Lets all of them take the same directories at the same time; gives how many got each. */
  async function race(prepare: (dir: string) => void): Promise<number[]> {
    const contenders = Array.from({ length: CONTENDERS }, startContender)
    const winners: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const directories = Array.from({ length: DIRECTORIES }, (_, n) => join(dir, String(round), String(n)))
      for (const wanted of directories) {
        mkdirSync(wanted, { recursive: true })
        prepare(wanted)
      }
      const order = `race ${join(dir, String(round))} ${DIRECTORIES} ${Date.now() + 20}`
      const answers = (await Promise.all(contenders.map(({ tell }) => tell(order)))).map((line) => line.split(','))
      for (let n = 0; n < DIRECTORIES; n++) {
        const each = answers.map((answer) => answer[n] ?? '')
        winners.push(each.filter((answer) => answer === 'taken').length)
        const pids = contenders.map(({ pid }) => String(pid))
        expect([...pids, 'taken']).toEqual(expect.arrayContaining(each))
      }
    }
    return winners
  }

  test('one gets it when nobody had it before, the others are told a pid among them', async () => {
    expect(await race(() => {})).toEqual(Array(ROUNDS * DIRECTORIES).fill(1))
  })

  test('one gets it when a dead process left its lock there, the others are told a pid among them', async () => {
    const lock = `${deadPid()} 1`
    expect(await race((wanted) => writeFileSync(join(wanted, 'lock'), lock))).toEqual(
      Array(ROUNDS * DIRECTORIES).fill(1),
    )
  })
})

test('a lock that cannot be read is an error, not an endless wait', () => {
  mkdirSync(join(dir, 'lock'))
  expect(() => lockDataDir(dir)).toThrow('EISDIR')
})
