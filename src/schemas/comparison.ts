import { Type } from 'typebox'
import { Article, orNull } from './article.ts'
import { CallerRule } from './marker-rule.ts'
import { nameTypes, Reading, Voice } from './reading.ts'
import { Scores } from './scores.ts'
import { sourceKinds } from './source-kinds.ts'
import { FieldSpan, fieldSpanMembers, spanMembers } from './span.ts'
import { Warning } from './warning.ts'

const literals = <const T extends readonly string[]>(values: T, description: string) => Type.Enum(values, { description })
const share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description })
const text = (description: string) => Type.String({ description })
const articleId = Type.String({ $id: 'ArticleId', description: 'Id of the article.' })
const rowId = Type.String({ $id: 'RowId', description: 'Id of the row.' })
const ids = (description: string) => Type.Array(Type.String(), { description })

export const Significance = Type.Enum(['surface', 'style', 'meaning'] as const, {
  $id: 'Significance',
  description: 'What the difference changes: only the surface, the style, or the meaning.'
})
export type Significance = Type.Static<typeof Significance>

export const ComparisonOptions = Type.Object(
  {
    base: Type.Optional(text('Id of the article to compare the others with. Chosen by default.')),
    markers: Type.Optional(Type.Array(CallerRule, { maxItems: 200, description: 'Your own marker rules, for this request.' })),
    exclude: Type.Optional(
      Type.Array(Type.String({ maxLength: 100 }), { maxItems: 1000, description: 'Families or rule ids to leave out.' })
    ),
    webhook: Type.Optional(
      Type.String({
        maxLength: 2000,
        description: 'URL that receives the job when it ends, signed with your secret. Only for jobs.'
      })
    )
  },
  { $id: 'ComparisonOptions', additionalProperties: false, description: 'Options of the comparison.' }
)
export type ComparisonOptions = Type.Static<typeof ComparisonOptions>

export const ComparisonRequest = Type.Object(
  {
    articles: Type.Array(Article, { description: 'Articles to compare: 2 to 500.' }),
    story: orNull(Type.String({ minLength: 1, maxLength: 200, description: 'Label of the story, for lists and profiles.' })),
    options: Type.Optional(ComparisonOptions)
  },
  { $id: 'ComparisonRequest', additionalProperties: false, description: 'A set of articles to compare.' }
)
export type ComparisonRequest = Type.Static<typeof ComparisonRequest>

export const Engine = Type.Object(
  { version: text('Version of the service.'), catalogue: text('Version of the marker catalogue.') },
  {
    $id: 'Engine',
    additionalProperties: false,
    description: 'Versions behind the result. The same input and engine always give the same result.'
  }
)
export type Engine = Type.Static<typeof Engine>

export const Member = Type.Object(
  {
    article: articleId,
    belongs: Type.Boolean({ description: 'Whether the article belongs to the story.' }),
    similarity: share('Similarity to the other articles of the story.'),
    reason: text('Why, in a sentence; `unreadable` if it could not be read.')
  },
  { $id: 'Member', additionalProperties: false, description: 'Whether an article belongs to the story.' }
)
export type Member = Type.Static<typeof Member>

export const Cell = Type.Object(
  {
    article: articleId,
    sentences: ids('Ids of its sentences in the row; two if it splits into two what others report in one.'),
    relation: literals(['base', 'verbatim', 'edited', 'rewritten'] as const, 'Relation to the base cell, which has `base`.'),
    similarity: share('Similarity of its words to the base cell.'),
    moved: Type.Boolean({ description: 'Whether the article has it in a different order than the base.' }),
    position: share('Position in the article: 0 first, 1 last.')
  },
  { $id: 'Cell', additionalProperties: false, description: 'The sentences of one article in a row.' }
)
export type Cell = Type.Static<typeof Cell>

export const Row = Type.Object(
  {
    id: rowId,
    kind: literals(
      ['shared', 'partial', 'unique'] as const,
      '`shared`: in all articles of the story. `partial`: in some. `unique`: in one.'
    ),
    base: text('Id of the article that the others are compared with in this row.'),
    cells: Type.Array(Cell, { description: 'One cell for each article that has it.' })
  },
  { $id: 'Row', additionalProperties: false, description: 'Corresponding sentences of several articles.' }
)
export type Row = Type.Static<typeof Row>

