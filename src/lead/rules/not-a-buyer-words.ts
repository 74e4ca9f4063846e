import type { Phrases } from '../language/tags.ts'

/** Who writes to a company without wanting to buy from it. */
export type Errand =
  | 'job seeker'
  | 'student'
  | 'vendor'
  | 'customer with a complaint'
  | 'press'
  | 'by mistake'
  | 'only playing'

/** The parts of a sales pitch; who needs something themselves makes none, but asking others what they need is no need. */
export type Pitch = 'offers' | 'aims' | 'needs' | 'asksNeed'

/** What they say that nobody else says; and what sellers offer, at whom they aim it, unless they need something themselves. */
export const CLEAR_ERRANDS: Phrases<Errand | Pitch> = {
  'job seeker': `
    are you hiring, are you guys hiring, you hiring, hiring team, any vacancies, any openings, job openings, open positions, open roles, any open position, looking for a job, looking for work, looking for a position, looking for a role, looking for an internship, looking for employment, my cv, my resume, my résumé, cv attached, resume attached, attached my cv, attach my cv, like to apply, want to apply, wish to apply, may i apply, can i apply, how do i apply, applying for, application for the position, join your team, work for your company, looking for an apprenticeship, do you offer internships, offer an internship, internship with you, internship at your, apply for an internship, expected salary, salary expectation, a remote role, remote role, remote position, for a role, any roles, training contract, training contracts, vacation scheme, vacation schemes, hire me, seeking a job, seeking employment, freelance work for you, do you hire
    bewerbe mich, bewerben, bewerbung, initiativbewerbung, praktikum, praktikumsplatz, ausbildungsplatz, eine ausbildung als, eine ausbildung zum, eine ausbildung zur, freie stelle, freie stellen, stellenangebot*, lebenslauf, nehmt ihr azubis, nehmen sie azubis, suche eine ausbildung, gehaltsvorstellung, werkstudent*, jobs frei
    mi currículum, mi cv, curriculum, trabajo con vosotros, buscando trabajo, busco trabajo, busco empleo, hacer prácticas, unas prácticas, vacantes, oferta de empleo, mon cv, cherche un emploi, cherche un stage, cherche un travail, candidature, recrutez vous, vous recrutez, cerco lavoro, vacature, stageplaats
  `,
  student: `
    my homework, homework, year law student, law student, year student, student at, im a student doing, im a student working, im a student researching, im a student writing, student project, i am a student doing, i am a student working, my thesis, for my thesis, my dissertation, my essay, for my essay, school project, university project, uni project, college project, class project, for my class, for our class, for a class, school assignment, my assignment, for my course, for my studies, my professor, my teacher, bachelor thesis, master thesis, a survey about, for my research paper, for a research project, im a student doing, writing a paper
    hausaufgabe*, bachelorarbeit, masterarbeit, diplomarbeit, seminararbeit, facharbeit, referat, für die schule, für die uni, für mein studium, umfrage für, studienarbeit, mi tesis, deberes, trabajo de clase, trabajo de fin de, soy estudiante, para la universidad, hago una encuesta, mes devoirs, mon mémoire, mon exposé, pour l école, je suis étudiant, étudiant à, la mia tesi, mijn scriptie
  `,
  vendor: `
    backlinks, backlink, link building, guest post, guest posts, gest post, sponsored post, do follow, dofollow, page one of google, page 1 of google, first page of google, page 1 on google, on page 1, rank your, ranking on, top rankings, critical errors, seo audit, free audit, increase your traffic, increase your sales, boost your, grow your traffic, your overflow, overflow projects, white label, on bench, developers on bench, outsourcing company, offshore, we offer you, we can offer you, we would like to offer you, offer you our, offering you, our services to you, introduce our services, introduce our company, partnership opportunity, resell your, resell our, become a reseller, reseller program, white label your, partner and resell, business proposal for you, business loan, loan offer, crypto, bitcoin, forex, casino, cassino, guaranteed returns, last chance, limited time offer, risk free, double your, get rich, earn money, make money fast, passive income, email list, mailing list of, lead generation for you, share the contact of your, concerned person, person in charge, your decision maker, decision makers love, your ceo, your shareholders, acquire your, acquires, acquire agencies, buy your company, buy your business, buy your agency, invest in your, your investors
    like yours grow, businesses like yours, business like yours, companies like yours, agencies like yours, firms like yours, brands like yours, clinics like yours, stores like yours, get you to page, bring you to page, get you on page, bring you on page, put you on page, get you to the top, bring you to the top, get you ranked, get you more customers, get you more clients, bring you more customers, bring you more clients, more leads for you, decision makers time, time of the decision maker, with the decision maker, to the decision maker, with your decision maker, to your decision maker
    article on your blog, article on your site, article on your website, article for your blog, post on your blog, post on your site, post on your website, write for your blog, contribute an article, paid post, place a link, insert a link, link insertion, links to your site, link exchange, exchange links
    candidates for your, candidates for you, candidates ready, fill your vacancies, fill your vacancy, fill your positions, your open vacancies, your vacancies, your hiring needs, your recruitment needs, your staffing needs, pre vetted, vetted developers, vetted candidates, qualified candidates for, dedicated developers, hire our developers, hire our engineers, augment your team, extend your team, staff augmentation
    unternehmen wie ihres, unternehmen wie ihrem, firmen wie ihre, kandidaten für sie, kandidaten für ihr, kandidaten für ihre, passende kandidaten, linkaufbau, gastbeitrag auf ihr*, gastartikel, empresas como la suya, candidatos para su, entreprises comme la vôtre, candidats pour votre, article invité
    sponsors for, looking for sponsors, sponsor our, sponsorship, a donation, donate to our, donations for, would you donate, support our charity, raffle prize
    unsere dienstleistungen anbieten, bieten ihnen, ihnen unsere, sponsoren für, spende für, ofrecerles, ofrecerle nuestros, les ofrecemos, le ofrecemos, nos gustaría ofrecerles, nous vous proposons, vous proposer nos, proposer nos services, offrirvi i nostri
  `,
  'customer with a complaint': `
    a refund, my refund, refund me, want refund, want a refund, full refund, get a refund, money back, my money back, charged me twice, charged us twice, charged twice, double charged, overcharged, chargeback, wrong invoice, invoice is wrong, unpaid invoice, i paid you, we paid you, have paid you, ive paid you, weve paid you, you sold me, you sold us, you ruined, you still havent, call my lawyer, calling my lawyer, hear from my lawyer, hear from my solicitor, your fitters left, your workers left, your installers left, your technicians left, your people left, your guys left, your men left, your fitters broke, your workers broke, your fitters damaged, your workers damaged, your fitters never, your technician never, your workers never, still owe me, owe me, owes me, cancel my subscription, cancel my account, cancel my order, cancel my contract, cancel our contract, cancel the contract, cancel my plan, cancel my membership, my subscription, customer number, kundennummer, i pay you, we pay you, you built us, you installed, your customer since, my last ticket, last ticket, ticket number, support ticket, my ticket, reset my password, forgot my password, cant log in, can not log in, cannot log in, cant login, locked out of my account, where is my parcel, where is my package, my parcel, my order number, order number, never arrived, nothing came, i call my lawyer, this is fraud, you scammed, take me off, unsubscribe me, your newsletter, the site you built, the website you built, you built for us, you made for us, went live yesterday, blocked my
    ihnen bezahlt, ihnen gezahlt, euch bezahlt, euch gezahlt, rechtsanwalt einschalten, anwalt einschalten, ihre monteure haben, eure monteure haben, ihre handwerker haben, eure handwerker haben, les pagué, le pagué, os pagué, les hemos pagado, os hemos pagado, ustedes instalaron, que nos instalaron, sus técnicos, sus instaladores, vous ai payé, vous avons payé, vos ouvriers, vos techniciens, que vous avez posé*, que vous avez installé*
    rückerstattung, geld zurück, erstattung, ihre rechnung, ihrer rechnung, eure rechnung, rechnung ist falsch, falsche rechnung, mahnung von ihnen, kündigung meines, reklamieren, beschweren, beschwerde über, die sie gebaut haben, das sie gebaut haben, den sie gebaut haben, meine bestellung, wo bleibt mein, passwort vergessen, kann mich nicht einloggen, kann mich nicht anmelden
    reembolso, devuelvan, devuélvanme, mi dinero, mi pedido, su factura, la factura que, quejarme, reclamación, remboursez, remboursement, mon colis, ma commande, votre facture, mot de passe refusé, mot de passe oublié, plus à se connecter, n arrive plus à, rimborso, il mio ordine, terugbetaling, mijn bestelling
  `,
  press: `
    i report on, from the magazine, for a magazine, trade magazine, for the newspaper, newspaper article, writing an article, write an article, working on an article, working on a story, copy deadline, press enquiry, press inquiry, interview with your, interview your, podcast guest, on our podcast, on my podcast, pressanfrage, presseanfrage, redaktion, journalistin, artikel über, periodista, artículo sobre, journaliste, article sur, giornalista
  `,
  'by mistake': `
    wrong tab, wrong window, wrong chat, wrong site, wrong website, wrong page, wrong company, wrong number, wrong place, wrong person, clicked by mistake, by mistake, opened this by accident, falsche seite, falscher chat, falsche firma, falsches fenster, verwählt, ach so dann entschuldigung, página equivocada, me equivoqué, mauvais site, trompé de
  `,
  'only playing': `
    testing your bot, testing the bot, test the bot, for testing purposes, see if you break, what your lead score, no use for one, were just bored, were bored, im bored, just bored, playing along, ur amazing, u sound cute, love ur name, go out with me, marry me, tell me a joke, ich probiere nur, nur ein test
  `,
  offers: `
    we offer, we provide, we deliver, i offer, we are offering, im offering, we specialise in, we specialize in, we are specialised in, we are specialized in, we are a leading, were a leading, leading provider, our agency, our company offers, our company provides, our services, our service, our rates, our packages, our prices start, our team can, our experts, we help, i help, i can help you, we can help you, we can save, we can double, we place, we supply, our candidates, our freelancers, our engineers, we have candidates, recruiter, recruiters, recruitment agency, staffing agency
    wir bieten, wir sind spezialisiert, wir helfen, unsere agentur, unsere dienstleistungen, unsere leistungen, unsere kandidaten, nous proposons, nous offrons, nous aidons, notre agence, nos services, ofrecemos, ayudamos a, nuestra agencia, nuestros servicios, nuestros candidatos
  `,
  aims: `
    your business, your company, your brand, your sales, your traffic, your rankings, your ranking, your revenue, your marketing, your customers, your clients, your website, your site, your store, your team, your blog, your hiring, you grow, you get more, you save, you rank, like yours, decision maker, decision makers, business owner, website owner, site owner
    ihre website, ihre webseite, ihr unternehmen, ihrem unternehmen, ihre kunden, ihren umsatz, ihr team, votre site, votre entreprise, vos clients, votre équipe, su empresa, su negocio, sus clientes, su web, sus ventas
  `,
  needs:
    'need, needs, want, wants, can you build, can you make, could you build, could you make, do you build, how much, looking for, searching for, brauchen, brauche, bräuchten, suchen, suche, möchten, möchte, necesitamos, necesito, queremos, quiero, buscamos, busco, besoin, cherchons, cherche, voudrais, voudrions, voulons',
  asksNeed:
    'you need, you want, do you need, do you want, if you need, if you want, you are looking for, you re looking for, youre looking for, need to speak, need to talk, want to speak, want to talk, want to show, want to introduce, want to offer, looking for partners, looking for clients, brauchen sie, suchen sie, möchten sie, avez vous besoin, cherchez vous, necesita, busca',
}

