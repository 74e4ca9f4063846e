import type { Clause, Spoken } from '../language/clauses.ts'
import { foldedWords } from '../language/phrases.ts'
import { tagger } from '../language/tags.ts'
import { answerTo } from './answers.ts'
import { STEP_PHRASES } from './intent-step-words.ts'
import { asksInOwnWords, isOfOthers } from './intent-steps-asked.ts'

const find = tagger(STEP_PHRASES)

/** What a clause says of steps, in words of its own: whatever it says is not denied by what stands around it. */
const tagsOf = ({ words }: Clause) => new Set(find(words).map(({ value }) => value))

/** The messages in which somebody asks for a quote, and in which they take a step. */
export interface Steps {
  quote: string | undefined
  step: string | undefined
}

/** What tells of a quote that came or went. */
const TELLING: ReadonlySet<string> = new Set(
  foldedWords(
    `came comes arrived gave given got received sent hated loved liked was were had made refused rejected accepted signed swears kam kamen bekam bekamen bekommen erhalten hatte hatten war waren gemacht abgelehnt wächst liegt
    recibimos recibí dieron mandaron era fue tenía reçu reçus avait avions était donné envoyé ricevuto avuto mandato ontvangen kregen kreeg hadden recebi recebemos foi dostaliśmy fick`,
  ),
)
/** What asks for something, and does not only tell of it. */
const ASKING: ReadonlySet<string> = new Set(
  foldedWords(
    `please pls plz kindly would could can may shall should must send give make get let lets need needs needed want wants wanted like love hope looking prepare submit provide share put drop draw thanks thank
    bitte gern gerne schicken schickt schick machen mach macht senden können könnten könnt kann brauche brauchen bräuchte bräuchten möchte möchten hätte hätten hätt will wollen soll sollte danke einholen holen wäre wär
    favor puede pueden podéis podrían podría mándame mandadme mándenme envíe envíen envíenme envíame necesito necesitamos quiero queremos quisiera querría quería busco gustaría pasar pasarme pedir hacerme
    svp plaît envoyez pouvez pourriez voudrais voudrions aimerais aimerions besoin faites veux voulons merci souhaite souhaitons demande faut recevoir faire
    favore mandate mandi mandatemi potete può vorrei vorremmo serve fate fatemi mi ci bisogno chiedo graag stuur stuurt kunt kunnen willen wil zou mag nodig podem pode mandem enviem quero queria gostaria preciso proszę poproszę chcę chcemy vill gärna skicka tack`,
  ),
)

/** What was ordered and signed elsewhere before: "hab nen Elroq bestellt". */
const DONE =
  /(?:^| )(?<!(?:to|wil|can|must|should) )(?:habe?|haben|hob|hatte|ive|weve|have|had|he|hemos|ho|abiamo|ai|avons|heb|heben)(?: [^ ]{1,15}){0,5} (?:bestelt|unterschrieben|ordered|signed|boked|pedido|firmado|ordinato|firmato|comande|signe|getekend)(?: |$)/

/** Whether a quote that is spoken of is asked for. */
const isAskedFor = ({ words }: Clause) =>
  !words.some((word) => TELLING.has(word)) || words.some((word) => ASKING.has(word))

/**
 * What of the steps a visitor takes stands at the end: they ask for one, take one that was proposed, refuse one and
 * take one back.
 * @param asks which of them a clause asks for
 */
export function stepsOf(messages: readonly Spoken[], asks: (clause: Clause, step: keyof Steps) => boolean): Steps {
  const steps: Steps = { quote: undefined, step: undefined }
  let start = { ...steps }
  let answered: Clause['heard'] | undefined
  for (const spoken of messages) {
    const [{ messageId, heard }] = spoken
    // "scratch that" in a message right behind another takes back what that one said
    if (heard !== answered) start = { ...steps }
    answered = heard
    const { taken, refused } = answerTo(spoken)
    if (taken.has('quote')) steps.quote ??= messageId
    if (taken.has('call')) steps.step ??= messageId
    let before = start
    for (const clause of spoken) {
      const tags = tagsOf(clause)
      if (tags.has('undoes')) Object.assign(steps, before)
      before = { ...steps }
      if (tags.has('noQuote')) steps.quote = undefined
      const isCallRefused = tags.has('noCall') && !tags.has('limits') // "don't ring before ten"
      if (isCallRefused) steps.step = undefined
      // "telefonieren kostet mich den halben Tag": who refuses a call and speaks of one asks for none
      const isRefusal = refused.has('call') && tags.has('speaks')
      const isQuoteAsked = (asks(clause, 'quote') && isAskedFor(clause)) || asksInOwnWords(clause, 'quote')
      if (isQuoteAsked && !isOfOthers(clause, 'quote') && !refused.has('quote') && !tags.has('noQuote'))
        steps.quote ??= messageId
      const isAsked = (asks(clause, 'step') && !DONE.test(clause.words.join(' '))) || asksInOwnWords(clause, 'step')
      if (isAsked && !isOfOthers(clause, 'step') && !isRefusal && !isCallRefused) steps.step ??= messageId
    }
  }
  return steps
}
