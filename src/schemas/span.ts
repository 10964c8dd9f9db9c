import { Type } from 'typebox'

const start = Type.Integer({ $id: 'SpanStart', minimum: 0, description: 'Offset of the first UTF-16 code unit.' })
const end = Type.Integer({ $id: 'SpanEnd', minimum: 0, description: 'Offset after the last UTF-16 code unit.' })
const text = Type.String({ $id: 'SpanText', description: 'The words of the span: `text.slice(start, end)`.' })

/** The two strings of a reading that a span may index. */
export const FieldName = Type.Union([Type.Literal('title'), Type.Literal('text')], {
  $id: 'FieldName',
  description: 'The string of the reading that the offsets refer to. Default: `text`.'
})

/** The members of a span, to be spread into an object that is one: half-open UTF-16 offsets and the words they cut out. */
export const spanMembers = { start, end, text }

/** The members of a span that may lie in the headline. */
export const fieldSpanMembers = { field: Type.Optional(FieldName), ...spanMembers }

export const Span = Type.Object(spanMembers, {
  $id: 'Span',
  additionalProperties: false,
  description: 'A piece of a reading’s text: offsets `[start, end)` in UTF-16 code units, and the words.'
})
export type Span = Type.Static<typeof Span>

export const FieldSpan = Type.Object(fieldSpanMembers, {
  $id: 'FieldSpan',
  additionalProperties: false,
  description: 'A span in the headline if `field` is `title`, otherwise in the text.'
})
export type FieldSpan = Type.Static<typeof FieldSpan>
