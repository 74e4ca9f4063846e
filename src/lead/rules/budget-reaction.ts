import type { Clause } from '../language/clauses.ts'
import { foldedPattern } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'

const find = tagger({
  shock: `
    shocked, shocks, shocking, scare, scares, scared, scary, frighten*, faint, flinch, wince, sit down, needed to sit, erschreck*, erschrocken, schreckt, schockiert, schockt, umhaut, haut mich, haut uns, setzen, asusta, asustan, asustado, espanta, sentarme, peur, effraie, m asseoir, spaventa, spaventano, sedermi, schrik, schrikken, schrikt, geschrokken, slikken, schlucken, swallow hard, avaler, tragar saliva, assusta, skrämmer, chockad, przeraża, bankrupt, ruin, ruins, pleite, bankrott, ruinier*, ruina, arruin*, ruine, faillite, failliet, falência, konkurs
  `,
  mind: `
    surprised, surprise, surprises, surprising, put me off, puts me off, put us off, bother*, worries me, überrasch*, stört, juckt, kratzt, wundert, verwundert, sorprend*, molesta, extraña, surprend, surpris, étonne, dérange, gêne, stupisce, disturba, verbaast, verrast, surpreende, incomoda, förvånar, förvånad, przeszkadza, dziwi
  `,
  expected: `
    heard, seen, in mind, been told, was told, were told, told us, told me, vorgestellt, gesagt, im kopf, en mente, dicho, en tête, dit, in mente, detto, expected, expecting, expect, feared, fearing, afraid, reckoned, thought, thinking, figured, imagined, assumed, guessed, pegged, erwartet, befürchtet, gefürchtet, gerechnet, gedacht, geschätzt, vermutet, angenommen, esperaba, esperábamos, temía, temíamos, pensaba, imaginaba, creía, attendais, attendait, craignais, craignait, pensais, imaginais, redoutais, aspettavo, aspettavamo, temevo, temevamo, pensavo, immaginavo, verwacht, verwachtte, gevreesd, vreesde, gerekend, dacht, esperava, temia, pensava, imaginava, receava, väntat, trodde, befarade, spodziewał*, bałem, bałam, myślałem, myślałam
  `,
  more: `more, worse, higher, mehr, schlimmer, schlimmeres, höher, teurer, más, peor, plus, pire, più, peggio, meer, erger, mais, pior, mer, värre, więcej, gorzej, drożej`,
  over: `over, above, beyond, outside, por encima, au dessus, al di sopra, boven, acima`,
  less: `más económico, más económica, más barato, más asequible, più economico, più accessibile, plus abordable, plus économique, moins cher, mais barato, mais em conta, more affordable, more modest, less, lower, cheaper, a tenth, half, a fraction, a third, weniger, billiger, günstiger, die hälfte, menos, moins, meno, minder, mindre, mniej, la mitad, la moitié, la metà, de helft, metade`,
  as: `roughly that, about that, something like that, around that, ungefähr das, in etwa das, algo así, à peu près ça, più o meno quello, so, where, what, as, exactly, just, genau, wie, lo que, comme, ce que, ce à quoi, come, quello che, wat, zoals, como, o que, som, tak jak, tyle`,
})

/** Right behind `more` or `less` these compare: `more than I thought`. */
const THAN = foldedPattern(/^(?:than|als|wie|que|de|di|dan|do|än|niż)$/u)

/** `Gekauft!` */
const TAKEN = foldedPattern(
  /^(?:sold|fair|where do i sign|wo (?:muss|darf|soll) ich unterschreiben|dónde firmo|où je signe|dove firmo|gekauft|vendu|vendido|venduto|verkocht|köpt|kupione)(?: (?:wie gesehen|then|to me))?[ .!?]*$/u,
)

/** `I'd have to rob a bank to afford that`. */
const TO_AFFORD = foldedPattern(
  /(?<!\p{L})(?:have to|need to|müss?te?n?|tendría\p{L}* que|devrais|devrait|faudrait|dovrei|dovremmo|moeten|teria que) .{3,60}(?:(?:to|um|para|pour|per|om) .{0,20}(?:afford|pay|leisten|bezahlen|zahlen|pagar\p{L}*|payer|pagar[el]\p{L}*|betalen))/u,
)

/** `That's half a year of rent`. */
const WAGES = foldedPattern(
  /(?<!(?:last|this|next) )(?<!\p{L})(?:weeks?|months?|years?)(?: s)? (?:of |worth of )?(?:rent|wages?|salary|pay|profits?|income|takings)(?!\p{L})|(?<!\p{L})(?:monats|jahres)(?:gehalt|miete|lohn|gewinn|umsatz)|(?<!\p{L})(?:mes(?:es)?|mois|mesi|año|an|anno) (?:de|di) (?:alquiler|sueldo|loyer|salaire|affitto|stipendio)(?!\p{L})/u,
)

/** A longer answer speaks of more than the price. */
const LONGEST = 16

/** What somebody says of a price that was just named, by how it meets what they expected: `I'd feared worse`, `no me asusta`. */
export function reactionTo({ words, negations, question, priced, text }: Clause): 'fits' | 'dear' | null {
  if (priced === 0 || words.length > LONGEST || /\d/.test(text)) return null
  const plain = words.join(' ')
  if (TAKEN.test(plain)) return 'fits'
  if (TO_AFFORD.test(plain) || WAGES.test(plain)) return 'dear'
  if (question) return null
  const hits = find(words)
  const first = (tag: string) => hits.find(({ value }) => value === tag)
  const isNot = negations.length > 0
  if (first('shock')) return isNot ? 'fits' : 'dear'
  if (first('mind')) return isNot ? 'fits' : null
  if (!first('expected')) return null
  if (first('over')) return isNot ? 'fits' : 'dear'
  const than = (end: number) => THAN.test(words[end] ?? '')
  const less = first('less')
  if (less) return than(less.end) === isNot ? 'dear' : 'fits'
  const more = first('more')
  if (more) return than(more.end) === isNot ? 'fits' : 'dear'
  return first('as') && !isNot ? 'fits' : null
}
