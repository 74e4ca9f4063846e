import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Assistant } from '../assistant.ts'
import { type Claude, UpstreamError } from '../claude/claude.ts'
import { totalTokens } from '../claude/prices.ts'
import { badInput, DomainError, notFound } from '../errors.ts'
import { type AnalyticsEvent, type ModelOperation, Prisma } from '../generated/prisma/client.ts'
import { estimateTokens, type TokenBudget } from '../limits/token-budget.ts'
import type { Log } from '../log.ts'
import type { Database } from '../storage/database.ts'
import { AnalysisSchema, analysisPrompt, SummarySchema, transcriptLines, transcriptTurn } from './analysis-prompt.ts'

/** What Claude reads out of a conversation. Its words follow a visitor's, and nothing is decided by them. */
export type Analysis = z.output<typeof AnalysisSchema>

/** Reads conversations with Claude's help; changes none. */
export interface Analyst {
  /**
   * What the visitor wants, how they feel, and what to do next.
   * @throws NOT_FOUND, BAD_USER_INPUT for a conversation without a word, BUDGET_EXHAUSTED, UPSTREAM_OVERLOADED,
   * UPSTREAM_FAILED
   */
  analyze(conversationId: string): Promise<Analysis>
  /** The conversation in a few sentences. @throws what `analyze` throws */
  summarize(conversationId: string): Promise<string>
}

type Outcome = UpstreamError['outcome']

const PAGE = 100
const MAX_TOKENS = 4_096

function refusal({ code, reason }: UpstreamError): DomainError {
  return code === 'UPSTREAM_OVERLOADED'
    ? new DomainError(code, 'Claude is overloaded at the moment: try again in a minute')
    : new DomainError(code, `Claude gave no usable answer: ${reason}`)
}

/** What a call used up, and the code of the error that it ended with. */
type Used = Pick<AnalyticsEvent, 'errorCode' | 'inputTokens' | 'outputTokens' | 'cacheReadTokens' | 'cacheWriteTokens'>

/** @param options.onCalled is told of every call that has ended, whichever way */
export function createAnalyst(options: {
  db: Database
  claude: Claude
  budget: TokenBudget
  assistant: Assistant
  log: Log
  onCalled: (call: Used) => void
}): Analyst {
  const { db, claude, budget, assistant, log, onCalled } = options
  const system = analysisPrompt(assistant)

  async function* spokenNewestFirst(conversationId: string) {
    let before: number | undefined
    for (;;) {
      const page = await db.message.findMany({
        where: {
          conversationId,
          current: true,
          role: { in: ['USER', 'ASSISTANT'] },
          ...(before === undefined ? {} : { place: { lt: before } }),
        },
        orderBy: { place: 'desc' },
        take: PAGE,
        select: { id: true, place: true, role: true, content: true, createdAt: true },
      })
      yield* page
      before = page.at(-1)?.place
      if (page.length < PAGE) return
    }
  }

  const exists = async (id: string) => (await db.conversation.count({ where: { id } })) > 0

  /** What a call used up is recorded however it ended; that the record fails does not take the answer away. */
  async function record(
    call: { conversationId: string; operation: ModelOperation; responseTimeMs: number },
    outcome: Outcome,
    failure?: UpstreamError,
  ) {
    const { usage = null, costUsd = null, model = null } = outcome ?? {}
    const used: Used = {
      errorCode: failure?.code ?? null,
      inputTokens: usage?.inputTokens ?? null,
      outputTokens: usage?.outputTokens ?? null,
      cacheReadTokens: usage?.cacheReadTokens ?? null,
      cacheWriteTokens: usage?.cacheWriteTokens ?? null,
    }
    onCalled(used)
    try {
      const conversation = await db.conversation.findUnique({
        where: { id: call.conversationId },
        select: { id: true, leadQuality: true },
      })
      await db.analyticsEvent.create({
        data: {
          ...call,
          ...used,
          // A conversation that was erased while Claude read it leaves no trace of its id.
          conversationId: conversation?.id ?? null,
          leadQuality: conversation?.leadQuality ?? null,
          type: failure ? 'API_ERROR' : 'MODEL_CALL',
          status: failure ? 'FAILED' : 'COMPLETED',
          model,
          costUsd: costUsd === null ? null : new Prisma.Decimal(costUsd),
        },
      })
    } catch (err) {
      log.error({ err, operation: call.operation }, 'recording a call to Claude failed')
    }
  }

  async function ask<T extends z.ZodType>(
    operation: ModelOperation,
    conversationId: string,
    schema: T,
    task: string,
  ): Promise<z.output<T>> {
    if (!(await exists(conversationId))) throw notFound()
    const lines = await transcriptLines(spokenNewestFirst(conversationId))
    if (lines.length === 0) throw badInput('conversationId', 'nothing has been said in this conversation yet')
    const length = lines.reduce((sum, line) => sum + line.length, system.length + task.length)
    const tokens = await budget.reserve(db, randomUUID(), () => estimateTokens(length) + MAX_TOKENS)
    const settle = (outcome: Outcome) => tokens.settle(outcome?.usage ? totalTokens(outcome.usage) : 0)
    const startedAt = performance.now()
    const call = () => ({ conversationId, operation, responseTimeMs: Math.round(performance.now() - startedAt) })
    try {
      const turns = [transcriptTurn(lines, task)]
      const { value, outcome } = await claude.complete({ system, turns, maxTokens: MAX_TOKENS, schema })
      await Promise.all([record(call(), outcome), settle(outcome)])
      return value
    } catch (error) {
      if (!(error instanceof UpstreamError)) {
        await settle(null)
        throw error
      }
      await Promise.all([record(call(), error.outcome, error), settle(error.outcome)])
      throw refusal(error)
    }
  }

  return {
    async analyze(conversationId) {
      const task = 'Analyse the conversation above for the staff.'
      const { contact, ...rest } = await ask('ANALYSIS', conversationId, AnalysisSchema, task)
      return {
        ...rest,
        contact: {
          name: contact.name || null,
          email: contact.email || null,
          phone: contact.phone || null,
          company: contact.company || null,
        },
      }
    },
    async summarize(conversationId) {
      const task = 'Summarise the conversation above for the staff.'
      const { summary } = await ask('SUMMARY', conversationId, SummarySchema, task)
      return summary
    },
  }
}
