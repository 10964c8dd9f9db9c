import { Type } from 'typebox'

export const Warning = Type.Object(
  {
    code: Type.String({ description: 'Stable code, one of the list of errors.' }),
    detail: Type.String({ description: 'What was noticed, in a sentence.' })
  },
  { $id: 'Warning', additionalProperties: false, description: 'Something that did not stop the answer but limits it.' }
)
export type Warning = Type.Static<typeof Warning>
