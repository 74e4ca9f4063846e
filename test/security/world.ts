import { randomBytes, randomUUID } from 'node:crypto'
import { textOf } from '../../src/claude/offline/request.ts'
import type { OfflineScript } from '../../src/claude/offline/server.ts'
import { getDatamodel } from '../../src/generated/pothos.ts'
import * as enums from '../../src/generated/prisma/enums.ts'
import type { Database } from '../../src/storage/database.ts'
import { whileStopped } from '../api/at-rest.ts'
import { startTestApp, type TestApp } from '../support/app.ts'
import { mustRequest, openConversation, say, wholeReply } from '../support/client.ts'
import { CreateDeviceLinkDocument, RegenerateReplyDocument, UpdateConversationDocument } from '../support/operations.ts'

/** What one visitor's data is recognised by, wherever it turns up. */
export interface Marks {
  /** Stands in every text that the visitor may see. */
  own: string
  /** Stands in every text that only staff may see. */
  staff: string
  /** The first digits of every number that the visitor may see, and of those that only staff may see. */
  ownDigits: string
  staffDigits: string
}

/** A visitor with a conversation full of data. */
export interface Visitor {
  id: string
  token: string
  marks: Marks
  /** The texts that were sent, by the names of their inputs. */
  texts: Record<string, string>
  /** The keys of all rows that are theirs, by model; those that hold most come first. */
  rows: Record<string, string[]>
  /** Where else a mark stands, as `Model-column`. */
  planted: string[]
  /** What is secret in itself. */
  secrets: string[]
}

export interface World {
  app: TestApp
  victim: Visitor
  other: Visitor
  close(): Promise<void>
}

type Field = ReturnType<typeof getDatamodel>['datamodel']['models'][string]['fields'][number]
type Row = Record<string, unknown>
/** What of a Prisma model's delegate is used here, whichever model it is. */
interface Delegate {
  findMany(args: { where: object }): Promise<Row[]>
  create(args: { data: Row }): Promise<Row>
  update(args: { where: { id: string }; data: Row }): Promise<Row>
}

/** Columns that hold a list as JSON text. */
const JSON_LISTS = ['keywords', 'tags']

const { models } = getDatamodel().datamodel
const fieldsOf = (model: string): readonly Field[] => models[model]?.fields ?? []

function delegateOf(db: Database, model: string): Delegate {
  const delegate: Delegate = Reflect.get(db, model.charAt(0).toLowerCase() + model.slice(1))
  return delegate
}

function enumValue(name: string): unknown {
  const values: unknown = Object.entries(enums).find(([known]) => known === name)?.[1]
  return typeof values === 'object' && values !== null ? Object.values(values).at(-1) : undefined
}

/** The models that hang on a conversation, those nearer to it first, each with its foreign keys into the others. */
function belongings(): { model: string; keys: { column: string; target: string; required: boolean }[] }[] {
  const found: ReturnType<typeof belongings> = [{ model: 'Conversation', keys: [] }]
  for (let before = 0; before < found.length; ) {
    before = found.length
    for (const model of Object.keys(models)) {
      if (found.some((one) => one.model === model)) continue
      const keys = fieldsOf(model).flatMap(({ kind, type, relationFromFields = [], isRequired }) =>
        kind === 'object' && found.some((one) => one.model === type)
          ? relationFromFields.map((column) => ({ column, target: type, required: isRequired }))
          : [],
      )
      if (keys.some(({ required }) => required)) found.push({ model, keys })
    }
  }
  const about = Object.keys(models).filter(
    (model) =>
      !found.some((one) => one.model === model) &&
      fieldsOf(model).some(({ name }) => name === 'conversationId' || name === 'targetId'),
  )
  return [...found, ...about.map((model) => ({ model, keys: [] }))]
}

/** Columns of a visitor's own rows belong to staff where the schema guards a field of that name. */
const VISITORS_MODELS = ['Conversation', 'Message', 'MessageChunk', 'Device', 'DeviceLink']

/**
 * Fills what the API leaves empty, in every table: each text gets a mark, each number that the API shows rare digits, and
 * each model without a row gets one. So what is added to the database later is covered without being named here.
 */
