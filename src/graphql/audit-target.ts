import type { Act } from '../admin/audit.ts'
import { decodeId } from './ids.ts'

/** What a field acts on, and where its arguments name it. */
export interface AuditRule {
  /** The kind of record, as in the schema; a word of its own for what has no type. */
  type: string
  /** Where the global id stands among the arguments, such as `input.conversationId`; absent where none is given. */
  id?: string
  /** In place of `id`: where an argument stands that tells who somebody is. Only its keyed index is written down. */
  personal?: string
}

/** The text at a place among the arguments, such as `input.conversationId`. */
function textAt(args: object, place: string): string | null {
  let value: unknown = args
  for (const name of place.split('.')) {
    value =
      typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null
  }
  return typeof value === 'string' ? value : null
}

/** What a call acts on. Whatever is no id of the declared type is left out: it may be any text at all. */
export function targetOf({ type, id, personal }: AuditRule, args: object): NonNullable<Act['target']> {
  if (personal !== undefined)
    return { type, personal: { purpose: personal.split('.').at(-1) ?? '', value: textAt(args, personal) ?? '' } }
  const decoded = id === undefined ? null : decodeId(textAt(args, id) ?? '')
  return { type, id: decoded?.typename === type ? decoded.id : null }
}
