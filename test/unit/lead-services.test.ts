import { describe, expect, test } from 'vitest'
import { readAssistant } from '../../src/assistant.ts'
import { NOTHING_ASKED } from '../../src/lead/language/asked.ts'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { foldedWords } from '../../src/lead/language/phrases.ts'
import { offeredServices } from '../../src/lead/offered.ts'
import { interestedServices, wantedServices } from '../../src/lead/services.ts'

/** A pattern that goes back over its tracks takes minutes for these; none should take a noticeable time. */
const HOLD_UP_MS = 20_000

const { services: agency } = readAssistant(new URL('../../config/assistant.json', import.meta.url).pathname)
const at = new Date('2026-05-04T10:00:00Z')

function wantedIn(messages: string[], services: Parameters<typeof interestedServices>[1] = agency) {
  const transcript = messages.map((content, index) => ({ id: `m${index}`, role: 'USER' as const, at, content }))
  return interestedServices(visitorClauses(transcript), services)
}
const idsIn = (...messages: string[]) =>
  wantedIn(messages)
    .map(({ id }) => id)
    .join(' ')

describe('what a visitor wants', () => {
  test.each([
    ['Hello, how much is a website?', 'web-design'],
    ['I would like a website', 'web-design'],
    ['We do not have a website yet. Can you help?', 'web-design'],
    ['our site is from 2009 and needs redoing', 'web-design'],
    ['need websiet for my bakery', 'web-design'],
    ['Ich bräuchte eine neue Homepage für meine Praxis', 'web-design'],
    ['Quiero una página web para mi clínica dental', 'web-design'],
    ['no tenemos web todavía y nos haría falta una página sencilla', 'web-design'],
    ['Je voudrais un site internet pour mon restaurant', 'web-design'],
    ['Ciao, vorrei un sito web per il mio ristorante', 'web-design'],
    ['We run a garden centre near Ghent and would like to sell our plants online.', 'online-shop'],
    ["I literally don't have an online shop yet, how much would it be?", 'online-shop'],
    ['relaunch unseres Onlineshops, was kostet das', 'online-shop'],
    ['Ich möchte meine Seifen im Internet verkaufen', 'online-shop'],
    ['Queremos una tienda online para vender aceite', 'online-shop'],
    ['Nous voulons ouvrir une boutique en ligne', 'online-shop'],
    ['Vorrei vendere online i miei vini', 'online-shop'],
    ['Wij zoeken iemand voor een webwinkel', 'online-shop'],
    ['Queria uma loja online', 'online-shop'],
    ['We want our customers to book appointments online, a proper booking system', 'web-app'],
    ['Wir brauchen ein Kundenportal für unsere Mandanten', 'web-app'],
    ['Can you build an app for our delivery drivers?', 'web-app'],
    ['an intranet for 80 employees', 'web-app'],
    ['our competitor has an app, we want one too. How much is an app?', 'web-app'],
    ['Who could take over the maintenance of our website?', 'care'],
    ['Wir suchen jemanden für Wartung und Hosting unserer Webseite', 'care'],
    ["Nous cherchons quelqu'un pour la maintenance de notre site", 'care'],
    ['how much is your care plan?', 'care'],
    ['our site looks like 2009', 'web-design'],
    ["We're after a refresh of our site", 'web-design'],
    ['We require a new internet presence', 'web-design'],
    ['Wir brauchen einen neuen Internetauftritt', 'web-design'],
    ['Ich möchte die Internetseite meiner Kanzlei erneuern lassen', 'web-design'],
    ['I think about selling my books in internet', 'online-shop'],
    ['We want to sell on the internet', 'online-shop'],
    ['We want that people can book online', 'web-app'],
    ['Die Gäste sollen Termine online vereinbaren', 'web-app'],
    ['Die Schüler sollen ihre Fahrstunden selbst buchen können', 'web-app'],
    ['We want customers to log in and see their orders', 'web-app'],
    ['Wir suchen ein neues Buchungstool', 'web-app'],
    ['Wir hätten gern einen Kundenbereich', 'web-app'],
    ['Vorremmo prenotazioni online', 'web-app'],
    ['We need somebody to look after the site', 'care'],
    ['Wir suchen jemanden, der sich um unsere Webseite kümmert', 'care'],
    ['Klanten moeten online kunnen boeken', 'web-app'],
    ['Nous voulons vendre nos fromages sur internet', 'online-shop'],
    ['Do you maintain WordPress sites built by others?', 'care'],
    ['we are looking for someone who can update our website', 'care'],
    ['The site wants redoing, and clients should book online', 'web-design web-app'],
    ['We need a new website and an online shop', 'web-design online-shop'],
    ['We need a website and afterwards someone for the updates', 'web-design care'],
    ['We want a booking site for our bike rental', 'web-app'],
    ['Wir hätten gern eine Online-Reservierung fürs Gasthaus', 'web-app'],
    ['Kunnen jullie een planningstool voor onze wagens bouwen?', 'web-app'],
    ['We need our website rebuilt and then looked after', 'web-design care'],
    ['Somebody should be maintaining it monthly, how do you charge?', 'care'],
    ['I run a home care business and need an app', 'web-app'],
    ['quiero algo para q la gente reserve clases en mi gimnasio', 'web-app'],
    ['I want people to reserve a seat for my shows', 'web-app'],
    ['Unsere Kunden sollen Ersatzteile bestellen können', 'online-shop'],
    ['nous voulons que les clients puissent commander nos fromages', 'online-shop'],
  ])('%s: %s', (message, expected) => expect(idsIn(message)).toBe(expected))
})

