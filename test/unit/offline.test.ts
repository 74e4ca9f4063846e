import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import Anthropic, { APIError } from '@anthropic-ai/sdk'
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod'
import type { MessageParam, RawMessageStreamEvent } from '@anthropic-ai/sdk/resources/messages'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readAssistant } from '../../src/assistant.ts'
import type { AnswerBehaviour, Behaviour } from '../../src/claude/offline/behaviour.ts'
import { createPromptCache } from '../../src/claude/offline/cache.ts'
import type { MessagesBody } from '../../src/claude/offline/request.ts'
import { type OfflineClaude, type OfflineOptions, startOfflineClaude } from '../../src/claude/offline/server.ts'
import { tokens } from '../../src/claude/offline/tokens.ts'

const assistant = readAssistant('config/assistant.json')
const model = 'claude-sonnet-5-5'
const running: OfflineClaude[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((claude) => claude.close()))
})

async function start(behaviour?: Behaviour, options: Partial<OfflineOptions> = {}) {
  const script = () => behaviour
  const claude = await startOfflineClaude({ assistant, paceMs: 0, firstTokenMs: 0, script, ...options })
  running.push(claude)
  return { claude, sdk: new Anthropic({ apiKey: 'test', baseURL: claude.url, maxRetries: 0 }) }
}

const ask = (text: string) => ({ model, max_tokens: 4096, messages: [{ role: 'user' as const, content: text }] })

/** Follows a stream to its end, and gives what was seen up to there, with the error that ended it. */
async function follow(sdk: Anthropic, text = 'What does a website cost?') {
  const events: RawMessageStreamEvent[] = []
  let seen = ''
  try {
    for await (const event of await sdk.messages.create({ ...ask(text), stream: true })) {
      events.push(event)
      if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') seen += event.delta.text
    }
  } catch (error) {
    return { events, text: seen, error }
  }
  return { events, text: seen, error: undefined }
}

const last = ({ events }: { events: RawMessageStreamEvent[] }) => events.at(-1)?.type

