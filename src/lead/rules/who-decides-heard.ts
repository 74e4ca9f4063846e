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

/** "I write the recommendation", "je lui fais une recommandation", "ich bereite die Entscheidung vor": what those who decide are given. */
const PREPARES = new RegExp(
  '(?:^| )(?:i|ich|im|ive|je|j|yo|io|ik|eu|moi) (?:(?:will|would|can|also|then|always|usually|am|have|do|to|get|d|ll|halt|da|darf|muss|dann|ihm|ihr|ihnen|dem|der|vorstand|lui|leur|le|les|gli|maar) ){0,3}' +
    '(?:(?:write|writing|wrote|mak(?:e|ing)|draft|draw up|put together|give|do|schreib|erstel|mach|leg|geb|tref|verfas|fais|redige|fago|hago|escribo|redacto|facio|scrivo|schrijf|maak|gef|faco|escrevo)[a-z]{0,3} (?:[a-z]{1,12} ){0,3}(?:recomendations?|shortlist|sugestions?|empfehlung|vorschlage?|vorauswahl|recomandations?|propositions?|preselection|propuesta|recomendacion|preselecion|raccomandazione|proposta|advies|voorselectie|voorstel|recomendacao)' +
    '|(?:prepar[a-z]{0,4}|bereite?|voorbereid) (?:[a-z]{1,12} ){0,3}(?:recomendations?|shortlist|choice|decision|entscheidung|auswahl|vorlage|decisione|scelta|eleccion|beslising))(?: |$)',
)
/** "A mí me toca proponer", "à moi de proposer": the same as a task. */
const PROPOSES =
  /(?:^| )(?:(?:me toca|a moi de|sta a me|toca a me|cabe me) (?:propon|recomend|acons|propos|propor|presel))/
/** "I'm preparing everything": of one who has said that somebody else decides. */
const READIES = /(?:^| )(?:im|i am|i|ich|je|yo|io|lo) (?:prepar[a-z]{0,4}|bereite?) (?:everything|it al|ales|tout|tuto|todo)(?: |$)/

/** Whether the visitor prepares what is decided. */
export const isPreparing = (words: readonly string[], negations: readonly number[], isDeferred: boolean): boolean => {
  const said = words.join(' ')
  return negations.length === 0 && (PREPARES.test(said) || PROPOSES.test(said) || (isDeferred && READIES.test(said)))
}

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
