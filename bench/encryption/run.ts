/** What encryption at rest costs: a text sealed and opened, and rows a second of a re-encryption under a new key. */

import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = process.cwd()
const SIZES = [100, 1_000, 10_000]
const ROUNDS = 15
const MESSAGES = Number(process.argv[2] ?? 20_000)
const MESSAGE_CHARACTERS = 300

const { createFieldCipher } = await import(join(root, 'dist/storage/cipher.js'))
const { openDatabase } = await import(join(root, 'dist/storage/database.js'))
const { reencrypt } = await import(join(root, 'dist/storage/reencrypt.js'))

const median = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** CPU microseconds of one call. */
function cpuOf(act: () => void, calls: number): number {
  for (let n = 0; n < calls; n++) act()
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (let n = 0; n < calls; n++) act()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / calls
  })
  return median(times)
}

const [older, newer] = [randomBytes(32), randomBytes(32)]
const cipher = createFieldCipher([older])
process.stdout.write('| text | seal µs | open µs | stored bytes |\n| ---: | ---: | ---: | ---: |\n')
for (const size of SIZES) {
  const text = 'Please tell me more. '.repeat(size / 21 + 1).slice(0, size)
  const sealed = cipher.seal(text, 'Message.content/1')
  const calls = size > 1_000 ? 5_000 : 20_000
  const seal = cpuOf(() => cipher.seal(text, 'Message.content/1'), calls)
  const open = cpuOf(() => cipher.open(sealed, 'Message.content/1'), calls)
  process.stdout.write(`| ${size} | ${seal.toFixed(1)} | ${open.toFixed(1)} | ${sealed.length} |\n`)
}

/** Messages that are brought under a new key each second. */
async function measureReencryption(name: string, databaseUrl: string | null) {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-bench-'))
  const first = await openDatabase({ databaseUrl, dataDir, cipher })
  const conversationId = randomUUID()
  await first.db.conversation.create({
    data: { id: conversationId, sessionId: conversationId, sessionIndex: conversationId },
  })
  const content = 'x'.repeat(MESSAGE_CHARACTERS)
  for (let place = 1; place <= MESSAGES; place += 1_000) {
    const data = Array.from({ length: Math.min(1_000, MESSAGES - place + 1) }, (_, n) => {
      const common = { role: 'USER', status: 'COMPLETED', content } as const
      return { id: randomUUID(), conversationId, place: place + n, ...common }
    })
    await first.db.message.createMany({ data })
  }
  await first.close()
  const both = createFieldCipher([newer, older])
  const { db, close } = await openDatabase({ databaseUrl, dataDir, cipher: both })
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const { texts, remaining } = await reencrypt({ db, cipher: both })
  const seconds = (performance.now() - startedAt) / 1_000
  const { user, system } = process.cpuUsage(before)
  await db.conversation.deleteMany()
  await close()
  rmSync(dataDir, { recursive: true, force: true })
  if (remaining.size > 0) throw new Error('Not everything was re-encrypted')
  const rate = Math.round(texts / seconds)
  process.stdout.write(`| ${name} | ${texts} | ${rate} | ${((user + system) / texts).toFixed(0)} |\n`)
}

process.stdout.write('\n| database | texts | texts/s | own CPU µs a text |\n| --- | ---: | ---: | ---: |\n')
await measureReencryption('embedded', null)
const databaseUrl = process.env.BENCH_DATABASE_URL
if (databaseUrl) await measureReencryption('PostgreSQL', databaseUrl)
