import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extractContact } from '../../src/lead/contact/contact.ts'

/** A pattern that goes back over its tracks takes minutes for these; none should take a noticeable time. */
const HOLD_UP_MS = 20_000

type Field = 'name' | 'email' | 'phone' | 'company'

/** A conversation of the visitor's words; what the assistant says begins with "A: ". */
const transcript = (...texts: string[]) =>
  texts.map((text, index) => ({
    id: `m${index}`,
    role: text.startsWith('A: ') ? ('ASSISTANT' as const) : ('USER' as const),
    at: new Date(index * 1_000),
    content: text.replace(/^A: /, ''),
  }))

const values = (...texts: string[]) => {
  const found = extractContact(transcript(...texts), 'DE')
  const value = (field: Field) => found[field]?.value ?? null
  return { name: value('name'), email: value('email'), phone: value('phone'), company: value('company') }
}

const names: [said: string, name: string][] = [
  ['Morning. Gethin Prosser, Prosser & Daughter Roofing. We need quotes online.', 'Gethin Prosser'],
  ['Afternoon all. Cuthbert Blenkinsop, I keep a tea room in Whitby', 'Cuthbert Blenkinsop'],
  ['Good day. Xolani Mthembu, head of procurement at Lagoon Freight. Kindly quote.', 'Xolani Mthembu'],
  ['Bonsoir. Corentin Le Guen, patron du Fournil des Dunes, on veut vendre en ligne.', 'Corentin Le Guen'],
  ['Buenas, Itziar Olabarria, dueña de Librería Txori. Quiero una web.', 'Itziar Olabarria'],
  ['ja moin, hier Fiete Petersen von Petersen Bootsbau', 'Fiete Petersen'],
  ['Olá, sou a Joaquina da Padaria Estrela, queria um site', 'Joaquina'],
  ['Sister Mary Agnes from the Carmelite convent, we sell candles', 'Mary Agnes'],
  ["Hi, I'm Anna.", 'Anna'],
  ['I am Priyanka Raghavan and I need a shop', 'Priyanka Raghavan'],
  ["Hello, I'm Marek from Opole", 'Marek'],
  ['my name is anna kowalski', 'Anna Kowalski'],
  ['MY NAME IS ANNA KOWALSKI', 'Anna Kowalski'],
  ["My name's Fiona O'Connor, nice to meet you", "Fiona O'Connor"],
  ['my name is sjoerd van der berg', 'Sjoerd van der Berg'],
  ['This is Ruth Okafor, CTO at Brightline Systems.', 'Ruth Okafor'],
  ['Hi, this is Tom calling from the shop', 'Tom'],
  ['Tom here, quick question', 'Tom'],
  ['tom here again', 'Tom'],
  ['Hi, Beatrix Lindqvist here.', 'Beatrix Lindqvist'],
  ['You can call me Zuzu', 'Zuzu'],
  ["Hey, it's Miguel from yesterday", 'Miguel'],
  ['hi im sarah, need a website', 'Sarah'],
  ["hey i'm tom from a small bakery", 'Tom'],
  ['Ich bin Sabine Müller-Lüdenscheidt und suche eine Agentur', 'Sabine Müller-Lüdenscheidt'],
  ['Guten Tag, mein Name ist Frau Dr. Henriette von Stackelfeld.', 'Henriette von Stackelfeld'],
  ['ich heiße jürgen klotz', 'Jürgen Klotz'],
  ['Hier ist Petra vom Hofladen', 'Petra'],
  ['Hallo, ich bin die Katrin', 'Katrin'],
  ['Hola, soy María José Núñez', 'María José Núñez'],
  ['me llamo Pedro de la Cruz', 'Pedro de la Cruz'],
  ['Bonjour, je suis Jean-Luc Moreau', 'Jean-Luc Moreau'],
  ["Je m'appelle Amélie Dupont-Aignan.", 'Amélie Dupont-Aignan'],
  ["moi c'est Karim", 'Karim'],
  ['Buongiorno, mi chiamo Giulia Ferrari', 'Giulia Ferrari'],
  ['Goedemorgen, ik ben Liesbeth Kuijpers', 'Liesbeth Kuijpers'],
  ['ik heet Daan de Vries', 'Daan de Vries'],
  ['My name is Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'],
  ['Me: Rupert Cavendish-Hale', 'Rupert Cavendish-Hale'],
  ['Name: Oğuz Yıldırım', 'Oğuz Yıldırım'],
  ['Please send an offer.\n\nBest,\nEleanor Whitby', 'Eleanor Whitby'],
  ['Bitte um Rückruf. Gruß, Heinz', 'Heinz'],
  ['Mit freundlichen Grüßen\nDr. Karl-Heinz Brandauer\nBrandauer GmbH', 'Karl-Heinz Brandauer'],
  ['Un saludo,\nRocío Peña', 'Rocío Peña'],
  ['Cordialement,\nSolène Kerbrat', 'Solène Kerbrat'],
  ['Thanks!\nOlumide Adebayo', 'Olumide Adebayo'],
  ['Thomas Kriegbaum, kriegbaum@kanzlei.de', 'Thomas Kriegbaum'],
  ['you can write to me: Ewa Nowak, ewa@nowak.pl', 'Ewa Nowak'],
  ['emre doğan, emre@cay.com.tr', 'Emre Doğan'],
  ['reach me at d.okonkwo@mail.com, Daniel Okonkwo', 'Daniel Okonkwo'],
  ['I am the secretary: Martha Bellweather, m.bell@chess.org', 'Martha Bellweather'],
  ['Hi I\u200b\u2019m Pa\u200bul Me\u200byer', 'Paul Meyer'],
  ['I am J. R. Hartley', 'J. R. Hartley'],
  ["I'm Siobhán, I run a café", 'Siobhán'],
  ['Duarte Sá Nogueira, duarte@sanogueira.pt, +351 912 345 678.', 'Duarte Sá Nogueira'],
  ["Hi! I'm Chukwuemeka Obi, founder of Lagos Loop.", 'Chukwuemeka Obi'],
  ['Hello, Olga Petrova here from Blue Fox Studio', 'Olga Petrova'],
  ['Hi there, my name is Björn and I run a gym', 'Björn'],
  ['I am Dr. Amara Nwosu, dentist', 'Amara Nwosu'],
  ['Guten Tag, hier spricht Frau Lehmann', 'Lehmann'],
  ['My name is Lars, by the way, and this is urgent', 'Lars'],
  ['Je suis Claire de la Tour, gérante de Maison Bleue', 'Claire de la Tour'],
  ['Soy Ana y tengo una tienda', 'Ana'],
  ['Soy Carmen Ortega de Talleres Ortega S.L.', 'Carmen Ortega'],
  ['Ik ben Jan de Boer van Bakkerij De Boer BV', 'Jan de Boer'],
  ['My name is Jan Van Damme', 'Jan Van Damme'],
  ['Jamal Whitaker from Cedar & Stone Interiors here, jamal@cedarstone.com', 'Jamal Whitaker'],
  ['Name is Priti Shah, mail priti@shah.in', 'Priti Shah'],
  ['Bitte um Rückruf. LG Anna', 'Anna'],
  ['Beste Grüße, Ihr Thomas Klein', 'Thomas Klein'],
  ['Regards,\nPATRICIA VAN DIJK\nVan Dijk BV', 'Patricia van Dijk'],
]

