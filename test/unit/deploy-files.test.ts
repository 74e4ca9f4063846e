import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { projectRoot } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8')
const files = readdirSync(join(projectRoot, 'examples/deploy'))

test('every configuration of nginx or HAProxy that the docs quote is quoted from the file that is tried', () => {
  const sources = { nginx: read('examples/deploy/nginx.conf'), haproxy: read('examples/deploy/haproxy.cfg') }
  let quotes = 0
  for (const doc of readdirSync(join(projectRoot, 'docs')).filter((name) => name.endsWith('.md'))) {
    for (const [, language, block = ''] of read(`docs/${doc}`).matchAll(/^```(nginx|haproxy)\n(.*?)^```/gms)) {
      expect(sources[language === 'nginx' ? 'nginx' : 'haproxy']).toContain(block)
      quotes++
    }
  }
  expect(quotes).toBeGreaterThan(0)
})

test.each(files)('docs/operations.md says of %s how it was tried', (file) => {
  expect(read('docs/operations.md')).toMatch(new RegExp(`^\\|.*\`${file.replaceAll('.', '\\.')}\`.*\\|$`, 'm'))
})

test('a server starts in production with what the example of settings asks for, filled in', () => {
  const settings = [...read('examples/deploy/assistant.env.example').matchAll(/^([A-Z_]+)=(.*)$/gm)]
  const filledIn = settings.map(([, name, value]) => [name, value || randomBytes(32).toString('base64')])
  const env = { ...Object.fromEntries(filledIn), ALLOWED_ORIGINS: '' }
  const given = { NODE_ENV: 'production', DATABASE_URL: 'postgresql://assistant@db/assistant', ...env }
  expect(readConfig(given, projectRoot)).toMatchObject({ production: true, shutdownGraceMs: 20_000 })
})
