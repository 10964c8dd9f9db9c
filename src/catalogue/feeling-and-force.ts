import { list, type Rule } from './rule.ts'
import { altheide2002, caldas1994, lakoff1980, martin2005, recasens2013, vandijk1998, wiebe2005 } from './sources.ts'

/** Verbs of force, fright and decay, and verbs and nouns of quarrel, although a plain verb would name the same act. */
export const forceRules: readonly Rule[] = [
  {
    id: 'loaded-word/crush-verb',
    match: {
      words: list(`smash batter pulverize pulverise flatten claw drown bury asphyxiate`),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'storm storms hurricane flood floods earthquake tornado quake smoke victim police water sea river funeral cemetery grave'
      )
    },
    strength: 0.45,
    neutral: ['defeat', 'reduce', 'stop'],
    note: 'Describes a policy or a dispute as violence.',
    source: `${lakoff1980}; ${recasens2013}, subjective words`,
    hits: ['The fee will [smash] the port.'],
    misses: ['The fee will cost the port a tenth of its income.', 'The storm battered the port.']
  },
  {
    id: 'loaded-word/lurk-verb',
    match: {
      words: list(`seep metastasize metastasise infiltrate masquerade maraud`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('water gas oil wound wounds bees police patient cells dog animal') },
    strength: 0.5,
    neutral: ['be', 'enter'],
    note: 'Gives people or ideas the ways of beasts and diseases.',
    source: `${lakoff1980}; ${vandijk1998}`,
    hits: ['Doubts [seep] into the plan.'],
    misses: ['Doubts about the plan remain.']
  },
  {
    id: 'loaded-word/wither-verb',
    match: {
      words: list(`crumple stagnate falter tailspin`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('building bridge temperature temperatures leg knee runner wall walls engine') },
    strength: 0.4,
    neutral: ['fall', 'end', 'weaken'],
    note: 'Describes a loss as a collapse.',
    source: `${lakoff1980}; ${martin2005}, graduation`,
    hits: ['The case [crumpled].'],
    misses: ['The case ended.', 'The building crumpled.']
  },
  {
    id: 'loaded-word/feeling-verb',
    match: {
      words: list(`irk irritate embitter dishearten sadden repulse revolt mortify vex perturb`),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    strength: 0.45,
    neutral: ['(say what they said)'],
    note: 'Ascribes a strong feeling.',
    source: `${martin2005}, affect; ${wiebe2005}`,
    hits: ['The letter [irked] the bakers.'],
    misses: ['The bakers answered the letter.']
  },
  {
    id: 'loaded-word/brazen-verb',
    match: {
      words: list(`brandish wield gamble politick mollycoddle woo curry`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('casino knife gun sword weapon powder sauce chicken cave caves') },
    strength: 0.45,
    neutral: ['show', 'spend', 'agree'],
    note: 'Judges how somebody acts.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['The board [wooed] the owners.'],
    misses: ['The board agreed with the owners.']
  },
  {
    id: 'loaded-word/quarrel-noun',
    match: {
      words: list(`squabble spat feud tiff quarrel tussle dogfight backbiting recrimination tit-for-tat`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.45,
    neutral: ['dispute'],
    note: 'Makes a dispute look petty or wild.',
    source: `${caldas1994}; ${lakoff1980}`,
    hits: ['The [spat] over the harbour went on.'],
    misses: ['The dispute over the harbour went on.']
  },
  {
    id: 'loaded-word/plight-noun',
    match: {
      words: list(`plight ordeal misfortune gauntlet tailspin doldrums malaise precipice brink throes`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('snow rain mountain ski cattle skiers') },
    strength: 0.45,
    neutral: ['(say what happened)'],
    note: 'Paints what happened as a catastrophe.',
    source: `${altheide2002}; ${lakoff1980}`,
    hits: ['It was an [ordeal] for the bakers.'],
    misses: ['It was a week for the bakers.']
  },
  {
    id: 'loaded-word/beast-noun',
    match: {
      words: list(`beast zombie vampire viper serpent jackal hyena locust whore harlot leviathan goliath bogey`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('film movie game zoo bird birds animal animals disease novel series species') },
    strength: 0.6,
    neutral: ['(name them)'],
    note: 'Names people or bodies as beasts.',
    source: `${lakoff1980}; ${vandijk1998}`,
    hits: ['They are the [vipers] of the port.'],
    misses: ['They are the owners of the port.']
  },
  {
    id: 'loaded-word/folly-noun',
    match: {
      words: list(`excess whim illusion exaggeration pretension prank masquerade veneer`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('football league building stone novel film baggage') },
    strength: 0.5,
    neutral: ['plan', 'act'],
    note: 'Calls what somebody does pretence or folly.',
    source: `${martin2005}, judgement of veracity`,
    hits: ['The vote was a [prank].'],
    misses: ['The vote was on Monday.']
  },
  {
    id: 'loaded-word/topple-verb',
    match: {
      words: list(`topple dethrone sap dwarf eclipse ravish blunt ratchet catapult hurtle veer churn ripple boggle flex cobble`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('car truck bus ship boat plane tree trees statue statues road') },
    strength: 0.4,
    neutral: ['move', 'change'],
    note: 'Describes a change as a sudden or violent movement.',
    source: `${lakoff1980}; ${martin2005}, graduation`,
    hits: ['The letter [toppled] the plan.'],
    misses: ['The letter ended the plan.', 'The tree toppled the statue.']
  },
  {
    id: 'loaded-word/spoil-verb',
    match: {
      words: list(`spoil mar dilute propagate impoverish disenfranchise dispossess suppress`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('food milk court judge subpoena motion evidence immune appetite') },
    strength: 0.45,
    neutral: ['change', 'stop'],
    note: 'Says that something good is spoilt or silenced.',
    source: `${martin2005}, judgement of propriety; ${recasens2013}, subjective words`,
    hits: ['The fee [mars] the festival.'],
    misses: ['The fee pays for the festival.']
  },
  {
    id: 'loaded-word/rush-noun',
    match: {
      words: list(`grab binge craze fad fusillade rebuff revenge mischief provocation`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('shopping police gunman killing plane pilot film') },
    strength: 0.45,
    neutral: ['(say what was done)'],
    note: 'Names an act by a bad motive or a loss of measure.',
    source: `${recasens2013}, subjective words; ${martin2005}, judgement`,
    hits: ['It was an act of [revenge].'],
    misses: ['It was an act of parliament.']
  },
  {
    id: 'loaded-word/crowd-noun',
    match: {
      words: list(`bunch gaggle legion cavalcade army brigade chorus posse cohort ilk`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { onlyNext: ['of'], unlessNear: list('soldiers flowers troops grapes voters fans') },
    strength: 0.4,
    neutral: ['(give the number)'],
    note: 'Makes several people look like a crowd.',
    source: `${vandijk1998}; ${martin2005}, appreciation`,
    hits: ['A [gaggle] of lawyers came.'],
    misses: ['Eight lawyers came.']
  },
  {
    id: 'loaded-word/seller-noun',
    match: {
      words: list(
        `purveyor peddler merchant sympathizer sympathiser cheerleader booster evangelist prophet gatekeeper aggressor culprit`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('navy marine ships bank sports football church food') },
    strength: 0.5,
    neutral: ['supporter', '(name the office)'],
    note: 'Names people as sellers or abettors of a cause.',
    source: `${vandijk1998}; ${recasens2013}, one-sided terms`,
    hits: ['The [purveyors] of the plan met.'],
    misses: ['The authors of the plan met.']
  }
]
