import type { Phrases } from '../language/tags.ts'

/** What an assistant asks of who decides; a language a line. */
export const AIM_PHRASES: Phrases<
  'you' | 'third' | 'others' | 'above' | 'owner' | 'whose' | 'office' | 'role' | 'say' | 'who' | 'elsewhere'
> = {
  you: `
    you hold the purse, you hold the, you the boss, will you sign, will you be signing, you be signing, are you signing, choice yours, is the choice yours, yours to decide, yours alone, you have the power, you have the authority, you have authority, you have carte, you in control, does it rest with you, it your choice, your choice, do you decide, you decide, you decide about, you who decide, decide it yourself, decide by yourself, decide on your own, you take the decision, you make the decision, your decision, your own decision, your call, up to you, down to you, in your hands, in your own hands, rest with you, rests with you, lie with you, lies with you, depends on you, depend on you, you the decision maker, you a decision maker, you the one who decides, you the one who signs, you the one deciding, you the person who decides, are you the person, you the right person, right person to, you the one to, you sign, you sign off, you sign the contract, you sign it yourself, you approve, you give the go ahead, you give the green light, authorised to decide, authorized to decide, authorised to sign, sole decision maker, you have the final, you have the last, you call the shots, you choose, you pick, can you say yes, you free to decide
    entscheiden sie, entscheidest du, sie entscheiden, du entscheidest, sind sie entscheider*, bist du entscheider*, sie der entscheider, sie die entscheiderin, ihre entscheidung, deine entscheidung, eure entscheidung, dürfen sie, darfst du, sie das selbst entscheiden, sie selbst entscheiden, sie allein entscheiden, du selbst entscheiden, liegt das bei ihnen, liegt es bei ihnen, entscheidung bei ihnen, entscheidung bei dir, in ihrer hand, in deiner hand, unterschreiben sie, unterschreibst du, bestimmen sie, bestimmst du, entscheidungsbefugt, zeichnungsberechtigt, sind sie befugt, haben sie das sagen
    decide usted, decides tú, usted decide, usted quien decide, es usted quien, eres tú quien, lo decide usted, depende de usted, depende de ti, depende solo de, su decisión, tu decisión, decisión es suya, decisión es tuya, en sus manos, en tus manos, firma usted, puede decidir, puedes decidir
    vous décidez, vous qui décidez, c est vous qui, est ce vous qui, décidez vous, vous seul à décider, seul à décider, seule à décider, êtes vous décisionnaire, vous décisionnaire, vous le décideur, personne qui décide, entre vos mains, votre décision, dépend de vous, vous signez, signez vous, vous qui signez, pouvez vous décider, tu décides, toi qui décides
    decide lei, lei decide, lei che decide, lei a decidere, decidi tu, sei tu che, decide da solo, decide da sola, spetta a lei, dipende da lei, firma lei, sua decisione, nelle sue mani, può decidere
    beslist u, beslis jij, beslis je, u beslist, jij beslist, uw beslissing, uw keuze, beslissing bij u, mag u, tekent u, aan u
    senhor que decide, senhora que decide, você que decide, você decide, decide você, decisão é sua, depende de si, decide sozinh*
    pan podejmuje, pani podejmuje, pan decyduje, pani decyduje, decyduje pan, decyduje pani, decydujesz
    bestämmer du, beslutar du, är det du som, är det du, bestemmer du, er det deg, er det dig, beslutter du
  `,
  third: `
    he decide, she decide, they decide, he the one, she the one, he decides, she decides, they decide, will he, will she, will they, does he, does she, do they, he choose, she choose, your boss decide, your manager decide, does your boss, does your manager, will your boss, will your manager, will the board, does the board, will the owner, does the owner decide, does your son, does your daughter, does your husband, does your wife, is it him, is it her, up to him, up to her, up to them, his decision, her decision, their decision
    entscheidet er, entscheidet sie, entscheidet das die, entscheidet das der, entscheidet das ihr, entscheidet das dein, entscheidet die, entscheidet der, entscheidet ihr chef, entscheidet ihre chefin, entscheidet ihr, entscheidet dein, entscheidet deine, entscheidet euer, entscheidet eure, entscheidet er das, entscheidet sie das, macht er das, bestimmt er, bestimmt sie
    decide él, decide ella, decide su, decide tu, lo decide él, lo decide ella, él quien, ella quien, decidirá él, decidirá ella, decidirán ellos, elige él, elige ella
    lui qui, elle qui, eux qui, est ce lui, est ce elle, décide t il, décide t elle, choisira t il, choisira t elle
    decide lui, è lui che, lui a decidere, decide il suo, decide la sua, sarà lui, sarà lei, beslist hij, beslist zij, beslist uw, beslist je, decide ele, decide ela, ele que decide, ela que decide, bestämmer han, bestämmer hon
  `,
  others: `
    anybody else, anyone else, somebody else need, someone else need, somebody else have to, someone else have to, who else, others involved, other people involved, anyone to consult, anybody to consult, anyone you need to, anybody you need to, somebody you need to, someone you need to, anyone you have to, need to consult, have to consult, need to ask, have to ask, need to check with, clear it with, clear this with, check with anyone, check with anybody, run it past, run it by, need to agree, has to agree, have to agree, who must agree, who has to agree, anybody s blessing, anyone s blessing, anybody s ok, need a blessing, with anyone, with anybody, decide with, decides with you, business partner, partners to
    mit jemandem abstimmen, noch jemand, noch jemanden, sonst jemand, sonst noch, außer ihnen, intern abstimmen, abstimmen, absprechen, rücksprache, mit jemandem, wer muss zustimmen, wer muss noch, zustimmen, wer entscheidet mit, entscheidet noch, jemanden fragen, wen müssen sie, wer redet mit, einverstanden sein
    visto bueno, l accord de, accord de quelqu un, faut il l accord, l ok di, ok di qualcun, serve l ok, akkoord geven, akkoord gaan, akkoord, aprovação de, zgodzić, zgoda, godkänna, godkende, godkjenne, somebody s approval, anyone s approval, anybody s approval, anyone s permission, anybody s permission, anyone s agreement, anyone want to be asked, else want to, anyone else want, else involved, else implicated, alguien más, con alguien, quién más, a alguien, otras personas, consultarlo, consultarle, estar de acuerdo, quelqu un d autre, avec quelqu un, à quelqu un, d autres personnes, qui d autre, consulter, en parler à, être d accord, qualcun altro, con qualcuno, a qualcuno, altre persone, chi altro, consultare, iemand anders, nog iemand, met iemand, overleggen, wie nog, mais alguém, com alguém, outra pessoa, någon annan, med någon, ktoś jeszcze, z kimś
  `,
  above: `
    anyone above you, anybody above you, someone above you, somebody above you, above you, need approval, needs approval, need an approval, need permission, need the approval, need sign off, needs sign off, have to be approved, need to be approved, need a signature, over your head, superior
    über ihnen, über dir, genehmigung, genehmigt werden, freigabe, freigegeben werden, erlaubnis, por encima, autorización, aprobación, permiso, au dessus de vous, autorisation, validation, approbation, sopra di lei, autorizzazione, approvazione, boven u, toestemming, goedkeuring, aprovação, autorização
  `,
  owner: `
    are you the owner, you the owner, are you an owner, are you the founder, you the founder, you the proprietor, do you own, you own it, is the company yours, the business yours, the shop yours, the place yours, is it yours, is it your pub, is it your business, is it your company, is it your shop, is it your firm, is it your farm, is it your hotel, is it your restaurant, is it your salon, is it your bar, is it your cafe, is it your bakery, is it your practice, is it your place, is it your studio, is it your garage, is that your pub, is that your business, is that your company, is that your shop, is that your firm, is that your place, is it your own business, is it your own company, is it your own shop, is it your own firm, is it your own practice, is it your own place, is that your own business, your own business, your own boss, work for yourself, are you self employed, self employed
    sind sie der inhaber, sind sie die inhaberin, sie der inhaber, sie inhaber, sie die inhaberin, sie inhaberin, der eigentümer, die eigentümerin, der gründer, die gründerin, bist du der inhaber, ihre eigene praxis, ihre eigene firma, ihr eigener betrieb, ihr eigener laden, ihr eigenes geschäft, ihr eigenes restaurant, ihre eigene kanzlei, ihr betrieb, gehört ihnen, gehört dir, gehört euch, gehört der laden ihnen, sind sie selbstständig
    es suya, es suyo, es tuya, es tuyo, es usted el dueño, usted la dueña, el dueño, la dueña, el propietario, la propietaria, es usted propietari*, le propriétaire, la propriétaire, le gérant, la gérante, votre propre entreprise, votre propre société, votre propre commerce, est à vous, vous appartient, à votre compte, est il à vous, est elle à vous, il titolare, la titolare, il proprietario, è sua, è suo, è tuo, è tua, de eigenaar, is van u, uw eigen zaak, uw eigen bedrijf, o dono, a dona, é seu, é sua, é do senhor, é teu, é tua, właścicielem, właścicielką, ägaren, äger du, är det ditt, er det din
  `,
  whose: `
    who owns, who are the owners, who is the owner, whose company, whose business, whose shop, whose is it, who does it belong, belong to
    wem gehört, wem gehören, de quién es, quién es el dueño, quién es la dueña, à qui appartient, à qui est, qui est le propriétaire, di chi è, chi è il titolare, van wie is, de quem é, kto jest właścicielem, vem äger
  `,
  office: `
    are you the head, you the head of, are you the director, you the director, are you the manager, you the manager, are you in charge, you in charge, you the chair*, you the president, you the boss, are you a director, you on the board, you the lead, you the managing
    sind sie die leitung, sind sie der leiter, sind sie die leiterin, sie der geschäftsführer, sie geschäftsführer*, sie der chef, sie die chefin, sind sie chef*, sie leiten, leiten sie, im vorstand, sie vorstand, es usted el director, usted la directora, dirige usted, es usted el jefe, êtes vous le directeur, êtes vous la directrice, vous dirigez, dirigez vous, è lei il direttore, è lei la direttrice, bent u de directeur, bent u de baas, é o diretor, é a diretora
  `,
  role: `
    your role, your position, your job title, your title, your function, your job, what role, which role, what position, which position, what is it you do, what do you do there, what do you do, your part there, and you are, who am i talking to, who am i speaking, whom am i speaking, am i speaking, am i talking, who are you, what are you there, your capacity, what capacity
    ihre funktion, ihre position, ihre rolle, deine rolle, ihre aufgabe, welche funktion, welche position, welche rolle, welcher position, welcher funktion, welcher rolle, welches amt, ihr amt, was machen sie, was machst du, sie sind dort, und sie sind, mit wem spreche, wer sind sie, wer bist du
    su cargo, su puesto, su función, su papel, qué cargo, qué puesto, qué función, qué hace usted, usted qué hace, a qué se dedica, quién es usted, con quién hablo
    votre fonction, votre poste, votre rôle, votre titre, quelle fonction, quel poste, quel rôle, que faites vous, qui êtes vous, à qui ai je
    suo ruolo, che ruolo, quale ruolo, sua funzione, sua posizione, che posizione, di cosa si occupa, cosa fa lei, con chi parlo, uw functie, uw rol, welke functie, welke rol, wat doet u, wat doe je, met wie spreek, met wie heb ik, o seu cargo, seu cargo, sua função, o que faz, que cargo, com quem falo
    jakie stanowisko, pana stanowisko, pani stanowisko, pana rola, jaką funkcję, vad har du för, din roll, din befattning, din titel, vilken roll, vilken befattning, hvad er din, hva er din, din rolle, din stilling
  `,
  say: `
    get a vote, have a vote, have a say, you a say, your say, any say, much say, how much say, any influence, your influence, much influence, have influence, any weight, much weight, your view count, your view have, your opinion, your view, your voice, how far can you decide, part do you play, part in the choice, part in the decision, part in this, your part, role in the decision, role in the choice, role do you have in, role do you play, involved are you, you involved in, you get asked, are you asked, ask you, listen to you, do they consult you
    mitzureden, mitreden, mitsprache, mitbestimmen, ihre stimme, haben sie einfluss, ihr einfluss, wie viel einfluss, welchen einfluss, ihr wort, ihre meinung, werden sie gefragt, werden sie bei, fragt man sie, hört man auf sie, welche rolle spielen sie bei
    su opinión, tu opinión, le piden, te piden, tiene voz, tiene voto, influye usted, su influencia, le consultan, qué peso, votre avis, vous consulte, avez vous votre mot, votre mot à dire, votre voix, votre influence, rôle dans le choix, rôle dans la décision, un suo parere, il suo parere, la sua opinione, ha voce, che peso, ruolo nella scelta, ruolo nella decisione, uw mening, uw stem, hoeveel invloed, inspraak, a sua opinião, tem voz, din åsikt, inflytande
  `,
  who: `
    who is going to, who s going to, whos going to, who gets to, who decides, who will decide, who is deciding, who takes the decision, who will take the decision, who makes the decision, who makes that decision, who makes this decision, who makes such, who chooses, who will choose, who ll choose, who picks, who signs, who signs off, who will sign, who approves, who will approve, who gives the, who would give, who will give, who says yes, who has the final, who has the last, who has to decide, who is the decision maker, who s the decision maker, decision maker, who calls, who s in charge, who is in charge, who rules, whose decision, whose call, how are such decisions, how do you decide, how is it decided, how does the decision, who agrees, who can decide, who gets to decide, who is responsible, settled who decides, tell me who decides, who has a say
    wer entscheidet, wer trifft, wer beschließt, wer bestimmt, wer unterschreibt, wer gibt, wer genehmigt, wer beauftragt, wer hat das letzte, wer hat das sagen, wer ist zuständig, wer ist entscheider, wer sagt, wer wird entscheiden, wer darf, wer seit, wie läuft die entscheidung, wie entscheiden sie, wessen entscheidung, wer ist der entscheider, und die entscheidung
    quién decide, quién decidirá, quién toma, quién aprueba, quién firma, quién elige, quién manda, quién tiene la última, quién da el, y la decisión, cómo deciden, cómo se decide, cómo decidís
    qui décide, qui décidera, qui prend, qui prendra, qui valide, qui validera, qui tranche, qui tranchera, qui signe, qui choisit, qui choisira, qui a le dernier, qui approuve, qui donne, et la décision, comment décidez, comment se décide, décideur
    chi decide, chi decidera, chi prende, chi firma, chi approva, chi sceglie, chi ha l ultima, chi dà, come decidete, come si decide, wie beslist, wie hakt, wie neemt, wie tekent, wie kiest, wie bepaalt, wie gaat erover, wie keurt, wie geeft, quem decide, quem toma, quem assina, quem aprova, quem escolhe, quem dá, kto decyduje, kto podejmuje, kto podpisuje, kto zatwierdza, kto u państwa, vem bestämmer, vem beslutar, vem tar, hvem bestemmer, hvem beslutter
  `,
  elsewhere: `
    a quién le env*, a quién env*, a quién se, a quién mand*, to whom should, to whom shall, to whom may, where should, who should we ask, who could we, an wen, à qui env*, à qui adresser, a chi invi*, a chi mand*, aan wie, is it for your own, is this for your own, is that for your own, for your own company, for your own business, is it for your company, is it for your business, reach you, contact you, call you, your name, your number, e mail, email, phone, how much, budget, when would, erreichen, anrufen, ihr name, wann, wie viel, contactar, localizar, llamar, su nombre, cuándo, cuánto, joindre, appeler, votre nom, combien, quand, contattare, chiamare, il suo nome, quando, quanto, bereiken, uw naam, wanneer
  `,
}

