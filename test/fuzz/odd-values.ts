import fc from '../seeded-check.ts'

/** Strings that have broken services. */
export const oddText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    '\0',
    '\ud800',
    '\u202e\u200b\ufeff',
    '..',
    '%',
    '',
    ' ',
    'a\u0301'.repeat(500),
    '“'.repeat(300),
    '<div>'.repeat(300),
    '&#x0;<![CDATA[',
    '!'.repeat(5000),
    '2026-02-30',
    "'; drop table comparison; --",
    '{"a":1}',
    '/v1/../metrics',
    'a'.repeat(3000)
  )
)

/** Anything that JSON can say, and what it can say only just. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(-0, 1e308, -1, 2 ** 53, null, true, [[[[]]]], {}, JSON.parse('{"__proto__":{"isAdmin":true}}'))
)

/** Some sentences as an article has them. */
export const ordinaryText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'The port of Marrow Bay stayed closed on Tuesday.',
      '“Nobody told us,” said Ilse Tashk, the harbour master.',
      'Critics claimed that the so-called inspection was a farce.',
      'The ministry, however, denied it.',
      'About 1,200 dock workers gathered outside the Port Authority.',
      '\n\n'
    ),
    { minLength: 1, maxLength: 8 }
  )
  .map((sentences) => sentences.join(' '))
