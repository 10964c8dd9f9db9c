import { Type } from 'typebox'
import { Scores } from './scores.ts'
import { FieldName, FieldSpan, fieldSpanMembers, spanMembers } from './span.ts'
import { Warning } from './warning.ts'

const literals = <const T extends readonly string[]>(values: T, description: string) => Type.Enum(values, { description })
const field = Type.Optional(FieldName)

export const Voice = Type.Enum(['outlet', 'quoted', 'attributed'] as const, {
  $id: 'Voice',
  description: 'Whose words they are: the outlet’s own, quoted, or attributed in indirect speech.'
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
      'Kind of page furniture.'
    )
  },
  {
    $id: 'Removed',
    additionalProperties: false,
    description: 'Page furniture: text that is on the page but not part of the article.'
  }
)
export type Removed = Type.Static<typeof Removed>

export const Caption = Type.Object(
  {
    ...spanMembers,
    credit: Type.Union([Type.String(), Type.Null()], {
      description: 'Name of the credited person or agency; null if there is no credit.'
    })
  },
  { $id: 'Caption', additionalProperties: false, description: 'Caption or credit of a picture.' }
)
export type Caption = Type.Static<typeof Caption>

export const TitleOrigin = literals(
  ['request', 'page', 'text'] as const,
  'Origin of the title: the request, the HTML page, or the headline above the text.'
)
export type TitleOrigin = Type.Static<typeof TitleOrigin>

export const Sentence = Type.Object(
  {
    id: Type.String({ description: 'Id of the sentence in this response.' }),
    field,
    ...spanMembers,
    paragraph: Type.Integer({ minimum: 0, description: 'Number of its paragraph, from 0.' }),
    role: literals(['headline', 'heading', 'body'] as const, 'Headline, section heading, or running text.'),
    framing: Type.Number({
      minimum: 0,
      maximum: 1,
      description:
        'Probability that the outlet’s own wording in this sentence is loaded, calibrated on running news, in which about 6 % of sentences are. 0 if none of its words are the outlet’s own.'
    }),
    loaded: Type.Optional(
      Type.Boolean({
        description: 'Whether `framing` reaches the threshold for a loaded sentence.'
      })
    )
  },
  { $id: 'Sentence', additionalProperties: false, description: 'A sentence, headline or heading of the article.' }
)
export type Sentence = Type.Static<typeof Sentence>

export const Source = Type.Object(
  {
    field,
    ...spanMembers,
    name: Type.Union([Type.String(), Type.Null()], { description: 'Name of the source; null if unknown.' }),
    anonymous: Type.Boolean({ description: 'Whether the source is unnamed (“officials”, “a person familiar with …”).' })
  },
  { $id: 'Source', additionalProperties: false, description: 'The source of a statement: its mention beside the cue.' }
)

export const Attribution = Type.Object(
  {
    id: Type.String({ description: 'Id of the attribution in this response.' }),
    kind: literals(
      ['direct', 'partial', 'indirect'] as const,
      '`direct`: a whole quotation. `partial`: a quoted fragment. `indirect`: speech without quotation marks.'
    ),
    content: FieldSpan,
    source: Type.Union([Source, Type.Null()], { description: 'Who said it; null if the text does not say.' }),
    cue: Type.Union([FieldSpan, Type.Null()], {
      description: 'The attributing words (“said”, “according to”), or null.'
    })
  },
  {
    $id: 'Attribution',
    additionalProperties: false,
    description: 'Words and who said them. `content` excludes the quotation marks.'
  }
)
export type Attribution = Type.Static<typeof Attribution>

export const Epithet = Type.Object(
  {
    ...fieldSpanMembers,
    kind: literals(
      ['title', 'modifier', 'appositive', 'nominal', 'possessive'] as const,
      'Form of the phrase, in this order for example: “General”, “embattled”, “, the former officer,”, “the strongman”, “the CIA’s man”.'
    ),
    loaded: Type.Boolean({ description: 'Whether the phrase carries a judgement.' })
  },
  { $id: 'Epithet', additionalProperties: false, description: 'A describing phrase beside a name or in place of it.' }
)
export type Epithet = Type.Static<typeof Epithet>

export const nameTypes = ['person', 'organization', 'place', 'other'] as const
const NameType = literals(nameTypes, 'Kind of the named person or thing.')

