import { randomBytes, randomUUID } from 'node:crypto'
import { decodeJwt, decodeProtectedHeader, type JWTHeaderParameters, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import { ConversationDocument, ViewerDocument } from '../support/operations.ts'
import { ask, codesOf, wires } from './wire.ts'

const [newSecret, oldSecret] = [randomBytes(24).toString('hex'), randomBytes(24).toString('hex')]
const adminKeys = ['admin-key-of-this-year', 'admin-key-of-last-year']

describe('credentials', () => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({
      env: { SESSION_SECRET: `${newSecret},${oldSecret}`, ADMIN_API_KEY: adminKeys.join(',') },
    })
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  /** The same claims, signed as one likes. */
  function forge(options: { secret?: string; header?: object; claims?: object; expires?: string } = {}) {
    const { secret = newSecret, header = {}, claims = {}, expires = '1h' } = options
    const protectedHeader: JWTHeaderParameters = { alg: 'HS256', ...decodeProtectedHeader(own.token), ...header }
    return new SignJWT({ ...decodeJwt(own.token), ...claims })
      .setProtectedHeader(protectedHeader)
      .setExpirationTime(expires)
      .sign(new TextEncoder().encode(secret))
  }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  /** Changes one character in the middle of a part. */
  function flipped(index: number) {
    const parts = own.token.split('.')
    const text = parts[index] ?? ''
    const middle = Math.floor(text.length / 2)
    parts[index] = text.slice(0, middle) + (text[middle] === 'A' ? 'B' : 'A') + text.slice(middle + 1)
    return parts.join('.')
  }

  test('a token made as the server makes them is accepted', async () => {
    const { viewer } = await mustRequest(app.url, ViewerDocument, {}, await forge())
    expect(viewer.conversation?.id).toBe(own.id)
  })

  const bad: [string, () => string | Promise<string>][] = [
    ['with an altered header', () => flipped(0)],
    ['with altered claims', () => flipped(1)],
    ['with an altered signature', () => flipped(2)],
    ['without a signature', () => own.token.split('.').slice(0, 2).join('.')],
    ['with an empty signature', () => `${own.token.split('.').slice(0, 2).join('.')}.`],
    [
      'of the algorithm none',
      () => `${part({ ...decodeProtectedHeader(own.token), alg: 'none' })}.${part(decodeJwt(own.token))}.`,
    ],
    ['that has expired', () => forge({ expires: '-1s' })],
    ['for another audience', () => forge({ claims: { aud: 'elsewhere' } })],
    ['signed with a secret that is not ours', () => forge({ secret: randomBytes(24).toString('hex') })],
    ['signed with our secret under another key id', () => forge({ header: { kid: 'deadbeef' } })],
    ['of another algorithm', () => forge({ header: { alg: 'HS512' }, secret: newSecret.repeat(2) })],
    ['that is no token', () => 'nonsense'],
    ['that is nearly the admin key', () => `${app.adminKey}x`],
    ['that is too long', () => 'x'.repeat(5_000)],
  ]

  describe.each(wires)('over %s', (wire) => {
    test.each(bad)('a credential %s is UNAUTHENTICATED', async (_name, make) => {
      const token = await make()
      const { status, result } = await ask(app, wire, ViewerDocument, {}, { token })
      expect(result).toStrictEqual({
        errors: [
          {
            message: 'The credential is not valid, or has expired',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      })
      if (wire === 'http') expect(status).toBe(401)
    })

    test('the token of another conversation opens its own and no other', async () => {
      const other = await openConversation(app.url)
      const theirs = await ask(app, wire, ConversationDocument, { id: own.id }, { token: other.token })
      expect(theirs.result).toStrictEqual({ data: { conversation: null } })
      const mine = await ask(app, wire, ConversationDocument, { id: other.id }, { token: other.token })
      expect(mine.result.data?.conversation?.id).toBe(other.id)
    })
  })

  test.each(['Basic dXNlcjpwYXNz', 'Bearer', 'Bearer ', 'Bearer a b', 'Token x', ''])(
    'the Authorization header %j is a 401',
    async (authorization) => {
      const answer = await request(app.url, ViewerDocument, {}, undefined, { Authorization: authorization })
      expect(codesOf(answer)).toStrictEqual(['UNAUTHENTICATED'])
      expect(answer.status).toBe(401)
    },
  )

  test('the scheme may be written in any case', async () => {
    const headers = { Authorization: `bEARER ${own.token}` }
    const { data } = await request(app.url, ViewerDocument, {}, undefined, headers)
    expect(data?.viewer.conversation?.id).toBe(own.id)
  })

  test('a token in the address is not looked at', async () => {
    for (const name of ['token', 'authorization', 'access_token', 'sessionToken']) {
      const address = `${app.url}?${name}=${encodeURIComponent(`Bearer ${own.token}`)}`
      const { data } = await request(address, ViewerDocument, {})
      expect(data?.viewer).toMatchObject({ role: 'VISITOR', conversation: null })
    }
  })

  test('an identity is asked of whoever sends none where one is needed', async () => {
    const query = 'mutation ($id: ID!) { endConversation(conversationId: $id) { id } }'
    const answer = await request<unknown, object>(app.url, query, { id: own.id })
    expect(codesOf(answer)).toStrictEqual(['UNAUTHENTICATED'])
    expect(answer.status).toBe(401)
  })

  test('every configured admin key is one', async () => {
    for (const key of adminKeys) {
      expect((await mustRequest(app.url, ViewerDocument, {}, key)).viewer.role).toBe('ADMIN')
    }
  })

  test('tokens of an older secret are accepted, new ones are signed with the first', async () => {
    const server = await startTestApp({ env: { SESSION_SECRET: oldSecret } })
    const read = (token: string) => request(server.url, ViewerDocument, {}, token)
    try {
      const old = await openConversation(server.url)
      await server.restart({ SESSION_SECRET: `${newSecret},${oldSecret}` })
      expect((await read(old.token)).data?.viewer.conversation?.id).toBe(old.id)
      const { token } = await openConversation(server.url)
      expect(decodeProtectedHeader(token).kid).not.toBe(decodeProtectedHeader(old.token).kid)
      await server.restart({ SESSION_SECRET: newSecret })
      expect((await read(token)).data?.viewer.role).toBe('VISITOR')
      expect(codesOf(await read(old.token))).toStrictEqual(['UNAUTHENTICATED'])
    } finally {
      await server.stop()
    }
  })

  test('a token that nobody was given is not accepted, even where it is signed with our secret', async () => {
    const token = await forge({ claims: { sub: randomUUID() } })
    expect(codesOf(await request(app.url, ViewerDocument, {}, token))).toStrictEqual(['UNAUTHENTICATED'])
  })
})
