import { list, type Rule } from './rule.ts'
import { altheide2002, caldas1994, fan2019, lakoff1980, martin2005, recasens2013 } from './sources.ts'

/** Vivid verbs for ordinary acts. */
export const vividVerbRules: readonly Rule[] = [
  {
    id: 'loaded-word/rush-verb',
    match: {
      words: list(`stampede bolt hightail skedaddle barrel stagger plod trudge slouch shuffle tiptoe sneak lumber`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('cattle horses bulls race') },
    strength: 0.35,
    neutral: ['go', 'act'],
    note: 'A verb of haste or fright for an ordinary act.',
    source: `${recasens2013}, subjective words; ${fan2019}`,
    hits: ['The owners [stampeded] to the court.'],
    misses: ['The owners went to the court.']
  },
  {
    id: 'loaded-word/grasp-verb',
    match: {
      words: list(`hanker hunger thirst hog grub wolf scarf pilfer filch pocket snaffle milk`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('ball water rope') },
    strength: 0.4,
    neutral: ['take', 'want'],
    note: 'A verb of greed.',
    source: `${recasens2013}, subjective words`,
    hits: ['The owners [hankered] for the port.'],
    misses: ['The owners wanted the port.']
  },
  {
    id: 'loaded-word/bend-verb',
    match: { words: list(`contort garble warp circumvent skirt evade massage doctor cook`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('metal steel') },
    strength: 0.45,
    neutral: ['change', 'read'],
    note: 'Says that somebody bends the truth or a rule.',
    source: `${recasens2013}, epistemological bias`,
    hits: ['The board [contorted] the rule.'],
    misses: ['The board changed the rule.']
  },
  {
    id: 'loaded-word/stir-verb',
    match: { words: list(`inflame kindle envenom infect curdle brew`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('fire fires joint lungs engine candle') },
    strength: 0.4,
    neutral: ['cause'],
    note: 'Describes a cause as a fire or a poison.',
    source: lakoff1980,
    hits: ['The letter [inflamed] the bakers.'],
    misses: ['The letter reached the bakers.']
  },
  {
    id: 'loaded-word/scare-verb',
    match: {
      words: list(`spook alarm petrify unnerve unsettle daunt cow shock astound flabbergast gobsmack`),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: { unlessNear: list('horse horses gun') },
    strength: 0.5,
    neutral: ['(say what may happen)'],
    note: 'Ascribes fear or shock.',
    source: `${altheide2002}; ${martin2005}, affect`,
    hits: ['The letter [spooked] the bakers.'],
    misses: ['The letter reached the bakers.']
  },
  {
    id: 'loaded-word/mock-verb',
    match: { words: list(`lampoon satirize satirise spoof heckle hoot razz rib`), lemma: true, pos: ['VERB'] },
    strength: 0.55,
    neutral: ['say', 'criticise'],
    note: 'Makes fun of somebody or says that others do.',
    source: `${caldas1994}; ${martin2005}, judgement`,
    hits: ['They [lampooned] the mayor.'],
    misses: ['They met the mayor.']
  }
]