export const Edit = Type.Object(
  {
    id: text('Id of the edit.'),
    row: rowId,
    article: text('Id of the article whose wording differs.'),
    base: Type.Object(
      { article: articleId, ...fieldSpanMembers },
      { additionalProperties: false, description: 'Words of the base; empty for an insertion.' }
    ),
    variant: Type.Object(fieldSpanMembers, {
      additionalProperties: false,
      description: 'Words of the article; empty for a deletion.'
    }),
    op: literals(['insert', 'delete', 'replace'] as const, 'What happened to the words of the base.'),
    class: literals(
      [
        'punctuation',
        'spelling',
        'abbreviation',
        'number-format',
        'number',
        'time',
        'name',
        'attribution',
        'hedge',
        'intensifier',
        'negation',
        'opposite',
        'synonym',
        'loaded',
        'epithet',
        'speech-verb',
        'tense',
        'function-word',
        'order',
        'wording'
      ] as const,
      'Kind of words that changed.'
    ),
    significance: Significance,
    reason: Type.Optional(text('Why it has this significance, for example `antonyms in WordNet: rise, fall`.')),
    markers: Type.Optional(ids('Class `loaded`: ids of the framing markers that only one side has.')),
    inQuote: Type.Boolean({ description: 'Whether it is inside a quotation.' })
  },
  {
    $id: 'Edit',
    additionalProperties: false,
    description: 'An insertion, deletion or replacement of words, compared with the base of the row.'
  }
)
export type Edit = Type.Static<typeof Edit>

export const omissionKinds = ['fact', 'quotation', 'background', 'attribution'] as const
export type OmissionKind = (typeof omissionKinds)[number]

export const Omission = Type.Object(
  {
    row: rowId,
    missingFrom: ids('Ids of the articles that leave it out.'),
    carriedBy: ids('Ids of the articles that report it.'),
    text: text('Words of the base cell.'),
    weight: share('Importance, from the number of articles that report it, its place and length in them, and its kind.'),
    kind: Type.Optional(
      literals(
        omissionKinds,
        'What is left out: a fact, a quotation, background that was known before, or only who said (or would not say) something.'
      )
    )
  },
  { $id: 'Omission', additionalProperties: false, description: 'Something that most articles report and some leave out.' }
)
export type Omission = Type.Static<typeof Omission>

const SentencePlace = (description: string) =>
  Type.Object({ article: articleId, sentence: text('Id of the sentence.') }, { additionalProperties: false, description })

export const AlsoTold = Type.Object(
  {
    from: SentencePlace('Sentence of the article that comes first by outlet key, title and text.'),
    to: SentencePlace('Sentence of the other article.'),
    similarity: share('Share of common words, weighted by rarity.'),
    evidence: Type.Array(Type.String(), {
      description:
        'Shared names, numbers, dates and words for events, as `from` writes them. Different words with almost the same meaning are written `one / other`.'
    })
  },
  { $id: 'AlsoTold', additionalProperties: false, description: 'Two sentences in different rows that report the same event.' }
)
export type AlsoTold = Type.Static<typeof AlsoTold>

export const Addition = Type.Object(
  {
    row: rowId,
    article: articleId,
    sentences: ids('Ids of its sentences.'),
    text: text('Words of these sentences.'),
    editorial: share('Estimated probability that this is the outlet’s own comment.')
  },
  { $id: 'Addition', additionalProperties: false, description: 'A passage that only one article has.' }
)
export type Addition = Type.Static<typeof Addition>

