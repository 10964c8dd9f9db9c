import type { Comparison, OutletFraming } from '../../schemas/comparison.ts'
import { articleColumns, articleTable, denominatorColumns } from './shared-columns.ts'
import { flag, integer, number, text } from './table.ts'

const columns = {
  ...articleColumns,
  ...denominatorColumns,
  outletKey: text('The outlet’s key.'),
  title: text('The headline.'),
  byline: text('Who wrote the article.'),
  publishedAt: text('When it was published.'),
  url: text('Its address, as sent.'),
  language: text('The language it was read as: a BCP 47 tag.'),
  sentences: integer('How many sentences, headlines and headings it has.'),
  similarity: number('How alike the article is to the story’s other articles, 0 to 1.'),
  reason: text('Why it belongs or does not.'),
  framingRate: number('Markers weighted by strength, per 1,000 of the outlet’s own words; empty below 150 own words.'),
  framingLow: number('Lower end of the 95 % interval of `framingRate`.'),
  framingHigh: number('Upper end of the 95 % interval of `framingRate`.'),
  plainRate: number('Markers per 1,000 of the outlet’s own words, unweighted; empty below 150 own words.'),
  contrast: number('How far its rate is above (+) or below (−) the other outlets of the story, in standard errors.'),
  contrastLow: number('Lower end of the 95 % interval of `contrast`.'),
  contrastHigh: number('Upper end of the 95 % interval of `contrast`.'),
  distinct: flag('Whether its wording differs from the others’ by more than chance.'),
  outletMarkers: integer('Markers in the outlet’s own voice.'),
  quotedMarkers: integer('Markers inside quotation marks.'),
  attributedMarkers: integer('Markers inside indirect speech.'),
  added: integer('Markers in wording that no other article carries.'),
  inherited: integer('Markers in wording shared with another article.'),
  differs: integer('Markers for which another article has other words and nothing shows which came first.'),
  softened: integer('Markers of other articles that this outlet dropped from aligned wording.'),
  edits: integer('Edits of the article against the base of its rows.'),
  omissions: integer('Rows that it leaves out.'),
  additions: integer('Rows that no other article has.')
}

/** One line per article of the set, in the order sent, with the numbers that an overview shows. Articles that could not be read have no rates. */
export const outletTable = articleTable(
  {
    description: 'One line per article of the set: metadata, words, rates with intervals, and counts.',
    key: ['comparison', 'article']
  },
  columns,
  (comparison) => {
    const framing = new Map(comparison.framing.outlets.map((each) => [each.article, each]))
    const members = new Map(comparison.membership.map((each) => [each.article, each]))
    const counts = countFindings(comparison)
    return comparison.articles.map(({ article, outletKey, title, byline, publishedAt, url, language, sentences, markers }) => {
      const inVoice = (wanted: string) => markers.filter(({ voice }) => voice === wanted).length
      return {
        article,
        ...{ outletKey, title, byline, publishedAt, url },
        language: language.tag,
        sentences: sentences.length,
        similarity: members.get(article)?.similarity ?? null,
        reason: members.get(article)?.reason ?? null,
        ...framingValues(framing.get(article)),
        outletMarkers: inVoice('outlet'),
        quotedMarkers: inVoice('quoted'),
        attributedMarkers: inVoice('attributed'),
        ...counts(article)
      }
    })
  }
)

function framingValues(outlet: OutletFraming | undefined) {
  const rates = outlet?.scores.framing
  return {
    framingRate: rates?.ratePer1000 ?? null,
    framingLow: rates?.interval?.[0] ?? null,
    framingHigh: rates?.interval?.[1] ?? null,
    plainRate: rates?.plainRatePer1000 ?? null,
    contrast: outlet?.contrast ?? null,
    contrastLow: outlet?.contrastInterval?.[0] ?? null,
    contrastHigh: outlet?.contrastInterval?.[1] ?? null,
    distinct: outlet?.distinct ?? null,
    added: outlet?.added.length ?? null,
    inherited: outlet?.inherited.length ?? null,
    differs: outlet?.differs?.length ?? null,
    softened: outlet?.softened.length ?? null
  }
}

/** How many edits, omissions and additions an article has. */
function countFindings({ edits, omissions, additions }: Comparison) {
  const count = (articles: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const article of articles) counts.set(article, (counts.get(article) ?? 0) + 1)
    return (article: string) => counts.get(article) ?? 0
  }
  const edited = count(edits.map(({ article }) => article))
  const omitted = count(omissions.flatMap(({ missingFrom }) => missingFrom))
  const added = count(additions.map(({ article }) => article))
  return (article: string) => ({ edits: edited(article), omissions: omitted(article), additions: added(article) })
}