/** What they say as well, which a buyer may say in passing. */
export const POSSIBLE_ERRANDS: Phrases<Errand> = {
  'job seeker':
    'apply for a job, apply for a position, apply for the position, apply for a role, job application, salary, vacancies, a job, apprenticeship, position, ausbildung, developer with, years of experience, emploi, stage',
  student:
    'im a student, i am a student, thesis, dissertation, survey, student, studentin, schüler*, pupil, assignment, tesis, étudiant, mémoire, encuesta, due tomorrow',
  vendor:
    'our rates, our packages, packages start, packages from, guaranteed, guarantee, limited offer, our clients see, outsourcing, our developers, discount for you, descuento, rabatt für sie, we noticed, i noticed your, noticed that your, noticed you are, came across your, came across your website, reviewed your, website owner',
  'customer with a complaint':
    'existing customer, existing client, already a customer, customer of yours, where is my order, refund, invoice, complaint, complain, login, password, cancel, disgrace, thieves, scam, rechnung, frechheit, reklamation, kündigen, gekündigt, factura, facture, colis',
  press: 'journalist, a reporter, magazine, article, interview, reporter, podcast, press',
  'by mistake': 'mistake, oops, is this the, ist da das, entschuldigung',
  'only playing':
    'just wanted to say, just testing, only testing, testing your, are you a real, are you real, are you human, are you an ai, are you a bot, are you a robot, real person or, which model, what model, are you chatgpt, are you gpt, how are you, how old are you, do you get bored, do you sleep, night night, weather, snowing, system prompt, hidden rules, good night',
}
