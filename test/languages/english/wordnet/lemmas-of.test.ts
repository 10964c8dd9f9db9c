import t from 'tap'
import { lemmasOf } from '../../../../src/languages/english/wordnet/lemmas-of.ts'
import { phraseAt, phraseLemmas } from '../../../../src/languages/english/wordnet/phrase-at.ts'

const written = (form: string) => lemmasOf(form).map(({ lemma, part }) => `${lemma}.${part}`)

t.test('brings an inflected form back to what it may be a form of', async (t) => {
  const cases: [string, string][] = [
    ['houses', 'house.n'],
    ['houses', 'house.v'],
    ['carried', 'carry.v'],
    ['running', 'run.v'],
    ['stopped', 'stop.v'],
    ['falling', 'fall.v'],
    ['agreed', 'agree.v'],
    ['rose', 'rise.v'],
    ['rose', 'rose.n'],
    ['went', 'go.v'],
    ['men', 'man.n'],
    ['crises', 'crisis.n'],
    ['churches', 'church.n'],
    ['heroes', 'hero.n'],
    ['biggest', 'big.a'],
    ['happier', 'happy.a'],
    ['later', 'late.a'],
    ['quickly', 'quickly.r']
  ]
  for (const [form, lemma] of cases) t.ok(written(form).includes(lemma), `${form}: ${written(form)}`)
})

t.test('lists nothing twice, and nothing for what WordNet does not have', async (t) => {
  for (const form of ['left', 'leaves', 'saw', 'lives']) t.equal(new Set(written(form)).size, written(form).length)
  for (const form of ['', 'ing', 'the', 'xqzed', 'said-']) t.strictSame(written(form), [], form)
})

t.test('does not mistake the past of one verb for another verb that rules would find', async (t) => {
  t.notOk(written('fed').includes('f.v'))
  t.strictSame(
    written('found').filter((lemma) => lemma.endsWith('.v')),
    ['find.v', 'found.v']
  )
})

t.test('finds phrases by their first word or their last', async (t) => {
  const lemmas = (words: string) => phraseLemmas(words.split(' ')).map(({ lemma, part }) => `${lemma}.${part}`)
  t.strictSame(lemmas('called off'), ['call_off.v'])
  t.strictSame(lemmas('let go'), ['let_go.v'])
  t.strictSame(lemmas('police officers'), ['police_officer.n'])
  t.strictSame(lemmas('as well'), ['as_well.r'])
  t.strictSame(lemmas('called harbour'), [])
  t.equal(phraseAt(['they', 'called', 'off', 'it'], 1)?.length, 2)
  t.equal(phraseAt(['they', 'called', 'it'], 1), null)
  t.equal(phraseAt([], 0), null)
})
