import { defineConfig } from 'prisma/config'

// The CLI insists on a native schema engine even where it is not used; naming any program here keeps
// `prisma generate` from downloading one. Migrations run through the engine's WebAssembly build instead.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: '../prisma/schema.prisma',
  migrations: { path: '../prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? 'postgresql://postgres@127.0.0.1:5432/aiplace' },
})
