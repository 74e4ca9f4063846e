import { foldedWords } from '../language/phrases.ts'

/** Words of four letters and more that stand in any sentence, whatever it is about; a language a line. */
const COMMON: ReadonlySet<string> = new Set(
  foldedWords(`
    with from that this these those have having been were will would could should must does doing done please kindly earliest also just very really some soon asap today tomorrow gladly hello thanks thank about your yours they them their there here what when which where whom whose then than only even still already anyway well good best like such much many more most into onto over under after before again because while until once ever never always maybe perhaps going come came make makes made take takes took give gives gave know think thing things something anything everything nothing someone somebody anyone anybody people folks guys regards dear sirs madam morning afternoon evening monday tuesday wednesday thursday friday saturday sunday work works broma spaß gaudi fun simple plain mail email contact number phone mobile rather talk type typing lads lots project order describe prefer chat window commission revert kindly business firm company arvo whats cost first
    auch bitte dann denn doch noch schon mich dich euch ihnen ihrem ihren ihrer eine einen einem einer eines etwas gern gerne vielleicht wissen haben hatte hätte hätten wird werden würde würden könnte könnten sollte sein sind dass diese dieser dieses mal eben halt einfach ganz sehr gleich jetzt heute morgen montag dienstag mittwoch donnerstag freitag hallo guten danke liebe grüße wegen damit dafür davon darum alles nichts jemand gewusst gwusst
    para pour avec sans nous vous algo todo esto esta este eso como cuando donde quien también favor gracias hola buenos buenas días tardes lunes martes miércoles jueves viernes quelque chose tout cette comme quand merci bonjour bonsoir plaît lundi mardi mercredi jeudi vendredi être faire fait peut bien aussi
    qualcosa tutto questo questa come quando dove anche grazie buongiorno buonasera lunedì martedì mercoledì giovedì venerdì fare essere molto bene iets alles deze goed ook graag maar heel dank maandag dinsdag woensdag donderdag vrijdag alguma coisa isto obrigado obrigada bom tarde segunda terça quarta quinta sexta
  `),
)

/** Whether a word says what something is about. */
export const isContent = (word: string): boolean => word.length >= 4 && !COMMON.has(word) && !/\d/.test(word)
