import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Plugin } from 'graphql-yoga'
import type { GraphQLContext } from '../graphql/context.ts'

type Run = CompiledQuery['query']

/** An operation is compiled when it is asked for so often; compiling takes about as long as executing it ten times. */
const OFTEN = 10
/** After a failure it has to be asked for so often again. */
const AFTER_FAILURE = 1_000
const MAX_COMPILED = 100

/** Whether all of a document means the same compiled, and may be executed a second time. */
function isPlain(schema: GraphQLSchema, document: DocumentNode): boolean {
  const roots = schema.getQueryType()?.getFields() ?? {}
  let plain = true
  visit(document, {
    Directive() {
      plain = false // @skip and @include are not quite the specification's where fragments meet
    },
    Field({ name }) {
      const introspects = name.value.startsWith('__') && name.value !== '__typename'
      if (introspects || roots[name.value]?.extensions.audit !== undefined) plain = false
    },
  })
  return plain
}

/**
 * Executes queries that staff ask for again and again by functions compiled from them, which halves what the execution of a
 * list costs (bench/read). What does not come off without an error is executed once more as usual, so that errors are the
 * same as those of any other operation: queries change nothing, and those that leave an entry in the audit log are not compiled.
 * Nor is what visitors send: none of it becomes code.
 */
export function useCompiledQueries(often = OFTEN): Plugin<Pick<GraphQLContext, 'viewer'>> {
  const asked = new WeakMap<OperationDefinitionNode, number>()
  const compiled = new Map<OperationDefinitionNode, Run | null>()

  function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run | null {
    if (!isPlain(schema, document)) return null
    const query = compileQuery(schema, document, operation.name?.value)
    return isCompiledQuery(query) ? query.query : null
  }

  function runOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run | null {
    const known = compiled.get(operation)
    if (known !== undefined) return known
    const times = (asked.get(operation) ?? 0) + 1
    asked.set(operation, times)
    if (times < often) return null
    const run = compile(schema, document, operation)
    compiled.set(operation, run)
    const [oldest] = compiled.keys()
    if (compiled.size > MAX_COMPILED && oldest) compiled.delete(oldest)
    return run
  }

  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { schema, document } = args
      const operation = getOperationAST(document, args.operationName)
      if (operation?.operation !== OperationTypeNode.QUERY || args.contextValue.viewer.role === 'VISITOR') return
      const run = runOf(schema, document, operation)
      if (!run) return
      setExecuteFn(async () => {
        const result = await run(args.rootValue, args.contextValue, args.variableValues)
        if (!result.errors) return result
        compiled.delete(operation)
        asked.set(operation, often - AFTER_FAILURE)
        return executeFn(args)
      })
    },
  }
}
