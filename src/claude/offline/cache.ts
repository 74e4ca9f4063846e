import { createHash } from 'node:crypto'
import { blocksOf, type ContentBlock, type MessagesBody } from './request.ts'
import { estimateTokens } from './tokens.ts'

const TTL_MS = { '5m': 5 * 60_000, '1h': 60 * 60_000 } as const
const LOOKBACK_BLOCKS = 20

/** How the input of one request is billed, in tokens. */
export type InputUse = {
  /** Read from the cache. */
  readonly read: number
  /** Written to the cache, for five minutes and for an hour. */
  readonly written: Readonly<Record<'5m' | '1h', number>>
  /** Neither: what comes after the last breakpoint. */
  readonly uncached: number
}

export type PromptCacheOptions = {
  /** Prefixes remembered at most; the one unused for longest goes first. Default 10,000. */
  readonly maxEntries?: number
  /** Shorter prefixes are not cached. Default 0; Claude's models ask for 512 to 4,096 tokens. */
  readonly minTokens?: number
  /** Milliseconds since the epoch. Default `Date.now`. */
  readonly clock?: () => number
}

type Position = { readonly tokens: number; readonly key: string; readonly ttl: '5m' | '1h' | undefined }

/**
 * Prompt caching as the Messages API counts it. Prefixes end at blocks with `cache_control`; a request reads the longest
 * remembered prefix that ends at one of its breakpoints or at one of the 19 blocks before one, and writes the rest up to
 * its last breakpoint. Every use of a prefix renews it.
 * @returns a function that takes a request's body, says how its input counts, and remembers its prefixes.
 */
export function createPromptCache(options: PromptCacheOptions = {}): (body: MessagesBody) => InputUse {
  const { maxEntries = 10_000, minTokens = 0, clock = Date.now } = options
  const entries = new Map<string, { readonly ttlMs: number; expiresAt: number }>()

  const remember = (key: string, ttlMs: number) => {
    entries.delete(key) // so that it becomes the youngest
    entries.set(key, { ttlMs, expiresAt: clock() + ttlMs })
    if (entries.size <= maxEntries) return
    for (const oldest of entries.keys()) {
      entries.delete(oldest)
      return
    }
  }

  const longestKnown = (positions: readonly Position[]): Position | undefined => {
    let reach = Number.POSITIVE_INFINITY // the earliest position that a breakpoint looks back to
    for (let at = positions.length - 1; at >= 0; at--) {
      const position = positions[at]
      if (!position) continue
      if (position.ttl) reach = at - LOOKBACK_BLOCKS + 1
      if (at < reach) continue
      const entry = entries.get(position.key)
      if (entry && entry.expiresAt > clock()) return position
    }
    return undefined
  }

  return (body) => {
    const positions = positionsOf(body)
    const total = positions.at(-1)?.tokens ?? 0
    const breakpoints = positions.filter((position) => position.ttl && position.tokens >= minTokens)
    const last = breakpoints.at(-1)
    if (!last) return { read: 0, written: { '5m': 0, '1h': 0 }, uncached: total }

    const known = longestKnown(positions)
    const written = { '5m': 0, '1h': 0 }
    let covered = known?.tokens ?? 0
    if (known) remember(known.key, entries.get(known.key)?.ttlMs ?? TTL_MS['5m'])
    for (const { key, ttl, tokens } of breakpoints) {
      if (!ttl) continue
      remember(key, TTL_MS[ttl])
      if (tokens <= covered) continue
      written[ttl] += tokens - covered
      covered = tokens
    }
    return { read: known?.tokens ?? 0, written, uncached: total - covered }
  }
}

/** The request as the model reads it, block by block: tools, system, messages; with a key for everything up to each. */
function positionsOf(body: MessagesBody): Position[] {
  const parts: { role: string; block: Record<string, unknown>; control: ContentBlock['cache_control'] }[] = []
  for (const tool of body.tools ?? []) parts.push({ role: 'tools', block: tool, control: tool.cache_control })
  const add = (role: string, content: string | readonly ContentBlock[]) => {
    for (const block of blocksOf(content)) parts.push({ role, block, control: block.cache_control })
  }
  if (body.system) add('system', body.system)
  for (const message of body.messages) add(message.role, message.content)

  const cached = body.cache_control != null || parts.some(({ control }) => control != null)
  let tokens = 0
  let key = body.model
  return parts.map(({ role, block, control }, index) => {
    const { cache_control: _, ...content } = block
    const json = JSON.stringify(content)
    tokens += estimateTokens(typeof content.text === 'string' ? content.text.length : json.length)
    if (cached) key = createHash('sha1').update(`${key}\0${role}\0${json}`).digest('base64')
    const marked = control ?? (index === parts.length - 1 ? body.cache_control : undefined)
    return { tokens, key, ttl: marked ? (marked.ttl ?? '5m') : undefined }
  })
}
