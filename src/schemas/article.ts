import { Type } from 'typebox'

export const Article = Type.Object(
  {
    id: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Name of the article in this set; `a1`, `a2`, … by position where absent.'
      })
    ),
    outlet: Type.String({ minLength: 1, maxLength: 200, description: 'Who publishes the article.' }),
    title: Type.Optional(Type.String({ maxLength: 2000, description: 'The headline.' })),
    text: Type.Optional(Type.String({ description: 'The article as plain text. Exactly one of `text` and `html` is needed.' })),
    html: Type.Optional(Type.String({ description: 'The article as an HTML page. Exactly one of `text` and `html` is needed.' })),
    url: Type.Optional(
      Type.String({ maxLength: 4000, description: 'Where the article stands; a label and a hint for extraction, never fetched.' })
    ),
    publishedAt: Type.Optional(
      Type.String({
        pattern: '^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:?\\d{2})?)?$',
        description: 'When it was published: ISO 8601, a date alone allowed.'
      })
    ),
    byline: Type.Optional(Type.String({ maxLength: 500, description: 'Who wrote it, as printed.' })),
    language: Type.Optional(
      Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$', description: 'BCP 47 tag; detected where absent.' })
    )
  },
  { $id: 'Article', additionalProperties: false, description: 'One outlet’s text of a story, as text or as an HTML page.' }
)
export type Article = Type.Static<typeof Article>
