/**
 * What a running stream holds: compares two heap snapshots of one server (`--snapshots` of run.ts), with all streams running
 * and with the same connections at rest. `node bench/dist/stream/heap.js <running> <at rest> <streams>`
 */

import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** The part of V8's format that is needed: a node is a row of numbers, which `node_fields` names. */
const Snapshot = z.object({
  snapshot: z.object({
    meta: z.object({ node_fields: z.array(z.string()), node_types: z.tuple([z.array(z.string())]).rest(z.unknown()) }),
  }),
  nodes: z.array(z.number()),
  strings: z.array(z.string()),
})

interface Held {
  bytes: number
  objects: number
}

/** Not held by a stream: V8 makes these once, when it comes to them. */
const COMPILED = new Set(['code', 'object shape', 'hidden'])
const STRINGS = new Set(['string', 'concatenated string', 'sliced string'])

/** What is in a heap, by what it is. */
function read(path: string): Map<string, Held> {
  const { snapshot, nodes, strings } = Snapshot.parse(JSON.parse(readFileSync(path, 'utf8')))
  const { node_fields: fields, node_types: types } = snapshot.meta
  const [type, name, size] = ['type', 'name', 'self_size'].map((field) => fields.indexOf(field))
  if (type === undefined || name === undefined || size === undefined) throw new Error(`${path} is no heap snapshot`)
  const held = new Map<string, Held>()
  for (let at = 0; at < nodes.length; at += fields.length) {
    const kind = types[0][nodes[at + type] ?? 0] ?? ''
    const what = STRINGS.has(kind) ? 'string' : `${kind} ${(strings[nodes[at + name] ?? 0] ?? '').slice(0, 60)}`
    const key = COMPILED.has(kind) ? 'compiled code, shapes and hidden objects' : what
    const one = held.get(key) ?? { bytes: 0, objects: 0 }
    held.set(key, one)
    one.bytes += nodes[at + size] ?? 0
    one.objects++
  }
  return held
}

const [running = '', resting = '', count = ''] = process.argv.slice(2)
const streams = Number(count)
const rest = read(resting)
const differences = [...read(running)].map(([what, { bytes, objects }]) => {
  const before = rest.get(what)
  return {
    what,
    bytes: (bytes - (before?.bytes ?? 0)) / streams,
    objects: (objects - (before?.objects ?? 0)) / streams,
  }
})
for (const [what, { bytes, objects }] of rest) {
  if (!differences.some((one) => one.what === what)) {
    differences.push({ what, bytes: -bytes / streams, objects: -objects / streams })
  }
}
differences.sort((one, other) => other.bytes - one.bytes)
for (const { what, bytes, objects } of differences.slice(0, 60)) {
  console.log(`${bytes.toFixed(0).padStart(8)} bytes ${objects.toFixed(2).padStart(8)} objects a stream  ${what}`)
}
const total = differences.reduce((sum, { bytes }) => sum + bytes, 0)
const compiled = differences.find(({ what }) => what.startsWith('compiled'))?.bytes ?? 0
console.log(
  `${(total / 1000).toFixed(1)} kB a stream, ${((total - compiled) / 1000).toFixed(1)} kB without compiled code`,
)