export const Conflict = Type.Object(
  {
    row: rowId,
    kind: literals(
      ['number', 'time', 'name', 'place', 'role', 'negation', 'opposite'] as const,
      'What differs: a number (beyond format and rounding), a time, a name, a place, a person’s role, a denial, or opposite words.'
    ),
    values: Type.Array(
      Type.Object(
        {
          text: text('Words of the value, as the first of its articles writes them.'),
          articles: ids('Ids of the articles with this value.'),
          spans: Type.Array(
            Type.Object(
              { article: articleId, ...fieldSpanMembers },
              { additionalProperties: false, description: 'Place of the value in an article.' }
            ),
            { description: 'Places of the value.' }
          )
        },
        { additionalProperties: false, description: 'One of the different values.' }
      ),
      { minItems: 2, description: 'Different values, those of most articles first.' }
    )
  },
  { $id: 'Conflict', additionalProperties: false, description: 'A fact that articles state differently.' }
)
export type Conflict = Type.Static<typeof Conflict>

export const LineageEvidence = Type.Object(
  {
    article: text('Id of the article with the span.'),
    ...spanMembers,
    kind: literals(
      ['error', 'edit', 'addition', 'credit', 'date'] as const,
      '`error`, `edit`, `addition`: a mistake, a change or words of the other article that this one repeats. `credit`: the source is named. `date`: a date in the text.'
    )
  },
  { $id: 'LineageEvidence', additionalProperties: false, description: 'Words of an article that show where its text comes from.' }
)
export type LineageEvidence = Type.Static<typeof LineageEvidence>

export const Edge = Type.Object(
  {
    from: text(
      'Id of the article that the wording comes from. If `direction` is `unknown`, the first by outlet key, title and text.'
    ),
    to: text('Id of the article with the wording of `from`. If `direction` is `unknown`, the other article.'),
    copied: share('Share of the words of `to` that are also in `from`.'),
    verbatim: share('Share of the words of `to` in sentences that are the same in `from`.'),
    edited: share('Share of the words of `to` in sentences that differ from those of `from`.'),
    new: share('Share of the words of `to` that are not in `from`.'),
    confidence: share(
      'Estimated probability that `to` took its wording from `from`; if `direction` is `unknown`, that one of the two took it from the other.'
    ),
    direction: Type.Optional(
      literals(
        ['known', 'unknown'] as const,
        '`known`: the evidence fits `to` having copied `from`, and not the reverse. `unknown`: nothing shows who copied whom. Missing in comparisons of older versions.'
      )
    ),
    reason: text('The evidence, in a sentence.'),
    evidence: Type.Optional(Type.Array(LineageEvidence, { description: 'The words behind `reason`, by article and position.' }))
  },
  {
    $id: 'Edge',
    additionalProperties: false,
    description: 'Two articles that share wording and, if the evidence shows it, which of them copied the other.'
  }
)
export type Edge = Type.Static<typeof Edge>

export const Overlap = Type.Object(
  {
    articles: ids('Ids of the two articles.'),
    share: share('Share of the shorter article’s words that are in wording common to both.')
  },
  { $id: 'Overlap', additionalProperties: false, description: 'How much wording two articles share, for pairs above 0.05.' }
)

export const WireCredit = Type.Object(
  {
    article: articleId,
    agency: text('Name of the agency.'),
    span: FieldSpan,
    covers: Type.Optional(
      literals(
        ['article', 'passage'] as const,
        '`article`: a dateline, byline, sign-off, credit line or wire code, which credits the whole text. `passage`: a caption, or words such as “told Reuters”, which credit only the words beside them.'
      )
    ),
    own: Type.Optional(share('For a credit of the whole article: share of its words that no other copy in the set contains.'))
  },
  { $id: 'WireCredit', additionalProperties: false, description: 'Where an article credits a news agency.' }
)

export const LineageGroup = Type.Object(
  {
    articles: ids('Ids of the articles.'),
    source: text('Common source: `wire:AGENCY`, `article:ID`, or `unseen` for a text outside the set.'),
    evidence: Type.Optional(
      Type.Array(LineageEvidence, {
        description:
          'Evidence of the common source: credits of the agency, and sentences that some of the articles have and others lack.'
      })
    ),
    parts: Type.Optional(
      Type.Array(
        Type.Object(
          {
            article: articleId,
            share: share('Share of the group’s common wording that this article contains.')
          },
          { additionalProperties: false }
        ),
        { description: 'How much each article has of the known part of the source.' }
      )
    )
  },
  { $id: 'LineageGroup', additionalProperties: false, description: 'Articles that go back to the same text.' }
)

