/**
 * Learns from the labelled chats which words are those of people who buy nothing, and writes src/lead/rules/errand-weights.ts. The same chats always
 * give the same weights, by the clauses of the last build: a logistic regression that leaves out what weighs little (FTRL-Proximal, McMahan et al., 2013).
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const root = process.cwd()
const OUT = 'src/lead/rules/errand-weights.ts'
/** Sets that nobody learns from: they show what was learnt. */
const UNREAD = ['fresh-y', 'fresh-aa', 'fresh-ab', 'fresh-ae', 'fresh-af', 'held-out', 'held-out-2']

/** A word that fewer chats have says more of them than of their kind. */
const LEAST_CHATS = 3
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
const [RATE, SMOOTH, L1, L2] = [2, 1, 1, 0.1]
const BIAS = -1.5
const BIAS_RATE = 0.1

interface Chat {
  features: string[]
  buysNothing: boolean
}

const { visitorClauses } = await import(join(root, 'dist/lead/language/clauses.js'))
const { featuresOf } = await import(join(root, 'dist/lead/language/evidence.js'))

interface Message {
  role: 'USER' | 'ASSISTANT'
  at: Date
  content: string
}
const wordsOf = (messages: readonly Message[]): string[] =>
  visitorClauses(messages.map((message, index) => ({ ...message, id: `${index}` }))).flatMap(
    ({ words }: { words: string[] }) => words,
  )

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(root, 'test/lead', ...path), 'utf8'))

const Transcripts = z.array(
  z.object({
    messages: z.array(z.object({ role: z.enum(['USER', 'ASSISTANT']), at: z.coerce.date(), content: z.string() })),
    expected: z.object({ components: z.record(z.string(), z.number()).optional() }),
  }),
)
const Short = z.object({ at: z.coerce.date(), messages: z.array(z.string().regex(/^[VA]: /)) })
const Errands = z.array(Short.extend({ errand: z.string().nullable() }))
const Exchanges = z.array(Short.extend({ points: z.number() }))

const transcripts = readdirSync(join(root, 'test/lead/transcripts'))
  .filter((file) => !UNREAD.includes(file.replace('.json', '')))
  .sort()
  .flatMap((file) => Transcripts.parse(readJson('transcripts', file)))
  .flatMap(({ messages, expected: { components } }): Chat[] => {
    if (!components) return []
    const words = wordsOf(messages)
    const { engagement: _, ...rest } = components
    const buysNothing = Object.values(rest).every((points) => points === 0)
    return buysNothing && words.length < LEAST_WORDS ? [] : [{ features: [...featuresOf(words)], buysNothing }]
  })

const featuresIn = ({ at, messages }: { at: Date; messages: string[] }): string[] => {
  const said = messages.map(
    (message): Message => ({ role: message.startsWith('V:') ? 'USER' : 'ASSISTANT', at, content: message.slice(3) }),
  )
  return [...featuresOf(wordsOf(said))]
}
const errands = Errands.parse(readJson('errands', 'taught.json')).map(
  (chat): Chat => ({ features: featuresIn(chat), buysNothing: chat.errand !== null }),
)
/** Who earns points by what they say of money, dates or themselves buys: parts of talks, which are as short as talks may be. */
const exchanges = ['intent', 'budget', 'timeline', 'qualification']
  .flatMap((component) => Exchanges.parse(readJson('exchanges', `${component}-taught.json`)))
  .flatMap((chat): Chat[] => (chat.points < LEAST_POINTS ? [] : [{ features: featuresIn(chat), buysNothing: false }]))
const chats = [...transcripts, ...errands, ...exchanges]

const counts = new Map<string, number>()
for (const { features } of chats) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
/** What is known of a feature: the method's z and n. */
interface Known {
  z: number
  n: number
}
const known = new Map<string, Known>()
for (const [feature, count] of counts)
  if (count >= LEAST_CHATS && count <= MOST_CHATS * chats.length) known.set(feature, { z: 0, n: 0 })

const weightOf = ({ z, n }: Known) =>
  Math.abs(z) <= L1 ? 0 : -(z - Math.sign(z) * L1) / ((SMOOTH + Math.sqrt(n)) / RATE + L2)

let bias = BIAS
let biasSteps = 1e-8
const learnt = chats.map(({ features, buysNothing }) => ({
  share: 1 / Math.sqrt(Math.max(1, features.length)),
  known: features.flatMap((feature) => known.get(feature) ?? []),
  buysNothing,
}))

/** An order that mixes the sets, another one each round. */
const nth = (round: number, index: number) => (index * 7919 + round * 31) % learnt.length

for (let round = 0; round < ROUNDS; round++) {
  for (let index = 0; index < learnt.length; index++) {
    const chat = learnt[nth(round, index)]
    if (!chat) continue
    const weights = chat.known.map(weightOf)
    const sum = bias + chat.share * weights.reduce((total, weight) => total + weight, 0)
    const error = (1 / (1 + Math.exp(-sum)) - (chat.buysNothing ? 1 : 0)) * (chat.buysNothing ? COUNTS_AS : 1)
    biasSteps += error * error
    bias -= (BIAS_RATE * error) / Math.sqrt(biasSteps)
    const step = error * chat.share
    for (const [at, feature] of chat.known.entries()) {
      const sigma = (Math.sqrt(feature.n + step * step) - Math.sqrt(feature.n)) / RATE
      feature.z += step - sigma * (weights[at] ?? 0)
      feature.n += step * step
    }
  }
}

/** Whole numbers are near enough. */
const byWeight = new Map<number, string[]>()
for (const [feature, each] of known) {
  const weight = Math.round(weightOf(each))
  if (weight !== 0) byWeight.set(weight, [...(byWeight.get(weight) ?? []), feature])
}
const rows = [...byWeight]
  .sort(([a], [b]) => b - a)
  .map(
    ([weight, features]) =>
      `    [${weight}, ${JSON.stringify(features.sort().join(', ')).replaceAll("'", "\\'").replace(/^"|"$/g, "'")}],`,
  )
writeFileSync(
  join(root, OUT),
  `import type { Weights } from '../language/evidence.ts'

/**
 * What words weigh for somebody who buys nothing, and below zero for a buyer. Learnt from the labelled chats, and not to be written by hand: see
 * bench/lead/teach.ts.
 */
export const ERRAND_WEIGHTS: Weights = {
  bias: ${bias.toFixed(2)},
  // biome-ignore format: a weight a line
  rows: [
${rows.join('\n')}
  ],
}
`,
)
const features = [...byWeight.values()].reduce((total, { length }) => total + length, 0)
process.stdout.write(
  `${chats.length} chats, ${chats.filter(({ buysNothing }) => buysNothing).length} of people who buy nothing: ${features} features in ${OUT}\n`,
)
