import { Duplex } from 'node:stream'
import { PGlite } from '@electric-sql/pglite'
import { Pool } from 'pg'

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

  constructor(pglite: PGlite) {
    super()
    this.#pglite = pglite
  }

  connect(): this {
    this.#begin().then(
      () => this.emit('connect'),
      (error: Error) => this.destroy(error),
    )
    return this
  }

  async #begin(): Promise<void> {
    for (const statement of FRESH_SESSION) await this.#pglite.exec(statement)
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
    this.#pglite.execProtocolRaw(message).then((answer) => {
      if (answer.length > 0) this.push(answer)
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
 * Opens the embedded database as a pool of its one connection.
 * @param directory where it is kept; in memory when absent
 */
export async function openEmbedded(directory?: string): Promise<{ pool: Pool; close(): Promise<void> }> {
  const pglite = await PGlite.create(directory)
  const pool = new Pool({
    stream: () => new EmbeddedSocket(pglite),
    user: 'postgres',
    database: 'postgres',
    max: 1,
    idleTimeoutMillis: 0,
  })
  return {
    pool,
    async close() {
      await pool.end()
      await pglite.close()
    },
  }
}
