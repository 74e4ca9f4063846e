import type { Clause } from '../language/clauses.ts'
import { said } from './timeline-clauses.ts'
import { isDenied, type View } from './timeline-dates.ts'
import {
  AFFAIRS, BIDS, CONTACT, CORRECTS, DECISION, DURATION_QUESTION, EVENT_BEGINS, FIRM, FIRM_ANYWHERE, LAUNCH, MAY_SLIP, MUST_BE_READY, OBLIGED, OCCASION, OWN_PEOPLE, POSSIBLE_AFFAIRS, START, VAGUE, VENDOR, WISH,
} from './timeline-phrases.ts' // biome-ignore format: a list

/** What is added to something, or said beside it, with its marks. */
const FEW_WORDS = 5

/** What is judged once for each sentence and each message, however many clauses they have. */
export function judgeOf(spoken: readonly Clause[]) {
  const isFirm = remembering((id) =>
    said(spoken, id).some(({ text, question }) => !question && FIRM_ANYWHERE.test(text)),
  )
  const mustBeReady = remembering((id) =>
    said(spoken, id).some(({ text, question }) => !question && MUST_BE_READY.test(text)),
  )
  return {
    sentence: remembering(judgeSentence),
    isFirm: (id: string | undefined) => id !== undefined && isFirm(id),
    mustBeReady,
    /** What is said right after a clause in its sentence, if it is but a few words. */
    tail(order: number): string {
      const [clause, next] = [spoken[order], spoken[order + 1]]
      return next && next.sentence === clause?.sentence && next.words.length <= FEW_WORDS ? next.text : ''
    },
    /** Whether a call or an offer is asked for in the clause before or after another one of the same message. */
    besideContact: (order: number) =>
      [spoken[order - 1], spoken[order + 1]].some(
        (other) =>
          other?.messageId === spoken[order]?.messageId &&
          CONTACT.test(other?.text ?? '') &&
          !LAUNCH.test(other?.text ?? ''),
      ),
  }
}
/** What has been judged of a talk, to be asked for each of its clauses. */
export type Judge = ReturnType<typeof judgeOf>

/** What a sentence as a whole says, which holds for each of its clauses. */
function judgeSentence(sentence: string) {
  if (VENDOR.test(sentence) || AFFAIRS.test(sentence)) return null
  if (POSSIBLE_AFFAIRS.test(sentence) && !isWish(sentence)) return null
  return {
    firm: affirms(FIRM, sentence),
    corrects: CORRECTS.test(sentence),
    loose: MAY_SLIP.test(sentence),
  }
}

/** Long sentences have many clauses: each sentence is judged once. */
function remembering<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const judged = judge(text)
    known.set(text, judged)
    return judged
  }
}

/** Whether a text holds a phrase of a pattern that is not denied there. */
function affirms(pattern: RegExp, text: string): boolean {
  const found = pattern.exec(text)
  if (!found) return false
  const end = found.index + found[0].length
  return !isDenied(text, found.index) || pattern.test(text.slice(end))
}

/** A clause, and what it is about; or null if that is not the visitor's own project. */
export function viewOf(clause: Clause, order: number, judge: Judge): View | null {
  const { text, sentence, messageId, question, asked, hypothetical, others } = clause
  const answers = asked.has('timeline') && !question && !asked.has('call')
  if (hypothetical && !answers && !LOVE_TO_HAVE.test(text)) return null
  if ((others && !answers && !OWN_PEOPLE.test(text)) || (question && DURATION_QUESTION.test(text))) return null
  const whole = judge.sentence(sentence)
  if (!whole) return null
  const launches = LAUNCH.test(text)
  const decision = DECISION.test(text)
  const isEvent = OCCASION.test(text) || EVENT_BEGINS.test(text)
  const starts = !isEvent && (START.test(text) || (answers && asked.has('start') && !launches))
  const isShort = clause.words.length <= FEW_WORDS && !answers
  const contactOnly =
    (!starts && !launches && !decision && CONTACT.test(text)) ||
    BIDS.test(text) ||
    (isShort && asked.has('call')) ||
    (isShort && !starts && !WISH.test(text) && judge.besideContact(order))
  return {
    ...clause,
    ...whole,
    answers,
    starts,
    launches,
    decision,
    occasion: isEvent,
    contactOnly,
    vague: whole.loose || VAGUE.test(text) || VAGUE.test(judge.tail(order)) || (hypothetical && !answers),
    wants: !contactOnly && (starts || launches || WISH.test(text)),
    firm:
      (!starts && (whole.firm || affirms(OBLIGED, text))) ||
      judge.isFirm(messageId) ||
      (!starts && judge.mustBeReady(messageId)),
  }
}

/** Whether a sentence says what the visitor wants to have, or to begin. */
export const isWish = (sentence: string) => WISH.test(sentence) || LAUNCH.test(sentence) || START.test(sentence)

const LOVE_TO_HAVE = /love to have/
