import { Type } from 'typebox'

export const ProblemPlace = Type.Object(
  {
    pointer: Type.String({ description: 'JSON Pointer (RFC 6901) to the offending place in the body, or in the query.' }),
    detail: Type.String({ description: 'What is wrong there.' }),
    code: Type.String({ description: 'Stable code of this fault.' })
  },
  { $id: 'ProblemPlace', additionalProperties: false, description: 'One offending place.' }
)

export const Problem = Type.Object(
  {
    type: Type.String({ description: 'A URI that names the kind of problem.' }),
    title: Type.String({ description: 'The kind of problem, in words.' }),
    status: Type.Integer({ description: 'The HTTP status.' }),
    detail: Type.String({ description: 'What went wrong this time.' }),
    code: Type.String({ description: 'Stable code, one of the list of errors.' }),
    errors: Type.Optional(Type.Array(ProblemPlace, { description: 'Every offending place.' }))
  },
  { $id: 'Problem', additionalProperties: false, description: 'What went wrong (RFC 9457).' }
)
export type Problem = Type.Static<typeof Problem>
