import { describe, expect, test } from 'vitest'
import { NOTHING_ASKED } from '../../src/lead/language/asked.ts'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { fold, foldedWords, isSlip } from '../../src/lead/language/phrases.ts'
import { sentimentOf } from '../../src/lead/sentiment.ts'

/** A pattern that goes back over its tracks takes minutes for these; none should take a noticeable time. */
const HOLD_UP_MS = 20_000

const NO_EXTRA = { positive: [], negative: [] }
const at = new Date('2026-05-04T10:00:00Z')

function feelingOf(messages: string[], extra: { positive: string[]; negative: string[] } = NO_EXTRA) {
  const transcript = messages.map((content, index) => ({ id: `m${index}`, role: 'USER' as const, at, content }))
  return sentimentOf(visitorClauses(transcript), extra)
}

describe('a delighted visitor is positive:', () => {
  test.each([
    "I'm delighted",
    'thank you so much, you explain very well',
    'love it',
    "you've made my day",
    'You guys are awesome!',
    'This has been so helpful, thank you!',
    "Fantastic, can't wait to start!",
    "I'm really impressed by how quickly you answered",
    'wow, this is exactly what I was dreaming of 😍',
    'thx ❤️❤️',
    'i couldnt be happier',
    'i cant thank you enough',
    'so excited to work with you 🎉',
    'Ich bin total begeistert von Ihrer Arbeit',
    'Ihr seid echt klasse!!',
    'Vielen vielen Dank, Sie haben mir sehr geholfen!',
    '¡Me encanta! Muchísimas gracias',
    'qué maravilla, sois geniales',
    'Je suis ravie, merci infiniment',
    "C'est génial, vous êtes super !",
    'Sono felicissima, grazie mille!',
    'Geweldig, heel erg bedankt!',
    'Adorei, muito obrigada!',
    'Freu mich total!',
    'Freut uns riesig, bis Mittwoch',
    'Grazie mille for the honesty!',
    'thanks for being so quick!',
    "you're sweet, goodnight",
    "Cheers, you've been dead helpful!",
    'OMG yes please!! this is so cool haha',
    'Estamos deseando empezar, muchas gracias!',
    "C'était un plaisir, merci à vous !",
    'Che bello, siete gentilissimi!',
    "Non vedo l'ora, grazie mille!",
    'Wat leuk, ik kijk ernaar uit!',
    'Que bom, gostei muito da conversa',
    'tysm 💛',
    'Ha sido un placer hablar contigo',
    'Wat een fijn gesprek',
    "You've been a real treat to talk to",
    "I've really enjoyed this chat",
    'Ein richtig nettes Gespräch, lieben Dank!',
    'Ripper. Beauty. Thanks mate',
    "Isn't that lovely? I adore it",
  ])('%s', (message) => expect(feelingOf([message])).toBe('POSITIVE'))
})

describe('a visitor who is angry, rude or let down is negative:', () => {
  test.each([
    'this is a disgrace',
    'you people are a joke',
    "I wasn't impressed",
    "I'm not happy with this",
    'nobody answers your phone',
    'great, another bot',
    'thanks for nothing',
    'what a rip off',
    'are you stupid or what',
    'stop wasting my time',
    'I want a refund',
    'I am dissapointed in you guys',
    "i'm realy realy anoyed with your compny",
    'I am extremely unhappy with the site you built',
    'you broke my site, fix it NOW',
    'not helpful at all',
    'this bot is useless',
    '🤬 five days without a reply',
    'Das ist eine Frechheit',
    'Schlechter Service, nie wieder',
    'ich bin überhaupt nicht zufrieden',
    'Warum antwortet hier keiner??',
    'Es una vergüenza, quiero mi dinero',
    'no estoy nada contento con vosotros',
    "C'est inadmissible, je veux un remboursement",
    'je ne suis pas du tout satisfait',
    'È una vergogna, siete pessimi',
    'Belachelijk slechte service',
    'Que atendimento horrível',
    'your chat window covers the page, really irritating',
    "180 for a few clicks? that's a joke",
    'This is a cheat, I want refund now',
    'you are cheaters, give my money back',
  ])('%s', (message) => expect(feelingOf([message])).toBe('NEGATIVE'))
})

