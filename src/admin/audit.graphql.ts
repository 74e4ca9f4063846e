import { type ResolveCursorConnectionArgs, resolveCursorConnection } from '@pothos/plugin-relay'
import { badInput } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { globalIdOf, isKey } from '../graphql/ids.ts'

const MAX_PAGE = 100

const AuditEntryType = builder.prismaObject('AuditEntry', {
  name: 'AuditEntry',
  description: 'Something that staff did, or tried to do: who, what and when, never the content.',
  fields: (t) => ({
    id: t.id({ description: 'Its own id.', resolve: ({ id }) => globalIdOf('AuditEntry', String(id)) }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was begun.' }),
    actor: t.exposeString('actor', {
      description: 'The name of the key they came with: `admin-1` is the first of ADMIN_API_KEY or its file.',
    }),
    action: t.exposeString('action', { description: 'The field of the schema, such as `flagConversation`.' }),
    targetType: t.exposeString('targetType', {
      nullable: true,
      description: 'What it was done to: a type of the schema, or `Visitor`.',
    }),
    targetId: t.id({
      nullable: true,
      description:
        "The record's id. A website's visitor is not named: there is a keyed digest, equal for equal visitors. Null where no record, or something that is no id, was named.",
      resolve: ({ targetType, targetId }) =>
        targetType !== null && targetId !== null && isKey(targetId) ? globalIdOf(targetType, targetId) : targetId,
    }),
    outcome: t.exposeString('outcome', {
      nullable: true,
      description:
        '`DONE`, or the code of the error it ended with; `ABORTED` where the reader of a download went away. Null: it was begun, and its end was not written down; it may have been done.',
    }),
  }),
})

const ConnectionType = builder.connectionObject(
  { type: AuditEntryType, name: 'AuditEntryConnection', description: 'A page of the audit log.' },
  { name: 'AuditEntryEdge', description: 'An entry of the audit log and its cursor.' },
)

const cursorOf = ({ id }: { id: bigint }) => Buffer.from(`audit:${id}`).toString('base64url')

function idOf(cursor: string): bigint {
  const match = /^audit:(\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match?.[1]) throw badInput('after', 'is not a cursor of this connection')
  return BigInt(match[1])
}

builder.queryField('auditLog', (t) =>
  t.field({
    type: ConnectionType,
    nullable: true,
    auth: 'ADMIN',
    description:
      'Everything that staff did, the newest first: each mutation, each export, and each download of one (`downloadExport`).',
    args: {
      first: t.arg.int({
        description: `How many at the most, from the newest on: up to ${MAX_PAGE}, 20 when nothing is said.`,
      }),
      after: t.arg.string({ description: 'Only what follows this cursor.' }),
    },
    resolve: async (_root, args, { services: { db } }) => {
      const { first } = args
      if (typeof first === 'number' && (first < 0 || first > MAX_PAGE))
        throw badInput('first', `must be 0 to ${MAX_PAGE}`)
      const connection = await resolveCursorConnection(
        { args, maxSize: MAX_PAGE, toCursor: cursorOf },
        ({ after, limit }: ResolveCursorConnectionArgs) =>
          db.auditEntry.findMany({
            where: after === undefined ? {} : { id: { lt: idOf(after) } },
            orderBy: { id: 'desc' },
            take: limit,
          }),
      )
      return { ...connection, totalCount: () => db.auditEntry.count() }
    },
  }),
)
