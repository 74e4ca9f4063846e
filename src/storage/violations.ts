import { DatabaseError } from 'pg'
import { Prisma } from '../generated/prisma/client.ts'

const known = {
  unique: { state: '23505', code: 'P2002', raw: /23505|UniqueConstraintViolation/ },
  'foreign key': { state: '23503', code: 'P2003', raw: /23503|ForeignKeyConstraintViolation/ },
}

/** Whether the database refused a write for a constraint; Prisma does not look at statements that are written out (P2010). */
export function violates(error: unknown, constraint: keyof typeof known): boolean {
  if (error instanceof DatabaseError) return error.code === known[constraint].state
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const { code, raw } = known[constraint]
  return error.code === code || (error.code === 'P2010' && raw.test(JSON.stringify(error.meta)))
}