describe('what a visitor has, or others have, is not what they want', () => {
  test.each([
    ['I run a bike shop and need a website', 'web-design'],
    ['we have a website already but want to sell our jam from it', 'online-shop'],
    ['We already have a shop, what we need is a website', 'web-design'],
    ['Our website already looks dated, please redo it', 'web-design'],
    ['We have three flower shops in Leeds and our website looks awful. Can you redo it?', 'web-design'],
    ['We need an app for the shop in Hull', 'web-app'],
    ['our web shop is too slow and we want to replace it', 'online-shop'],
    ['we are a clothing store in Lyon and we want an e-commerce site', 'online-shop'],
    ['Where would I put it, on my website? We need an online store for 300 products', 'online-shop'],
    ['I have 5 restaurants', ''],
    ["we're a small print shop and want a new website", 'web-design'],
    ['We want a new website. It must connect to our booking engine.', 'web-design'],
    ["My friend's shop was made by you and it looks good", ''],
    ['my brother has an online shop', ''],
    ['Your website is broken', ''],
    ['I found you through your website', ''],
    ['Is there a shop near your office?', ''],
    ["our website is down again and your support doesn't answer", ''],
    ['Thanks for your support!', ''],
    ["I don't care", ''],
    ['My friend got a portal for his driving school. I have one too and want something similar.', 'web-app'],
    ['Mein Bruder hat einen Onlineshop. So etwas brauchen wir auch.', 'online-shop'],
    ["my friend's shop was made by you, the same mood please", ''],
    ['I shop there often', ''],
    ['we have a portal for suppliers, please register there', ''],
    ['soy dueña de Zapatería La Huella y quiero vender en línea', 'online-shop'],
    ['We need someone to take on a website for our school', 'web-design'],
    ["I'm interested in your web design services", 'web-design'],
    ['20.000 Euro sind auf die Seite gelegt', ''],
    ['Unsere Seite ist veraltet, wir brauchen eine neue', 'web-design'],
  ])('%s: %s', (message, expected) => expect(idsIn(message)).toBe(expected))
})

describe('what a visitor rules out or drops', () => {
  test.each([
    [["We don't need a shop, just a website for our law practice"], 'web-design'],
    [["I'd like a website. No hosting needed, we have our own servers."], 'web-design'],
    [['website please, no maintenance'], 'web-design'],
    [['Wir wollen nur eine Landingpage, keinen Shop'], 'web-design'],
    [["We'd need a website and a shop.", 'Actually leave the shop, only the website please'], 'web-design'],
    [['Could you build an app for us?', 'ok leave that then'], ''],
    [['Sollen wir eine Website machen?', 'Lieber einen Onlineshop.'], 'online-shop'],
    [['Not an app. A website.'], 'web-design'],
    [['No website please'], ''],
  ])('%j: %s', (messages, expected) => expect(idsIn(...messages)).toBe(expected))
})

describe('who is after something else wants no service', () => {
  test.each([
    'Do you have any vacancies for web designers? I have built websites and shops.',
    'We offer SEO and web design services, websites, apps, e-commerce at 10 USD per hour',
    'For my thesis I compare online shops. Can you answer some questions?',
    'My homework is about a website for a hotel.',
    'There is a mistake in your invoice for the website.',
    "c'est pour un exposé au lycée, comment on crée un site web ?",
    'I want to complain about the maintenance',
  ])('%s', (message) => expect(idsIn(message)).toBe(''))
})

test('services come in the order of the catalogue with the message that named them first', () => {
  expect(wantedIn(['We need hosting.', 'And a new website.', 'The website is for a bakery.'])).toEqual([
    { id: 'web-design', messageId: 'm1' },
    { id: 'care', messageId: 'm0' },
  ])
})

