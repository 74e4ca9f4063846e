import { randomUUID } from 'node:crypto'
import { isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildSchema } from '../../src/graphql/schema.ts'
import type { Wire } from '../api/wire.ts'
import { mustRequest, openConversation, say, wholeReply } from '../support/client.ts'
import { UpdateConversationDocument } from '../support/operations.ts'
import { isSent, type Target, triesOf, variablesFor } from './arguments.ts'
import { createJudge, type Identity } from './judge.ts'
import { coordinateOf, guardedFields, type Operation, operationFor, type Path, pathsOf, valuesAt } from './paths.ts'
import { type Answer, createWires, each, type Wires } from './wires.ts'
import { createWorld, type World } from './world.ts'

/**
 * Walks the schema by itself: every path to every value is asked for by everyone who may not have it, so a field that
 * is added is attacked from then on without a word here.
 */
const DEPTH = Number(process.env.WALK_DEPTH ?? 3) // 4 takes four minutes: see docs/benchmarks.md
/** A deeper walk than the usual one is a thorough one, too. */
const IS_THOROUGH = DEPTH > 3
const AT_ONCE = 8
/** The whole takes half a minute of processor time; a busy machine gives it late. */
const PATIENCE_MS = 600_000
const STREAMS_AT_ONCE = 40
/** What happens in a conversation once its visitor says something and corrects its title. */
const HAPPENINGS = ['ConversationUpdated', 'MessageAdded', 'MessageUpdated']

const schema = buildSchema()
const guarded = guardedFields(schema)
const paths = pathsOf(schema, DEPTH)
const operations = new Map(
  paths.map((path) => [
    path,
    {
      plain: operationFor(schema, path, 'plain', isSent(false)),
      disguised: operationFor(schema, path, 'disguised', isSent(true)),
    },
  ]),
)
const fieldNames = (coordinates: readonly string[]) => new Set(coordinates.map((name) => name.split('.')[1] ?? ''))
const rootOf = ({ steps }: Path) => steps[0]?.field.name ?? ''
const follows = ({ operation }: Path) => operation === 'subscription'
/** The shortest path to each guarded field, of each operation. */
const nearest = new Set(
  guarded.flatMap((coordinate) =>
    ['query', 'mutation', 'subscription'].flatMap((operation) => {
      const leading = paths.filter(
        (path) => path.operation === operation && path.guards.at(-1)?.coordinate === coordinate,
      )
      return leading.sort((a, b) => a.steps.length - b.steps.length).slice(0, 1)
    }),
  ),
)
/** Whether a field can be reached by way of another guarded one only, so that its own guard is never asked. */
const isBeneath = (coordinate: string) =>
  paths
    .filter(({ guards }) => guards.some((guard) => guard.coordinate === coordinate))
    .every(({ guards }) => guards[0]?.coordinate !== coordinate)
/** A stream of events that has no end of its own. */
const isEndless = (path: Path) => follows(path) && rootOf(path) === 'conversationEvents'

