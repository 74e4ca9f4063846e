import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

interface File {
  /** Below src, such as `reply/journal.ts`. */
  name: string
  text: string
  /** Files of the project that it imports, and packages. */
  files: string[]
  packages: string[]
}

/** Every import and re-export, of types too: `import … from`, `import '…'`, `export … from`, `import('…')`. */
const IMPORT = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g

function readSource(name: string): File {
  const text = readFileSync(join(source, name), 'utf8')
  const specifiers = [...text.matchAll(IMPORT)].map(([, whole, dynamic]) => whole ?? dynamic ?? '')
  const local = specifiers.filter((specifier) => specifier.startsWith('.'))
  return {
    name,
    text,
    files: local.map((specifier) => join(name, '..', specifier)),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  }
}

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.d)\.ts$/.test(name) && !name.startsWith('generated/'))
  .sort()
  .map(readSource)

/**
 * The layers from the top; a file may import from its own layer and from those below it. A domain's `*.graphql.ts` are a
 * layer of their own: the schema is made of them, and nothing in the domain knows them.
 */
const layers: { name: string; holds: (file: string) => boolean }[] = [
  { name: 'entry', holds: (file) => ['main.ts', 'welcome.ts'].includes(file) },
  { name: 'app', holds: (file) => file === 'app.ts' || /^(app|seed)\//.test(file) },
  { name: 'http', holds: (file) => file.startsWith('http/') },
  { name: 'schema', holds: (file) => ['graphql/schema.ts', 'graphql/print.ts'].includes(file) },
  { name: 'types', holds: (file) => file.endsWith('.graphql.ts') },
  { name: 'graphql', holds: (file) => file.startsWith('graphql/') },
  { name: 'domain', holds: (file) => /^(conversation|reply|lead|analytics|admin)\//.test(file) },
  { name: 'claude, limits, storage', holds: (file) => /^(claude|limits|storage)\//.test(file) },
  { name: 'base', holds: (file) => !file.includes('/') || file.startsWith('generated/') },
]

const layerOf = (file: string) => layers.findIndex(({ holds }) => holds(file))

/** What one domain knows of another, where it knows anything: everything else is handed to it by app.ts. */
const domainImports: Record<string, string[]> = {
  admin: [
    'conversation/access.ts', // who may erase what
    'conversation/conversation.graphql.ts', // the types of a conversation and its status
    'conversation/events.ts', // where a change of the status, and an erase, are told
    'lead/lead-score.graphql.ts', // the qualities of a lead
    'lead/sentiment.graphql.ts', // the moods of a visitor
  ],
  analytics: [
    'conversation/conversation.graphql.ts', // the types that conversations are grouped by
    'lead/lead-score.graphql.ts',
    'lead/sentiment.graphql.ts',
  ],
  lead: [
    'conversation/conversation.graphql.ts', // the type of a contact, which an analysis has too
    'conversation/events.ts', // where a change of the contact is told
  ],
  reply: [
    'conversation/access.ts', // who may read what
    'conversation/conversations.ts', // the type of `Spend`
    'conversation/events.ts', // where a reply's start and end are told
    'conversation/message.graphql.ts', // the type that replies are shown as
  ],
}

const folderOf = (file: string) => file.slice(0, Math.max(file.indexOf('/'), 0))
const isDomain = (file: string) => /^(conversation|reply|lead|analytics|admin)\//.test(file)

/** What is started by itself and imported by nothing, beside main.ts: it may read the environment and await at the top. */
const programs = [
  'analytics/report-command.ts',
  'analytics/rollup/rebuild.ts',
  'claude/offline/main.ts',
  'seed/command.ts',
  'storage/new-migration.ts',
  'storage/push.ts',
  'storage/reencrypt-command.ts',
]

test('the sources are found, and their imports too', () => {
  expect(files.length).toBeGreaterThan(50)
  const app = files.find(({ name }) => name === 'app.ts')
  expect(app?.files).toContain('storage/database.ts')
  expect(app?.files.length).toBe(app?.text.match(/ from '\.\//g)?.length)
})

describe('imports', () => {
  test('lead to files that exist', () => {
    const known = new Set(files.map(({ name }) => name))
    const missing = files.flatMap(({ files }) =>
      files.filter((file) => !known.has(file) && !file.startsWith('generated/')),
    )
    expect(missing).toEqual([])
  })

  test('run one way, from the entry down to what knows nothing of the project', () => {
    const upward = files.flatMap(({ name, files }) =>
      files
        .filter((file) => layerOf(file) < layerOf(name))
        .map((file) => `${name} (${layers[layerOf(name)]?.name}) imports ${file} (${layers[layerOf(file)]?.name})`),
    )
    expect(upward).toEqual([])
  })

  test('never run in a circle, also not for types alone', () => {
    const byName = new Map(files.map((file) => [file.name, file]))
    const done = new Set<string>()
    const circles: string[] = []
    function visit(name: string, path: string[]) {
      if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' -> '))
      if (done.has(name) || path.includes(name)) return
      for (const file of byName.get(name)?.files ?? []) visit(file, [...path, name])
      done.add(name)
    }
    for (const { name } of files) visit(name, [])
    expect(circles).toEqual([])
  })

  test('between domains are those that are listed here, and all of these are needed', () => {
    const found: Record<string, string[]> = {}
    for (const { name, files: imported } of files.filter(({ name }) => isDomain(name))) {
      const foreign = imported.filter((file) => isDomain(file) && folderOf(file) !== folderOf(name))
      if (foreign.length > 0)
        found[folderOf(name)] = [...new Set([...(found[folderOf(name)] ?? []), ...foreign])].sort()
    }
    expect(found).toEqual(domainImports)
  })

  test('of claude, limits and storage stay away from each other', () => {
    const crossing = files
      .filter(({ name }) => ['claude', 'limits', 'storage'].includes(folderOf(name)))
      .flatMap(({ name, files }) =>
        files
          .filter((file) => !['', 'generated', folderOf(name)].includes(folderOf(file)))
          .map((file) => `${name} imports ${file}`),
      )
    expect(crossing).toEqual([])
  })

  test('of programs do not exist', () => {
    const imported = files.flatMap(({ files }) => files)
    expect(imported.filter((file) => file === 'main.ts' || programs.includes(file))).toEqual([])
  })

  test('of the stand-in for Claude are app.ts alone', () => {
    const users = files.filter(
      ({ name, files }) =>
        !name.startsWith('claude/offline/') && files.some((file) => file.startsWith('claude/offline/')),
    )
    expect(users.map(({ name }) => name)).toEqual(['app.ts'])
  })
})

describe('only', () => {
  test('what makes the schema knows the schema builder', () => {
    const knowing = files.filter(
      ({ files, packages }) =>
        files.includes('graphql/builder.ts') || packages.some((name) => name.startsWith('@pothos/')),
    )
    const others = knowing.filter(({ name }) => !name.endsWith('.graphql.ts') && !/^(graphql|http)\//.test(name))
    expect(others.map(({ name }) => name)).toEqual([])
  })

  test('the edge, the schema and its types know GraphQL', () => {
    const knowing = files.filter(({ packages }) => packages.some((name) => /^graphql(?:$|-|\/)|graphql/.test(name)))
    const others = knowing.filter(({ name }) => !name.endsWith('.graphql.ts') && !/^(graphql|http)\//.test(name))
    expect(others.map(({ name }) => name)).toEqual([])
  })

  test('programs see the environment: all but one hand it to config.ts', () => {
    const reads = /\bprocess\.env\b|from '(?:node:)?process'/
    const readers = files.filter(({ text }) => reads.test(text.replaceAll('readConfig(process.env, ', '')))
    expect(readers.map(({ name }) => name)).toEqual(['claude/offline/main.ts'])
    const users = files.filter(({ text }) => text.includes('readConfig(process.env, ')).map(({ name }) => name)
    expect(['main.ts', ...programs]).toEqual(expect.arrayContaining(users))
  })

  test('claude/claude.ts knows the SDK; the stand-in its types', () => {
    const users = files.filter(({ packages }) => packages.some((name) => name.startsWith('@anthropic-ai/')))
    expect(users.map(({ name }) => name).filter((name) => !name.startsWith('claude/'))).toEqual([])
  })

  test('storage opens databases', () => {
    const drivers = /^(@electric-sql\/|@prisma\/(?!client$)|pg$)/
    const users = files.filter(({ packages }) => packages.some((name) => drivers.test(name)))
    expect(users.map(({ name }) => name).filter((name) => !name.startsWith('storage/'))).toEqual([])
  })
})

describe('a file', () => {
  test.each(files.map(({ name, text }) => [name, text]))('%s has at most 300 lines', (_name, text) => {
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(300)
  })

  test('opens nothing by being imported: clients are made in functions', () => {
    const harmless =
      /^(?:Map|Set|WeakMap|WeakSet|RegExp|TextEncoder|TextDecoder|URL|SchemaBuilder|Intl|GraphQLScalarType)\b/
    const made = files
      .filter(({ name }) => !programs.includes(name))
      .flatMap(({ name, text }) =>
        [...text.matchAll(/^(?:export )?(?:const|let) [^=]*=\s*(?:await )?new (\w+)/gm)]
          .filter(([, type = '']) => !harmless.test(type))
          .map(([line]) => `${name}: ${line}`),
      )
    expect(made).toEqual([])
  })

  test('does no work at the top: what is awaited there is a program', () => {
    const working = files.filter(({ text }) => /^(?:\w[^\n]*\s)?await\s/m.test(text))
    expect(working.map(({ name }) => name)).toEqual(programs)
  })
})
