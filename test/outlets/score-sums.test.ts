import t from 'tap'
import { seededRandom } from '../../bench/random.ts'
import { inventArticle } from '../../eval/invent-articles.ts'
import { type PooledRates, sumArticles } from '../../eval/sum-articles.ts'
import { describeArticle } from '../../src/outlets/describe-article.ts'
import { compileRules } from '../../src/read/markers/compile-rules.ts'
import { readArticle } from '../../src/read/read-article.ts'

const rules = compileRules([], [])
const ARTICLES = 30
const SENTENCES = 25
const PAIRS = 20

/** The pooled rates of articles with these texts. */
const sumUp = (texts: readonly string[]): PooledRates =>
  sumArticles(
    texts.map((text) => describeArticle(readArticle({ outlet: 'Osterby Courier', language: 'en', text }, 'a', rules), '', true))
  )

/** The rates of an outlet whose articles load the given shares of their sentences, in turn. */
function inventOutlet(seed: number, ...shares: readonly number[]): PooledRates {
  const random = seededRandom(seed)
  return sumUp(Array.from({ length: ARTICLES }, (_, i) => inventArticle(random, SENTENCES, shares[i % shares.length]!)))
}

const rateOf = ({ scores }: PooledRates) => scores.framing.ratePer1000!
const isBelow = (a: PooledRates, b: PooledRates) => a.comparisonInterval![1] < b.comparisonInterval![0]

const outlets = (share: number, from: number) => Array.from({ length: PAIRS }, (_, i) => inventOutlet(from + i, share))
const [tenths, twentieths] = [outlets(0.1, 100), outlets(0.05, 200)]

t.test('separates outlets that load one sentence in ten from those that load one in twenty', async (t) => {
  const separated = tenths.filter((tenth, i) => isBelow(twentieths[i]!, tenth))
  t.ok(separated.length >= 17, `${separated.length} of ${PAIRS} pairs`)
  t.notOk(
    tenths.some((tenth) => twentieths.some((twentieth) => isBelow(tenth, twentieth))),
    'and never the wrong way round'
  )
})

t.test('separates few outlets that load as many sentences', async (t) => {
  const apart = [tenths, twentieths].flatMap((alike) =>
    alike.filter((outlet, i) => i > 0 && (isBelow(outlet, alike[i - 1]!) || isBelow(alike[i - 1]!, outlet)))
  )
  t.ok(apart.length <= 4, `${apart.length} of ${2 * (PAIRS - 1)} pairs`)
})

t.test('holds the rate of all outlets of a kind in nearly every interval', async (t) => {
  for (const alike of [tenths, twentieths]) {
    const mean = alike.reduce((sum, outlet) => sum + rateOf(outlet), 0) / PAIRS
    const holding = alike.filter(({ scores: { framing } }) => framing.interval![0]! <= mean && mean <= framing.interval![1]!)
    t.ok(holding.length >= 18, `${holding.length} of ${PAIRS}`)
  }
})

t.test('has wider intervals if articles differ in how loaded they are', async (t) => {
  const [even, uneven] = [inventOutlet(7, 0.1), inventOutlet(7, 0, 0.3, 0)]
  const width = ({ scores }: PooledRates) =>
    (scores.framing.interval![1]! - scores.framing.interval![0]!) / Math.sqrt(rateOf({ scores, comparisonInterval: null }))
  t.ok(width(uneven) > 1.3 * width(even), `${width(uneven)} and ${width(even)}`)
})

t.test('gives one article the interval of its own markers, and a short one no rate', async (t) => {
  const [text] = [inventArticle(seededRandom(3), SENTENCES, 0.3)]
  const reading = readArticle({ outlet: 'Osterby Courier', language: 'en', text }, 'a', rules)
  const { scores, comparisonInterval } = sumUp([text])
  t.same(scores, reading.scores)
  const [low, high] = scores.framing.interval!
  t.ok(low! < comparisonInterval![0] && comparisonInterval![1] < high!, 'the interval for comparisons is the shorter one')
  t.equal(sumUp(['The quay was closed.']).comparisonInterval, null)
})
