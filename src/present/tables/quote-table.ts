import type { Quote } from '../../schemas/comparison.ts'
import { articleColumns, articleTable, placeColumns, placeValues } from './shared-columns.ts'
import { flag, integer, joined, text } from './table.ts'

const columns = {
  quote: text('Id of the quote.'),
  speaker: text('Who said it, if that is known.'),
  verdict: text('The most serious difference between its versions: `identical`, `trimmed`, `altered` or `reattributed`.'),
  versions: integer('How many versions of the quote there are.'),
  ...articleColumns,
  attribution: text('Id of the attribution of this version.'),
  kind: text('`direct`, `partial` or `indirect`.'),
  text: text('The quoted words.'),
  ...placeColumns,
  source: text('The words beside the cue that name the source.'),
  anonymous: flag('Whether the source is unnamed.'),
  cue: text('The attributing words (“said”).'),
  against: text('Id of the article whose version this one is compared with; empty if nothing differs.'),
  alterations: integer('How many differences there are.'),
  significance: text('The most serious of the differences: `surface`, `style` or `meaning`.'),
  changes: text('The differences, separated by semicolons: what happened, and the words before and after.')
}

/** One line per version of a quote that several articles carry, in the order of the comparison. */
export const quoteTable = articleTable(
  {
    description: 'One line per version of a quote in several articles.',
    key: ['comparison', 'quote', 'attribution']
  },
  columns,
  (comparison) => {
    const attributions = new Map(comparison.articles.flatMap(({ attributions }) => attributions.map((each) => [each.id, each])))
    return comparison.quotes.flatMap((quote) =>
      quote.versions.map(({ article, attribution, text }) => {
        const found = attributions.get(attribution)
        return {
          quote: quote.id,
          speaker: quote.speaker,
          verdict: quote.verdict,
          versions: quote.versions.length,
          article,
          attribution,
          kind: found?.kind ?? null,
          text,
          ...(found ? placeValues(found.content) : { field: null, start: null, end: null }),
          source: found?.source?.text ?? null,
          anonymous: found?.source?.anonymous ?? null,
          cue: found?.cue?.text ?? null,
          ...alterationsOf(quote, article)
        }
      })
    )
  }
)

const grave = ['meaning', 'style', 'surface'] as const

function alterationsOf({ alterations }: Quote, article: string) {
  const own = alterations.filter((each) => each.article === article)
  return {
    against: own[0]?.against ?? null,
    alterations: own.length,
    significance: grave.find((level) => own.some(({ significance }) => significance === level)) ?? null,
    changes: joined(own.map(({ op, text, replacement }) => `${op}: “${text}” → “${replacement}”`))
  }
}