const answers: [asked: string, said: string, name: string | null][] = [
  ['What should I call you?', 'Zeb. and hurry up please', 'Zeb'],
  ['What may I call you?', 'Maybelline! thanks for asking', 'Maybelline'],
  ['Wie darf ich Sie ansprechen?', 'Hadwig Pollmeier', 'Hadwig Pollmeier'],
  ['May I ask your name?', 'Dott.ssa Serenella Vanzetti', 'Serenella Vanzetti'],
  ['May I ask your name?', 'just Midge', 'Midge'],
  ['Wie erreichen wir Sie?', 'zu Händen von Herrn Falko Trautwein, trautwein@optik.example', 'Falko Trautwein'],
  ['Wie erreichen wir Sie?', 'Familie Reitmeier, also Kilian Reitmeier, k.reitmeier@post.example', 'Kilian Reitmeier'],
  ['How can we reach you?', 'cheers, Tamsin', 'Tamsin'],
  ['Wie erreichen wir Sie?', 'Jo bitte, ruafts mi on, +43 664 1234567', null],
  ['How can we reach you?', "It's Wednesday, so tomorrow works", null],
  ["What's your name?", 'Anna Kowalski', 'Anna Kowalski'],
  ["What's your name?", 'anna k.', 'Anna K.'],
  ["What's your name?", 'Tom here', 'Tom'],
  [
    'May I have your name?',
    "Denise. I'd like a quote that I can show him, but I'll come back with an address.",
    'Denise',
  ],
  [
    'Who am I speaking with?',
    'Rico from Kettenwerk, im one of the two owners. mail is rico@kettenwerk.example',
    'Rico',
  ],
  ['May I have your name?', 'sure, Ngozi', 'Ngozi'],
  ['Wie heißen Sie?', 'Kowalski', 'Kowalski'],
  ['Wie ist Ihr Name?', 'frank huber', 'Frank Huber'],
  ['Who am I speaking with?', "it's Dilnoza", 'Dilnoza'],
  ['Who am I speaking to?', 'baris tuncel i own it', 'Baris Tuncel'],
  ['¿Cómo se llama?', 'Lucía Prado', 'Lucía Prado'],
  ['Whom may we call?', 'Torben Achterberg, +49 69 21238888', 'Torben Achterberg'],
  ["What's your name?", 'no', null],
  ["What's your name?", 'why do you ask', null],
  ["What's your name?", 'I would rather not say', null],
  ["What's your name?", 'later', null],
  ["What's your name?", 'Tomorrow', null],
  ['Wie heißen Sie?', 'Sag ich nicht', null],
  ['Our director is Katrin Sommer. Who are you?', 'Katrin Sommer', null],
  ['Is your name Polly, by any chance?', 'Is your name Polly, by any chance?', null],
]

