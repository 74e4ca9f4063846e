import { foldedPattern } from './phrases.ts'

/** Words of several languages for the same kind of service. */
export interface Offering {
  /** Phrases that name nothing else. */
  clear: string
  /** Words that may as well mean something else: a shop of bricks, a booking that somebody made, support for a cause. */
  vague: string
  /** Words for how something is made, which say what only together with another service, such as "redesign of our shop". */
  manner?: string
  /** Words that come up in any talk of work: they count only where somebody says that they want them. */
  optional?: string
  /** It is also where other services live, such as the website that a shop is part of. */
  isPlace?: true
  /** German words that end in one of these are meant too. */
  endings?: string
}

/**
 * What agencies are commonly asked for. An offering applies to a service of the catalogue only if one of its clear
 * phrases is among that service's own keywords: other businesses go by their keywords alone.
 */
export const OFFERINGS: readonly Offering[] = [
  {
    clear:
      'website, web site, wesbite, webpage, web page, homepage, landing page, landingpage, one pager, onepager, microsite, webseite, internetseite, internetauftritt, webauftritt, webpräsenz, web presence, página web, pagina web, sitio web, web corporativa, web nueva, nueva web, una web, la web de, página sencilla, site internet, site web, site vitrine, page web, sito, sito web, sito internet, pagina internet, site institucional, webstek, web design, webdesign, contact page, new site, internet presence, web presence, online presence, internet site, internet page, info page, small page, simple page, company page, auftritt, neuer auftritt, netzauftritt, online auftritt, onlineauftritt, onlinepräsenz, internetpräsenz, firmenseite, vereinsseite, infoseite, portfolio site, sitio de internet, página de internet, página para mi, presencia online, presencia en internet, présence en ligne, présence web, page internet, page d accueil, presenza online, pagina web, nuovo sito, web para mi, web para nuestra, web para la, web para el, website bouwen, internetsite, internetpagina, nieuwe site, página na internet, site novo, novo site',
    vague: 'site, seite, página, page with, page for, page where, page about',
    manner: 'redesign, facelift, relaunch, rediseño, refonte, restyling',
    isPlace: true,
    endings: 'website, webseite, internetseite, homepage, karriereseite, landingpage, webauftritt, internetauftritt',
  },
  {
    clear:
      'online shop, onlineshop, online store, web shop, webshop, web store, webstore, eshop, e shop, e commerce, e commerce site, ecommerce site, e commerce website, ecommerce website, shop website, website with shop, website with a shop, ecommerce, online boutique, shopsystem, onlinehandel, online handel, shopify, woocommerce, tienda online, tienda en línea, tienda virtual, tienda web, boutique en ligne, site marchand, site e commerce, site de vente, vente en ligne, loja online, loja virtual, negozio online, vendita online, webwinkel, online winkel, online orders, online ordering, order online, sell online, selling online, sales online, vender online, vender en línea, vender por internet, vendre en ligne, vendere online, online verkaufen, online bestellen, verkoop online, online verkopen',
    vague: 'shop, store, checkout, shopping cart, storefront, tienda, boutique, loja, negozio, winkel',
    optional: 'payments, online payments',
  },
  {
    clear:
      'web app, webapp, interne tools, intern tool, interne tool, internal tools, internal system, internes tool, internes system, verwaltungstool, herramienta interna, outil interne, strumento interno, ferramenta interna, ticket system, ticketing, tablet program, custom program, own program, software for, software that, program for, appointment booking, class booking, class bookings, table booking, table bookings, bookings online, online bookings, online appointments, onlinetermine, terminsystem, terminkalender, online terminvergabe, terminvergabe, reservierungstool, buchungstool, buchungsplattform, buchungsportal, kundenportal, kundenlogin, kundenkonto, mitgliederportal, händlerportal, reservas en línea, sistema de turnos, citas online, cita online, portal del cliente, área de socios, intranet para, prise de rendez vous, réservations en ligne, espace clients, portail client, portail, outil de réservation, logiciel, gestionale, prenotazione online, area riservata, portale clienti, portale, boekingstool, reserveringssysteem, online reserveren, online boeken, klantenzone, klantportaal, afspraken online, área do cliente, portal do cliente, reservas pela internet, agendamento online, agendamento, web application, mobile app, booking system, booking platform, booking tool, booking engine, booking app, online booking, online reservation, reservation system, reserve online, book online, direct bookings, scheduling system, scheduler, rota tool, customer portal, client portal, patient portal, member portal, client area, customer area, members area, member area, intranet, extranet, dashboard, internal tool, configurator, job board, ticketing system, custom software, custom tool, bespoke software, own system, buchungssystem, reservierungssystem, onlinebuchung, online buchung, terminbuchung, kundenbereich, mitgliederbereich, webanwendung, web anwendung, anwendung, konfigurator, individualsoftware, sistema de reservas, sistema de citas, reservas online, reservar online, portal de clientes, área de clientes, área privada, aplicación, aplicación web, aplicaciones, panel de control, cuadro de mando, système de réservation, réservation en ligne, espace client, espace membre, tableau de bord, appli, application web, sistema di prenotazione, prenotazioni online, area clienti, applicazione, boekingssysteem, klantenportaal, applicatie, sistema de reserva, aplicação, aplicativo, booking site, booking website, booking page, reservation site, booking form, online reservierung, onlinereservierung, tischreservierung, online anmeldung, planungstool, planningstool, planner tool, rooster tool, members only, members section, member section, unapp, mitgliederverwaltung, tourenplanung, warenwirtschaft, appointment tool, appointment system, appointment scheduling, a tool, tool where, tool for, tool that',
    vague: 'app, application, portal, booking',
    optional:
      'crm, erp, software, on their phones, on their phone, on our phones, timesheets, away from excel, weg von excel, weg von den excel, out of excel, no more excel',
    endings:
      'portal, portaal, buchung, dashboard, konfigurator, buchungssystem, buchungstool, planungstool, planningstool',
  },
  {
    clear:
      's occuper du site, s occupe du site, s occuper de notre site, s occuper de la boutique, occuperait du site, encargaros de la web, encargarse de la web, encargue de la web, encargaros de ella, encargarse de ella, llevar la web, lleve la web, llevar nuestra web, llevaba nuestra web, llevaba la web, pflegt die seite, pflegt die website, pflegt unsere, seite pflegen, seite betreuen, website betreuen, webseite betreuen, unseren shop betreuen, webmaster gone, webmaster left, webmaster died, webmaster retired, webmaster quit, webmaster is gone, webmaster ist weg, webmaster hat aufgehört, webmaster aufgehört, webmaster est parti, webmaster parti, a new webmaster, new webmaster, neuen webmaster, nouveau webmaster, nuevo webmaster, nuovo webmaster, getting hacked, do the updates for, updates for our, host our page, host our site, host our website, faire les mises à jour, keeps it updated, keep it up and running, keeps it up to date, keeps it backed up, keeps it going, keeps it alive, keep it alive, keep the thing alive, keep the lights on, keep an eye on it, occuparsi del sito, occupa del sito, gestire il sito, segue il sito, seguire il sito, maintenance, upkeep, aftercare, site care, website care, website maintenance, technical support, wartungspaket, websitepflege, webseitenpflege, betreuung der website, pflege der website, pflege der webseite, website pflege, suporte, manutenção do site, mantenimiento web, mantenimiento de la web, maintenance du site, assistenza, assistenza tecnica, manutenzione del sito, onderhoud van, onderhoudscontract, maintain wordpress, maintain sites, maintain websites, maintain existing, maintain other, do the updates, does the updates, dose the updates, doing the updates, makes the updates, handle the updates, run the updates, plugin updates, update our website, update our site, update our web site, update my website, update my site, update the website, update the site, keep it updated, keep it up to date, keep it running, keep the site, keep our site, keeps it running, keep an eye on, take over hosting, jemand der sich um, jemanden der sich um, der sich um, die sich um, kümmert sich um, sich jemand kümmert, somebody who takes care, someone who takes care, someone who looks after, somebody who looks after, anyone to look after, looks after the, look after the, takes care of the, take care of the site, take care of the website, take care of our website, maintainance, maintenence, maintenance contract, care plan, care contract, care package, support contract, support plan, support package, monthly support, hosting, web hosting, wartung, wartungsvertrag, webhosting, laufende betreuung, website betreuung, alojamiento, alojamiento web, mantenimiento, hébergement, hebergeur, mises à jour, infogérance, manutenzione, onderhoud, manutenção, hospedagem, alojamento, maintain it, maintain our, maintain the site, maintain the website, maintain our site, maintain our website, look after it, look after our, looks after it, looks after our, looking after our, look after my, somebody to look after, someone to look after, someone to look after it, take care of our site, takes care after, who takes care, minds it, take over existing sites, take over wordpress sites, take over sites, security updates, backups, looked after, keep it safe, keep it secure, host and update, host and maintain, keeping a site, keeping a website, keeping our site, keeping our website, keep our website, mantenga nuestra, mantenga la, mantener nuestra, looking after the, maintaining it, maintaining the, maintaining our, maintain this, be maintaining, mantener la web, mantener una web, mantener nuestra web, entretenir le site, entretien du site, onderhouden van, zorgt voor de website',
    vague: '',
    optional: 'support, updates, care, monitoring',
    endings: 'wartung',
  },
  {
    clear: 'hosting',
    vague: 'host it, hosting it',
    isPlace: true,
  },
  {
    clear:
      'chatbot, chat bot, chat assistant, ai chat, ai assistant, virtual assistant, whatsapp bot, website bot, support bot, faq bot, ki assistent, ki chatbot, chatassistent, asistente virtual, asistente de chat, bot de whatsapp, bot para whatsapp, un bot, bot que, asistente de ia, assistant virtuel, robot conversationnel, agent conversationnel, un bot, assistente virtuale, assistente virtual, chat robot, chatbotje',
    vague: 'bot',
    endings: 'chatbot',
  },
  {
    clear:
      'pick up our phone, picks up our phone, pick up my phone, picks up my phone, picking up the phone, pick up our calls, take calls, takes calls, takes our calls, answer calls, answers our phone, answers our hotel phone, answer my phone, answer our phones, answering calls, answering our calls, robot on the phone, robot for the phone, phone answering, ans telefon gehen, ans telefon gehn, anrufe beantworten, telefon abnimmt, telefon abnehmen, voice agent, voice bot, voicebot, voice assistant, phone assistant, phone bot, phone robot, telephone assistant, telephone robot, telephone bot, ai receptionist, virtual receptionist, robot receptionist, robot receptionists, receptionist robot, ai phone, answer calls, answer the phone, answers the phone, answering the phone, answer our phone, answer our calls, answers calls, answers our calls, pick up the phone, picks up the phone, pick up calls, take our calls, telefonassistent, telefonassistentin, telefon assistent, telefonbot, telefonroboter, telefonagent, sprachassistent, sprachbot, ki telefon, anrufe annehmen, anrufe annimmt, anrufe entgegen, ans telefon geht, recepcionista virtual, asistente telefónico, asistente de voz, agente de voz, robot telefónico, contestar el teléfono, conteste el teléfono, contestara el teléfono, contestar llamadas, conteste llamadas, coja el teléfono, atender llamadas, atienda llamadas, assistant téléphonique, assistant vocal, agent vocal, standard téléphonique, standardiste virtuel, répondre au téléphone, réponde au téléphone, répondre aux appels, réponde aux appels, assistente telefonico, assistente vocale, rispondere al telefono, risponda al telefono, telefoonassistent, telefoon opnemen, atender o telefone, atenda o telefone',
    vague: 'receptionist',
  },
  {
    clear:
      'retyping, retype, abtippen, abgetippt, ab tippen, ressaisir, recopier, copy and paste, copy paste, copying data, copying numbers, pasar a mano, ricopiare, data entry, by hand every, by hand into, typing invoices, type invoices, typing orders, automation, automate, automated, automating, automatisation, automatisieren, automatisiert, automatisierung, automatiser, automatisé, automatisés, automatizar, automatización, automatice, automatico, automatizzare, automazione, automatiseren, automatisering, automatizar, automação, workflow automation, workflows',
    vague: '',
    optional: 'automatically, automatisch, automáticamente, automatiquement, automaticamente',
    endings: 'automatisierung',
  },
  {
    clear:
      'ai consulting, ai strategy, ai workshop, ai training, ki workshop, ki beratung, ki schulung, ki strategie, consultoría, asesoramiento en ia, taller de ia, formación en ia, conseil en ia, atelier ia, formation ia, consulenza, formazione, consultancy, consultoria',
    vague: 'consulting, workshop, training, strategy, schulung, taller, formación, formation, atelier, roadmap',
  },
  {
    clear:
      'le tribunal, au tribunal, el tribunal, tribunales, debt recovery, debt collection, recover a debt, recover the debt, recover money, chase a debt, unpaid invoice, unpaid invoices, unpaid bill, unpaid bills, outstanding invoice, outstanding invoices, overdue invoice, overdue invoices, owes us, owes me, owe us, owe me, owing us, owing me, hasnt paid, havent paid, has not paid, have not paid, didnt pay, wont pay, will not pay, doesnt pay, dont pay, refuses to pay, refusing to pay, not paid us, not paid me, never paid, letter before action, letter before claim, court claim, small claims, take him to court, take her to court, take them to court, take it to court, sue him, sue her, sue them, be sued, suing, litigation, dispute with, mediation, mahnschreiben, mahnung, mahnbescheid, inkasso, forderung eintreiben, unbezahlte rechnung, offene rechnung, offene rechnungen, nicht bezahlt, zahlt nicht, schuldet uns, schuldet mir, rechtsstreit, verklagen, impago, impagos, factura impagada, facturas impagadas, factura sin pagar, no nos paga, no me paga, no nos ha pagado, no me ha pagado, nos debe, me debe dinero, reclamar una deuda, reclamación de deuda, demandar a, litigio, facture impayée, factures impayées, impayé, impayés, nous doit, me doit, recouvrement, mise en demeure, litige, fattura non pagata, recupero crediti, ci deve, onbetaalde factuur, incasso, fatura em atraso, cobrança',
    vague: 'dispute, claim, court',
  },
  {
    clear:
      'contract review, review a contract, review the contract, review our contract, supply agreement, supplier agreement, service agreement, distribution agreement, licence agreement, license agreement, framework agreement, partnership agreement, agency agreement, consultancy agreement, lease agreement, commercial lease, nda, ndas, non disclosure, confidentiality agreement, terms and conditions, terms of service, terms of business, t and cs, privacy policy, privacy notice, agb, datenschutzerklärung, vertrag prüfen, vertragsprüfung, vertrag aufsetzen, liefervertrag, dienstleistungsvertrag, geheimhaltungsvereinbarung, términos y condiciones, condiciones generales, política de privacidad, contrato de suministro, contrato de servicios, acuerdo de confidencialidad, revisar un contrato, conditions générales, cgv, cgu, politique de confidentialité, contrat de prestation, contrat de distribution, accord de confidentialité, relecture de contrat, condizioni generali, algemene voorwaarden',
    vague: 'contract, contracts, agreement, contrato, contratos, contrat, contrats',
  },
  {
    clear:
      'people redundant, staff redundant, them redundant, person redundant, her redundant, him redundant, someone redundant, lay off, laying off, laid off, let people go, let six people go, let two people go, let staff go, people go at our, was fired, got fired, been fired, was sacked, got sacked, been sacked, mitarbeiter entlassen, entlassung, kündigungsschutz, despedido, despedida, nos han despedido, licencié, licenciée, licenziato, licenziata, employment contract, employment contracts, contract of employment, contracts of employment, employment law, employment dispute, dismissal, dismiss her, dismiss him, dismiss them, dismiss a, dismiss an, dismiss someone, dismissing, sack him, sack her, sack someone, let her go, let him go, let someone go, fire him, fire her, fire someone, make redundant, redundancy, redundancies, grievance, grievances, disciplinary, tribunal, tribunal claim, employment tribunal, claim form, settlement agreement, staff handbook, employee handbook, unfair dismissal, gross misconduct, maternity leave, arbeitsrecht, arbeitsvertrag, arbeitsverträge, mitarbeiter kündigen, aufhebungsvertrag, abmahnung, abfindung, despido, despedir, contrato de trabajo, contrato laboral, contratos laborales, derecho laboral, licenciement, licencier, contrat de travail, contrats de travail, droit du travail, rupture conventionnelle, contratto di lavoro, licenziamento, arbeidscontract, ontslag, contrato de trabalho',
    vague: 'employment, employee, employees',
  },
  {
    clear:
      'company formation, incorporate, incorporation, incorporating, set up a company, set up a limited, setting up a company, setting up a limited, form a company, register a company, registering a company, start a limited company, limited company, shareholders agreement, shareholder agreement, articles of association, founders agreement, ltd gründen, firma gründen, gesellschaft gründen, gmbh gründen, unternehmensgründung, constituir una sociedad, constituir una empresa, crear una sociedad, montar una sociedad, pacto de socios, créer une société, constituer une société, création de société, pacte d actionnaires, statuts de société, costituire una società, bv oprichten, abrir empresa, abrir uma empresa',
    vague: '',
  },
  {
    clear:
      'solar, solar panels, solar system, photovoltaic, photovoltaics, pv, pv system, pv anlage, pv anlagen, photovoltaik, photovoltaikanlage, solaranlage, solaranlagen, solarmodule, solardach, balkonkraftwerk, placas solares, paneles solares, fotovoltaica, instalación fotovoltaica, panneaux solaires, photovoltaïque, pannelli solari, fotovoltaico, zonnepanelen, painéis solares',
    vague:
      'panels, module, platten, placas, panneaux, strom vom dach, sonnenstrom, eigenen strom, our own electricity, our own power, power from the sun',
    endings: 'solaranlage, photovoltaikanlage',
  },
  {
    clear:
      'battery, battery storage, backup power, home battery, speicher, stromspeicher, batteriespeicher, solarspeicher, heimspeicher, notstrom, batería, baterías, almacenamiento, batterie de stockage, batterie, batteria di accumulo, accumulo, thuisbatterij, bateria',
    vague: 'storage',
    endings: 'stromspeicher',
  },
  {
    clear:
      'heat pump, heat pumps, heatpump, air source, ground source, wärmepumpe, wärmepumpen, luftwärmepumpe, erdwärme, erdwärmepumpe, bomba de calor, aerotermia, pompe à chaleur, pac air eau, pompa di calore, warmtepomp, bomba de calor, ölheizung ersetzen, gasheizung ersetzen, heizung tauschen, neue heizung',
    vague: '',
    endings: 'wärmepumpe',
  },
  {
    clear: 'heat pump',
    vague:
      'gasheizung, ölheizung, gastherme, ölkessel, gaskessel, oil heating, gas heating, gas boiler, oil boiler, old boiler, chaudière, chaudière à gaz, caldera de gas, caldaia, cv ketel',
    isPlace: true,
  },
  {
    clear:
      'wallbox, wallboxes, wallboxen, wall box, ev charger, car charger, charging point, charging points, charging station, charging stations, home charger, ladestation, ladestationen, ladesäule, ladesäulen, ladepunkt, punto de recarga, cargador para el coche, estación de recarga, borne de recharge, bornes de recharge, colonnina, stazione di ricarica, laadpaal, laadpalen, carregador',
    vague:
      'charger, zum laden, laden in der garage, charge at home, charging at home, charge the car, charge my car, charge our car, charge an electric, cargar el coche, recargar el coche, recharger la voiture, ricaricare l auto',
  },
]

