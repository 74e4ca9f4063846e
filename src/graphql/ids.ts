import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
/** Belongs to no record. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/**
 * The global id of a record. As plugin-relay makes it, but at once: its own field makes a promise for each object, and
 * a list then waits for all of them.
 */
export const globalId = (typename: string, id: string) => Buffer.from(`${typename}:${id}`).toString('base64')

/** A global id's type and the record's key, or null for what is no id at all. */
export function decodeId(id: string): { typename: string; id: string } | null {
  try {
    const decoded = decodeGlobalID(id)
    return UUID.test(decoded.id) ? decoded : null
  } catch {
    return null
  }
}

/** The record's key in a global id of this type; for any other text a key that no record has, since both are "not found". */
export function keyOf(typename: string, id: string): string {
  const decoded = decodeId(id)
  return decoded?.typename === typename ? decoded.id : NOBODY
}

/** The global id of a record. */
export const globalIdOf = (typename: string, key: string) => encodeGlobalID(typename, key)

/** Whether a text is a record's key, and not another kind of name. */
export const isKey = (text: string) => UUID.test(text)
