import { Type } from 'typebox'

export const Interval = Type.Array(Type.Number(), {
  $id: 'Interval',
  minItems: 2,
  maxItems: 2,
  description: '95 % interval: lower and upper bound, per 1,000 words.'
})

export const FamilyScore = Type.Object(
  {
    family: Type.String({ description: 'Marker family.' }),
    count: Type.Integer({ minimum: 0, description: 'Markers of this family in the outlet’s voice.' }),
    ratePer1000: Type.Number({ description: 'Markers per 1,000 of the outlet’s own words.' }),
    interval: Interval
  },
  {
    $id: 'FamilyScore',
    additionalProperties: false,
    description: 'How often one family of markers occurs in the outlet’s own words.'
  }
)

export const Scores = Type.Object(
  {
    words: Type.Object(
      {
        outlet: Type.Integer({ minimum: 0, description: 'Words in the outlet’s own voice.' }),
        quoted: Type.Integer({ minimum: 0, description: 'Words inside quotation marks attributed to somebody.' }),
        attributed: Type.Integer({ minimum: 0, description: 'Words inside indirect speech.' })
      },
      {
        $id: 'WordCounts',
        additionalProperties: false,
        description: 'Words of title and text by voice, without page furniture. Each word counts once.'
      }
    ),
    families: Type.Array(FamilyScore, { description: 'One entry for each family with a marker in the outlet’s voice.' }),
    framing: Type.Object(
      {
        ratePer1000: Type.Union([Type.Number(), Type.Null()], {
          description: 'Markers per 1,000 of the outlet’s own words, weighted by strength; null below 150 own words.'
        }),
        interval: Type.Union([Interval, Type.Null()], {
          description: '95 % interval of the weighted rate; null below 150 own words.'
        }),
        plainRatePer1000: Type.Optional(
          Type.Union([Type.Number(), Type.Null()], {
            description: 'Markers per 1,000 of the outlet’s own words, unweighted; null below 150 own words.'
          })
        )
      },
      { $id: 'FramingRate', additionalProperties: false, description: 'Overall framing rate, in the outlet’s voice only.' }
    )
  },
  {
    $id: 'Scores',
    additionalProperties: false,
    description: 'Rates of framing markers in the outlet’s own words, with 95 % intervals.'
  }
)
export type Scores = Type.Static<typeof Scores>
