import { createHash, randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The largest that process.kill takes. */
const MAX_PID = 2 ** 31 - 1

/** The data directory is in use by another running process. */
export class DataDirInUseError extends Error {
  override readonly name = 'DataDirInUseError'
  constructor(
    readonly dir: string,
    readonly pid: number,
  ) {
    super(`${dir} is in use by process ${pid}: stop it, or set DATA_DIR to another directory`)
  }
}

/**
 * A running process's start time in clock ticks, which tells a recycled pid from its former owner; empty where /proc is
 * absent, null when there is no such process or it has ended and only its exit status is still to be collected.
 */
function startTimeOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!hasCode(error, 'EPERM')) return null
  }
  const stat = readIfThere(`/proc/${pid}/stat`)
  if (stat === null) return ''
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' || state === 'X' ? null : (fields[18] ?? '')
}

const hasCode = (error: unknown, code: string) => error instanceof Error && 'code' in error && error.code === code

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ESRCH')) return null
    throw error
  }
}

/** The pid of the living process that wrote this lock, or null. */
function livingHolder(lock: string): number | null {
  const [pidText = '', startTime = ''] = lock.split(' ')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0 || pid > MAX_PID) return null
  return startTimeOf(pid) === startTime ? pid : null
}

/** Makes `lock` another name of the file `mine`, unless there is a lock already. */
function linkUnlessThere(mine: string, lock: string): boolean {
  try {
    linkSync(mine, lock) // atomic, and refuses to replace
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/**
 * Makes the file `mine` the lock. A dead holder's lock is replaced in one step, so that there is one at any time, and
 * only by the process that holds the right to replace this very lock: itself a lock, named after the dead one's content,
 * and reclaimed in the same way where its holder died over it.
 * @throws DataDirInUseError naming the living process that has the lock, or is just replacing it
 */
function take(dir: string, lock: string, mine: string): void {
  while (!linkUnlessThere(mine, lock)) {
    const found = readIfThere(lock)
    if (found === null) continue // given back just now
    const holder = livingHolder(found)
    if (holder !== null) throw new DataDirInUseError(dir, holder)
    const right = `${lock}.${createHash('sha256').update(found).digest('hex').slice(0, 16)}`
    take(dir, right, mine)
    try {
      // Who was slow may get the right to replace a lock that was replaced long ago.
      if (readIfThere(lock) !== found) continue
      renameSync(mine, lock)
      return
    } finally {
      rmSync(right, { force: true })
    }
  }
}

/**
 * Takes the data directory for this process alone, making it where needed; a lock whose holder is dead is reclaimed.
 * Two processes on one embedded database would lose each other's rows without a word.
 * @returns what gives the directory back
 * @throws DataDirInUseError naming the living holder
 */
export function lockDataDir(dir: string): () => void {
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const lock = join(dir, 'lock')
  const mine = join(dir, `lock.${process.pid}`)
  const content = `${process.pid} ${startTimeOf(process.pid) ?? ''} ${randomUUID()}`
  writeFileSync(mine, content)
  try {
    take(dir, lock, mine)
  } finally {
    rmSync(mine, { force: true })
  }
  return () => {
    if (readIfThere(lock) === content) rmSync(lock, { force: true })
  }
}