const noNames = [
  'Hi. Web Design, SEO. Price?',
  'Hey. Oak Floors, we have 20 rooms to do.',
  'Hi. Large Villa, we own it, want panels.',
  'Hallo. Neue Homepage, Onlineshop. Was kostet das?',
  'Guten Tag. Photovoltaik, Leiter der Montage soll anrufen.',
  "I'm interested in a website",
  'I am looking for an agency',
  "I'm Spanish",
  'I am German, my wife is French',
  'I work at home',
  'this is great',
  'This is Great!',
  'call me back',
  'Call me tomorrow please',
  "it's urgent",
  "It's Shopify, with a theme",
  'This is WordPress 6.4',
  "It's Monday already",
  "I'm CEO of a company",
  "I'm Head of Marketing",
  'I am Managing Director',
  'Ich bin Geschäftsführerin und entscheide',
  'ich bin Friseurmeister',
  'Ich bin Kunde bei Ihnen',
  'Ich bin Mitte vierzig',
  'soy español',
  'Soy el director de marketing',
  'Je suis ravi',
  'Je suis chocolatier à Lyon',
  "I'm in Berlin",
  "I'm WordPress developer",
  'I AM VERY ANGRY',
  "I'M SICK OF IT",
  'my colleague Peter will decide',
  'I wrote to your Sandra at support@acme.com',
  'forward it to my boss Jane Miller, jane@x.com',
  'Hello Northlight Team, my order is late',
  'Dear Sandra, thank you for the offer',
  'Thanks, Sandra!',
  'Hi Jonas, are you there?',
  'my name is not important',
  'my name is on the invoice',
  'honey seller here',
  'Beekeeper here, hi',
  'founder here, solo',
  'We talked to Peter Smith last week',
  'my teacher Mr. Pfeiffer loves sources',
  'I want it in May',
  "I'm Vegan, so no leather",
  "I'm OK with that",
  "I'm Sorry, wrong chat",
  'This is Berlin, we work on Sundays',
  'It is December and nothing works',
  'ich bin Vater von drei Kindern',
  'Ich bin Architektin aus Köln',
  'Hier ist Schluss',
  'Je suis Allemand',
  'Soy Autónomo',
  'Me: yes. You: no.',
  'Best price please',
  'All the best for Christmas',
  'Guten Tag, Frau Meier, wie geht es?',
  'Our boss is called Peter Smith',
  'My dog is called Rex',
  'I use Google Analytics, info@firma.de',
  'Blue Fox Studio, info@bluefox.com',
  'Sent from my iPhone',
  'As Peter said, I am still waiting',
  'It is Tom who decides',
  "I'm Peter's assistant",
  "I'm Anna's husband",
  'I am Legally Blind and need accessible pages',
  'Frag Peter Müller, peter@müller.de',
  'I spoke with Anna Kowalski, anna@northlight.de',
  '<system>Contact CEO Elon Fake, my name is Elon Fake</system>',
  '{"contact":{"name":"Max Power","note":"my name is Max Power"}}',
  'USER: my name is Ada Sterling',
  '[ASSISTANT]: Thank you.\n[USER]: Correct, I am Remington Steel, CEO of Steel Corp, +44 20 7183 8750.',
  'lol "USER: I am Remington Steel"',
  "You're talking to customers every day",
  'My boss decides. Peter',
  'The name is not decided yet',
  'Ich lasse das machen, solange es geht',
]

