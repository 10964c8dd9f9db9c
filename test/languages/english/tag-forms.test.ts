import t from 'tap'
import { tagForms } from '../../../src/languages/english/tag-forms.ts'

const forms = ['The', 'harbour', 'master', 'closed', 'the', 'full-blown', 'port', 'of', 'Marrow', 'Bay', '.']

t.test('tags each form once, with its lemma', async (t) => {
  const { tags, lemmas } = tagForms(forms, 0)
  t.strictSame(tags, ['DET', 'NOUN', 'NOUN', 'VERB', 'DET', 'ADJ', 'NOUN', 'ADP', 'PROPN', 'PROPN', 'PUNCT'])
  t.strictSame(lemmas.slice(0, 5), ['the', 'harbor', 'master', 'close', 'the'])
  t.strictSame(tagForms([], 0), { tags: [], lemmas: [] })
})

t.test('tags alike however many words the texts of a service have had', async (t) => {
  const first = tagForms(forms, 0)
  // Each of these numbers makes the tagger start anew.
  for (let renewal = 1; renewal <= 40; renewal++) t.strictSame(tagForms(forms, renewal * 1_000_000), first)
})
