import t from 'tap'
import { findAttributions } from '../../../src/read/attributions/find-attributions.ts'
import { markVoices } from '../../../src/read/attributions/mark-voices.ts'
import { makePassages } from '../../../src/read/make-passages.ts'

/** The words of each voice, joined. */
function voicesOf(text: string): Record<string, string> {
  const passages = makePassages(null, text, [])
  const { tokens } = passages[0]!
  const words: Record<string, string[]> = { outlet: [], quoted: [], attributed: [] }
  markVoices(passages, findAttributions(passages))[0]!.forEach((voice, i) => {
    if (/\p{L}/u.test(tokens.norms[i]!)) words[voice]!.push(tokens.norms[i]!)
  })
  return Object.fromEntries(Object.entries(words).map(([voice, list]) => [voice, list.join(' ')]))
}

t.test('distinguishes quoted, reported and own words', async (t) => {
  t.same(voicesOf('Lee said the reckless plan was “a joke” on Monday.'), {
    outlet: 'lee said',
    quoted: 'a joke',
    attributed: 'the reckless plan was on monday'
  })
})

t.test('leaves a scare quote to the outlet', async (t) => {
  t.same(voicesOf('The “hero” of Osterby went home.'), { outlet: 'the hero of osterby went home', quoted: '', attributed: '' })
})

t.test('what a person reportedly opposes, in the outlet’s wording, is in the outlet’s voice', async (t) => {
  t.match(voicesOf('Lee criticized the disastrous bridge project.'), { outlet: /disastrous/, attributed: '' })
})

t.test('counts a long quotation as quoted even if no speaker is named', async (t) => {
  t.match(voicesOf('“Nobody in this town will ever forget that night.”'), { quoted: /nobody in this town/, outlet: '' })
})

t.test('what a person reportedly thinks, in the outlet’s wording, is in the outlet’s voice', async (t) => {
  t.match(voicesOf('Lee believes that the disastrous bridge project will fail.'), { outlet: /disastrous/, attributed: '' })
})
