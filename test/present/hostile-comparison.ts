import { compare } from '../../src/index.ts'
import type { Comparison } from '../../src/schemas/comparison.ts'
import fc from '../seeded-check.ts'

const head = {
  id: 'cmp_0123456789abcdef0123456789abcdef01234567',
  createdAt: '2026-11-20T09:30:00.000Z',
  story: 'marrow-bay-2026-10',
  engine: { version: '0.1.0', catalogue: '2026-11-20.1' }
}

/** A comparison as it is stored, of the articles given. */
export const comparisonOf = (request: Parameters<typeof compare>[0]): Comparison => ({ ...head, ...compare(request) })

/** What an attacker might put into an article to break out of the place where its words are shown. */
export const hostile = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  ']]></TEI><evil/>',
  '&amp;&lt;&#0;&bogus;',
  '<!-- --> <![CDATA[ <?php ?>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r\n=1+1',
  '","=1+1',
  ';=1+1;',
  '＝1+1',
  '\u0000\u0001\u000b\u001b[2J\ufffe\uffff',
  '\ud800 alone \udc00',
  '\u202e reversed \u2066'
] as const

/** The example's shape with strange strings in every place that holds text. */
export const strangeComparison = (strings: fc.Arbitrary<string>): fc.Arbitrary<Comparison> =>
  fc.array(strings, { minLength: 8, maxLength: 8 }).map(([a, b, c, d, e, f, g, h]) => {
    const telling = (first: string, last: string) =>
      `The ${first} port of Marrow Bay is shut, Ilse Varn said on Friday. “We regret the ${b} delay,” Harbour Master Ilse Varn claimed. ${last}\n\nDisgraceful ${c} ships wait outside the harbour of Osterby.`
    const comparison = comparisonOf({
      articles: [
        {
          outlet: `A ${d}`,
          title: `${a} Port shut`,
          text: telling('', `${e}`),
          url: `https://a.example/${f}`.slice(0, 4000),
          byline: g!
        },
        { outlet: `${d}`.trim() ? d! : 'B', title: h!, text: telling(` so-called “${a}”`, '') },
        { outlet: 'C', text: telling('closed', `${h} ${a}`) }
      ]
    })
    // Names, speakers and notes come from the text; here they are strange outright.
    return {
      ...comparison,
      story: a!,
      naming: comparison.naming.map((entry) => ({ ...entry, name: b! })),
      quotes: comparison.quotes.map((quote) => ({ ...quote, speaker: c! })),
      membership: comparison.membership.map((member) => ({ ...member, reason: d! })),
      warnings: [{ code: 'X', detail: e! }]
    }
  })

/** Hostile strings, arbitrary ones, and both joined. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(fc.constantFrom(...hostile), fc.constantFrom(...hostile)).map(([a, b]) => `x ${a}${b}`)
)
