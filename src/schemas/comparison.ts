import { Type } from 'typebox'
import { Article } from './article.ts'
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
  description: 'Whether the difference touches the surface alone, the style, or what is said.'
})
export type Significance = Type.Static<typeof Significance>

export const ComparisonOptions = Type.Object(
  {
    base: Type.Optional(text('Id of the article that edits are reported against; chosen where absent.')),
    markers: Type.Optional(Type.Array(CallerRule, { maxItems: 200, description: 'Rules of your own, for this request.' })),
    exclude: Type.Optional(
      Type.Array(Type.String({ maxLength: 100 }), { maxItems: 1000, description: 'Families or rule ids to leave out.' })
    ),
    webhook: Type.Optional(
      Type.String({
        maxLength: 2000,
        description: 'Address that gets the job when it ends, signed with your secret; only where the comparison is a job.'
      })
    )
  },
  { $id: 'ComparisonOptions', additionalProperties: false, description: 'How to compare.' }
)
export type ComparisonOptions = Type.Static<typeof ComparisonOptions>

export const ComparisonRequest = Type.Object(
  {
    articles: Type.Array(Article, { description: 'The outlets’ articles: 2 to 500.' }),
    story: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'A label, for listing and profiles.' })),
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
    description: 'What made the answer: the same input and engine give the same answer.'
  }
)
export type Engine = Type.Static<typeof Engine>

export const Member = Type.Object(
  {
    article: articleId,
    belongs: Type.Boolean({ description: 'Whether the article tells the story of the set.' }),
    similarity: share('How alike it is to the story’s other articles.'),
    reason: text('Why, in a sentence; `unreadable` where it could not be read.')
  },
  { $id: 'Member', additionalProperties: false, description: 'Whether an article tells the same story as the others.' }
)
export type Member = Type.Static<typeof Member>

export const Cell = Type.Object(
  {
    article: articleId,
    sentences: ids('Ids of its sentences in the row; two where it split what others tell in one.'),
    relation: literals(['base', 'verbatim', 'edited', 'rewritten'] as const, 'To the base cell; the base cell says `base`.'),
    similarity: share('Of its words to the base cell’s.'),
    moved: Type.Boolean({ description: 'Whether it is told out of the order of the row’s base article.' }),
    position: share('How far down the article it stands: 0 first, 1 last.')
  },
  { $id: 'Cell', additionalProperties: false, description: 'One article’s part of a row.' }
)
export type Cell = Type.Static<typeof Cell>

export const Row = Type.Object(
  {
    id: rowId,
    kind: literals(['shared', 'partial', 'unique'] as const, 'Carried by all belonging articles, by some, or by one.'),
    base: text('Id of the article whose wording the others are compared with in this row.'),
    cells: Type.Array(Cell, { description: 'The articles that carry it.' })
  },
  { $id: 'Row', additionalProperties: false, description: 'Corresponding sentences of several articles.' }
)
export type Row = Type.Static<typeof Row>

export const Edit = Type.Object(
  {
    id: text('Id of the edit.'),
    row: rowId,
    article: text('The article whose wording differs.'),
    base: Type.Object(
      { article: articleId, ...fieldSpanMembers },
      { additionalProperties: false, description: 'The base’s words; empty for an insertion.' }
    ),
    variant: Type.Object(fieldSpanMembers, {
      additionalProperties: false,
      description: 'The article’s words; empty for a deletion.'
    }),
    op: literals(['insert', 'delete', 'replace'] as const, 'What was done to the base’s words.'),
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
      'What kind of words changed.'
    ),
    significance: Significance,
    reason: Type.Optional(text('Why it has this significance, for a reader, for example `antonyms in WordNet: rise, fall`.')),
    markers: Type.Optional(ids('Of class `loaded`: ids of the framing markers that one side has and the other lacks.')),
    inQuote: Type.Boolean({ description: 'Whether it lies inside a quotation.' })
  },
  {
    $id: 'Edit',
    additionalProperties: false,
    description: 'An insertion, deletion or replacement of words against the row’s base.'
  }
)
export type Edit = Type.Static<typeof Edit>

export const omissionKinds = ['fact', 'quotation', 'background', 'attribution'] as const
export type OmissionKind = (typeof omissionKinds)[number]