export const Lineage = Type.Object(
  {
    edges: Type.Array(Edge, {
      description:
        'Pairs that share wording beyond a common source. Each article has at most one incoming edge of known direction.'
    }),
    overlap: Type.Array(Overlap, { description: 'Shared wording by pair.' }),
    wire: Type.Array(WireCredit, { description: 'Credits of news agencies.' }),
    groups: Type.Array(LineageGroup, { description: 'Articles with the same source.' })
  },
  { $id: 'Lineage', additionalProperties: false, description: 'Shared wording and where it comes from.' }
)
export type Lineage = Type.Static<typeof Lineage>

export const Alteration = Type.Object(
  {
    article: text('Id of the article whose version differs.'),
    against: text('Id of the article it is compared with.'),
    op: literals(['insert', 'delete', 'replace', 'trim', 'reattribute'] as const, 'Kind of difference.'),
    text: text('Words of `against`.'),
    replacement: text('Words of `article`.'),
    significance: Significance
  },
  { $id: 'Alteration', additionalProperties: false, description: 'One difference between two versions of a quote.' }
)
export type Alteration = Type.Static<typeof Alteration>

export const Quote = Type.Object(
  {
    id: text('Id of the quote.'),
    speaker: Type.Union([Type.String(), Type.Null()], { description: 'Name of the speaker; null if unknown.' }),
    verdict: literals(
      ['identical', 'trimmed', 'altered', 'reattributed'] as const,
      'Most serious difference between the versions.'
    ),
    versions: Type.Array(
      Type.Object(
        { article: articleId, attribution: text('Id of its attribution.'), text: text('Quoted words.') },
        { additionalProperties: false, description: 'Version of one article.' }
      ),
      { description: 'One version for each article that quotes it.' }
    ),
    alterations: Type.Array(Alteration, { description: 'All differences from the wording that most versions share.' })
  },
  { $id: 'Quote', additionalProperties: false, description: 'One utterance, as several outlets quote it.' }
)
export type Quote = Type.Static<typeof Quote>

const namingTypes = [...nameTypes, 'group', 'event'] as const

export const NamingEntry = Type.Object(
  {
    name: text('Fullest form in all articles.'),
    type: literals(
      namingTypes,
      'Kind of entry. Groups, events and other things without a name are listed by their most common noun.'
    ),
    outlets: Type.Array(
      Type.Object(
        {
          article: articleId,
          entry: Type.Optional(
            text('Id of the entry in the article’s `names` or `things`. Missing for words that are only compared in one place.')
          ),
          names: ids('Forms of the name in the article, or nouns in the singular for things without a name.'),
          epithets: Type.Array(
            Type.Object(
              {
                ...fieldSpanMembers,
                loaded: Type.Boolean({ description: 'Whether the phrase carries a judgement.' }),
                voice: Voice
              },
              { additionalProperties: false, description: 'A describing phrase.' }
            ),
            {
              description: 'Descriptions in the article. For things without a name, all phrases that end in the noun.'
            }
          )
        },
        { additionalProperties: false, description: 'Wording of one article.' }
      ),
      { description: 'One entry for each article.' }
    )
  },
  {
    $id: 'NamingEntry',
    additionalProperties: false,
    description: 'What each outlet calls a person, organisation, place, group, event or thing.'
  }
)
export type NamingEntry = Type.Static<typeof NamingEntry>

