import { readFileSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { z } from 'zod'

/** Everything that can be configured, as meaning rather than as strings; what is off is null. */
export interface Config {
  production: boolean
  host: string
  port: number
  dataDir: string
  /** PostgreSQL; null: the embedded database in `dataDir`. */
  databaseUrl: string | null
  /** Redis or Valkey, over which servers hear of one another; null: they look into the database. */
  redisUrl: string | null
  /** A read replica for reports; null: they read the database itself. */
  databaseReplicaUrl: string | null
  /** Null: the offline stand-in answers. */
  anthropicApiKey: string | null
  /** Null: the SDK's own. */
  anthropicBaseUrl: string | null
  model: string
  analysisModel: string
  maxTokens: number
  /** Bearer keys as they are at the start; null: one is generated and kept in `dataDir`. */
  adminApiKeys: string[] | null
  analystApiKeys: string[] | null
  /** The files that these keys come from, and come from again whenever they change; null: they stay as they are. */
  adminApiKeyFile: string | null
  analystApiKeyFile: string | null
  sessionSecrets: string[] | null
  encryptionKeys: Buffer[] | null
  /** Browsers' origins beyond the server's own. */
  allowedOrigins: string[]
  trustProxyHops: number
  /** A minute and client address; null: no limit. */
  rateLimits: {
    CONVERSATIONS: number | null
    MESSAGES: number | null
    REPLIES: number | null
  }
  /** Wrong admin and analyst keys a minute and client address; null: no limit. */
  keyGuesses: number | null
  /** Open at once for each client address; null: no limit. */
  maxSocketsPerAddress: number | null
  maxStreamsPerAddress: number | null
  /** Of a visitor's message, in UTF-16 code units (a JavaScript string's length). */
  maxMessageLength: number
  /** Tokens of Claude a day (UTC), over all conversations and servers; null: no limit. */
  dailyTokenBudget: number | null
  /** How long Claude may fall silent within a reply. */
  replyIdleTimeoutMs: number
  /** After how long without a word a conversation counts as ABANDONED. */
  abandonAfterMs: number
  /** How long running replies may go on when the server is told to stop. */
  shutdownGraceMs: number
  /** After how long without activity a conversation is erased; null: never. */
  retentionMs: number | null
  assistantFile: string
  logLevel: string
}

/** The environment holds mistakes; the message lists every one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional())
const withDefault = <T extends z.ZodType>(schema: T, value: z.output<T>) =>
  optional(schema).transform((given): z.output<T> => given ?? value)

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .pipe(z.number().min(min, `must be at least ${min}`).max(max, `must be at most ${max}`))

/** Separated by commas, or on lines of their own as in a file. */
const list = z.string().transform((text) =>
  text
    .split(/[,\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== ''),
)

const secrets = list.pipe(
  z.array(z.string().min(16, 'each must have at least 16 characters')).min(1, 'must hold at least one'),
)

const bearerKeys = secrets.pipe(
  z.array(z.string().regex(/^[\x21-\x7e]+$/, 'each must be of visible ASCII characters, as a bearer is')),
)

/**
 * The keys in a file of them: one on each line, or separated by commas.
 * @throws ConfigError that says what is wrong with them, without a word of the file
 */
export function parseKeys(text: string): string[] {
  const { data, error } = bearerKeys.safeParse(text)
  if (data) return data
  throw new ConfigError([...new Set(error.issues.map(({ message }) => message))].join(', '))
}

/** Why a file cannot be read, as far as that tells nothing of it. */
export const unreadable = (error: unknown) =>
  `cannot be read${error instanceof Error && 'code' in error && typeof error.code === 'string' ? ` (${error.code})` : ''}`

const keyFile = z.string().transform((name, context) => {
  const path = resolve(name)
  try {
    return { path, keys: parseKeys(readFileSync(path, 'utf8')) }
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof ConfigError ? error.message : unreadable(error) })
    return z.NEVER
  }
})

/** Decoding would pass over any other character, and a mistyped key would go unnoticed. */
const BASE64 = /^[\w+/-]+={0,2}$/

