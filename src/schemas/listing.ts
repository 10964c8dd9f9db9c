import { Type } from 'typebox'
import { comparisonParts, Engine } from './comparison.ts'

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const ListedArticle = Type.Object(
  {
    article: Type.String({ description: 'Id of the article.' }),
    outlet: Type.String({ description: 'Name of the outlet.' }),
    outletKey: Type.String({ description: 'Key of the outlet.' }),
    title: nullable('Headline.'),
    publishedAt: nullable('Publication date.'),
    belongs: Type.Boolean({ description: 'Whether the article belongs to the story.' })
  },
  { $id: 'ListedArticle', additionalProperties: false, description: 'An article of a listed comparison.' }
)

export const ListedComparison = Type.Object(
  {
    id: Type.String({ description: 'Id of the comparison.' }),
    createdAt: Type.String({ description: 'Time of the first computation, in ISO 8601.' }),
    story: nullable('Label, as sent.'),
    engine: Engine,
    articles: Type.Array(ListedArticle, { description: 'Articles, in the order sent.' })
  },
  { $id: 'ListedComparison', additionalProperties: false, description: 'A stored comparison in a list.' }
)
export type ListedComparison = Type.Static<typeof ListedComparison>

export const ComparisonList = Type.Object(
  {
    items: Type.Array(ListedComparison, { description: 'Newest first.' }),
    next: nullable('Cursor of the next page; null on the last.')
  },
  { $id: 'ComparisonList', additionalProperties: false, description: 'A page of stored comparisons.' }
)

/** Returns a moment of a query, in any form that a date may have. */
export const moment = (description: string) => Type.Optional(Type.String({ maxLength: 100, description }))

export const ComparisonFilter = Type.Object(
  {
    story: Type.Optional(Type.String({ maxLength: 200, description: 'Only comparisons with this label.' })),
    outlet: Type.Optional(
      Type.String({ maxLength: 200, description: 'Only comparisons with an article of this outlet, by name or key.' })
    ),
    from: moment('Only comparisons computed at this time or later, in ISO 8601. UTC without a zone.'),
    to: moment('Only comparisons computed before this time.'),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Maximum number of items.' })),
    cursor: Type.Optional(Type.String({ maxLength: 200, description: 'Value of `next` from the previous page.' }))
  },
  { additionalProperties: false }
)
export type ComparisonFilter = Type.Static<typeof ComparisonFilter>

export const IncludeQuery = Type.Object(
  {
    include: Type.Optional(
      Type.String({ 'x-list': comparisonParts, description: 'Parts to return, separated by commas. Default: all.' })
    ),
    view: Type.Optional(
      Type.Enum(['summary'], {
        description:
          'View to return: `summary`, below 20 KB for five articles. JSON only; replaces `include`. Default: the comparison.'
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

/** The unit of span offsets. */
export const offsetUnits = ['utf16', 'codepoints'] as const
export type OffsetUnit = (typeof offsetUnits)[number]

export const FindQuery = Type.Object(
  {
    ...IncludeQuery.properties,
    significance: Type.Optional(
      Type.String({
        'x-list': ['surface', 'style', 'meaning'],
        description:
          'Only edits of these significances, separated by commas. Applies to `edits` and to the table of edits. Default: all.'
      })
    ),
    table: Type.Optional(
      Type.Enum(tableNames, {
        description:
          'Table that `text/csv` returns, with one line per finding. Default: `markers`. docs/exports.md describes the tables.'
      })
    ),
    offsets: Type.Optional(
      Type.Enum(offsetUnits, {
        description:
          'Unit of span offsets in JSON and in tables: UTF-16 code units (`utf16`, the default), or code points as in Python and R.'
      })
    )
  },
  { additionalProperties: false }
)

export const ComparisonParams = Type.Object({
  id: Type.String({ description: 'Id of the comparison.' })
})
