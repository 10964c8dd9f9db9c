import { Type } from 'typebox'

const start = Type.Integer({ $id: 'SpanStart', minimum: 0, description: 'First UTF-16 code unit of the span.' })
const end = Type.Integer({ $id: 'SpanEnd', minimum: 0, description: 'First UTF-16 code unit behind the span.' })
const text = Type.String({ $id: 'SpanText', description: 'The words of the span: exactly `text.slice(start, end)`.' })

/** The two strings of a reading that a span may index. */
export const FieldName = Type.Union([Type.Literal('title'), Type.Literal('text')], {
  $id: 'FieldName',
  description: 'Which string of the reading the offsets index; `text` where absent.'
})

/** The members of a span, to be spread into an object that is one: half-open UTF-16 offsets and the words they cut out. */
export const spanMembers = { start, end, text }

/** The members of a span that may lie in the headline. */
export const fieldSpanMembers = { field: Type.Optional(FieldName), ...spanMembers }

export const Span = Type.Object(spanMembers, {
  $id: 'Span',
  additionalProperties: false,
  description: 'A half-open piece of a reading’s text: `[start, end)` in UTF-16 code units, with the words themselves.'
})
export type Span = Type.Static<typeof Span>

export const FieldSpan = Type.Object(fieldSpanMembers, {
  $id: 'FieldSpan',
  additionalProperties: false,
  description: 'A span that lies in the headline where `field` is `title`, in the text otherwise.'
})
export type FieldSpan = Type.Static<typeof FieldSpan>
