import { Type } from 'typebox'
import { moment } from './listing.ts'
import { Scores } from './scores.ts'

const day = (description: string) => Type.String({ description: `${description}: \`YYYY-MM-DD\`, UTC.` })
const addresses = (description: string) => Type.Array(Type.String(), { description })
const next = Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null on the last.' })

export const ListedOutlet = Type.Object(
  {
    key: Type.String({ description: 'Key of the outlet: its name, trimmed and in lower case.' }),
    outlet: Type.String({ description: 'Name of the outlet, as first sent.' }),
    articles: Type.Integer({ minimum: 0, description: 'Number of its stored articles. Each counts once.' }),
    first: day('First day of publication'),
    last: day('Last day of publication')
  },
  { $id: 'ListedOutlet', additionalProperties: false, description: 'A stored outlet.' }
)

export const OutletList = Type.Object(
  { items: Type.Array(ListedOutlet, { description: 'Outlets, newest first by the last day with an article.' }), next },
  { $id: 'OutletList', additionalProperties: false, description: 'A page of stored outlets.' }
)

export type OutletList = Type.Static<typeof OutletList>

const ComparisonInterval = Type.Array(Type.Number(), {
  minItems: 2,
  maxItems: 2,
  description:
    'Bounds of `scores.framing.ratePer1000` for comparisons: if the intervals of two outlets do not overlap, their rates differ with 95 % confidence.'
})

export const OutletPeriod = Type.Object(
  {
    from: day('First day'),
    to: day('Day after the last day'),
    articles: Type.Integer({
      minimum: 0,
      description:
        'Articles published in the period. An article without a date is in no period, and counts in `overall` if neither `from` nor `to` is given.'
    }),
    scores: Scores,
    comparisonInterval: Type.Union([ComparisonInterval, Type.Null()], {
      description: 'For comparing two outlets; null below 150 own words.'
    }),
    copiedShare: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
      description:
        'Share of the words of its compared articles that were copied from another article of the set. Only copies of known direction count. Null if no article was compared.'
    }),
    quotesAltered: Type.Integer({ minimum: 0, description: 'Quotes whose words its articles changed, without cuts.' }),
    omissions: Type.Integer({ minimum: 0, description: 'Rows that most others reported and its articles left out.' }),
    evidence: addresses('Paths of the newest comparisons or articles behind the figures.')
  },
  { $id: 'OutletPeriod', additionalProperties: false, description: 'Figures of an outlet’s articles in a period.' }
)
export type OutletPeriod = Type.Static<typeof OutletPeriod>

export const OutletProfile = Type.Object(
  {
    key: Type.String({ description: 'Key of the outlet.' }),
    outlet: Type.String({ description: 'Name of the outlet, as first sent.' }),
    overall: OutletPeriod,
    periods: Type.Array(OutletPeriod, { description: 'Periods with an article, oldest first.' }),
    people: Type.Array(
      Type.Object(
        {
          name: Type.String({ description: 'Name of the person.' }),
          epithets: Type.Array(
            Type.Object(
              {
                text: Type.String({ description: 'The phrase.' }),
                loaded: Type.Boolean({ description: 'Whether it carries a judgement.' }),
                count: Type.Integer({ minimum: 1, description: 'How often the outlet uses it in its own voice.' }),
                evidence: addresses('Paths of up to three of the newest articles that use it.')
              },
              { additionalProperties: false, description: 'A phrase that describes the person.' }
            ),
            { description: 'Up to 20 phrases, the most frequent first.' }
          )
        },
        { additionalProperties: false, description: 'What the outlet calls one person, in its own voice.' }
      ),
      { description: 'Up to 50 people, the most described first, from the newest 2,000 phrases of the requested time.' }
    )
  },
  { $id: 'OutletProfile', additionalProperties: false, description: 'An outlet over time.' }
)
export type OutletProfile = Type.Static<typeof OutletProfile>

const limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'Maximum number of items.' }))
const cursor = Type.Optional(Type.String({ maxLength: 6000, description: 'Value of `next` from the previous page.' }))

export const OutletParams = Type.Object({ key: Type.String({ description: 'Key or name of the outlet, percent-encoded.' }) })

export const OutletListFilter = Type.Object({ limit, cursor }, { additionalProperties: false })
export type OutletListFilter = Type.Static<typeof OutletListFilter>

export const OutletFilter = Type.Object(
  {
    from: moment('Only articles published on or after this day, in ISO 8601. The time of day is ignored.'),
    to: moment('Only articles published before this day.'),
    interval: Type.Optional(
      Type.Enum(['day', 'week', 'month', 'year'], {
        default: 'month',
        description: 'Length of a period, in UTC. Weeks begin on Monday.'
      })
    ),
    story: Type.Optional(Type.String({ maxLength: 200, description: 'Only articles of this story, by label or id.' }))
  },
  { additionalProperties: false }
)
export type OutletFilter = Type.Static<typeof OutletFilter>

export const StoryListFilter = Type.Object(
  {
    from: moment('Only stories with an article published on or after this day, in ISO 8601. The time of day is ignored.'),
    to: moment('Only stories with an article published before this day.'),
    outlet: Type.Optional(
      Type.String({ maxLength: 200, description: 'Only stories with an article of this outlet, by name or key.' })
    ),
    q: Type.Optional(
      Type.String({ maxLength: 200, description: 'Only stories whose label or a headline contains all of these words.' })
    ),
    limit,
    cursor
  },
  { additionalProperties: false }
)
export type StoryListFilter = Type.Static<typeof StoryListFilter>