export const Omission = Type.Object(
  {
    row: rowId,
    missingFrom: ids('Articles that leave it out.'),
    carriedBy: ids('Articles that carry it.'),
    text: text('The base cell’s words.'),
    weight: share('How much it matters: how many carry it, how high up, how much it tells, and what it is.'),
    kind: Type.Optional(
      literals(
        omissionKinds,
        'What is left out: a fact of the event, a quotation, background that was known before, or only who said or would not say something.'
      )
    )
  },
  { $id: 'Omission', additionalProperties: false, description: 'What most others carry and an outlet leaves out.' }
)
export type Omission = Type.Static<typeof Omission>

const SentencePlace = (description: string) =>
  Type.Object({ article: articleId, sentence: text('Id of the sentence.') }, { additionalProperties: false, description })

export const AlsoTold = Type.Object(
  {
    from: SentencePlace('The sentence of the article that is earlier by outlet key, title and text.'),
    to: SentencePlace('The sentence of the other article.'),
    similarity: share('Weight of the words in common, of the weight of the words of both; rare words weigh more.'),
    evidence: Type.Array(Type.String(), {
      description:
        'What both have that identifies the event: names, numbers, dates and words for what happens, as `from` writes them; words that differ and mean nearly the same are written `one / other`.'
    })
  },
  { $id: 'AlsoTold', additionalProperties: false, description: 'Two sentences of different rows that report the same event.' }
)
export type AlsoTold = Type.Static<typeof AlsoTold>

export const Addition = Type.Object(
  {
    row: rowId,
    article: articleId,
    sentences: ids('Ids of its sentences.'),
    text: text('Its words.'),
    editorial: share('Estimated probability that it is the outlet’s own comment.')
  },
  { $id: 'Addition', additionalProperties: false, description: 'What one article alone carries.' }
)
export type Addition = Type.Static<typeof Addition>

export const Conflict = Type.Object(
  {
    row: rowId,
    kind: literals(
      ['number', 'time', 'name', 'place', 'role', 'negation', 'opposite'] as const,
      'What differs: a number beyond format and rounding; a day, month or part of the day; a name or place in the same position; what one person does for a living; whether the statement is denied; or a word for its opposite.'
    ),
    values: Type.Array(
      Type.Object(
        {
          text: text('The words of the value, as the first of its articles writes them.'),
          articles: ids('Articles that tell it so.'),
          spans: Type.Array(
            Type.Object(
              { article: articleId, ...fieldSpanMembers },
              { additionalProperties: false, description: 'Where an article tells it.' }
            ),
            { description: 'Where it stands.' }
          )
        },
        { additionalProperties: false, description: 'One of the values told.' }
      ),
      { minItems: 2, description: 'The differing values, those that most articles tell first.' }
    )
  },
  { $id: 'Conflict', additionalProperties: false, description: 'The same fact stated differently.' }
)
export type Conflict = Type.Static<typeof Conflict>

export const LineageEvidence = Type.Object(
  {
    article: text('The article whose text the span is in.'),
    ...spanMembers,
    kind: literals(
      ['error', 'edit', 'addition', 'credit', 'date'] as const,
      '`error`, `edit`, `addition`: a slip, a change or words of the other article, carried along. `credit`: the source is named. `date`: a date that the text gives for itself.'
    )
  },
  { $id: 'LineageEvidence', additionalProperties: false, description: 'Words of an article that show where its text comes from.' }
)
export type LineageEvidence = Type.Static<typeof LineageEvidence>

export const Edge = Type.Object(
  {
    from: text(
      'The article the wording comes from. If `direction` is `unknown`, the first of the two by outlet key, title and text.'
    ),
    to: text('The article that carries the wording of `from`. If `direction` is `unknown`, the second of the two.'),
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
        '`known`: the evidence fits `to` having copied `from` and does not fit the reverse. `unknown`: the two share wording, and nothing shows who took it from whom. Comparisons stored by older versions lack this field.'
      )
    ),
    reason: text('What speaks for it, in a sentence.'),
    evidence: Type.Optional(Type.Array(LineageEvidence, { description: 'The words that prove it, by article and place.' }))
  },
  {
    $id: 'Edge',
    additionalProperties: false,
    description: 'Two articles that share wording, and, where the evidence shows it, which of them copied the other.'
  }
)
export type Edge = Type.Static<typeof Edge>

export const Overlap = Type.Object(
  {
    articles: ids('The two articles.'),
    share: share('Of the shorter one’s words, how many stand in wording common to both.')
  },
  { $id: 'Overlap', additionalProperties: false, description: 'How much wording two articles share; pairs above 0.05.' }
)

