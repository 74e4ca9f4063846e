/**
 * Learns from the labelled chats what words weigh for each kind of people who buy nothing, and writes src/lead/rules/errand-weights.ts. The same chats
 * always give the same weights, by the clauses of the last build: a multinomial logistic regression that leaves out what weighs little (FTRL-Proximal,
 * McMahan et al., 2013). With `--cross` nothing is written: it shows how many of each author's chats are
 * known by what others teach, nine authors at a time left out.
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const root = process.cwd()
const OUT = 'src/lead/rules/errand-weights.ts'
/** Sets that nobody learns from: they show what was learnt. */
const UNREAD = ['fresh-y', 'fresh-aa', 'fresh-ab', 'fresh-ae', 'fresh-af', 'outside-d', 'held-out', 'held-out-2']

/** A word that fewer chats have says more of them than of their kind. */
const LEAST_CHATS = 4
/** A feature of more chats than this share is how people speak, whoever they are. */
const MOST_CHATS = 0.15
/** Of a transcript that earns nothing: who says less may be anybody. */
const LEAST_WORDS = 12
/** Who earns less than this by an exchange may be anybody. */
const LEAST_POINTS = 3
const ROUNDS = 30
/** There are fewer of those who buy nothing: each counts as so many. */
const COUNTS_AS = 3
/** What the method calls alpha, beta, lambda 1 and lambda 2. */
const [RATE, SMOOTH, L1, L2] = [1, 1, 2, 0.5]
const BIAS = -3
const BIAS_RATE = 0.1

const { visitorClauses } = await import(join(root, 'dist/lead/language/clauses.js'))
const { featuresOf, weigher } = await import(join(root, 'dist/lead/language/evidence.js'))
const { ERRANDS, errandByWeight, weighedClauses, weighedWords } = await import(join(root, 'dist/lead/rules/errand.js'))
const KINDS: readonly string[] = ERRANDS

/** A chat to learn from. */
interface Chat {
  /** Who wrote it, where that is of interest. */
  author: string
  words: string[]
  features: string[]
  buysNothing: boolean
  /** Which of the kinds they are; -1 where that is not known, and for buyers. */
  kind: number
}

interface Message {
  role: 'USER' | 'ASSISTANT'
  at: Date
  content: string
}
const wordsOf = (messages: readonly Message[]): string[] =>
  weighedWords(weighedClauses(visitorClauses(messages.map((message, index) => ({ ...message, id: `${index}` })))))

function chatOf(author: string, messages: readonly Message[], buysNothing: boolean, kind = -1): Chat {
  const words = wordsOf(messages)
  return { author, words, features: [...featuresOf(words)], buysNothing, kind }
}

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, 'test/lead', ...path), 'utf8'))

const Transcripts = z.array(
  z.object({
    messages: z.array(z.object({ role: z.enum(['USER', 'ASSISTANT']), at: z.coerce.date(), content: z.string() })),
    expected: z.object({ components: z.record(z.string(), z.number()).optional() }),
  }),
)
const Short = z.object({ at: z.coerce.date(), messages: z.array(z.string().regex(/^[VA]: /)) })
const Errands = z.array(Short.extend({ errand: z.enum(ERRANDS).nullable() }))
const Exchanges = z.array(Short.extend({ points: z.number() }))

const transcripts = readdirSync(join(root, 'test/lead/transcripts'))
  .filter((file) => !UNREAD.includes(file.replace('.json', '')))
  .sort()
  .flatMap((file) => Transcripts.parse(readJson('transcripts', file)))
  .flatMap(({ messages, expected: { components } }): Chat[] => {
    if (!components) return []
    const { engagement: _, ...rest } = components
    const chat = chatOf(
      '',
      messages,
      Object.values(rest).every((points) => points === 0),
    )
    return chat.buysNothing && chat.words.length < LEAST_WORDS ? [] : [chat]
  })

const messagesOf = ({ at, messages }: z.infer<typeof Short>): Message[] =>
  messages.map((message) => ({ role: message.startsWith('V:') ? 'USER' : 'ASSISTANT', at, content: message.slice(3) }))
const errands = readdirSync(join(root, 'test/lead/errands/taught'))
  .sort()
  .flatMap((file) =>
    Errands.parse(readJson('errands/taught', file)).map((chat) =>
      chatOf(file.replace('.json', ''), messagesOf(chat), chat.errand !== null, KINDS.indexOf(chat.errand ?? '')),
    ),
  )
/** Who earns points by what they say of money, dates or themselves buys: parts of talks, which are as short as talks may be. */
const exchanges = ['intent', 'budget', 'timeline', 'qualification']
  .flatMap((component) => Exchanges.parse(readJson('exchanges', `${component}-taught.json`)))
  .flatMap((chat): Chat[] => (chat.points < LEAST_POINTS ? [] : [chatOf('', messagesOf(chat), false)]))

/** What weighs for a kind before anything is said, and which features weigh how much. */
interface Weights {
  bias: number
  rows: (readonly [weight: number, features: string])[]
}

/** What is known of a feature for one kind: the method's z and n, and the weight that follows. */
interface Known {
  z: number
  n: number
  weight: number
}

function move(known: Known, step: number): void {
  const n = known.n + step * step
  known.z += step - ((Math.sqrt(n) - Math.sqrt(known.n)) / RATE) * known.weight
  known.n = n
  const { z } = known
  known.weight = Math.abs(z) <= L1 ? 0 : -(z - Math.sign(z) * L1) / ((SMOOTH + Math.sqrt(n)) / RATE + L2)
}

