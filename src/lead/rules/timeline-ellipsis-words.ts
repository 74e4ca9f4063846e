import type { Phrases } from '../language/tags.ts'

/** How somebody takes what was proposed, or refuses it; degrees answer how urgent it is. */
export const TAKES: Phrases<'yes' | 'no' | 'very' | 'little' | 'contrary'> = {
  yes: `
    yes, yep, yeah, yea, yup, ya, aye, sure, ok, okay, alright, all right, fine, perfect, great, deal, agreed, works, that works, suits, sounds good, sounds right, sounds great, do that, lets do it, exactly, correct, right, absolutely, definitely, of course, indeed, spot on, go for it, please do, that will do, thatll do, would do, it would, it does, it is, id like that, lovely, brilliant, good, perfectly, confirmed, thats the one, thats it, i suppose so, id say so
    thats the plan, thats the idea, thats the hope, thats the dream, you have it, in an ideal world, if at all possible, plenty, ample, easily, so ist der plan, so der plan, das ist der plan, wär der traum, wäre der traum, im idealfall, idealerweise, locker, allemal, dicke, voilà, c est l idée, largement, esa es la idea, ese es el plan, de sobra, è l idea, l idea è quella, ampiamente, dat is het plan, dat is de bedoeling, ruimschoots, é essa a ideia, é isso, bingo, ding ding, you guessed, got it in one, nailed it, the very same, the very day, precisely, haargenau, exakt, erraten, lo ha adivinado, exactamente, tout juste, en plein dans le mille, indovinato, precies, juist
    ja, jo, jep, jawohl, jawoll, passt, genau, klar, gern, gerne, einverstanden, in ordnung, geht klar, stimmt, richtig, perfekt, super, machen wir, das geht, geht gut, würde gehen, können wir so, von mir aus, meinetwegen, abgemacht, sicher, freilich, unbedingt
    sí, vale, claro, perfecto, de acuerdo, exacto, eso es, me va bien, nos va bien, nos viene bien, me parece bien, correcto, por supuesto, adelante, estupendo, genial, conforme
    oui, ouais, d accord, parfait, ça marche, ça nous va, ça me va, exactement, tout à fait, c est ça, c est bon, très bien, entendu, volontiers, impeccable
    va bene, perfetto, esatto, d accordo, certo, benissimo, ottimo, volentieri, giusto
    prima, is goed, goed, akkoord, klopt, graag, uitstekend, sim, pode ser, está bem, combinado, det går bra, det passar, visst, javisst, tak, zgoda, dobrze, evet, tamam
    say that, lets say so, go with that, going with that, well take it, ill take it, take that, stick with that, stick to that, happy with that, happy with it, can live with that, cant complain, nothing against it, no objection, no objections, dont see why not, i dont see why not, why not, by all means, that would be perfect, thats fine, thats great, thats ok, grand, smashing, champion, bang on, that fits, fits, all good, thumbs up, go on then, cool, roger, 10 4, you got it, you bet, put that down, pencil that in, book it, lock it in, note that down, write that down, we agree, we accept, i agree, i accept, very well, so be it, as you say
    sagen wir das, dabei, nehmen wir, nehm ma, ist recht, mir recht, uns recht, wäre ideal, wär ideal, klingt gut, hört sich gut an, bin dabei, sind dabei, haut hin, haut gut hin, da spricht nichts dagegen, nichts dagegen, warum nicht, okidoki, alles klar, so soll es sein, so sei es, gebongt, geritzt, gekauft, gut so, sehr gut, bestens, wunderbar, top, ist notiert, eintragen, isch guet, isch recht, bassd scho
    quedamos en eso, quedamos así, lo dejamos así, nos cuadra, me cuadra, cuadra, nos encaja, encaja, de perlas, fenomenal, fantástico, así es, eso mismo, ahí está, hecho, trato hecho, venga, dale, bueno, está bien, nos parece, apúntelo, apuntado, cómo no, con mucho gusto, sin problema, así quedamos, muy bien
    disons ça, va pour, on dit ça, on fait comme ça, faisons comme ça, c est parfait, c est noté, ça colle, ça roule, ça nous convient, ça me convient, cela nous convient, ça convient, nickel, vendu, allons y, pas de problème, aucun problème, sans problème, pourquoi pas, bien sûr, evidemment, oui très, c est exact
    facciamo così, diciamo così, ci sta, affare fatto, andata, confermo, confermato, segnato, proprio così, esattamente, nessun problema, perché no, magari, come no
    doen we, dat is prima, dat past, mooi, afgesproken, lijkt me goed, geen probleem, waarom niet, zeker, inderdaad, perfeito, fechado, está ótimo, serve, sem problema, bra, funkar, absolut, gärna, okej, toppen, fint, det passer, avtalt, pasuje, odpowiada, świetnie, dobra, niech będzie, olur, uygun
  `,
  no: `
    no, nope, nah, naw, not, dont, cant, cannot, wont, never, too late, too early, too soon, not quite, rather, later, earlier, sooner, maybe, perhaps, not sure, dunno, depends, i dont know, hardly, unlikely, unfortunately
    nein, nee, nicht, kein, keine, lieber, eher, später, früher, vielleicht, weiß nicht, kommt drauf an, leider, zu spät, zu früh, noch nicht
    mejor, más tarde, antes, quizá, quizás, tal vez, depende, todavía no, demasiado, non, pas, plutôt, plus tard, plus tôt, peut être, trop tard, trop tôt, ça dépend, aucune idée, meglio, più tardi, prima di, forse, dipende, troppo, não, talvez, mais tarde, liever, eerder, misschien, niet, nej, inte, nie
  `,
  very: `
    eleven, code red, level red, stufe rot, very, extremely, extremly, really, hugely, massively, terribly, dreadfully, incredibly, mega, totally, as urgent as, couldnt be more, could not be more, more than you, and how, afraid so, ten out of ten, 10 out of 10, desperately, seriously, critically, a great deal
    sehr, total, extrem, unheimlich, wahnsinnig, furchtbar, arg, ziemlich, höchst, äußerst, und wie, und ob, allerdings, leider ja, leider schon, brutal, saumäßig, verdammt
    muchísimo, muchísima, mucho, mucha, muy, bastante, sí mucha, sí mucho, totalmente, máxima, urge, por desgracia, beaucoup, très, énormément, extrêmement, vraiment, carrément, plutôt oui, hélas, parecchio, parecchia, molto, moltissimo, moltissima, tanto, tantissimo, tantissima, estremamente, purtroppo sì, erg, heel, zeer, enorm, nogal, muito, muitíssimo, muitíssima, väldigt, mycket, jätte, meget, veldig, bardzo, çok
    altroché, altro che, eccome, assai, best wel, behoorlijk, flink, serieus, assez, un peu trop, grave, à fond, on ne peut plus, jättemycket, jättebråttom, verkligen, rätt, ganska, tierisch, höllisch, schrecklich, echt, wirklich, voll, fei, of the utmost, to say the least, understatement, putting it mildly, oh yes, oh yeah, hell yes, hell yeah, too right, you could say, youve no idea, quite, fairly, pretty, i should say so, un montón, bestial, urgentísimo
    you have no idea, no idea how much, massive one, huge one, a terrible one, an awful one, a mad one, a real one, in a big one, in one, toda, todas, un sacco, un casino, più che mai, plus que jamais, mehr als, mehr denn je, höchste, höchster, más que, meer dan ooit, mer än nånsin, as soon as possible, asap, sofort, so schnell wie, ganz dringend, brandend, it does rather, it is rather, it certainly is, it sure is, more than a bit, more than a little, just a bit, a tad, at the eleventh hour
    like you wouldnt believe, wouldnt believe, kann man so sagen, kann man sagen, könnte man sagen, das kann man, könnt man so, se puede decir, podría decirse, on peut le dire, on peut dire, si può dire, puoi dirlo, può dirlo, può ben dirlo, zeg dat wel, dat kun je wel, pode crer, kan man säga, you could put it, and some, and then some, more than ever, every minute counts, every hour counts, every day counts, on fire, yesterday
  `,
  contrary:
    'on the contrary, quite the contrary, quite the opposite, quite the reverse, wrong there is, oh there is, oh but there is, doch, im gegenteil, si si, mais si, au contraire, al contrario, todo lo contrario, anzi, tutt altro, invece sì, jawel, toch wel, integendeel, pelo contrário, tvärtom, jo då, tvert imot, wręcz przeciwnie',
  little: `
    not very, not really, not at all, not particularly, not especially, not so, not that, not too, barely, a bit, a little, slightly, so so, nothing dramatic, no not at all
    nicht sehr, nicht wirklich, gar nicht, überhaupt nicht, nicht so, kaum, wenig, ein bisschen, eigentlich nicht, nicht besonders, eher nicht, halb so wild, net so, nöd so
    para nada, en absoluto, qué va, no mucho, no mucha, no muy, poco, poca, un poco, regular, pas vraiment, pas du tout, pas trop, pas très, un peu, bof, per niente, per nulla, non molto, non tanto, un po, affatto, niet echt, helemaal niet, niet zo, een beetje, nem por isso, pouco, nada, inte så, inte alls, inte särskilt, ikke så, wcale, niezbyt
    i wo, ach wo, ach was, aber wo, keineswegs, mitnichten, nicht die spur, kein bisschen, kein stück, null, net wirklich, ned wirklich, meh, nah not really, not in the slightest, not in the least, far from it, not remotely, anything but, oh no, oh non, good lord no, god no, heavens no, goodness no, valt wel mee, valt mee, niet bepaald, allesbehalve, figurati, figuriamoci, ma no, ma va, macché, neanche per sogno, mica tanto, in nessun modo, ni mucho menos, tampoco tanto, tampoco, absolument pas, point du tout, nullement, que nenni, absolut inte, nej då, inte direkt, ikke spesielt, ani trochę, de modo nenhum, nem pensar, nem por sombras
  `,
}

