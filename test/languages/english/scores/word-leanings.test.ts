import t from 'tap'
import { leaningNames, leaningRow, leanings } from '../../../../src/languages/english/scores/word-leanings.ts'

const scale = (name: (typeof leaningNames)[number], word: string) =>
  leanings[leaningRow(word) * leaningNames.length + leaningNames.indexOf(name)]!

t.test('each scale puts its ends apart', async (t) => {
  const ends = [
    ['charged', 'disgraceful', 'quarterly'],
    ['judging', 'foolish', 'annual'],
    ['business', 'profits', 'soul'],
    ['peoples', 'immigrants', 'engine'],
    ['mobs', 'thugs', 'director'],
    ['goodness', 'excellent', 'horrible'],
    ['blows', 'smash', 'announce']
  ] as const
  t.strictSame(
    ends.map(([name]) => name),
    leaningNames
  )
  for (const [name, high, low] of ends) t.ok(scale(name, high) > 4 && scale(name, low) < 0, `${name}: ${high}, ${low}`)
})

t.test('leanings are quarters of a standard deviation from −3 to 3, a row a word', async (t) => {
  t.equal(leanings.length % leaningNames.length, 0)
  t.ok(leanings.every((leaning) => Math.abs(leaning) <= 12))
  t.equal(leaningRow('xqzzy'), -1)
})
