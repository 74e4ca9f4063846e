import { createYoga } from 'graphql-yoga'
import { expect, test } from 'vitest'
import { createMaskError } from '../../src/graphql/errors.ts'
import type { Caller } from '../../src/http/caller.ts'
import { useStatusCodes } from '../../src/http/plugins.ts'
import { createRateLimits } from '../../src/limits/rate-limits.ts'
import { createLog } from '../../src/log.ts'
import { stranger } from '../../src/viewer.ts'
import { ruled } from './ruled.ts'

const address = '192.0.2.1'

function serve() {
  const rateLimits = createRateLimits({ CONVERSATIONS: null, MESSAGES: 2, REPLIES: 1 })
  const yoga = createYoga<{ caller: Caller }>({
    schema: ruled,
    logging: false,
    maskedErrors: { maskError: createMaskError(createLog('silent')) },
    context: () => ({
      viewer: stranger,
      address,
      services: { rateLimits },
      refused: [],
      ran: [],
    }),
    plugins: [useStatusCodes(rateLimits)],
  })
  return async (query: string) => {
    const response = await yoga.fetch(
      'http://localhost/graphql',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify({ query }),
      },
      { caller: { authorization: null, address } },
    )
    return { status: response.status, headers: response.headers, body: await response.json() }
  }
}

test('where one part of an operation was refused and another came through, the status stays 200 and the headers tell of it', async () => {
  const ask = serve()
  const { status, headers, body } = await ask('{ open a: first b: first }')
  expect(body).toMatchObject({
    data: { open: 'open', a: 'first', b: null },
    errors: [{ path: ['b'], extensions: { code: 'RATE_LIMITED' } }],
  })
  expect(body).not.toHaveProperty('extensions')
  expect(status).toBe(200)
  expect(headers.get('Retry-After')).toBe(String(body.errors[0].extensions.retryAfter))
  expect(headers.get('RateLimit-Policy')).toBe('"MESSAGES";q=2;w=60, "REPLIES";q=1;w=60')
  expect(headers.get('RateLimit')).toMatch(/^"MESSAGES";r=1;t=\d+, "REPLIES";r=0;t=\d+$/)
})

test('where nothing was refused there are no such headers, nor where it was for another reason', async () => {
  const ask = serve()
  for (const query of ['{ open first }', '{ open admins }']) {
    const { status, headers } = await ask(query)
    expect(status).toBe(200)
    for (const name of ['Retry-After', 'RateLimit-Policy', 'RateLimit']) expect(headers.get(name)).toBeNull()
  }
})
