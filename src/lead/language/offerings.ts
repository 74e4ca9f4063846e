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
      'website, web site, wesbite, webpage, web page, homepage, landing page, landingpage, one pager, onepager, microsite, webseite, internetseite, internetauftritt, webauftritt, webpräsenz, web presence, página web, pagina web, sitio web, web corporativa, web nueva, nueva web, una web, la web de, página sencilla, site internet, site web, site vitrine, page web, sito, sito web, sito internet, pagina internet, site institucional, webstek, web design, webdesign, contact page, new site, internet presence, web presence, online presence, internet site, internet page, info page, small page, simple page, company page, auftritt, neuer auftritt, netzauftritt, online auftritt, onlineauftritt, onlinepräsenz, internetpräsenz, firmenseite, vereinsseite, infoseite, portfolio site, sitio de internet, página de internet, página para mi, presencia online, presencia en internet, présence en ligne, présence web, page internet, page d accueil, presenza online, pagina web, nuovo sito, website bouwen, internetsite, internetpagina, nieuwe site, página na internet, site novo, novo site',
    vague: 'site',
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
      'web app, webapp, interne tools, intern tool, interne tool, internal tools, internal system, internes tool, internes system, verwaltungstool, herramienta interna, outil interne, strumento interno, ferramenta interna, ticket system, ticketing, tablet program, custom program, own program, software for, software that, program for, appointment booking, class booking, class bookings, table booking, table bookings, bookings online, online bookings, online appointments, onlinetermine, terminsystem, terminkalender, online terminvergabe, terminvergabe, reservierungstool, buchungstool, buchungsplattform, buchungsportal, kundenportal, kundenlogin, kundenkonto, mitgliederportal, händlerportal, reservas en línea, sistema de turnos, citas online, cita online, portal del cliente, área de socios, intranet para, prise de rendez vous, réservations en ligne, espace clients, portail client, portail, outil de réservation, logiciel, gestionale, prenotazione online, area riservata, portale clienti, portale, boekingstool, reserveringssysteem, online reserveren, online boeken, klantenzone, klantportaal, afspraken online, área do cliente, portal do cliente, reservas pela internet, agendamento online, agendamento, web application, mobile app, booking system, booking platform, booking tool, booking engine, booking app, online booking, online reservation, reservation system, reserve online, book online, direct bookings, scheduling system, scheduler, rota tool, customer portal, client portal, patient portal, member portal, client area, customer area, members area, member area, intranet, extranet, dashboard, internal tool, configurator, job board, ticketing system, custom software, custom tool, bespoke software, own system, buchungssystem, reservierungssystem, onlinebuchung, online buchung, terminbuchung, kundenbereich, mitgliederbereich, webanwendung, web anwendung, anwendung, konfigurator, individualsoftware, sistema de reservas, sistema de citas, reservas online, reservar online, portal de clientes, área de clientes, área privada, aplicación, aplicación web, aplicaciones, panel de control, cuadro de mando, système de réservation, réservation en ligne, espace client, espace membre, tableau de bord, appli, application web, sistema di prenotazione, prenotazioni online, area clienti, applicazione, boekingssysteem, klantenportaal, applicatie, sistema de reserva, aplicação, aplicativo, appointment tool, appointment system, appointment scheduling, a tool, tool where, tool for, tool that',
    vague: 'app, application, portal, booking',
    endings: 'portal, buchung, dashboard, konfigurator, buchungssystem',
  },
  {
    clear:
      'maintenance, upkeep, aftercare, site care, website care, website maintenance, technical support, wartungspaket, websitepflege, webseitenpflege, betreuung der website, pflege der website, pflege der webseite, website pflege, suporte, manutenção do site, mantenimiento web, mantenimiento de la web, maintenance du site, assistenza, assistenza tecnica, manutenzione del sito, onderhoud van, onderhoudscontract, maintain wordpress, maintain sites, maintain websites, maintain existing, maintain other, do the updates, does the updates, dose the updates, doing the updates, makes the updates, handle the updates, run the updates, plugin updates, update our website, update our site, update our web site, update my website, update my site, update the website, update the site, keep it updated, keep it up to date, keep it running, keep the site, keep our site, keeps it running, keep an eye on, take over hosting, jemand der sich um, jemanden der sich um, der sich um, die sich um, kümmert sich um, sich jemand kümmert, somebody who takes care, someone who takes care, someone who looks after, somebody who looks after, anyone to look after, looks after the, look after the, takes care of the, take care of the site, take care of the website, take care of our website, maintainance, maintenence, maintenance contract, care plan, care contract, care package, support contract, support plan, support package, monthly support, hosting, web hosting, wartung, wartungsvertrag, webhosting, laufende betreuung, website betreuung, alojamiento, alojamiento web, mantenimiento, hébergement, hebergeur, mises à jour, infogérance, manutenzione, onderhoud, manutenção, hospedagem, alojamento, maintain it, maintain our, maintain the site, maintain the website, maintain our site, maintain our website, look after it, look after our, looks after it, looks after our, looking after our, look after my, somebody to look after, someone to look after, someone to look after it, take care of our site, takes care after, who takes care, minds it, take over existing sites, take over wordpress sites, take over sites, security updates, backups',
    vague: '',
    optional: 'support, updates, care, monitoring',
    endings: 'wartung',
  },
]

