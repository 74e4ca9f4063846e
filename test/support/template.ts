import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { createFieldCipher } from '../../src/storage/cipher.ts'
import { openDatabase } from '../../src/storage/database.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A data directory with an embedded database that has the schema and nothing in it. */
    templateDir: string
  }
}

/** Makes the database that every embedded test begins with, once: creating one takes seconds, copying it none. */
export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'aiplace-template-'))
  const cipher = createFieldCipher([randomBytes(32)])
  const { close } = await openDatabase({ databaseUrl: null, dataDir, cipher })
  await close()
  project.provide('templateDir', dataDir)
  return () => rmSync(dataDir, { recursive: true, force: true })
}

/** Begins a data directory with the empty database. */
export const copyTemplate = (templateDir: string, dataDir: string) =>
  cpSync(join(templateDir, 'database'), join(dataDir, 'database'), { recursive: true })
