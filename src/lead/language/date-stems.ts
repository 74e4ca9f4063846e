/** Beginnings of words, parted by spaces; `$` is the end of a word, `_` a space within. */
const DATES = [
  'jan jän ener genn feb fev fév mar mär mae maa may mai$ maio mei$ mag apr abr avr jun juin giu jul juil lug aug agu ago aoû aou sep sett seti sete oct okt ott outu ock oco nov dec dez dic déc',
  'sund sonnt domi dima dome zond monda mont lun tues dien dins wedn wens mitt mié merc woen thur donn juev jeu giov frid fryd freit vend ven$ vener vrij satur sams sáb same saba zate',
  'day tag día jour gior dag dia wee wek wk woch sema fort quin moun monh mnth mth mona mes$ mese mesi mois mês quart trim half halb seme year yer yr jahr jaar año ann an$ ans$ ano eom eoy e.o heuer',
  'holiday chris labo memor father vater carn karn fasch ascen himmel all_sa aller tous todos ognis niko sinter adv break ferien vacan term curso acad kw kalen cw cris chrs xmas x-mas weih heili navi noël natal kerst east oster pasc pâq pasq pase pás pent whit pfin black cyber thanksg valen patr patd paty mother mutter fête hallow halow silv neuj noche nouvel capod reyes diwa diva deep rama indep school schul rentr vuelta halv',
  'naj vintern segunda fiest fest fetes burns firework fastn spring früh prim print lente voor summ somm vera verã té estate zome autu auto fall herb oto herf outo wint invi inve hiver seaso saiso tempo stagi seiz mid end',
  'pancake shrove fett cinco groundhog michael walpurg valborg sanferm santo beaujol reforma pilar el_pilar stycz lut czerw lip sierp wrze listop grudz söndag mån tisd tirs onsd torsd fred lörd niedz poniedz wtor rod czwart piąt sobot terça sexta vecka veckor uke uge tydz tygod mies dni$ rok$ lat$ wiosn latem jesie zim twelf tenth',
  'santa paas meivak singles bevrij gründ eod eob cob$ close_of secours sos$ aiut ayud aide hilf hulp ajud minu sekund secon paddy patty sleeps hour hrs stund hora heure ore$ uur columbus mlk presid super three_ki epiph drei candle licht san_ las_fal good_fri karfr vier ash_w aschermi corpus fronl påsk wielk st. saint sant_ koning king sonnw johanni canada bastille le_14 bundesf ferrag assom einheit nation bonfire guy remem veter armis immac inmac boxing steph turn_of cambio hogm rosenm weiber',
] // biome-ignore format: months, weekdays, units, feasts, seasons, more feasts, the rest
const DAYS = 'today jetzt ahora ora$ adesso mainten nu$ nou$ já teraz tonig heut hoy aujou oggi vanda hoje tomo tommo tmr morg maña dema doma amanh bermorgen dopod overm yest gest ayer hier' // biome-ignore format: a list
const HASTE = [
  'ugent minut second every each jede cada chaque ogni elke iedere some year mond deadl sign unters contr vertr ink first gleich tard secours hoe je kein gave',
  'asap assa assp asp a.s asa a.sa imed immed fetes as. right away once delay possib posib soon fast quick early earli now sofo umge unver schnell rasch bald möglichst cuanto antes pront inmed mismo segu enseg vite tôt rapid rápid suite atten délai subito mogel spoed meteen onmid quanto',
  'sobald moment dès_que zodra los verlier burn fire fünf urg emerg hurry rush running time prior press essen dring eil brenn notf prisa haast',
  'dying done sharp chop double deprisa toda fissa zackig flott fest fiest feier vincol capita irgend',
  'stress panic wait leisure flex fussed both calm apuro feu import rustig prazo scaden clock desperat ticking dräng eisen contrar brev bref meill dire zsm z.s appena ontem assim naj hemen acil kısa ya$ stage mind anytime instant date when browsi hold zeit druck hekti egal wann cuando hâte quand fretta short near long demn abseh bient proch prest binnen',
] // biome-ignore format: what presses, at once, urgent, no rush

const isWordCode = (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58) || code === 95

/** Whether any word of a text in small letters begins so: a look at each word's first two letters tells of most that it does not. */
function beginner(stems: readonly string[]): (text: string) => boolean {
  const byStart = new Map<string, { stem: string; whole: boolean }[]>()
  for (const said of stems.join(' ').split(' ')) {
    const whole = said.endsWith('$')
    const stem = (whole ? said.slice(0, -1) : said).replaceAll('_', ' ')
    const start = stem.slice(0, 2)
    byStart.set(start, [...(byStart.get(start) ?? []), { stem, whole }])
  }
  return (text) => {
    let inWord = false
    for (let at = 0; at < text.length; at += 1) {
      const isWord = isWordCode(text.charCodeAt(at))
      if (isWord && !inWord)
        for (const { stem, whole } of byStart.get(text.slice(at, at + 2)) ?? [])
          if (text.startsWith(stem, at) && !(whole && isWordCode(text.charCodeAt(at + stem.length)))) return true
      inWord = isWord
    }
    return false
  }
}

const beginsDate = beginner([...DATES, DAYS])

/** Without this a text in small letters names no time: quickly looked for, before all the ways to name one are. */
export const mayNameTime = (text: string): boolean => /\d/.test(text) || beginsDate(text) || ODD_DATE.test(text)
const ODD_DATE = /half.term|[a-z]{3}th(?![a-z])|år(?![a-z])/
/** Without this a text in small letters speaks of no hurry, and of no leisure either. */
export const maySpeakOfHaste = beginner([...HASTE, DAYS])
/** Many more clauses may speak of when than do. */
export const maySpeakOfTime = (text: string): boolean => mayNameTime(text) || maySpeakOfHaste(text)
