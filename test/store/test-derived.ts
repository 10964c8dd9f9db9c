import type { Test } from 'tap'
import { unpackReading } from '../../src/comparisons/keep-comparison.ts'
import { runComparison } from '../../src/compute/compute.ts'
import { catalogueRules } from '../../src/compute/read-articles.ts'
import { readConfig } from '../../src/config.ts'
import { engine } from '../../src/engine.ts'
import { storyIdOf } from '../../src/ids/story-id.ts'
import { describeArticle } from '../../src/outlets/describe-article.ts'
import { writeProfile } from '../../src/outlets/write-profile.ts'
import { readArticle } from '../../src/read/read-article.ts'
import type { Article } from '../../src/schemas/article.ts'
import { packBytes } from '../../src/serialise/pack-bytes.ts'
import type { NewArticle, NewComparison, Store } from '../../src/store/store.ts'
import { databaseOf } from './database-of.ts'

const { limits } = readConfig({})

const courier: Article = {
  id: 'courier',
  outlet: 'Osterby Courier',
  publishedAt: '2026-10-14',
  title: 'Port of Marrow Bay shut',
  text: 'The port of Marrow Bay was shut on Wednesday after oil leaked from a tanker. The embattled harbour master Ines Corrow claimed that the leak was small. “We closed the gates at once,” Corrow said.'
}
const tidewatch: Article = {
  id: 'tidewatch',
  outlet: 'The Tidewatch',
  publishedAt: '2026-11-02',
  title: 'Port of Marrow Bay shut after leak',
  text: 'The port of Marrow Bay was shut on Wednesday after oil leaked from a tanker. Harbour master Ines Corrow said that the leak was small. “We closed the gates at once,” Corrow said. Shamefully, nobody told the fishermen.'
}
const gazette: Article = {
  id: 'gazette',
  outlet: 'Skarn Gazette',
  publishedAt: '2026-11-03',
  title: 'Marrow Bay port shut by oil',
  text: 'Oil that leaked from a tanker shut the port of Marrow Bay on Wednesday. Harbour master Ines Corrow said the leak was small.'
}

async function compared(
  articles: readonly Article[],
  minute: number,
  more: { story?: string; keepsText?: boolean } = {}
): Promise<NewComparison> {
  const { story, keepsText = true } = more
  const body = Buffer.from(JSON.stringify({ articles, ...(story === undefined ? {} : { story }) }))
  const createdAt = new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString()
  const job = { body, limits, engine, tenant: 'any', createdAt, keepsText }
  return (await runComparison(job, () => ({ isKnown: Promise.resolve(false), readings: Promise.resolve(null) })))!.kept
}

function onItsOwn(article: Article): NewArticle {
  const reading = readArticle(article, article.id!, catalogueRules)
  return {
    ...describeArticle(reading, '2026-11-20T00:00:00.000Z', true),
    packed: packBytes(Buffer.from(JSON.stringify(reading)))
  }
}

const outletsOf = async (store: Store, tenant: string) =>
  Object.fromEntries((await store.listOutlets(tenant, { limit: 10 })).items.map(({ key, articles }) => [key, articles]))

/** Every row that a tenant has anywhere. */
async function countRows(store: Store, tenant: string): Promise<number> {
  const tables = [
    'comparison',
    'comparison_outlet',
    'comparison_article',
    'article',
    'article_epithet',
    'story',
    'story_article',
    'outlet',
    'outlet_part'
  ] as const
  let rows = 0
  for (const table of tables) {
    const { count } = await databaseOf(store)
      .db.selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('tenant', '=', tenant)
      .executeTakeFirstOrThrow()
    rows += count
  }
  return rows
}

