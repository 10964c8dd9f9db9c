// Shows how often the profiles of two outlets can be told apart, and whether their intervals hold what they claim.
//   node eval/separate-outlets.ts [DATA_FOLDER]
// Invented outlets of 30 articles each, drawn again and again from 1,500 articles that load one sentence in ten (or in twenty): every article with the
// same probability, or with one between none and twice that. DATA_FOLDER holds basil.jsonl(.gz), articles of three outlets: 30 are drawn of each, to see
// how often the interval holds the rate of all of them, and how often an outlet seems to differ from itself.
import { pick, seededRandom } from '../bench/random.ts'
import { read } from '../src/index.ts'
import { type ArticleFigures, describeArticle } from '../src/outlets/describe-article.ts'
import { inventArticle } from './invent-articles.ts'
import { readRows } from './read-rows.ts'
import { type PooledRates, sumArticles } from './sum-articles.ts'

const DRAWS = 1000
const ARTICLES = 30
const POOL = 1500

const random = seededRandom(7)
const figuresOf = (outlet: string, title: string | null, text: string): ArticleFigures =>
  describeArticle(read({ outlet, title, text, language: 'en' }), '2026-10-14', true)
const draw = (pool: readonly ArticleFigures[]) => sumArticles(Array.from({ length: ARTICLES }, () => pick(random, pool)))

const isBelow = (a: PooledRates, b: PooledRates) => a.comparisonInterval![1] < b.comparisonInterval![0]
const areApart = (a: PooledRates, b: PooledRates) => isBelow(a, b) || isBelow(b, a)
const rateOf = ({ scores }: PooledRates) => scores.framing.ratePer1000!
const holds = ({ scores: { framing } }: PooledRates, rate: number) =>
  framing.interval![0]! <= rate && rate <= framing.interval![1]!
const share = (isTrue: () => boolean) => (Array.from({ length: DRAWS }, isTrue).filter(Boolean).length / DRAWS).toFixed(3)

console.log('sentences  articles  one in 10 above one in 20  alike told apart  95 % interval holds the rate')
for (const sentences of [20, 25, 30]) {
  for (const kind of ['even', 'uneven'] as const) {
    const pool = (mean: number) =>
      Array.from({ length: POOL }, () =>
        figuresOf('Osterby Courier', null, inventArticle(random, sentences, kind === 'even' ? mean : 2 * mean * random()))
      )
    const [tenth, twentieth] = [pool(0.1), pool(0.05)]
    const truth = rateOf(sumArticles(tenth))
    const separated = share(() => isBelow(draw(twentieth), draw(tenth)))
    const alike = share(() => areApart(draw(tenth), draw(tenth)))
    console.log(`${sentences}         ${kind.padEnd(8)}  ${separated}  ${alike}  ${share(() => holds(draw(tenth), truth))}`)
  }
}

const folder = process.argv[2]
interface Row {
  readonly articles: readonly {
    readonly outlet: string
    readonly title: string
    readonly sentences: readonly { readonly text: string }[]
  }[]
}
if (folder !== undefined) {
  const articles = readRows<Row>(folder, 'basil').flatMap((row) => row.articles)
  const read = articles.map(({ outlet, title, sentences }) =>
    figuresOf(outlet, title, sentences.map(({ text }) => text).join(' '))
  )
  for (const outlet of new Set(read.map((article) => article.outlet))) {
    const pool = read.filter((article) => article.outlet === outlet)
    const truth = rateOf(sumArticles(pool))
    console.log(
      `${outlet}: interval holds the rate ${share(() => holds(draw(pool), truth))}, apart from itself ${share(() => areApart(draw(pool), draw(pool)))}`
    )
  }
}
