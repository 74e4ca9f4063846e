import { badInput } from '../errors.ts'

/** The arguments of a connection. */
export interface PageArgs {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** What a connection is asked for. */
export interface Page {
  /** How many entries at the most. */
  size: number
  /** Whether they are the last ones of those between the cursors, not the first ones. */
  backward: boolean
  after: string | null
  before: string | null
}

export const MAX_PAGE = 100
const DEFAULT_PAGE = 20

const isGiven = (cursor: string | null | undefined) => typeof cursor === 'string'

/**
 * Reads a connection's arguments; `before` alone asks for what stands right before it.
 * @throws BAD_USER_INPUT for a size out of bounds, and for two sizes
 */
export function parsePage({ first, after, last, before }: PageArgs): Page {
  for (const [name, size] of [
    ['first', first],
    ['last', last],
  ] as const) {
    if (typeof size === 'number' && (size < 0 || size > MAX_PAGE)) throw badInput(name, `must be 0 to ${MAX_PAGE}`)
  }
  if (typeof first === 'number' && typeof last === 'number') throw badInput('last', 'must not be given beside first')
  return {
    size: first ?? last ?? DEFAULT_PAGE,
    backward: typeof last === 'number' || (isGiven(before) && !isGiven(after) && typeof first !== 'number'),
    after: after ?? null,
    before: before ?? null,
  }
}

/** An entry, whose cursor is made when it is asked for. */
class Edge<Node> {
  readonly node: Node
  readonly #cursorOf: (node: Node) => string

  constructor(node: Node, cursorOf: (node: Node) => string) {
    this.node = node
    this.#cursorOf = cursorOf
  }

  get cursor(): string {
    return this.#cursorOf(this.node)
  }
}

/**
 * A page as a connection shows it.
 * @param more whether somebody asks if there is more: one entry beyond the page tells, and costs as much as any other
 * @param read reads entries in the order of the connection, those at the end of it where the page goes backward
 */
export async function readPage<Node>(
  page: Page,
  more: boolean,
  cursorOf: (node: Node) => string,
  read: (limit: number) => Promise<Node[]>,
) {
  const { size, backward, after, before } = page
  const found = await read(more ? size + 1 : size)
  const hasMore = found.length > size
  const nodes = hasMore ? (backward ? found.slice(1) : found.slice(0, size)) : found
  const edges = nodes.map((node) => new Edge(node, cursorOf))
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? before !== null : hasMore,
      hasPreviousPage: backward ? hasMore : after !== null,
      get startCursor() {
        return edges[0]?.cursor ?? null
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null
      },
    },
  }
}