export const Name = Type.Object(
  {
    id: Type.String({ description: 'Id of the entry in this response.' }),
    name: Type.String({ description: 'Fullest form of the name in the article.' }),
    type: NameType,
    mentions: Type.Array(FieldSpan, { description: 'All mentions by name, without pronouns.' }),
    epithets: Type.Array(Epithet, { description: 'Descriptions in the article.' })
  },
  {
    $id: 'Name',
    additionalProperties: false,
    description: 'A person, organisation or place, with its mentions and epithets.'
  }
)
export type Name = Type.Static<typeof Name>

export const Thing = Type.Object(
  {
    id: Type.String({ description: 'Id of the entry in this response.' }),
    noun: Type.String({ description: 'Noun, in the singular.' }),
    type: literals(['group', 'event', 'other'] as const, 'A group of people, something that happens, or another thing.'),
    mentions: Type.Array(FieldSpan, { description: 'All phrases that end in the noun.' })
  },
  {
    $id: 'Thing',
    additionalProperties: false,
    description: 'Something that the article refers to by a common noun: “the protesters”, “their first meeting”.'
  }
)
export type Thing = Type.Static<typeof Thing>

export const Marker = Type.Object(
  {
    id: Type.String({ description: 'Id of the marker in this response.' }),
    rule: Type.String({ description: 'Rule that found it; see `GET /v1/markers/{family}/{rule}`.' }),
    family: Type.String({ description: 'Family of the rule.' }),
    field,
    ...spanMembers,
    sentence: Type.String({ description: 'Id of its sentence.' }),
    voice: Voice,
    strength: Type.Number({ minimum: 0, maximum: 1, description: 'Weight of the marker, 0 to 1.' }),
    target: Type.Optional(Type.String({ description: 'Id of the name that the wording is about, if known.' })),
    note: Type.String({ description: 'Why the words are marked, in a sentence.' })
  },
  { $id: 'Marker', additionalProperties: false, description: 'One occurrence of framing, with its span.' }
)
export type Marker = Type.Static<typeof Marker>

const nullable = (description: string) => Type.Union([Type.String(), Type.Null()], { description })

export const Reading = Type.Object(
  {
    id: Type.Optional(Type.String({ description: 'Id of the stored article, only in `GET /v1/articles/{id}`.' })),
    article: Type.String({ description: 'Id of the article.' }),
    outlet: Type.String({ description: 'Name of the outlet, as sent.' }),
    outletKey: Type.String({ description: 'Key of the outlet: its name, trimmed and in lower case.' }),
    title: nullable('Headline: as sent, from the page, or from the line above the text.'),
    titleFrom: Type.Optional(
      Type.Union([TitleOrigin, Type.Null()], { description: 'Origin of the title; null without a title.' })
    ),
    url: nullable('URL, as sent.'),
    publishedAt: nullable('Publication date, as sent or from the page.'),
    byline: nullable('Author, as sent or from the page.'),
    language: Type.Object(
      {
        tag: Type.String({ description: 'BCP 47 tag; `und` if unknown.' }),
        detected: Type.Boolean({ description: 'True if the language was detected, false if it was sent.' })
      },
      { additionalProperties: false, description: 'Language that the article was read as.' }
    ),
    text: Type.String({ description: 'The text that all spans refer to: as sent, or extracted from the page.' }),
    removed: Type.Array(Removed, { description: 'Page furniture in `text`, in order, without overlaps.' }),
    captions: Type.Optional(Type.Array(Caption, { description: 'Captions of pictures, in order. Each is also in `removed`.' })),
    sentences: Type.Array(Sentence, { description: 'The headline, then the sentences of the text in order.' }),
    attributions: Type.Array(Attribution, { description: 'Who said what, in order.' }),
    names: Type.Array(Name, { description: 'People, organisations and places.' }),
    things: Type.Optional(
      Type.Array(Thing, {
        description: 'Groups, events and other things without a name that the text mentions at least twice.'
      })
    ),
    markers: Type.Array(Marker, { description: 'Framing markers in every voice. Only those in the outlet’s voice count.' }),
    scores: Scores,
    warnings: Type.Array(Warning, { description: 'Limits of this reading.' })
  },
  { $id: 'Reading', additionalProperties: false, description: 'Everything found in one article.' }
)
export type Reading = Type.Static<typeof Reading>

const unreadableCodes: ReadonlySet<string> = new Set(['ARTICLE_EMPTY', 'LANGUAGE_UNSUPPORTED'])

/** Returns the warning that says why an article could not be read; undefined if it could. */
export function unreadableReason(reading: Reading): Warning | undefined {
  return reading.warnings.find(({ code }) => unreadableCodes.has(code))
}
