import type { Proposal } from '../language/asked.ts'
import { type Clause, isDenied } from '../language/clauses.ts'
import { tagger } from '../language/tags.ts'

/** What somebody answers who is asked for a call or an offer. */
const find = tagger({
  yes: `
    yes, yep, yeah, yea, yup, ya, aye, sure, surely, ok, okay, alright, all right, please, please do, pls, plz, go on, go ahead, do so, yes do, gladly, happily, happy to, of course, why not, by all means, absolutely, definitely, certainly, deal, lets, would help, it would, that would, would be great, would be good, would be nice, sounds good, sounds great, lovely, fine, perfect, great, brilliant, works, works for me, suits me, suits, any time, anytime, whenever, call, ring, phone, try me, reach me, send it, send it to, send them
    ja, jo, joa, jep, jawohl, gern, gerne, gärn, klar, bitte, passt, freilich, sicher, natürlich, jederzeit, unbedingt, machen wir, können wir, warum nicht, am liebsten, ruf, rufen, rufts, ruafts, meldet, melden, schicken, schick
    sí, claro, vale, por supuesto, cuando quiera, cuando quieras, cuando queráis, de acuerdo, perfecto, adelante, encantado, encantada, me parece bien, estupendo, llámame, llámeme, llamadme, llámenme
    oui, ouais, volontiers, d accord, bien sûr, avec plaisir, ça marche, ça me va, s il vous plaît, svp, pourquoi pas, parfait, quand vous voulez, allez y, appelez moi
    certo, certamente, volentieri, va bene, quando vuole, quando volete, per favore, perfetto, mi chiami, chiamatemi, magari, sim, claro que sim, pode ser, com certeza, por favor, graag, prima, is goed, natuurlijk, tak, poproszę, evet, tamam
  `,
  when: `
    monday*, tuesday*, wednesday*, thursday*, friday*, tomorrow, tonight, this evening, this afternoon, this week, next week, morning, mornings, afternoon, afternoons, evenings, after lunch, weekdays
    montag*, dienstag*, mittwoch*, donnerstag*, freitag*, morgen, vormittag*, nachmittag*, abends, nächste woche
    lunes, martes, miércoles, jueves, viernes, mañana, por la tarde, lundi, mardi, mercredi, jeudi, vendredi, demain, matin, après midi, lunedì, martedì, mercoledì, giovedì, venerdì, domani, mattina, pomeriggio, maandag, dinsdag, woensdag, donderdag, vrijdag
  `,
  no: `
    no, nope, nah, naw, not, dont, wont, cant, never, rather, prefer, instead, later, perhaps, maybe, leave the, no need, not yet, first i, think about it, come back to you, get back to you, let me
    nein, nee, ne, nö, nicht, kein, keine, lieber, besser, später, vielleicht, erst mal, erstmal, muss erst, noch nicht, melde mich, melden uns
    mejor, prefiero, luego, más tarde, más adelante, quizá, quizás, todavía, aún, ya os, ya le, ya les, non, pas, plutôt, plus tard, peut être, préfère, meglio, preferisco, più tardi, forse, per ora, não, depois, talvez, nee liever, liever, later misschien, misschien
    ok whatever, okay whatever, whatever
  `,
  writes: `
    just email, just email me, please just email, please email, please email me, please just write, please write, email please, email only, by email, by mail, via email, email is better, email is fine, email works, rather email, rather by email, prefer email, prefer emails, drop me an email, send me an email, write to me, please mail, in writing, per mail, per e mail, bitte schriftlich, schriftlich bitte, lieber per, lieber schriftlich, schreiben sie mir, schreibt mir, schreib mir, mailen sie mir, por correo, por email, por escrito, escríbame, escríbanme, escribidme, par mail, par e mail, par courriel, par écrit, écrivez moi, via mail, per email, scrivetemi, mi scriva, per iscritto
  `,
  neither:
    'no problem, no problems, no worries, not a problem, whenever you like, kein problem, keine frage, sin problema, pas de problème, pas de souci, nessun problema, why not, por qué no, pourquoi pas, perché no, warum nicht, no matter',
})

/** An address or a number, given where a call or an offer is proposed, is a yes. */
const GIVEN = /@|(?:\d[\s./-]?){7}/

/**
 * Whether the visitor takes what the assistant proposed just before: yes, a time for it, or where to reach them, and no
 * refusal before that.
 * @param clauses of one message, in order
 */
export function accepts(clauses: readonly Clause[], proposal: Proposal): boolean {
  if (!clauses[0]?.proposed.has(proposal)) return false
  for (const clause of clauses) {
    const said = find(clause.words).flatMap(({ value, ...hit }) =>
      value === 'neither' || (value !== 'no' && isDenied(clause, { value, ...hit })) ? [] : [value],
    )
    const [answer] = said
    if (answer === 'no' || (answer === 'writes' && proposal === 'call')) return false
    if (answer) return true
  }
  return clauses.some(({ text }) => GIVEN.test(text))
}
