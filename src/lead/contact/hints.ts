import { matches } from '../language/matches.ts'
import { plain } from '../language/plain.ts'
import { SPEAKS_DIGITS } from './dictated.ts'
import { BUSINESS, isCommon, isFirstName, listed, PARTICLES, ROLES } from './words.ts'

/** Words that hardly come up unless somebody says a name, a company or an address, or takes one back. */
const TELLING =
  listed(`name names naem nmae namen surname i'm-called called named heisst heisse heissen llamo llama nombre
  appelle nom chiamo chiama nome heet naam chamo chame heter hedder navn nazywam imie jmenuji adim calls attention attn
  handen hd behalf namens auftrag apparat apparail appareil habla hablando escribe saluda parla scrive spreekt
  speaking says dot punkt punto ponto punt kropka nokta malpa snabel-a arroba arobase chiocciola regards greetings wishes sincerely respectfully
  hochachtungsvoll herzlichst herzlich mfg vg lg bg grusse gruesse gruss gruessen grussen cordialement amicalement salutations
  abrazo abrazos cordialmente abbraccio mvg groet groeten groetjes saludo saludos atentamente saluti halsning hilsen mvh
  powazaniem pozdrawiam atenciosamente yours myself sou chamo-me jestem gez presento presente rather correction beziehungsweise
  joined dicen llaman pon ponga vagyok schnackt speaking forget number wrong scrap strike erase remove losche loschen entfernen delete disconnected falsche vergiss vergesst olvide olvida borre oubliez effacez dimentichi vergeet verkeerde gegrundet lavoro name's m'apelle m'appel chama-se gestatten trading firmieren represento mairie landratsamt
  stadtverwaltung gemeinde marktgemeinde ayuntamiento escribo escribimos scrivo scriviamo escrevo vanuit charged billed
  invoiced overcharged berechnet abgebucht gefactureerd facture cobrado facturado addebitato fatturato department dept`)

/** Words right behind which a name or a company may stand. */
const LEADS =
  listed(`its i'm am im with for mit avec is bin ist sind soy suis c'est c sono ben it's me from of at bei beim vom
  von chez bij own run founded started opened manage represent lead established up are we're leite fuhre betreibe
  leiten fuhren betreiben somos tengo llevo dirijo pour para sommes dirige per siamo zijn voor mean that by rather trabajo
  company firma firm business unternehmen empresa entreprise societe azienda bedrijf employer organisation organization
  here hier write writing asking trabajo trabalho travaille werk works lavoro ufficio afdeling
  contact person ansprechpartner ansprechpartnerin kontakt reach schreibt spricht ihnen euch dir ici aqui to us`)

/** Words that may stand between. */
const JOINS =
  listed(`the a an der die das den dem des le la l' el los las d' company firma firm is ist es est 's and called
  agency studio shop business store team`)

const TITLED = listed('mr mrs ms miss dr prof herr frau mme sir senor senora don signor signora')

/** Words with which a message closes, a name below or behind. */
const CLOSES =
  listed(`thanks thank thx cheers danke dank merci gracias grazie bedankt ta bye ciao you soon advance voraus
  d'avance alvast antemano tschuss servus bald dann bientot presto pronto journee forward best care`)

/** Words with which a message opens, the house that writes it behind. */
const HAILS =
  listed(`hi hello hallo hey morning afternoon evening day tag morgen abend moin servus hola dias tardes bonjour bonsoir
  buongiorno buonasera salve ciao goedendag goedemorgen goedemiddag dia tarde ola dobry`)

/** "Foo Industries is my company". */
const STATES = listed('is ist es est')
const MINE = listed('my our mein meine unser unsere mi nuestra mon notre')

/** What may stand right behind a name that a sentence begins with. */
const BEHIND = listed('here hier har her again from vom von')
const ANNOUNCES = listed('here hier by btw again wieder nochmal har her')

/** "Thornbury Rowing Club needs a website". */
const WANTS =
  listed(`needs wants requires would seeks benotigt sucht braucht brauchte mochte plant hatte wunscht necesita busca
  quiere desea cherche souhaite aimerait voudrait recherche cerca vuole vorrebbe desidera zoekt wil heeft precisa procura quer`)

