import type { Phrases } from '../language/tags.ts'

/** What visitors say of who decides; a language or a thought a line. */
export const AUTHORITY_PHRASES: Phrases<
  | 'decides'
  | 'role'
  | 'owns'
  | 'chief'
  | 'leads'
  | 'shares'
  | 'defers'
  | 'self'
  | 'superior'
  | 'verb'
  | 'me'
  | 'yes'
  | 'no'
> = {
  decides: `
    i decide, i can decide, i will decide, id decide, final decision, i make the final, i make decisions, i make the decision, i make the decisions, i make the call, i make all, i take the decision, i take decision, decision is mine, decision is by me, my decision, my call, its my call, its on me, up to me, mine to make, i sign, i can sign, i may sign, i approve, i authorise, i authorize, i hold the purse, i own, i do own, i founded, i started, i run an, i run one, i run two, i run three, i run several, i run and own, i head a, i head an, i head the company, i head the firm, i head this, i head our, i am boss, im boss, i am the boss, im the boss, i am the only boss, im the only boss, i am only boss, im only boss, only boss, i am the sole, im the sole, building is mine, building belongs to me, i run the, i run a, i run my, i run this, i run our, i run it, we own, we both own, i chair, i lead the company, im in charge, i am in charge, final say, last say, final word, last word, choose alone, signed by me, comes to me, contract comes to me, buck stops, full authority, authorised to, authorized to, empowered to, sole signing, allowed to sign, have the mandate, gave me mandate, mandate to, carte blanche, leaves this to me, leaves it to me, left it to me, delegated to me, delegated the choice to me, to just pick, is ours, are ours
    one of two partners, one of the two partners, one of two owners, one of the two owners, one of two managing directors, one of two directors, decision maker, im the one who decides, the one who decides, the one deciding, nobody else, nobody above, no one above, no boss, no bosses, no board, no partners, nobody to ask, no one to ask, nobody but me, nobody with me, just me, only me, its me, thats me, thats my company, my own boss, one woman, one man, one person company, run it alone, alone in, by myself, on my own, decide alone, decide by myself, deciding alone, just me deciding, its mine, is mine, shop is mine, its my boat, its my farm, its my shop, its my company, its my business, my own company, my own business, my own practice, my own shop, my own firm, my own pocket, belongs to me, in my name, name on the door, my house, my home, its our house, our own house, we own the house, own house, my own house, es mi casa, c est ma maison, unser haus, eigenes haus, eigenheim, self employed, freelancer, sole trader, sole proprietor, solo founder, my wife and i, my husband and i, my wife and me, my husband and me, my brother and i, my sister and i, my brother and me, my sister and me, two of us are, are ours, my savings, own pocket, i sign the cheques, i sign the checks, talking to him, talking to her, youre talking to
    ich leite eine, ich leite ein, ich leite einen, ich leite den betrieb, ich leite das haus, ich führe eine, ich führe ein, ich führe einen, ich führe den betrieb, ich führe die firma, ich betreibe, bin der chef, bin die chefin, meine eigene firma, mein eigenes, entscheide ich, ich entscheide, entscheide allein*, entscheide selbst, entscheide selber, allein entscheiden, die entscheidung liegt bei mir, gehört mir, gehört uns, ist ja unser laden, ist unser laden, unterschreibe ich, ich unterschreibe, unterzeichne selbst, unterschreibe selbst, prokura, zeichnungsberechtigt, einzelvertretungsberechtigt, alleinvertretungsberechtigt, niemand außer mir, niemanden fragen, redet niemand, keinen fragen, chef bin ich, ich chef, bin chef, selbstständig, selbständig, mit mir, ich führe das, ich leite das unternehmen, ich leite die firma, zweite unterschrift liegt vor
    dirijo una, dirijo un, dirijo el, dirijo la empresa, dirijo mi, regento, soy el jefe, soy la jefa, mi propia empresa, mi propio negocio, je dirige une, je dirige un, je dirige ma, je dirige mon, je dirige l entreprise, je dirige la société, je tiens une, je tiens un, je suis le patron, je suis la patronne, je suis mon propre, ma propre entreprise, decido yo, yo decido, lo decido, firmo yo, yo firmo, es mi empresa, es mío, es mía, autónom*, administrador único, administradora única, je décide, je choisis, je signe, c est moi qui, m appartient, c est ma, c est mon, decido io, ik beslis, decido eu
  `,
  role: `
    owner, co owner, owners, homeowner, house owner, founder, cofounder, co founder, founders, founding partner, ceo, chief executive, chief executive officer, managing director, md, president, chairman, chairwoman, chairperson, chair, proprietor, proprietress, principal, managing partner, general manager, partner of, senior partner, general partner, majority shareholder, shareholder, entrepreneur, landlord, landlady, director and, the directors
    inhaber, inhaberin, praxisinhaber*, geschäftsführer, geschäftsführerin, geschäftsführender, gründer, gründerin, chefin, eigentümer, eigentümerin, vorstand, vorstandsvorsitzende*, vorsitzende, vorsitzender, erste vorsitzende, intendant, intendantin, komplementär, gesellschafter, gesellschafterin, betreiber, betreiberin, leiterin vom, prokurist*
    dueño, dueña, propietari*, fundador, fundadora, director general, directora general, gerente, administrador, administradora, fondateur, fondatrice, gérant, gérante, dirigeant, dirigeante, patronne, propriétaire, pdg, présidente, titolare, fondatore, fondatrice, amministratore, proprietario, eigenaar, oprichter, directeur, sócio gerente, dono, dona da
  `,
  owns: `
    my factory, my brewery, my winery, my vineyard, my pharmacy, my driving school, my food truck, my hair salon, my label, my brand, my pub, my bar, my bistro, my guesthouse, my gallery, my barn, my warehouse, my own, i have small, i have little, i have big, i have own, i have my own, my garage, my farm, my boat, my studio, my shop, my salon, my practice, my restaurant, my bakery, my clinic, my gym, my firm, my agency, my startup, my store, my cafe, my hotel, my company, my business, my office, my legal, my clinic, mon cabinet, mi gimnasio, mein haus, my tutoring, my workshop, i have a, i have an, i have two, i have tea, ive got a, i got a, i teach, i sell, i make, i rent
    ich hab eine, ich hab ein, ich hab einen, ich hab nen, ich hab ne, mein hotel, mein restaurant, mein café, mein salon, meine werkstatt, meine bäckerei, mein label, mein laden, mein betrieb, mein unternehmen, mein geschäft, meine firma, meine praxis, meine kanzlei, meinem laden, meines, ich habe eine, ich habe ein, ich habe einen, mi clínica, mi restaurante, mi peluquería, mi despacho, mi hotel, mon hôtel, mon salon, mon atelier, mon food truck, mon garage, ma clinique, ma boulangerie, mon commerce, mi empresa, mi negocio, mi tienda, mi taller, tengo un, tengo una, ma société, mon entreprise, ma boutique, mon restaurant, j ai une, j ai un, la mia azienda, il mio, ho un, mijn bedrijf, minha empresa
    company is of the family, the family business, of the family
  `,
  chief: `
    cto, cfo, coo, cmo, cio, cpo, chief operating officer, chief technology officer, chief financial officer, chief marketing officer, chief of operations, finance director, technical director, operations director, sales director, marketing director, commercial director, it director, vp of operations, evp, svp, partner at, partner in
  `,
  leads: `
    i head a team, i head the, i run a team, i run the team, i run the marketing, i run marketing, ich leite ein team, ich leite ein projekt, ich leite eine abteilung, ich leite einen bereich, dirijo un equipo, dirijo un departamento, dirijo el equipo, dirijo el departamento, je dirige une équipe, je dirige un service, je dirige un département, controller, operations, director, directors, head of, manager, vp, vice president, team lead, project lead, in charge of, responsible for, i lead, i manage, i coordinate, my recommendation, i recommend, i shortlist, partner, treasurer, bursar, trustee
    leiter, leiterin, leite, verantwortlich, zuständig, kassenwart, abteilungsleit*, projektleit*, director de, directora de, responsable, coordino, directrice, directeur de, je dirige, responsabile
  `,
  shares: `
    we decide, we both decide, decide together, decide jointly, deciding together, together with my, us three, us two, the three of us, the two of us, both of us, my partner and i, my business partner and, my co founder and i, i and my father, i and my brother, i and my sister, i and my wife, i and my husband, my father and i, my cofounder and i, with my partner, my business partner, my co owner, my cofounder, with my co, with my husband, with my wife, my daughter too, wife and i have to, not only me, one of the partners, one of the owners, one of the directors, the partners, our board, we are four, co directors, i bring it to the board, me and my, me and the
    wir entscheiden, gemeinsam entscheiden, entscheiden gemeinsam, zu zweit, zu dritt, zu sechst, wir beide, mit meinem partner, mit meiner partnerin, mit meiner frau, mit meinem mann, mein partner und ich, meine schwester und ich, mein bruder und ich, con mi socio, con mi socia, mi socio y yo, mi socia y yo, entre todos, en asamblea, lo decidimos, con mi cuñ*, con mi mujer, con mi marido, moi et ma femme, moi et mon, ma femme et moi, mon associé, mon associée, avec mon associé, on décide, nous décidons, con mio marito, samen met
  `,
  defers: `
    ask my boss, ask the boss, ask our boss, ask my manager, ask the owner, ask my husband, ask my wife, ask my parents, ask my dad, ask my mum, ask the board, ask my director, ask my team, ask my partner, have to ask, need to ask, must ask, check with, run it by, run it past, run this by, talk to my boss, speak to my boss, convince my, get approval, need approval, needs approval, needs the approval, approval from, sign off from, needs sign off, on behalf of, for my boss, my boss, our boss, for my sister, for my friend, boss told me, told me to, asked me to, not my decision, not my call, not up to me, not mine, not the decision maker, not the one who decides, not in charge, dont decide, i do not decide, cant decide, cannot decide, not authorised, not authorized, only the intern, an intern, the intern, im an intern, trainee, the trainee, ceos assistant, owners assistant, assistant to, assistant of, the assistant, an assistant, im the assistant, just collecting, only collecting, i only collect, just gathering, gathering information, collecting information, i prepare the, decides eventually, someone else decides, somebody else decides, above my pay, her decision, his decision, their decision, yes she will, yes he will, ill tell him, ill tell her, il tell him, make a list, only make a list, put it in the table
    meinen chef, meine chefin, mein chef, mit meinem chef, der chef, vorgesetzt*, entscheide nicht, nicht ich, ich sammle nur, sammle nur, abstimmen, entscheiden wird, entscheidet die, entscheidet der, entscheidet unser*, unterschreiben muss, muss die geschäftsführung, muss der vorstand, geschäftsleitung, im auftrag von, für meine schwester, für meinen bruder, soll ich rausfinden
    mi jefe, mi jefa, el jefe, la jefa, la directora, el director decide, preguntar a, consultarlo con, tengo que preguntar, mon chef, mon patron, ma patronne, mon directeur, demander à, je dois demander, il mio capo, chiedere a, mijn baas
  `,
  self: `
    i am, im, i m, as the, as a, as, here, ich bin, bin, als, soy, je suis, suis, en tant que, sono, ik ben, sou, i happen to be, this is, my name is, i was
  `,
  superior: `
    boss, ceo, owner, founder, manager, director, board, committee, trustees, husband, wife, parents, supervisor, management, council, headquarters, head office, cto, cfo, gm, chairman, president, dad, mum, mom, assembly, members, investors, bursar, superior, sister, brother, landlord, governors, finance, procurement, legal
    chef, chefin, vorstand, geschäftsführung, geschäftsführer, gemeinderat, stadt, jefe, jefa, junta, patronato, consejo, patron, conseil, direction, capo, direttore, baas, directie
  `,
  verb: `
    decides, decide, decieds, signs, sign, approves, approve, must, has to, have to, needs to, will, takes the decision, makes the decision, makes the call, wants, says yes, say yes, vote, votes, agree, agrees, has the final, has the last, entscheidet, entscheiden, unterschreibt, unterschreiben, muss, müssen, decide, firma, tiene que, décide, signe, doit, vote
  `,
  yes: 'yes, yep, yeah, yup, sure, ja, jawohl, jo, si, sí, oui, sì, sim',
  no: 'no, nope, nein, nee, non, não',
  me: 'me, myself, i do, i would, ich, ich selbst, ich selber, yo, moi, io, ik, eu, mi, moi même',
}
