import type { FieldCipher } from './cipher.ts'
import type { Database } from './database.ts'

/** Stored data may need a key that is not configured. */
export class MissingKeyError extends Error {
  override readonly name = 'MissingKeyError'
  constructor(readonly keyIds: readonly string[]) {
    super(
      `ENCRYPTION_KEY has no key with the id ${keyIds.join(' or ')}, which stored data still needs: put the key back, ` +
        'behind the newest one and a comma. It can be removed once `npm run db:reencrypt` says so.',
    )
  }
}

/** Says that stored data may need the key that encrypts; cheap enough to be repeated while a server runs. */
export async function registerKey(db: Database, { keyId }: FieldCipher): Promise<void> {
  await db.$executeRaw`INSERT INTO "EncryptionKey" ("id") VALUES (${keyId}) ON CONFLICT DO NOTHING`
}

/**
 * Makes sure at the start that all keys are there which stored data may need, and registers the one that encrypts.
 * @throws MissingKeyError naming those that are not
 */
export async function checkKeys(db: Database, cipher: FieldCipher): Promise<void> {
  const registered = await db.encryptionKey.findMany({ orderBy: { firstUsedAt: 'asc' } })
  const missing = registered.filter(({ id }) => !cipher.keyIds.includes(id))
  if (missing.length > 0) throw new MissingKeyError(missing.map(({ id }) => id))
  const isOld = registered.length === 0 && (await db.conversation.findFirst({ select: { id: true } })) !== null
  // Data from before keys were registered may be sealed with any of them.
  if (isOld) await db.encryptionKey.createMany({ data: cipher.keyIds.map((id) => ({ id })), skipDuplicates: true })
  await registerKey(db, cipher)
}

/**
 * Forgets the keys that no stored text stands under any more.
 * @param remaining the ids of keys that some still do
 * @returns the ids of configured keys that can be removed
 */
export async function retireKeys(db: Database, cipher: FieldCipher, remaining: ReadonlySet<string>): Promise<string[]> {
  const { keyId, keyIds } = cipher
  await db.encryptionKey.deleteMany({ where: { id: { notIn: [keyId, ...remaining] } } })
  return keyIds.filter((id) => id !== keyId && !remaining.has(id))
}
