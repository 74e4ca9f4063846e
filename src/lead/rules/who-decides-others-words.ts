import { setOf } from '../language/phrases.ts'

/** What somebody does who decides. */
export const DECIDES = setOf('decides decide entscheidet beslist bestimmt bestimt decyduje bestemer')
/** Behind it nothing is decided but this. */
export const ENDS_WITH = setOf(
  'alone alein aleine solo sola seul seule aleen that this it everything al himself herself naturlich selber selbst alles das todo tout tuto zelf in finally anyway ja halt eh',
)
/** What decides without being anybody, and who decides only as one who uses something. */
export const NO_PERSON = setOf(
  'customer customers user users client clients visitor visitors guest guests buyer kunde kundin kunden nutzer nutzerin benutzer besucher gast cliente clientes usuario usuaria usuarios utilisateur client cliente klant gebruiker price cost preis precio prix prezo prijs preco budget quality qualitat system algorithm ki ai google market markt computer zufal day tag time zeit law player spieler reader leser auge kopf herz money geld',
)
/** What stands before somebody who will use what is wanted. */
export const FOR_USE = setOf('where wo donde dove waar onde waarin worin womit damit sodas whether if ob wen si se of')
/** "In der", "mit denen". */
export const PREPOSITION = setOf('in mit auf uber bei fur an durch zu')
export const RELATIVE = setOf('der dem den denen die das')
/** But now it is no longer supposed. */
export const TURN = setOf('but aber doch pero sino mais ma maar mas tylko men')
/** It is not known yet. */
export const OPEN = setOf(
  'zeigen fest ofen seen yet unclear unklar undecided unentschieden tbd tbc verra vera ver vedremo',
)
/** What two people want or have. */
export const WANTING = setOf(
  'want wana ned would wish plan have run own are wolen mochten brauchen suchen haten haben planen betreiben fuhren queremos necesitamos buscamos quisieramos tenemos voulons cherchons voudrions souhaitons avons veut aimerait vogliamo voremo cerchiamo abiamo wilen zoeken heben queremos precisamos temos',
)
/** They want to know something, and no more. */
export const KNOWING = setOf('know ask wisen saber savoir sapere weten fragen preguntar demander')
