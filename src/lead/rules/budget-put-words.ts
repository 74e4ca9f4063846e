import { each } from '../language/combinations.ts'

/** How an assistant asks for money, and for how sure it is. */
export const PUT_PHRASES = {
  approved: `
    schon fest, bereits fest, been through, amtlich, approved, signed off, signed, agreed, agreed on, secured, confirmed, acquis, steht fest, unterschrieben, firmad*, confirmad*, acordad*, conferm*, green light, greenlit, passed by, been passed, gone through, authorised, authorized, granted, voted, released, cleared
    genehmigt, freigegeben, bewilligt, abgesegnet, beschlossen, schon durch, bereits durch, zugesagt
    aprobad*, autorizad*, concedid*, validé*, approuvé*, accordé*, voté*, débloqué*, approvat*, deliberat*, goedgekeurd, aprovad*, godkän*, godkjen*, zatwierdz*, przyzna*
  `,
  ready: `
    ${each('put, set, laid, got', 'something, anything, money, any money, some money, a sum, a bit, some', 'by, aside, away')}
    in the account, in your account, in the pot, in hand, in cash, parked, laid aside, set aside, put aside, put by, put away, saved, earmarked, ring fenced, ringfenced, reserved, in the bank, on the account, already there
    zurückgelegt, beiseite, beiseitegelegt, reserviert, angespart, gespart, auf dem konto, bereitgestellt, schon da, liegt bereit, steht bereit
    apartad*, reservad*, ahorrad*, guardad*, de côté, réservé*, bloqué*, économis*, da parte, accantonat*, riservat*, opzij, gereserveerd, gespaard, de lado, avsatt*, odłożon*
  `,
  planned: `
    planned, budgeted, foreseen, pencilled in, in the plan, eingeplant, vorgesehen, veranschlagt, geplant, im plan, previst*, presupuestad*, prévu*, budgété*, preventivat*, begroot, ingepland, planejad*, planead*, zaplanowan*
  `,
  pending: `
    under discussion, in discussion, being discussed, planungsgröße, nur geplant, in diskussion, wunschgröße, verhandelbar, to be approved, waiting for approval, needs approval, need approval, awaiting, pending, still open, noch offen, noch zu genehmigen, muss noch, pendiente, por aprobar, à valider, da approvare, nog goed te keuren, por aprovar
  `,
  hoped: `
    to be found, hoped for, hoping for, still looking for, still needed, noch zu finden, erhofft, por conseguir, à trouver, da trovare, por arranjar
  `,
  theirs: `
    your budget, your figure, your limit, your maximum, your sum, would you spend, could you spend, would you pay, could you pay, would you put, could you put, would you invest, could it be, could that be, are we talking, are we talking about, is it about, so about, shall i note, can i note, should i note
    ihr budget, euer budget, dein budget, ihr rahmen, würden sie, wären sie bei, reden wir von, sprechen wir von
    su presupuesto, tu presupuesto, ha apartado, gastaría, gastarías, votre budget, ton budget, vous avez, le budget dont, on parle de, il suo budget, il vostro budget, ha messo, uw budget, o seu orçamento
  `,
  exists: `
    is there, are there, do you have, do you still have, have you, have you got, you have, has a, has any, has the, gibt es, haben sie, habt ihr, hast du, steht, ist da, isch, hay, tiene, tienen, tienes, tenéis, manejas, y a, avez vous, as tu, disposez, c è, ha già, avete, hai, is er, heeft u, heb je, hebben jullie, tem, tens, há, har ni, har du, finns, ma pan, ma pani, macie
  `,
  what: `
    what, whats, which, how much, how big, how high, where, welche*, wieviel, wie viel, wie hoch, was, wo, qué, cuál, cuánto, cuánta, quel, quelle, combien, quanto, quanta, quale, qual, hoeveel, welk, welke, wat, vad, hur mycket, ile, jaki
  `,
  money: `
    budget*, money, fund, funds, funding, cash, sum, amount, figure, geld, mittel, betrag, summe, etat, presupuesto, dinero, fondos, argent, enveloppe, montant, somme, soldi, somma, fondi, geldmiddelen, bedrag, verba, orçamento, dinheiro, valor, pengar, budżet
  `,
  price: `
    start, starts, starting, begin, begins, from, price, prices, cost, costs, fit, fits, suit, suits, range, within, reach, is that ok, fine, agree, all right, alright
    ab, starten, beginnen, beginnt, preis, kostet, kosten, passt, rahmen, einverstanden, drin, desde, parte, parten, precio, encaja, parece, va bien, partir, prix, convient, convien*, va, partono, prezzo, va bene, vanaf, prijs, haalbaar, preço, serve, cabe
  `,
}