describe('an answer', () => {
  test('has the same text streamed and whole', async () => {
    const { sdk } = await start()
    const whole = await sdk.messages.create(ask('What does a website cost?'))
    const streamed = await sdk.messages.stream(ask('What does a website cost?')).finalMessage()
    expect(streamed.content).toEqual(whole.content)
    expect(streamed.usage.output_tokens).toBe(whole.usage.output_tokens)
    expect(streamed.model).toBe('offline-demo')
    expect(JSON.stringify(whole.content)).toContain('EUR 6,000')
  })

  test('comes as the events of the Messages API, in their order', async () => {
    const { sdk } = await start({ kind: 'answer', text: ['Hello', ' world'] })
    const { events } = await follow(sdk)
    expect(events.map(({ type }) => type)).toEqual([
      'message_start',
      'content_block_start',
      'content_block_delta',
      'content_block_delta',
      'content_block_stop',
      'message_delta',
      'message_stop',
    ])
    expect(events.at(-2)).toMatchObject({ delta: { stop_reason: 'end_turn' }, usage: { output_tokens: 2 } })
  })

  test('sends a ping behind the first block and a request id with every response', async () => {
    const { claude } = await start({ kind: 'answer', text: 'Hello' })
    const response = await fetch(`${claude.url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'test' },
      body: JSON.stringify({ ...ask('Hi'), stream: true }),
    })
    expect(response.headers.get('request-id')).toMatch(/^req_/)
    expect(response.headers.get('content-type')).toMatch('text/event-stream')
    const names = (await response.text()).split('\n').filter((line) => line.startsWith('event:'))
    expect(names.slice(0, 4)).toEqual([
      'event: message_start',
      'event: content_block_start',
      'event: ping',
      'event: content_block_delta',
    ])
  })

  test('can think first, with a signature', async () => {
    const { sdk } = await start({ kind: 'answer', thinking: 'Let me see.', text: 'Yes.' })
    const { content, usage } = await sdk.messages.stream(ask('Well?')).finalMessage()
    expect(content).toMatchObject([
      { type: 'thinking', thinking: 'Let me see.', signature: expect.stringMatching(/./) },
      { type: 'text', text: 'Yes.' },
    ])
    expect(usage.output_tokens).toBe(tokens('Let me see.').length + tokens('Yes.').length)
  })

  test('stops at max_tokens and says so', async () => {
    const { sdk } = await start({ kind: 'answer', text: ['a', 'b', 'c', 'd'] })
    for (const message of [
      await sdk.messages.create({ ...ask('Go'), max_tokens: 3 }),
      await sdk.messages.stream({ ...ask('Go'), max_tokens: 3 }).finalMessage(),
    ]) {
      expect(message).toMatchObject({
        content: [{ text: 'abc' }],
        stop_reason: 'max_tokens',
        usage: { output_tokens: 3 },
      })
    }
  })

  test('can be a refusal without a word', async () => {
    const { sdk } = await start({ kind: 'answer', text: '', stopReason: 'refusal' })
    const message = await sdk.messages.stream(ask('Go')).finalMessage()
    expect(message).toMatchObject({ content: [], stop_reason: 'refusal' })
  })

  test('names the requested model when told to echo it, and reports the usage it is given', async () => {
    const { sdk } = await start({ kind: 'answer', text: 'x', usage: { input_tokens: 7 } }, { model: 'echo' })
    const message = await sdk.messages.create(ask('Go'))
    expect(message.model).toBe(model)
    expect(message.usage).toMatchObject({ input_tokens: 7, output_tokens: 1 })
  })

  test('keeps the pace it is given', async () => {
    const { sdk } = await start({ kind: 'answer', text: ['a', 'b', 'c', 'd', 'e'], paceMs: 10, firstTokenMs: 60 })
    const started = performance.now()
    await sdk.messages.stream(ask('Go')).finalMessage()
    expect(performance.now() - started).toBeGreaterThanOrEqual(60 + 4 * 10)
  })

  test('arrives whole at a reader that is slower than it', async () => {
    const text = 'word '.repeat(50_000)
    const { sdk } = await start({ kind: 'answer', text })
    const message = await sdk.messages.stream({ ...ask('Go'), max_tokens: 100_000 }).finalMessage()
    expect(message.content).toMatchObject([{ text }])
  })

  test('fits the schema that was asked for', async () => {
    const { sdk } = await start()
    const Lead = z.object({
      name: z.string().nullable(),
      email: z.email(),
      stage: z.enum(['new', 'won']),
      score: z.number(),
      hot: z.boolean(),
      topics: z.array(z.string()),
      next: z.object({ step: z.string() }),
      note: z.string().optional(),
    })
    const message = await sdk.messages.parse({ ...ask('Analyse'), output_config: { format: zodOutputFormat(Lead) } })
    expect(message.parsed_output).toMatchObject({ name: null, stage: 'new', score: 0, topics: [], next: { step: '' } })
  })
})

describe('a scripted failure', () => {
  const text = ['One', ' two', ' three']
  const answer = (more: Partial<AnswerBehaviour>): Behaviour => ({ kind: 'answer', text, ...more })

  test('cut: the SDK throws after the tokens before it', async () => {
    const { sdk, claude } = await start(answer({ cutAfter: 2 }))
    const seen = await follow(sdk)
    expect(seen.text).toBe('One two')
    expect(seen.error).toBeInstanceOf(Error)
    expect(await claude.requests[0]?.outcome).toEqual({ how: 'scripted', tokens: 2 })
  })

  test('close: the stream ends without an error and without message_stop', async () => {
    const { sdk } = await start(answer({ closeAfter: 2 }))
    const seen = await follow(sdk)
    expect(seen).toMatchObject({ text: 'One two', error: undefined })
    expect(last(seen)).toBe('content_block_delta')
  })

  test('overloaded in mid-stream: an APIError without a status', async () => {
    const { sdk } = await start(answer({ overloadedAfter: 1 }))
    const { text: seen, error } = await follow(sdk)
    expect(seen).toBe('One')
    expect(error).toBeInstanceOf(APIError)
    expect(error).toMatchObject({ status: undefined, type: 'overloaded_error' })
  })

  test('silence: the tokens before it, and then an open socket', async () => {
    const { sdk, claude } = await start(answer({ silentAfter: 2 }))
    const stream = await sdk.messages.create({ ...ask('Go'), stream: true })
    let seen = ''
    for await (const event of stream) {
      if (event.type !== 'content_block_delta' || event.delta.type !== 'text_delta') continue
      seen += event.delta.text
      if (seen === 'One two') break
    }
    expect(await claude.requests[0]?.outcome).toEqual({ how: 'gone', tokens: 2 })
  })

  test.each([0, 3])('cut, close, overload and silence also happen after %i of 3 tokens', async (after) => {
    const said = text.slice(0, after).join('')
    const { sdk, claude } = await start()
    claude.setScript(() => answer({ cutAfter: after }))
    const cut = await follow(sdk)
    expect(cut).toMatchObject({ text: said, error: expect.any(Error) })
    claude.setScript(() => answer({ closeAfter: after }))
    const closed = await follow(sdk)
    expect(closed).toMatchObject({ text: said, error: undefined })
    expect(last(closed)).not.toBe('message_stop')
    claude.setScript(() => answer({ overloadedAfter: after }))
    expect(await follow(sdk)).toMatchObject({ text: said, error: { type: 'overloaded_error' } })
  })

  test('without streaming: cut is a connection error, overload a 529', async () => {
    const { sdk, claude } = await start(answer({ cutAfter: 1 }))
    await expect(sdk.messages.create(ask('Go'))).rejects.toBeInstanceOf(Anthropic.APIConnectionError)
    claude.setScript(() => answer({ overloadedAfter: 1 }))
    await expect(sdk.messages.create(ask('Go'))).rejects.toMatchObject({ status: 529, type: 'overloaded_error' })
  })

  test('error: status, type, headers and request id as Anthropic sends them', async () => {
    const { sdk } = await start({
      kind: 'error',
      status: 429,
      type: 'rate_limit_error',
      message: 'Slow down',
      headers: { 'retry-after': '3600' },
    })
    const error: unknown = await sdk.messages.create(ask('Go')).catch((reason: unknown) => reason)
    if (!(error instanceof Anthropic.RateLimitError)) throw error
    expect(error).toMatchObject({ status: 429, type: 'rate_limit_error', requestID: expect.stringMatching(/^req_/) })
    expect(error.error).toMatchObject({ type: 'error', request_id: error.requestID, error: { message: 'Slow down' } })
    expect(error.headers.get('retry-after')).toBe('3600')
  })

  test('only the first time: the SDK tries again and succeeds', async () => {
    const { claude } = await start()
    claude.setScript((_, nth) =>
      nth === 1
        ? { kind: 'error', status: 529, type: 'overloaded_error', headers: { 'retry-after-ms': '1' } }
        : undefined,
    )
    const sdk = new Anthropic({ apiKey: 'test', baseURL: claude.url, maxRetries: 1 })
    expect((await sdk.messages.create(ask('Go'))).stop_reason).toBe('end_turn')
    expect(claude.requests).toHaveLength(2)
  })

  test('reset: a connection error', async () => {
    const { sdk } = await start({ kind: 'reset' })
    await expect(sdk.messages.create(ask('Go'))).rejects.toBeInstanceOf(Anthropic.APIConnectionError)
  })

  test('hang: no answer until the client gives up', async () => {
    const { sdk, claude } = await start({ kind: 'hang' })
    await expect(sdk.messages.create(ask('Go'), { timeout: 300 })).rejects.toBeInstanceOf(
      Anthropic.APIConnectionTimeoutError,
    )
    expect(await claude.requests[0]?.outcome).toMatchObject({ how: 'gone' })
  })

  test('a script that throws is a 500, not a crash', async () => {
    const { claude, sdk } = await start()
    claude.setScript(() => {
      throw new Error('mistake in the script')
    })
    await expect(sdk.messages.create(ask('Go'))).rejects.toMatchObject({ status: 500 })
  })
})

describe('UTF-8 split within its characters', () => {
  const text = 'Grüße, ça va? ¿Qué? 日本語 🎉👩‍👩‍👧 done'

  test('arrives intact, streamed and whole', async () => {
    const { sdk } = await start({ kind: 'answer', text, splitUtf8: true })
    expect((await follow(sdk)).text).toBe(text)
    expect((await sdk.messages.create(ask('Go'))).content).toMatchObject([{ text }])
  })

  test('really does arrive in halves', async () => {
    const { claude } = await start({ kind: 'answer', text: ['é'], splitUtf8: true })
    const chunks = await new Promise<Buffer[]>((resolve, reject) => {
      const received: Buffer[] = []
      const options = { method: 'POST', headers: { 'x-api-key': 'test' } }
      httpRequest(`${claude.url}/v1/messages`, options, (response) => {
        response.on('data', (chunk: Buffer) => received.push(chunk)).on('end', () => resolve(received))
      })
        .on('error', reject)
        .end(JSON.stringify({ ...ask('Go'), stream: true }))
    })
    expect(chunks.some((chunk) => chunk.at(-1) === 0xc3)).toBe(true)
    expect(chunks.some((chunk) => chunk.at(0) === 0xa9)).toBe(true)
    expect(Buffer.concat(chunks).toString()).toContain('"text":"é"')
  })
})

describe('a client that leaves', () => {
  test('stops the generation', async () => {
    const { sdk, claude } = await start({ kind: 'answer', text: 'word '.repeat(10_000), paceMs: 5 })
    const stream = sdk.messages.stream(ask('Go'))
    stream.once('text', () => stream.abort())
    await expect(stream.finalMessage()).rejects.toBeInstanceOf(Anthropic.APIUserAbortError)
    const outcome = await claude.requests[0]?.outcome
    expect(outcome?.how).toBe('gone')
    expect(outcome?.tokens).toBeLessThan(100)
  })

  test('before the first token stops it too', async () => {
    const { sdk, claude } = await start({ kind: 'answer', firstTokenMs: 3_600_000 })
    const stream = sdk.messages.stream(ask('Go'))
    stream.once('streamEvent', () => stream.abort())
    await expect(stream.finalMessage()).rejects.toBeInstanceOf(Anthropic.APIUserAbortError)
    expect(await claude.requests[0]?.outcome).toEqual({ how: 'gone', tokens: 0 })
  })
})

test('close() ends open streams at once', async () => {
  const { sdk, claude } = await start({ kind: 'answer', text: 'word '.repeat(10_000), paceMs: 50 })
  const stream = sdk.messages.stream(ask('Go'))
  stream.once('text', () => void claude.close())
  await expect(stream.finalMessage()).rejects.toBeInstanceOf(Error)
  expect(await claude.requests[0]?.outcome).toMatchObject({ how: 'gone' })
})

test('requests are remembered without their keys, the last thousand of them', async () => {
  const { sdk, claude } = await start({ kind: 'answer', text: 'ok' })
  const options = { baseURL: claude.url, maxRetries: 0, defaultHeaders: { 'x-api-key': 'planted-secret' } }
  const bearer = new Anthropic({ authToken: 'planted-secret', ...options })
  await bearer.messages.create(ask('first'))
  expect(claude.requests[0]).toMatchObject({ body: ask('first'), headers: { 'anthropic-version': expect.any(String) } })
  for (let sent = 0; sent < 1000; sent += 50) {
    await Promise.all(Array.from({ length: 50 }, () => sdk.messages.create(ask('more'))))
  }
  expect(claude.requests).toHaveLength(1000)
  expect(JSON.stringify(claude.requests)).not.toMatch(/planted-secret|Bearer|first/)
})

describe('prompt caching', () => {
  const cached = (text: string) => [{ type: 'text' as const, text, cache_control: { type: 'ephemeral' as const } }]
  const four = (count: number) => 'abcd'.repeat(count) // as many tokens

  test('three turns: written, then read and extended, then read and extended again', async () => {
    const { sdk } = await start({ kind: 'answer', text: four(1) })
    const messages: MessageParam[] = []
    const turn = async (text: string) => {
      const request = { model, max_tokens: 10, system: cached(four(100)) }
      const { usage } = await sdk.messages.create({
        ...request,
        messages: [...messages, { role: 'user', content: cached(text) }],
      })
      messages.push({ role: 'user', content: text }, { role: 'assistant', content: four(1) })
      return [usage.cache_read_input_tokens, usage.cache_creation_input_tokens, usage.input_tokens]
    }
    expect(await turn(four(10))).toEqual([0, 110, 0])
    expect(await turn(four(20))).toEqual([110, 21, 0])
    expect(await turn(four(30))).toEqual([131, 31, 0])
  })

  test('both halves of a stream report it', async () => {
    const { sdk } = await start({ kind: 'answer', text: 'x' })
    const request = { ...ask(four(5)), system: cached(four(50)) }
    await sdk.messages.create(request)
    const { usage } = await sdk.messages.stream(request).finalMessage()
    expect(usage).toMatchObject({ cache_read_input_tokens: 50, cache_creation_input_tokens: 0, input_tokens: 5 })
  })

  const body = (blocks: number, more: Partial<MessagesBody> = {}): MessagesBody => ({
    model,
    max_tokens: 1,
    messages: Array.from({ length: blocks }, () => ({ role: 'user' as const, content: 'abcd' })),
    cache_control: { type: 'ephemeral' },
    ...more,
  })

  test('is forgotten after five minutes without use, and an hour where an hour was asked for', () => {
    let now = 0
    const use = createPromptCache({ clock: () => now })
    expect(use(body(3))).toEqual({ read: 0, written: { '5m': 3, '1h': 0 }, uncached: 0 })
    now += 4 * 60_000
    expect(use(body(3)).read).toBe(3)
    now += 4 * 60_000
    expect(use(body(3)).read).toBe(3)
    now += 5 * 60_000
    expect(use(body(3)).read).toBe(0)
    const hour = body(4, { cache_control: { type: 'ephemeral', ttl: '1h' }, model: 'another' })
    expect(use(hour).written).toEqual({ '5m': 0, '1h': 4 })
    now += 59 * 60_000
    expect(use(hour).read).toBe(4)
  })

  test('looks back over twenty blocks, the marked one included, and no further', () => {
    const near = createPromptCache()
    near(body(1))
    expect(near(body(20)).read).toBe(1)
    const far = createPromptCache()
    far(body(1))
    expect(far(body(21)).read).toBe(0)
  })

  test('differs by model, by any change in the prefix, and never counts without a breakpoint', () => {
    const use = createPromptCache()
    use(body(3))
    expect(use(body(3, { model: 'another' })).read).toBe(0)
    expect(use(body(3, { system: 'abcd' })).read).toBe(0)
    expect(use(body(3, { cache_control: null }))).toEqual({ read: 0, written: { '5m': 0, '1h': 0 }, uncached: 3 })
  })

  test('remembers no more prefixes than it may, the least used going first', () => {
    const use = createPromptCache({ maxEntries: 2 })
    const of = (name: string) => use(body(1, { system: name })).read
    of('one')
    of('two')
    expect(of('one')).toBeGreaterThan(0)
    of('three')
    expect(of('one')).toBeGreaterThan(0)
    expect(of('two')).toBe(0)
  })
})

describe('a request that the Messages API refuses', () => {
  const user = (content: unknown) => ({ role: 'user', content })
  const base = { model, max_tokens: 10, messages: [user('Hi')] }
  const cases: readonly [string, unknown, RegExp][] = [
    ['no JSON', '{', /not valid JSON/],
    ['no model', { ...base, model: undefined }, /^model: Field required/],
    ['no max_tokens', { ...base, max_tokens: undefined }, /^max_tokens: Field required/],
    ['max_tokens of zero', { ...base, max_tokens: 0 }, /^max_tokens/],
    ['half a token', { ...base, max_tokens: 1.5 }, /^max_tokens/],
    ['no messages', { ...base, messages: [] }, /at least one message/],
    ['an assistant first', { ...base, messages: [{ role: 'assistant', content: 'Hi' }, user('Hi')] }, /first message/],
    ['prefill', { ...base, messages: [user('Hi'), { role: 'assistant', content: 'I' }] }, /prefill/],
    ['another role', { ...base, messages: [{ role: 'system', content: 'Hi' }] }, /^messages\.0\.role/],
    ['empty text', { ...base, messages: [user('')] }, /non-empty/],
    ['no blocks', { ...base, messages: [user([])] }, /non-empty/],
    ['an empty block', { ...base, messages: [user([{ type: 'text', text: '' }])] }, /non-empty/],
    ['only whitespace', { ...base, messages: [user(' \n')] }, /non-whitespace/],
    ['a lone surrogate', { ...base, messages: [user('\ud800')] }, /surrogate/],
    ['forced tool choice', { ...base, tool_choice: { type: 'any' } }, /^tool_choice/],
    ['temperature', { ...base, temperature: 0.5 }, /^temperature/],
    ['top_p', { ...base, top_p: 0.5 }, /^top_p/],
    ['top_k', { ...base, top_k: 5 }, /^top_k/],
    [
      'five breakpoints',
      { ...base, messages: [user(Array(5).fill({ type: 'text', text: 'x', cache_control: { type: 'ephemeral' } }))] },
      /maximum of 4/,
    ],
  ]

  test.each(cases)('%s: 400 invalid_request_error', async (_, body, message) => {
    const { claude } = await start()
    const response = await fetch(`${claude.url}/v1/messages`, {
      method: 'POST',
      headers: { 'x-api-key': 'test' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringMatching(message) },
      request_id: response.headers.get('request-id'),
    })
    expect(claude.requests).toHaveLength(0)
  })

  test('two user messages in a row are none of these', async () => {
    const { sdk } = await start()
    const messages: MessageParam[] = [
      { role: 'user', content: 'Hi' },
      { role: 'user', content: 'Are you there?' },
    ]
    expect((await sdk.messages.create({ model, max_tokens: 500, messages })).stop_reason).toBe('end_turn')
  })

  test('no key: 401; another path: 404; another method: 405; over 32 MB: 413', async () => {
    const { claude } = await start()
    const status = async (path: string, init: RequestInit) => (await fetch(claude.url + path, init)).status
    const headers = { 'x-api-key': 'test' }
    expect(await status('/v1/messages', { method: 'POST', body: JSON.stringify(base) })).toBe(401)
    expect(await status('/v1/models', { headers })).toBe(404)
    expect(await status('/v1/messages', { headers })).toBe(405)
    expect(await status('/v1/messages', { method: 'POST', headers, body: 'x'.repeat(33 * 1024 * 1024) })).toBe(413)
  })
})

test('it listens on loopback only', async () => {
  const { claude } = await start()
  expect(new URL(claude.url).hostname).toBe('127.0.0.1')
  const socket = connect(Number(new URL(claude.url).port), '127.0.0.2')
  onTestFinished(() => void socket.destroy())
  await expect(
    new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject)),
  ).rejects.toThrow()
})

test('a port that is taken is refused with its error', async () => {
  const { claude } = await start()
  const port = Number(new URL(claude.url).port)
  await expect(startOfflineClaude({ assistant, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
