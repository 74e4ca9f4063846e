import { DomainError, notFound } from '../errors.ts'
import type { Viewer } from '../viewer.ts'

const unauthenticated = () =>
  new DomainError('UNAUTHENTICATED', 'A session token is needed: startConversation gives one')

/**
 * The conversations a viewer may read, as a filter on their id: all for an ADMIN, a visitor's own, or none (null).
 * Every read of a conversation or of what belongs to it starts here.
 */
export function readable(viewer: Viewer): { id?: string } | null {
  if (viewer.role === 'ADMIN') return {}
  if (viewer.role === 'VISITOR' && viewer.conversationId !== null) return { id: viewer.conversationId }
  return null
}

/** Whether a viewer may read this conversation, known or not to exist. */
export function mayRead(viewer: Viewer, conversationId: string): boolean {
  const filter = readable(viewer)
  return filter !== null && (filter.id === undefined || filter.id === conversationId)
}

/** @throws UNAUTHENTICATED for a stranger, NOT_FOUND for a conversation that is not the viewer's to read */
export function assertMayRead(viewer: Viewer, conversationId: string): void {
  if (viewer.role === 'VISITOR' && viewer.conversationId === null) throw unauthenticated()
  if (!mayRead(viewer, conversationId)) throw notFound()
}

/**
 * Only a conversation's own visitor speaks in it.
 * @returns the visitor's conversation
 * @throws UNAUTHENTICATED for a stranger, FORBIDDEN for staff
 */
export function assertVisitor(viewer: Viewer): string {
  if (viewer.role !== 'VISITOR') throw new DomainError('FORBIDDEN', "Only the conversation's own visitor may do this")
  if (viewer.conversationId === null) throw unauthenticated()
  return viewer.conversationId
}

/** @throws what `assertVisitor` throws, and NOT_FOUND for another conversation than the visitor's own */
export function assertOwnVisitor(viewer: Viewer, conversationId: string): void {
  if (assertVisitor(viewer) !== conversationId) throw notFound()
}

/**
 * The filter that finds a message if the viewer may read it.
 * @throws UNAUTHENTICATED for a stranger, NOT_FOUND for one who may read no conversation at all
 */
export function readableMessage(viewer: Viewer, id: string): { id: string; conversationId?: string } {
  const conversation = readable(viewer)
  if (!conversation) throw viewer.role === 'VISITOR' ? unauthenticated() : notFound()
  return { id, ...(conversation.id === undefined ? {} : { conversationId: conversation.id }) }
}