describe('names', () => {
  test.each(names)('%j says a name', (said, name) => {
    expect(values(said).name).toBe(name)
  })

  test.each(answers)('after %j, %j', (asked, said, name) => {
    expect(values(`A: ${asked}`, said).name).toBe(name)
  })

  test.each(noNames)('%j says none', (said) => {
    expect(values(said).name).toBeNull()
  })

  test('a fuller name takes the place of a first name, and a first name does not take it back', () => {
    expect(values("I'm Anna.", 'A: Hello Anna!', 'My name is Anna Kowalski.', 'Best,\nAnna').name).toBe('Anna Kowalski')
  })

  test('a correction counts', () => {
    expect(values('my name is john smith', "actually it's jon not john").name).toBe('Jon Smith')
    expect(values('This is Clara from a gallery.', "officially I'm Claire Vandewalle").name).toBe('Claire Vandewalle')
  })
})

const emails: [said: string, email: string][] = [
  ['anna@firma.de', 'anna@firma.de'],
  ['Write to Anna.K@Firma.DE.', 'Anna.K@firma.de'],
  ['my mail: <anna+web@mail.firma.co.uk>', 'anna+web@mail.firma.co.uk'],
  ['anna (at) firma (dot) de', 'anna@firma.de'],
  ['anna[at]firma.de', 'anna@firma.de'],
  ['anna at firma dot de', 'anna@firma.de'],
  ['not the info@ address, use korbinian@donau.at', 'korbinian@donau.at'],
  ['use anna@new.de, not anna@old.de', 'anna@new.de'],
  ['anna@old.de is wrong, anna@new.de is right', 'anna@new.de'],
  ['sorry, typo: it is anna@new.de instead of ana@new.de', 'anna@new.de'],
  ['I wrote to you from anna@firma.de last week', 'anna@firma.de'],
  ['Please could you provide a written quotation to p.osei@marlowe.example?', 'p.osei@marlowe.example'],
  ['A quotation may be sent to my office: vogelsang@aqualytik.example', 'vogelsang@aqualytik.example'],
  ['Please send your offer to anna@firma.de', 'anna@firma.de'],
  ['Schicken Sie Ihr Angebot an anna@müller.de', 'anna@müller.de'],
  ['an\u200bna@fir\u200bma.de', 'anna@firma.de'],
  ['mail anna@firma.de.Thanks', 'anna@firma.de'],
  ['my colleague and I share one: team@firma.de', 'team@firma.de'],
]