describe('what the assistant takes a wish for', () => {
  const wanted = (...texts: string[]) => {
    const transcript = texts.map((text, index) => ({
      id: `m${index}`,
      role: text.startsWith('A: ') ? ('ASSISTANT' as const) : ('USER' as const),
      at,
      content: text.replace(/^A: /, ''),
    }))
    const offered = () => offeredServices(transcript, agency)
    return wantedServices(visitorClauses(transcript), agency, offered)
      .wanted.map(({ id }) => id)
      .join(' ')
  }
  test.each([
    [
      ['Four escape rooms, people pick a room and pay.', 'A: A normal booking system then, from EUR 20,000.'],
      'web-app',
    ],
    [['Wir brauchen was für unsere Velos', "A: Ein Shop, ab 12'000 Euro."], 'online-shop'],
    [['after one for my dog grooming business, how much?', 'A: From EUR 6,000.'], 'web-design'],
    [['Nobody minds it any more, would you?', 'A: Yes, that is our care plan, from EUR 180 a month.'], 'care'],
    [['It looks awful, make it new and mind it', 'A: That would be EUR 6,000 and EUR 180 a month.'], 'web-design care'],
    [['Pupils shall see their lessons', 'A: Would a portal help?', 'yes exactly'], 'web-app'],
    [['Pupils shall see their lessons', 'A: Would a portal help?', 'no'], ''],
    [['What do you do exactly there?', 'A: Websites, shops, applications and care.'], ''],
    [['What do you do exactly there?', 'A: From EUR 6,000 for a website or EUR 12,000 for a shop.'], ''],
    [['hello', 'A: Hello. We build websites from EUR 6,000.'], ''],
    [['We need a website for our law practice', 'A: Shops start at EUR 12,000.'], 'web-design'],
  ])('%j: %s', (texts, expected) => expect(wanted(...texts)).toBe(expected))
})

describe('other trades', () => {
  test.each([
    ['ai-agency', 'quiero un recepcionista virtual que conteste llamadas de noche', 'voice-agent'],
    ['ai-agency', 'un devis pour un assistant téléphonique', 'voice-agent'],
    ['ai-agency', 'I want one of those robot receptionists that picks up the phone', 'voice-agent'],
    ['ai-agency', 'Wir suchen einen Telefonassistenten', 'voice-agent'],
    ['ai-agency', 'nous souhaitons automatiser le tri de nos courriels', 'automation'],
    ['ai-agency', 'the order emails should be automated', 'automation'],
    ['ai-agency', 'quiero un bot que conteste whatsapps', 'chatbot'],
    ['law-firm', 'a customer owes us 12,000 and refuses to pay, what would you charge?', 'disputes'],
    ['law-firm', 'ein Kunde hat unsere Rechnung nicht bezahlt, wir brauchen Hilfe', 'disputes'],
    ['law-firm', 'un client nous doit 22 000 livres, je souhaite engager un recouvrement', 'disputes'],
    ['law-firm', 'we need a supply agreement reviewed', 'contracts'],
    ['law-firm', 'necesitamos revisar nuestros términos y condiciones', 'contracts'],
    ['law-firm', 'looking for a solicitor to draft employment contracts', 'employment'],
    ['law-firm', 'I may have to let her go and need advice', 'employment'],
    ['law-firm', 'il nous faut créer une société en Angleterre', 'formation'],
    ['solar', 'Wir möchten eine Wallbox', 'wallbox'],
    ['solar', 'queremos placas solares', 'solar'],
    ['solar', 'wir möchten einen Batteriespeicher nachrüsten', 'battery'],
    ['solar', 'nous voulons une pompe à chaleur', 'heat-pump'],
  ])('%s: %s', (assistant, message, expected) => {
    const { services } = readAssistant(new URL(`../lead/assistants/${assistant}.json`, import.meta.url).pathname)
    expect(
      wantedIn([message], services)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected)
  })
})

describe("another business's catalogue works by its own keywords", () => {
  const clinic = [
    { id: 'cleaning', name: 'Teeth cleaning', keywords: ['hygiene appointment'] },
    { id: 'implants', name: 'Implants', keywords: ['implant', 'crown'] },
    { id: 'family', name: 'Family law', keywords: ['divorce', 'custody'] },
  ]
  test.each([
    ["I'd like two implants", 'implants'],
    ['How much is teeth cleaning?', 'cleaning'],
    ['I need a lawyer for my divorce', 'family'],
    ["I don't need a crown", ''],
    ['Do you have a website, a shop or an app?', ''],
  ])('%s: %s', (message, expected) => {
    expect(
      wantedIn([message], clinic)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(expected)
  })

  test('and an empty one finds nothing', () => expect(wantedIn(['I need a website'], [])).toEqual([]))
})

test.each([
  ['one word', 'a'.repeat(100_000)],
  ['shops', 'shop '.repeat(20_000)],
  ['selling', 'sell a '.repeat(14_000)],
  ['wishes', 'we need our '.repeat(8_000)],
  ['compounds', `${'portal'.repeat(16_000)} website`],
])('100 kB of %s do not hold it up', { timeout: HOLD_UP_MS }, (_what, text) => {
  const words = foldedWords(text)
  const flags = {
    words,
    negations: [],
    question: false,
    hypothetical: false,
    others: false,
  }
  const clauses = [{ ...NOTHING_ASKED, ...flags, text, sentence: text, messageId: 'm', at }]
  interestedServices(clauses, agency)
})

test('any characters are fine', () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const codes = Array.from({ length: 60 }, (_, index) => (seed * 7919 + index * index * 104_729) % 0x11_0000)
    const text = codes.map((code) => String.fromCodePoint(code)).join('')
    expect(() => wantedIn([text, `a website ${text}`])).not.toThrow()
    expect(() => wantedIn(['a website'], [{ id: 'odd', name: text, keywords: [text, '*', '(['] }])).not.toThrow()
  }
})
