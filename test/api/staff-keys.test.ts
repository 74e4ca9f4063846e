import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, type Result, request, subscribe, type Transport } from '../support/client.ts'
import { ConversationEventsDocument, UpdateConversationDocument, ViewerDocument } from '../support/operations.ts'
import { following } from './staff.ts'
import { ask, codesOf, connect, wires } from './wire.ts'

const WITHIN_MS = 5_000
const [leaving, staying, coming] = ['the-key-that-leaves', 'the-key-that-stays', 'the-key-that-comes'] as const
const WHO = 'subscription ($id: ID!) { conversationEvents(conversationId: $id) { __typename } }'
const ENDED = {
  errors: [{ message: 'The credential is no longer valid, or has expired', extensions: { code: 'UNAUTHENTICATED' } }],
}

describe.each(backends)('$name: the keys of staff in files', (backend) => {
  const dir = mkdtempSync(join(tmpdir(), 'aiplace-keys-'))
  const adminFile = join(dir, 'admin-keys')
  const analystFile = join(dir, 'analyst-keys')
  let app: TestApp
  let own: { id: string; token: string }
  let mounts = 0

  /** As Kubernetes mounts a secret: a link to a link to the file, and the one in between is turned. */
  function mount(...keys: string[]) {
    const version = join(dir, `version-${++mounts}`)
    mkdirSync(version)
    writeFileSync(join(version, 'admin-keys'), `${keys.join('\n')}\n`)
    symlinkSync(version, join(dir, 'next'))
    renameSync(join(dir, 'next'), join(dir, 'current'))
  }
  function replace(...keys: string[]) {
    writeFileSync(`${analystFile}.new`, keys.join(','))
    renameSync(`${analystFile}.new`, analystFile)
  }

  beforeAll(async () => {
    mount(leaving, staying)
    symlinkSync(join('current', 'admin-keys'), adminFile)
    replace('an-analyst-of-the-past')
    const env = { ADMIN_API_KEY_FILE: adminFile, ANALYST_API_KEY_FILE: analystFile, RATE_LIMIT_KEY_GUESSES: '5' }
    app = await startTestApp({ backend, env, alone: true })
    own = await openConversation(app.url)
  })
  afterAll(async () => {
    await app.stop()
    rmSync(dir, { recursive: true, force: true })
  })

  const roleOf = async (key: string) => {
    const { data, errors = [] } = await request(app.url, ViewerDocument, {}, key)
    return data?.viewer.role ?? codesOf({ errors })[0]
  }
  const follow = (transport: Transport, key: string) =>
    subscribe(app, transport, ConversationEventsDocument, { conversationId: own.id }, key)
  async function lastOf(results: AsyncIterable<Result<unknown>>) {
    let last: Result<unknown> | undefined
    for await (const result of results) last = result
    return last
  }
  const retitle = (title: string) =>
    mustRequest(app.url, UpdateConversationDocument, { input: { conversationId: own.id, title } }, own.token)
  const timesRead = () => app.logs().split('keys were read again').length - 1
  /** Changes a file, and waits until the server says that it has seen it. */
  async function rotate(change: () => void) {
    const before = timesRead()
    const since = Date.now()
    change()
    await expect.poll(timesRead, { timeout: WITHIN_MS, interval: 10 }).toBe(before + 1)
    return since
  }

  test('end a subscription within 5 s of being taken out, over SSE and WebSocket; that of a key that stays goes on', async () => {
    const ended = await Promise.all(
      (['sse', 'ws'] as const).map((transport) => following(app, own, follow(transport, leaving))),
    )
    const lasting = await following(app, own, follow('ws', staying))
    const socket = await connect(app, { token: leaving })
    socket.send({ id: 'before', type: 'subscribe', payload: { query: WHO, variables: { id: own.id } } })

    // Somebody guesses from the same address, until no key from there is looked at but those it is known by.
    const guessed = []
    for (let times = 0; times < 7; times++) guessed.push(await roleOf(`no key at all ${times}`.replaceAll(' ', '-')))
    expect(guessed.at(-1)).toBe('RATE_LIMITED')

    const since = await rotate(() => mount(staying, coming))
    expect(await Promise.all(ended.map(lastOf))).toStrictEqual([ENDED, ENDED])
    expect(Date.now() - since).toBeLessThan(WITHIN_MS)

    // The socket goes on; what is asked on it from now on is asked without a key.
    for (let message = { type: '', payload: {} }; message.type !== 'complete'; ) {
      const next: typeof message = JSON.parse(await socket.next('before'))
      if (next.type === 'complete') expect(message.payload).toStrictEqual(ENDED)
      message = next
    }
    socket.send({ id: 'after', type: 'subscribe', payload: { query: WHO, variables: { id: own.id } } })
    const { type, payload } = JSON.parse(await socket.next('after'))
    expect([type, codesOf({ errors: payload })]).toStrictEqual(['error', ['RATE_LIMITED']])
    await socket.close()

    await retitle('told to who stays')
    for await (const { data, errors } of lasting) {
      expect(errors).toBeUndefined()
      const event = data?.conversationEvents
      if (event?.__typename === 'ConversationUpdated' && event.conversation.title === 'told to who stays') break
    }
  })

  test('are those in force for every request, without a restart', async () => {
    await app.restart() // nobody has guessed yet
    expect(await Promise.all([leaving, staying, coming].map(roleOf))).toStrictEqual([
      'UNAUTHENTICATED',
      'ADMIN',
      'ADMIN',
    ])
    await rotate(() => mount(staying))
    expect(await roleOf(staying)).toBe('ADMIN')
    for (const wire of wires.filter((one) => one !== 'sse')) {
      const { result } = await ask(app, wire, ViewerDocument, {}, { token: coming })
      expect(codesOf(result)).toStrictEqual(['UNAUTHENTICATED'])
    }
    expect(await roleOf('an-analyst-of-the-past')).toBe('ANALYST')
    await rotate(() => replace('an-analyst-of-today'))
    expect(await roleOf('an-analyst-of-today')).toBe('ANALYST')
    expect(await roleOf('an-analyst-of-the-past')).toBe('UNAUTHENTICATED')
  })

  test('stay in force where a file can no longer be used, which is told without a word of it', async () => {
    rmSync(analystFile)
    await expect.poll(app.logs, { timeout: WITHIN_MS }).toContain('cannot be read (ENOENT)')
    expect(await roleOf('an-analyst-of-today')).toBe('ANALYST')
    expect(await roleOf(staying)).toBe('ADMIN')
    for (const key of [leaving, staying, coming, 'an-analyst-of']) expect(app.logs()).not.toContain(key)
  })
})
