import { Type } from 'typebox'

export const Health = Type.Object(
  { status: Type.Enum(['ok'] as const, { description: 'Always `ok`: anything else is an error.' }) },
  { $id: 'Health', additionalProperties: false, description: 'The service is well.' }
)
