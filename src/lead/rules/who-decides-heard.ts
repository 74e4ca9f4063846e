// biome-ignore-all format: lists of words
import { setOf } from '../language/phrases.ts'
import { SUBJECT } from './who-decides-words.ts'

/** What those do who hear somebody, and whom. */
const HEARS = setOf('ask asks asked hear hears listen listens consult consults invite invites involve involves pulls follow follows trust trusts value values wants knows fragt fragen hört hören holt holen folgt legt legen vertraut pregunta preguntan escucha escuchan consulta consultan quiere sigue valora demande demandent écoute écoutent consulte consultent suit suivent veut chiede chiedono ascolta ascoltano consulta consultano segue tiene vuole vraagt vragen luistert luisteren volgt wil hoort pergunta perguntam ouve ouvem consulta segue quer pyta pytają słucha słuchają frågar lyssnar')
const TO_ME = setOf('me mich mir mij m mi mnie mig')
const MINE_OWN = setOf('my mine mein meine meinen meiner meinem mi mis mon ma mes mio mia miei mijn meu minha mój moja min mitt')
/** What is heard. */
const OPINION = /^(?:opinions?|views?|ranking|advice|verdict|fedback|input|take|recom?endations?|vote|favou?rite|shortlist|judg(?:e)?ment|warnings?|gut|no|veto|meinung|rat|urteil|einschatzung|empfehlung|votum|favorit|bauchgefuhl|bedenken|opinion|criterio|consejo|parecer|recomendacion|informe|avis|conseil|recomandation|preference|parere|opinione|consiglio|preferenza|mening|advies|ordel|vorkeur|opiniao|conselho|rada|zdanie|asikt|rad)$/
const WHAT_I = /(?:^| )(?:what|which|who|whom|whichever|anything|nothing|everything|was|welche[rns]?|wie|wen|que|ce que|quello che|cosa|wat|o que|co|the one|the ones|den|die|das|lequel|laquelle|lo que|la que|el que|quella che|degene die) (?:(?:one|ones|of them) )?(?:i|id|ive|ill|ich|yo|j|je|io|ik|eu|ja|opino|pienso|creo|digo|recomiendo|penso|dico|consiglio|acho)(?: |$)/
/** "Me deja quitar de la lista", "lassen mich aussortieren". */
const LETS_ME = /(?:^| )(?:me (?:dejan?|laise|laisent|deixam?)|mi lasciano?|lets? me|las(?:t|en|e)? mich|lat mij|laten mij)(?: |$)/
/** Who is asked to find something out is not asked what they think. */
const SENDS = /(?:asked|asks|wants|wanted) me to |(?:bat|bittet|gebeten) mich|m a demande de |mi ha chiesto di |me (?:pidio|ha pedido) que (?:mire|pregunte|busque)|vroeg mij? om /
const THEY = /^(?:he|she|they|er|sie|hij|zij|ze|il|elle|ils|elles|lui|lei|loro|el|ella|ellos|ele|ela|eles)$/

/** Whether those who decide hear what the visitor thinks: "she asks what I'd go for", "holt meine Einschätzung". */
export function isHeard(words: readonly string[], negations: readonly number[], isDeferred: boolean): boolean {
  const opinion = words.findIndex(
    (word, at) => OPINION.test(word) && words.slice(Math.max(0, at - 3), at).some((near) => MINE_OWN.has(near)),
  )
  if (opinion >= 0 && negations.length === 0) return true
  const said = words.join(' ')
  // "they bought exactly what I wrote", "she takes the one I circle"
  const they = words.findIndex((word) => THEY.test(word))
  if (isDeferred && they >= 0 && negations.length === 0 && WHAT_I.test(words.slice(they).join(' '))) return true
  if (isDeferred && LETS_ME.test(said)) return true
  const hears = words.findIndex((word, at) => HEARS.has(word) && !SUBJECT.has(words[at - 1] ?? ''))
  if (hears < 0) return /(?:anything|nothing|everything|whatever) (?:that )?(?:i|id|ive|ill) /.test(`${said} `)
  if (negations.some((at) => Math.abs(at - hears) <= 2) || SENDS.test(said)) return false
  const near = words.slice(Math.max(0, hears - 2), hears + 5)
  return (
    near.some((word) => TO_ME.has(word)) ||
    words.slice(hears + 1, hears + 3).some((word) => MINE_OWN.has(word)) ||
    WHAT_I.test(said)
  )
}
