import type { Assistant } from '../../assistant.ts'
import { ADVICE, DEMO_NOTE, PHRASES } from './phrases.ts'
import { ASKS, type Language, languageOf, wholeWords } from './words.ts'

type Service = Assistant['services'][number]

/** One message of a conversation, its text only. */
export type Turn = { readonly role: 'user' | 'assistant'; readonly text: string }

const CONTACT_DETAILS = /[^\s@]+@[^\s@]+\.[^\s@]+|\+?\d[\d\s()./-]{6,}\d/u
const MAX_SERVICES = 3

/**
 * A sensible answer in plain prose to the last message of a conversation, from the assistant's configuration alone.
 * It names services, prices, time frames and ways to get in touch as they are configured, invents none, and ends with a
 * question. The first answer of a conversation says that it is a demo. The same conversation gets the same answer.
 */
export function composeAnswer(assistant: Assistant, turns: readonly Turn[]): string {
  const said = turns.filter(({ role }) => role === 'user').map(({ text }) => text)
  const asked = said.at(-1) ?? ''
  const answers = turns.filter(({ role }) => role === 'assistant').map(({ text }) => text)
  const language = languageOf(asked) ?? languageOf(said.join('\n')) ?? 'en'
  const phrases = PHRASES[language]

  const first = answers.length === 0
  if (!first && ASKS.thanks.test(asked) && asked.split(/\s+/u).length <= 6)
    return `${phrases.welcome} ${phrases.anythingElse}`

  const topics = topicsOf(assistant.services, said)
  const opening = first ? phrases.hello(assistant.persona.name, assistant.business.name) : phrases.again
  return [
    ...(opening ? [opening] : []),
    ...(first ? [DEMO_NOTE] : []),
    ...(CONTACT_DETAILS.test(asked) ? ['Thank you, it is good to know how to reach you.'] : []),
    ...(ASKS.everything.test(asked) ? everything(assistant) : facts(assistant, asked, topics, first)),
    nextQuestion(language, said, answers),
  ].join('\n\n')
}

/** The services that the last message is about; one that names none is about those named most recently before it. */
function topicsOf(services: readonly Service[], said: readonly string[]): readonly Service[] {
  for (const text of said.toReversed()) {
    const named = services.filter(({ name, keywords }) => wholeWords([name, ...keywords]).test(text))
    if (named.length > 0) return named.slice(0, MAX_SERVICES)
  }
  return []
}

function facts(assistant: Assistant, asked: string, topics: readonly Service[], first: boolean): string[] {
  const { business, services } = assistant
  const price = ASKS.price.test(asked)
  const time = ASKS.time.test(asked)
  const contact = ASKS.contact.test(asked)
  const named = topicsOf(services, [asked]).length > 0
  const paragraphs: string[] = []

  if (named || price || time) {
    const about = topics.length > 0 ? topics : services
    paragraphs.push(...about.map((service) => (named ? describe(service) : figures(service))))
    if (!time && about.some(({ priceFrom }) => priceFrom)) {
      paragraphs.push('The final figure depends on what you need; a first call is the quickest way to a firm one.')
    }
  } else if (ASKS.services.test(asked) || (first && !contact)) {
    paragraphs.push(sentence(business.description), ...overview(services))
  } else if (!contact && !CONTACT_DETAILS.test(asked)) {
    const subject = topics.map(({ name }) => name).join(' and ')
    paragraphs.push(
      subject
        ? `That is useful to know. For ${subject}, the details would be settled with you in a first call, and I would rather not guess at them here.`
        : 'I have nothing certain on that in my notes, and I would rather not guess.',
    )
    if (business.email) paragraphs.push(`The team knows more: ${business.email} reaches them.`)
  }
  if (contact) paragraphs.push(reach(assistant))
  return paragraphs
}

function everything(assistant: Assistant): string[] {
  return [
    sentence(assistant.business.description),
    ...overview(assistant.services),
    ...assistant.services.map(describe),
    ...ADVICE,
    reach(assistant),
  ]
}

function overview(services: readonly Service[]): string[] {
  if (services.length === 0) return []
  const names = services.map(({ name }) => name)
  const list = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')
  return [`You can come to us for: ${list}.`]
}

function describe(service: Service): string {
  return `${sentence(`${service.name}: ${service.description}`)} ${figures(service, 'It')}`
}

function figures({ name, priceFrom, duration }: Service, subject = name): string {
  const price = priceFrom && `${subject} starts from ${priceFrom.replace(/^from\s+/iu, '')}`
  if (price && duration) return sentence(`${price}; time frame: ${duration}`)
  if (price) return sentence(price)
  return duration
    ? sentence(`Time frame for ${name}: ${duration}`)
    : `For ${name}, price and time depend on what you need.`
}

function reach({ business }: Assistant): string {
  const sentences = [
    ...(business.hours ? [`Our hours: ${business.hours}.`] : []),
    ...(business.email ? [`You can write to ${business.email} at any time.`] : []),
    ...(business.website ? [`Our website: ${business.website}`] : []),
  ]
  return sentences.length > 0
    ? sentences.join(' ')
    : `Leave your address here, and ${business.name} can get back to you.`
}

function sentence(text: string): string {
  return /[.!?…]$/u.test(text) ? text : `${text}.`
}

/** A question that was not asked before; how to reach the visitor comes first where they want to talk, and never twice. */
function nextQuestion(language: Language, said: readonly string[], answers: readonly string[]): string {
  const { questions, anythingElse } = PHRASES[language]
  const [goal, date, context, call] = questions
  const known = said.some((text) => CONTACT_DETAILS.test(text))
  const order = ASKS.contact.test(said.at(-1) ?? '') ? [call, goal, date, context] : [goal, date, context, call]
  const open = order.filter(
    (question) => !(known && question === call) && !answers.some((text) => text.includes(question)),
  )
  return open[0] ?? anythingElse
}
