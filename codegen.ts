import type { CodegenConfig } from '@graphql-codegen/cli'

/** Typed documents for the operations of the tests; a frontend does the same with its own (docs/frontend.md). */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['test/support/operations.graphql'],
  generates: {
    'test/support/operations.ts': {
      plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        onlyOperationTypes: true,
        enumsAsTypes: true,
        scalars: { DateTime: 'string', JSON: 'unknown', Decimal: 'string' },
      },
    },
  },
}

export default config
