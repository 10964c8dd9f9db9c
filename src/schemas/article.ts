import { Type } from 'typebox'

export const Article = Type.Object(
  {
    id: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Id of the article, unique in the set. Default: `a1`, `a2`, … by position.'
      })
    ),
    outlet: Type.String({ minLength: 1, maxLength: 200, description: 'Name of the outlet that publishes the article.' }),
    title: Type.Optional(Type.String({ maxLength: 2000, description: 'Headline.' })),
    text: Type.Optional(Type.String({ description: 'Article as plain text. Send either `text` or `html`.' })),
    html: Type.Optional(Type.String({ description: 'Article as an HTML page. Send either `text` or `html`.' })),
    url: Type.Optional(
      Type.String({
        maxLength: 4000,
        description: 'URL of the article. Used as a label and a hint for extraction; never fetched.'
      })
    ),
    publishedAt: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:?\\d{2})?)?$',
        description: 'Publication date or date-time in ISO 8601, for example `2026-10-14T16:20:00Z`.'
      })
    ),
    byline: Type.Optional(Type.String({ maxLength: 500, description: 'Author, as printed.' })),
    language: Type.Optional(
      Type.String({
        pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
        description: 'BCP 47 language tag, for example `en`. Detected by default.'
      })
    )
  },
  { $id: 'Article', additionalProperties: false, description: 'One outlet’s article, as text or as an HTML page.' }
)
export type Article = Type.Static<typeof Article>