/** How a question is answered with a yes, and which of two or three things somebody chooses. */
export const CHOICE_PHRASES = {
  yes: `
    yes, yeah, yea, yep, yup, yh, ya, aye, sure, correct, right, exactly, indeed, true, affirmative, absolutely, definitely, of course, certainly, precisely, spot on, bingo, could be that, you bet, yessir, roger, positive, all done, natürlich, selbstverständlich, eh klar, eso, ajá, absolument, carrément, voilà, ouaip, assolutamente, eccome, absoluut, natuurlijk, tuurlijk, com certeza, absolutamente, självklart, oczywiście
    ja, jo, joa, jep, jawohl, genau, stimmt, richtig, korrekt, klar, freilich, sicher, exakt, jawoll
    sí, claro, correcto, exacto, por supuesto, eso es, efectivamente, oui, ouais, exact, exactement, tout à fait, bien sûr, en effet, effectivement, c est ça, certo, esatto, giusto, proprio così, corretto, klopt, inderdaad, precies, jazeker, zeker, sim, isso, exato, pois, tenho sim, precis, stämmer, tak, zgadza się, dokładnie, owszem, evet
  `,
  /** An answer only where it is all that is said. */
  all: `
    it ll have to be, it has to be, muss wohl, tendrá que ser, faudra bien, it has, it is, it was, they are, they have, they were, we have, i have, we did, i did, we do, i do, thats it, that s it, thats right, that is right, i would, we would, it does, that does, it will, it would, that works, they do, c est bien ça, we can, i can, could be, haben wir, hab ich, habe ich, ist es, sind sie, hamma, hab i, ham ma, lo está, lo están, así es, lo tengo, lo tenemos, los tengo, los tenemos, c est fait, c est le cas, je l ai, nous l avons, on l a, è così, ce l ho, li ho, li abbiamo, dat klopt, hebben we, heb ik, está sim, tenho, temos
  `,
  more: `more, above, above that, over that, the upper end, mehr, drüber, darüber, más, plus, au dessus, di più, meer, mais, więcej`,
  first: `
    first, the first, first one, option one, option a, the former, former, das erste, die erste, ersteres, erstere, das erstere, lo primero, la primera, el primero, primero, le premier, la première, premier, la prima, il primo, primo, de eerste, eerste, het eerste, o primeiro, a primeira, den första, det första, pierwsza, pierwsze
  `,
  second: `
    second, the second, the second one, second one, option two, option b, the latter, latter, das zweite, die zweite, letzteres, letztere, das letztere, lo segundo, la segunda, el segundo, segundo, le deuxième, la deuxième, le second, la seconde, deuxième, la seconda, il secondo, secondo, de tweede, tweede, het tweede, o segundo, a segunda, den andra, det andra, druga, drugie
  `,
  third: `
    third, the third, option three, option c, das dritte, die dritte, lo tercero, la tercera, el tercero, le troisième, la troisième, il terzo, la terza, de derde, o terceiro, a terceira, trzecia
  `,
  last: `the last, the last one, last one, das letzte, die letzte, el último, la última, le dernier, la dernière, l ultimo, l ultima, de laatste, o último, a última`,
  middle: `the middle one, middle one, middle, das mittlere, die mittlere, die mitte, in der mitte, la del medio, el del medio, la de en medio, el de en medio, celui du milieu, celle du milieu, quello di mezzo, quella di mezzo, de middelste, o do meio, a do meio, mellersta, da mitten, da mitte, der mittlere, den mittleren, le milieu, au milieu, en el medio, nel mezzo, in het midden, no meio, i mitten, mid range`,
  lower: `the lower, the lowest, the smaller, the smallest, the cheaper, the low end, lower end, das kleinere, die kleinere, das untere, die untere, die niedrigere, das niedrigere, la más baja, el más bajo, la baja, le plus bas, la plus basse, la più bassa, il più basso, de laagste, o mais baixo, the bottom, bottom one, bottom end, unteres ende, unten, am unteren ende, abajo, en bas, in basso, onderkant, onderste`,
  higher: `the higher, the highest, the bigger, the biggest, the upper, the high end, higher end, das größere, die größere, das obere, die obere, die höhere, das höhere, la más alta, el más alto, le plus haut, la plus haute, la più alta, il più alto, de hoogste, o mais alto, the top, top one, top end, oberes ende, am oberen ende, bovenkant, bovenste`,
}
