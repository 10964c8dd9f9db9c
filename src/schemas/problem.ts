import { Type } from 'typebox'

export const ProblemPlace = Type.Object(
  {
    pointer: Type.String({ description: 'JSON Pointer (RFC 6901) to the place in the body or the query.' }),
    detail: Type.String({ description: 'What is wrong and how to fix it.' }),
    code: Type.String({ description: 'Stable code of this error.' })
  },
  { $id: 'ProblemPlace', additionalProperties: false, description: 'A place with an error.' }
)

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'URI of the kind of problem.' }),
    title: Type.String({ description: 'Kind of problem, in words.' }),
    status: Type.Integer({ description: 'HTTP status.' }),
    detail: Type.String({ description: 'What went wrong in this request.' }),
    code: Type.String({ description: 'Stable code from the list of errors.' }),
    errors: Type.Optional(Type.Array(ProblemPlace, { description: 'Every place with an error, up to 1,000.' }))
  },
  { $id: 'Problem', additionalProperties: false, description: 'An error (RFC 9457).' }
)
export type Problem = Type.Static<typeof Problem>