/** Ways to say that a service is wanted: what is had, and what is vague, counts only beside one of these. */
export const NEED = foldedPattern(
  /(?<!\p{L})(?:needs?|neded|require[sd]?|wonder(?:ing)? about|(?:were|im|am|are) after|refresh|overhaul|facelift|redone|want(?:s|ed)?|wana|wish(?:es|ed)?|wud like|wud love|would like|would love|id like|id love|wed like|wed love|i would|we would|loking (?:for|to|at)|serch(?:ing)? for|searching for|interested|intends?|plan(?:s|ning)?|hav(?:e|ing) (?:it|them) (?:redone|made|built)|should|must|have to|has to|(?:re|)build|(?:re|)built|make (?:us|me|a)|create|develop|set up|seting up|quot(?:e|ation)|ofer|replac(?:e|ing|ement)|modern\p{L}{0,6}|renew|improve|updat(?:e|ing) (?:our|my)|update it|redo(?:ing)?|redesign|rebuild|relaunch|migrat\p{L}{0,5}|move (?:it|our|my|to)|take over|fix|repair|launch(?:ing)?|start(?:ing)? (?:a|an)|new|outdated|sel|add|put (?:that|it) in|prefer|better|nicer|faster|brauch\p{L}{0,4}|benotig\p{L}{0,4}|such(?:e|en|t)|mocht\p{L}{0,3}|wol(?:en|t)|wil|hat(?:e|en) gern\p{L}?|bau(?:en|t)|erstel\p{L}{0,4}|planen|neue?[nrsm]?|sol(?:en|te)?|ersetz\p{L}{0,4}|angebot|erneuer\p{L}{0,3}|interes\p{L}{0,5}|(?:haria|hace|haran) falta|necesit\p{L}{0,5}|quer(?:emos|ria|riamos)|quisier\p{L}{0,4}|quiero|busc(?:o|amos|ando)|hacer|crear|nuev[oa]s?|renovar|me gustaria|nos gustaria|presupuesto|besoin|cherch(?:e|ons|ez)|voudrais|voudrions|aimerais|aimerions|souhait\p{L}{0,5}|veux|voulons|nouveau|nouvele?|refaire|creer|devis|prefererais|vorei|voremo|cerco|cerchiamo|bisogno|nuov[oa]|rifare|preventivo|nodig|zoek(?:en)?|wil(?:en)?|nieuwe?|oferte|precis(?:o|amos)|gostar\p{L}{0,6}|procur(?:o|amos)|nov[oa]|orcamento|what do u|how much|what does|cost|price)(?!\p{L})/u,
)

/** What looks like a service and is none. */
export const NO_OFFERING =
  'payment terms, payment schedule, payment plan, difference between hosting, on site, onsite, site visit, building site, construction site, site manager, site meeting, bookshop, workshop, print shop, gift shop, farm shop, repair shop, body shop, surf shop, wine shop, wool shop, toy shop, tattoo shop, charity shop, corner shop, tea shop, cake shop, sandwich shop, chip shop, car shop, machine shop, clothes shop, clothing store, furniture store, book shop, photoshop, coffee shop, barber shop, pet shop, butcher shop, bike shop, flower shop, book store, grocery store, department store, app store, play store, store manager, shop floor, shop window, update, price page, careers page, web hook, tax application, visa application, grant application, application form, la web de ustedes, in the application, the job application, in store, in the shop, in the store, care home, child care, health care, skin care, healthcare, skincare, take care of yourself, do not care, dont care, who cares, I care, we care, customer support, support group, support you, support us'