describe('business talk, politeness and trouble with what one has are neutral:', () => {
  test.each([
    'I want to commission an internal tool',
    'aktuell skaliert das halt null',
    'phone me please, I hate typing',
    'he is in rude health',
    'great, thanks',
    'Great, thank you.',
    'Thank you very much for your quick reply',
    'Merci beaucoup',
    'Perfecto, gracias.',
    'Muito obrigado, bom dia',
    'Danke, schönen Tag noch',
    'Kann es ohne net on the boat gehen?',
    "but don't get excited, the budget is small",
    'Mein Kind hat keine Zeit',
    'Wir haben zwei Filialen und hätte gern was Neues',
    'dealers see their outstanding payments and outstanding orders',
    'The tickets get lost all the time',
    'It has been really slow since Monday',
    "isn't that nice to have?",
    'ok good',
    'nice, and how long does it take?',
    'Perfect. Please call me tomorrow.',
    'that would be great, thank you',
    'We want something amazing for our brand',
    'It should look beautiful and modern',
    'we are happy to send you the files',
    "can't complain",
    'not bad',
    "I'm not unhappy",
    'our old site is a catastrophe',
    'I hate our current website',
    'our customers are angry because our shop crashes all the time',
    "My last agency was terrible, so I'm looking for a new one",
    "hmm that's expensive",
    'Unfortunately we have no budget',
    "don't worry, no rush",
    'We sell happy hour vouchers',
    'We treat angry dogs',
    'Guten Tag, was kostet eine Webseite?',
    'Alles klar, danke schön',
    'Gracias, buen día',
    'Merci beaucoup, bonne journée',
    'Kindly send a quote. With kind regards',
  ])('%s', (message) => expect(feelingOf([message])).toBe('NEUTRAL'))
})

describe('a conversation', () => {
  test('of which nothing is said has no feeling', () => expect(sentimentOf([], NO_EXTRA)).toBeNull())

  test('is not made warm by polite words alone, however many', () => {
    expect(feelingOf(['Great.', 'Perfect.', 'Good, thanks.', 'Lovely.', 'Super.', 'OK, cheers.'])).toBe('NEUTRAL')
  })

  test('that is rude throughout stays negative although the visitor buys', () => {
    const rude = ["Don't give me that crap.", 'The last clowns were useless.', 'Fine, I have 20k. Send the contract.']
    expect(feelingOf(rude)).toBe('NEGATIVE')
  })

  test('that begins with own trouble and ends in delight is positive', () => {
    expect(feelingOf(['Our website is a nightmare.', 'Oh, I love it, thank you so much!'])).toBe('POSITIVE')
  })

  test('counts the words that the configuration adds', () => {
    expect(feelingOf(['what a lemon'], { positive: [], negative: ['lemon'] })).toBe('NEGATIVE')
    expect(feelingOf(['that is top notch'], { positive: ['top notch'], negative: [] })).toBe('POSITIVE')
    expect(feelingOf(['this is awful'], { positive: ['awful'], negative: [] })).toBe('POSITIVE')
    expect(feelingOf(['what a lemon'])).toBe('NEUTRAL')
  })
})

describe('words', () => {
  test.each([
    ['horrible', 'horible'],
    ["You're", 'youre'],
    ['GÉNIAL', 'genial'],
    ["j'adore", 'j adore'],
  ])('%s is folded to %s', (text, folded) => expect(fold(text)).toBe(folded))

  test.each([
    ['webiste', 'website', true],
    ['onlien', 'online', true],
    ['terible', 'terrible', true],
    ['please', 'pleased', false],
    ['scanned', 'scammed', false],
    ['site', 'sita', false],
  ])('%s for %s is a slip: %s', (word, meant, slip) => expect(isSlip(word, meant)).toBe(slip))
})

test.each([
  ['one word', 'a'.repeat(100_000)],
  ['not', 'not '.repeat(25_000)],
  ['smileys', ':((((('.repeat(16_000)],
  ['exclamations', 'great!'.repeat(16_000)],
  ['praise', 'thank you so '.repeat(8_000)],
  ['accents', '\u0301'.repeat(100_000)],
  ['my old', 'my old '.repeat(14_000)],
])('100 kB of %s do not hold it up', { timeout: HOLD_UP_MS }, (_what, text) => {
  const words = foldedWords(text)
  const clause = {
    text,
    words,
    sentence: text,
    negations: [],
    question: false,

    hypothetical: false,
    others: false,
  }
  sentimentOf([{ ...NOTHING_ASKED, ...clause, messageId: 'm', at }], NO_EXTRA)
})

test('any characters are fine', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const codes = Array.from({ length: 60 }, (_, index) => (seed * 7919 + index * index * 104_729) % 0x11_0000)
    expect(() => feelingOf([codes.map((code) => String.fromCodePoint(code)).join('')])).not.toThrow()
  }
})
