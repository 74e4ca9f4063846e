import type { Clause } from '../language/clauses.ts'
import { foldedWords, setOf } from '../language/phrases.ts'

/** Verbs that ask for a step, and the parts of them that stand further on: "kommen Sie am Donnerstag vorbei". */
const VERBS: readonly (readonly [verbs: ReadonlySet<string>, parts: ReadonlySet<string>])[] = [
  [setOf('komm kommt komme kommen kommts schau schaut schauen schauts'), setOf('vorbei rum umme')],
  [setOf('ruf ruft rufen rufts läuten läutet klingeln klingelt'), setOf('an durch zurück')],
  [setOf('setzen sitzen hocken setz setzt'), setOf('zusammen')],
  [setOf('legen fangen gehen packen machen'), setOf('los an')],
  [setOf('kom komt kunt bel belt'), setOf('langs terug op')],
]
/** Who is asked or asks stands beside the verb: "da kommen Kunden vorbei" asks for nothing. */
const BESIDE = setOf('sie ihr wir mich uns doch bitte gern gerne einfach ruhig mal u jullie maar gerust even me')
/** Beside the others, it begins what is asked: "die Eltern rufen uns ständig an" tells. */
const ASKED = setOf('sie ihr wir u jullie')
const BEFORE = setOf(', . ; : ! ? … bitte dann und also wann ja gern gerne besten liebsten passt gut ok en dan graag')
/** A part stands no further on. */
const FURTHEST = 8

/** Whether a verb in two parts asks for a step: "setzen wir uns nächste Woche zusammen". */
export const asksApart = ({ words: own, sentence, negations, others, hypothetical }: Clause): boolean => {
  if (negations.length > 0 || others || hypothetical) return false
  const words = sentence.includes(' doch ') ? foldedWords(sentence) : own // "kommen Sie | doch mal vorbei"
  return words.some((word, at) =>
    VERBS.some(
      ([verbs, parts]) =>
        verbs.has(word) &&
        BESIDE.has(words[at + 1] ?? '') &&
        (ASKED.has(words[at + 1] ?? '') || at === 0 || BEFORE.has(words[at - 1] ?? '')) &&
        words.slice(at + 2, at + FURTHEST).some((part, index) => parts.has(part) && isLast(words, at + 2 + index)),
    ),
  )
}

/** The part ends its thought, or little follows. */
const isLast = (words: readonly string[], at: number) => {
  const next = words[at + 1]
  return next === undefined || /^[,.;:!?…]$/u.test(next) || AFTER.has(next)
}
const AFTER = setOf('und oder dann wenn damit um en of dan als')
