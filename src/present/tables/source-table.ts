import type { Comparison } from '../../schemas/comparison.ts'
import { articleColumns, articleValues, comparisonColumns, comparisonValues, denominatorColumns } from './shared-columns.ts'
import { flag, integer, number, tableOf, text } from './table.ts'

const columns = {
  ...comparisonColumns,
  ...articleColumns,
  source: text('Who speaks: the name that the mention means, else the mention’s own words.'),
  kind: text('What kind of speaker it is.'),
  anonymous: flag('Whether the source is unnamed.'),
  party: text('The party of a politician, if the text states it.'),
  gender: text('The gender that the text states.'),
  quoted: integer('Words inside its quotation marks.'),
  attributed: integer('Words of its indirect speech.'),
  share: number('Both together, of all words of the article.'),
  markers: integer('Markers in these words.'),
  ...denominatorColumns
}

/** One line per article and source that it lets speak, most words first. */
export const sourceTable = tableOf(
  { description: 'One line per article and source that it quotes or attributes words to.' },
  columns,
  (comparison: Comparison) => {
    const whose = articleValues(comparison)
    return comparison.framing.outlets.flatMap(({ article, sources = [] }) =>
      sources.map(({ source, kind, anonymous, party, gender, quoted, attributed, share, markers }) => ({
        ...comparisonValues(comparison),
        ...whose(article),
        source,
        kind: kind ?? null,
        anonymous,
        party: party ?? null,
        gender: gender ?? null,
        quoted,
        attributed,
        share,
        markers
      }))
    )
  }
)