/** What each of the answers that an assistant offers says of who decides. */
export const OPTION_PHRASES: Phrases<'alone' | 'together' | 'other'> = {
  alone: `
    you, yourself, alone, on your own, by yourself, sole, solely, own decision, owner
    sie, du, allein, alleine, selbst, selber, inhaber*, usted, tú, sol*, solo, vous, seul*, lei, tu, da solo, da sola, u, jij, alleen, zelf, você, senhor, senhora, sozinh*, pan, pani, sam, sama, själv, ensam
  `,
  together: `
    together, both, jointly, shared, several, one of several, with others, with other, with your, with colleagues, with somebody, with someone, with a partner, with anyone, need to agree, has to agree, have to agree, must agree, need to say, has to say yes, in a group, as a team, along with
    gemeinsam, zusammen, beide, beiden, mit anderen, mit jemandem, mit kollegen, mit ihrem, mit ihrer, mit ihren, mit weiteren, noch jemand, zustimmen, im team, juntos, juntas, ambos, ambas, los dos, las dos, con otros, con otras, con alguien, con su, en conjunto, alguien más, ensemble, les deux, avec d autres, avec quelqu un, avec vos, avec votre, à plusieurs, insieme, entrambi, tutti e due, con altri, con qualcuno, con il suo, samen, allebei, met anderen, met iemand, met collega*, ambos, com outros, com alguém, em conjunto, razem, wspólnie, z innymi, tillsammans, med andra, båda
  `,
  other: `
    somebody else, someone else, anybody else, your manager, your boss, your director, your partner, your husband, your wife, your colleague, your superior, manager, boss, board, committee, director, partner, headquarters, head office, gathering information, collecting information, only asking, employee, for somebody, for someone, does he, does she, do they, is it him, is it her
    jemand anderes, jemand anders, jemand anderem, ein anderer, ihr chef, ihre chefin, chef, chefin, vorstand, geschäftsführung, geschäftsleitung, ihr partner, ihre partnerin, ihr mann, ihre frau, angestellt*, zentrale, otra persona, otro, su jefe, su jefa, jefe, su socio, su socia, socio, dirección, quelqu un d autre, une autre personne, votre patron, votre directeur, votre directrice, votre chef, directeur, votre associé, votre associée, patron, direction, qualcun altro, un altro, il suo capo, capo, il suo socio, direzione, titolare, iemand anders, uw baas, baas, uw partner, directie, outra pessoa, seu chefe, chefe, seu sócio, ktoś inny, szef, någon annan, din chef
  `,
}