/** Which of two times that were offered: the first or second named, or the nearer or farther. */
export const CHOICES: Phrases<'first' | 'second' | 'nearer' | 'farther'> = {
  first: `
    the first, first one, the former, first option, option one, option 1, option a, number one, das erste, das erstere, ersteres, erstes, der erste, den ersten, die erste, variante eins, lo primero, el primero, la primera, opción uno, le premier, la première, première option, il primo, la prima, de eerste, het eerste, o primeiro, a primeira, det första, den första, pierwszy, pierwsza
  `,
  second: `
    the second, second one, the second one, the latter, second option, option two, option 2, option b, number two, das zweite, das letztere, letzteres, zweites, der zweite, den zweiten, die zweite, variante zwei, lo segundo, el segundo, la segunda, opción dos, le second, le deuxième, la seconde, la deuxième, le dernier, il secondo, la seconda, de tweede, het tweede, o segundo, a segunda, det andra, den andra, drugi, druga
  `,
  nearer: `
    the shorter, shorter one, shorter of the two, the earlier of, earlier one, earlier of the two, the sooner of, sooner one, the nearer, the lower, lower end, the quicker one, the faster one, der kürzere, die kürzere, das kürzere, der frühere, das frühere, früheren, die frühere, lieber früher, lo más corto, el más corto, la más corta, la primera fecha, el más cercano, la más cercana, le plus court, la plus courte, le plus proche, il più breve, la più breve, il più vicino, de kortste, de vroegste, het vroegste, o mais curto, o mais cedo
  `,
  farther: `
    the longer, longer one, longer of the two, the later one, the later of, later one, later of the two, the farther, the upper, upper end, the slower one, der längere, die längere, das längere, der spätere, das spätere, späteren, die spätere, lieber später, lo más largo, el más largo, la más larga, el más lejano, la más lejana, le plus long, la plus longue, le plus tard, le plus éloigné, il più lungo, la più lunga, il più lontano, de langste, de laatste, het laatste, o mais longo, o mais tarde
  `,
}

/** How many times a period that was named. */
export const SHARES: Phrases<'half' | 'double' | 'triple'> = {
  half: 'half of that, half that, half of it, half the time, half as long, half of those, in half, die hälfte, hälfte davon, halb so lang, halb so lange, halb so viel, la mitad, la moitié, moitié moins, la metà, metà tempo, de helft, half zo lang, a metade, metade disso, hälften, połowę',
  double:
    'double that, double it, make it double, twice that, twice as long, twice the time, twice as much, double the time, das doppelte, doppelt so lang, doppelt so lange, zweimal so lang, el doble, le double, deux fois plus, deux fois ça, il doppio, het dubbele, dubbel zo lang, twee keer zo lang, o dobro, det dubbla, dubbelt så lång, dwa razy',
  triple:
    'triple that, triple it, three times that, three times as long, das dreifache, dreimal so lang, el triple, le triple, trois fois plus, il triplo, het driedubbele, o triplo',
}
