import { setOf } from '../language/phrases.ts'
import type { Tag } from './who-decides-tags.ts'

/** Words before a role that make it somebody else's. */
export const NOT_MINE = setOf(
  'my our his her their your ask asking tell mein meine meinen meinem unser unsere unserem unseren mi nuestro nuestra mon ma notre from an by for with',
)
/** "My" before a business that is the visitor's own. */
export const MINE = setOf(
  'my me mine mein meine meinen meinem meiner mei mi mis mon ma mes mio mia meu minha mijn mn moj moja mojego mojej mojemu min',
)
/** Offices that people hold. */
export const OFFICES: ReadonlySet<Tag> = new Set(['role', 'chief', 'heads', 'leads'])
/** "The owner" is told of somebody, where a mere "owner" is an answer. */
export const ARTICLES = setOf('the der die den dem das el la le il de')
/** "Assistant to the owner" is no owner. */
export const TOWARDS = setOf('to of for with from an von zu zum bei del al du au per')
/** What makes of a few words a sentence. */
export const IS = setOf('is its it ist es est e son are was isch')
/** Between two who decide. */
export const AND = setOf('and und n u y e ed et en i plus')
/** The visitor, as one of two who decide, or as who does something. */
export const ME = setOf('i me ich mir mi mich myself meself yo moi io me ik mij eu')
/** Who has the last word. */
export const HAVING = setOf('i ive id ich mir hab habe me mine myself yo tengo mia conmigo moi j io ho ik heb eu tenho')
/** The visitor, where something is left to them: "me", "myself". */
export const OBJECT = setOf('me myself meself mir moi')
/** The visitor, as who does something: "I". */
export const SUBJECT = setOf('i id ill im ich yo je j io ik eu')
/** What makes of a claim something that is only supposed. */
export const SUPPOSING = setOf(
  'if wen fals si se suppose imagine say pretend angenomen once when cuando quand day tag dia jour theory hypothetically dream would could',
)
/** Somebody else, without a name. */
export const OTHER_PERSON = setOf(
  'he she him her they them el ella ellos ellas ela elos elas lui ele eles elle il ils elles er sie lei loro hij zij ze ihm ihr hem haar',
)
/** "Gehört mir und meiner Schwester", "è mio e di mio cognato". */
export const MINE_BY_END = setOf('mir me mine mio mia moi meu minha mi own us')
/** What is done with those who are asked at home. */
export const ASKING = setOf('ask check talk speak run fragen preguntar demander chiedere vragen consultarlo')
/** Who is asked at home decides as well: "I'll talk to my wife". */
export const KIN = setOf(
  'hubby misus wifey wife husband partner partners sister brother girlfriend boyfriend cofounder mann frau freundin schwester bruder partnerin socio socia marido mujer esposo esposa hermano hermana mari femme associe asocie frere soeur moglie marito fratelo sorela compagnon kompagnon schwager cousin cunado cognato man vrouw broer zus',
)
/** Words that are no person before "and me". */
export const KNOWN = setOf('yes no ja nein jo si oui ok sure and und me ich yo moi io')
/** What makes "to me" tell of a decision. */
export const FALLS = setOf(
  'leave leaves left come comes fall falls belong belongs up down goes boils uberlast liegt hangt',
)
/** Behind somebody else who is named as the answer: "she does". */
export const DOES = setOf('would wil does do only solo')
/** Nobody who has died decides. */
export const GONE = setOf(
  'verstorben gestorben tot late died dead deceased widow widowed witwe witwer pased decede decedee mort morte veuf veuve murio falecio falecido viudo viuda morto morta mancato vedova vedovo overleden',
)
/** As many others as decide with the visitor: "myself and four others". */
export const SOME =
  /^(?:\d|a|an|another|others?|one|two|thre|four|five|six|seven|eight|nine|ten|zwei|drei|vier|funf|sechs|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quatro|twe|drie|vier|noch|andere|otros|autres|altri)$/
/** As many as decide together. */
export const NUMBER =
  /^(?:\d{1,2}|both|two|thre|four|five|six|seven|eight|nine|ten|eleven|twelve|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quatro|cinque|sei|sete|oto|nove|dieci|twe|drie|vijf|zes|zeven|negen|tien|dois|quatro|oito|dez)$/
/** What stands before their number. */
export const GROUP_BEFORE =
  /(?:^| )(?:somos|eramos|on est|somes|siamo|siamo in|wir|wir sind|mir sind|sind wir|we|we are|were|wij|wij zijn|we zijn|entre|entre l[oa]s)$/
/** Whoever is spoken of: "she picks", "der bestimmt". */
export const THIRD = setOf(
  'he she they hij zij ze elle elles ils ella ellos ellas lui loro ele ela eles elas er han hon on ona oni die der des who',
)
/** With whom one decides. */
export const WITH = setOf(
  'with mit con avec met com z ze med together samen insieme zusamen gemeinsam junto juntos ensemble',
)
/** What stands between nobody and the visitor: "no one gets a vote but me". */
export const EXCEPT = setOf(
  'but except besides bar save auser als mas salvo excepto menos sauf que hormis trane ecceto eceto behalve dan exceto utom',
)
/** What is told of somebody else: "landlord has agreed". */
export const TOLD_OF = setOf('has had will would must wants needs says said agreed told decides thinks hat wird muss will sagt möchte soll tiene debe quiere dice va doit veut a dit ha deve vuole dice heeft moet wil zegt tem deve quer diz musi chce ma har måste vill') // biome-ignore format: a list
