import t from 'tap'
import type { Part } from '../../../../src/languages/english/wordnet/lookup-table.ts'
import {
  areAntonyms,
  areDerived,
  areSimilar,
  sensesOf,
  shareOfSenses,
  shareSense,
  stepsAbove
} from '../../../../src/languages/english/wordnet/relate-lemmas.ts'

type Case = readonly [string, string, Part]

t.test('shares a sense with a synonym, whichever is asked for first', async (t) => {
  const synonyms: Case[] = [
    ['begin', 'start', 'v'],
    ['big', 'large', 'a'],
    ['lawyer', 'attorney', 'n'],
    ['rapidly', 'quickly', 'r']
  ]
  for (const [left, right, part] of synonyms) {
    const [there, back] = [shareSense(left, right, part), shareSense(right, left, part)]
    t.ok(there !== null && there.synset === back?.synset && there.left === back.right, `${left}, ${right}`)
  }
  const others: Case[] = [
    ['doctor', 'nurse', 'n'],
    ['kill', 'wound', 'v'],
    ['rich', 'poor', 'a'],
    ['begin', 'start', 'a'],
    ['xyzzy', 'start', 'v']
  ]
  for (const [left, right, part] of others) t.equal(shareSense(left, right, part), null, `${left}, ${right}`)
})

t.test('says how much of each lemma’s use a shared sense makes up', async (t) => {
  const dominant = shareSense('large', 'big', 'a')!
  const rare = shareSense('will', 'leave', 'v')!
  t.ok(dominant.left > 0.5 && dominant.right > 0.5)
  t.ok(rare.left * rare.right < 0.1)
  const shares = shareOfSenses(sensesOf('run', 'v'))
  t.ok(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 1) < 1e-9)
})

t.test('knows antonyms, and those of similar adjectives', async (t) => {
  const antonyms: Case[] = [
    ['rise', 'fall', 'v'],
    ['rich', 'poor', 'a'],
    ['rapid', 'slow', 'a'],
    ['majority', 'minority', 'n'],
    ['accept', 'reject', 'v']
  ]
  for (const [left, right, part] of antonyms) {
    t.ok(areAntonyms(left, right, part), `${left}, ${right}`)
    t.ok(areAntonyms(right, left, part), `${right}, ${left}`)
  }
  t.equal(areAntonyms('big', 'large', 'a'), null)
  t.equal(areAntonyms('doctor', 'nurse', 'n'), null)
})

t.test('finds adjectives similar to one head', async (t) => {
  t.ok(areSimilar('rapid', 'quick', 'a') ?? areSimilar('rapid', 'fast', 'a'))
  t.equal(areSimilar('red', 'slow', 'a'), null)
})

t.test('counts the steps up to a more general word', async (t) => {
  t.equal(stepsAbove('vehicle', 'car', 'n'), 2)
  t.equal(stepsAbove('car', 'vehicle', 'n'), null)
  t.equal(stepsAbove('person', 'doctor', 'n') !== null, true)
  t.equal(stepsAbove('car', 'car', 'n'), null)
})

t.test('relates a word to what is derived from it', async (t) => {
  t.ok(areDerived({ lemma: 'refuse', part: 'v' }, { lemma: 'refusal', part: 'n' }))
  t.ok(areDerived({ lemma: 'refusal', part: 'n' }, { lemma: 'refuse', part: 'v' }))
  t.ok(areDerived({ lemma: 'turkey', part: 'n' }, { lemma: 'turkish', part: 'a' }, 4))
  t.notOk(areDerived({ lemma: 'refuse', part: 'v' }, { lemma: 'approval', part: 'n' }))
})