const encryptionKeys = list.pipe(
  z
    .array(
      z
        .string()
        .refine((text) => BASE64.test(text) && Buffer.from(text, 'base64').length === 32, {
          error: 'each must be 32 bytes in base64 (openssl rand -base64 32)',
        })
        .transform((text) => Buffer.from(text, 'base64')),
    )
    .min(1),
)

const origins = list.pipe(
  z.array(
    z.string().refine((text) => URL.canParse(text) && new URL(text).origin === text, {
      error: 'each must be an origin such as https://www.example.com, without a path',
    }),
  ),
)

const url = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be a URL that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })

/** A request has one Authorization, and Claude's SDK sends the API key in it: a name and password would never arrive. */
const claudeUrl = url(['http:', 'https:']).refine(
  (text) => !URL.canParse(text) || new URL(text).username + new URL(text).password === '',
  { error: 'must not hold a user or a password: ANTHROPIC_API_KEY is what is sent as Authorization' },
)

const Environment = z.object({
  NODE_ENV: optional(z.string()),
  HOST: withDefault(z.string(), '127.0.0.1'),
  PORT: withDefault(integer(0, 65_535), 4000),
  DATA_DIR: withDefault(z.string(), './.data'),
  DATABASE_URL: optional(url(['postgresql:', 'postgres:'])),
  DATABASE_REPLICA_URL: optional(url(['postgresql:', 'postgres:'])),
  REDIS_URL: optional(url(['redis:', 'rediss:'])),
  ANTHROPIC_API_KEY: optional(z.string()),
  ANTHROPIC_BASE_URL: optional(claudeUrl),
  ANTHROPIC_MODEL: withDefault(z.string(), 'claude-sonnet-5-5'),
  ANTHROPIC_ANALYSIS_MODEL: withDefault(z.string(), 'claude-haiku-5-5'),
  ANTHROPIC_MAX_TOKENS: withDefault(integer(1, 128_000), 4096),
  ADMIN_API_KEY: optional(bearerKeys),
  ADMIN_API_KEY_FILE: optional(keyFile),
  ANALYST_API_KEY: optional(bearerKeys),
  ANALYST_API_KEY_FILE: optional(keyFile),
  SESSION_SECRET: optional(secrets),
  ENCRYPTION_KEY: optional(encryptionKeys),
  ALLOWED_ORIGINS: withDefault(origins, []),
  TRUST_PROXY_HOPS: withDefault(integer(0, 10), 0),
  RATE_LIMIT_CONVERSATIONS: withDefault(integer(0, 1_000_000), 10),
  RATE_LIMIT_MESSAGES: withDefault(integer(0, 1_000_000), 60),
  RATE_LIMIT_REPLIES: withDefault(integer(0, 1_000_000), 30),
  RATE_LIMIT_KEY_GUESSES: withDefault(integer(0, 1_000_000), 10),
  MAX_SOCKETS_PER_ADDRESS: withDefault(integer(0, 1_000_000), 200),
  MAX_STREAMS_PER_ADDRESS: withDefault(integer(0, 1_000_000), 200),
  MAX_MESSAGE_LENGTH: withDefault(integer(1, 50_000), 8_000),
  REPLY_IDLE_TIMEOUT_MS: withDefault(integer(10, 600_000), 30_000),
  ABANDON_AFTER_MINUTES: withDefault(integer(1, 525_600), 30),
  SHUTDOWN_GRACE_MS: withDefault(integer(0, 600_000), 10_000),
  DAILY_TOKEN_BUDGET: optional(integer(1, Number.MAX_SAFE_INTEGER)),
  RETENTION_DAYS: optional(integer(1, 36_500)),
  ASSISTANT_CONFIG: withDefault(z.string(), 'config/assistant.json'),
  LOG_LEVEL: withDefault(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
})

/** A replica of what is embedded cannot be. */
const replicaAlone = (environment: NodeJS.ProcessEnv) =>
  environment.DATABASE_REPLICA_URL && !environment.DATABASE_URL
    ? ['DATABASE_REPLICA_URL: is a replica of DATABASE_URL, which is not set']
    : []

const STAFF_KEYS = ['ADMIN_API_KEY', 'ANALYST_API_KEY'] as const

/** Keys have one place. */
const keysTwice = (environment: NodeJS.ProcessEnv) =>
  STAFF_KEYS.filter((name) => environment[name] && environment[`${name}_FILE`]).map(
    (name) => `${name}_FILE: takes the place of ${name}, which is set too`,
  )

/** What production may not leave to a default. */
function missingInProduction(environment: NodeJS.ProcessEnv): string[] {
  if (environment.NODE_ENV !== 'production') return []
  const staffKeys = STAFF_KEYS.filter((name) => !environment[`${name}_FILE`])
  // Instances that share a database have to share these; generated ones stay on one machine.
  const shared = environment.DATABASE_URL ? (['SESSION_SECRET', 'ENCRYPTION_KEY'] as const) : []
  return (['ANTHROPIC_API_KEY', ...staffKeys, ...shared] as const)
    .filter((name) => !environment[name])
    .map((name) => `${name}: required when NODE_ENV is production`)
}

/**
 * Reads the environment.
 * @param root what relative file names of the project's own defaults start from
 * @throws ConfigError listing every mistake by name, without the values
 */
export function readConfig(environment: NodeJS.ProcessEnv, root: string): Config {
  const parsed = Environment.safeParse(environment)
  const wrong = parsed.error?.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`) ?? []
  const mistakes = new Set([
    ...wrong,
    ...replicaAlone(environment),
    ...keysTwice(environment),
    ...missingInProduction(environment),
  ])
  if (!parsed.success || mistakes.size > 0) {
    throw new ConfigError(`The configuration has mistakes:\n${[...mistakes].map((line) => `  ${line}`).join('\n')}`)
  }
  const env = parsed.data
  const limit = (atMost: number) => (atMost === 0 ? null : atMost)
  return {
    production: env.NODE_ENV === 'production',
    host: env.HOST,
    port: env.PORT,
    dataDir: resolve(env.DATA_DIR),
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    databaseReplicaUrl: env.DATABASE_REPLICA_URL ?? null,
    anthropicApiKey: env.ANTHROPIC_API_KEY ?? null,
    anthropicBaseUrl: env.ANTHROPIC_BASE_URL ?? null,
    model: env.ANTHROPIC_MODEL,
    analysisModel: env.ANTHROPIC_ANALYSIS_MODEL,
    maxTokens: env.ANTHROPIC_MAX_TOKENS,
    adminApiKeys: env.ADMIN_API_KEY_FILE?.keys ?? env.ADMIN_API_KEY ?? null,
    analystApiKeys: env.ANALYST_API_KEY_FILE?.keys ?? env.ANALYST_API_KEY ?? null,
    adminApiKeyFile: env.ADMIN_API_KEY_FILE?.path ?? null,
    analystApiKeyFile: env.ANALYST_API_KEY_FILE?.path ?? null,
    sessionSecrets: env.SESSION_SECRET ?? null,
    encryptionKeys: env.ENCRYPTION_KEY ?? null,
    allowedOrigins: env.ALLOWED_ORIGINS,
    trustProxyHops: env.TRUST_PROXY_HOPS,
    rateLimits: {
      CONVERSATIONS: limit(env.RATE_LIMIT_CONVERSATIONS),
      MESSAGES: limit(env.RATE_LIMIT_MESSAGES),
      REPLIES: limit(env.RATE_LIMIT_REPLIES),
    },
    keyGuesses: limit(env.RATE_LIMIT_KEY_GUESSES),
    maxSocketsPerAddress: limit(env.MAX_SOCKETS_PER_ADDRESS),
    maxStreamsPerAddress: limit(env.MAX_STREAMS_PER_ADDRESS),
    maxMessageLength: env.MAX_MESSAGE_LENGTH,
    dailyTokenBudget: env.DAILY_TOKEN_BUDGET ?? null,
    replyIdleTimeoutMs: env.REPLY_IDLE_TIMEOUT_MS,
    abandonAfterMs: env.ABANDON_AFTER_MINUTES * 60_000,
    shutdownGraceMs: env.SHUTDOWN_GRACE_MS,
    retentionMs: env.RETENTION_DAYS === undefined ? null : env.RETENTION_DAYS * 86_400_000,
    assistantFile: isAbsolute(env.ASSISTANT_CONFIG) ? env.ASSISTANT_CONFIG : resolve(root, env.ASSISTANT_CONFIG),
    logLevel: env.LOG_LEVEL,
  }
}
