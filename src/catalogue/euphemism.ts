import { type Family, list, type Rule } from './rule.ts'
import { allan2006, ap, bbc } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'euphemism/military',
    match: {
      phrases: [
        'collateral damage',
        'friendly fire',
        'enhanced interrogation',
        'neutralize~',
        'neutralise~',
        'neutralized',
        'ethnic cleansing',
        'surgical strike/strikes',
        'precision strike/strikes',
        'pacification',
        'pacified',
        'kinetic action',
        'boots on the ground',
        'regime change',
        'extraordinary rendition',
        'rendition',
        'targeted killing/killings',
        'police action',
        'peacekeeping operation',
        'special military operation',
        'surgical operation',
        'mopping up',
        'take~ out targets',
        'soft targets',
        'degrade~ the enemy'
      ]
    },
    strength: 0.45,
    neutral: ['killing', 'dead civilians', 'attack'],
    note: 'Takes the violence out of violence.',
    source: `${allan2006}; ${bbc}`,
    hits: ['The raid caused [collateral damage].'],
    misses: ['The raid killed four farmers.']
  },
  {
    id: 'euphemism/business',
    match: {
      phrases: [
        'right-size~',
        'rightsizing',
        'downsizing',
        'let go of',
        'streamlining',
        'restructuring measures',
        'negative growth',
        'headcount reduction',
        'workforce reduction',
        'revenue enhancement/enhancements',
        'economically disadvantaged',
        'price adjustment/adjustments',
        'cost-saving measures',
        'pre-owned',
        'misspoke',
        'economical with the truth',
        'inappropriate behavior/behaviour',
        'wardrobe malfunction',
        'strategic withdrawal',
        'tactical retreat',
        'irregularities'
      ]
    },
    strength: 0.3,
    neutral: ['dismiss', 'raise prices', 'lie'],
    note: 'Takes the harm out of a measure.',
    source: `${allan2006}; ${ap}`,
    hits: ['The mine began its [rightsizing] in May.'],
    misses: ['The mine dismissed ninety people.']
  },
  {
    id: 'euphemism/death-and-force',
    match: {
      phrases: [
        'officer-involved shooting',
        'officer-involved',
        'passed away',
        'pass~ away',
        'went to meet',
        'shots rang out',
        'less-lethal',
        'non-lethal force',
        'reform of entitlements',
        'detention facility/facilities',
        'protective custody',
        'use of force incident',
        'altercation'
      ]
    },
    strength: 0.3,
    neutral: ['police shot', 'died'],
    note: 'Softens a death or the use of force, or leaves out who used it.',
    source: `${allan2006}; ${ap}`,
    hits: ['The chief spoke of an [officer-involved shooting].'],
    misses: ['The chief said that police shot a man.']
  },
  {
    id: 'euphemism/benefit-words',
    match: {
      words: list(
        'differently-abled pro-growth pro-family pro-business tax-relief job-creating job-creators freedom-loving peace-loving law-abiding hard-working god-fearing liberty-loving patriotic'
      )
    },
    strength: 0.3,
    neutral: ['(say what is meant)'],
    note: 'Names people or measures by what one side sees in them.',
    source: allan2006,
    hits: ['The [law-abiding] farmers objected.'],
    misses: ['The farmers objected.']
  }
]

export const euphemism: Family = {
  name: 'euphemism',
  description: 'Soft words that hide what happened.',
  feature: 'agency',
  countsIn: ['edits', 'naming'],
  rules
}
