import type { Language } from './words.ts'

/** Said once, in the first answer of a conversation. */
export const DEMO_NOTE =
  'A word on this demo: it runs offline and answers from a fixed sheet. Claude takes over when ANTHROPIC_API_KEY is set.'

type Phrases = {
  /** Opens the first answer. */
  readonly hello: (persona: string, business: string) => string
  /** Opens a later answer, in languages in which the sheet itself is not written. */
  readonly again: string | undefined
  /** Answers thanks. */
  readonly welcome: string
  /** Asked when there is nothing left to ask. */
  readonly anythingElse: string
  /** One at a time, in this order, none twice in a conversation. */
  readonly questions: readonly [string, string, string, string]
}

/** The sentences that are known in the visitor's own language. */
export const PHRASES: Readonly<Record<Language, Phrases>> = {
  en: {
    hello: (persona, business) => `Hello, I am ${persona}, the assistant of ${business}.`,
    again: undefined,
    welcome: 'You are welcome.',
    anythingElse: 'Is there anything else you would like to know?',
    questions: [
      'What would you like to achieve, and for whom?',
      'By when should it be ready?',
      'What is there already today that it should work with?',
      'How may we reach you for a first call?',
    ],
  },
  de: {
    hello: (persona, business) =>
      `Guten Tag, ich bin ${persona} von ${business}. Die Einzelheiten liegen mir im Moment nur auf Englisch vor.`,
    again: 'Gern, hier ist die Antwort, wieder auf Englisch.',
    welcome: 'Gern geschehen.',
    anythingElse: 'Möchten Sie noch etwas wissen?',
    questions: [
      'Was möchten Sie damit erreichen, und für wen?',
      'Bis wann soll es fertig sein?',
      'Was gibt es heute schon, womit es zusammenarbeiten soll?',
      'Wie dürfen wir Sie für ein erstes Gespräch erreichen?',
    ],
  },
  fr: {
    hello: (persona, business) =>
      `Bonjour, je suis ${persona}, de ${business}. Pour le moment, je n'ai les détails qu'en anglais.`,
    again: 'Volontiers, voici la réponse, encore en anglais.',
    welcome: 'Je vous en prie.',
    anythingElse: 'Y a-t-il autre chose que vous aimeriez savoir ?',
    questions: [
      'Que souhaitez-vous accomplir, et pour qui ?',
      'Pour quand cela doit-il être prêt ?',
      "Qu'existe-t-il déjà aujourd'hui avec quoi cela doit fonctionner ?",
      'Comment pouvons-nous vous joindre pour un premier entretien ?',
    ],
  },
  es: {
    hello: (persona, business) =>
      `Buenos días, soy ${persona}, de ${business}. Por ahora solo tengo los detalles en inglés.`,
    again: 'Con gusto, aquí está la respuesta, de nuevo en inglés.',
    welcome: 'De nada.',
    anythingElse: '¿Hay algo más que le gustaría saber?',
    questions: [
      '¿Qué le gustaría conseguir, y para quién?',
      '¿Para cuándo debe estar listo?',
      '¿Qué existe ya hoy con lo que deba funcionar?',
      '¿Cómo podemos contactarle para una primera llamada?',
    ],
  },
}

/** For visitors who want to hear all there is to say: advice that holds for any business, over 300 tokens of it. */
export const ADVICE: readonly string[] = [
  'If you are still comparing, three things help you get a useful estimate from anyone, us included. First, describe what ' +
    'should be different once the work is done, rather than the features you imagine: the result tells an experienced ' +
    'person more than a list does. Second, name the people who will use it and the one moment in their day in which it has ' +
    'to work without fail. Third, say what exists already, such as texts, pictures, data, accounts and contracts, because ' +
    'taking these over is often more work than building something new.',
  'It also helps to know your own limits early. A date that cannot move, a sum that cannot be exceeded or a person who ' +
    'has to agree are all good to hear at the beginning, since they decide what is done first and what can wait. If you ' +
    'do not have a sum in mind yet, that is fine as well: a range is enough to tell whether the whole is possible at once ' +
    'or is better done in steps, each of which is useful by itself.',
  'A first call need not be long. You do not have to prepare anything for it, although two or three examples of things ' +
    'you like, and one that you do not, make it a better conversation. Afterwards you should know what would be done, in ' +
    'which order, by whom and for roughly how much, so that you can decide in peace.',
]