describe('every path through the schema', { timeout: PATIENCE_MS }, () => {
  let world: World
  let wires: Wires
  let judgeOf: ReturnType<typeof createJudge>
  let tried = 0
  const leaks: string[] = []
  const seenByAdmin = new Set<string>()
  const saw = { texts: new Set<string>(), staffDigits: false }
  const refusedToOwner = new Set<string>()
  /** A target of which nothing exists. */
  let nothing: Target
  beforeAll(async () => {
    world = await createWorld({
      all: fieldNames(paths.flatMap(({ steps }) => steps.map(coordinateOf))),
      guarded: fieldNames(guarded),
    })
    wires = createWires(world.app)
    judgeOf = createJudge(world.victim)
    const types = Object.keys(world.victim.rows)
    nothing = { texts: world.victim.texts, rows: Object.fromEntries(types.map((type) => [type, [randomUUID()]])) }
  }, PATIENCE_MS)
  afterAll(async () => {
    await wires?.close()
    await world?.close()
  })

  /** Those who ask, and what they come with. */
  const tokenOf = (identity: Identity): string | undefined =>
    ({
      nobody: undefined,
      garbage: 'eyJhbGciOiJub25lIn0.garbage.',
      other: world.other.token,
      analyst: world.app.analystKey,
      owner: world.victim.token,
      admin: world.app.adminKey,
    })[identity]

  async function attack(identity: Identity, wire: Wire, operation: Operation, target: Target, nth = 0) {
    const all = operation.dress === 'disguised'
    const variables = variablesFor(operation, target, all, nth)
    const answer = await wires.ask(wire, tokenOf(identity), { query: operation.query, variables })
    tried++
    return { answer, variables }
  }
  const describeAttack = (identity: Identity, wire: Wire, { query }: Operation) => `${identity} over ${wire}: ${query}`

  /** What is wrong with an answer, kept for the end. */
  function judge(identity: Identity, wire: Wire, operation: Operation, answer: Answer) {
    const { complaints, reached } = judgeOf(identity, operation, answer)
    for (const complaint of complaints) leaks.push(`${complaint} — ${describeAttack(identity, wire, operation)}`)
    if (identity === 'owner') for (const coordinate of reached) refusedToOwner.add(coordinate)
  }

  /** An answer without what differs by what was asked for. */
  const withoutIds = ({ status, text }: Answer, variables: object) =>
    Object.values(JSON.parse(JSON.stringify(variables)))
      .flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : [value]))
      .filter((value): value is string => typeof value === 'string')
      .reduce((said, id) => said.replaceAll(id, '…'), `${status} ${text}`)

  const strangers = ['nobody', 'garbage', 'other', 'analyst'] as const
  const WIRES: Wire[] = ['http', 'sse', 'ws']
  /** The shortest path to each guarded field goes over every wire (on a thorough walk all paths to them); all else over one, in turn. */
  function wiresFor(identity: Identity, operation: Operation, turn: number): Wire[] {
    const { path, dress } = operation
    const able = follows(path) ? WIRES.filter((wire) => wire !== 'http') : WIRES
    const isForAll = IS_THOROUGH ? path.guards.length > 0 : nearest.has(path)
    if (dress === 'plain' && isForAll && identity !== 'garbage') return able
    return able.filter((_, index) => index === turn % able.length)
  }

  async function attackAll(wanted: readonly Path[], identities: readonly Identity[]) {
    const work = wanted.flatMap((path, turn) =>
      Object.values(operations.get(path) ?? {}).flatMap((operation, dress) =>
        identities
          .filter((identity) => identity !== 'owner' || path.guards.length > 0)
          .flatMap((identity, who) =>
            wiresFor(identity, operation, turn + dress + who).map((wire) => ({ identity, wire, operation })),
          ),
      ),
    )
    await each(work, AT_ONCE, async ({ identity, wire, operation }) => {
      const tries = operation.dress === 'plain' ? triesOf(operation, world.victim) : 1
      const missing = identity === 'owner' ? undefined : await attack(identity, wire, operation, nothing)
      for (let nth = 0; nth < tries; nth++) {
        const { answer, variables } = await attack(identity, wire, operation, world.victim, nth)
        judge(identity, wire, operation, answer)
        const namesSomething = JSON.stringify(variables) !== JSON.stringify(missing?.variables)
        if (!missing || !namesSomething) continue
        if (withoutIds(answer, variables) === withoutIds(missing.answer, missing.variables)) continue
        leaks.push(`existing and missing differ — ${describeAttack(identity, wire, operation)}`)
      }
    })
  }

  async function askAsAdmin(wanted: readonly Path[]) {
    await each(wanted, AT_ONCE, async (path) => {
      const operation = operations.get(path)?.plain
      if (!operation) return
      for (let nth = 0; nth < triesOf(operation, world.victim); nth++) {
        const target = finality(path) === 2 ? await spare() : world.victim
        const { answer } = await attack('admin', follows(path) ? 'ws' : 'http', operation, target, nth)
        noteSeen(operation, answer)
      }
    })
  }
  function noteSeen({ path, keys }: Operation, { results, text }: Answer) {
    for (const { at, coordinate } of path.guards) {
      const values = results.flatMap(({ data }) => valuesAt(data, keys.slice(0, at + 1)))
      if (values.some((value) => value !== null)) seenByAdmin.add(coordinate)
    }
    const { own, staff, staffDigits } = world.victim.marks
    for (const [, name = ''] of text.matchAll(new RegExp(`(?:${own}|${staff})-(\\w+-\\w+)-\\d`, 'g')))
      saw.texts.add(name)
    if (text.includes(staffDigits)) saw.staffDigits = true
  }

  /** What the conversation looks like to an ADMIN, by every path from `conversation`. */
  async function lookAtConversation() {
    const seen: Record<string, string> = {}
    await each(
      reads.filter((path) => rootOf(path) === 'conversation'),
      AT_ONCE,
      async (path) => {
        const operation = operations.get(path)?.plain
        if (operation) seen[operation.query] = (await attack('admin', 'http', operation, world.victim)).answer.text
      },
    )
    return seen
  }

  /** A conversation that may be erased. */
  async function spare(): Promise<Target> {
    const visitorId = `spare-${randomUUID()}`
    const { id } = await openConversation(world.app.url, { visitorId })
    const key = Buffer.from(id, 'base64').toString().split(':')[1] ?? ''
    return { texts: { ...world.victim.texts, visitorId }, rows: { ...world.victim.rows, Conversation: [key] } }
  }

  /** Follows the conversation by every path at once, until each has been told of everything that happens in it. */
  async function follow(identity: Identity, wire: Wire) {
    const wanted = endless
      .filter(({ guards }) => identity === 'admin' || guards.length > 0)
      .flatMap((path) => Object.values(operations.get(path) ?? {}))
      .filter(({ dress }) => identity !== 'admin' || dress === 'plain')
    for (let begin = 0; begin < wanted.length; begin += STREAMS_AT_ONCE) {
      const going = await Promise.all(
        wanted.slice(begin, begin + STREAMS_AT_ONCE).map(async (operation) => {
          const told: { answer?: Answer } = {}
          const variables = variablesFor(operation, world.victim, false)
          const payload = { query: operation.query, variables }
          const { leave, answer } = await wires.start(wire, tokenOf(identity), payload, (now) => {
            told.answer = now
          })
          answer.catch(() => {}) // it was left
          tried++
          return { operation, told, leave }
        }),
      )
      const hasHeard = (text = '') => HAPPENINGS.every((name) => text.includes(`"${name}"`))
      for (let round = 1; !going.every(({ told }) => hasHeard(told.answer?.text)); round++) {
        const title = `${world.victim.marks.own}-title ${identity} ${round}`
        const input = { conversationId: world.victim.id, title }
        await mustRequest(world.app.url, UpdateConversationDocument, { input }, world.victim.token)
        const { replyId } = await say(world.app.url, world.victim, `${title}?`)
        await wholeReply(world.app, world.victim.token, replyId)
      }
      for (const { operation, told, leave } of going) {
        if (!told.answer) continue
        if (identity === 'admin') noteSeen(operation, told.answer)
        else judge(identity, wire, operation, told.answer)
        leave()
      }
    }
  }

  const reads = paths.filter((path) => path.operation === 'query' || (follows(path) && !isEndless(path)))
  const endless = paths.filter(isEndless)
  const writes = paths.filter(({ operation }) => operation === 'mutation')
  /** Writes by those who may: what ends or erases a conversation comes last. */
  const finality = (path: Path) => (/^erase/.test(rootOf(path)) ? 2 : /^(end|set)/.test(rootOf(path)) ? 1 : 0)

  test('leads an ADMIN to what it asks for', async () => {
    await askAsAdmin(reads)
    expect(saw.staffDigits).toBe(true)
    const texts = Object.keys(world.victim.rows).flatMap((model) => {
      const type = schema.getType(model)
      const planted = world.victim.planted.filter((name) => name.startsWith(`${model}-`))
      return isObjectType(type) ? planted.filter((name) => (name.split('-')[1] ?? '') in type.getFields()) : []
    })
    expect(texts.filter((name) => !saw.texts.has(name))).toStrictEqual([])
  })

  test('tells nobody else a thing, and what exists looks like what does not', async () => {
    await attackAll(reads, [...strangers, 'owner'])
    await attackAll(endless, strangers)
    expect(leaks.splice(0)).toStrictEqual([])
  })

  test('changes nothing for those who may not write', async () => {
    const before = await lookAtConversation()
    await attackAll(writes, strangers)
    expect(leaks.splice(0)).toStrictEqual([])
    expect(await lookAtConversation()).toStrictEqual(before)
  })

  test.each(['sse', 'ws'] as const)('tells a visitor who follows it over %s what is theirs alone', async (wire) => {
    await follow('owner', wire)
    expect(leaks.splice(0)).toStrictEqual([])
  })

  test('tells an ADMIN who follows it everything', async () => {
    await follow('admin', 'ws')
  })

  test('tells a visitor who writes what is theirs alone', async () => {
    for (const last of [0, 1, 2]) {
      const now = writes.filter((path) => finality(path) === last)
      await attackAll(now, ['owner'])
      await askAsAdmin(now)
    }
    expect(leaks.splice(0)).toStrictEqual([])
  })

  test('was taken to every guarded field: an ADMIN saw a value, the own visitor was refused it', () => {
    expect(guarded.filter((coordinate) => !seenByAdmin.has(coordinate))).toStrictEqual([])
    expect(guarded.filter((coordinate) => !refusedToOwner.has(coordinate) && !isBeneath(coordinate))).toStrictEqual([])
    // biome-ignore lint/suspicious/noConsole: how much was tried is what one wants to know
    console.log(`${tried.toLocaleString('en')} attacks on ${guarded.length} guarded fields, 0 leaks`)
  })
})
