import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readAssistant } from '../../src/assistant.ts'
import { openConversation, say } from '../support/client.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

const { business, persona } = readAssistant(join(projectRoot, 'config/assistant.json'))

const OPEN_NEXT = 'Open next:'

/** An empty home and an empty directory to start from. */
function emptyPlace() {
  const root = mkdtempSync(join(tmpdir(), 'aiplace-start-'))
  const [home, cwd] = [join(root, 'home'), join(root, 'cwd')]
  mkdirSync(home)
  mkdirSync(cwd)
  return { root, home, cwd, data: join(cwd, '.data') }
}

/** Starts a server there, on any free port. */
const startAt = ({ home, cwd }: { home: string; cwd: string }, env: Record<string, string> = {}) =>
  startServerProcess({ HOME: home, PORT: '0', ...env }, cwd)

describe('with nothing configured', () => {
  const place = emptyPlace()
  let server: ServerProcess
  beforeAll(async () => {
    server = startAt(place)
    await server.says(OPEN_NEXT)
  })
  afterAll(async () => {
    server.signal('SIGKILL')
    await server.ended
    rmSync(place.root, { recursive: true, force: true })
  })

  test('it says that it is a demo, shows a first answer, and says what to open next', async () => {
    const { url } = await server.serving
    const { stdout, stderr } = server.output()
    expect(stdout).toContain('OFFLINE DEMO: no ANTHROPIC_API_KEY is set')
    const [, question, answer] = /Visitor: +(.+)\n +Assistant: (.+?)\n\n +Serving/s.exec(stdout) ?? []
    expect(question).toBe('Hello! What can you do for me?')
    expect(answer).toContain(persona.name)
    expect(answer).toContain(business.name)
    expect(stdout).toContain(`${OPEN_NEXT} ${url} in a browser`)
    expect(stderr).toBe('')
  })

  test('what it prints as the address answers a browser with GraphiQL', async () => {
    const { url } = await server.serving
    const page = await fetch(url, { headers: { Accept: 'text/html' } })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('GraphiQL')
  })

  test('it keeps its data and its keys in .data, for its owner alone, and leaves the home empty', () => {
    expect(readdirSync(place.data).sort()).toEqual(['database', 'lock', 'secrets.json'])
    expect(statSync(place.data).mode & 0o077).toBe(0)
    expect(statSync(join(place.data, 'secrets.json')).mode & 0o077).toBe(0)
    expect(readdirSync(place.cwd)).toEqual(['.data'])
    expect(readdirSync(place.home)).toEqual([])
  })

  test('none of its keys is printed', () => {
    const secrets: Record<string, string> = JSON.parse(readFileSync(join(place.data, 'secrets.json'), 'utf8'))
    expect(Object.keys(secrets)).toHaveLength(4)
    for (const secret of Object.values(secrets)) expect(server.output().stdout).not.toContain(secret)
  })

  test('a second process on the same data is refused with its pid, and it goes on', async () => {
    const second = startAt(place)
    expect(await second.ended).toEqual({ code: 1, signal: null })
    expect(second.output()).toEqual({
      stdout: '',
      stderr: `${place.data} is in use by process ${server.pid}: stop it, or set DATA_DIR to another directory\n`,
    })
    expect((await openConversation((await server.serving).url)).id).not.toBe('')
  })

  test('stopped and started again it has its conversations, and does not show a first one again', async () => {
    const conversation = await openConversation((await server.serving).url)
    server.signal('SIGTERM')
    expect(await server.ended).toEqual({ code: 0, signal: null })
    expect(readdirSync(place.data)).not.toContain('lock')
    server = startAt(place)
    await server.says(OPEN_NEXT)
    expect(server.output().stdout).not.toContain('Visitor:')
    const { message } = await say((await server.serving).url, conversation, 'Still there?', { reply: false })
    expect(message.content).toBe('Still there?')
  })
})

describe('what keeps it from starting', () => {
  const place = emptyPlace()
  afterAll(() => rmSync(place.root, { recursive: true, force: true }))

  test('mistakes of the environment are all told, without a stack trace and without the values', async () => {
    const server = startAt(place, {
      PORT: 'http',
      DATABASE_URL: 'mysql://u:s3cr3t@db',
      ADMIN_API_KEY: 's3cr3t',
      NODE_ENV: 'production',
    })
    expect(await server.ended).toEqual({ code: 1, signal: null })
    expect(server.output().stdout).toBe('')
    expect(server.output().stderr.trimEnd().split('\n')).toEqual([
      'The configuration has mistakes:',
      '  PORT: must be a whole number',
      '  DATABASE_URL: must be a URL that starts with postgresql:// or postgres://',
      '  ADMIN_API_KEY: each must have at least 16 characters',
      '  ANTHROPIC_API_KEY: required when NODE_ENV is production',
      '  ANALYST_API_KEY: required when NODE_ENV is production',
      '  SESSION_SECRET: required when NODE_ENV is production',
      '  ENCRYPTION_KEY: required when NODE_ENV is production',
    ])
    expect(readdirSync(place.cwd)).toEqual([])
  })

  test('a port that is taken is told, and the data directory is given back', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const server = startAt(place, { PORT: String(port) })
    expect(await server.ended).toEqual({ code: 1, signal: null })
    expect(server.output().stderr).toContain(`EADDRINUSE: address already in use 127.0.0.1:${port}`)
    expect(readdirSync(place.data)).not.toContain('lock')
    await new Promise((resolve) => other.close(resolve))
  })
})
