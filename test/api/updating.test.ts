import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import {
  ConversationDocument,
  UpdateConversationDocument,
  type UpdateConversationInput,
} from '../support/operations.ts'
import { codesOf } from './wire.ts'

describe.each(backends)('$name: updateConversation', (backend) => {
  let app: TestApp
  let own: { id: string; token: string }
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  beforeEach(async () => {
    own = await openConversation(app.url)
  })
  afterAll(() => app.stop())

  const attempt = (changes: Omit<UpdateConversationInput, 'conversationId'>, token = own.token) =>
    request(app.url, UpdateConversationDocument, { input: { conversationId: own.id, ...changes } }, token)
  const update = async (changes: Omit<UpdateConversationInput, 'conversationId'>, token = own.token) => {
    const { data, errors } = await attempt(changes, token)
    if (!data) throw new Error(JSON.stringify(errors))
    return data.updateConversation
  }
  const now = async () => (await mustRequest(app.url, ConversationDocument, { id: own.id }, own.token)).conversation

  const all = {
    name: 'Zoë 👩‍🚀 O’Neill',
    email: 'Zoe.ONeill+site@Example.COM',
    phone: '+41 (44) 123-45.67',
    company: 'Ravens & Sons',
    title: 'A website for the bakery',
    tags: ['bakery', 'spring'],
  }

  test('sets everything, and what is stored is what was said', async () => {
    const { title, tags, ...contact } = all
    expect(await update(all)).toMatchObject({ title, tags, contact })
    expect(await now()).toMatchObject({ title, tags, contact })
  })

  test('leaves alone what is absent', async () => {
    await update(all)
    expect(await update({ company: 'Doves' })).toMatchObject({
      title: all.title,
      tags: all.tags,
      contact: { name: all.name, email: all.email, phone: all.phone, company: 'Doves' },
    })
  })

  test('empties what is null', async () => {
    await update(all)
    expect(await update({ name: null, email: null, title: null, tags: null })).toMatchObject({
      title: null,
      tags: [],
      contact: { name: null, email: null, phone: all.phone, company: all.company },
    })
  })

  test('drops white space around texts', async () => {
    expect(await update({ name: '  Ada\n', tags: [' a '] })).toMatchObject({ contact: { name: 'Ada' }, tags: ['a'] })
  })

  test('may be done by an ADMIN, who also sees it', async () => {
    expect(await update({ title: 'Reviewed' }, app.adminKey)).toMatchObject({ id: own.id, title: 'Reviewed' })
    expect(await now()).toMatchObject({ title: 'Reviewed' })
  })

  test('may not be done by a stranger or an ANALYST', async () => {
    const input = { conversationId: own.id, title: 'Mine' }
    expect(codesOf(await request(app.url, UpdateConversationDocument, { input }))).toStrictEqual(['UNAUTHENTICATED'])
    expect(codesOf(await attempt({ title: 'Mine' }, app.analystKey))).toStrictEqual(['NOT_FOUND'])
    expect(await now()).toMatchObject({ title: null })
  })

  test.each([
    ['name', { name: ' ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['email', { email: 'nobody' }],
    ['email', { email: 'a@b' }],
    ['email', { email: `${'x'.repeat(250)}@example.com` }],
    ['phone', { phone: 'call me' }],
    ['phone', { phone: '12' }],
    ['company', { company: 'half \udc00' }],
    ['title', { title: 'nul \0' }],
    ['tags', { tags: Array.from({ length: 21 }, (_, index) => `tag ${index}`) }],
    ['tags.1', { tags: ['good', ''] }],
    ['tags.0', { tags: ['x'.repeat(51)] }],
  ])('a bad value is BAD_USER_INPUT that names %s, and changes nothing', async (path, changes) => {
    const before = await now()
    const { errors } = await attempt({ title: 'Changed', ...changes })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', issues: [{ path: `input.${path}` }] })
    expect(await now()).toStrictEqual(before)
  })

  test('every bad value is listed', async () => {
    const { errors } = await attempt({ name: '', email: 'nobody', phone: 'x' })
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'input.name' },
      { path: 'input.email', message: 'must be an email address' },
      { path: 'input.phone', message: 'must be a telephone number' },
    ])
  })

  test.each(['plain@example.com', 'first.last+tag@sub.example.co.uk', "o'neill@example.ie", 'a_b-c@example-x.org'])(
    '%s is an email address',
    async (email) => {
      expect(await update({ email })).toMatchObject({ contact: { email } })
    },
  )

  test('an address or number by which the visitor can be reached is told once as CONTACT_CAPTURED', async () => {
    const captured = async () => {
      const query = 'query ($id: ID!) { conversation(id: $id) { metrics { eventTypes { type count } } } }'
      type Of = { conversation: { metrics: { eventTypes: { type: string; count: number }[] } } }
      const { conversation } = await mustRequest<Of, object>(app.url, query, { id: own.id }, app.adminKey)
      return conversation.metrics.eventTypes.find(({ type }) => type === 'CONTACT_CAPTURED')?.count ?? 0
    }
    await update({ name: 'Ada', company: 'Engines', email: null })
    expect(await captured()).toBe(0)
    await update({ phone: '+41 44 123 45 67' })
    await update({ email: 'ada@example.com' })
    expect(await captured()).toBe(1)
  })
})
