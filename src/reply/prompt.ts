import type { Assistant } from '../assistant.ts'
import type { Turn } from '../claude/claude.ts'
import type { Message } from '../generated/prisma/client.ts'
import { estimateTokens } from '../limits/token-budget.ts'
import type { Statements } from '../statements.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import { sealedPlace } from '../storage/sealed-columns.ts'

/** How much of a conversation Claude is given. */
export interface ContextOptions {
  includeContext: boolean
  /** Messages at the most, the visitor's newest included. */
  maxContextMessages: number
}

/** Roughly 30,000 tokens, at the usual four characters a token. */
const MAX_CONTEXT_CHARACTERS = 120_000

/** The instructions for Claude: the same for every conversation, so that they are read from the prompt cache. */
export function systemPrompt({ business, persona, services }: Assistant): string {
  const facts = [
    business.website && `Website: ${business.website}`,
    business.email && `Email: ${business.email}`,
    business.hours && `Hours: ${business.hours}`,
  ].filter((line) => line !== undefined && line !== '')
  const catalogue = services.map(({ name, description, priceFrom, duration }) => {
    const terms = [priceFrom && `from ${priceFrom}`, duration].filter(Boolean).join(', ')
    return `- ${name}: ${description}${terms ? ` (${terms})` : ''}`
  })
  return [
    `You are ${persona.name}, the assistant on the website of ${business.name}. ${business.description}`,
    `Tone: ${persona.tone}.`,
    ...persona.instructions,
    ...(facts.length > 0 ? ['', ...facts] : []),
    ...(catalogue.length > 0 ? ['', 'Services:', ...catalogue] : []),
  ].join('\n')
}

/**
 * Picks the newest turns that fit: at most `maxContextMessages`, within the context's size, the first one a visitor's.
 * The newest turn is always kept.
 */
export function selectTurns(turns: Turn[], maxContextMessages: number, maxCharacters = MAX_CONTEXT_CHARACTERS): Turn[] {
  const newest = turns.slice(-Math.max(1, maxContextMessages))
  let size = 0
  let start = newest.length
  while (start > 0) {
    size += newest[start - 1]?.content.length ?? 0
    if (size > maxCharacters && start < newest.length) break
    start--
  }
  const fitting = newest.slice(start)
  const firstUser = fitting.findIndex(({ role }) => role === 'user')
  return firstUser === -1 ? [] : fitting.slice(firstUser)
}

/**
 * Roughly how many tokens the newest messages of a conversation are, without opening them: sealed, a text is longer
 * by a third and some, which errs on the right side.
 */
export async function estimateContext(statements: Statements, conversationId: string, options: ContextOptions) {
  const [sealed] = await statements.$queryRaw<{ length: number }>`
    SELECT coalesce(sum(length("content")), 0)::int AS "length" FROM (
      SELECT "content" FROM "Message" WHERE "conversationId" = ${conversationId}::uuid AND "current"
      ORDER BY "place" DESC LIMIT ${options.includeContext ? options.maxContextMessages : 1}) AS newest`
  return estimateTokens(Math.min(sealed?.length ?? 0, MAX_CONTEXT_CHARACTERS))
}

/** What of a message Claude is given, its text still sealed. */
export type SealedTurn = Pick<Message, 'id' | 'role' | 'content'>

/** What a reply at a place of a conversation answers, the last message first. */
export const readAnswered = (
  statements: Statements,
  { conversationId, place }: Pick<Message, 'conversationId' | 'place'>,
  { includeContext, maxContextMessages }: ContextOptions,
) =>
  statements.$queryRaw<SealedTurn>`
    SELECT "id", "role", "content" FROM "Message" WHERE "conversationId" = ${conversationId}::uuid
    AND "place" < ${place} AND "current" AND "role" IN ('USER', 'ASSISTANT')
    ORDER BY "place" DESC LIMIT ${includeContext ? maxContextMessages : 1}`

/**
 * What a reply answers, as Claude is given it.
 * @param answered the messages before it, the last one first
 */
export function turnsOf(cipher: FieldCipher, answered: readonly SealedTurn[], maxContextMessages: number): Turn[] {
  const turns = answered
    .toReversed()
    .map(
      ({ id, role, content }): Turn => ({
        role: role === 'USER' ? 'user' : 'assistant',
        content: cipher.open(content, sealedPlace('Message', 'content', id)),
      }),
    )
    .filter(({ content }) => content.trim() !== '')
  return selectTurns(turns, maxContextMessages)
}
