import { readFileSync } from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { isWorse, median } from '../../bench/judge-ratios.ts'

t.test('lets a ratio worsen by a quarter and no more', async (t) => {
  t.notOk(isWorse(2.4, 2))
  t.notOk(isWorse(2.5, 2))
  t.ok(isWorse(2.51, 2))
  t.notOk(isWorse(1, 2))
})

t.test('fails figures without a recorded ratio, and values that are not numbers', async (t) => {
  t.ok(isWorse(1, undefined))
  t.ok(isWorse(Number.NaN, 2))
})

t.test('uses the median', async (t) => {
  t.equal(median([5, 1, 100]), 5)
})

t.test('has recorded ratios for what it measures', async (t) => {
  const ratios = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../bench/ratios.json'), 'utf8'))
  t.same(Object.keys(ratios), ['5', '20', '100', '500'])
})
