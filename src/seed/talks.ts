/** A visitor as the history knows them, and what such a one says; each line is one turn, said in one of its ways. */
export interface Talk {
  /** How many of a hundred visitors are so. */
  share: number
  /** Every way to put each turn. `{service}` and the like are filled in. */
  turns: readonly (readonly [string, ...string[]])[]
  /** How many of the turns are taken at the least. */
  atLeast: number
  /** How many of those who said it all came to buy, of one. */
  converts?: number
  /** Said by somebody who is flagged for it. */
  rude?: boolean
}

export const talks: readonly Talk[] = [
  { share: 9, atLeast: 0, turns: [] },
  {
    share: 30,
    atLeast: 1,
    turns: [
      ['What does a {keyword} cost?', 'Hi, how much is a {keyword}?', 'Hello. Do you do {keyword} as well?'],
      ['And how long does it take?', 'Is hosting included?', 'Okay. What is included in that?'],
      ['Thanks, that helps.', 'Thank you, I will think about it.', 'Just looking around for now, thanks.'],
    ],
  },
  {
    share: 29,
    atLeast: 1,
    turns: [
      [
        'Hello, we are looking for somebody to build a new {keyword} for our company.',
        'We need a {keyword}. Ours is ten years old and looks outdated.',
        'I would like to have a {keyword}, can you help?',
      ],
      [
        'It is for {company}, we have about {count} customers a month.',
        'We sell {count} products and it should be connected to our accounting.',
        'Two languages, a calendar, and it must be easy to edit. What would that cost?',
      ],
      [
        'Our budget is around {budget} euros.',
        'We can spend up to EUR {budget}.',
        'I have to see first what it costs. Could you send an estimate?',
      ],
      ['It should be live {when}.', 'We want to start {when}.', 'There is no hurry, some time next year.'],
      [
        'I am {name}, my email is {email}.',
        'Please write to {email}, I am {name}.',
        'Let me talk to my partner first.',
      ],
    ],
    converts: 0.12,
  },
  {
    share: 15,
    atLeast: 3,
    turns: [
      [
        'We need a {keyword} for {company} and are comparing agencies. Could you send us a quote?',
        'Hi, I own a small company and want to hire somebody to build a {keyword}. Could we schedule a call?',
      ],
      [
        'The budget is approved: {budget} euros. We have {count} customers and need it connected to our CRM.',
        'We have set aside EUR {budget} for it. {count} products, two languages, card payments.',
      ],
      ['We have to be live {when}.', 'It is urgent, we want to start {when}.'],
      [
        'I am the managing director and decide myself. {name}, {company}, {email}.',
        'I decide on this. My name is {name}, I am the owner of {company}, you reach me at {email} or {phone}.',
      ],
      [
        'Great, can we schedule a call on Tuesday? Then please send me the contract.',
        'Perfect. Please send me an offer.',
      ],
    ],
    converts: 0.45,
  },
  {
    share: 11,
    atLeast: 1,
    turns: [
      [
        'Our website is down since this morning, this is really annoying.',
        'We are a customer of yours. The backup of last night failed, can somebody look?',
        'The contact form on our site does not work any more, I am very disappointed.',
      ],
      ['When will somebody call me back?', 'Who looks after it?'],
      ['Good, thank you for the quick help, great service.', 'Okay, I will wait.'],
    ],
  },
  {
    share: 4,
    atLeast: 1,
    turns: [
      [
        'Hi, do you have any open positions? I am applying for a job as a developer.',
        'Do you offer internships for students?',
      ],
      ['Where can I send my CV?', 'Thanks, I will send my application.'],
    ],
  },
  { share: 2, atLeast: 1, rude: true, turns: [['You are idiots, this is useless.'], ['Shut up, stupid machine.']] },
]

/** What the assistant says to the first turn, to those between, and to the last. */
export const answers = {
  first: [
    'Thanks for writing to {business}. {service} starts at {price} and usually takes {duration}. What is it for?',
    'Glad you ask. {description} It starts at {price}. What do you have today?',
    'Yes, that is what we do. A {keyword} takes {duration}, from {price}. May I ask who will use it?',
  ],
  between: [
    'That fits well with {service}. By when would you need it?',
    'Understood. We would begin with a short workshop and give you a fixed price after it. Is there a budget you have in mind?',
    'Good to know. For something of that size, {duration} is realistic. How can we reach you?',
    'That is included. Would a first call help?',
  ],
  last: [
    'Thank you. Somebody from {business} will be in touch within a working day.',
    'You are welcome. Write any time if something else comes up.',
    'Noted. I will pass it on to the team today.',
  ],
} as const

export const moments = [
  'in two weeks',
  'next month',
  'by the end of the month',
  'in three months',
  'as soon as possible',
] as const

/** Where visitors come from: the widget's source, the page before, and how often. */
export const origins: readonly { source: string | null; referrer: string | null; weight: number }[] = [
  { source: 'home', referrer: 'https://search.example/', weight: 30 },
  { source: 'pricing', referrer: 'https://search.example/', weight: 18 },
  { source: 'spring-campaign', referrer: 'https://ads.example/', weight: 14 },
  { source: 'newsletter', referrer: null, weight: 12 },
  { source: 'blog', referrer: 'https://news.example/', weight: 14 },
  { source: 'partners', referrer: 'https://chamber.example/', weight: 5 },
  { source: null, referrer: null, weight: 7 },
]
