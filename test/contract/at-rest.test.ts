import { execFileSync } from 'node:child_process'
import { print } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Behaviour } from '../../src/claude/offline/behaviour.ts'
import { textOf } from '../../src/claude/offline/request.ts'
import { withoutValues } from '../../src/graphql/refusals.ts'
import { loggableError } from '../../src/log.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, readReply, say, wholeReply } from '../support/client.ts'
import {
  CreateDeviceLinkDocument,
  MessagesDocument,
  SendMessageDocument,
  StartConversationDocument,
  UpdateConversationDocument,
} from '../support/operations.ts'
import { bytesOf, findIn, inTheClear, mark, planted } from './planted.ts'

describe.each(backends)('$name', (backend) => {
  let app: TestApp
  const atRest: Record<'writing' | 'stopped', Buffer> = { writing: Buffer.of(), stopped: Buffer.of() }
  const errors: string[] = []
  const statuses: Record<string, string> = {}

  /** The data directory, and what a dump of PostgreSQL holds. */
  function snapshot(): Buffer {
    const dump = app.databaseUrl === null ? Buffer.of() : execFileSync('pg_dump', [app.databaseUrl])
    return Buffer.concat([bytesOf(app.dataDir), dump])
  }

  const script = ({
    body,
  }: {
    body: { messages: readonly { content: Parameters<typeof textOf>[0] }[] }
  }): Behaviour => {
    const said = textOf(body.messages.at(-1)?.content ?? '')
    const silent = (text: string): Behaviour => ({ kind: 'answer', text: [text, ' more'], silentAfter: 1 })
    if (said === planted.streamingQuestion) return silent(planted.streamingReply)
    if (said === 'Interrupt this') return silent(planted.interruptedReply)
    if (said === planted.failedQuestion) return { kind: 'answer', text: [planted.failedReply, ' more'], cutAfter: 1 }
    if (said === 'Refuse this')
      return { kind: 'error', status: 400, type: 'invalid_request_error', message: planted.upstreamWords }
    return { kind: 'answer', text: planted.reply }
  }

  /** Says something and returns once some of the reply has been shown. */
  async function begin(conversation: { id: string; token: string }, content: string) {
    const { replyId } = await say(app.url, conversation, content)
    for await (const event of readReply(app, 'ws', conversation.token, replyId)) {
      if (event.__typename === 'MessageDelta') return replyId
    }
    throw new Error('the reply ended')
  }

  /** Sends what is wrong in some way, with something planted in it, and keeps the answer. */
  async function provoke(body: string, headers: Record<string, string> = {}) {
    const response = await fetch(app.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body,
    })
    const answer = await response.text()
    expect(answer).toContain('"errors"')
    errors.push(answer, JSON.stringify([...response.headers]))
  }

  async function provokeErrors(conversation: { id: string; token: string }, question: { id: string }) {
    const bearer = { Authorization: `Bearer ${conversation.token}` }
    const conversationId = conversation.id
    const operation = (query: string, variables: object) => JSON.stringify({ query, variables })
    const send = (input: object) => operation(print(SendMessageDocument), { input: { conversationId, ...input } })
    const update = (input: object) =>
      operation(print(UpdateConversationDocument), { input: { conversationId, ...input } })
    await provoke(send({ content: planted.question.padEnd(9_000, '!') }), bearer)
    await provoke(send({ content: `${planted.question}\0` }), bearer)
    await provoke(send({ content: planted.question, clientMessageId: planted.clientMessageId.repeat(20) }), bearer)
    await provoke(send({ content: 'something else', clientMessageId: planted.clientMessageId }), bearer)
    await provoke(update({ email: `${planted.name} at home` }), bearer)
    await provoke(update({ phone: planted.phone.repeat(50), title: planted.title.repeat(50) }), bearer)
    await provoke(send({ content: planted.question }))
    await provoke(send({ content: planted.question }), { Authorization: `Bearer ${planted.sessionId}` })
    await provoke(operation(print(StartConversationDocument), { input: { sessionId: planted.sessionId } }))
    await provoke(operation(print(StartConversationDocument), { input: { deviceCode: mark } }))
    await provoke(operation(print(CreateDeviceLinkDocument), { conversationId: planted.visitorId }), bearer)
    await provoke(operation('{ viewer { role } }', {}).replace('viewer', 'nothing').replace('role', 'of'), bearer)
    await provoke(send({ content: planted.question, conversationId: question.id }), bearer)
    // What GraphQL itself refuses, in variables and in documents.
    await provoke(send({ content: planted.question, maxContextMessages: planted.name }), bearer)
    await provoke(send({ content: { text: planted.question } }), bearer)
    await provoke(send({ contents: planted.question }), bearer)
    await provoke(send({ content: planted.question, context: true }), bearer)
    await provoke(send({ content: planted.question, reply: `; Field at "${planted.name}"; Expected` }), bearer)
    await provoke(operation(print(SendMessageDocument), { input: planted.question }), bearer)
    const inline = (input: string) => operation(`mutation { sendMessage(input: ${input}) { message { id } } }`, {})
    const quoted = JSON.stringify(planted.question)
    await provoke(inline(quoted), bearer)
    await provoke(inline(`{ conversationId: "", content: "", reply: ${quoted} }`), bearer)
    await provoke(inline(`{ conversationId: "", content: "" ${quoted} }`), bearer)
    await provoke(inline(`{ conversationId: "", content: ${quoted.slice(0, -1)} }`), bearer)
    await provoke(operation(print(SendMessageDocument), { input: {} }).slice(0, -2) + quoted, bearer)
    await provoke(JSON.stringify({ query: '{ viewer { role } }', variables: planted.question }), bearer)
    await provoke(JSON.stringify({ query: '{ viewer { role } }', operationName: planted.question }), bearer)
  }

  beforeAll(async () => {
    app = await startTestApp({ backend, env: { LOG_LEVEL: 'trace' }, script })
    const { sessionId, visitorId, source, referrer, extra } = planted
    const first = await openConversation(app.url, {
      sessionId,
      visitorId,
      metadata: { source, referrer, extra: { card: extra } },
    })
    const { name, email, phone, company, title, tag } = planted
    await mustRequest(
      app.url,
      UpdateConversationDocument,
      { input: { conversationId: first.id, name, email, phone, company, title, tags: [tag] } },
      first.token,
    )
    const asked = await say(app.url, first, planted.question, { clientMessageId: planted.clientMessageId })
    statuses.reply = (await wholeReply(app, first.token, asked.replyId)).ended.status
    await say(app.url, first, planted.storedOnly, { reply: false })
    for (const content of [planted.failedQuestion, 'Refuse this']) {
      const { replyId } = await say(app.url, first, content)
      const { ended, error } = await wholeReply(app, first.token, replyId, 'ws')
      statuses[content] = ended.status
      errors.push(JSON.stringify(error))
    }
    await provokeErrors(first, asked.message)

    const second = await openConversation(app.url)
    await begin(second, 'Interrupt this')
    await app.restart()
    const third = await openConversation(app.url)
    await begin(third, planted.streamingQuestion)
    atRest.writing = snapshot()
    for (const { id, token } of [second, third]) {
      const { conversation } = await mustRequest(app.url, MessagesDocument, { id, first: 10 }, token)
      statuses[id === second.id ? 'second' : 'third'] = conversation?.messages.edges[1]?.node.status ?? ''
    }
    await app.app.stop()
    atRest.stopped = snapshot()
  })
  afterAll(() => app.stop())

  test('there are replies in every state', () => {
    expect(statuses).toEqual({
      reply: 'COMPLETED',
      [planted.failedQuestion]: 'FAILED',
      'Refuse this': 'FAILED',
      second: 'INTERRUPTED',
      third: 'STREAMING',
    })
  })

  test('what is stored in the clear is found, so that the search is worth something', () => {
    expect(findIn(atRest.writing, { inTheClear })).toContain('inTheClear (utf8)')
    expect(findIn(atRest.stopped, { inTheClear })).toContain('inTheClear (utf8)')
    for (const shift of [0, 1, 2]) {
      const record = Buffer.from(`${'?'.repeat(shift)}${planted.name}, and more`)
      for (const encoding of ['base64', 'base64url', 'hex', 'utf8'] as const) {
        const hidden = Buffer.from(record.toString(encoding))
        expect(findIn(hidden, { name: planted.name }), `${encoding} ${shift}`).not.toEqual([])
      }
    }
    expect(findIn(Buffer.from(planted.name, 'utf16le'), planted)).toEqual(['name (utf16le)'])
  })

  test('nothing planted is found in what is stored while a reply is being written', () => {
    expect(findIn(atRest.writing, planted)).toEqual([])
  })

  test('nothing planted is found in what is stored once the server has stopped', () => {
    expect(findIn(atRest.stopped, planted)).toEqual([])
  })

  test('nothing planted is found in the log, which tells everything it can', () => {
    expect(app.logs()).toContain('UPSTREAM_FAILED')
    expect(findIn(Buffer.from(app.logs()), planted)).toEqual([])
  })

  test('nothing planted is found in an error', () => {
    expect(errors.length).toBeGreaterThan(50)
    expect(findIn(Buffer.from(errors.join('\n')), planted)).toEqual([])
  })
})

