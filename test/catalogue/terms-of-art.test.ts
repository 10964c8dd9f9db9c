import t from 'tap'
import { termsOfArt } from '../../src/catalogue/terms-of-art.ts'
import { compilePhrase } from '../../src/read/markers/phrase-pattern.ts'

t.test('every field of terms has a source, and each of its terms can be looked for', async (t) => {
  for (const { field, source, terms } of termsOfArt) {
    t.match(source, /[A-Z]/, field)
    for (const term of terms) t.ok(compilePhrase(term).length > 0, term)
  }
})

t.test('no term is listed twice', async (t) => {
  const terms = termsOfArt.flatMap((group) => group.terms)
  t.strictSame(
    terms.filter((term, i) => terms.indexOf(term) !== i),
    []
  )
})
