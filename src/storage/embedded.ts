import { Duplex } from 'node:stream'
import { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'
import { watchDiskSpace } from './disk-space.ts'

/** The first byte of the wire protocol's "Terminate", which would shut the only backend down. */
const TERMINATE = 'X'.charCodeAt(0)

/** Clears away what the connection before may have left: there is one backend for them all. */
const FRESH_SESSION = ['ROLLBACK', 'DISCARD ALL', "SET TIME ZONE 'UTC'"]

/**
 * A socket to the embedded database, as `pg` expects one: what is written goes to PGlite in PostgreSQL's wire protocol,
 * and what PGlite answers is read. So both databases are spoken to by the same driver, prepared statements included.
 */
class EmbeddedSocket extends Duplex {
  readonly #pglite: PGlite
  readonly #settings: () => string

  /** @param settings what each new session begins with */
  constructor(pglite: PGlite, settings: () => string) {
    super()
    this.#pglite = pglite
    this.#settings = settings
  }

  connect(): this {
    this.#begin().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  async #begin(): Promise<void> {
    for (const statement of [...FRESH_SESSION, this.#settings()]) await this.#pglite.exec(statement)
  }

  setNoDelay(): this {
    return this
  }

  setKeepAlive(): this {
    return this
  }

  ref(): this {
    return this
  }

  unref(): this {
    return this
  }

  override _write(message: Buffer, _encoding: string, done: (error?: Error) => void): void {
    if (message[0] === TERMINATE) {
      done()
      return
    }
    const answer: Uint8Array[] = []
    // As a stream: else PGlite parses all that it answers, too, and keeps it for as long as it lives.
    const onRawData = (bytes: Uint8Array) => void answer.push(bytes.slice())
    this.#pglite.execProtocolRawStream(message, { onRawData }).then(() => {
      if (answer.length > 0) this.push(Buffer.concat(answer))
      done()
    }, done)
  }

  /** A statement's parse, bind, execute and sync in one call. */
  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error) => void): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'buffer', done)
  }

  override _read(): void {}

  override _final(done: () => void): void {
    this.push(null)
    done()
  }
}

/**
 * Opens the embedded database as a pool of its one connection. On a full disk it would die in the middle of a write, and
 * take the reads with it: it refuses writes a little before that.
 * @param directory where it is kept; in memory when absent
 * @param onDiskFull called when it begins to refuse writes, and when it takes them again
 */
export async function openEmbedded(
  directory?: string,
  onDiskFull: (isFull: boolean) => void = () => {},
): Promise<{ pool: Pool; close(): Promise<void> }> {
  const pglite = await PGlite.create(directory)
  const disk =
    directory === undefined
      ? undefined
      : await watchDiskSpace(directory, (isFull) => {
          onDiskFull(isFull)
          pool.query(settings()).catch(() => {}) // the next session begins with it
        })
  if (disk?.isFull) onDiskFull(true)
  const settings = () => `SET default_transaction_read_only = ${disk?.isFull ? 'on' : 'off'}`
  const pool = new Pool({
    stream: () => new EmbeddedSocket(pglite, settings),
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
    pipeline: true,
  })
  return {
    pool,
    async close() {
      disk?.close()
      await pool.end()
      await pglite.close()
    },
  }
}
