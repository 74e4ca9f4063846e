import type { Phrases } from '../language/tags.ts'

/** How somebody takes what was proposed, or refuses it; degrees answer how urgent it is. */
export const TAKES: Phrases<'yes' | 'no' | 'very' | 'little'> = {
  yes: `
    yes, yep, yeah, yea, yup, ya, aye, sure, ok, okay, alright, all right, fine, fine with us, fine by us, fine by me, perfect, great, deal, agreed, works, that works, works for us, works for me, suits, suits us, suits me, suits fine, sounds good, sounds right, sounds great, do that, lets do that, lets do it, exactly, correct, right, absolutely, definitely, of course, indeed, spot on, go for it, please do, yes please, that will do, thatll do, would do, it would, it does, it is, id like that, lovely, brilliant, good, perfectly, confirmed, thats the one, thats it, i suppose so, id say so
    ja, jo, jep, jawohl, jawoll, passt, passt gut, passt uns, passt perfekt, genau, klar, gern, gerne, einverstanden, in ordnung, geht klar, stimmt, richtig, perfekt, super, machen wir, so machen wir, das geht, geht gut, würde gehen, können wir so, von mir aus, meinetwegen, abgemacht, sicher, freilich, unbedingt
    sí, si, vale, claro, perfecto, de acuerdo, exacto, eso es, me va bien, nos va bien, nos viene bien, me parece bien, nos parece bien, correcto, por supuesto, adelante, estupendo, genial, conforme
    oui, ouais, d accord, parfait, ça marche, ça nous va, ça me va, exactement, tout à fait, c est ça, c est bon, très bien, entendu, volontiers, impeccable, ok pour nous
    sì, va bene, perfetto, esatto, d accordo, certo, ci va bene, mi va bene, benissimo, ottimo, volentieri, giusto
    prima, is goed, goed, akkoord, klopt, graag, uitstekend, sim, claro que sim, pode ser, está bem, combinado, certo, jo det går bra, det går bra, det passar, visst, javisst, tak, zgoda, dobrze, evet, tamam
  `,
  no: `
    no, nope, nah, naw, not, dont, cant, cannot, wont, never, too late, too early, too soon, not quite, rather, later, earlier, sooner, maybe, perhaps, not sure, dunno, depends, i dont know, no idea, hardly, unlikely, unfortunately
    nein, nee, ne, nö, nicht, kein, keine, lieber, eher, später, früher, vielleicht, weiß nicht, weiss nicht, kommt drauf an, leider, zu spät, zu früh, noch nicht
    mejor, más tarde, antes, quizá, quizás, tal vez, depende, no sé, todavía no, demasiado, non, pas, plutôt, plus tard, plus tôt, peut être, trop tard, trop tôt, ça dépend, aucune idée, meglio, più tardi, prima di, forse, dipende, troppo, não, talvez, mais tarde, liever, later, eerder, misschien, niet, nej, inte, nie
  `,
  very: `
    very, very much, very much so, extremely, extremly, really, really is, hugely, massively, terribly, dreadfully, incredibly, super, mega, totally, as urgent as, couldnt be more, could not be more, more than you, and how, you bet, im afraid so, afraid so, unfortunately, ten out of ten, 10 out of 10, desperately, seriously, critically, quite a lot, a great deal
    sehr, total, extrem, unheimlich, wahnsinnig, furchtbar, arg, mega, ziemlich, höchst, äußerst, schon sehr, und wie, und ob, allerdings, leider ja, leider schon, brutal, saumäßig, verdammt
    muchísimo, muchísima, mucho, mucha, muy, bastante, sí mucha, sí mucho, totalmente, máxima, urge, por desgracia, beaucoup, très, énormément, extrêmement, vraiment, carrément, plutôt oui, hélas, parecchio, parecchia, molto, moltissimo, moltissima, tanto, tantissimo, tantissima, estremamente, purtroppo sì, heel erg, erg, heel, zeer, enorm, nogal, helaas, muito, muitíssimo, muitíssima, bastante, väldigt, mycket, jätte, meget, veldig, bardzo, çok
    altroché, altro che, eccome, assai, best wel, behoorlijk, flink, serieus, plutôt, assez, un peu trop, grave, à fond, on ne peut plus, heel veel, jättemycket, jättebråttom, verkligen, rätt, ganska, unheimlich, tierisch, höllisch, schrecklich, echt, wirklich, richtig, voll, fei, gar sehr, of the utmost, to say the least, understatement, thats putting it mildly, putting it mildly, oh yes, oh yeah, hell yes, hell yeah, too right, you could say, youve no idea, couldnt be more so, very very, quite, rather, fairly, pretty, i should say so, absolutely, muchisimo, demasiado, un montón, bestial, urgentísimo
  `,
  little: `
    not very, not really, not at all, not particularly, not especially, not so, not that, not too, hardly, barely, a bit, a little, slightly, so so, nothing dramatic, no not at all
    nicht sehr, nicht wirklich, gar nicht, überhaupt nicht, nicht so, kaum, wenig, ein bisschen, eigentlich nicht, nicht besonders, eher nicht, halb so wild, net so, nöd so
    para nada, en absoluto, qué va, no mucho, no mucha, no muy, poco, poca, un poco, regular, pas vraiment, pas du tout, pas trop, pas très, un peu, bof, per niente, per nulla, non molto, non tanto, poco, un po, affatto, niet echt, helemaal niet, niet zo, een beetje, nem por isso, pouco, nada, inte så, inte alls, inte särskilt, ikke så, wcale, niezbyt
    i wo, ach wo, ach was, aber wo, keineswegs, mitnichten, nicht die spur, kein bisschen, kein stück, null, net wirklich, ned wirklich, meh, nah not really, not in the slightest, not in the least, far from it, not remotely, anything but, oh no, oh non, good lord no, god no, heavens no, goodness no, valt wel mee, valt mee, niet bepaald, allesbehalve, figurati, figuriamoci, ma no, ma va, macché, neanche per sogno, mica tanto, in nessun modo, qué va, ni mucho menos, que va, tampoco tanto, tampoco, absolument pas, point du tout, nullement, que nenni, absolut inte, nej då, inte direkt, ikke spesielt, ani trochę, de modo nenhum, nem pensar, nem por sombras
  `,
}

