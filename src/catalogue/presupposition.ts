import { type Family, list, type Rule } from './rule.ts'
import { hooper1975, karttunen1971, kiparsky1970, levinson1983, recasens2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'presupposition/factive',
    match: { words: list(' ignore overlook neglect'), lemma: true, pos: ['VERB'] },
    context: {
      onlyNext: list('that how the what their his her its'),
      onlyNear: list('warning fact evidence plea call advice law rule science truth report study request harm risk victim')
    },
    strength: 0.05,
    neutral: ['think', 'say'],
    note: 'Takes what follows for a fact.',
    source: `${kiparsky1970}; ${hooper1975}; ${recasens2013}, factive verbs`,
    hits: ['The mayor [ignored] the warnings of the pilots.'],
    misses: ['The firm realised the profit in May.', 'The mayor read the warnings of the pilots.']
  },
  {
    id: 'presupposition/implicative',
    match: { words: list('dare bother deign stoop resort condescend'), lemma: true, pos: ['VERB'] },
    context: { onlyNext: ['to'] },
    strength: 0.05,
    neutral: ['not do', 'do'],
    note: 'Says not only what happened, but also that it was expected, difficult or due.',
    source: `${karttunen1971}; ${recasens2013}, implicatives`,
    hits: ['The owner did not [bother] to call.'],
    misses: ['The owner did not answer.', 'The team failed to qualify.']
  },
  {
    id: 'presupposition/still-even',
    match: {
      phrases: [
        'still refuse~',
        'still insist~',
        'even his/her/their/its own',
        'yet again',
        'continue~ to insist',
        'continue~ to refuse',
        'continue~ to ignore',
        'no longer pretend~',
        'again and again',
        'all of a sudden',
        'at long last',
        'finally admit~',
        'finally acknowledge~'
      ],
      covers: 'first'
    },
    strength: 0.05,
    neutral: ['(leave out)'],
    note: 'Sets what happened against what should have been expected.',
    source: `${levinson1983}; ${recasens2013}`,
    hits: ['[Yet] again, the ferry was late.', 'The owners [still] refuse to pay.'],
    misses: ['The ferry was late.', 'The ferry was late once again.']
  },
  {
    id: 'presupposition/known-truth',
    match: {
      words: list(
        'undeniable indisputable unquestionable irrefutable incontrovertible unmistakable self-evident unassailable foregone well-known well-documented well-established oft-repeated long-discredited long-debunked long-simmering widely-discredited'
      )
    },
    strength: 0.4,
    neutral: ['(give the evidence)'],
    note: 'Puts a statement beyond question.',
    source: `${levinson1983}; ${recasens2013}, epistemological bias`,
    hits: ['It is an [undeniable] fact that the port is poor.'],
    misses: ['The report says that the port is poor.']
  }
]

export const presupposition: Family = {
  name: 'presupposition',
  description: 'Words that take for granted what they do not say.',
  feature: 'presupposition',
  countsIn: [],
  rules
}
