import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, say, wholeReply } from '../support/client.ts'
import { ask, codesOf, type Wire, wires } from './wire.ts'

/** What an operation is aimed at: a conversation, a visitor's message in it, a reply and a flag. */
interface Target {
  conversation: string
  message: string
  reply: string
  flag: string
}

interface Operation {
  query: string
  aim(target: Target): object
  /** What it says to a visitor it is not for: an error, or data that is null. */
  toVisitors: 'NOT_FOUND' | 'FORBIDDEN' | 'null'
  toStrangers: 'UNAUTHENTICATED' | 'null'
  toAnalysts: 'NOT_FOUND' | 'FORBIDDEN' | 'null'
  /** ADMINs read, correct and analyse, but do not speak. */
  toAdmins: 'allowed' | 'FORBIDDEN'
  /** What it says to ADMINs of what does not exist, where a visitor is told something else. */
  ofNone?: 'null'
}

const byId = (name: keyof Target) => (target: Target) => ({ id: target[name] })
const reading = { toVisitors: 'null', toStrangers: 'null', toAnalysts: 'null', toAdmins: 'allowed' } as const
const keeping = {
  toVisitors: 'NOT_FOUND',
  toStrangers: 'UNAUTHENTICATED',
  toAnalysts: 'NOT_FOUND',
  toAdmins: 'allowed',
} as const
const speaking = {
  toVisitors: 'NOT_FOUND',
  toStrangers: 'UNAUTHENTICATED',
  toAnalysts: 'FORBIDDEN',
  toAdmins: 'FORBIDDEN',
} as const
const staffs = {
  toVisitors: 'FORBIDDEN',
  toStrangers: 'UNAUTHENTICATED',
  toAnalysts: 'FORBIDDEN',
  toAdmins: 'allowed',
} as const

/** Every operation that names something, by its field and what it is aimed at. */
const operations: Record<string, Operation> = {
  conversation: {
    ...reading,
    query: 'query ($id: ID!) { conversation(id: $id) { id __typename messages { totalCount } } }',
    aim: byId('conversation'),
  },
  node: { ...reading, query: 'query ($id: ID!) { node(id: $id) { id __typename } }', aim: byId('conversation') },
  'node of a message': {
    ...reading,
    query: 'query ($id: ID!) { node(id: $id) { id __typename ... on Message { content } } }',
    aim: byId('reply'),
  },
  updateConversation: {
    ...keeping,
    query: 'mutation ($id: ID!) { updateConversation(input: { conversationId: $id, title: "Seen" }) { id } }',
    aim: byId('conversation'),
  },
  stopReply: { ...keeping, query: 'mutation ($id: ID!) { stopReply(messageId: $id) { id } }', aim: byId('reply') },
  sendMessage: {
    ...speaking,
    query: `mutation ($id: ID!) {
      sendMessage(input: { conversationId: $id, content: "Hello", reply: false }) { message { id } }
    }`,
    aim: byId('conversation'),
  },
  regenerateReply: {
    ...speaking,
    query: 'mutation ($id: ID!) { regenerateReply(messageId: $id) { id } }',
    aim: byId('reply'),
  },
  'regenerateReply of a message': {
    ...speaking,
    query: 'mutation ($id: ID!) { regenerateReply(messageId: $id) { id } }',
    aim: byId('message'),
  },
  createDeviceLink: {
    ...speaking,
    query: 'mutation ($id: ID!) { createDeviceLink(conversationId: $id) { code } }',
    aim: byId('conversation'),
  },
  messageStream: {
    ...keeping,
    query: 'subscription ($id: ID!) { messageStream(messageId: $id) { __typename } }',
    aim: byId('reply'),
  },
  conversationEvents: {
    ...keeping,
    query: 'subscription ($id: ID!) { conversationEvents(conversationId: $id) { __typename } }',
    aim: byId('conversation'),
  },
  endConversation: {
    ...keeping,
    query: 'mutation ($id: ID!) { endConversation(conversationId: $id) { id } }',
    aim: byId('conversation'),
  },
  eraseConversation: {
    ...keeping,
    query: 'mutation ($id: ID!) { eraseConversation(conversationId: $id) }',
    aim: byId('conversation'),
  },
  calculateLeadScore: {
    ...staffs,
    query: 'mutation ($id: ID!) { calculateLeadScore(input: { conversationId: $id }) { cached } }',
    aim: byId('conversation'),
  },
  analyzeConversation: {
    ...staffs,
    query: 'mutation ($id: ID!) { analyzeConversation(conversationId: $id) { summary } }',
    aim: byId('conversation'),
  },
  exportConversation: {
    ...staffs,
    query: 'query ($id: ID!) { exportConversation(id: $id, format: JSON) { filename content } }',
    aim: byId('conversation'),
    ofNone: 'null',
  },
  generateSummary: {
    ...staffs,
    query: 'mutation ($id: ID!) { generateSummary(conversationId: $id) }',
    aim: byId('conversation'),
  },
  flagConversation: {
    ...staffs,
    query: 'mutation ($id: ID!) { flagConversation(input: { conversationId: $id, reason: "Look" }) { id } }',
    aim: byId('conversation'),
  },
  resolveFlag: {
    ...staffs,
    query: 'mutation ($id: ID!) { resolveFlag(flagId: $id, resolution: "Seen") { id } }',
    aim: byId('flag'),
  },
  setConversationStatus: {
    ...staffs,
    query: 'mutation ($id: ID!) { setConversationStatus(conversationId: $id, status: ACTIVE) { id } }',
    aim: byId('conversation'),
  },
  recordConversion: {
    ...staffs,
    query: 'mutation ($id: ID!) { recordConversion(input: { conversationId: $id, kind: DEMO }) { id } }',
    aim: byId('conversation'),
  },
}

