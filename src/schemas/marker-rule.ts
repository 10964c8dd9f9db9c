import { Type } from 'typebox'

export const Strength = Type.Number({ $id: 'Strength', minimum: 0, maximum: 1, description: 'Weight of the markers, 0 to 1.' })

const text = (description: string, maxLength: number) => Type.String({ minLength: 1, maxLength, description })

export const WordsMatch = Type.Object(
  {
    words: Type.Array(text('A word.', 100), {
      minItems: 1,
      maxItems: 500,
      description: 'Words to match, in upper or lower case.'
    }),
    lemma: Type.Optional(
      Type.Boolean({ description: 'Whether to match every form of the word (“claims”, “claimed”). Default: false.' })
    ),
    pos: Type.Optional(
      Type.Array(
        Type.Enum([
          'ADJ',
          'ADP',
          'ADV',
          'AUX',
          'CCONJ',
          'DET',
          'INTJ',
          'NOUN',
          'NUM',
          'PART',
          'PRON',
          'PROPN',
          'PUNCT',
          'SCONJ',
          'SYM',
          'VERB',
          'X'
        ] as const),
        { minItems: 1, description: 'Universal parts of speech that the word may have. Default: any.' }
      )
    )
  },
  { additionalProperties: false, description: 'Single words.' }
)

export const PhraseMatch = Type.Object(
  { phrase: text('Consecutive words; `*` matches any one word.', 300) },
  { additionalProperties: false, description: 'A phrase.' }
)

export const CallerRule = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$',
      maxLength: 100,
      description: 'Id of your rule, for example `mine/regime`.'
    }),
    family: Type.String({
      pattern: '^[a-z0-9][a-z0-9-]*$',
      maxLength: 50,
      description: 'Family that its markers count towards.'
    }),
    match: Type.Union([WordsMatch, PhraseMatch], {
      description: 'Words or a phrase to match. Regular expressions are not supported.'
    }),
    voice: Type.Optional(
      Type.Array(Type.Enum(['outlet', 'quoted', 'attributed'] as const), {
        minItems: 1,
        description: 'Voices in which to list it. Default: all. Only `outlet` counts towards scores.'
      })
    ),
    strength: Type.Optional(Strength),
    note: Type.Optional(text('Why the wording is marked.', 500))
  },
  {
    $id: 'MarkerRule',
    additionalProperties: false,
    description: 'Your own rule, added to the catalogue for one request.'
  }
)
export type CallerRule = Type.Static<typeof CallerRule>

export const CatalogueRule = Type.Object(
  {
    id: Type.String({ description: 'Id of the rule: `family/name`, never reused.' }),
    family: Type.String({ description: 'Family of the rule.' }),
    note: Type.String({ description: 'Why the wording is marked, in a sentence.' }),
    source: Type.String({ description: 'Literature or style guide that the rule is based on.' }),
    strength: Strength,
    precision: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
      description:
        'Share of the markers of this family that contain a word that experts marked as biased (development half of BABE, single sentences of news). Null if the data has no such marker. Experts marked judging words, not passives, sources or scare quotes, so those families have a share near 0.'
    }),
    n: Type.Integer({ minimum: 0, description: 'Number of markers that `precision` was measured on.' }),
    neutral: Type.Array(Type.String(), { description: 'Plainer wording, if there is any.' }),
    hits: Type.Array(Type.String(), { description: 'Examples that it marks, with the marked words in square brackets.' }),
    misses: Type.Array(Type.String(), { description: 'Examples that it does not mark.' })
  },
  { $id: 'CatalogueRule', additionalProperties: false, description: 'A rule of the catalogue, with its examples.' }
)
export type CatalogueRule = Type.Static<typeof CatalogueRule>

export const Catalogue = Type.Object(
  {
    version: Type.String({ description: 'Version of the catalogue.' }),
    items: Type.Array(CatalogueRule, { description: 'All rules, by family.' })
  },
  { $id: 'Catalogue', additionalProperties: false, description: 'All framing rules.' }
)
