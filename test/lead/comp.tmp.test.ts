import { test } from 'vitest'
import { assess } from '../../src/lead/assessment.ts'
import { readLabelled, rules } from './labelled.ts'
test('x', () => { for (const s of (process.env.SETS ?? 'more').split(',')) {
  const out: string[] = []; const err: Record<string, number[]> = {}
  let right=0, n=0, far=0; const O=['UNKNOWN','LOW','MEDIUM','HIGH','QUALIFIED']
  for (const { id, messages, expected } of readLabelled(s as never)) {
    const a = assess(messages.map((m, i) => ({ ...m, id: `${i}` })), rules)
    n++; if (a.quality===expected.quality) right++; if (Math.abs(O.indexOf(a.quality)-O.indexOf(expected.quality))>1) far++
    const bad: string[] = []
    for (const [k, v] of Object.entries(expected.components ?? {})) { const g = a.components[k.toUpperCase() as never] as number; (err[k] ??= []).push(g - v); if (Math.abs(g - v) >= 5) bad.push(`${k}: got ${g} exp ${v} [${a.signals.filter(x => x.component === k.toUpperCase()).map(x => x.label + ' ' + x.points).join('; ')}]`) }
    if (a.quality !== expected.quality || (process.env.ALL && bad.length)) out.push(`${a.quality === expected.quality ? '   ' : '## '}${id}: ${a.quality} ${a.total} / ${expected.quality} ${a.notABuyer ?? ''}\n      ${bad.join('\n      ')}\n      ${messages.filter(m => m.role === 'USER').map(m => m.content).join(' / ').slice(0, 900)}`)
  }
  console.log(s, 'quality', right, '/', n, 'far', far, Object.entries(err).map(([k, v]) => `${k} mean ${(v.reduce((x, y) => x + y, 0) / v.length).toFixed(1)} mae ${(v.reduce((x, y) => x + Math.abs(y), 0) / v.length).toFixed(1)}`).join(', '))
  if (s !== 'held-out') console.log(out.join('\n'))
} })