/** Ways to say that a service is wanted: what is had, and what is vague, counts only beside one of these. */
export const NEED = foldedPattern(
  /(?<!\p{L})(?:needs?|neded|require[sd]?|wonder(?:ing)? about|(?:were|im|am|are) after|refresh|overhaul|facelift|redone|want(?:s|ed)?|wana|wish(?:es|ed)?|wud like|wud love|would like|would love|id like|id love|wed like|wed love|i would|we would|loking (?:for|to|at)|serch(?:ing)? for|searching for|interested|intends?|plan(?:s|ning)?|hav(?:e|ing) (?:it|them) (?:redone|made|built)|should|must|have to|has to|(?:re|)build|(?:re|)built|make (?:us|me|a)|create|develop|set up|seting up|quot(?:e|ation)|ofer|replac(?:e|ing|ement)|modern\p{L}{0,6}|veraltet\p{L}{0,2}|anticuad[oa]|obsolet\p{L}{0,3}|vieilis\p{L}{0,4}|depase\p{L}{0,2}|datato|verouderd|renew|improve|updat(?:e|ing) (?:our|my)|update it|redo(?:ing)?|redesign|rebuild|relaunch|migrat\p{L}{0,5}|move (?:it|our|my|to)|take over|fix|repair|launch(?:ing)?|start(?:ing)? (?:a|an)|new|outdated|sel|add|put (?:that|it) in|prefer|better|nicer|faster|brauch\p{L}{0,4}|benotig\p{L}{0,4}|such(?:e|en|t)|mocht\p{L}{0,3}|wol(?:en|t)|wil|hat(?:e|en) gern\p{L}?|bau(?:en|t)|erstel\p{L}{0,4}|planen|neue?[nrsm]?|sol(?:en|te)?|ersetz\p{L}{0,4}|angebot|erneuer\p{L}{0,3}|interes\p{L}{0,5}|(?:haria|hace|haran) falta|necesit\p{L}{0,5}|quer(?:emos|ria|riamos)|quisier\p{L}{0,4}|quiero|busc(?:o|amos|ando)|hacer|crear|nuev[oa]s?|renovar|me gustaria|nos gustaria|presupuesto|besoin|cherch(?:e|ons|ez)|voudrais|voudrions|aimerais|aimerions|souhait\p{L}{0,5}|veux|voulons|nouveau|nouvele?|refaire|creer|devis|prefererais|vorei|voremo|cerco|cerchiamo|bisogno|nuov[oa]|rifare|preventivo|nodig|zoek(?:en)?|wil(?:en)?|nieuwe?|oferte|precis(?:o|amos)|gostar\p{L}{0,6}|procur(?:o|amos)|nov[oa]|orcamento|what do u|how much|what does|cost|price)(?!\p{L})/u,
)

