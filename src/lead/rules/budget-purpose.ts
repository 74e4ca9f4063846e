import type { Clause } from '../language/clauses.ts'
import { setOf } from '../language/phrases.ts'
import type { Reading } from './budget-reading.ts'

/** What stands before what money is for. */
const FOR = setOf('for für fürs fur pour para per voor till för na dla')

/** What other things money is kept for. */
const THINGS = setOf(`
  tax taxes vat house flat apartment haus wohnung piso maison appartement roof roofing kitchen heating boiler car cars van vans truck lorry tractor wedding holiday holidays pension retirement rent salaries wages payroll
  lease premises equipment stock fridge freezer counter shelf shelves
  machine machinery oven building renovation refurbishment repairs extension furniture flooring mortgage playground hardware laptops uniforms barn stable shed pool bathroom lift boat bus minibus
  steuer steuern finanzamt dach küche heizung auto wagen lieferwagen lkw traktor hochzeit urlaub rente miete gehälter löhne maschine maschinen ofen anbau umbau bau renovierung möbel sanierung
  impuestos hacienda tejado techo cocina calefacción coche furgoneta camión boda vacaciones pensión alquiler sueldos máquina maquinaria horno obra obras reforma muebles
  impôts toit toiture cuisine chauffage voiture camionnette camion mariage vacances retraite loyer salaires machine four travaux rénovation meubles
  tasse tetto cucina riscaldamento auto furgone camion matrimonio vacanze pensione affitto stipendi macchina macchinari forno lavori ristrutturazione mobili
  belasting dak keuken verwarming auto bus bruiloft vakantie pensioen huur lonen oven verbouwing impostos telhado cozinha carro carrinha casamento férias obras`)

/** What the assistant's company makes: money for it is no money for something else. */
const WORK = setOf(`
  website websites site sites web webs shop store app apps portal homepage page pages seite seiten webseite webshop onlineshop auftritt intranet tool system software platform plattform tienda página sito negozio boutique loja winkel hemsida webbplats webbutik hjemmeside nettside strona stronę sklep serwis portail portale pagina aplicación aplicação application anwendung extranet business company service rental shops project firm job team club group village town list`)

export const isWork = (word: string): boolean => WORK.has(word) || COMPOUND.test(word)
const COMPOUND = /\p{L}(?:website|webseite|webshop|portal|app|platform)$/u

/** `That was for the roof, but I'd rather spend it on this`. */
const WAS_FOR =
  /(?<!\p{L})(?:was|were|had been|(?:war|waren|wär\p{L}*)|eran?|estaban?|étai\p{L}+|erano?) (?:\p{L}+ ){0,4}(?:for|für|fürs|para|pour|per|voor)(?!\p{L})/u
const RATHER =
  /(?<!\p{L})(?:sooner|rather|instead|prefer|now|lieber|stattdessen|jetzt|mejor|prefiero|ahora|plutôt|préfère|maintenant|piuttosto|invece|preferisco|adesso|liever|nu|antes|prefiro|agora)(?!\p{L})/u

/** How many words may stand between `for` and the thing. */
const REACH = 4

/** `The 20k are reserved for the new roof`; what they speak of elsewhere may be what they come for. */
export function isForElse(
  { clause: { words, negations, text, sentence } }: Reading,
  spokenOf: (thing: string) => boolean,
): boolean {
  if (words.some((word) => WORK.has(word)) || (WAS_FOR.test(text) && RATHER.test(sentence))) return false
  return words.some(
    (word, at) =>
      FOR.has(word) &&
      !negations.includes(at - 1) &&
      words
        .slice(at + 1, at + 1 + REACH)
        .some((thing) => (THINGS.has(thing) || THINGS.has(thing.replace(/s$/, ''))) && !spokenOf(thing)),
  )
}

/** `12,000 a year, but most of it goes into ads`. */
const MOSTLY =
  /(?<!\p{L})(?:most of (?:it|that|this|which)|the bulk|(?:das|fast das) meiste|der größte teil|la mayor parte|la plupart|l'essentiel|la maggior parte|het meeste|a maior parte)(?!\p{L})/u
const GOES =
  /(?<!\p{L})(?:goes|went|is (?:gone|spent|tied up|spoken for)|geht|ging|fließt|steckt|se va|va|part|passe|gaat|vai)(?!\p{L})/u
export const goesElsewhere = ({ words, text, sentence }: Clause): boolean =>
  MOSTLY.test(text) && GOES.test(sentence) && !words.some(isWork)