async function plant(db: Database, visitor: Visitor, shown: { all: Set<string>; guarded: Set<string> }) {
  const { marks, rows } = visitor
  const conversationId = Buffer.from(visitor.id, 'base64').toString().split(':')[1] ?? ''
  let count = 0

  function planted(model: string, { name, type, kind, isList }: Field, before: unknown): unknown {
    const staff = !VISITORS_MODELS.includes(model) || shown.guarded.has(name)
    const digits = staff ? marks.staffDigits : marks.ownDigits
    count++
    const text = `${staff ? marks.staff : marks.own}-${model}-${name}-${count}`
    if (kind === 'enum') return before ?? enumValue(type)
    if (type === 'String') {
      if (JSON.stringify(before ?? null).includes(marks.own) && !staff) return before
      visitor.planted.push(`${model}-${name}`)
      return isList ? [text] : JSON_LISTS.includes(name) ? JSON.stringify([text]) : text
    }
    if (!shown.all.has(name)) return before ?? (type === 'Int' || type === 'BigInt' ? count : undefined)
    if (type === 'Int') return Number(`${digits}${String(count).padStart(3, '0').slice(-3)}`)
    if (type === 'Decimal') return `${digits}.${String(count % 100).padStart(2, '0')}`
    if (type === 'Boolean') return staff ? true : before
    return before
  }

  const isPlain = ({ kind, isId, name }: Field, keys: { column: string }[]) =>
    kind !== 'object' &&
    !isId &&
    !/Index(es)?$/.test(name) &&
    !/^target|Id$/.test(name) &&
    !keys.some((k) => k.column === name)
  const hasIndex = (model: string, column: string) =>
    fieldsOf(model).some(({ name }) => name === `${column}Index` || name === `${column.replace(/Id$/, '')}Index`)

  function newRow(model: string, keys: { column: string; target: string }[]): Row {
    const row: Row = {}
    for (const field of fieldsOf(model)) {
      const { name, type, isId, isRequired, hasDefaultValue, kind } = field
      const key = keys.find(({ column }) => column === name)
      if (kind === 'object') continue
      if (key) row[name] = rows[key.target]?.[0]
      else if (isId) row[name] = hasDefaultValue ? undefined : randomUUID()
      else if (/^(conversation|target)Id$/.test(name)) row[name] = conversationId
      else if (name === 'targetType') row[name] = 'Conversation'
      else if (type === 'DateTime') row[name] = isRequired ? new Date() : undefined
      else if (isPlain(field, keys)) row[name] = planted(model, field, undefined)
      else if (isRequired && !hasDefaultValue) row[name] = randomUUID()
      if (row[name] === undefined) delete row[name]
    }
    return row
  }

  for (const { model, keys } of belongings()) {
    const delegate = delegateOf(db, model)
    const [key] = keys.filter(({ required }) => required)
    const where =
      model === 'Conversation' ? { id: conversationId } : key ? { [key.column]: { in: rows[key.target] ?? [] } } : null
    const found = where ? await delegate.findMany({ where }) : []
    if (found.length === 0) found.push(await delegate.create({ data: newRow(model, keys) }))
    for (const row of found) {
      if (typeof row.id !== 'string') continue
      const data: Row = {}
      for (const field of fieldsOf(model)) {
        if (!isPlain(field, keys) || hasIndex(model, field.name) || field.type === 'DateTime') continue
        const value = planted(model, field, row[field.name])
        if (value !== undefined && value !== null && value !== row[field.name]) data[field.name] = value
      }
      if (Object.keys(data).length > 0) Object.assign(row, await delegate.update({ where: { id: row.id }, data }))
    }
    const fullness = (row: Row) => Object.values(row).filter((value) => value !== null).length
    const sorted = [...found].sort((a, b) => fullness(b) - fullness(a))
    rows[model] = sorted.flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  }
}

const SCORE = 'mutation ($id: ID!) { calculateLeadScore(input: { conversationId: $id }) { cached } }'

/** Everything that a visitor can say and be told, by way of the API. */
async function talk(app: TestApp, digit: number): Promise<Visitor> {
  const run = randomBytes(4).toString('hex')
  const marks = { own: `vq${run}`, staff: `sq${run}`, ownDigits: `${digit}31524`, staffDigits: `${digit}62431` }
  const text = (name: string) => `${marks.own}-${name}`
  const texts = {
    sessionId: text('session'),
    visitorId: text('visitor'),
    source: text('source'),
    referrer: `https://search.example/${text('referrer')}`,
    name: `Ada ${text('name')}`,
    email: `${text('email')}@example.com`,
    phone: `+49 ${marks.ownDigits} 7788`,
    company: text('company'),
    title: text('title'),
    tag: text('tag'),
    content: `Question: what is a shop for ${text('content')}, budget $80,000, approved?`,
    clientMessageId: text('clientMessageId'),
  }
  const { sessionId, visitorId, source, referrer, content, clientMessageId, tag, ...details } = texts
  const own = await openConversation(app.url, {
    sessionId,
    visitorId,
    metadata: { source, referrer, extra: { note: text('extra') } },
  })
  const { replyId } = await say(app.url, own, content, { clientMessageId })
  await wholeReply(app, own.token, replyId)
  const { regenerateReply } = await mustRequest(app.url, RegenerateReplyDocument, { messageId: replyId }, own.token)
  await wholeReply(app, own.token, regenerateReply.id)
  await say(app.url, own, text('stored only'), { reply: false })
  const input = { conversationId: own.id, ...details, tags: [tag] }
  await mustRequest(app.url, UpdateConversationDocument, { input }, own.token)
  const { createDeviceLink } = await mustRequest(
    app.url,
    CreateDeviceLinkDocument,
    { conversationId: own.id },
    own.token,
  )
  await mustRequest(app.url, SCORE, { id: own.id }, app.adminKey)
  return {
    id: own.id,
    token: own.token,
    marks,
    texts,
    rows: {},
    planted: [],
    secrets: [own.token, createDeviceLink.code],
  }
}

/** Claude repeats what a visitor's question says; everything else gets a plain answer. */
const script: OfflineScript = ({ body }) => {
  const said = textOf(body.messages.at(-1)?.content ?? '')
  return body.stream && said.startsWith('Question') ? { kind: 'answer', text: `You asked: ${said}` } : undefined
}

/**
 * A server with two visitors, whose data is complete and can be recognised wherever it turns up.
 * @param shown the names of all fields of the schema, and of the guarded ones
 */
export async function createWorld(shown: { all: Set<string>; guarded: Set<string> }): Promise<World> {
  const app = await startTestApp({ script, env: { RATE_LIMIT_KEY_GUESSES: '0', ABANDON_AFTER_MINUTES: '500000' } })
  try {
    const [victim, other] = [await talk(app, 8), await talk(app, 7)]
    await whileStopped(app, async (db) => {
      await plant(db, victim, shown)
      await plant(db, other, shown)
    })
    return { app, victim, other, close: () => app.stop() }
  } catch (error) {
    await app.stop()
    throw error
  }
}
