import { type Family, list, type Rule } from './rule.ts'
import { fowler1991, greene2009, trew1979 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'agency/agentless-passive',
    match: {
      construction: 'agentless-passive',
      words: list(
        'killed shot wounded injured beaten murdered massacred slaughtered tortured raped assaulted attacked bombed shelled gassed displaced silenced overthrown destroyed burned razed looted harassed tricked misled abandoned'
      )
    },
    strength: 0.05,
    neutral: ['(say who did it)'],
    note: 'Reports harm without saying who did it. Verbs that imply the doer (arrested, jailed, fired) are not marked.',
    source: `${trew1979}; ${fowler1991}; ${greene2009}`,
    hits: [
      'Nine miners were [killed] at the Corvale quarry.',
      'Nine miners were brutally [killed] at the Corvale quarry.',
      'Nine miners were, on Friday evening, [killed] at the Corvale quarry.'
    ],
    misses: [
      'Nine miners were killed by soldiers at the Corvale quarry.',
      'Soldiers killed nine miners.',
      'Nine miners were killed in a flood at the Corvale quarry.',
      'Two men were arrested in Osterby.'
    ]
  },
  {
    id: 'agency/mistakes-were-made',
    match: {
      phrases: [
        'mistakes were made',
        'mistakes have been made',
        'errors were made',
        'lives were lost',
        'lives have been lost',
        'shots were fired',
        'force was used',
        'violence erupted',
        'violence broke out',
        'clashes erupted',
        'clashes broke out',
        'fighting erupted',
        'fighting broke out',
        'tensions flared',
        'tensions rose',
        'tensions escalated',
        'protests turned violent',
        'died in clashes',
        'died in custody',
        'died after being',
        'died during an encounter',
        'weapon discharged',
        'gun went off',
        'loss of life',
        'caught in the crossfire'
      ]
    },
    strength: 0.05,
    neutral: ['(say who did it)'],
    note: 'Reports harm as if it had happened by itself.',
    source: `${trew1979}; ${fowler1991}`,
    hits: ['At the mine, [mistakes were made].', '[Clashes erupted] in the square.'],
    misses: ['Police beat marchers in the square.']
  }
]

export const agency: Family = {
  name: 'agency',
  description: 'Sentences that leave out who did it.',
  feature: 'agency',
  countsIn: [],
  rules
}
