import { Type } from 'typebox'

export const Health = Type.Object(
  { status: Type.Enum(['ok'] as const, { description: 'Always `ok`. Anything else is an error response.' }) },
  { $id: 'Health', additionalProperties: false, description: 'The service is healthy.' }
)
