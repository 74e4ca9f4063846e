import type { Log } from '../log.ts'
import type { FieldCipher } from '../storage/cipher.ts'
import type { Database } from '../storage/database.ts'

/** Something that staff are about to do. */
export interface Act {
  /** The name of the key that they came with, such as `admin-1`. */
  actor: string
  /** The field's name. */
  action: string
  /** What it is done to: a record by its key, or somebody by what tells who they are; null where it is not known. */
  target: { type: string; id: string | null } | { type: string; personal: { purpose: string; value: string } } | null
}

/** Who did what and when; never the content. */
export interface AuditLog {
  /**
   * Writes down an act before it is done: where this fails, it must not be done.
   * @returns what adds how it ended: `DONE` or an error's code. It never fails: the act has happened by then, and an
   * entry without an outcome says that it was begun.
   */
  begin(act: Act): Promise<(outcome: string) => Promise<void>>
}

export function createAuditLog(options: { db: Database; cipher: FieldCipher; log: Log }): AuditLog {
  const { db, cipher, log } = options

  function targetId(target: NonNullable<Act['target']>): string | null {
    if ('id' in target) return target.id
    const { purpose, value } = target.personal
    return cipher.index(purpose, value.trim()) // written as it is looked up: without white space around it
  }

  return {
    async begin({ actor, action, target }) {
      const { id } = await db.auditEntry.create({
        data: { actor, action, targetType: target?.type ?? null, targetId: target && targetId(target) },
        select: { id: true },
      })
      return async (outcome) => {
        try {
          await db.auditEntry.update({ where: { id }, data: { outcome }, select: { id: true } })
        } catch (err) {
          log.error({ err, action, outcome }, 'completing an entry of the audit log failed')
        }
      }
    },
  }
}
