import { type Family, list, type Rule } from './rule.ts'
import { ap, bbc, reuters, wikipedia } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'sourcing/anonymous-source',
    match: {
      construction: 'anonymous-source',
      words: list(
        'official officials source sources person people insider insiders aide aides diplomat diplomats observers somebody someone'
      )
    },
    strength: 0.05,
    neutral: ['(name the source)'],
    note: 'What is said has a source that is kept from the reader.',
    source: `${ap}; ${reuters}, sourcing; ${bbc}`,
    hits: ['[Sources] said that the port was empty.', '“The port is empty,” said a [person] close to the talks.'],
    misses: ['Oren Tashk said the port was empty.', 'Officials at the port authority said the port was empty.']
  },
  {
    id: 'sourcing/critics-say',
    match: {
      phrases: [
        'critics/detractors/skeptics/sceptics/observers/analysts/experts/commentators/insiders say',
        'critics/detractors/skeptics/sceptics/observers argue/claim/contend/charge/warn/fear/note',
        'some/many/others say',
        'some/many/others argue/believe/think/fear/suspect/claim/suggest/wonder/insist/agree',
        'some/many/most critics/observers/experts/analysts/people/scholars say/argue/believe/agree/fear/think/insist',
        'some have called',
        'some are calling',
        'many are calling',
        'many see',
        'some see',
        'many feel',
        'there are those who'
      ],
      covers: 'first'
    },
    context: {
      unlessPrevious: list(
        'health legal medical security military political climate economic trade policy industry energy weather aviation shipping court company party of and u.s. foreign cyber tax labor labour rights'
      )
    },
    strength: 0.05,
    neutral: ['(name the source)'],
    note: 'Puts an opinion into nobody’s mouth.',
    source: `${wikipedia}, unsupported attributions; ${reuters}, sourcing`,
    hits: ['[Critics] say the bridge is unsafe.', '[Some] argue that the bridge is unsafe.'],
    misses: [
      'Engineer Mila Dorn said the bridge was unsafe.',
      'Some people like the bridge.',
      'Shipping experts say the bridge is unsafe.'
    ]
  },
  {
    id: 'sourcing/widely',
    match: {
      phrases: [
        'widely reported',
        'widely believed',
        'widely seen as',
        'widely regarded',
        'widely considered',
        'widely viewed',
        'widely expected',
        'widely condemned',
        'widely criticized/criticised',
        'widely panned',
        'widely discredited',
        'widely denounced',
        'widely debunked',
        'widely perceived',
        'widely thought',
        'long said to',
        'long rumored/rumoured',
        'long believed to',
        'long thought to',
        'long suspected',
        'long accused',
        'rumored/rumoured to',
        'said to be',
        'believed to be',
        'thought to be',
        'considered by many',
        'seen by many',
        'regarded by many',
        'viewed by many',
        'seen by some',
        'it is/was widely <VERB>',
        'it is/was believed',
        'it is/was thought',
        'it is/was said',
        'it is/was rumored/rumoured',
        'rumor has it',
        'rumour has it',
        'word on the street',
        'by all accounts',
        'by most accounts',
        'according to some',
        'according to critics',
        'according to rumors/rumours',
        'sources say',
        'sources said',
        'everyone knows',
        'everybody knows'
      ]
    },
    strength: 0.05,
    neutral: ['(name the source)'],
    note: 'Says that something is said without saying by whom.',
    source: `${wikipedia}, unsupported attributions; ${ap}`,
    hits: ['[It was widely expected] that he would leave.', 'He is [long rumored] to own the mine.'],
    misses: ['The Osterby Courier reported that he would leave.']
  },
  {
    id: 'sourcing/raise-questions',
    match: {
      phrases: [
        'questions remain',
        'questions swirl~',
        'prompt~ speculation',
        'fuel~ speculation',
        'spark~ speculation',
        'amid speculation',
        'amid fears',
        'beg/begs/begged the question',
        'spark~ fears',
        'sparking fears',
        'sparking outrage',
        'there are fears',
        'growing calls',
        'mounting calls',
        'raise/raises/raised/raising eyebrows',
        'raise/raises/raised serious questions',
        'raise/raises/raised questions'
      ]
    },
    strength: 0.05,
    neutral: ['(say who asks what)'],
    note: 'Reports a doubt without saying whose it is.',
    source: `${wikipedia}, unsupported attributions; ${reuters}, sourcing`,
    hits: ['The sale [raised questions] in the town.'],
    misses: ['Mila Dorn asked who had bought the mine.']
  }
]

export const sourcing: Family = {
  name: 'sourcing',
  description: 'Words without a source that can be asked.',
  feature: 'sourcing',
  countsIn: [],
  rules
}