/** What somebody does somewhere: a house may follow much later. */
const WORKS = listed(
  'work working arbeite trabajo trabalho travaille lavoro werk me myself do ich yo moi io ik nur solo soy sono sou suis bin ben am vengo viens from vom',
)

const NOUNS = listed('startup start-up business firm salon band podcast magazine newspaper platform app laden betrieb')

const TELLS = 1
const LEADS_TO = 2
const JOINING = 4
const CLOSING = 8
const NOUN = 16
const SERVES = 32
const HAILING = 64

/** What each word may be a hint of. */
const HINTS = new Map<string, number>()
for (const [hint, words] of [
  [TELLS, TELLING],
  [LEADS_TO, LEADS],
  [LEADS_TO, ROLES],
  [LEADS_TO, TITLED],
  [SERVES, ROLES],
  [SERVES, WORKS],
  [JOINING, JOINS],
  [JOINING, PARTICLES],
  [JOINING, TITLED],
  [CLOSING, CLOSES],
  [HAILING, HAILS],
  [NOUN, BUSINESS],
  [NOUN, NOUNS],
] as const)
  for (const word of words) HINTS.set(word, (HINTS.get(word) ?? 0) | hint)

/** Letters, digits and apostrophes make a word; whatever is beyond Latin letters counts as one. */
const WORD = /[\p{L}\p{N}\p{M}'-]+/gu
const CAPITAL = /^(?:\d+|'?\p{L}?[-']?)\p{Lu}/u
const UNUSUAL = /[\u00ad\u0250-\u200f\u2027-\u20ab\u20ad-\u2121\u2123-\ud7ff\ud835\ue000-\uffff]/
const SPELLED =
  /[@\u00a0]|(?:^|[ (])\.[a-z]{2,6}(?![\p{L}.])|\d(?:[ ()./\u2013-]{0,4}\d){5}|(?:at|ät)(?: |[)\]}] ?)[\w-]+\.\w/u

/**
 * Whether a message has anything of an introduction in it, so that most messages cost one look at their words: one that
 * has not is not read for names, companies, addresses and numbers. What the rules find begins with a word or a sign that
 * is listed here; whoever adds a rule adds its words.
 */
export function mayIntroduce(text: string): boolean {
  if (UNUSUAL.test(text) || SPELLED.test(text) || SPEAKS_DIGITS.test(text)) return true
  let led = false
  let before = ''
  let hintBefore = 0
  let capitalBefore = false
  let nameBefore = false
  let endBefore = 0
  let wasStated = false
  let serving = false
  for (const match of matches(text, WORD)) {
    const [word] = match
    const lower = plain(word)
    const hint = HINTS.get(lower) ?? 0
    const capital = word !== lower && CAPITAL.test(word)
    const isName = capital && !isCommon(word)
    if (hint & TELLS || (isName && isFirstName(word))) return true
    if (isName && serving && (hint & NOUN || hintBefore & NOUN)) return true
    serving ||= (hint & SERVES) !== 0
    if (isName && (led || nameBefore || hintBefore & CLOSING)) return true
    if (led && (capital ? capitalBefore : isFirstName(lower))) return true
    if (capitalBefore && BEHIND.has(lower)) return true
    if (ANNOUNCES.has(lower) && isFirstName(before)) return true
    if (hintBefore) {
      const gap = text.slice(endBefore, match.index)
      if (capital && gap.includes('(')) return true
      if (capital && hintBefore & NOUN && gap === ', ') return true
      if (isName && hintBefore & HAILING && /^[,.!:] $/.test(gap)) return true
      if (hintBefore & LEADS_TO && /["\u201c\u201e\u00ab:]/.test(gap)) return true
      if (hintBefore & CLOSING && gap.includes('\n') && isFirstName(lower)) return true
    }
    if (wasStated && MINE.has(lower)) return true
    if (capitalBefore && WANTS.has(lower) && before !== 'i') return true
    led = (hint & LEADS_TO) !== 0 || (led && ((hint & JOINING) !== 0 || capital || /^\d/.test(word)))
    wasStated = capitalBefore && STATES.has(lower)
    before = lower
    hintBefore = hint
    capitalBefore = capital
    nameBefore = isName
    endBefore = match.index + word.length
  }
  return false
}