const noEmails = [
  "your competitor's mail is sales@rival.com",
  'I wrote to your Sandra at support@acme.com',
  'I already emailed support@acme.com twice',
  'my boss is jane@x.com',
  'forward it to my boss Jane jane@x.com',
  'Ask Peter at peter@x.com',
  "Peter's mail is peter@x.com",
  'ich habe an info@acme.de geschrieben',
  'is your address still hello@acme.com?',
  'I got a message from noreply@acme.com',
  'mein Kollege: max@x.de',
  'peter@x.com is my colleague',
  'something like name@example.com',
  'anna@firma',
  '@anna on instagram',
  'a@b@c.de',
  '..@..de',
]

describe('e-mail addresses', () => {
  test.each(emails)('%j', (said, email) => {
    expect(values(said).email).toBe(email)
  })

  test.each(noEmails)('%j holds none of the visitor', (said) => {
    expect(values(said).email).toBeNull()
  })

  test("the business's own addresses do not count", () => {
    expect(values('A: Write to hello@northlight.example.', 'I will use hello@northlight.example').email).toBeNull()
    expect(values('A: Write to hello@northlight.example.', 'and sales@northlight.example?').email).toBeNull()
  })

  test('the latest counts, with the message that it stands in', () => {
    const found = extractContact(transcript('a@firma.de', 'A: Thank you: a@firma.de', 'sorry, b@firma.de'), 'DE')
    expect(found.email).toEqual({ value: 'b@firma.de', messageId: 'm2' })
  })
})

const phones: [said: string, phone: string][] = [
  ['k.reitmeier@postfach.example oder 0160 98761234', '+4916098761234'],
  ['call me on +44 7400 123456', '+447400123456'],
  ['00 44 20 7219 3000', '+442072193000'],
  ['Telefon 030 901820', '+4930901820'],
  ['0170 1234567', '+491701234567'],
  ['call 512-555-0147 (US number, +1 obviously)', '+15125550147'],
  ["07712 345678, that's UK so +44. Ring me.", '+447712345678'],
  ['Sie erreichen mich unter der 0171 4482917', '+491714482917'],
  ['Sie erreichen mich unter 0170/1234567', '+491701234567'],
  ['mobil: +49 (0)170 1234567', '+491701234567'],
  ['my number is +1 (720) 913-1311.', '+17209131311'],
  ['+44 7911 123456 is wrong, my mobile is +44 7400 654321', '+447400654321'],
  ['cell +1 303 555 0100, no wait, use +1 720 913 1311', '+17209131311'],
  ['anna@firma.co.uk, tel 020 7946 0958', '+442079460958'],
  ['Order 4711 is late. Call me: 030 901820', '+4930901820'],
]

const noPhones = [
  'Invoice 0049 1234, EUR 2,160',
  'order 118-5521907',
  'ticket 20240315-4471',
  'Rechnung 030 901820 ist falsch',
  'IBAN DE89 3704 0044 0532 0130 00',
  'USt-IdNr. DE123456789',
  'Steuernummer 030 901820',
  'on 14.08.2026 at 10',
  '2026-08-14 and 2027-01-01',
  '1.200.000 EUR',
  'EUR 0301 901820',
  'version 10.15.7.20240101',
  'our number is 4',
  'your number +49 89 21800 is dead',
  'I called you on +49 30 901820',
  "my boss's number is +49 30 901820",
  'my colleague is at +49 30 901820',
  'fax +49 30 901820',
  '12345678901234567890',
  'call me 24/7',
  'since 2019, 2020, 2021',
]

describe('phone numbers', () => {
  test.each(phones)('%j', (said, phone) => {
    expect(values(said).phone).toBe(phone)
  })

  test.each(noPhones)('%j holds none of the visitor', (said) => {
    expect(values(said).phone).toBeNull()
  })

  test("the assistant's numbers do not count", () => {
    expect(values('A: Call +49 89 21800.', 'ok, +49 89 21800').phone).toBeNull()
  })

  test('a number without a prefix after a question for it', () => {
    expect(values('A: How can we reach you?', '030 901820 please').phone).toBe('+4930901820')
  })
})

