import { createHash, timingSafeEqual } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Config, ConfigError, parseKeys, unreadable } from '../config.ts'
import type { Log } from '../log.ts'
import type { Viewer } from '../viewer.ts'

/** Whoever comes with a key. */
export type Staff = Exclude<Viewer, { role: 'VISITOR' }>

/** The keys of staff, those that are in force at the moment. */
export interface StaffKeys {
  /** Whose key a bearer is; null for what is none, or none any more. */
  ownerOf(bearer: string): Staff | null
  close(): void
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compares with every key, whichever matches, so that the time taken tells nothing. */
function createKeyring(keys: readonly string[]) {
  const digests = keys.map(digest)
  return (candidate: Buffer) => digests.map((key) => timingSafeEqual(key, candidate)).indexOf(true)
}

/** A change is taken at the second look that finds it: what is just being written is not taken for a whole file. */
const LOOK_EVERY_MS = 500

/**
 * Reads a file of keys again and again, since notices of changes do not come for every file: not where a link to it is
 * turned, as Kubernetes does, nor over a network. What cannot be used is told to the log, once, and changes nothing.
 * @param keys those that were read from it at the start
 * @returns what stops it
 */
function followFile(options: {
  variable: string
  path: string
  keys: readonly string[]
  onKeys: (keys: string[]) => void
  log: Log
  everyMs: number
}): () => void {
  const { variable, path, onKeys, log, everyMs } = options
  let taken = JSON.stringify(options.keys)
  let seen = taken
  let isClosed = false

  async function read(): Promise<string[] | string> {
    try {
      return parseKeys(await readFile(path, 'utf8'))
    } catch (error) {
      return error instanceof ConfigError ? error.message : unreadable(error)
    }
  }

  async function look() {
    const found = await read()
    const now = JSON.stringify(found)
    const isSettled = now === seen
    seen = now
    if (isClosed) return
    if (isSettled && now !== taken) {
      taken = now
      if (typeof found === 'string') {
        log.error({ variable, mistake: found }, 'a file of keys cannot be used; the keys in force stay')
      } else {
        log.info({ variable, keys: found.length }, 'keys were read again')
        onKeys(found)
      }
    }
    timer = setTimeout(look, everyMs)
  }

  let timer = setTimeout(look, everyMs)
  return () => {
    isClosed = true
    clearTimeout(timer)
  }
}

/** The keys of the start, and from then on those of their files. */
export function createStaffKeys(options: {
  adminApiKeys: readonly string[]
  analystApiKeys: readonly string[]
  files: Pick<Config, 'adminApiKeyFile' | 'analystApiKeyFile'>
  log: Log
  everyMs?: number
}): StaffKeys {
  const { files, log, everyMs = LOOK_EVERY_MS } = options

  function follow(keys: readonly string[], variable: string, path: string | null) {
    let keyring = createKeyring(keys)
    const onKeys = (changed: string[]) => {
      keyring = createKeyring(changed)
    }
    const close = path === null ? () => {} : followFile({ variable, path, keys, onKeys, log, everyMs })
    return { placeOf: (candidate: Buffer) => keyring(candidate), close }
  }

  const admin = follow(options.adminApiKeys, 'ADMIN_API_KEY_FILE', files.adminApiKeyFile)
  const analyst = follow(options.analystApiKeys, 'ANALYST_API_KEY_FILE', files.analystApiKeyFile)
  return {
    ownerOf(bearer) {
      const candidate = digest(bearer)
      const [ofAdmin, ofAnalyst] = [admin.placeOf(candidate), analyst.placeOf(candidate)]
      if (ofAdmin >= 0) return { role: 'ADMIN', keyName: `admin-${ofAdmin + 1}` }
      return ofAnalyst >= 0 ? { role: 'ANALYST', keyName: `analyst-${ofAnalyst + 1}` } : null
    },
    close() {
      admin.close()
      analyst.close()
    },
  }
}