/** What looks like a service and is none. */
export const NO_OFFERING =
  'stören, nicht stören, booking season, booking com, job applications, looking after the project, looking after the digital, worth automating, what to automate, where to automate, what could be automated, what can be automated, payment terms, payment schedule, payment plan, difference between hosting, on site, onsite, site visit, building site, construction site, site manager, site meeting, bookshop, workshop, print shop, gift shop, farm shop, repair shop, body shop, surf shop, wine shop, wool shop, toy shop, tattoo shop, charity shop, corner shop, tea shop, cake shop, sandwich shop, chip shop, car shop, machine shop, clothes shop, clothing store, furniture store, book shop, photoshop, i shop, we shop, shop there, shop at, shop around, shopping around, andere seite, anderen seite, auf unserer seite, auf ihrer seite, auf deiner seite, ihre seite, ihrer seite, eure seite, eurer seite, seite an seite, zur seite, auf die seite, auf der seite, auf d seite, uf d seite, rechte seite, linke seite, seite gelegt, seite legen, página de facebook, página de instagram, facebook seite, instagram seite, coffee shop, barber shop, pet shop, butcher shop, bike shop, flower shop, book store, grocery store, department store, app store, play store, store manager, shop floor, shop window, update, price page, careers page, web hook, tax application, visa application, grant application, application form, la web de ustedes, in the application, the job application, in store, in the shop, in the store, care home, home care, day care, daycare, elderly care, hair care, pet care, lawn care, customer care, care business, care service, care provider, child care, health care, skin care, healthcare, skincare, take care of yourself, do not care, dont care, who cares, I care, we care, customer support, support group, support you, support us'