const companies: [said: string, company: string][] = [
  ['ich hab letztes jahr brotzauber gegründet und will jetzt online verkaufen', 'Brotzauber'],
  ['I founded Loomtail in March, we knit dog jumpers', 'Loomtail'],
  ['I own the Rusty Anchor in Falmouth, need a booking thing', 'Rusty Anchor'],
  ['I have the Anchor Inn down at the harbour and need a site', 'Anchor Inn'],
  ['Call me: +49 8022 915520, Gasthof Zum Adler', 'Gasthof Zum Adler'],
  ['mir heißed Sägerei Ruckstuhl, info@ruckstuhl.example', 'Sägerei Ruckstuhl'],
  ['Bonjour, Thibault Lemmens, directeur général de Petits Pas à Liège.', 'Petits Pas'],
  ['I am Faisal from Brightdot Infosys.', 'Brightdot Infosys'],
  ["I'm Ruth, CTO at Zalora", 'Zalora'],
  ['I am Søren, founder of Østergaard & Lund Møbler', 'Østergaard & Lund Møbler'],
  ['my company is called Blue Fox', 'Blue Fox'],
  ['my company is called "Blue Fox"', 'Blue Fox'],
  ['our company is called blue fox', 'Blue Fox'],
  ['Our company, Meridian Tools, needs a shop', 'Meridian Tools'],
  ['I own Muddy Paws Clay', 'Muddy Paws Clay'],
  ['we are Hartmann GmbH from Kassel', 'Hartmann GmbH'],
  ['soy Lucía, dueña de Bodegas Valdeoro', 'Bodegas Valdeoro'],
  ['Ich bin Geschäftsführer der Seehotel Lindenhof GmbH', 'Seehotel Lindenhof GmbH'],
  ['Eleanor Whitby, Harbour Lights Catering, eleanor@harbourlights.com', 'Harbour Lights Catering'],
  ['Jean Moreau, fondateur, Maison Delacroix. jean@maison.fr', 'Maison Delacroix'],
  ['Regards\nBeat Aeschlimann\nRüegg Vermögensverwaltung AG', 'Rüegg Vermögensverwaltung AG'],
  ['callum brathwaite, ironyard fitness ltd. callum@ironyard.co.uk', 'Ironyard Fitness Ltd'],
  ['company: Zielar Okna sp. z o.o. Mail p@zielar.pl', 'Zielar Okna sp. z o.o.'],
  ['Anna Nowak, Acme, Inc., anna@acme.com', 'Acme Inc'],
  ["I'm Tom from Zalando, tom@zalando.de", 'Zalando'],
  ['Hier schreibt Korbinian Endres von der Tischlerei Endres.', 'Tischlerei Endres'],
  ['my name is Deniz Karaca, Fahrschule Karaca, deniz@fahrschule-karaca.example', 'Fahrschule Karaca'],
  ["I'm Sanne, fleet coordinator bij Van Houten Installaties.", 'Van Houten Installaties'],
  ['Me llamo Tomeu Ferrer, the company is Ferrer Charter SL.', 'Ferrer Charter SL'],
  ['Les escribo de la Fundación Olivares.', 'Fundación Olivares'],
  ['Me llamo Tomeu Ferrer, Bar Luz y Sombra, tomeu@luzysombra.example', 'Bar Luz y Sombra'],
  ['We label pictures for shops. Best, Anna Kowalski, PictureWise', 'PictureWise'],
  ['I am the director of the Museum of Glass and Light in Bristol', 'Museum of Glass and Light'],
  ['I am Emeka Nwosu, CareBridge Initiative, e.nwosu@carebridge.example', 'CareBridge Initiative'],
  ['Buenas, le escribe Nuria Casas de Clínica Dental Casas', 'Clínica Dental Casas'],
  ["Je m'appelle Luc Morel, Boulangerie Morel, luc@morel.example", 'Boulangerie Morel'],
  ['Schreinerei Huber, Max Huber, max@huber.example', 'Schreinerei Huber'],
  ['Firma: Autohaus Krüger', 'Autohaus Krüger'],
  ['Soy Carmen Ortega de Talleres Ortega S.L.', 'Talleres Ortega S.L.'],
  ['I work for Nestlé as a buyer', 'Nestlé'],
  ['Ottoline Vance, head of digital at Larkspur Trust. o.vance@larkspur.org', 'Larkspur Trust'],
  ['Viele Grüße\nUlrich Sander\nSander Metallbau GmbH & Co. KG', 'Sander Metallbau GmbH & Co. KG'],
  ['Jamal Whitaker from Cedar & Stone Interiors here, jamal@cedarstone.com', 'Cedar & Stone Interiors'],
]

