import { Type } from 'typebox'
import { Scores } from './scores.ts'
import { FieldName, FieldSpan, fieldSpanMembers, spanMembers } from './span.ts'
import { Warning } from './warning.ts'

const literals = <const T extends readonly string[]>(values: T, description: string) => Type.Enum(values, { description })
const field = Type.Optional(FieldName)

export const Voice = Type.Enum(['outlet', 'quoted', 'attributed'] as const, {
  $id: 'Voice',
  description: 'Whose words: the outlet’s own, inside an attributed quotation, or inside indirect speech.'
})
export type Voice = Type.Static<typeof Voice>

export const Removed = Type.Object(
  {
    ...spanMembers,
    kind: literals(
      [
        'headline',
        'navigation',
        'byline',
        'dateline',
        'caption',
        'promotion',
        'related',
        'comment',
        'legal',
        'markup',
        'duplicate',
        'other'
      ] as const,
      'What kind of furniture it is.'
    )
  },
  { $id: 'Removed', additionalProperties: false, description: 'Page furniture: on the page, not part of the article.' }
)
export type Removed = Type.Static<typeof Removed>

export const Caption = Type.Object(
  {
    ...spanMembers,
    credit: Type.Union([Type.String(), Type.Null()], { description: 'Whom it credits; null if it names nobody.' })
  },
  { $id: 'Caption', additionalProperties: false, description: 'The caption of a picture, or its credit.' }
)
export type Caption = Type.Static<typeof Caption>

export const TitleOrigin = literals(
  ['request', 'page', 'text'] as const,
  'Where the title comes from: the request, the page that was sent, or the headline above the text.'
)
export type TitleOrigin = Type.Static<typeof TitleOrigin>

export const Sentence = Type.Object(
  {
    id: Type.String({ description: 'Id of the sentence in this answer.' }),
    field,
    ...spanMembers,
    paragraph: Type.Integer({ minimum: 0, description: 'Number of the paragraph it stands in.' }),
    role: literals(['headline', 'heading', 'body'] as const, 'Headline, section heading, or running text.'),
    framing: Type.Number({
      minimum: 0,
      maximum: 1,
      description:
        'Probability, calibrated in running news, that the outlet’s own wording here is loaded. About 6 % of the sentences of an article are; 0 if nothing here is the outlet’s own wording.'
    }),
    loaded: Type.Optional(
      Type.Boolean({
        description: 'Whether the sentence is called loaded, at the operating point that the methodology documents.'
      })
    )
  },
  { $id: 'Sentence', additionalProperties: false, description: 'One sentence, headline or heading of the article.' }
)
export type Sentence = Type.Static<typeof Sentence>

export const Source = Type.Object(
  {
    field,
    ...spanMembers,
    name: Type.Union([Type.String(), Type.Null()], { description: 'Whom the mention means, where that is known.' }),
    anonymous: Type.Boolean({ description: 'Whether the source is unnamed (“officials”, “a person familiar with …”).' })
  },
  { $id: 'Source', additionalProperties: false, description: 'Who is said to have said it: the mention at the cue.' }
)

export const Attribution = Type.Object(
  {
    id: Type.String({ description: 'Id of the attribution in this answer.' }),
    kind: literals(
      ['direct', 'partial', 'indirect'] as const,
      'A whole quotation, a quoted fragment inside the outlet’s sentence, or speech without marks.'
    ),
    content: FieldSpan,
    source: Type.Union([Source, Type.Null()], { description: 'Who said it; null where the text does not tell.' }),
    cue: Type.Union([FieldSpan, Type.Null()], {
      description: 'The word that attributes (“said”, “according to”); null where there is none.'
    })
  },
  {
    $id: 'Attribution',
    additionalProperties: false,
    description: 'The link of words to who said them. `content` leaves the quotation marks out.'
  }
)
export type Attribution = Type.Static<typeof Attribution>

export const Epithet = Type.Object(
  {
    ...fieldSpanMembers,
    kind: literals(
      ['title', 'modifier', 'appositive', 'nominal', 'possessive'] as const,
      'How the phrase describes: “General”, “embattled”, “, the former officer,”, “the strongman”, “the CIA’s man”.'
    ),
    loaded: Type.Boolean({ description: 'Whether the phrase carries a judgement.' })
  },
  { $id: 'Epithet', additionalProperties: false, description: 'A describing phrase beside a name or in its place.' }
)
export type Epithet = Type.Static<typeof Epithet>

export const nameTypes = ['person', 'organization', 'place', 'other'] as const
const NameType = literals(nameTypes, 'What kind of thing is named.')

