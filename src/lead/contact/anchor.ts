/** A value in a text: where it stands, and whether it is the visitor's own. */
export interface Anchor {
  kind: 'email' | 'phone'
  start: number
  end: number
  value: string
  own: boolean
}
