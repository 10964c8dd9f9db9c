import t from 'tap'
import { isMisspelling } from '../../../src/compare/lineage/is-misspelling.ts'

const slips = [
  ['goverment', 'government'],
  ['remvoed', 'removed'],
  ['wreckkage', 'wreckage'],
  ['harbonr', 'harbour']
] as const
const others = [
  ['elements', 'element'],
  ['harbor', 'harbour'],
  ['closed', 'shut'],
  ['lost', 'list'],
  ['1962', '1963'],
  ['removed', 'removed'],
  ['fishing', 'fihsing'],
  ['islands', 'isalnds']
] as const

for (const [word, right] of slips)
  t.test(`“${word}” is “${right}” misspelled`, async (t) => t.equal(isMisspelling(word, right), true))
for (const [word, right] of others)
  t.test(`“${word}” is not “${right}” misspelled`, async (t) => t.equal(isMisspelling(word, right), false))
