import type { Phrases } from '../language/tags.ts'

/** Idioms of haste and of leisure. */
export const HASTE: Phrases<'at once' | 'urgent' | 'calm' | 'undated' | 'soon' | 'farewell'> = {
  'at once': `
    this minute, this very minute, this very second, the quicker we, the quicker you, the sooner we, the sooner you, the earlier we, the earlier you, the faster we, the faster you, the earlier the better, sooner the better, earlier the better, earliest convenience, earliest possible start, earliest possible date, earliest possible slot, earliest possible moment, earliest possible opportunity, earliest slot, earliest opportunity, earliest you can, first opportunity, next available slot, next free slot, first free slot, first available slot, first slot you have, now now, no waiting, no reason to wait, nothing left to wait for, without further delay, without delay, without further ado, as early as you, as early as your, as soon as your, as soon as humanly, as soon as possibly, forthwith, posthaste, post haste, before the day is out, no time like the present, what are we waiting for, five minutes ago, straight off the bat, raring to go, champing at the bit, chomping at the bit, the minute you have, ready when you are, underway without, with immediate effect, as of right now
    auf der stelle, stante pede, so schnell wie nur, so schnell wie nume, so schnell wie irgend, so schnell wies, so schnell ihr, so schnell sie, so bald ihr, so bald sie, so schnäll wie, so gschwind, so schnö wia, je früher wir, je früher ihr, je früher sie, je früher desto, je früher umso, je eher, je schneller, lieber heute als, noch heute, allerschnellstens, ohne verzug, kann losgehen, kanns losgehen, kanns losgehn, kanns losgeh, kann es losgehen, kann gleich losgehen, kann sofort losgehen, gleich loslegen, gleich starten, gleich anfangen, gleich morgen, per sofort, scharren mit den hufen, scharren schon, mit den hufen, in den startlöchern, frühestmöglich, frühest möglich, schnellst möglich, zum frühestmöglichen, zum nächstmöglichen, nächstmöglichen zeitpunkt
    cuanto antes mejor, cuando antes mejor, lo antes que, a la voz de ya, tan pronto como, de inmediato, hoy mismo, mañana mismo, ya mismo, ahorita mismo, en cuanto haya hueco, en cuanto tengáis, en cuanto se pueda, ya ya, cuanto más pronto
    sur le champ, séance tenante, illico, aussi vite que, aussi tôt que possible, dès que vous êtes dispo, dès que vous êtes libre, dès que vous avez, le plus tôt possible, plus tôt ce sera, plus vite on commence, n attend que vous, dès aujourd hui, dès demain, tout de suite
    prima è meglio è, all istante, anche subito, anche domani, prima si parte, prima si comincia, appena potete, appena siete liberi, quanto prima, nel più breve tempo
    zo snel als, zo vlug als, hoe eerder hoe beter, hoe sneller hoe beter, het liefst gisteren, liefst gisteren, per direct, zo gauw mogelijk
    quanto mais cedo melhor, o mais cedo possível, assim que puderem, o quanto antes, quanto antes
    så snart som möjligt, så fort som möjligt, omgående, genast, hurtigst muligt, snarest mulig, snarest, så snart som mulig, så fort det går, jak najszybciej, jak najprędzej, od zaraz, natychmiast, najszybciej jak
  `,
  urgent: `
    house on fire, place on fire, hell of a rush, hell of a hurry, in dire need, life and death, bleeding money, bleeding cash, bleeding customers, bleeding orders, losing a fortune, dead in the water, deadline is breathing, time is against us, running out of road, down to the wire, mad rush, big rush, huge rush, real rush, terrible rush, terrible hurry, great hurry, awful hurry, big hurry, cannot wait, cant be left, wont wait, code red, red alert, high time, backs against the wall, backs to the wall, in a right pickle, skin of our teeth, up the creek, heat is on, clock is against, nobody can wait, we are desperate, were desperate, drop everything
    unter den nägeln, auf den nägeln, brennt lichterloh, hut brennt, hütte brennt, feuer am dach, feuer unterm dach, feuer unter dem hintern, land unter, alarmstufe rot, eile geboten, zeitnot, kann nicht warten, kann nicht mehr warten, können nicht warten, können nicht mehr warten, duldet keinen aufschub, drängt die zeit, drängt sehr, drängt gewaltig, dringlich, höchst dringlich, messer am hals, wasser bis zum hals, steht das wasser, saumäßig eilig, mordsmäßig eilig, brutal eilig, pressiert, presiert, pressierts
    urgentísimo, urgentísima, urgentísimos, mucha prisa, muchísima prisa, agua al cuello, vida o muerte, va la vida, contra reloj, apremia, apuradísimos, no puede esperar, no podemos esperar, no aguanta más, con la soga al cuello
    feu aux fesses, feu au derrière, à la bourre, ça urge, dos au mur, couteau sous la gorge, urgentissime, ne peut pas attendre, peut pas attendre, hyper urgent, super urgent, vraiment urgent, très urgent
    in ginocchio, acqua alla gola, urgentissimo, urgentissima, non può aspettare, non possiamo aspettare, gran fretta, molta fretta, tanta fretta
    kan niet wachten, kunnen niet wachten, water aan de lippen, staat in brand, veel haast
    urgentíssimo, muita pressa, não pode esperar, não podemos esperar
    bråttom, brådskar, brådskande, haster, pilne, pilnie, pali się, na wczoraj, spieszy nam, çok acil
  `,
  calm: `
    plenty early enough, early enough, dont panic, no panic, happens when it happens, when it happens, relaxed about when, relaxed about the date, relaxed about time, easy about when, in your own time, at your own pace, whenever it suits, back burner, low priority, no particular hurry, no tearing hurry, no great hurry, no pressing need, done when its done, ready when its ready, takes as long as it takes, as long as it takes, as and when, when the time is right, when you get round, when you have a moment, all the time in the world, time is no object, one of these days, no odds when, dont mind when, doesnt matter when, nothings burning, nothing is burning, burning here, aint in no hurry, could not care less when, dont care when
    keine hektik, nur keine hektik, in aller ruhe, in ruhe, gemach gemach, kommt zeit kommt rat, irgendwann dran, irgendwann mal, brennt überhaupt nicht, brennt gar nicht, brennt nicht, brennt nix, nix eilig, net eilig, ned eilig, nöd eilig, eilt gar nicht, eilt überhaupt nicht, drängt nichts, drängt nix, jagt uns niemand, hetzt uns niemand
    sin agobios, sin agobio, cuando toque, cuando se tercie, ya se verá, no corre ninguna prisa, no tenemos ninguna prisa, ninguna prisa, poca prisa
    pas le feu, quand ce sera prêt, on verra bien, rien d urgent, rien de pressé, aucune hâte, pas pressés, pas pressé
    nessuna fretta, quando capita, senza alcuna fretta, non corre dietro nessuno, né l una né l altra
    geen enkele haast, totaal geen haast, rustig aan, op het gemak, wanneer het uitkomt
    ingen brådska, inte bråttom, ingen stress, ingen hast, nie spieszy, bez pośpiechu, sem pressa nenhuma, com calma, sem stress
  `,
  undated: `
    no date, no dates, havent any date, havent a date, havent got a date, no date at all, no date yet, no start date, no deadline, date hasnt been, dates none, no timeline, no time frame
    datum gibts noch keins, datum gibt es noch keins, noch kein datum, kein datum, keinen termin, noch keinen termin, gar keinen termin, termin haben wir keinen, termin gibt es keinen, termin gibts keinen, termin steht noch nicht, termin noch offen
    fecha no, sin fecha, no hay fecha, no tengo fecha, no tenemos fecha, ninguna fecha, aucune date, pas de date, sans date, nessuna data, scadenze non ne ho, scadenza non ce, data non ce, geen datum, nog geen datum, sem data, não temos data, inget datum, nie ma terminu, bez terminu
  `,
  soon: `
    near future, not too distant future, not so distant future, wont be long, will not be long, not be long now, before long, any day now, any time now, soonish, fairly soon, pretty soon, quite soon, in a short while
    in nächster zeit, in naher zukunft, in der nächsten zeit, über kurz, alsbald, in kürze, zeitnah, in bälde, nicht mehr lange hin, in absehbarer zeit
    dentro de poco, en breve, en poco tiempo, en un futuro próximo, de aquí a poco, a no mucho tardar
    d ici peu, sous peu, avant longtemps, dans peu de temps, dans un avenir proche, prochainement
    a breve, tra poco, fra poco, tra non molto, fra non molto, di qui a poco
    binnenkort, op korte termijn, snart, inom kort, ganska snart, om kort tid, wkrótce, niedługo, em breve, daqui a pouco, dentro em breve
  `,
  farewell: `
    see you soon, see ya soon, speak soon, talk soon, talk to you soon, hear from you soon, hearing from you soon, back to you soon, get back to me soon, bis bald, auf bald, hasta pronto, nos vemos pronto, a bientôt, a presto, tot snel, tot binnenkort, até breve, vi ses snart, in kürze zu uns, in kürze zu mir, in kürze zusammengefasst, get well soon, in kürze etwas zu, in kürze das wichtigste
  `,
}
