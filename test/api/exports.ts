import { randomUUID } from 'node:crypto'
import type { Database } from '../../src/storage/database.ts'
import { mustRequest } from '../support/client.ts'

/** An export's link for an ADMIN. */
export async function exportLink(
  app: { url: string; adminKey: string },
  format: 'JSONL' | 'CSV',
  filter?: object,
): Promise<{ url: URL; expiresAt: string }> {
  const { createExport } = await mustRequest<{ createExport: { url: string; expiresAt: string } }, object>(
    app.url,
    'mutation ($input: CreateExportInput!) { createExport(input: $input) { url expiresAt } }',
    { input: { ...(filter ? { filter } : { all: true }), format } },
    app.adminKey,
  )
  return { url: new URL(createExport.url, app.url), expiresAt: createExport.expiresAt }
}

type Given<T> = Partial<T> & { id: string }
type NewConversation = Given<NonNullable<Parameters<Database['conversation']['create']>[0]['data']>>

/** Stores conversations, each with these messages. */
export async function store(
  db: Database,
  conversations: readonly Pick<NewConversation, 'id'>[],
  ...contents: string[]
): Promise<void> {
  for (let from = 0; from < conversations.length; from += 250) {
    const some = conversations.slice(from, from + 250)
    await db.conversation.createMany({
      data: some.map((conversation) => ({
        sessionId: conversation.id,
        sessionIndex: conversation.id,
        messageCount: contents.length,
        ...conversation,
      })),
    })
    await db.message.createMany({
      data: some.flatMap(({ id: conversationId }) =>
        contents.map((content, index) => ({
          id: randomUUID(),
          conversationId,
          place: index + 1,
          role: 'USER' as const,
          status: 'COMPLETED' as const,
          content,
        })),
      ),
    })
  }
}

/** The UUID in a global id. */
export const uuidOf = (globalId: string) => Buffer.from(globalId, 'base64').toString().split(':')[1] ?? ''