/** What every store must do with what derives from comparisons and articles. */
export function testDerived(t: Test, store: Store): void {
  t.test('counts an article once, however many comparisons contain it', async (t) => {
    await store.saveComparison('once', await compared([courier, tidewatch], 0))
    await store.saveComparison('once', await compared([courier, tidewatch, gazette], 1))
    t.same(await outletsOf(store, 'once'), { 'osterby courier': 1, 'the tidewatch': 1, 'skarn gazette': 1 })
    const profile = writeProfile((await store.profileOutlet('once', 'the tidewatch', { interval: 'month' }))!, {
      interval: 'month'
    })
    const reading = readArticle(tidewatch, 'x', catalogueRules)
    t.same(profile.overall.scores, reading.scores, 'the scores of one article are its own')
    t.match(profile.overall, { from: '2026-11-02', to: '2026-11-03', articles: 1 })
    t.match(profile.periods, [{ from: '2026-11-01', to: '2026-12-01', articles: 1 }])
    t.equal(typeof profile.overall.copiedShare, 'number')
    t.match(profile.overall.evidence[0], /^\/v1\/comparisons\/cmp_/)
  })

  t.test('says what an outlet calls people, with the articles that prove it', async (t) => {
    const profile = writeProfile((await store.profileOutlet('once', 'osterby courier', { interval: 'month' }))!, {
      interval: 'month'
    })
    const corrow = profile.people.find(({ name }) => name === 'Ines Corrow')
    t.ok(corrow, 'the person is there')
    t.ok(corrow?.epithets.some(({ text }) => text.includes('embattled')))
    const [address = ''] = corrow?.epithets[0]?.evidence ?? []
    const kept = await store.findReading('once', address.slice('/v1/articles/'.length))
    const reading = JSON.parse((await unpackReading(kept!)).toString())
    t.same([reading.outlet, reading.text, reading.id], [courier.outlet, courier.text, kept!.id])
  })

  t.test('limits an outlet to a time and to a story', async (t) => {
    await store.saveComparison('limit', await compared([courier, tidewatch], 0, { story: 'port' }))
    const other = { ...tidewatch, publishedAt: '2026-12-24', text: `${tidewatch.text} The gates opened again on Friday.` }
    await store.saveComparison('limit', await compared([gazette, other], 1, { story: 'gates' }))
    const of = async (selection: object) => {
      const figures = await store.profileOutlet('limit', 'the tidewatch', { interval: 'month', ...selection })
      return writeProfile(figures!, { interval: 'month', ...selection })
    }
    const kept = [tidewatch, other].map((article) => describeArticle(readArticle(article, 'x', catalogueRules), '', true))
    const { parts } = (await store.profileOutlet('limit', 'the tidewatch', { interval: 'year' }))!
    const total = (name: 'articles' | 'loadSquares' | 'loadWords' | 'wordSquares') =>
      parts.reduce((sum, part) => sum + part[name], 0)
    const summed = {
      articles: total('articles'),
      loadSquares: total('loadSquares'),
      loadWords: total('loadWords'),
      wordSquares: total('wordSquares')
    }
    t.match(summed, {
      articles: 2,
      loadSquares: kept.reduce((sum, { strengths }) => sum + strengths[0] ** 2, 0),
      loadWords: kept.reduce((sum, { strengths, words }) => sum + strengths[0] * words[0], 0),
      wordSquares: kept.reduce((sum, { words }) => sum + words[0] ** 2, 0)
    })
    t.same(
      (await of({})).periods.map(({ from }) => from),
      ['2026-11-01', '2026-12-01']
    )
    t.same(
      (await of({ interval: 'week' })).periods.map(({ from }) => from),
      ['2026-11-02', '2026-12-21']
    )
    t.same((await of({ from: '2026-12-01' })).overall.articles, 1)
    t.same((await of({ to: '2026-11-02' })).overall.articles, 0)
    const port = await of({ storyId: storyIdOf('port') })
    t.same([port.overall.articles, port.periods.length], [1, 1])
    t.same(port.overall.scores.families, readArticle(tidewatch, 'x', catalogueRules).scores.families)
    t.equal((await of({ storyId: 'sty_none' })).overall.articles, 0)
    t.equal(await store.profileOutlet('limit', 'nobody', { interval: 'month' }), null)
  })

  t.test('makes the newest comparison of a story its current one', async (t) => {
    const first = await compared([courier, tidewatch], 0, { story: 'grows' })
    const second = await compared([courier, tidewatch, gazette], 1, { story: 'grows' })
    await store.saveComparison('grow', first)
    t.match(await store.findStory('grow', storyIdOf('grows')), { label: 'grows', comparison: first.id, articles: [{}, {}] })
    await store.saveComparison('grow', second)
    const story = await store.findStory('grow', storyIdOf('grows'))
    t.match(story, {
      comparison: second.id,
      first: '2026-10-14',
      last: '2026-11-03',
      articles: [{ outlet: courier.outlet }, {}, {}]
    })
    t.equal((await store.findComparison('grow', first.id))?.supersededBy, second.id)
    t.equal((await store.findComparison('grow', second.id))?.supersededBy, null)
    await store.removeComparison('grow', second.id)
    t.match(await store.findStory('grow', storyIdOf('grows')), { comparison: first.id, last: '2026-11-02' })
    t.equal((await store.findComparison('grow', first.id))?.supersededBy, null)
  })

  t.test('lists stories by day, outlet and words, page by page', async (t) => {
    await store.saveComparison('list', await compared([courier, tidewatch], 0, { story: 'one' }))
    await store.saveComparison('list', await compared([gazette, tidewatch], 1, { story: 'two' }))
    const labels = async (selection: object) =>
      (await store.listStories('list', { limit: 10, ...selection })).items.map(({ label }) => label)
    t.same(await labels({}), ['two', 'one'])
    t.same(await labels({ to: '2026-11-01' }), ['one'])
    t.same(await labels({ from: '2026-11-03' }), ['two'])
    t.same(await labels({ outletKey: 'osterby courier' }), ['one'])
    t.same(await labels({ q: 'PORT oil' }), ['two'])
    t.same(await labels({ q: '100%' }), [])
    const { items, next } = await store.listStories('list', { limit: 1 })
    t.same([items[0]?.articles, typeof items[0]?.articles], [2, 'number'])
    t.same(
      (await store.listStories('list', { limit: 1, after: next! })).items.map(({ label }) => label),
      ['one']
    )
  })

  t.test('removes with a comparison everything derived from it, and leaves what others contain', async (t) => {
    const first = await compared([courier, tidewatch], 0, { story: 'gone' })
    const second = await compared([tidewatch, gazette], 1)
    await store.saveComparison('remove', first)
    await store.saveComparison('remove', second)
    await store.removeComparison('remove', first.id)
    t.same(await outletsOf(store, 'remove'), { 'the tidewatch': 1, 'skarn gazette': 1 })
    t.equal(await store.findStory('remove', storyIdOf('gone')), null)
    const figures = await store.profileOutlet('remove', 'the tidewatch', { interval: 'month' })
    t.same(
      figures?.evidence.map(({ comparison }) => comparison),
      [second.id]
    )
    await store.removeComparison('remove', second.id)
    t.equal(await countRows(store, 'remove'), 0)
  })

  t.test('keeps an article that was sent on its own when the comparison is removed', async (t) => {
    const own = onItsOwn(courier)
    t.same(await store.saveArticles('own', [own, own], '2026-11-20T00:00:00.000Z'), [own.id])
    t.same(await store.saveArticles('own', [own], '2026-11-20T00:00:00.000Z'), [])
    await store.joinStory('own', { id: 'sty_own', label: 'own' }, [own.id], '2026-11-20T00:00:00.000Z')
    const both = await compared([courier, tidewatch], 0)
    await store.saveComparison('own', both)
    t.same([...(await store.knownArticles('own', [own.id, 'art_none']))], [own.id])
    await store.removeComparison('own', both.id)
    t.same(await outletsOf(store, 'own'), { 'osterby courier': 1 })
    t.match(await store.findStory('own', 'sty_own'), { comparison: null, articles: [{ id: own.id }] })
    const reading = await unpackReading((await store.findReading('own', own.id))!)
    t.equal(JSON.parse(reading.toString()).text, courier.text)
  })

  t.test('stores no word of an article if words are not stored', async (t) => {
    await store.saveComparison('mute', await compared([courier, tidewatch], 0, { story: 'mute', keepsText: false }))
    const story = await store.findStory('mute', storyIdOf('mute'))
    t.match(story?.articles, [{ title: null }, { title: null }])
    const kept = await store.findReading('mute', story!.articles[0]!.id)
    const reading = JSON.parse((await unpackReading(kept!)).toString())
    t.match(reading, { text: null, title: null, sentences: [{ text: null, start: 0 }] })
    const comparison = await store.findComparison('mute', story!.comparison!)
    t.equal(comparison?.hasText, false)
    const profile = await store.profileOutlet('mute', 'osterby courier', { interval: 'month' })
    t.same(profile?.epithets, [])
    t.same(
      profile?.parts.map(({ articles }) => articles),
      [1]
    )
  })

  t.test('shows a tenant no article, outlet or story of another one', async (t) => {
    const story = storyIdOf('grows')
    const { articles } = (await store.findStory('grow', story))!
    t.equal(await store.findStory('stranger', story), null)
    t.equal(await store.findReading('stranger', articles[0]!.id), null)
    t.equal(await store.profileOutlet('stranger', 'the tidewatch', { interval: 'month' }), null)
    t.same((await store.listOutlets('stranger', { limit: 10 })).items, [])
    t.same((await store.listStories('stranger', { limit: 10 })).items, [])
    t.same([...(await store.knownArticles('stranger', [articles[0]!.id]))], [])
    t.equal(await store.removeComparison('stranger', (await store.findStory('grow', story))!.comparison!), false)
    t.equal(await countRows(store, 'stranger'), 0)
  })

  t.test('writes what derives from many that arrive at once', async (t) => {
    const sets = await Promise.all(
      Array.from({ length: 12 }, (_, i) => compared([courier, i % 2 ? tidewatch : gazette], i, { story: `s${i % 3}` }))
    )
    await Promise.all(sets.map((set) => store.saveComparison('many', set)))
    t.same(await outletsOf(store, 'many'), { 'osterby courier': 1, 'the tidewatch': 1, 'skarn gazette': 1 })
    for (const set of sets) await store.removeComparison('many', set.id)
    t.equal(await countRows(store, 'many'), 0)
  })

  t.test('removes what is older than it may be, in steps', async (t) => {
    await store.saveArticles('old', [onItsOwn(gazette)], '2026-11-20T08:00:00.000Z')
    await store.saveComparison('old', await compared([courier, tidewatch], 0))
    await store.saveComparison('old', await compared([gazette, tidewatch], 1))
    await store.saveComparison('old', await compared([courier, gazette], 30))
    let steps = 0
    while ((await store.removeOlder('2026-11-20T09:20:00.000Z', 1)) > 0) steps++
    t.ok(steps >= 2)
    t.same(await outletsOf(store, 'old'), { 'osterby courier': 1, 'skarn gazette': 1 })
    while ((await store.removeOlder('2027-01-01T00:00:00.000Z', 50)) > 0);
    t.equal(await countRows(store, 'old'), 0)
  })
}