export const WireCredit = Type.Object(
  {
    article: articleId,
    agency: text('The agency.'),
    span: FieldSpan,
    covers: Type.Optional(
      literals(
        ['article', 'passage'] as const,
        '`article`: a dateline, byline, sign-off, credit line or wire code, which credits the whole text. `passage`: a caption, or words such as “told Reuters”, which credit no more than what they stand beside.'
      )
    ),
    own: Type.Optional(
      share(
        'For a credit of the whole article: the share of its words that no other copy of the agency’s report in the set contains.'
      )
    )
  },
  { $id: 'WireCredit', additionalProperties: false, description: 'Where an article credits a news agency.' }
)

export const LineageGroup = Type.Object(
  {
    articles: ids('The articles.'),
    source: text('`wire:AGENCY`, `article:ID`, or `unseen`.'),
    evidence: Type.Optional(
      Type.Array(LineageEvidence, {
        description:
          'What shows the common source: the agency’s credits, and sentences of it that some of the articles have and others lack.'
      })
    ),
    parts: Type.Optional(
      Type.Array(
        Type.Object(
          {
            article: articleId,
            share: share('Of the wording that two or more of the group have, the share that this article contains.')
          },
          { additionalProperties: false }
        ),
        { description: 'How much each article has of what is known of the source.' }
      )
    )
  },
  { $id: 'LineageGroup', additionalProperties: false, description: 'Articles that go back to one text.' }
)

export const Lineage = Type.Object(
  {
    edges: Type.Array(Edge, {
      description: 'Pairs that share wording beyond a common source. At most one edge of known direction leads to an article.'
    }),
    overlap: Type.Array(Overlap, { description: 'Shared wording of pairs.' }),
    wire: Type.Array(WireCredit, { description: 'Agencies credited.' }),
    groups: Type.Array(LineageGroup, { description: 'Articles of one origin.' })
  },
  { $id: 'Lineage', additionalProperties: false, description: 'Shared wording and its source.' }
)
export type Lineage = Type.Static<typeof Lineage>

export const Alteration = Type.Object(
  {
    article: text('The article whose version differs.'),
    against: text('The article it is compared with.'),
    op: literals(['insert', 'delete', 'replace', 'trim', 'reattribute'] as const, 'What was done.'),
    text: text('The words of `against`.'),
    replacement: text('The words of `article`.'),
    significance: Significance
  },
  { $id: 'Alteration', additionalProperties: false, description: 'One difference between two versions of a quote.' }
)
export type Alteration = Type.Static<typeof Alteration>

export const Quote = Type.Object(
  {
    id: text('Id of the quote.'),
    speaker: Type.Union([Type.String(), Type.Null()], { description: 'Who said it, where that is known.' }),
    verdict: literals(
      ['identical', 'trimmed', 'altered', 'reattributed'] as const,
      'The gravest difference between its versions.'
    ),
    versions: Type.Array(
      Type.Object(
        { article: articleId, attribution: text('Id of the attribution that holds it.'), text: text('The quoted words.') },
        { additionalProperties: false, description: 'One article’s version.' }
      ),
      { description: 'Who carries it, and how.' }
    ),
    alterations: Type.Array(Alteration, { description: 'Every difference against the wording that most versions share.' })
  },
  { $id: 'Quote', additionalProperties: false, description: 'One utterance, as several outlets carry it.' }
)
export type Quote = Type.Static<typeof Quote>

const namingTypes = [...nameTypes, 'group', 'event'] as const

export const NamingEntry = Type.Object(
  {
    name: text('The fullest form over all articles.'),
    type: literals(
      namingTypes,
      'What kind of thing it is. Groups, events and other things without a name stand under their commonest noun.'
    ),
    outlets: Type.Array(
      Type.Object(
        {
          article: articleId,
          entry: Type.Optional(
            text('Id of the entry in the article’s `names` or `things`; absent for words that are compared at their place alone.')
          ),
          names: ids('The forms of the name that the article uses; the nouns, singular, of what has no name.'),
          epithets: Type.Array(
            Type.Object(
              { ...fieldSpanMembers, loaded: Type.Boolean({ description: 'Whether it carries a judgement.' }), voice: Voice },
              { additionalProperties: false, description: 'A describing phrase.' }
            ),
            {
              description: 'What the article calls it besides its name; for what has no name, every phrase that ends in the noun.'
            }
          )
        },
        { additionalProperties: false, description: 'What one article calls it.' }
      ),
      { description: 'By article.' }
    )
  },
  {
    $id: 'NamingEntry',
    additionalProperties: false,
    description: 'What each outlet calls one person, organisation, place, group, event or thing.'
  }
)
export type NamingEntry = Type.Static<typeof NamingEntry>

