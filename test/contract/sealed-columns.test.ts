import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealedPlace } from '../../src/storage/sealed-columns.ts'
import { backends } from '../support/backends.ts'
import { openSealed } from './sealed.ts'

describe.each(backends)('$name', (backend) => {
  let sealed: Awaited<ReturnType<typeof openSealed>>
  beforeAll(async () => {
    sealed = await openSealed(backend)
  })
  afterAll(() => sealed.close())

  describe('writing', () => {
    test('create seals, and gives the text back', async () => {
      const { db, expectSealed, newConversation } = sealed
      const data = newConversation({ contactEmail: 'jane@example.com' })
      const created = await db.conversation.create({ data })
      expect(created).toMatchObject(data)
      await expectSealed('Conversation', 'contactEmail', data.id, 'jane@example.com')
      await expectSealed('Conversation', 'sessionId', data.id, data.sessionId)
    })

    test('update seals, whether the value is given plainly or as `set`', async () => {
      const { db, expectSealed, conversationWith } = sealed
      const { id } = await conversationWith()
      const plain = await db.conversation.update({ where: { id }, data: { title: 'A relaunch' } })
      expect(plain.title).toBe('A relaunch')
      await expectSealed('Conversation', 'title', id, 'A relaunch')
      const set = await db.conversation.update({ where: { id }, data: { title: { set: 'A new shop' } } })
      expect(set.title).toBe('A new shop')
      await expectSealed('Conversation', 'title', id, 'A new shop')
    })

    test('upsert seals on both of its ways', async () => {
      const { db, expectSealed, newConversation } = sealed
      const create = newConversation({ title: 'first' })
      const upsert = () => db.conversation.upsert({ where: { id: create.id }, create, update: { title: 'second' } })
      expect((await upsert()).title).toBe('first')
      await expectSealed('Conversation', 'title', create.id, 'first')
      expect((await upsert()).title).toBe('second')
      await expectSealed('Conversation', 'title', create.id, 'second')
    })

    test('updateMany seals when its filter names the row', async () => {
      const { db, expectSealed, conversationWith } = sealed
      const { messages } = await conversationWith('before')
      const id = messages[0] ?? ''
      const { count } = await db.message.updateMany({ where: { id, status: 'COMPLETED' }, data: { content: 'after' } })
      expect(count).toBe(1)
      await expectSealed('Message', 'content', id, 'after')
    })

    test('updateManyAndReturn seals, and gives the text back', async () => {
      const { db, expectSealed, conversationWith } = sealed
      const { messages } = await conversationWith('before')
      const id = messages[0] ?? ''
      const select = { content: true } as const
      const [row] = await db.message.updateManyAndReturn({ where: { id }, data: { content: 'after' }, select })
      expect(row?.content).toBe('after')
      await expectSealed('Message', 'content', id, 'after')
    })

    test('createMany and createManyAndReturn seal each row for itself', async () => {
      const { db, stored, expectSealed, newMessage, conversationWith } = sealed
      const { id, messages } = await conversationWith('the same', 'the same')
      const more = [newMessage(id, 3, 'the same'), newMessage(id, 4, 'the same')]
      const returned = await db.message.createManyAndReturn({ data: more })
      expect(returned.map(({ content }) => content)).toEqual(['the same', 'the same'])
      const all = [...messages, ...more.map((message) => message.id)]
      for (const messageId of all) await expectSealed('Message', 'content', messageId, 'the same')
      const values = await Promise.all(all.map((messageId) => stored('Message', 'content', messageId)))
      expect(new Set(values).size).toBe(4)
    })

    test('null stays null, and the empty text is sealed like any other', async () => {
      const { db, stored, expectSealed, newConversation } = sealed
      const data = newConversation({ title: '', contactEmail: null })
      const created = await db.conversation.create({ data })
      expect(created).toMatchObject({ title: '', contactEmail: null, contactName: null })
      expect(await stored('Conversation', 'contactEmail', data.id)).toBeNull()
      await expectSealed('Conversation', 'title', data.id, '')
      const emptied = await db.conversation.update({ where: { id: data.id }, data: { title: null } })
      expect(emptied.title).toBeNull()
      expect(await stored('Conversation', 'title', data.id)).toBeNull()
    })

    test('within a transaction nothing is different', async () => {
      const { db, expectSealed, newConversation } = sealed
      const data = newConversation({ title: 'in a transaction' })
      const read = await db.$transaction(async (tx) => {
        await tx.conversation.create({ data })
        return tx.conversation.findUnique({ where: { id: data.id } })
      })
      expect(read?.title).toBe('in a transaction')
      await expectSealed('Conversation', 'title', data.id, 'in a transaction')
    })

    test('a chunk is sealed for its message and offset', async () => {
      const { db, cipher, conversationWith } = sealed
      const { messages } = await conversationWith('a reply')
      const key = { messageId: messages[0] ?? '', offset: 7 }
      await db.messageChunk.create({ data: { ...key, text: 'slice' } })
      expect(await db.messageChunk.findMany({ where: key, select: { text: true } })).toEqual([
        { ...key, text: 'slice' },
      ])
      const [row] = await db.$queryRaw<{ text: string }[]>`
        SELECT "text" FROM "MessageChunk" WHERE "messageId" = ${key.messageId}::uuid`
      expect(cipher.open(row?.text ?? '', sealedPlace('MessageChunk', 'text', `${key.messageId}:7`))).toBe('slice')
    })
  })

  describe('is refused', () => {
    test('an updateMany that does not name the row', async () => {
      const { db, expectSealed, conversationWith } = sealed
      const { id, messages } = await conversationWith('kept')
      const data = { content: 'for many' }
      await expect(db.message.updateMany({ where: { conversationId: id }, data })).rejects.toThrow(/row's key/)
      await expect(db.message.updateMany({ data })).rejects.toThrow(/row's key/)
      await expect(db.message.updateMany({ where: { id: { in: messages } }, data })).rejects.toThrow(/row's key/)
      await expectSealed('Message', 'content', messages[0] ?? '', 'kept')
    })

    test('an update by another key than the one a text is sealed for', async () => {
      const { db, expectSealed, newConversation } = sealed
      const data = newConversation({ title: 'kept' })
      await db.conversation.create({ data })
      const where = { sessionIndex: data.sessionIndex }
      await expect(db.conversation.update({ where, data: { title: 'other' } })).rejects.toThrow(/row's key/)
      await expectSealed('Conversation', 'title', data.id, 'kept')
    })

    test('every nested write of records with sealed columns, also beside a connect', async () => {
      const { db, expectSealed, conversationWith } = sealed
      const { id, messages } = await conversationWith('kept')
      const flag = { id: randomUUID(), reason: 'in the clear', flaggedBy: 'staff' }
      const writes = [
        { create: flag },
        { createMany: { data: [flag] } },
        { connectOrCreate: { where: { id: flag.id }, create: flag } },
        { upsert: { where: { id: flag.id }, create: flag, update: {} } },
        { connect: [], create: flag },
      ]
      for (const flags of writes) {
        await expect(db.conversation.update({ where: { id }, data: { flags } }), JSON.stringify(flags)).rejects.toThrow(
          /nested writes are not sealed/,
        )
      }
      const where = { id: messages[0] ?? '' }
      const nested = { messages: { update: { where, data: { content: 'in the clear' } } } }
      await expect(db.conversation.update({ where: { id }, data: nested })).rejects.toThrow(/nested writes/)
      await expectSealed('Message', 'content', where.id, 'kept')
    })

    test('a filter on a sealed column: it could not find anything', async () => {
      const { db, newConversation } = sealed
      const title = 'in the clear'
      await db.conversation.create({ data: newConversation({ title }) })
      await expect(db.conversation.findMany({ where: { title } })).rejects.toThrow(/Conversation\.title/)
      await expect(db.conversation.deleteMany({ where: { AND: [{ title }] } })).rejects.toThrow(/Conversation\.title/)
      await expect(db.message.count({ where: { conversation: { title } } })).rejects.toThrow(/Conversation\.title/)
      await expect(db.conversation.findMany({ where: { messages: { some: { content: title } } } })).rejects.toThrow(
        /Message\.content/,
      )
    })
  })
})
