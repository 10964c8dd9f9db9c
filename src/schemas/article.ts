import { type Static, type TSchema, Type } from 'typebox'

/** Returns an optional field in which null stands for nothing, as in answers. */
export const orNull = <T extends TSchema>(schema: T) =>
  Type.Optional(Type.Unsafe<Static<T> | null>({ ...schema, type: ['string', 'null'] }))

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
    title: orNull(Type.String({ maxLength: 2000, description: 'Headline.' })),
    text: orNull(Type.String({ description: 'Article as plain text. Send either `text` or `html`.' })),
    html: orNull(Type.String({ description: 'Article as an HTML page. Send either `text` or `html`.' })),
    url: orNull(
      Type.String({
        maxLength: 4000,
        description: 'URL of the article. Used as a label and a hint for extraction; never fetched.'
      })
    ),
    publishedAt: orNull(
      Type.String({
        maxLength: 100,
        description:
          'Publication date or date-time: ISO 8601 (`2026-10-14T16:20:00Z`), RFC 822, or as pages write it (“14 October 2026”). Returned as ISO 8601.'
      })
    ),
    byline: orNull(Type.String({ maxLength: 500, description: 'Author, as printed.' })),
    language: orNull(
      Type.String({
        pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$',
        description: 'BCP 47 language tag, for example `en`. Detected by default.'
      })
    )
  },
  { $id: 'Article', additionalProperties: false, description: 'One outlet’s article, as text or as an HTML page.' }
)
export type Article = Type.Static<typeof Article>