export const SourceShare = Type.Object(
  {
    source: text('Who speaks: the name that the mention means, else the mention’s own words.'),
    anonymous: Type.Boolean({ description: 'Whether the source is unnamed (“officials”).' }),
    kind: Type.Optional(
      literals(
        sourceKinds,
        'What kind of speaker it is, by what the article says of it; `other` also if it does not say. `unnamed`: nothing but that somebody said it (“sources”, “critics”).'
      )
    ),
    party: Type.Optional(
      Type.Union([Type.String(), Type.Null()], { description: 'The party of a politician, if the text states it.' })
    ),
    gender: Type.Optional(
      Type.Union([Type.Literal('female'), Type.Literal('male'), Type.Null()], {
        description: 'The gender that the text states by a title or a pronoun; null if it states none.'
      })
    ),
    quoted: Type.Integer({ minimum: 0, description: 'Words inside its quotation marks: direct and partial quotations.' }),
    attributed: Type.Integer({
      minimum: 0,
      description: 'Words of what it is said to have said, thought or wanted, without marks.'
    }),
    share: share('Both together, of all words of the article.'),
    markers: Type.Integer({ minimum: 0, description: 'Markers that stand in these words, in its voice and not in the outlet’s.' })
  },
  { $id: 'SourceShare', additionalProperties: false, description: 'Whom an article lets speak, how much, and how loaded.' }
)
export type SourceShare = Type.Static<typeof SourceShare>

export const Sourcing = Type.Object(
  {
    words: Type.Record(Type.String(), Type.Integer({ minimum: 1 }), {
      description: 'Words quoted of and attributed to each kind of source, by kind; kinds without a word are left out.'
    }),
    first: Type.Union([Type.String(), Type.Null()], { description: 'Who speaks first in the text; null if nobody does.' }),
    last: Type.Union([Type.String(), Type.Null()], { description: 'Who speaks last in the text; null if nobody does.' }),
    unanswered: Type.Array(Type.String(), {
      description:
        'Persons and organisations that the article criticises by name, in any voice, without quoting them or anybody who speaks for them and without saying that they would not answer.'
    })
  },
  { $id: 'Sourcing', additionalProperties: false, description: 'Who gets to speak in an article, in sum.' }
)

export const Prominence = Type.Object(
  {
    row: rowId,
    place: share('Share of the article’s words that stand above it: 0 opens the text.'),
    in: literals(
      ['headline', 'lead', 'body'] as const,
      '`headline`: it reports what the article’s own headline does. `lead`: it opens the text, at most two sentences of the first paragraph.'
    ),
    against: Type.Number({
      minimum: -1,
      maximum: 1,
      description: '`place` less the median of the other articles that carry it: below 0 it is told higher up than by them.'
    })
  },
  { $id: 'Prominence', additionalProperties: false, description: 'How prominently an article reports what others report too.' }
)

export const HeadlineCheck = Type.Object(
  {
    supported: ids('Rows of the article’s text that report what its headline does.'),
    unsupported: Type.Array(FieldSpan, {
      description:
        'Words and numbers of the headline for which the text has nothing: neither the word, nor one of its root, nor one that WordNet relates to it.'
    }),
    differs: Type.Array(
      Type.Object(
        {
          ...fieldSpanMembers,
          body: Type.Object(spanMembers, { additionalProperties: false, description: 'What the text has instead.' })
        },
        { additionalProperties: false, description: 'Words of the headline.' }
      ),
      { description: 'Numbers and names that the headline gives otherwise than the text.' }
    ),
    markers: ids('Markers of the headline, in the outlet’s voice, whose words its text does not mark.'),
    moreLoaded: Type.Boolean({
      description:
        'Whether the headline is called loaded, has such a marker, and is likelier to be loaded than nine in ten sentences of the text.'
    })
  },
  { $id: 'HeadlineCheck', additionalProperties: false, description: 'An article’s headline held against its own text.' }
)

