import { appendFileSync, writeFileSync } from 'node:fs'
import { assess } from '../../src/lead/assessment.ts'
import { test } from 'vitest'
import { visitorClauses } from '../../src/lead/language/clauses.ts'
import { interestedServices } from '../../src/lead/services.ts'
import { sentimentOf } from '../../src/lead/sentiment.ts'
import { readLabelled, rules } from './labelled.ts'

test('x', () => {
  const out = '/tmp/mood.txt'
  writeFileSync(out, '')
  for (const set of ['tuning', 'more', 'others'] as const) {
    const all = readLabelled(set)
    let va = 0
    let s = 0, v = 0
    const conf: Record<string, number> = {}
    for (const { id, messages, expected } of all) {
      const clauses = visitorClauses(messages.map((m, i) => ({ ...m, id: `${i}` })))
      const r = rules as any
      const feel = sentimentOf(clauses, { positive: r.scoring?.sentiment?.positive ?? [], negative: r.scoring?.sentiment?.negative ?? [] }) ?? 'NEUTRAL'
      const serv = interestedServices(clauses, r.services).map((x) => x.id).sort().join()
      const okS = feel === expected.sentiment
      const okV = serv === [...expected.services].sort().join()
      if (process.env.FEAT) appendFileSync('/tmp/feat.txt', JSON.stringify([set, id, expected.sentiment, feel, (globalThis as any).__f]) + '\n')
      if (okS) s++
      else conf[`${expected.sentiment}->${feel}`] = (conf[`${expected.sentiment}->${feel}`] ?? 0) + 1
      if (okV) v++
      const full = assess(messages.map((m, i) => ({ ...m, id: `${i}` })), rules)
      const okA = [...full.services].sort().join() === [...expected.services].sort().join()
      if (okA) va++
      const user = messages.filter((m) => m.role === 'USER').map((m) => '   > ' + m.content).join('\n')
      if (!okS) appendFileSync(out, `[${set}] ${id} SENT ${feel} want ${expected.sentiment}\n${user}\n`)
      if (!okA) appendFileSync(out, `[${set}] ${id} SERV ${full.services} want ${expected.services}\n${user}\n`)
    }
    const line = `TOTAL ${set} n=${all.length} sentiment ${(100 * s / all.length).toFixed(1)} services ${(100 * v / all.length).toFixed(1)} (alone) ${(100 * va / all.length).toFixed(1)} (in assess) ${JSON.stringify(conf)}`
    console.log(line)
    appendFileSync(out, line + '\n')
  }
  const big = Array.from({ length: 200 }, (_, i) => ({ id: `${i}`, role: 'USER' as const, at: new Date(), content: `Point ${i * 7919}: we would like a new website with a shop, for about 8000 euros, and it should be ready by June. Thank you so much! Our guests ${i} book by phone and our people ${i} write it on paper.` }))
  const clauses = visitorClauses(big)
  const few = visitorClauses(big.slice(0, 1))
  const short = () => { const a = performance.now(); interestedServices(few, (rules as any).services); sentimentOf(few, rules.leads.words); return (performance.now() - a).toFixed(2) }
  for (let i = 0; i < 8; i++) {
    const a = performance.now(); sentimentOf(clauses, { positive: ['ace'], negative: [] })
    const b = performance.now(); interestedServices(clauses, (rules as any).services)
    const c = performance.now()
    console.log('speed', clauses.length, (b - a).toFixed(2), (c - b).toFixed(2), 'short', short())
  }
})
