import { badInput } from '../errors.ts'
import { builder } from '../graphql/builder.ts'
import { keyOf } from '../graphql/ids.ts'
import { ConversationFilterInput, parseConversationFilter } from './conversation-filter.graphql.ts'
import type { ExportLink } from './export-link.ts'
import type { ExportedFile } from './exports.ts'
import { staffName } from './staff.ts'

const FormatType = builder.enumType('ExportFormat', {
  description: 'What one conversation is written as; docs/export-format.md describes each.',
  values: {
    JSON: { description: 'Complete and versioned, for programs.' },
    TXT: { description: 'A transcript to read: a head, then every message.' },
    CSV: { description: 'A row for each message, safe to open in a spreadsheet.' },
  },
})

const BulkFormatType = builder.enumType('BulkExportFormat', {
  description: 'What many conversations are written as; docs/export-format.md describes each.',
  values: {
    JSONL: { description: 'The JSON export of a conversation on each line: complete, with all messages.' },
    CSV: { description: 'A row for each conversation, without its messages, safe to open in a spreadsheet.' },
  },
})

const FileType = builder.objectRef<ExportedFile>('ExportedFile').implement({
  description: 'A file, to be saved as it is.',
  fields: (t) => ({
    filename: t.exposeString('filename', {
      description: "A name for it: the conversation's UUID and today's date, nothing that a visitor wrote.",
    }),
    mimeType: t.exposeString('mimeType', { description: 'Its media type. Never open it as HTML.' }),
    content: t.exposeString('content', { description: 'What is in it; to be written as UTF-8.' }),
  }),
})

builder.queryField('exportConversation', (t) =>
  t.field({
    type: FileType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation', id: 'id' },
    cost: 100,
    description:
      'A conversation as a file, with all its messages, those of replaced replies too. Null where there is no such conversation. For many at once there is createExport.',
    args: {
      id: t.arg.id({ required: true, description: "The conversation's id." }),
      format: t.arg({ type: FormatType, required: true, description: 'What to write it as.' }),
    },
    resolve: (_root, { id, format }, { services }) => services.exports.file(keyOf('Conversation', id), format),
  }),
)

const CreateInput = builder.inputType('CreateExportInput', {
  description: 'What to export.',
  fields: (t) => ({
    filter: t.field({
      type: ConversationFilterInput,
      description: 'Which conversations. An empty one is refused.',
    }),
    all: t.boolean({ description: 'True in place of a filter: all conversations.' }),
    format: t.field({ type: BulkFormatType, required: true, description: 'What to write them as.' }),
  }),
})

/** A filter that was to be filled in and was not comes empty, or not at all; it must not export everybody. */
function exported({ filter, all }: { filter?: object | null | undefined; all?: boolean | null | undefined }) {
  const isFiltered = filter && Object.keys(filter).length > 0
  if (all && filter) throw badInput('input.all', 'has no filter beside it')
  if (!all && !isFiltered)
    throw badInput('input.filter', 'must hold a condition; `all: true` exports all conversations')
  return parseConversationFilter(filter, 'input.filter')
}

const LinkType = builder.objectRef<ExportLink>('ExportLink').implement({
  description: 'A way to a download, open to anyone who holds it until it expires: hand it to nobody.',
  fields: (t) => ({
    url: t.exposeString('url', {
      description:
        'To be fetched by GET, without a credential: a path, to be resolved against the address of this API (`new URL(url, api)`). Tells nothing of what it leads to.',
    }),
    expiresAt: t.expose('expiresAt', {
      type: 'DateTime',
      description: 'Five minutes after it was made. A download that has begun by then goes on.',
    }),
  }),
})

builder.mutationField('createExport', (t) =>
  t.field({
    type: LinkType,
    nullable: true,
    auth: 'ADMIN',
    audit: { type: 'Conversation' },
    cost: 5,
    description:
      'A link to a download of all conversations that match, the oldest first. It holds those opened before the download begins, each as it is when it is read. A download that fails midway is cut off, so that it is not taken for a whole one.',
    args: { input: t.arg({ type: CreateInput, required: true, description: 'What to export.' }) },
    resolve: (_root, { input }, { viewer, services }) =>
      services.exports.createLink(exported(input), input.format, staffName(viewer)),
  }),
)
