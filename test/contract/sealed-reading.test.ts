import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createFieldCipher, SealBrokenError, UnknownKeyError } from '../../src/storage/cipher.ts'
import { sealedPlace } from '../../src/storage/sealed-columns.ts'
import { backends } from '../support/backends.ts'
import { openSealed } from './sealed.ts'

describe.each(backends)('$name', (backend) => {
  let sealed: Awaited<ReturnType<typeof openSealed>>
  beforeAll(async () => {
    sealed = await openSealed(backend)
  })
  afterAll(() => sealed.close())

  describe('reading', () => {
    test('a filter may ask whether a sealed column is null', async () => {
      const { db, conversationWith } = sealed
      const { id } = await conversationWith()
      expect(await db.conversation.count({ where: { id, title: null } })).toBe(1)
      expect(await db.conversation.count({ where: { id, title: { not: null } } })).toBe(0)
    })

    test('a sealed column can be selected without its key', async () => {
      const { db, conversationWith } = sealed
      const { messages } = await conversationWith('Hello')
      const message = await db.message.findFirst({ where: { id: messages[0] ?? '' }, select: { content: true } })
      expect(message?.content).toBe('Hello')
    })

    test('a select that leaves the sealed columns out reads nothing of them', async () => {
      const { db, conversationWith } = sealed
      const { id } = await conversationWith()
      expect(await db.conversation.findUnique({ where: { id }, select: { status: true } })).toEqual({
        status: 'ACTIVE',
      })
    })

    test('relations open at any depth, included or selected', async () => {
      const { db, conversationWith } = sealed
      const { id, messages } = await conversationWith('one', 'two')
      const included = await db.conversation.findUnique({
        where: { id },
        include: { messages: { orderBy: { place: 'asc' }, include: { conversation: true } } },
      })
      expect(included?.messages.map(({ content }) => content)).toEqual(['one', 'two'])
      expect(included?.messages[0]?.conversation.sessionId).toBe(`session of ${id}`)
      const selected = await db.message.findUnique({
        where: { id: messages[1] ?? '' },
        select: { conversation: { select: { messages: { select: { content: true }, orderBy: { place: 'asc' } } } } },
      })
      expect(selected?.conversation.messages.map(({ content }) => content)).toEqual(['one', 'two'])
    })

    test('relations open through records without sealed columns', async () => {
      const { db, conversationWith } = sealed
      const { id } = await conversationWith('one')
      const device = await db.device.create({
        data: { id: randomUUID(), conversation: { connect: { id } } },
        select: { conversation: { select: { sessionId: true, messages: true } } },
      })
      expect(device.conversation).toMatchObject({ sessionId: `session of ${id}`, messages: [{ content: 'one' }] })
    })

    test("a relation read by itself is opened with its own row's key", async () => {
      const { db, conversationWith } = sealed
      const { messages } = await conversationWith('one', 'two')
      const [first = '', second = ''] = messages
      await db.message.update({ where: { id: second }, data: { answersId: first } })
      const found = await db.message.findUnique({ where: { id: second } }).answers()
      expect(found?.content).toBe('one')
    })
  })

  describe('at rest', () => {
    test('equal texts differ', async () => {
      const { stored, conversationWith } = sealed
      const { messages } = await conversationWith('the same', 'the same')
      const [one, other] = await Promise.all(messages.map((id) => stored('Message', 'content', id)))
      expect(one).not.toBe(other)
    })

    test('two texts that were swapped by SQL do not open', async () => {
      const { db, conversationWith } = sealed
      const { messages } = await conversationWith('mine', 'yours')
      const [mine = '', yours = ''] = messages
      await db.$executeRaw`
        UPDATE "Message" AS one SET "content" = other."content" FROM "Message" AS other
        WHERE one."id" IN (${mine}::uuid, ${yours}::uuid) AND other."id" IN (${mine}::uuid, ${yours}::uuid)
        AND one."id" <> other."id"`
      for (const id of messages) {
        await expect(db.message.findUnique({ where: { id } })).rejects.toThrow(SealBrokenError)
      }
    })

    test('a text that was moved to another column of its row does not open', async () => {
      const { db, newConversation } = sealed
      const data = newConversation({ title: 'a title', contactEmail: 'jane@example.com' })
      await db.conversation.create({ data })
      await db.$executeRaw`UPDATE "Conversation" SET "title" = "contactEmail" WHERE "id" = ${data.id}::uuid`
      await expect(db.conversation.findUnique({ where: { id: data.id } })).rejects.toThrow(SealBrokenError)
    })

    test('a text that was never sealed is refused, not shown', async () => {
      const { db, conversationWith } = sealed
      const { messages } = await conversationWith('sealed')
      const id = messages[0] ?? ''
      await db.$executeRaw`UPDATE "Message" SET "content" = 'in the clear' WHERE "id" = ${id}::uuid`
      const reading = db.message.findUnique({ where: { id } })
      await expect(reading).rejects.toThrow(SealBrokenError)
      await expect(reading).rejects.not.toThrow('in the clear')
    })
  })

  describe('a key', () => {
    test('that is no longer the first still opens, and what is written anew is sealed with the first', async () => {
      const { db, olderCipher, expectSealed, conversationWith } = sealed
      const { messages } = await conversationWith('new')
      const id = messages[0] ?? ''
      const before = olderCipher.seal('old', sealedPlace('Message', 'content', id))
      await db.$executeRaw`UPDATE "Message" SET "content" = ${before} WHERE "id" = ${id}::uuid`
      expect((await db.message.findUnique({ where: { id } }))?.content).toBe('old')
      await db.message.update({ where: { id }, data: { content: 'old' } })
      await expectSealed('Message', 'content', id, 'old')
    })

    test('that was removed too early is named by the error, and nothing else is', async () => {
      const { db, conversationWith } = sealed
      const { messages } = await conversationWith('new')
      const id = messages[0] ?? ''
      const gone = createFieldCipher([randomBytes(32)])
      const lost = gone.seal('lost', sealedPlace('Message', 'content', id))
      await db.$executeRaw`UPDATE "Message" SET "content" = ${lost} WHERE "id" = ${id}::uuid`
      const reading = db.message.findUnique({ where: { id } })
      await expect(reading).rejects.toThrow(UnknownKeyError)
      await expect(reading).rejects.toThrow(
        `ENCRYPTION_KEY has no key with the id ${gone.keyId}, which stored data still needs`,
      )
    })
  })
})
