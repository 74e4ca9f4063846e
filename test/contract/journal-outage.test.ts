import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createJournal, type Journal } from '../../src/reply/journal.ts'
import { postgresBackend } from '../support/backends.ts'
import { startTcpProxy, type TcpProxy } from './tcp-proxy.ts'
import { listeningLog, openWorld, type World } from './world.ts'

describe.runIf(postgresBackend)('the journal, while PostgreSQL is going and coming', () => {
  let world: World
  let proxy: TcpProxy
  let journal: Journal
  let server: string
  let untilLogged: (part: string, times?: number) => Promise<void>
  beforeAll(async () => {
    if (!postgresBackend) return
    world = await openWorld(postgresBackend)
    proxy = await startTcpProxy(world.databaseUrl ?? '')
  })
  afterAll(async () => {
    await world.close()
    await proxy.close()
  })
  beforeEach(async () => {
    const { driver } = await world.connect(proxy.url)
    const { log, until } = listeningLog()
    untilLogged = until
    server = await world.addServer()
    journal = createJournal({
      driver,
      cipher: world.cipher,
      log,
      gatherMs: () => 16,
      instanceId: () => server,
      onFenced: () => {},
    })
  })
  afterEach(() => proxy.heal())

  /** Appends pieces to a reply, one after each event of the outage, and checks what was shown and stored. */
  async function write(pieces: string[], outage: (round: number) => unknown) {
    const reply = await world.addReply(server)
    let sent = ''
    let shown = ''
    for (const [round, piece] of pieces.entries()) {
      journal.append(reply.id, sent.length, piece, (text) => {
        shown += text
      })
      sent += piece
      await outage(round)
    }
    await journal.settled()
    expect(shown).toBe(sent)
    let stored = ''
    for (const { offset, text } of await world.slices(reply.id)) {
      expect(offset).toBe(stored.length)
      stored += text
    }
    expect(stored).toBe(sent)
  }

  const words = Array.from({ length: 40 }, (_, n) => `word ${n} `)

  test('nothing is lost or doubled when its connections are ended again and again', async () => {
    await write(words, async (round) => {
      if (round % 4 !== 3) return
      await world.db.$queryRaw`
        SELECT pg_terminate_backend(pid)::text FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`
    })
  })

  test('nothing is lost or doubled when it cannot be reached for a while', async () => {
    proxy.cut()
    await write(words, async (round) => {
      if (round !== 10) return
      await untilLogged('storing reply text failed', 2)
      proxy.heal()
    })
  })

  test('nothing is doubled when a write succeeds and its answer is lost', async () => {
    let lost = 0
    await write(words, async (round) => {
      if (round % 10 !== 0) return
      await proxy.loseAnswerTo('INSERT INTO "MessageChunk"')
      lost++
    })
    expect(lost).toBe(4)
  })

  test('nothing is shown while a write hangs', async () => {
    const reply = await world.addReply(server)
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    journal.append(reply.id, 0, 'now ', show)
    await journal.settled() // there is a connection from here on
    proxy.hold()
    journal.append(reply.id, 4, 'and later', show)
    await proxy.untilHeld('INSERT INTO "MessageChunk"', 1)
    expect(shown).toBe('now ')
    expect(await world.slices(reply.id)).toEqual([{ offset: 0, text: 'now ' }])
    proxy.heal()
    await journal.settled()
    expect(shown).toBe('now and later')
  })
})
