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

/** What they say that nobody else says. */
export const CLEAR_ERRANDS: Phrases<Errand> = {
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
    sponsors for, looking for sponsors, sponsor our, sponsorship, a donation, donate to our, donations for, would you donate, support our charity, raffle prize
    unsere dienstleistungen anbieten, bieten ihnen, ihnen unsere, sponsoren für, spende für, ofrecerles, ofrecerle nuestros, les ofrecemos, le ofrecemos, nos gustaría ofrecerles, nous vous proposons, vous proposer nos, proposer nos services, offrirvi i nostri
  `,
  'customer with a complaint': `
    a refund, my refund, refund me, want refund, want a refund, full refund, get a refund, money back, my money back, charged me twice, charged us twice, charged twice, double charged, overcharged, chargeback, wrong invoice, invoice is wrong, unpaid invoice, still owe me, owe me, owes me, cancel my subscription, cancel my account, cancel my order, cancel my contract, cancel our contract, cancel the contract, cancel my plan, cancel my membership, my subscription, customer number, kundennummer, i pay you, we pay you, you built us, you installed, your customer since, my last ticket, last ticket, ticket number, support ticket, my ticket, reset my password, forgot my password, cant log in, can not log in, cannot log in, cant login, locked out of my account, where is my parcel, where is my package, my parcel, my order number, order number, never arrived, nothing came, i call my lawyer, this is fraud, you scammed, take me off, unsubscribe me, your newsletter, the site you built, the website you built, you built for us, you made for us, went live yesterday, blocked my
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
}

/** What they say as well, which a buyer may say in passing. */
export const POSSIBLE_ERRANDS: Phrases<Errand> = {
  'job seeker':
    'apply for a job, apply for a position, apply for the position, apply for a role, job application, salary, vacancies, a job, apprenticeship, position, ausbildung, developer with, years of experience, emploi, stage',
  student:
    'im a student, i am a student, thesis, dissertation, survey, student, studentin, schüler*, pupil, assignment, tesis, étudiant, mémoire, encuesta, due tomorrow',
  vendor:
    'our rates, our packages, packages start, packages from, guaranteed, guarantee, limited offer, we offer, our clients see, outsourcing, our developers, discount for you, ofrecemos, descuento, rabatt für sie, we noticed, i noticed your, noticed that your, noticed you are, came across your, came across your website, reviewed your, website owner',
  'customer with a complaint':
    'existing customer, existing client, already a customer, customer of yours, where is my order, refund, invoice, complaint, complain, login, password, cancel, disgrace, thieves, scam, rechnung, frechheit, reklamation, kündigen, gekündigt, factura, facture, colis',
  press: 'journalist, a reporter, magazine, article, interview, reporter, podcast, press',
  'by mistake': 'mistake, oops, is this the, ist da das, entschuldigung',
  'only playing':
    'just wanted to say, just testing, only testing, testing your, are you a real, are you real, are you human, are you an ai, are you a bot, are you a robot, real person or, which model, what model, are you chatgpt, are you gpt, how are you, how old are you, do you get bored, do you sleep, night night, weather, snowing, system prompt, hidden rules, good night',
}
