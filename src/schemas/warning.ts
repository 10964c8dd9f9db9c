import { Type } from 'typebox'

export const Warning = Type.Object(
  {
    code: Type.String({ description: 'Stable code from the list of errors.' }),
    detail: Type.String({ description: 'What was found, in a sentence.' })
  },
  { $id: 'Warning', additionalProperties: false, description: 'Something that limits the result without failing the request.' }
)
export type Warning = Type.Static<typeof Warning>
