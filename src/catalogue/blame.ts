import { type Family, list, type Rule } from './rule.ts'
import { entman1993, recasens2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'blame/fault',
    match: {
      phrases: [
        'to blame for',
        'has/have only himself/herself/itself/themselves to blame',
        'at fault for',
        'in the wake of his/her/their failure',
        'blood on their hands',
        'complicit in',
        'had it coming',
        'asking for it',
        'brought on/upon itself/himself/herself/themselves',
        'of its/his/her/their own making',
        'because of his/her/their failure',
        'fail~ miserably',
        'failed policy/policies',
        'fail~ the people',
        'botched response',
        'the fault of',
        'reap/reaps/reaped what',
        'comeuppance',
        'just deserts',
        'chickens have come',
        'own worst enemy'
      ]
    },
    context: { unlessNear: list('pleaded pleads plead found jury verdict pleading convicted court') },
    strength: 0.4,
    neutral: ['(say what caused it)'],
    note: 'Says who is at fault in the outlet’s own voice.',
    source: `${entman1993}, frames diagnose causes`,
    hits: ['The drought is [of its own making].'],
    misses: ['The jury found him guilty of theft.', 'The drought began in May.']
  },
  {
    id: 'blame/failure',
    match: {
      words: list(
        'ineptitude dereliction mismanagement malpractice misdeed flub misrule intransigence recklessness indifference apathy'
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: {
      unlessNear: list(
        'heart kidney liver organ engine power lawsuit trial charges charge sexual inquiry investigation probe brake equipment respiratory child medical plant'
      )
    },
    strength: 0.35,
    neutral: ['(say what was done)'],
    note: 'Judges an act as a fault without saying what was done.',
    source: `${entman1993}, frames make moral judgements; ${recasens2013}`,
    hits: ['The [ineptitude] of the board cost a year.'],
    misses: ['The kidney failure was found late.', 'The decision of the board cost a year.']
  }
]

export const blame: Family = {
  name: 'blame',
  description: 'Wording that says who is at fault.',
  feature: 'verdicts',
  countsIn: ['edits', 'naming'],
  rules
}
