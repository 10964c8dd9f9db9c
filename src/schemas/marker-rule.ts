import { Type } from 'typebox'

export const Strength = Type.Number({ $id: 'Strength', minimum: 0, maximum: 1, description: 'How strongly it frames, 0 to 1.' })

const text = (description: string, maxLength: number) => Type.String({ minLength: 1, maxLength, description })

export const WordsMatch = Type.Object(
  {
    words: Type.Array(text('One word.', 100), { minItems: 1, maxItems: 500, description: 'The words that match, in any case.' }),
    lemma: Type.Optional(
      Type.Boolean({ description: 'Match every form of the word (“claims”, “claimed”); false where absent.' })
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
        { minItems: 1, description: 'Universal parts of speech that the word must have; any where absent.' }
      )
    )
  },
  { additionalProperties: false, description: 'Single words.' }
)

export const PhraseMatch = Type.Object(
  { phrase: text('Words in a row; `*` stands for any one word.', 300) },
  { additionalProperties: false, description: 'A phrase.' }
)

export const CallerRule = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z0-9][a-z0-9-]*/[a-z0-9][a-z0-9-]*$',
      maxLength: 100,
      description: 'Your own id: `mine/regime`.'
    }),
    family: Type.String({ pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 50, description: 'The family that it counts towards.' }),
    match: Type.Union([WordsMatch, PhraseMatch], {
      description: 'What it matches: words or a phrase, never a regular expression.'
    }),
    voice: Type.Optional(
      Type.Array(Type.Enum(['outlet', 'quoted', 'attributed'] as const), {
        minItems: 1,
        description: 'The voices in which it is listed; all where absent. Only `outlet` counts towards scores.'
      })
    ),
    strength: Type.Optional(Strength),
    note: Type.Optional(text('Why it is marked.', 500))
  },
  {
    $id: 'MarkerRule',
    additionalProperties: false,
    description: 'A rule of the caller’s own, added to the catalogue for one request.'
  }
)
export type CallerRule = Type.Static<typeof CallerRule>

export const CatalogueRule = Type.Object(
  {
    id: Type.String({ description: 'Id of the rule: `family/name`, never reused.' }),
    family: Type.String({ description: 'The family that it belongs to.' }),
    note: Type.String({ description: 'Why such wording is marked, in a sentence.' }),
    source: Type.String({ description: 'The literature or style guide that it rests on.' }),
    strength: Strength,
    precision: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
      description:
        'Of the markers of its family in single sentences of news (development half of BABE), the share that holds a word which experts marked as biased; null if none was found there. Experts marked words that judge, not passives, sources or scare quotes: these families have a share near 0.'
    }),
    n: Type.Integer({ minimum: 0, description: 'Number of markers that `precision` was measured on.' }),
    neutral: Type.Array(Type.String(), { description: 'Plainer wording, where there is one.' }),
    hits: Type.Array(Type.String(), { description: 'Examples that it marks; the marked words stand in square brackets.' }),
    misses: Type.Array(Type.String(), { description: 'Examples that it leaves alone.' })
  },
  { $id: 'CatalogueRule', additionalProperties: false, description: 'One rule of the catalogue, with its examples.' }
)
export type CatalogueRule = Type.Static<typeof CatalogueRule>

export const Catalogue = Type.Object(
  {
    version: Type.String({ description: 'Version of the catalogue.' }),
    items: Type.Array(CatalogueRule, { description: 'Every rule, by family.' })
  },
  { $id: 'Catalogue', additionalProperties: false, description: 'All rules that mark framing.' }
)
