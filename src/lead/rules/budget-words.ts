import { ANSWER_PHRASES } from './budget-answer-words.ts'
import { CONDITION_PHRASES } from './budget-condition-words.ts'
import { EXTENT_PHRASES } from './budget-extent-words.ts'
import { MONEY_PHRASES } from './budget-money-words.ts'
import { OBSTACLE_PHRASES } from './budget-obstacle-words.ts'
import { STATUS_PHRASES } from './budget-status-words.ts'

/** What visitors say of money, by what it means. Where two lists hold a phrase their order counts. */
export const BUDGET_PHRASES = {
  ...MONEY_PHRASES,
  ...STATUS_PHRASES,
  ...EXTENT_PHRASES,
  ...ANSWER_PHRASES,
  ...CONDITION_PHRASES,
  ...OBSTACLE_PHRASES,
}
/** What a phrase says of money. */
export type BudgetTag = keyof typeof BUDGET_PHRASES

/** A sum of every month. */
export const MONTHLY =
  /(?<!\p{L})(?:per month|a month|monthly|\/ ?mo|im monat|monatlich|al mes|mensual\p{L}*|par mois|por m[eê]s|mensuel\p{L}*|per maand|al mese)(?!\p{L})/u

/** What may follow a small number that stands for thousands. */
export const SUM_ENDS =
  /^\s?(?:$|[!?)\u2026-]|[.,](?!\s?[\p{L}\p{N}])|(?:and|but|or|if|when|once|because|cos|ish|put|reserved|planned|saved|gerechnet|eingeplant|zurückgelegt|beiseite|gedacht|geplant|ausgeben|investieren|hinlegen|wenn|falls|apart|si|for|max|maximum|tops|then|last|from|by|on|vom|letzte|altogether|in total|total|geht|gehen|ginge|wird|sollte|net|plus|to|in|at|left|available|is|would|max|maybe|perhaps|i|so|all|set|twenty|und|aber|für|dafür|oder|netto|brutto|maximal|höchstens|zur|übrig|sind|wären|wäre?|sería|serait|sarebbe|y|para|pero|o|et|pour|mais|ou|bis)(?!\p{L}))/u

/** What is said of money without a sum: the highest counts. */
export const WITHOUT_SUM = [
  { tag: 'some', points: 8, label: 'available, no figure' },
  { tag: 'fits', points: 9, label: 'the price fits' },
  { tag: 'object', points: 8, label: 'no obstacle' },
  { tag: 'limitless', points: 8, label: 'no obstacle' },
  { tag: 'vague', points: 6, label: 'limited, no figure' },
  { tag: 'little', points: 6, label: 'limited, no figure' },
  { tag: 'small', points: 6, label: 'limited, no figure' },
  { tag: 'pending', points: 5, label: 'to be decided' },
  { tag: 'hoped', points: 5, label: 'only hoped for' },
  { tag: 'secret', points: 3, label: 'not disclosed' },
  { tag: 'dear', points: 4, label: 'the price is high' },
] as const satisfies readonly { tag: BudgetTag; points: number; label: string }[]

/** A yes to the question whether there is a budget. */
export const THERE_IS =
  /^(?:there is|it is|(?:plenty|enough|genug|bastante|assez|abbastanza|genoeg)(?: (?:for|für|para|pour|per|voor) .{3,40})?|some)[.!]?$|^(?:yes|yep|yeah|yup|ja|jo|jep|s[ií]|oui|sim|tak|evet)(?!\p{L}),?\s\S{1,12}\s\S/u
