import { Type } from 'typebox'
import { comparisonParts, Engine } from './comparison.ts'

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const ListedArticle = Type.Object(
  {
    article: Type.String({ description: 'Id of the article.' }),
    outlet: Type.String({ description: 'Who publishes it.' }),
    outletKey: Type.String({ description: 'The outlet’s key.' }),
    title: nullable('The headline.'),
    publishedAt: nullable('When it was published.'),
    belongs: Type.Boolean({ description: 'Whether it tells the story of the set.' })
  },
  { $id: 'ListedArticle', additionalProperties: false, description: 'An article of a listed comparison.' }
)

export const ListedComparison = Type.Object(
  {
    id: Type.String({ description: 'Id of the comparison.' }),
    createdAt: Type.String({ description: 'When it was first computed: ISO 8601.' }),
    story: nullable('The label that was sent.'),
    engine: Engine,
    articles: Type.Array(ListedArticle, { description: 'The articles, in the order sent.' })
  },
  { $id: 'ListedComparison', additionalProperties: false, description: 'A stored comparison, in short.' }
)
export type ListedComparison = Type.Static<typeof ListedComparison>

export const ComparisonList = Type.Object(
  {
    items: Type.Array(ListedComparison, { description: 'Newest first.' }),
    next: nullable('Cursor of the next page; null on the last.')
  },
  { $id: 'ComparisonList', additionalProperties: false, description: 'A page of stored comparisons.' }
)

const moment = (description: string) =>
  Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:?\\d{2})?)?$',
      description
    })
  )

export const ComparisonFilter = Type.Object(
  {
    story: Type.Optional(Type.String({ maxLength: 200, description: 'Only comparisons with this label.' })),
    outlet: Type.Optional(
      Type.String({ maxLength: 200, description: 'Only comparisons with an article of this outlet (name or key).' })
    ),
    from: moment(
      'Only comparisons computed at this moment or later: ISO 8601, a date alone allowed; UTC where it names no zone.'
    ),
    to: moment('Only comparisons computed before this moment.'),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most.' })),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: '`next` of the page before.' }))
  },
  { additionalProperties: false }
)
export type ComparisonFilter = Type.Static<typeof ComparisonFilter>

export const IncludeQuery = Type.Object(
  {
    include: Type.Optional(
      Type.String({
        description: `The parts wanted, separated by commas: ${comparisonParts.map((part) => `\`${part}\``).join(', ')}. All parts by default.`
      })
    )
  },
  { additionalProperties: false }
)

/** The tables of a comparison, in the order of sheets and files. */
export const tableNames = [
  'outlets',
  'sentences',
  'rows',
  'edits',
  'conflicts',
  'quotes',
  'sources',
  'epithets',
  'omissions',
  'additions',
  'alsoTold',
  'markers'
] as const
export type TableName = (typeof tableNames)[number]

/** How the positions of a span are counted. */
export const offsetUnits = ['utf16', 'codepoints'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

export const FindQuery = Type.Object(
  {
    ...IncludeQuery.properties,
    significance: Type.Optional(
      Type.String({
        description:
          'Only edits of these significances: `surface`, `style`, `meaning`, separated by commas, for example `meaning,style`. Applies to `edits` and to the table of edits; all edits by default.'
      })
    ),
    table: Type.Optional(
      Type.Enum(tableNames, {
        description:
          'The table that `text/csv` returns, one line per finding; `markers` by default. docs/exports.md describes them.'
      })
    ),
    offsets: Type.Optional(
      Type.Enum(offsetUnits, {
        description:
          'What spans count, in JSON and in tables: UTF-16 code units (`utf16`, the default), or code points as in Python and R.'
      })
    )
  },
  { additionalProperties: false }
)

export const ComparisonParams = Type.Object({
  id: Type.String({ description: 'Id of the comparison.' })
})
