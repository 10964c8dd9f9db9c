import { Type } from 'typebox'
import { Scores } from './scores.ts'

const day = (description: string) => Type.String({ description: `${description}: \`YYYY-MM-DD\`, UTC.` })
const addresses = (description: string) => Type.Array(Type.String(), { description })
const next = Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null on the last.' })

export const ListedOutlet = Type.Object(
  {
    key: Type.String({ description: 'The outlet’s key: trimmed, white space folded, lower case.' }),
    outlet: Type.String({ description: 'The outlet, as it was first sent.' }),
    articles: Type.Integer({ minimum: 0, description: 'How many of its articles are stored, each once.' }),
    first: day('The first day of their publication'),
    last: day('The last day of their publication')
  },
  { $id: 'ListedOutlet', additionalProperties: false, description: 'A stored outlet.' }
)

export const OutletList = Type.Object(
  { items: Type.Array(ListedOutlet, { description: 'Newest first: by the last day with an article.' }), next },
  { $id: 'OutletList', additionalProperties: false, description: 'A page of stored outlets.' }
)

export const OutletPeriod = Type.Object(
  {
    from: day('First day'),
    to: day('First day behind it'),
    articles: Type.Integer({
      minimum: 0,
      description: 'Articles published in it; one without a date counts on the day it came.'
    }),
    scores: Scores,
    copiedShare: Type.Union([Type.Number({ minimum: 0, maximum: 1 }), Type.Null()], {
      description:
        'Of the words of its articles that were compared, the share copied from another article of the set, counting only copies whose direction is known; null if none was compared.'
    }),
    quotesAltered: Type.Integer({ minimum: 0, description: 'Quotes whose words its articles changed, cuts aside.' }),
    omissions: Type.Integer({ minimum: 0, description: 'What most others carried and its articles left out.' }),
    evidence: addresses('Addresses of the newest comparisons, or articles, that the figures come from.')
  },
  { $id: 'OutletPeriod', additionalProperties: false, description: 'What is counted of an outlet’s articles in a piece of time.' }
)
export type OutletPeriod = Type.Static<typeof OutletPeriod>

export const OutletProfile = Type.Object(
  {
    key: Type.String({ description: 'The outlet’s key.' }),
    outlet: Type.String({ description: 'The outlet, as it was first sent.' }),
    overall: OutletPeriod,
    periods: Type.Array(OutletPeriod, { description: 'Oldest first; periods without an article are left out.' }),
    people: Type.Array(
      Type.Object(
        {
          name: Type.String({ description: 'The person.' }),
          epithets: Type.Array(
            Type.Object(
              {
                text: Type.String({ description: 'The phrase.' }),
                loaded: Type.Boolean({ description: 'Whether it carries a judgement.' }),
                count: Type.Integer({ minimum: 1, description: 'How often it stands in the outlet’s own voice.' }),
                evidence: addresses('Addresses of up to three of the newest articles that use it.')
              },
              { additionalProperties: false, description: 'A phrase that the outlet uses of the person.' }
            ),
            { description: 'The most used first, up to 20.' }
          )
        },
        { additionalProperties: false, description: 'What the outlet calls one person, in its own voice.' }
      ),
      { description: 'The most described first, up to 50; counted are the 2,000 newest phrases of the time asked for.' }
    )
  },
  { $id: 'OutletProfile', additionalProperties: false, description: 'How an outlet writes, over time.' }
)
export type OutletProfile = Type.Static<typeof OutletProfile>

const moment = (description: string) =>
  Type.Optional(
    Type.String({
      pattern: '^\\d{4}-\\d{2}-\\d{2}([Tt ]\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?([Zz]|[+-]\\d{2}:?\\d{2})?)?$',
      description
    })
  )
const limit = Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50, description: 'How many at most.' }))
const cursor = Type.Optional(Type.String({ maxLength: 6000, description: '`next` of the page before.' }))

export const OutletParams = Type.Object({ key: Type.String({ description: 'The outlet’s key or name, percent-encoded.' }) })

export const OutletListFilter = Type.Object({ limit, cursor }, { additionalProperties: false })
export type OutletListFilter = Type.Static<typeof OutletListFilter>

export const OutletFilter = Type.Object(
  {
    from: moment('Only articles published on this day or later: ISO 8601; the time of day is not looked at.'),
    to: moment('Only articles published before this day.'),
    interval: Type.Optional(
      Type.Enum(['day', 'week', 'month', 'year'], {
        default: 'month',
        description: 'The length of a period, in UTC; weeks begin on Monday.'
      })
    ),
    story: Type.Optional(Type.String({ maxLength: 200, description: 'Only articles of this story: its label or id.' }))
  },
  { additionalProperties: false }
)
export type OutletFilter = Type.Static<typeof OutletFilter>

export const StoryListFilter = Type.Object(
  {
    from: moment('Only stories with an article published on this day or later: ISO 8601; the time of day is not looked at.'),
    to: moment('Only stories with an article published before this day.'),
    outlet: Type.Optional(
      Type.String({ maxLength: 200, description: 'Only stories with an article of this outlet (name or key).' })
    ),
    q: Type.Optional(
      Type.String({ maxLength: 200, description: 'Only stories whose label or a headline holds each of these words.' })
    ),
    limit,
    cursor
  },
  { additionalProperties: false }
)
export type StoryListFilter = Type.Static<typeof StoryListFilter>
