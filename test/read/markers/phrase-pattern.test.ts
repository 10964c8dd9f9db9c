import t from 'tap'
import { inflect } from '../../../src/languages/english/inflect.ts'
import { compileLiteralPhrase, compilePhrase } from '../../../src/read/markers/phrase-pattern.ts'

t.test('every form of a word is made', async (t) => {
  const cases: readonly [word: string, forms: readonly string[]][] = [
    ['slam', ['slams', 'slammed', 'slamming']],
    ['rage', ['rages', 'raged', 'raging']],
    ['decry', ['decries', 'decried', 'decrying']],
    ['crony', ['cronies']],
    ['swear', ['swore', 'sworn']],
    ['clash', ['clashes', 'clashed']],
    ['life', ['lives']],
    ['strongman', ['strongmen']],
    ['lie', ['lies', 'lied', 'lying']]
  ]
  for (const [word, forms] of cases) for (const form of forms) t.ok(inflect(word).includes(form), form)
})

t.test('a phrase is looked for at its rarest word', async (t) => {
  const [pattern] = compilePhrase('in the wake of')
  t.strictSame([pattern?.keys, pattern?.anchor], [['wake'], 2])
})

t.test('an optional word makes two patterns, a choice one', async (t) => {
  t.equal(compilePhrase('turn (quite) sour').length, 2)
  t.equal(compilePhrase('turn/turned sour').length, 1)
})

t.test('in a caller’s phrase nothing but the star has a meaning', async (t) => {
  const [pattern] = compileLiteralPhrase('left/right * (maybe)')
  t.ok(pattern!.steps.some((step) => 'any' in step))
  t.ok(pattern!.steps.some((step) => 'norms' in step && step.norms.has('(')))
  t.strictSame(compileLiteralPhrase('* * *'), [])
})
