import { getDatamodel } from '../generated/pothos.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { FieldCipher } from './cipher.ts'

/** Every column that holds ciphertext. Prisma and the database see the envelope, all code above sees the text. */
export const sealedColumns: Record<string, readonly string[]> = {
  Conversation: [
    'sessionId',
    'visitorId',
    'title',
    'tags',
    'contactName',
    'contactEmail',
    'contactPhone',
    'contactCompany',
    'source',
    'referrer',
    'extra',
  ],
  Message: ['content'],
  MessageChunk: ['text'],
  LeadScore: ['keywords', 'summary', 'recommendations'],
  LeadSignal: ['label'],
  Flag: ['reason', 'resolution'],
  Conversion: ['note'],
}

type Fields = Record<string, unknown>

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const relationsOf: Record<string, Record<string, string>> = Object.fromEntries(
  Object.entries(getDatamodel().datamodel.models).map(([model, { fields }]) => [
    model,
    Object.fromEntries(fields.filter(({ kind }) => kind === 'object').map(({ name, type }) => [name, type])),
  ]),
)

/** The columns of a row's key, which a sealed text's place is made of. */
export const keyColumnsOf = (model: string) => (model === 'MessageChunk' ? ['messageId', 'offset'] : ['id'])

/** What may be done to a relation within another record's write: nothing that writes the related record. */
const LINKS = new Set(['connect', 'disconnect', 'set'])

const asksForNull = (filter: unknown) =>
  filter === null || (isObject(filter) && Object.values(filter).every((value) => value === null))

/** A sealed column can be asked whether it is null; any other filter would silently find nothing. */
function assertFindable(model: string, where: unknown): void {
  if (Array.isArray(where)) for (const part of where) assertFindable(model, part)
  if (!isObject(where)) return
  for (const [name, filter] of Object.entries(where)) {
    const related = relationsOf[model]?.[name]
    if (['AND', 'OR', 'NOT', 'is', 'isNot', 'some', 'every', 'none'].includes(name)) assertFindable(model, filter)
    else if (related) assertFindable(related, filter)
    else if (sealedColumns[model]?.includes(name) && filter !== undefined && !asksForNull(filter)) {
      throw new Error(`${model}.${name} is sealed: look it up through its index`)
    }
  }
}

/** Where a sealed text stands: part of what its envelope authenticates, so that a swapped row fails to open. */
export const sealedPlace = (model: string, column: string, row: string) => `${model}.${column}/${row}`

/** A chunk's row for `sealedPlace`. */
export const chunkRow = (messageId: string, offset: number) => `${messageId}:${offset}`

function rowOf(model: string, row: Fields): string {
  const parts = keyColumnsOf(model).map((column) => row[column])
  if (parts.some((part) => typeof part !== 'string' && typeof part !== 'number')) {
    throw new Error(`${model}: a sealed column needs its row's key (${keyColumnsOf(model).join(', ')})`)
  }
  return parts.join(':')
}

/** Opens what is sealed in a row as it came from the database, in place; relations within it stay as they are. */
export function openColumns(cipher: FieldCipher, model: string, row: Fields): void {
  for (const column of sealedColumns[model] ?? []) {
    const value = row[column]
    if (typeof value === 'string') row[column] = cipher.open(value, sealedPlace(model, column, rowOf(model, row)))
  }
}

/** Makes a Prisma extension that seals on the way in and opens on the way out, for related records too. */
export function sealedColumnsExtension(cipher: FieldCipher) {
  const sealValue = (value: unknown, place: string): unknown => {
    if (typeof value === 'string') return cipher.seal(value, place)
    if (isObject(value) && 'set' in value) return { set: sealValue(value.set, place) }
    return value
  }

  /** `known` supplies the row's key where the data has none: the `where` of an update. */
  function sealData(model: string, data: unknown, known: unknown): unknown {
    if (Array.isArray(data)) return data.map((item) => sealData(model, item, known))
    if (!isObject(data)) return data
    const sealed = { ...data }
    for (const column of sealedColumns[model] ?? []) {
      const value = data[column]
      if (value === undefined || value === null) continue
      const row = rowOf(model, { ...(isObject(known) ? known : {}), ...data })
      sealed[column] = sealValue(value, sealedPlace(model, column, row))
    }
    for (const [field, related] of Object.entries(relationsOf[model] ?? {})) {
      if (isObject(data[field]) && sealedColumns[related] && !Object.keys(data[field]).every((key) => LINKS.has(key))) {
        throw new Error(`${model}.${field}: write ${related} by itself, nested writes are not sealed`)
      }
    }
    return sealed
  }

  function sealArgs(model: string, args: Fields): Fields {
    const sealed = { ...args }
    if ('data' in args) sealed.data = sealData(model, args.data, args.where)
    if ('create' in args) sealed.create = sealData(model, args.create, args.where)
    if ('update' in args) sealed.update = sealData(model, args.update, args.where)
    return selectKeys(model, sealed)
  }

  /** Where a sealed column is selected, its row's key has to come along; relations are read with filters of their own. */
  function selectKeys(model: string, args: Fields): Fields {
    assertFindable(model, args.where)
    const out = { ...args }
    for (const part of ['select', 'include'] as const) {
      const selection = args[part]
      if (!isObject(selection)) continue
      const copy: Fields = { ...selection }
      for (const [field, related] of Object.entries(relationsOf[model] ?? {})) {
        if (isObject(copy[field])) copy[field] = selectKeys(related, copy[field])
      }
      if (part === 'select' && sealedColumns[model]?.some((column) => copy[column])) {
        for (const key of keyColumnsOf(model)) copy[key] = true
      }
      out[part] = copy
    }
    return out
  }

  function openRow(model: string, row: unknown): void {
    if (Array.isArray(row)) {
      for (const item of row) openRow(model, item)
      return
    }
    if (!isObject(row)) return
    openColumns(cipher, model, row)
    for (const [field, related] of Object.entries(relationsOf[model] ?? {})) {
      if (row[field]) openRow(related, row[field])
    }
  }

  return Prisma.defineExtension({
    name: 'sealed-columns',
    query: {
      $allModels: {
        async $allOperations({ model, args, query }) {
          const result: unknown = await query(isObject(args) ? sealArgs(model, args) : args)
          openRow(model, result)
          return result
        },
      },
    },
  })
}
