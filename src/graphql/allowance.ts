import type { Budget, RateLimits } from '../limits/rate-limits.ts'
import type { GraphQLContext } from './context.ts'

/** What of a context it takes to spend. */
type Spender = Pick<GraphQLContext, 'address' | 'spend'> & { services: { rateLimits: RateLimits } }

/** Opens a field's budgets for one call of its resolver. */
export function openAllowance<Context extends Spender>(context: Context, budgets: readonly Budget[]) {
  const { address, services } = context
  const giveBack: (() => Promise<void>)[] = []
  let decided = false
  async function spend(wanted: readonly Budget[]) {
    if (!wanted.every((budget) => budgets.includes(budget))) throw new Error('Only declared budgets can be spent')
    decided = true
    giveBack.push(await services.rateLimits.spend(address, wanted))
  }
  return {
    context: { ...context, spend },
    spendAll: () => spend(budgets),
    decided: () => decided,
    async refund() {
      await Promise.all(giveBack.splice(0).map((back) => back()))
    },
  }
}
