import t from 'tap'
import { shortenSchemas } from '../../src/http/shorten-schemas.ts'

t.test('writes a value or null as a list of types, and leaves other alternatives alone', async (t) => {
  const text = { anyOf: [{ type: 'number', minimum: 0 }, { type: 'null' }], description: 'A rate.' }
  const reference = { anyOf: [{ $ref: '#/x' }, { type: 'null' }] }
  const several = { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] }
  const chosen = { anyOf: [{ type: 'string', enum: ['a'] }, { type: 'null' }] }
  t.strictSame(shortenSchemas({ text, reference, several, chosen }), {
    text: { type: ['number', 'null'], minimum: 0, description: 'A rate.' },
    reference,
    several,
    chosen
  })
})

t.test('a parameter that is not required does not say so', async (t) => {
  t.strictSame(
    shortenSchemas([
      { in: 'query', name: 'a', required: false },
      { in: 'path', name: 'b', required: true }
    ]),
    [
      { in: 'query', name: 'a' },
      { in: 'path', name: 'b', required: true }
    ]
  )
})
