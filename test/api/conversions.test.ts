import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startTestApp, type TestApp } from '../support/app.ts'
import { backends } from '../support/backends.ts'
import { mustRequest, openConversation, request } from '../support/client.ts'
import { whileStopped } from './at-rest.ts'
import { eventsOf } from './staff.ts'
import { ask, codesOf, type Wire, wires } from './wire.ts'

interface Conversion {
  id: string
  kind: string
  valueUsd: string | null
  note: string | null
  createdAt: string
}
const CONVERSIONS = 'id conversions { id kind valueUsd note createdAt }'
const RECORD = `mutation ($input: RecordConversionInput!) { recordConversion(input: $input) { ${CONVERSIONS} } }`

describe.each(backends)('$name: recordConversion', (backend) => {
  let app: TestApp
  beforeAll(async () => {
    app = await startTestApp({ backend })
  })
  afterAll(() => app.stop())

  const record = (input: object, token: string | undefined = app.adminKey, wire: Wire = 'http') =>
    ask<{ recordConversion: { id: string; conversions: Conversion[] } | null }, object>(
      app,
      wire,
      RECORD,
      { input },
      { token },
    )
  const conversionsOf = async (id: string) => {
    const query = `query ($id: ID!) { conversation(id: $id) { ${CONVERSIONS} } }`
    return (
      await mustRequest<{ conversation: { conversions: Conversion[] } }, object>(app.url, query, { id }, app.adminKey)
    ).conversation.conversions
  }

  test.each(wires)('over %s it is recorded and stands in the conversation', async (wire) => {
    const { id } = await openConversation(app.url)
    const input = { conversationId: id, kind: 'PURCHASE', valueUsd: '1200.5', note: ' Order 17 ' }
    const { result } = await record(input, app.adminKey, wire)
    expect(result.errors).toBeUndefined()
    expect(result.data?.recordConversion).toMatchObject({
      id,
      conversions: [{ kind: 'PURCHASE', valueUsd: '1200.50', note: 'Order 17' }],
    })
    expect(await conversionsOf(id)).toEqual(result.data?.recordConversion?.conversions)
  })

  test('a conversation can have several, the newest first, each with an event', async () => {
    const { id } = await openConversation(app.url)
    for (const kind of ['APPOINTMENT', 'DEMO', 'OTHER']) await record({ conversationId: id, kind })
    expect((await conversionsOf(id)).map(({ kind }) => kind)).toEqual(['OTHER', 'DEMO', 'APPOINTMENT'])
    expect(await conversionsOf(id)).toMatchObject(Array(3).fill({ valueUsd: null, note: null }))
    expect(await eventsOf(app, id, 'CONVERTED')).toBe(3)
  })

  test.each(['0', '0.01', '999999999999.99', '12'])('%s dollars are kept to the cent', async (valueUsd) => {
    const { id } = await openConversation(app.url)
    await record({ conversationId: id, kind: 'PURCHASE', valueUsd })
    const [, cents = ''] = valueUsd.split('.')
    expect((await conversionsOf(id))[0]?.valueUsd).toBe(`${valueUsd.split('.')[0]}.${cents.padEnd(2, '0')}`)
  })

  test.each([
    ['a negative amount', { valueUsd: '-1' }, 'input.valueUsd'],
    ['less than a cent', { valueUsd: '0.001' }, 'input.valueUsd'],
    ['more than there is room for', { valueUsd: '1000000000000' }, 'input.valueUsd'],
    ['a note of 2,001 characters', { note: 'x'.repeat(2_001) }, 'input.note'],
    ['a note with NUL', { note: 'a\0' }, 'input.note'],
    ['a number that is no text', { valueUsd: 12 }, 'input.valueUsd'],
    ['an unknown kind', { kind: 'GIFT' }, 'input.kind'],
  ])('%s is BAD_USER_INPUT with its path, and nothing is recorded', async (_, wrong, path) => {
    const { id } = await openConversation(app.url)
    const { result } = await record({ conversationId: id, kind: 'OTHER', ...wrong })
    expect(codesOf(result)).toEqual(['BAD_USER_INPUT'])
    expect(result.errors?.[0]?.extensions.issues).toMatchObject([{ path }])
    expect(await conversionsOf(id)).toEqual([])
  })

  test('others than ADMINs are refused, and what does not exist is NOT_FOUND', async () => {
    const { id, token } = await openConversation(app.url)
    const input = { conversationId: id, kind: 'OTHER' }
    expect(codesOf((await record(input, token)).result)).toEqual(['FORBIDDEN'])
    expect(codesOf((await record(input, app.analystKey)).result)).toEqual(['FORBIDDEN'])
    expect(codesOf(await request(app.url, RECORD, { input }))).toEqual(['UNAUTHENTICATED'])
    expect(codesOf((await record({ ...input, conversationId: 'nothing' })).result)).toEqual(['NOT_FOUND'])
    expect(await conversionsOf(id)).toEqual([])
  })

  test('the note is ciphertext in the database', async () => {
    const { id } = await openConversation(app.url)
    await record({ conversationId: id, kind: 'OTHER', note: 'Zuzana pays later' })
    const rows = await whileStopped(app, (db) => db.$queryRaw<object[]>`SELECT "note" FROM "Conversion"`)
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('Zuzana')
  })
})
