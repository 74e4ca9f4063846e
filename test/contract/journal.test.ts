import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createJournal } from '../../src/reply/journal.ts'
import { backends } from '../support/backends.ts'
import { listeningLog, openWorld, type World } from './world.ts'

describe.each(backends)('$name: the journal', (backend) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())

  /** A journal under a lease, and what it has let through. */
  async function openJournal() {
    const lease = { id: await world.addServer() }
    const { log, until } = listeningLog()
    const fenced: string[] = []
    const journal = createJournal({
      driver: world.driver,
      cipher: world.cipher,
      log,
      gatherMs: () => 16,
      instanceId: () => lease.id,
      onFenced: () => fenced.push(lease.id),
    })
    return { lease, journal, fenced, untilLogged: until }
  }

  test('a slice is in the database before it may be shown', async () => {
    const { journal, lease } = await openJournal()
    const reply = await world.addReply(lease.id)
    let shown = 0
    const seen: Promise<void>[] = []
    for (let n = 0; n < 20; n++) {
      journal.append(reply.id, n, 'x', (text) => {
        shown += text.length
        const atLeast = shown
        seen.push(
          world.slices(reply.id).then((slices) => {
            expect(slices.map(({ text }) => text).join('').length).toBeGreaterThanOrEqual(atLeast)
          }),
        )
      })
      await journal.settled()
    }
    await Promise.all(seen)
    expect(seen).toHaveLength(20)
  })

  test('the slices of many replies go in one statement', async () => {
    const { journal, lease } = await openJournal()
    await world.db.$executeRaw`CREATE TABLE statements (rows int)`
    await world.db.$executeRaw`
      CREATE FUNCTION note_statement() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN INSERT INTO statements SELECT count(*) FROM added; RETURN NULL; END $$`
    await world.db.$executeRaw`
      CREATE TRIGGER note_statement AFTER INSERT ON "MessageChunk"
      REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_statement()`
    try {
      const replies = await Promise.all(Array.from({ length: 50 }, () => world.addReply(lease.id)))
      for (const piece of ['a', 'b']) {
        for (const { id } of replies) journal.append(id, 'ab'.indexOf(piece), piece, () => {})
      }
      await journal.settled()
      expect(await world.db.$queryRaw`SELECT rows FROM statements`).toEqual([{ rows: 50 }])
      expect(await world.slices(replies[49]?.id ?? '')).toEqual([{ offset: 0, text: 'ab' }])
    } finally {
      await world.db.$executeRaw`DROP TRIGGER note_statement ON "MessageChunk"`
    }
  })

  test('every reply gets all its slices, in order, whatever is written beside it', async () => {
    const { journal, lease } = await openJournal()
    const replies = await Promise.all(
      Array.from({ length: 8 }, async () => ({ ...(await world.addReply(lease.id)), sent: '', shown: '' })),
    )
    for (let round = 0; round < 60; round++) {
      for (const [n, reply] of replies.entries()) {
        if ((round * 7 + n * 3) % 4 === 0) continue
        const piece = `${n}:${round}👋`
        journal.append(reply.id, reply.sent.length, piece, (text) => {
          reply.shown += text
        })
        reply.sent += piece
      }
      if (round % 5 === 0) await pause(1)
    }
    await journal.settled()
    for (const { id, sent, shown } of replies) {
      expect(shown).toBe(sent)
      let stored = ''
      for (const { offset, text } of await world.slices(id)) {
        expect(offset).toBe(stored.length)
        stored += text
      }
      expect(stored).toBe(sent)
    }
  })

  test('a write that fails is repeated unchanged until it succeeds, and nothing is lost or stored twice', async () => {
    const { journal, lease, untilLogged, fenced } = await openJournal()
    const reply = await world.addReply(lease.id)
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    await world.db.$executeRaw`ALTER TABLE "MessageChunk" RENAME TO "Away"`
    journal.append(reply.id, 0, 'first ', show)
    await untilLogged('storing reply text failed', 2)
    journal.append(reply.id, 6, 'second ', show)
    journal.append(reply.id, 13, 'third', show)
    await untilLogged('storing reply text failed', 3)
    expect(shown).toBe('')
    await world.db.$executeRaw`ALTER TABLE "Away" RENAME TO "MessageChunk"`
    await journal.settled()
    expect(shown).toBe('first second third')
    expect(await world.slices(reply.id)).toEqual([
      { offset: 0, text: 'first ' },
      { offset: 6, text: 'second third' },
    ])
    expect(fenced).toEqual([])
  })

  test('a server that was declared dead stores and shows nothing more', async () => {
    const { journal, lease, fenced } = await openJournal()
    const reply = await world.addReply(lease.id)
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    journal.append(reply.id, 0, 'before', show)
    await journal.settled()
    await world.db.serverInstance.delete({ where: { id: lease.id } })
    journal.append(reply.id, 6, ' after', show)
    await journal.settled()
    expect(shown).toBe('before')
    expect(await world.slices(reply.id)).toEqual([{ offset: 0, text: 'before' }])
    expect(fenced).toEqual([lease.id])
  })

  test('what was waiting under a lost lease is not stored under the next one, beside a reply that is', async () => {
    const { journal, lease, fenced } = await openJournal()
    const lost = await world.addReply(lease.id)
    const next = await world.addServer()
    const own = await world.addReply(next)
    await world.db.serverInstance.delete({ where: { id: lease.id } })
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    journal.append(lost.id, 0, 'too late', show)
    lease.id = next
    journal.append(own.id, 0, 'in time', show)
    await journal.settled()
    expect(await world.slices(lost.id)).toEqual([])
    expect(await world.slices(own.id)).toEqual([{ offset: 0, text: 'in time' }])
    expect(shown).toBe('in time')
    expect(fenced).toEqual([])
  })

  test('a reply that was erased meanwhile does not hold up the others', async () => {
    const { journal, lease } = await openJournal()
    const [erased, kept] = [await world.addReply(lease.id), await world.addReply(lease.id)]
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    await world.db.conversation.delete({ where: { id: erased.conversationId } })
    journal.append(erased.id, 0, 'of nobody', show)
    journal.append(kept.id, 0, 'of somebody', show)
    await journal.settled()
    expect(shown).toBe('of somebody')
    expect(await world.slices(kept.id)).toEqual([{ offset: 0, text: 'of somebody' }])
  })

  test('what is taken back is not stored, and what was stored before stays', async () => {
    const { journal, lease } = await openJournal()
    const [ending, other] = [await world.addReply(lease.id), await world.addReply(lease.id)]
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    journal.append(ending.id, 0, 'stored ', show)
    await journal.settled()
    journal.append(ending.id, 7, 'taken ', show)
    journal.append(ending.id, 13, 'back', show)
    journal.append(other.id, 0, ' beside it', show)
    expect(await journal.takeBack(ending.id)).toBe('taken back')
    expect(await journal.takeBack(ending.id)).toBe('')
    await journal.settled()
    expect(shown).toBe('stored  beside it')
    expect(await world.slices(ending.id)).toEqual([{ offset: 0, text: 'stored ' }])
    expect(await world.slices(other.id)).toEqual([{ offset: 0, text: ' beside it' }])
  })

  test('taking back waits for the write under way, and not for what others append later', async () => {
    const { journal, lease } = await openJournal()
    const [busy, ending] = [await world.addReply(lease.id), await world.addReply(lease.id)]
    let offset = 0
    let over = false
    let begun = () => {}
    const writing = new Promise<void>((resolve) => {
      begun = resolve
    })
    const more = () => {
      begun()
      if (!over) journal.append(busy.id, offset++, '.', more)
    }
    more()
    await writing
    let shown = ''
    journal.append(ending.id, 0, 'the end', (text) => {
      shown += text
    })
    const tail = await journal.takeBack(ending.id)
    expect(shown + tail).toBe('the end')
    const stored = await world.slices(ending.id)
    expect(stored.map(({ text }) => text).join('')).toBe(shown)
    over = true
    await journal.close()
  })

  test('closing stores all that is waiting', async () => {
    const { journal, lease } = await openJournal()
    const reply = await world.addReply(lease.id)
    journal.append(reply.id, 0, 'one ', () => journal.append(reply.id, 4, 'two', () => {}))
    await journal.close()
    expect(await world.slices(reply.id)).toEqual([
      { offset: 0, text: 'one ' },
      { offset: 4, text: 'two' },
    ])
  })
})
