import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import { connectAnew, connectRedis, PREFIX, SILENT_FOR_MS } from './redis.ts'

/** What a subscriber of a topic is told. */
export interface Listener {
  message(text: string): void
  /** Messages of other servers may have been missed: time to look into the database. */
  missed(): void
}

/**
 * Carries short messages between everything that runs on one database: at most once, and only as long as it lasts.
 * What must not be lost stands in the database; a message says that it is there, so that nobody has to look all the time.
 */
export interface Bus {
  /** Whether messages of other servers arrive at the moment. */
  readonly live: boolean
  /** Asks what carries the messages for nothing, to see how long it takes; null where nothing is between. */
  readonly ping: (() => Promise<unknown>) | null
  publish(topic: string, text: string): void
  /** @returns what ends the subscription */
  subscribe(topic: string, listener: Listener): () => void
  close(): Promise<void>
}

/** How often subscribers are told to look for themselves while other servers cannot be heard. */
const LOOK_EVERY_MS = 500
/** How often a bus on Redis listens for itself, and after how long a silence it counts as away. */
const ECHO_EVERY_MS = 250
const AWAY_AFTER_MS = 750

/** Where a server says that it could not say something. */
const UNSAID = `${PREFIX}unsaid`

type Topics = Map<string, Set<Listener>>

const deliver = (topics: Topics, topic: string, text: string) => {
  for (const listener of topics.get(topic) ?? []) listener.message(text)
}

const tellMissed = (topics: Topics) => {
  for (const listeners of topics.values()) for (const listener of listeners) listener.missed()
}

/** @returns whether this was the topic's first listener */
function add(topics: Topics, topic: string, listener: Listener): boolean {
  const listeners = topics.get(topic)
  if (listeners) listeners.add(listener)
  else topics.set(topic, new Set([listener]))
  return listeners === undefined
}

/** @returns whether this was the topic's last listener */
function remove(topics: Topics, topic: string, listener: Listener): boolean {
  const listeners = topics.get(topic)
  if (!listeners?.delete(listener) || listeners.size > 0) return false
  topics.delete(topic)
  return true
}

/**
 * A bus within this process.
 * @param alone no other process works on the database, so nothing can be missed
 */
export function createLocalBus({ alone }: { alone: boolean }): Bus {
  const topics: Topics = new Map()
  const looking = alone ? undefined : setInterval(() => tellMissed(topics), LOOK_EVERY_MS)
  return {
    live: alone,
    ping: null,
    publish: (topic, text) => deliver(topics, topic, text),
    subscribe(topic, listener) {
      add(topics, topic, listener)
      return () => remove(topics, topic, listener)
    },
    close: async () => clearInterval(looking),
  }
}

/**
 * A bus over Redis or Valkey. Within this process messages go directly; a Redis that is away, slow or silent holds up
 * nothing: subscribers are told to look for themselves until it is heard again.
 */
export function createRedisBus({ url, log }: { url: string; log: Log }): Bus {
  const topics: Topics = new Map()
  const sender = randomUUID()
  const echo = `${PREFIX}echo:${sender}`
  /** When what was heard last had been said: what takes too long to come is as good as not heard. */
  let heardOf = Number.NEGATIVE_INFINITY
  let wasLive = false
  /** Whether something could not be said since the others were last told so; they are with the next echo that can be. */
  let unsaid = false
  const isLive = () => performance.now() - heardOf < AWAY_AFTER_MS

  const publisher = connectRedis(url)
  const subscriber = connectRedis(url)

  const onMessage = (raw: string, channel: string) => {
    if (raw.startsWith(sender)) return // delivered already
    deliver(topics, channel.slice(PREFIX.length), raw.slice(sender.length))
  }
  const send = (channel: string, text: string) =>
    publisher.publish(channel, sender + text).catch(() => {
      unsaid = true
    })

  /** A subscription failed, since Redis was away; those that once stood are renewed by the client itself. */
  let incomplete = false
  function listen(channel: string, hear: (said: string, channel: string) => void, onListening = () => {}) {
    subscriber.subscribe(channel, hear).then(onListening, () => {
      incomplete = true
    })
  }
  const forget = (topic: string) => void subscriber.unsubscribe(PREFIX + topic, onMessage).catch(() => {})
  function listenTo(topic: string) {
    // What was published before Redis knew of the subscription has been missed.
    listen(PREFIX + topic, onMessage, () => {
      for (const listener of topics.get(topic) ?? []) listener.missed()
      if (!topics.has(topic)) forget(topic)
    })
  }
  function onUnsaid(from: string) {
    if (from !== sender) tellMissed(topics)
  }
  function onEcho(said: string) {
    heardOf = Number(said.slice(sender.length))
    if (wasLive || !isLive()) return
    wasLive = true
    log.info('Redis is heard')
    tellMissed(topics)
  }
  function listenToAll() {
    incomplete = false
    listen(UNSAID, onUnsaid)
    listen(echo, onEcho)
    for (const topic of topics.keys()) listenTo(topic)
  }

  // What was said while a connection was away is missed, however soon the next one stands.
  subscriber.on('ready', () => tellMissed(topics))
  listenToAll()

  let lookedAt = 0
  let silentSince = performance.now()
  const echoing = setInterval(() => {
    if (isLive()) silentSince = performance.now()
    else if (performance.now() - silentSince > SILENT_FOR_MS) {
      silentSince = performance.now()
      for (const client of [publisher, subscriber]) connectAnew(client)
      incomplete = true
    }
    if (!isLive() && performance.now() - lookedAt >= LOOK_EVERY_MS) {
      if (wasLive) log.warn('Redis is not heard: other servers are followed through the database')
      wasLive = false
      lookedAt = performance.now()
      tellMissed(topics)
    }
    if (incomplete && subscriber.isReady) listenToAll()
    if (unsaid && publisher.isReady) {
      unsaid = false
      void send(UNSAID, '')
    }
    void send(echo, String(performance.now()))
  }, ECHO_EVERY_MS)

  return {
    get live() {
      return isLive()
    },
    ping: () => publisher.ping(),
    publish(topic, text) {
      deliver(topics, topic, text)
      void send(PREFIX + topic, text)
    },
    subscribe(topic, listener) {
      if (add(topics, topic, listener)) listenTo(topic)
      return () => {
        if (remove(topics, topic, listener)) forget(topic)
      }
    },
    async close() {
      clearInterval(echoing)
      for (const client of [publisher, subscriber]) client.destroy()
    },
  }
}