export const Name = Type.Object(
  {
    id: Type.String({ description: 'Id of the entry in this answer.' }),
    name: Type.String({ description: 'The fullest form in the article.' }),
    type: NameType,
    mentions: Type.Array(FieldSpan, { description: 'Every place where it is named; pronouns left out.' }),
    epithets: Type.Array(Epithet, { description: 'What the article calls it besides its name.' })
  },
  {
    $id: 'Name',
    additionalProperties: false,
    description: 'One person, organisation or place, with all its mentions and epithets.'
  }
)
export type Name = Type.Static<typeof Name>

export const Thing = Type.Object(
  {
    id: Type.String({ description: 'Id of the entry in this answer.' }),
    noun: Type.String({ description: 'The noun, singular.' }),
    type: literals(
      ['group', 'event', 'other'] as const,
      'People taken together, something that happens or is done, or another thing.'
    ),
    mentions: Type.Array(FieldSpan, { description: 'Every phrase that ends in the noun.' })
  },
  {
    $id: 'Thing',
    additionalProperties: false,
    description: 'What the article tells of by one common noun: “the protesters”, “their first meeting”.'
  }
)
export type Thing = Type.Static<typeof Thing>

export const Marker = Type.Object(
  {
    id: Type.String({ description: 'Id of the marker in this answer.' }),
    rule: Type.String({ description: 'The rule that found it; see `GET /v1/markers/{family}/{rule}`.' }),
    family: Type.String({ description: 'The family of the rule.' }),
    field,
    ...spanMembers,
    sentence: Type.String({ description: 'Id of the sentence it stands in.' }),
    voice: Voice,
    strength: Type.Number({ minimum: 0, maximum: 1, description: 'How strongly it frames, 0 to 1.' }),
    target: Type.Optional(Type.String({ description: 'Id of the name it is said of, where that is known.' })),
    note: Type.String({ description: 'Why it is marked, in a sentence.' })
  },
  { $id: 'Marker', additionalProperties: false, description: 'One occurrence of a framing marker, with the span that proves it.' }
)
export type Marker = Type.Static<typeof Marker>

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const Reading = Type.Object(
  {
    id: Type.Optional(Type.String({ description: 'Id of the stored article; only in the response of `GET /v1/articles/{id}`.' })),
    article: Type.String({ description: 'Id of the article.' }),
    outlet: Type.String({ description: 'Who publishes it, as sent.' }),
    outletKey: Type.String({ description: 'The outlet’s key: trimmed, white space folded, lower case.' }),
    title: nullable('The headline: as sent, from the page, or from the line above the text.'),
    titleFrom: Type.Optional(
      Type.Union([TitleOrigin, Type.Null()], { description: 'Where the title comes from; null if there is none.' })
    ),
    url: nullable('The address that was sent.'),
    publishedAt: nullable('When it was published, as sent or from the page.'),
    byline: nullable('Who wrote it, as sent or from the page.'),
    language: Type.Object(
      {
        tag: Type.String({ description: 'BCP 47 tag; `und` where it could not be told.' }),
        detected: Type.Boolean({ description: 'True where it was detected, false where it was sent.' })
      },
      { additionalProperties: false, description: 'The language that the article was read as.' }
    ),
    text: Type.String({ description: 'What every span indexes: the text as sent, or what was extracted from the page.' }),
    removed: Type.Array(Removed, { description: 'Page furniture in `text`, in order, never overlapping.' }),
    captions: Type.Optional(
      Type.Array(Caption, { description: 'Captions of pictures, in order; each also stands in `removed`.' })
    ),
    sentences: Type.Array(Sentence, { description: 'Headline first, then the text’s sentences in order.' }),
    attributions: Type.Array(Attribution, { description: 'Who said what, in order.' }),
    names: Type.Array(Name, { description: 'Who and what is named.' }),
    things: Type.Optional(
      Type.Array(Thing, {
        description:
          'Groups, events and other things without a name that the article’s text tells of at least twice, by the noun.'
      })
    ),
    markers: Type.Array(Marker, { description: 'Framing markers in every voice; only those of the outlet count.' }),
    scores: Scores,
    warnings: Type.Array(Warning, { description: 'What limits this reading.' })
  },
  { $id: 'Reading', additionalProperties: false, description: 'What was found in one article.' }
)
export type Reading = Type.Static<typeof Reading>

const unreadableCodes: ReadonlySet<string> = new Set(['ARTICLE_EMPTY', 'LANGUAGE_UNSUPPORTED'])

/** The warning that says why an article could not be read, or undefined where it could. */
export function unreadableReason(reading: Reading): Warning | undefined {
  return reading.warnings.find(({ code }) => unreadableCodes.has(code))
}
