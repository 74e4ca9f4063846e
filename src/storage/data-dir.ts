import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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

/** A process's start time in clock ticks, which tells a recycled pid from its former owner; empty where /proc is absent. */
function startTimeOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** The pid of the living process that wrote this lock, or null. */
function livingHolder(lock: string): number | null {
  const [pidText = '', startTime = ''] = lock.split(' ')
  const pid = Number(pidText)
  if (!Number.isInteger(pid) || pid <= 0 || !isRunning(pid)) return null
  return startTimeOf(pid) === startTime ? pid : null
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
  const content = `${process.pid} ${startTimeOf(process.pid)}`
  writeFileSync(mine, content)
  try {
    for (;;) {
      try {
        linkSync(mine, lock) // atomic, and refuses to replace
        break
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      }
      const found = readIfThere(lock)
      if (found === null) continue
      const holder = livingHolder(found)
      if (holder !== null) throw new DataDirInUseError(dir, holder)
      reclaim(lock, found)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  return () => {
    if (readIfThere(lock) === content) rmSync(lock, { force: true })
  }
}

/** Moves a dead holder's lock away; if another process was faster and the lock is a living one's by now, puts it back. */
function reclaim(lock: string, dead: string): void {
  const aside = `${lock}.dead.${process.pid}`
  try {
    renameSync(lock, aside)
  } catch {
    return
  }
  if (readIfThere(aside) !== dead) linkSync(aside, lock)
  rmSync(aside, { force: true })
}