export const SourceShare = Type.Object(
  {
    source: text('Name of the source, or the words of its mention.'),
    anonymous: Type.Boolean({ description: 'Whether the source is unnamed (“officials”).' }),
    kind: Type.Optional(
      literals(
        sourceKinds,
        'Kind of source, from what the article says about it; `other` also if it says nothing. `unnamed`: the article only says that somebody said it (“sources”, “critics”).'
      )
    ),
    party: Type.Optional(
      Type.Union([Type.String(), Type.Null()], { description: 'Party of a politician, if the text states it.' })
    ),
    gender: Type.Optional(
      Type.Union([Type.Literal('female'), Type.Literal('male'), Type.Null()], {
        description: 'Gender, if a title or a pronoun in the text states it.'
      })
    ),
    quoted: Type.Integer({ minimum: 0, description: 'Words in its direct and partial quotations.' }),
    attributed: Type.Integer({
      minimum: 0,
      description: 'Words of its indirect speech: what it reportedly said, thought or wanted.'
    }),
    share: share('Share of `quoted` and `attributed` in all words of the article.'),
    markers: Type.Integer({ minimum: 0, description: 'Markers in these words, which are not in the outlet’s voice.' })
  },
  {
    $id: 'SourceShare',
    additionalProperties: false,
    description: 'A source, how many words it gets, and how loaded they are.'
  }
)
export type SourceShare = Type.Static<typeof SourceShare>

export const Sourcing = Type.Object(
  {
    words: Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
      description: 'Quoted and attributed words by kind of source. Kinds without words are left out.'
    }),
    first: Type.Union([Type.String(), Type.Null()], { description: 'First source in the text, or null.' }),
    last: Type.Union([Type.String(), Type.Null()], { description: 'Last source in the text, or null.' }),
    unanswered: Type.Array(Type.String(), {
      description:
        'People and organisations that the article criticises by name, in any voice, without quoting them or their spokespeople and without saying that they declined to comment.'
    })
  },
  { $id: 'Sourcing', additionalProperties: false, description: 'Summary of the sources of an article.' }
)

export const Prominence = Type.Object(
  {
    row: rowId,
    place: share('Share of the article’s words above it; 0 is the start of the text.'),
    in: literals(
      ['headline', 'lead', 'body'] as const,
      '`headline`: it reports what the headline does. `lead`: one of at most two sentences that open the first paragraph.'
    ),
    against: Type.Number({
      minimum: -1,
      maximum: 1,
      description: '`place` minus the median of the other articles that report it. Below 0: higher up than in the others.'
    })
  },
  {
    $id: 'Prominence',
    additionalProperties: false,
    description: 'How prominently an article reports a row that others report too.'
  }
)

export const HeadlineCheck = Type.Object(
  {
    supported: ids('Ids of the rows that report what the headline does.'),
    unsupported: Type.Array(FieldSpan, {
      description:
        'Words and numbers of the headline that the text does not contain in any form: neither the word, nor one with the same root, nor a related word in WordNet.'
    }),
    differs: Type.Array(
      Type.Object(
        {
          ...fieldSpanMembers,
          body: Type.Object(spanMembers, { additionalProperties: false, description: 'Words of the text.' })
        },
        { additionalProperties: false, description: 'Words of the headline.' }
      ),
      { description: 'Numbers and names that headline and text state differently.' }
    ),
    markers: ids('Ids of markers in the headline, in the outlet’s voice, whose words the text does not mark.'),
    moreLoaded: Type.Boolean({
      description:
        'Whether the headline is called loaded, has such a marker, and is more likely to be loaded than nine in ten sentences of the text.'
    })
  },
  { $id: 'HeadlineCheck', additionalProperties: false, description: 'The headline compared with the text of its article.' }
)

export const OutletFraming = Type.Object(
  {
    article: articleId,
    outlet: text('Name of the outlet.'),
    scores: Scores,
    contrast: Type.Number({
      description: 'How far the rate lies above (+) or below (−) the other outlets of this story, in standard errors.'
    }),
    contrastInterval: Type.Optional(
      Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: '95 % interval of `contrast`.' })
    ),
    distinct: Type.Optional(
      Type.Boolean({
        description: 'Whether the outlet clearly differs from the others: the interval of `contrast` excludes 0.'
      })
    ),
    added: ids('Ids of markers in wording that no other article has, or that replaces a wording known to be earlier.'),
    inherited: ids('Ids of markers in wording shared with another article.'),
    differs: Type.Optional(ids('Ids of markers for which another article has other words and nothing shows which came first.')),
    softened: Type.Array(
      Type.Object(
        { article: articleId, marker: text('Id of the other article’s marker.'), row: rowId },
        { additionalProperties: false, description: 'A dropped marker.' }
      ),
      { description: 'Markers of other articles that this outlet dropped from aligned wording.' }
    ),
    sources: Type.Optional(Type.Array(SourceShare, { description: 'Sources of the article, most words first.' })),
    sourcing: Type.Optional(Sourcing),
    prominence: Type.Optional(
      Type.Array(Prominence, {
        description: 'Rows that other articles have too, furthest from their position in the others first.'
      })
    ),
    headline: Type.Optional(HeadlineCheck)
  },
  { $id: 'OutletFraming', additionalProperties: false, description: 'Framing of one outlet, compared with the others.' }
)
export type OutletFraming = Type.Static<typeof OutletFraming>

