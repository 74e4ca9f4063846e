import { anyOf, latin } from '../language/calendar.ts'
import { said } from './timeline-clauses.ts'
import { isDenied, type View } from './timeline-dates.ts'
import type { Idiom } from './timeline-idioms.ts'
import {
  AFFAIRS, BIDS, CONTACT, CORRECTS, DECISION, DURATION_QUESTION, EVENT_BEGINS, FIRM, FIRM_ANYWHERE, LAUNCH, MAY_SLIP, MUST_BE_READY, OBLIGED, OCCASION, OFFER, OWN_PEOPLE, POSSIBLE_AFFAIRS, START, URGENT, VAGUE, VENDOR, WISH,
} from './timeline-phrases.ts' // biome-ignore format: a list
import type { Told } from './timeline-told.ts'

/** What is added to something, or said beside it, with its marks. */
const FEW_WORDS = 5

/** What is judged once for each sentence and each message, however many clauses they have. */
export function judgeOf(spoken: readonly Told[]) {
  const messages = gathered(spoken, ({ messageId }) => messageId)
  const sentences = gathered(spoken, ({ sentence }) => sentence)
  const isLoose = (id: string) => messages.get(id)?.has('loose') === true
  const isFirm = remembering(
    (id) =>
      !isLoose(id) &&
      said(spoken, id).some(
        ({ text, question, idioms, fixed }) =>
          !question &&
          (FIRM_ANYWHERE.test(text) ||
            CONSEQUENCE.test(text) ||
            idioms.has('firm') ||
            fixed === true ||
            MEANS_IT.test(text)),
      ),
  )
  const mustBeReady = remembering((id) =>
    said(spoken, id).some(({ text, question }) => !question && MUST_BE_READY.test(text)),
  )
  const judged = remembering(judgeSentence)
  return {
    sentence: judged,
    isFirm: (id: string | undefined) => id !== undefined && isFirm(id),
    mustBeReady,
    isLoose,
    /** They say themselves that it will not come to it. */
    doubts: remembering((id) => said(spoken, id).some(({ text }) => DOUBT.test(text))),
    /** The visitor sets their own matter off from somebody else's. */
    contrasts: remembering((id) => said(spoken, id).some(({ text }) => OWN_MATTER.test(text))),
    corrects: (sentence: string) => judged(sentence).corrects || sentences.get(sentence)?.has('corrects') === true,
    isVague: (sentence: string) => sentences.get(sentence)?.has('vague') === true,
    /** The same, said anywhere in an answer. */
    isVaguely: (id: string) => messages.get(id)?.has('vague') === true,
    /** A sentence that only supposes something, or tells of others. */
    isSupposed: (sentence: string) =>
      ['supposed', 'of others'].some((idiom) => sentences.get(sentence)?.has(idiom as Idiom)) ||
      SUPPOSES.test(sentence) ||
      (sentences.get(sentence)?.has('of a former') === true && !WISH.test(sentence)),
    /** A message that only asks out of interest. */
    onlyAsks: (id: string) => messages.get(id)?.has('only asked') === true,
    /** What is said right after a clause in its sentence, if it is but a few words. */
    tail(order: number): string {
      const [clause, next] = [spoken[order], spoken[order + 1]]
      return next && next.sentence === clause?.sentence && next.words.length <= FEW_WORDS ? next.text : ''
    },
    /** Whether a call or an offer is asked for just before in the same sentence: "we collect offers, by the end of May". */
    behindContact(order: number): boolean {
      const [last, clause] = [spoken[order - 1], spoken[order]]
      return (
        last !== undefined && last.sentence === clause?.sentence && CONTACT.test(last.text) && !LIVE.test(last.text)
      )
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
/** The idioms of all clauses that have something in common. */
function gathered(spoken: readonly Told[], of: (clause: Told) => string): ReadonlyMap<string, ReadonlySet<Idiom>> {
  const all = new Map<string, Set<Idiom>>()
  for (const clause of spoken) {
    if (clause.idioms.size === 0) continue
    const known = all.get(of(clause))
    if (known) for (const idiom of clause.idioms) known.add(idiom)
    else all.set(of(clause), new Set(clause.idioms))
  }
  return all
}

/** What happens if it is later: "else we forfeit the grant", "poi è troppo tardi". */
const CONSEQUENCE =
  /^(?:and |und |y |et |e |en |o )?(?:(?:or )?else|if not|andernfalls|ansonsten|sinon|si no(?=,)|de lo contrario|altrimenti|sennò|senão|annars|ellers|inaczej)[ ,]|^(?:and |und |y |et |e |en )?(?:after (?:that|which|then)|afterwards|any later|danach|später|hinterher|nachher|dann|después|luego|más tarde|après|ensuite|plus tard|dopo|poi|oltre|daarna|depois|därefter|sedan|efter det|potem|później),? [^.]{0,50}(?:too late|zu spät|zspät|demasiado tarde|trop tard|troppo tardi|te laat|tarde demais|för sent|for sent|za późno|useless|worthless|pointless|sinnlos|nutzlos|futsch|vorbei|hinfällig|inútil|inutile|nutteloos|zinloos|nobody|niemand|nadie|personne|nessuno|ninguém|is lost|is gone|is dead|verloren|perdid|perdu|perso)/

/** "If the bank agrees, by May, but I doubt it". */
const CONDITION = /(?:^|\s)(?:if|wenn|falls|si|se|als|indien)\s/
const DOUBT =
  /(?:i|we) doubt|(?:but|which) (?:it|they|she|he|that|we) (?:won't|wont|will not|haven't|hasn't|didn't|doesn't)|unlikely|big if|glaub(?:e|en)? (?:ich |wir )?(?:aber )?nicht|schaut? (?:es )?nicht (?:danach )?aus|sieht (?:es )?nicht danach aus|unwahrscheinlich|no lo creo|lo dudo|j'en doute|n'y crois|n'y croit|peu probable|non credo|ne dubito|improbabile|betwijfel|onwaarschijnlijk/

/** What is only imagined, in a sentence of several clauses. */
const SUPPOSES =
  /(?:wenn (?:wir|ich|die|der|das|man|es) [^.]{0,60}(?:bekämen?|kriegten?|gewännen?|gewönnen?|erhielten?|gäben?|kämen? (?:das|der|die)|zuschlag)(?![a-z])|si (?:nous|on|l[ea]s?|ils?|elles?) ?(?:\S+ )?(?:gagni?ons?|gagnait|obtenions|obtenait|recevions|recevait|décrochions|décrochait|votait|passait)|si (?:nos|me|el|la|los|las)? ?(?:\S+ )?(?:ganar\S{1,5}|ganáramos|tocara|concedieran|dieran|aprobaran|aprobase|saliera)|se (?:\S+ ){0,2}(?:vincessimo|vincesse|ottenessimo|ottenesse|approvasse|approvassero|arrivasse)|if (?:we|they|i|the \S+) (?:ever )?(?:got|won|passed|approved|landed|came into)(?![a-z])|als we (?:ooit )?(?:zouden|wonnen|kregen)|was wäre?(?: denn)?,? wenn|what (?:would happen|happens) if|qué pasaría si|que se passerait-il si|cosa succederebbe se|wat als )/

/** "March means March". */
const MEANS_IT = /(?:^|\s)(\p{L}{3,12}) (?:means|heißt|bedeutet|es|is|veut dire|vuol dire|betekent) \1(?!\p{L})/u

/** What has been judged of a talk, to be asked for each of its clauses. */
export type Judge = ReturnType<typeof judgeOf>

/** What a sentence as a whole says, which holds for each of its clauses. */
function judgeSentence(sentence: string) {
  return {
    affairs: AFFAIRS.test(sentence) || (POSSIBLE_AFFAIRS.test(sentence) && !isWish(sentence)),
    firm: affirms(FIRM, sentence),
    corrects: CORRECTS.test(sentence) || REFUSES.test(sentence),
    loose: MAY_SLIP.test(sentence),
    /** Who offers work says when they can begin; so does who was asked when to begin. */
    vendor: VENDOR.test(sentence),
  }
}

/** "No sorry, the end of June". */
const REFUSES =
  /^(?:ach |oh |ah |ehm |äh |uh |eh )?(?:no|nein|nee|ne|nope|non|não|nej|nie),?\s?(?:\.{2,3}|scusi|scusa|scusate|perd[oó]n|perdona|perdone|pardon|sorry|sry|moment|momento|wait|stopp?|quatsch|lieber|doch|mejor|plutôt|meglio|liever|anzi|rather|better|desculpe|förlåt)(?![a-z])/

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
export function viewOf(clause: Told, order: number, judge: Judge): View | null {
  const { text, sentence, messageId, question, asked, proposed, hypothetical, others } = clause
  const answers = asked.has('timeline') && !question && !asked.has('call')
  if (hypothetical && !answers && !MEANT_AS_SAID.test(text)) return null
  if (
    (others && !answers && !clause.degree && !OWN_PEOPLE.test(text) && !OWN_WISH.test(text) && !CONTACT.test(text)) ||
    ((question || INTERROGATIVE.test(text)) && DURATION_QUESTION.test(text))
  )
    return null
  if (KIN_HAD.test(sentence) && !answers) return null
  if (KIN_NEEDS.test(sentence) && judge.contrasts(messageId)) return null
  const whole = judge.sentence(sentence)
  if (
    (whole.affairs && (!isWish(text) || AFFAIRS.test(text))) ||
    (whole.vendor && !(answers && asked.has('start'))) ||
    judge.isSupposed(sentence) ||
    judge.onlyAsks(messageId)
  )
    return null
  if (CONDITION.test(sentence) && judge.doubts(messageId)) return null
  if (PROMISES.test(text) && !answers) return null
  const launches = LAUNCH.test(text)
  const decision = DECISION.test(text)
  // "Who decides?" "The council, in November"
  if (
    asked.has('authority') &&
    !asked.has('timeline') &&
    clause.words.length <= FEW_WORDS &&
    !launches &&
    !WISH.test(text)
  )
    return null
  const isEvent = OCCASION.test(text) || EVENT_BEGINS.test(text)
  const starts =
    !isEvent &&
    (START.test(text) ||
      clause.idioms.has('begins') ||
      clause.idioms.has('at once') ||
      (answers && asked.has('start') && !LIVE.test(text) && !decision))
  const isShort = clause.words.length <= FEW_WORDS && !answers
  const beginsPlainly = !isEvent && (START.test(text) || (answers && asked.has('start') && !decision))
  const contactOnly =
    (!beginsPlainly && !launches && !decision && CONTACT.test(text)) ||
    BIDS.test(text) ||
    (!beginsPlainly && OFFER.test(text) && !LIVE.test(text)) ||
    (!beginsPlainly && !launches && !isEvent && AT_THE_HOUR.test(text)) ||
    (isShort && asked.has('call')) ||
    (isShort &&
      proposed.has('call') &&
      !asked.has('timeline') &&
      (!launches || SUITS.test(text)) &&
      !URGENT.test(text)) ||
    (isShort && !starts && !WISH.test(text) && judge.besideContact(order)) ||
    (clause.words.length <= FEW_WORDS + 2 &&
      answers &&
      !starts &&
      !launches &&
      !WISH.test(text) &&
      judge.behindContact(order))
  return {
    ...clause,
    ...whole,
    answers,
    starts,
    launches,
    decision,
    occasion: isEvent,
    contactOnly,
    vague:
      whole.loose ||
      judge.isVague(sentence) ||
      (answers && judge.isVaguely(messageId)) ||
      VAGUE.test(text) ||
      VAGUE.test(judge.tail(order)) ||
      (hypothetical && !answers),
    wants: !contactOnly && (starts || launches || clause.atThen === true || WISH.test(text)),
    firm:
      !judge.isLoose(messageId) &&
      ((!starts && (whole.firm || affirms(OBLIGED, text))) ||
        judge.isFirm(messageId) ||
        (!starts && judge.mustBeReady(messageId))),
  }
}

/** "As our last developer leaves in April, we need somebody from 1 May". */
const OWN_WISH =
  /(?<!(?:said|told|says|tells|if|that|think) (?:us |me )?(?:that )?)(?<![a-z])(?:(?:we|i)(?: now| still|'d| would)? (?:need|want|like)|(?:we|i)(?:'re|'m| are| am) (?:now )?looking for|(?:brauch|such)en? (?:wir|ich)|(?:wir|ich) (?:brauch|such)en?|necesit(?:o|amos)|busc(?:o|amos)|(?:nous|je) cherch(?:e|ons)|cerc(?:o|hiamo)) /

/** A question, whether it has its mark or not. */
const INTERROGATIVE =
  /^(?:(?:and|so|also|hi|hello|hey|just|wondering|roughly|und|hallo|y|hola|et|bonjour|ciao|e|en|hoi),? ){0,3}(?:how|when|wie|wann|cu[aá]nto|cu[aá]ndo|en cu[aá]nto|combien|en combien|quand|quanto|in quanto|quando|em quanto|hoe|wanneer)\s/
/** They will be in touch themselves: "I'll get back to you next week". */
const PROMISES =
  /(?:^|\s)(?:i'll|ill|i will|we'll|we will|i'd|let me) (?:\S{2,9} )?(?:get back to|come back to|be back|be in touch|let you know|think about it|discuss|talk it over|sleep on it|check with|ask my)|(?:ich|wir) meld(?:e|en)? (?:mich|uns)|(?:^|\s)(?:ya )?(?:os|le|te|les) (?:digo|diré|aviso|contesto|llamo yo)|je vous (?:redis|tiens au courant|recontacte)|(?:vi|le|ti) (?:faccio|farò) sapere|ik laat (?:het )?(?:u|je|jullie) weten|eu (?:aviso|digo)(?![a-z])/
/** A day that suits for a call. */
const SUITS =
  /^(?:\S+ ){1,3}(?:is|would be|works|suits|passt|geht|ist|wäre|me va|va|ça|est|è|funciona|es) ?(?:fine|ok|okay|good|great|perfect|best|gut|super|mir|bien|bene|perfetto|goed|prima|fein)?[.!]*$/

/** A day with its hour is one on which people talk: "tomorrow after 2 pm". */
const AT_THE_HOUR =
  /(?<!\d)(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)? ?(?:uhr|h|am|pm|a\.m|p\.m|o'?clock|heures?|uur|horas)(?![a-z])|(?:\bat|@|a las|alle|às|\bom|\bum|vers|nach|after|before|vor) (?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?= ?(?:$|[.,!?]))/

/** Whether a sentence says what the visitor wants to have, or to begin. */
export const isWish = (sentence: string) => WISH.test(sentence) || LAUNCH.test(sentence) || START.test(sentence)

/** "My sister needs her shop by Friday": is it theirs or the visitor's? */
const KIN =
  'client|customer|kundin|kunde|cliente|klant|sister|brother|cousin|friend|mate|neighbour|neighbor|mum|mom|mother|dad|father|uncle|aunt|colleague|boss|daughter|son|niece|nephew|wife|husband|partner|schwester|bruder|cousine|freundin|freund|nachbarin|nachbar|mutter|vater|onkel|tante|kollegin|kollege|chefin|chef|tochter|sohn|hermana|hermano|prima|primo|amiga|amigo|vecina|vecino|madre|padre|tía|tío|jefa|jefe|sœur|soeur|frère|cousine|amie|ami|voisine|voisin|mère|père|tante|oncle|collègue|patron|sorella|fratello|cugina|cugino|amica|amico|vicina|vicino|zia|zio|capo|zus|broer|nicht|neef|vriendin|vriend|buurman|irmã|irmão'
const KIN_NEEDS = latin(
  `(?<!\\p{L})(?:my|our|meine?r?|unsere?|mi|nuestr[oa]|ma|mon|notre|mi[ao]|mijn|minha|meu)\\s(?:best |older |younger |big |little )?(?:${KIN})(?:[- ]in[- ]law)?\\s(?:\\p{L}{1,8}\\s)?(?:needs?|wants?|must have|has to have|is after|braucht|will|möchte|sucht|muss|necesita|quiere|busca|a besoin|veut|cherche|ha bisogno|vuole|cerca|heeft|wil|zoekt|precisa|quer)(?!\\p{L})`,
)
const KIN_HAD = latin(`(?<!\\p{L})(?:a|my|our) (?:\\p{L}{3,8} )?(?:${KIN}) (?:had|got) (?:his|hers|theirs)(?!\\p{L})`)
const OWN_MATTER = anyOf([
  "(?:i'm|im|i am) asking (?:for|about) (?:my|our)", '(?:i|we) (?:just|only|myself) (?:want|need|would like)', "(?:he|she|they)(?: has|'s|'ve| have)? (?:already )(?:has|have|had|got|found)? ?(?:some(?:one|body)|an? \\p{L}{3,12})", '(?:ich|wir) (?:will|möchte|brauche|wollen|brauchen|suche) (?:nur|bloß|selbst|selber)', '(?:er|sie|der|die|das) (?:hat|haben) (?:da )?(?:schon|bereits|eh schon)', 'yo só?o?lo (?:quiero|necesito|busco)', 'ya tiene', "déjà (?:quelqu'un|une agence|un)", 'je veux (?:juste|seulement)',
  'ha già', 'io (?:voglio|vorrei) solo', 'heeft al', 'ik wil alleen', 'já tem', 'eu só quero', 'mine (?:has|is|can|needs|does|hasn|would|will|could)', "mine's", 'my own',
  'as for (?:me|us|mine|ours)', "that's (?:her|his|their) (?:lookout|problem|business|thing)", 'ours (?:has|is|can|does)', 'ich frage für', 'ich selbst', 'ich selber', 'bei (?:mir|uns)', 'mein(?:e|er|es)? (?:hat|ist|kann) ', 'yo pregunto',
  'lo mío', 'la mía', 'el mío', 'nosotros en cambio', 'moi(?:,)? je', 'la mienne', 'le mien', 'chez nous', 'io chiedo',
  'la mia', 'il mio', 'ik vraag voor', 'die van (?:mij|ons)', 'o meu', 'a minha',
]) // biome-ignore format: a list

/** It is there for all to see, whatever was asked. */
const LIVE = anyOf([
  'live', 'online', 'ready', 'finished', 'launch\\p{L}{0,3}', 'up and running', 'go-?live', 'fertig', 'stehen', 'livegang', 'list[oa]s?', 'publicad[oa]', 'terminad[oa]', 'prête?s?', 'en ligne', 'pront[oa]', 'klaar', 'klar', 'no ar', 'gotow[ae]',
]) // biome-ignore format: a list

/** What is said of what might be, and meant: "if you could start on Monday", "let's say in May". */
const MEANT_AS_SAID =
  /(?:maybe|perhaps|probably|vielleicht|quiz[áa]s?|tal vez|peut-\u00eatre|forse) (?:some ?time )?(?:next|in|nächst|im|el|en|l'an|nel|il)|love to have|let'?s say (?!we |i |you |they |it )|if you (?:could|can) (?:start|begin|have|get|deliver|launch|kick|finish)|wenn (?:ihr|sie) [^.]{0,30}(?:könntet|könnten)|si (?:pudierais|pudieran|podéis)|si vous (?:pouviez|pouvez)|se (?:poteste|potete)|als jullie [^.]{0,20}kunnen/
