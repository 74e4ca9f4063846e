/** One message of a conversation as lead intelligence sees it. */
export interface TranscriptMessage {
  id: string
  role: 'USER' | 'ASSISTANT'
  at: Date
  content: string
}

/** A conversation's current messages, in order. All of lead intelligence is a pure function of one. */
export type Transcript = readonly TranscriptMessage[]

/** Something found in a transcript, and the visitor's message it stands in. */
export interface Found<T> {
  value: T
  messageId: string
}
