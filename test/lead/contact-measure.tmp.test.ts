import { test } from 'vitest'
import { writeFileSync } from 'node:fs'
import { extractContact } from '../../src/lead/contact/contact.ts'
import { readLabelled } from './labelled.ts'
const same = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()
test('m', () => {
  let out = ''
  for (const set of ['tuning', 'more', 'others'] as const) {
    let right = 0, found = 0, there = 0
    const by: any = {}
    let lines = ''
    for (const { id, messages, expected } of readLabelled(set)) {
      const c = extractContact(messages.map((m, i) => ({ ...m, id: `${i}` })), 'DE')
      let bad = false
      for (const f of ['name', 'email', 'phone', 'company'] as const) {
        const a = c[f]?.value, b = expected.contact[f]
        const s = (by[f] ??= { right: 0, found: 0, there: 0 })
        if (a !== undefined) { found++; s.found++ }
        if (b !== null) { there++; s.there++ }
        if (a !== undefined && b !== null && same(a, b)) { right++; s.right++ }
        else if (a !== undefined || b !== null) { lines += `${id} ${f}: got ${a} want ${b}\n`; bad = true }
      }
      if (bad) lines += messages.map((m) => `    ${m.role[0]}: ${m.content.replaceAll('\n', '⏎').slice(0, m.role === 'USER' ? 700 : 160)}`).join('\n') + '\n\n'
    }
    out += `== ${set} P ${(100 * right / found).toFixed(1)} R ${(100 * right / there).toFixed(1)} ${right}/${found}/${there} ${JSON.stringify(by)}\n${lines}`
  }
  writeFileSync('/tmp/measure.txt', out)
})