/** Which of two times that were offered: the first or second named, or the nearer or farther. */
export const CHOICES: Phrases<'first' | 'second' | 'nearer' | 'farther'> = {
  first: `
    the first, first one, the first one, the former, first option, option one, option 1, option a, number one, das erste, das erstere, ersteres, erstes, der erste, den ersten, die erste, variante eins, lo primero, el primero, la primera, opción uno, le premier, la première, première option, il primo, la prima, de eerste, het eerste, o primeiro, a primeira, det första, den första, pierwszy, pierwsza
  `,
  second: `
    the second, second one, the second one, the latter, second option, option two, option 2, option b, number two, das zweite, das letztere, letzteres, zweites, der zweite, den zweiten, die zweite, variante zwei, lo segundo, el segundo, la segunda, opción dos, le second, le deuxième, la seconde, la deuxième, le dernier, il secondo, la seconda, de tweede, het tweede, o segundo, a segunda, det andra, den andra, drugi, druga
  `,
  nearer: `
    the shorter, shorter one, shorter of the two, the earlier one, the earlier of, earlier one, earlier of the two, the sooner of, sooner one, the nearer, the lower, lower end, the quicker one, the faster one, der kürzere, die kürzere, das kürzere, der frühere, den früheren, das frühere, früheren, die frühere, lieber früher, lo más corto, el más corto, la más corta, la primera fecha, el más cercano, la más cercana, le plus court, la plus courte, le plus proche, il più breve, la più breve, il più vicino, de kortste, de vroegste, het vroegste, o mais curto, o mais cedo
  `,
  farther: `
    the longer, longer one, longer of the two, the later one, the later of, later one, later of the two, the farther, the upper, upper end, the slower one, der längere, die längere, das längere, der spätere, den späteren, das spätere, späteren, die spätere, lieber später, lo más largo, el más largo, la más larga, el más lejano, la más lejana, le plus long, la plus longue, le plus tard, le plus éloigné, il più lungo, la più lunga, il più lontano, de langste, de laatste, het laatste, o mais longo, o mais tarde
  `,
}

/** How many times a period that was named. */
export const SHARES: Phrases<'half' | 'double' | 'triple'> = {
  half: 'half of that, half that, half of it, half the time, half as long, half of those, in half, cut that in half, die hälfte, hälfte davon, halb so lang, halb so lange, halb so viel, la mitad, la moitié, moitié moins, la metà, metà tempo, de helft, half zo lang, a metade, metade disso, hälften, połowę',
  double:
    'double that, double it, make it double, twice that, twice as long, twice the time, twice as much, double the time, das doppelte, doppelt so lang, doppelt so lange, zweimal so lang, el doble, le double, deux fois plus, deux fois ça, il doppio, het dubbele, dubbel zo lang, twee keer zo lang, o dobro, det dubbla, dubbelt så lång, dwa razy',
  triple:
    'triple that, triple it, three times that, three times as long, das dreifache, dreimal so lang, el triple, le triple, trois fois plus, il triplo, het driedubbele, o triplo',
}