/** Which of the answers that were offered somebody takes. */
export const ORDINAL_PHRASES: Phrases<'1' | '2' | '3' | 'last' | 'both'> = {
  '1': `
    first, the first, first one, the first one, option 1, option one, option a, number 1, number one, answer a, a, 1, 1st, former, the former, ersteres, das erste, die erste, der erste, erstere, ersterer, option eins, lo primero, la primera, el primero, primera, primero, opción a, opción 1, le premier, la première, premier, première, option 1, il primo, la prima, primo, prima, opzione a, de eerste, het eerste, eerste, optie 1, o primeiro, a primeira, primeiro, pierwsze, pierwsza, första, det första, den första, alternativ 1
  `,
  '2': `
    second, the second, second one, the second one, option 2, option two, option b, number 2, number two, answer b, b, 2, 2nd, middle one, the middle one, zweites, zweiteres, das zweite, die zweite, der zweite, option zwei, lo segundo, la segunda, el segundo, segunda, segundo, opción b, opción 2, le deuxième, la deuxième, le second, la seconde, deuxième, il secondo, la seconda, secondo, seconda, opzione b, de tweede, het tweede, tweede, optie 2, o segundo, a segunda, drugie, druga, andra, det andra, den andra, alternativ 2
  `,
  '3': `
    third, the third, third one, the third one, option 3, option three, option c, number 3, number three, answer c, c, 3, 3rd, drittes, das dritte, die dritte, der dritte, option drei, lo tercero, la tercera, el tercero, tercera, opción c, opción 3, le troisième, la troisième, troisième, il terzo, la terza, terza, opzione c, de derde, het derde, derde, optie 3, o terceiro, a terceira, trzecie, trzecia, tredje, det tredje, alternativ 3
  `,
  last: `
    latter, the latter, last, the last, last one, the last one, letzteres, letztere, letzterer, das letzte, die letzte, der letzte, lo último, la última, el último, último, última, le dernier, la dernière, dernier, dernière, l ultimo, l ultima, ultimo, ultima, de laatste, het laatste, laatste, o último, a última, ostatnie, ostatnia, sista, det sista
  `,
  both: `
    both, both of us, both of them, beides, beide, wir beide, ambos, ambas, los dos, las dos, les deux, tous les deux, nous deux, entrambi, tutti e due, allebei, båda, os dois, obaj, obie
  `,
}
