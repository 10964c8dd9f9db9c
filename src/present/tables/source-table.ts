import { articleColumns, articleTable } from './shared-columns.ts'
import { flag, integer, number, text } from './table.ts'

const columns = {
  ...articleColumns,
  source: text('Name of the source, else the words of its mention.'),
  kind: text('Kind of source.'),
  anonymous: flag('Whether the source is unnamed.'),
  party: text('The party of a politician, if the text states it.'),
  gender: text('The gender that the text states.'),
  quoted: integer('Words in its quotations.'),
  attributed: integer('Words in its indirect speech.'),
  share: number('Share of both in all words of the article.'),
  markers: integer('Markers in these words.')
}

/** One line per article and source that it lets speak, most words first. */
export const sourceTable = articleTable(
  { description: 'One line per article and source that it quotes or attributes words to.' },
  columns,
  (comparison) => {
    return comparison.framing.outlets.flatMap(({ article, sources = [] }) =>
      sources.map(({ source, kind, anonymous, party, gender, quoted, attributed, share, markers }) => ({
        article,
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