export const OutletFraming = Type.Object(
  {
    article: articleId,
    outlet: text('Who publishes it.'),
    scores: Scores,
    contrast: Type.Number({ description: 'How far above (+) or below (−) the other outlets of this story, in standard errors.' }),
    contrastInterval: Type.Optional(
      Type.Array(Type.Number(), { minItems: 2, maxItems: 2, description: 'The 95 % interval of `contrast`.' })
    ),
    distinct: Type.Optional(
      Type.Boolean({
        description: 'Whether the outlet can be told apart from the others: the interval of `contrast` excludes 0.'
      })
    ),
    added: ids('Markers in wording that no other article carries, or that replace a wording known to be earlier.'),
    inherited: ids('Markers in wording shared with another article.'),
    differs: Type.Optional(ids('Markers where another article words it otherwise, and nothing shows whose wording came first.')),
    softened: Type.Array(
      Type.Object(
        { article: articleId, marker: text('Id of the other article’s marker.'), row: rowId },
        { additionalProperties: false, description: 'A marker of aligned wording that this outlet dropped.' }
      ),
      { description: 'Markers that others have at the same place and this outlet has not.' }
    ),
    sources: Type.Optional(Type.Array(SourceShare, { description: 'Whom the article lets speak, most words first.' })),
    sourcing: Type.Optional(Sourcing),
    prominence: Type.Optional(
      Type.Array(Prominence, {
        description: 'Every row that another article carries too, those first that stand furthest from their place in the others.'
      })
    ),
    headline: Type.Optional(HeadlineCheck)
  },
  { $id: 'OutletFraming', additionalProperties: false, description: 'One outlet’s framing beside the others’.' }
)
export type OutletFraming = Type.Static<typeof OutletFraming>

export const Comparison = Type.Object(
  {
    id: text('Id of the comparison.'),
    createdAt: text('When it was first computed: ISO 8601.'),
    story: Type.Union([Type.String(), Type.Null()], { description: 'The label that was sent.' }),
    engine: Engine,
    supersededBy: Type.Optional(
      text('Id of the comparison that took its place as the current one of its story; absent on that one.')
    ),
    articles: Type.Optional(Type.Array(Reading, { description: 'One reading an article, in the order sent.' })),
    membership: Type.Optional(Type.Array(Member, { description: 'Which articles tell this story.' })),
    alignment: Type.Optional(
      Type.Object(
        { rows: Type.Array(Row, { description: 'Every sentence of every belonging article stands in exactly one row.' }) },
        { additionalProperties: false, description: 'The articles’ sentences side by side.' }
      )
    ),
    edits: Type.Optional(Type.Array(Edit, { description: 'Word-level differences inside rows.' })),
    omissions: Type.Optional(Type.Array(Omission, { description: 'What outlets leave out.' })),
    alsoTold: Type.Optional(
      Type.Array(AlsoTold, {
        description:
          'Sentences of different rows that report the same event, each pair once; at most 5,000, those of the likeliest links. An outlet that reports an event elsewhere neither leaves it out nor carries it alone.'
      })
    ),
    additions: Type.Optional(Type.Array(Addition, { description: 'What one outlet alone carries.' })),
    conflicts: Type.Optional(
      Type.Array(Conflict, {
        description: 'Where aligned sentences state the same fact with different numbers, names or negation.'
      })
    ),
    lineage: Type.Optional(Lineage),
    quotes: Type.Optional(Type.Array(Quote, { description: 'Quotes that stand in two or more articles.' })),
    naming: Type.Optional(
      Type.Array(NamingEntry, {
        description: 'What each outlet calls people, organisations, places, groups, events and things: named ones first.'
      })
    ),
    framing: Type.Optional(
      Type.Object(
        { outlets: Type.Array(OutletFraming, { description: 'One entry a readable article.' }) },
        { additionalProperties: false, description: 'Framing by outlet.' }
      )
    ),
    warnings: Type.Array(Warning, { description: 'What limits the comparison.' })
  },
  {
    $id: 'Comparison',
    additionalProperties: false,
    description: 'Several articles on one story, aligned, diffed and scored. All parts are there unless `include` names fewer.'
  }
)
/** A comparison with all its parts, as it is computed and stored. */
export type Comparison = Required<Omit<Type.Static<typeof Comparison>, 'supersededBy'>>

/** The parts that `include` may name. */
export const comparisonParts = [
  'articles',
  'membership',
  'alignment',
  'edits',
  'omissions',
  'alsoTold',
  'additions',
  'conflicts',
  'lineage',
  'quotes',
  'naming',
  'framing'
] as const
