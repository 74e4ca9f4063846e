import { Prisma } from '../generated/prisma/client.ts'

const known = {
  unique: { code: 'P2002', raw: /23505|UniqueConstraintViolation/ },
  'foreign key': { code: 'P2003', raw: /23503|ForeignKeyConstraintViolation/ },
}

/** Whether the database refused a write for a constraint, also where Prisma does not look at the statement (P2010). */
export function violates(error: unknown, constraint: keyof typeof known): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const { code, raw } = known[constraint]
  return error.code === code || (error.code === 'P2010' && raw.test(JSON.stringify(error.meta)))
}