export const Comparison = Type.Object(
  {
    id: text('Id of the comparison.'),
    createdAt: text('Time of the first computation, in ISO 8601.'),
    story: Type.Union([Type.String(), Type.Null()], { description: 'Label, as sent.' }),
    engine: Engine,
    supersededBy: Type.Optional(
      text('Id of the comparison that replaced this one as the current one of its story. Missing if this one is current.')
    ),
    articles: Type.Optional(Type.Array(Reading, { description: 'One reading for each article, in the order sent.' })),
    membership: Type.Optional(Type.Array(Member, { description: 'Which articles belong to the story.' })),
    alignment: Type.Optional(
      Type.Object(
        { rows: Type.Array(Row, { description: 'Rows. Each sentence of each belonging article is in exactly one.' }) },
        { additionalProperties: false, description: 'Sentences of all articles, side by side.' }
      )
    ),
    edits: Type.Optional(Type.Array(Edit, { description: 'Changed words within rows.' })),
    omissions: Type.Optional(Type.Array(Omission, { description: 'What articles leave out.' })),
    alsoTold: Type.Optional(
      Type.Array(AlsoTold, {
        description:
          'Pairs of sentences in different rows that report the same event, each once; at most the 5,000 likeliest. An outlet that reports an event elsewhere neither leaves it out nor adds it.'
      })
    ),
    additions: Type.Optional(Type.Array(Addition, { description: 'What only one article has.' })),
    conflicts: Type.Optional(
      Type.Array(Conflict, {
        description: 'Facts that aligned sentences state differently.'
      })
    ),
    lineage: Type.Optional(Lineage),
    quotes: Type.Optional(Type.Array(Quote, { description: 'Quotes in two or more articles.' })),
    naming: Type.Optional(
      Type.Array(NamingEntry, {
        description: 'What each outlet calls people, organisations, places, groups, events and things; those with a name first.'
      })
    ),
    framing: Type.Optional(
      Type.Object(
        { outlets: Type.Array(OutletFraming, { description: 'One entry for each readable article.' }) },
        { additionalProperties: false, description: 'Framing by outlet.' }
      )
    ),
    warnings: Type.Array(Warning, { description: 'Limits of this comparison.' })
  },
  {
    $id: 'Comparison',
    additionalProperties: false,
    description: 'Several articles on one story, compared. It has all parts unless `include` names fewer.'
  }
)
/** A comparison with all its parts, as it is computed and stored. */
export type Comparison = Required<Omit<Type.Static<typeof Comparison>, 'supersededBy'>>

/** The parts of a comparison, in their order, with what each contains. `include` may name them; docs/concepts.md lists them. */
export const partContents = {
  articles: 'a reading of each article',
  membership: 'whether each article belongs to the story, and why',
  alignment: 'rows of corresponding sentences over all articles',
  edits: 'changed words against the row’s base, with class, significance and reason',
  omissions: 'what an outlet left out of what others report',
  alsoTold: 'what an outlet reports elsewhere in its article: pairs of sentences in different rows',
  additions: 'what one outlet alone reports',
  conflicts: 'facts that outlets state differently: numbers, times, names, places, roles, denials, opposites',
  lineage: 'shared wording and where it came from',
  quotes: 'each utterance with its versions and alterations',
  naming: 'what each outlet calls each person, group and event',
  framing: 'scores, contrast and markers by outlet, with sources, prominence and headlines'
} as const

export const comparisonParts = Object.keys(partContents) as (keyof typeof partContents)[]
