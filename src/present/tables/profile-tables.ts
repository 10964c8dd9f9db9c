import type { OutletList, OutletProfile } from '../../schemas/outlets.ts'
import { integer, joined, number, tableOf, text } from './table.ts'

const outlet = {
  key: text('The outlet’s key.'),
  outlet: text('The outlet, as it was first sent.')
}

/** One line per outlet of a page of the list, in its order. */
export const listedOutletTable = tableOf(
  { description: 'One line per stored outlet.', key: ['key'] },
  {
    ...outlet,
    articles: integer('How many of its articles are stored, each once.'),
    first: text('The first day of their publication, UTC.'),
    last: text('The last day of their publication, UTC.')
  },
  ({ items }: { readonly items: readonly OutletList['items'][number][] }) => [...items]
)

/** One line per period of an outlet's profile that has an article, oldest first. */
export const periodTable = tableOf(
  { description: 'One line per period of an outlet’s profile.', key: ['key', 'from'] },
  {
    ...outlet,
    from: text('First day of the period, UTC.'),
    to: text('First day after the period.'),
    articles: integer('Articles published in the period: what the counts are out of.'),
    outletWords: integer('Words in the outlet’s own voice: what its rates divide by.'),
    quotedWords: integer('Words inside quotation marks that are attributed to somebody.'),
    attributedWords: integer('Words inside indirect speech.'),
    framingRate: number('Markers weighted by strength, per 1,000 of the outlet’s own words; empty below 150 own words.'),
    framingLow: number('Lower end of the 95 % interval of `framingRate`.'),
    framingHigh: number('Upper end of the 95 % interval of `framingRate`.'),
    comparisonLow: number('Lower end of the interval of `framingRate` for comparisons between outlets.'),
    comparisonHigh: number('Upper end of the interval of `framingRate` for comparisons between outlets.'),
    plainRate: number('Markers per 1,000 of the outlet’s own words, unweighted; empty below 150 own words.'),
    copiedShare: number('Of the words that were compared, the share copied from another article; empty if none was compared.'),
    quotesAltered: integer('Quotes whose words its articles changed, cuts aside.'),
    omissions: integer('What most others carried and its articles left out.'),
    evidence: text('Addresses of the newest comparisons or articles behind the figures, separated by spaces.')
  },
  ({ key, outlet, periods }: OutletProfile) =>
    periods.map(({ scores: { words, framing }, comparisonInterval, evidence, ...period }) => ({
      key,
      outlet,
      ...period,
      outletWords: words.outlet,
      quotedWords: words.quoted,
      attributedWords: words.attributed,
      framingRate: framing.ratePer1000,
      framingLow: framing.interval?.[0] ?? null,
      framingHigh: framing.interval?.[1] ?? null,
      comparisonLow: comparisonInterval?.[0] ?? null,
      comparisonHigh: comparisonInterval?.[1] ?? null,
      plainRate: framing.plainRatePer1000 ?? null,
      evidence: joined(evidence, ' ')
    }))
)