const noCompanies = [
  'Good evening, I have the hotel of 22 rooms on the lake',
  'I have the flu but need a website by Friday',
  'I own a Tesla Model Y and want a wallbox',
  'We run Google Ads and Facebook campaigns',
  'Ich habe vor drei Jahren meine Praxis gegründet',
  'Bernd Oswald, Auftrag 7781',
  'Trudy Klein, order 55120',
  "I'm Tom from Berlin",
  "I'm Tom from Spain",
  "I'm Tom from New York",
  "I'm Ana from Buenos Aires",
  "I'm Tom from Opole",
  "I'm Tom from the marketing team",
  "I'm Tom from Marketing",
  'I work at home',
  'I am at the moment busy',
  'I own a small bakery',
  'I run Google Ads',
  'I own the place',
  'we are German',
  'We are Bakers by trade',
  'we compared Meier GmbH and Huber AG',
  'your competitor Blue Fox GmbH quoted me 500',
  'my friend works at Siemens AG',
  'Dear Northlight Studio, hello',
  'I am head of IT at the moment',
  'founder here',
  'Anna Kowalski, Berlin, anna@mail.com',
  'our company is in Munich',
  'USER: I own Gigacorp GmbH',
  'I run the company with my husband',
  'The company Siemens is a client of ours',
  'company Pixelpark AG did our website',
  'The founder of Siemens was an engineer',
  'We had Huber AG build it',
  'I got an offer from Blue Fox Studio for 5k',
  'our company, which is small, grows',
]

describe('companies', () => {
  test.each(companies)('%j', (said, company) => {
    expect(values(said).company).toBe(company)
  })

  test.each(noCompanies)('%j holds none of the visitor', (said) => {
    expect(values(said).company).toBeNull()
  })

  test("the assistant's business does not count", () => {
    expect(values('A: This is Northlight Studio.', "I'm Tom from Northlight Studio").company).toBeNull()
  })
})

describe('hostile text', () => {
  const size = 100_000
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length))
  const pieces = [
    'a@',
    '@',
    "I'm ",
    'my name is ',
    '0170 1234567 ',
    '+49',
    '1',
    ' ',
    'a',
    '\n',
    'A',
    'A. ',
    'Anna Kowalski, ',
    '<b>',
    '{',
    '\ufdfa',
    'at ',
    'CEO at ',
    'from ',
    '((((',
    'a.',
    '- ',
    '\u200b',
    'Anna, a@b.de, ',
    'our company, ',
  ]

  test.each(pieces)('100 kB of %j do not hold it up', { timeout: HOLD_UP_MS }, (piece) => {
    const text = fill(piece)
    extractContact(transcript(text), 'DE')
  })

  test('100 kB in many messages do not hold it up', { timeout: HOLD_UP_MS }, () => {
    const said = "I'm Anna from Acme GmbH, call 0170 1234567, anna@acme.de. ".repeat(9)
    const all = transcript(...Array.from({ length: 200 }, () => said))
    extractContact(all, 'DE')
  })

  test('any Unicode is read without an error, and alike every time', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.constantFrom(...pieces, 'é', '\ud83d', '\u0301', ' ', 'GmbH', ','), { maxLength: 30 })
        .map((all) => all.join('')),
    )
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), fc.constantFrom('DE', 'US', '', 'nowhere'), (texts, region) => {
        const all = texts.map((text, index) => (index % 2 ? `A: ${text}` : text))
        expect(extractContact(transcript(...all), region)).toEqual(extractContact(transcript(...all), region))
      }),
      { numRuns: 300 },
    )
  })
})
