import { list, type Rule } from './rule.ts'
import { allan2006, lakoff1980, martin2005, martino2019, wiebe2005 } from './sources.ts'

/** Vivid nouns for people, feelings and states of things. */
export const vividNounRules: readonly Rule[] = [
  {
    id: 'loaded-word/feeling-noun',
    match: {
      words: list(`resentment indignation bitterness exasperation frustration envy jealousy schadenfreude`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.4,
    neutral: ['(say what they said)'],
    note: 'Ascribes a strong feeling.',
    source: `${martin2005}, affect; ${wiebe2005}`,
    hits: ['There was [resentment] in the hall.'],
    misses: ['There was a fair in the hall.']
  },
  {
    id: 'loaded-word/tangle-noun',
    match: {
      words: list(
        `muddle tangle mishmash hodgepodge patchwork rat's-nest mare's-nest quandary conundrum labyrinth thicket maze quicksand stalemate deadlock paralysis standstill`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('hair rope') },
    strength: 0.45,
    neutral: ['(say what happened)'],
    note: 'Paints a matter as a tangle.',
    source: `${martin2005}, appreciation`,
    hits: ['The rule is a [muddle].'],
    misses: ['The rule is new.']
  },
  {
    id: 'loaded-word/ruin-noun',
    match: {
      words: list(
        `ruination decimation annihilation evisceration destruction desolation demise undoing implosion unraveling unravelling erosion degradation deterioration`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('temple castle abbey roman ancient') },
    strength: 0.5,
    neutral: ['loss', 'change'],
    note: 'Names a loss as ruin.',
    source: `${lakoff1980}; ${martin2005}, appreciation`,
    hits: ['They fear the [ruination] of the port.'],
    misses: ['They fear the sale of the port.']
  },
  {
    id: 'loaded-word/gulf-noun',
    match: { words: list(`gulf schism rift cleavage fissure polarization polarisation`), lemma: true, pos: ['NOUN'] },
    context: { unlessNear: list('oil mexico persian canyon mountain water') },
    strength: 0.4,
    neutral: ['difference'],
    note: 'Dramatises a difference.',
    source: `${martin2005}, graduation`,
    hits: ['There is a [schism] between the boards.'],
    misses: ['There is a road between the boards.']
  },
  {
    id: 'name-calling/doomsayer',
    match: {
      words: list(
        `doom-monger doomster nitpicker pessimist prophet-of-doom hysteric worrywart prude puritan inquisitor thought-police`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.55,
    neutral: ['(name them)'],
    note: 'Names people by a fear that they are said to spread.',
    source: `${martino2019}, name calling; ${allan2006}`,
    hits: ['The [doomsters] wrote letters.'],
    misses: ['The readers wrote letters.']
  },
  {
    id: 'name-calling/faker',
    match: {
      words: list(`poseur pretender faker mountebank plant front-man paid-actor astroturfer spin-doctor flack`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.6,
    neutral: ['(name or office)'],
    note: 'Names a person as not what he says he is.',
    source: `${martino2019}, name calling`,
    hits: ['The [poseur] spoke.'],
    misses: ['The mayor spoke.']
  }
]