test('an error is logged without its message, even where that looks like a stack trace', () => {
  const error = new Error(`${planted.question}\n    at ${planted.name} (src/main.ts:1:1)\nat ${planted.email}`)
  const logged = loggableError(error)
  expect(findIn(Buffer.from(JSON.stringify(logged)), planted)).toEqual([])
  expect(JSON.stringify(logged)).toContain('at-rest.test.ts')
})

test('an error of GraphQL says what is wrong and where, without the value', () => {
  expect(
    withoutValues(
      'Variable "$input" got invalid value { a: "; Field \\"b\\" at" } at "input.a"; Int cannot represent non-integer value: "x; y"',
    ),
  ).toEqual({
    path: 'input.a',
    message: 'Variable "$input" got an invalid value at "input.a"; Int cannot represent non-integer value',
  })
  expect(
    withoutValues(
      'Variable "$e" got invalid value "x"; Value "x" does not exist in "Role" enum. Did you mean the enum value "ADMIN"?',
    ),
  ).toEqual({
    path: 'e',
    message: 'Variable "$e" got an invalid value at "e"; Value does not exist in "Role" enum.',
  })
  expect(withoutValues('Variable "$d" got invalid value "x"; Whatever "x" is supposed to be')).toEqual({
    path: 'd',
    message: 'Variable "$d" got an invalid value',
  })
  expect(withoutValues('Syntax Error: Expected Name, found String "x".').message).toBe(
    'Syntax Error: Expected Name, found String.',
  )
  expect(withoutValues('Cannot query field "roles" on type "Viewer".').message).toBe(
    'Cannot query field "roles" on type "Viewer".',
  )
})
