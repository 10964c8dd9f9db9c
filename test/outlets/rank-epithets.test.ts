import t from 'tap'
import { rankEpithets } from '../../src/outlets/rank-epithets.ts'

const use = (name: string, epithet: string, article: string, more: { count?: number; loaded?: boolean } = {}) => ({
  name,
  epithet,
  loaded: false,
  count: 1,
  article,
  ...more
})

t.test('puts the persons with the most epithets first, and of each the most used epithets', async (t) => {
  const ranked = rankEpithets([
    use('Ilse Varn', 'harbour master', 'art_4'),
    use('Tove Marsk', 'embattled mayor', 'art_3', { count: 2, loaded: true }),
    use('Tove Marsk', 'mayor', 'art_3'),
    use('Tove Marsk', 'embattled mayor', 'art_2')
  ])
  t.same(ranked, [
    { name: 'Tove Marsk', epithet: 'embattled mayor', loaded: true, count: 3, evidence: ['art_3', 'art_2'] },
    { name: 'Tove Marsk', epithet: 'mayor', loaded: false, count: 1, evidence: ['art_3'] },
    { name: 'Ilse Varn', epithet: 'harbour master', loaded: false, count: 1, evidence: ['art_4'] }
  ])
})

t.test(
  'puts what is used equally often in the order of its letters, and names at most 50 persons and 20 epithets of each',
  async (t) => {
    const uses = Array.from({ length: 60 }, (_, i) => use(`Person ${99 - i}`, 'mayor', `art_${i}`))
    const names = rankEpithets(uses).map(({ name }) => name)
    t.same([names.length, names[0], names.at(-1)], [50, 'Person 40', 'Person 89'])
    const epithets = rankEpithets(Array.from({ length: 30 }, (_, i) => use('Ilse Varn', `epithet ${99 - i}`, `art_${i}`)))
    t.same([epithets.length, epithets[0]?.epithet], [20, 'epithet 70'])
  }
)

t.test('names the newest three articles of an epithet', async (t) => {
  const uses = ['art_5', 'art_4', 'art_3', 'art_2'].map((article) => use('Ilse Varn', 'harbour master', article))
  t.same(rankEpithets(uses)[0]?.evidence, ['art_5', 'art_4', 'art_3'])
})