const globalId = (type: string) => Buffer.from(`${type}:${crypto.randomUUID()}`).toString('base64')
const missing: Target = {
  conversation: globalId('Conversation'),
  message: globalId('Message'),
  reply: globalId('Message'),
  flag: globalId('Flag'),
}
/** Ids that are none, and ids of another kind than the one wanted. */
const nonsense: Target[] = [
  '',
  'garbage',
  `${'x'.repeat(2_000)}`,
  Buffer.from('Conversation:1').toString('base64'),
  Buffer.from("Message:' OR 1=1 --").toString('base64'),
  globalId('Viewer'),
].map((id) => ({ conversation: id, message: id, reply: id, flag: id }))

describe.each(backends)('$name: access', (backend) => {
  let app: TestApp
  let theirs: Target
  let theirToken: string
  let myToken: string
  beforeAll(async () => {
    app = await startTestApp({ backend })
    const opened = await openConversation(app.url)
    const { message, replyId } = await say(app.url, opened, 'A secret')
    await wholeReply(app, opened.token, replyId)
    theirs = { conversation: opened.id, message: message.id, reply: replyId, flag: await flag(opened.id) }
    theirToken = opened.token
    myToken = (await openConversation(app.url)).token
  })
  afterAll(() => app.stop())

  async function flag(conversationId: string) {
    const query = `mutation { flagConversation(input: { conversationId: "${conversationId}", reason: "Look" }) { id } }`
    const { flagConversation } = await mustRequest<{ flagConversation: { id: string } }, object>(
      app.url,
      query,
      {},
      app.adminKey,
    )
    return flagConversation.id
  }

  async function outcome(wire: Wire, { query, aim }: Operation, target: Target, token?: string) {
    const { status, text, result } = await ask<Record<string, unknown>, object>(app, wire, query, aim(target), {
      token,
    })
    const [code] = codesOf(result)
    const isNull = Object.values(result.data ?? {}).every((value) => value === null)
    return { status, text, is: code ?? (isNull ? 'null' : 'allowed') }
  }

  test('every operation that names something is looked at here', () => {
    const schema = buildSchema()
    const fields = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
      Object.values(type?.getFields() ?? {}),
    )
    const naming = fields.filter(({ args }) => args.length > 0).map(({ name }) => name)
    const openingOrListing = [
      'analyticsReport',
      'auditLog',
      'conversations',
      'createExport',
      'eraseVisitor',
      'leadScores',
      'metrics',
      'startConversation',
    ] // eraseVisitor: erase.test.ts
    expect(naming.filter((name) => !(name in operations)).sort()).toStrictEqual(openingOrListing)
  })

  describe.each(wires)('over %s', (wire) => {
    test.each(Object.entries(operations))(
      '%s: what is another’s looks like what does not exist',
      async (_, operation) => {
        const credentials = [
          [myToken, operation.toVisitors],
          [undefined, operation.toStrangers],
          [app.analystKey, operation.toAnalysts],
        ] as const
        for (const [token, expected] of credentials) {
          const another = await outcome(wire, operation, theirs, token)
          expect(another.is).toBe(expected)
          for (const target of [missing, ...nonsense]) {
            expect(await outcome(wire, operation, target, token)).toStrictEqual(another)
          }
        }
      },
    )

    test.each(Object.entries(operations))('%s: an ADMIN may read and correct, not speak', async (_, operation) => {
      const absent = await outcome(wire, operation, missing, app.adminKey)
      const unknown = operation.ofNone ?? (operation.toVisitors === 'null' ? 'null' : 'NOT_FOUND')
      expect(absent.is).toBe(operation.toAdmins === 'allowed' ? unknown : 'FORBIDDEN')
      for (const target of nonsense) {
        expect(await outcome(wire, operation, target, app.adminKey)).toStrictEqual(absent)
      }
      // Plain HTTP carries no subscription, a quiet conversation tells nothing, and its end is for the last test.
      const subscribes = operation.query.startsWith('subscription')
      const { endConversation, eraseConversation, conversationEvents } = operations
      const leftOut = [endConversation, eraseConversation, conversationEvents].includes(operation)
      if (leftOut || (subscribes && wire === 'http')) return
      const target =
        operation === operations.resolveFlag ? { ...theirs, flag: await flag(theirs.conversation) } : theirs
      expect((await outcome(wire, operation, target, app.adminKey)).is).toBe(operation.toAdmins)
    })
  })

  test('nothing of all that has changed the conversation, and its visitor may still do everything', async () => {
    const { conversation, messageStream, sendMessage, endConversation, eraseConversation } = operations
    for (const operation of [conversation, messageStream, sendMessage, endConversation, eraseConversation]) {
      expect(operation && (await outcome('sse', operation, theirs, theirToken)).is).toBe('allowed')
    }
  })
})
