import { Type } from 'typebox'
import { Conflict, Engine, Omission, OutletFraming, Quote } from './comparison.ts'
import { ListedArticle } from './listing.ts'
import { Scores } from './scores.ts'
import { Warning } from './warning.ts'

const count = (description: string) => Type.Integer({ minimum: 0, description })
const { article } = ListedArticle.properties
const { contrast, contrastInterval, distinct } = OutletFraming.properties
const closed = (description: string) => ({ additionalProperties: false, description })

const SummaryArticle = Type.Object(
  {
    ...ListedArticle.properties,
    words: Type.Optional(Scores.properties.words),
    framing: Type.Optional(Scores.properties.framing),
    contrast: Type.Optional(contrast),
    contrastInterval,
    distinct,
    added: Type.Optional(count('Markers that the outlet added.')),
    softened: Type.Optional(count('Markers of others that the outlet dropped.'))
  },
  {
    $id: 'SummaryArticle',
    ...closed('An article in short. If it could not be read, the fields after `belongs` are missing.')
  }
)

export const ComparisonSummary = Type.Object(
  {
    id: Type.String({ description: 'Id of the comparison.' }),
    createdAt: Type.String({ description: 'When it was first computed: ISO 8601.' }),
    story: Type.Union([Type.String(), Type.Null()], { description: 'Label that was sent.' }),
    engine: Engine,
    supersededBy: Type.Optional(Type.String({ description: 'Id of the current comparison of the story, if it is another one.' })),
    articles: Type.Array(SummaryArticle, { description: 'Articles in the order sent.' }),
    edits: Type.Object(
      { meaning: count('Changes of meaning.'), style: count('Changes of style.'), surface: count('Changes of the surface.') },
      closed('Number of edits by significance.')
    ),
    counts: Type.Object(
      {
        rows: count('Rows of the alignment.'),
        omissions: count('Omissions.'),
        additions: count('Additions.'),
        conflicts: count('Conflicts.'),
        quotes: count('Quotes that several articles carry.'),
        alteredQuotes: count('Quotes whose words or speaker differ.')
      },
      closed('Number of findings, of which the lists below may show fewer.')
    ),
    copies: Type.Array(
      Type.Object(
        {
          from: Type.String({ description: 'See `Edge`.' }),
          to: Type.String({ description: 'See `Edge`.' }),
          copied: Type.Number({ description: 'Share of the words of `to` that are also in `from`.' }),
          direction: Type.Optional(Type.Enum(['known', 'unknown'] as const, { description: 'See `Edge`.' }))
        },
        closed('Two articles that share wording.')
      ),
      {
        description: 'Shared wording, the largest shares first, at most 10.'
      }
    ),
    alteredQuotes: Type.Array(
      Type.Object(
        {
          id: Quote.properties.id,
          speaker: Quote.properties.speaker,
          verdict: Quote.properties.verdict,
          versions: Type.Array(
            Type.Object(
              { article, text: Type.String({ description: 'Quoted words, cut after 160 characters.' }) },
              closed('One article’s version.')
            ),
            { description: 'Versions, at most 5.' }
          )
        },
        closed('A quote whose words or speaker differ.')
      ),
      { description: 'Altered and reattributed quotes, at most 10.' }
    ),
    conflicts: Type.Array(
      Type.Object(
        {
          row: Conflict.properties.row,
          kind: Conflict.properties.kind,
          values: Type.Array(
            Type.Object(
              {
                text: Type.String({ description: 'The value.' }),
                articles: Conflict.properties.values.items.properties.articles
              },
              closed('One of the values.')
            ),
            { description: 'The differing values.' }
          )
        },
        closed('A fact stated differently.')
      ),
      { description: 'Conflicts, at most 10.' }
    ),
    omissions: Type.Array(Omission, { description: 'The ten weightiest omissions, their text cut after 160 characters.' }),
    warnings: Type.Array(Warning, { description: 'What limits the comparison.' })
  },
  {
    $id: 'ComparisonSummary',
    ...closed('A comparison in short, for a dashboard. Lists of ids name at most 20.')
  }
)
export type ComparisonSummary = Type.Static<typeof ComparisonSummary>