/** What weighs for each of the kinds. */
function learn(chats: readonly Chat[]): Weights[] {
  const counts = new Map<string, number>()
  for (const { features } of chats) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  const known = new Map<string, Known[]>()
  for (const [feature, count] of counts)
    if (count >= LEAST_CHATS && count <= MOST_CHATS * chats.length)
      known.set(
        feature,
        KINDS.map(() => ({ z: 0, n: 0, weight: 0 })),
      )

  const biases = KINDS.map(() => ({ value: BIAS, steps: 1e-8 }))
  const learnt = chats.map(({ features, buysNothing, kind }) => ({
    share: 1 / Math.sqrt(Math.max(1, features.length)),
    known: features.map((feature) => known.get(feature)).filter((each) => each !== undefined),
    buysNothing,
    kind,
  }))
  /** An order that mixes the sets, begun elsewhere each round. */
  const nth = (round: number, index: number) => (index * 7919 + round * 31) % learnt.length
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = 0; index < learnt.length; index++) {
      const chat = learnt[nth(round, index)]
      if (!chat) continue
      const odds = biases.map(({ value }, at) =>
        Math.exp(value + chat.share * chat.known.reduce((sum, each) => sum + (each[at]?.weight ?? 0), 0)),
      )
      const all = odds.reduce((sum, each) => sum + each, 0)
      for (const [at, bias] of biases.entries()) {
        const likely = odds[at] ?? 0
        // where the kind is not known, it is as likely each of them as it seems
        const target = !chat.buysNothing ? 0 : chat.kind < 0 ? likely / all : Number(chat.kind === at)
        const error = (likely / (1 + all) - target) * (chat.buysNothing ? COUNTS_AS : 1)
        bias.steps += error * error
        bias.value -= (BIAS_RATE * error) / Math.sqrt(bias.steps)
        for (const each of chat.known) if (each[at]) move(each[at], error * chat.share)
      }
    }
  }
  return KINDS.map((_, at): Weights => {
    const byWeight = new Map<number, string[]>()
    for (const [feature, each] of known) {
      // whole numbers are near enough
      const weight = Math.round(each[at]?.weight ?? 0)
      if (weight === 0) continue
      const alike = byWeight.get(weight)
      if (alike) alike.push(feature)
      else byWeight.set(weight, [feature])
    }
    const rows = [...byWeight].sort(([a], [b]) => b - a)
    return {
      bias: Number((biases[at]?.value ?? 0).toFixed(2)),
      rows: rows.map(([weight, features]) => [weight, features.sort().join(', ')] as const),
    }
  })
}

const kindsOf = (weights: readonly Weights[]) => Object.fromEntries(KINDS.map((kind, at) => [kind, weights[at]]))

/** How many authors' chats are left out at a time. */
const LEFT_OUT = 9
/** Shows how many of each author's chats are known by what the others teach. */
function cross(chats: readonly Chat[]): void {
  const authors = [...new Set(chats.flatMap(({ author }) => author || []))]
  process.stdout.write(
    `| author | who buys nothing: known | called what they are | buyers lost |\n| --- | ---: | ---: | ---: |\n`,
  )
  for (let from = 0; from < authors.length; from += LEFT_OUT) {
    const unknown = authors.slice(from, from + LEFT_OUT)
    const weigh = weigher(KINDS, kindsOf(learn(chats.filter(({ author }) => !unknown.includes(author)))))
    for (const author of unknown) {
      const own = chats.filter((chat) => chat.author === author)
      const others = own.filter(({ buysNothing }) => buysNothing)
      const buyers = own.filter(({ buysNothing }) => !buysNothing)
      const known = others.filter(({ words }) => errandByWeight(words, weigh) !== null)
      const named = known.filter(({ words, kind }) => errandByWeight(words, weigh)?.errand === KINDS[kind])
      const lost = buyers.filter(({ words }) => errandByWeight(words, weigh) !== null)
      process.stdout.write(
        `| ${author} | ${known.length} of ${others.length} | ${named.length} | ${lost.length} of ${buyers.length} |\n`,
      )
    }
  }
}

// a transcript is worth two chats
const chats = [...transcripts, ...transcripts, ...errands, ...exchanges]
if (process.argv.includes('--cross')) cross(chats)
else {
  const weights = learn(chats)
  const quoted = (features: string) => JSON.stringify(features).replaceAll("'", "\\'").replace(/^"|"$/g, "'")
  const key = (kind: string) => (/ /.test(kind) ? `'${kind}'` : kind)
  const table = weights.map(
    ({ bias, rows }, at) => `  ${key(KINDS[at] ?? '')}: {
    bias: ${bias},
    // biome-ignore format: a weight a line
    rows: [
${rows.map(([weight, features]) => `      [${weight}, ${quoted(features)}],`).join('\n')}
    ],
  },`,
  )
  writeFileSync(
    join(root, OUT),
    `import type { Weights } from '../language/evidence.ts'

/**
 * What words weigh for each kind of people who buy nothing, and below zero against it. Learnt from the labelled chats, and not to be written by hand: see
 * bench/lead/teach.ts.
 */
export const ERRAND_WEIGHTS = {
${table.join('\n')}
} satisfies Record<string, Weights>
`,
  )
  const weighed = new Set(weights.flatMap(({ rows }) => rows.flatMap(([, features]) => features.split(', '))))
  process.stdout.write(
    `${transcripts.length} transcripts, ${errands.length} chats, ${exchanges.length} exchanges: ${weighed.size} features in ${OUT}\n`,
  )
}
