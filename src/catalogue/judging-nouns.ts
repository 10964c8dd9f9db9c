import { list, type Rule } from './rule.ts'
import {
  allan2006,
  altheide2002,
  caldas1994,
  entman1993,
  fan2019,
  hamborg2019,
  lakoff1980,
  martin2005,
  martino2019,
  recasens2013
} from './sources.ts'

/** Nouns that judge what they name. */
export const judgingNounRules: readonly Rule[] = [
  {
    id: 'name-calling/ism',
    match: {
      words: list(
        `socialism communism marxism leftism fascism nazism stalinism maoism authoritarianism totalitarianism extremism radicalism fanaticism globalism statism collectivism wokeness wokeism anarchism despotism tyranny`
      ),
      pos: ['NOUN', 'PROPN'],
      isCased: true
    },
    context: { unlessNear: list('history museum book course professor century collapse party') },
    strength: 0.4,
    neutral: ['(name the measure)'],
    note: 'Names a policy or a person’s views by an ideology that is meant to frighten.',
    source: `${martino2019}, name calling; ${recasens2013}, one-sided terms`,
    hits: ['The plan is plain [socialism].'],
    misses: ['The plan is plain.']
  },
  {
    id: 'name-calling/liar',
    match: {
      words: list(
        `liar fibber crook cheat cheater swindler thief fraudster hypocrite poser poseur impostor imposter con-artist conman con-man charlatan huckster grifter scammer`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: { unlessNear: list('police prison arrested') },
    strength: 0.75,
    neutral: ['(say what was untrue)'],
    note: 'Calls somebody a cheat.',
    source: `${martino2019}, name calling; ${allan2006}, dysphemism`,
    hits: ['The [liar] signed it.'],
    misses: ['The clerk signed it.']
  },
  {
    id: 'loaded-word/lie',
    match: {
      words: list(
        `lie falsehood untruth deception deceit deceitfulness dishonesty duplicity mendacity fabrication fib half-truth propaganda misinformation disinformation smokescreen fiction distortion falsification`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('steel metal shop plant ground detector') },
    strength: 0.6,
    neutral: ['statement'],
    note: 'Says that somebody lies.',
    source: `${recasens2013}, epistemological bias; ${fan2019}`,
    hits: ['It was a [fabrication].'],
    misses: ['It was a statement.']
  },
  {
    id: 'loaded-word/hypocrisy',
    match: {
      words: list(
        `hypocrisy sanctimony double-standard pretense pretence charade façade facade hoax ruse ploy gimmick stunt trickery chicanery skulduggery shenanigans hijinks`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.6,
    neutral: ['(say what contradicts what)'],
    note: 'Accuses somebody of a double standard.',
    source: `${martin2005}, judgement of veracity`,
    hits: ['The [hypocrisy] of the board is known.'],
    misses: ['The board is known.']
  },
  {
    id: 'loaded-word/cruelty',
    match: {
      words: list(
        `cruelty brutality savagery barbarity barbarism inhumanity depravity wickedness viciousness heartlessness callousness ruthlessness malice spite vitriol venom bile`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('animal animals charges charged convicted police inquiry museum') },
    strength: 0.55,
    neutral: ['(say what was done)'],
    note: 'Names an act by its cruelty.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The [cruelty] of the rule is known.'],
    misses: ['The rule is known.']
  },
  {
    id: 'loaded-word/tirade',
    match: {
      words: list(
        `tirade diatribe screed harangue broadside outburst hissy-fit tantrum jeremiad polemic invective fulmination bombast fearmongering scaremongering`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.65,
    neutral: ['speech', 'letter'],
    note: 'Calls what was said an outburst.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The [tirade] went on.'],
    misses: ['The speech went on.']
  },
  {
    id: 'loaded-word/mayhem',
    match: {
      words: list(
        `mayhem havoc chaos turmoil bedlam anarchy carnage bloodbath rampage maelstrom upheaval disarray meltdown shambles`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('film earthquake hurricane theory game') },
    strength: 0.5,
    neutral: ['(say what happened)'],
    note: 'Paints an event as disorder or blood.',
    source: `${martin2005}, appreciation; ${altheide2002}`,
    hits: ['The sale ended in [mayhem].'],
    misses: ['The sale ended in May.']
  },
  {
    id: 'loaded-word/fiasco',
    match: {
      words: list(
        `fiasco debacle catastrophe calamity travesty embarrassment humiliation flop bust boondoggle quagmire morass blunder gaffe misstep`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('relief natural') },
    strength: 0.6,
    neutral: ['failure', 'loss'],
    note: 'Mocks a failure.',
    source: `${martin2005}, appreciation`,
    hits: ['The sale was a [debacle].'],
    misses: ['The sale was late.']
  },
  {
    id: 'loaded-word/guilt-noun',
    match: {
      words: list(
        `complacency complicity culpability inaction cronyism nepotism graft favoritism favouritism impunity greed avarice selfishness`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: {
      unlessNear: list('trial charges charged convicted sexual inquiry investigation probe police police lawsuit court ethics')
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Names a fault where an act could be named.',
    source: `${entman1993}, frames make moral judgements`,
    hits: ['The [complacency] of the board cost a year.'],
    misses: ['The meeting of the board took a year.']
  },
  {
    id: 'loaded-word/scorn-noun',
    match: {
      words: list(
        `disdain contempt scorn derision mockery animosity rancor rancour revulsion loathing snark condescension arrogance hubris smugness entitlement`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('court') },
    strength: 0.6,
    neutral: ['(say what was said)'],
    note: 'Names what was said or felt by contempt.',
    source: `${martin2005}, affect`,
    hits: ['His [disdain] for the board is known.'],
    misses: ['His letter to the board is known.']
  },
  {
    id: 'loaded-word/blow',
    match: {
      words: list(
        `jab swipe barb potshot dig dressing-down tongue-lashing takedown smackdown pile-on hatchet-job hit-job slur put-down zinger`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('flu vaccine vaccination covid coronavirus boxing') },
    strength: 0.5,
    neutral: ['criticism'],
    note: 'Turns a criticism into a blow.',
    source: `${lakoff1980}; ${caldas1994}`,
    hits: ['The letter was a [jab] at the board.'],
    misses: ['The letter was for the board.']
  },
  {
    id: 'loaded-word/coercion',
    match: {
      words: list(
        `power-grab powergrab overreach clampdown encroachment usurpation intimidation coercion strong-arming arm-twisting indoctrination brainwashing censorship subjugation enslavement persecution`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('vehicle airport') },
    strength: 0.5,
    neutral: ['rule', 'measure'],
    note: 'Names a measure as force.',
    source: `${recasens2013}, one-sided terms; ${hamborg2019}`,
    hits: ['The rule is plain [intimidation].'],
    misses: ['The rule is new.']
  },
  {
    id: 'loaded-word/waste',
    match: {
      words: list(
        `giveaway handout bailout-fest pork-barrel slush-fund extravagance profligacy squandering gravy-train cash-cow piggy-bank`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('water nuclear treatment basket river') },
    strength: 0.5,
    neutral: ['spending'],
    note: 'Calls spending a waste.',
    source: `${martin2005}, appreciation; ${hamborg2019}`,
    hits: ['The bridge is a [gravy-train].'],
    misses: ['The bridge is new.']
  },
  {
    id: 'loaded-word/plotting',
    match: {
      words: list(
        `gambit machination maneuvering manoeuvring connivance collusion treachery treason betrayal backstabbing subterfuge cover-up coverup witch-hunt fishing-expedition`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('police film novel') },
    strength: 0.5,
    neutral: ['plan'],
    note: 'Suggests that a plan hides something.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['It was a [subterfuge] of the owners.'],
    misses: ['It was a plan of the owners.']
  },
  {
    id: 'loaded-word/folly',
    match: {
      words: list(
        `folly lunacy insanity madness idiocy stupidity foolishness absurdity silliness naivety naivete gullibility ignorance delusion paranoia hysteria derangement craziness`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('asylum hospital') },
    strength: 0.6,
    neutral: ['(say what speaks against it)'],
    note: 'Calls a decision or a view foolish.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The sale was [folly].'],
    misses: ['The sale was late.']
  },
  {
    id: 'loaded-word/weakness',
    match: {
      words: list(
        `cowardice spinelessness fecklessness timidity incompetence impotence laziness sloppiness clumsiness appeasement capitulation`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.5,
    neutral: ['(say what was not done)'],
    note: 'Blames somebody’s want of courage or skill.',
    source: `${martin2005}, judgement of tenacity`,
    hits: ['The [cowardice] of the board is known.'],
    misses: ['The letter of the board is known.']
  },
  {
    id: 'loaded-word/wickedness',
    match: {
      words: list(`outrage obscenity indecency perversion abomination desecration wrong`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('museum') },
    strength: 0.55,
    neutral: ['(say what was done)'],
    note: 'Names a moral fault.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['It is an [outrage] against the town.'],
    misses: ['It is a rule for the town.']
  },
  {
    id: 'loaded-word/zeal',
    match: {
      words: list(
        `fervor fervour zeal zealotry adulation idolatry hero-worship sycophancy cheerleading pandering virtue-signaling virtue-signalling grandstanding showboating posturing`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('religious') },
    strength: 0.45,
    neutral: ['support'],
    note: 'Names support by its excess.',
    source: `${martin2005}, graduation`,
    hits: ['The [fervor] of the bakers is known.'],
    misses: ['The support of the bakers is known.']
  },
  {
    id: 'loaded-word/gloom',
    match: {
      words: list(`dread gloom despair anguish agony heartbreak heartache misery woe torment nightmare horror terror panic`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('film') },
    strength: 0.4,
    neutral: ['(say what may happen)'],
    note: 'A feeling in the place of a fact.',
    source: `${martin2005}, affect`,
    hits: ['There is [gloom] in the town.'],
    misses: ['There is a fair in the town.']
  },
  {
    id: 'loaded-word/nonsense-talk',
    match: {
      words: list(
        `twaddle balderdash baloney hokum hooey piffle tripe blather babble gobbledygook mumbo-jumbo psychobabble jargon blarney hot-air codswallop flapdoodle`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('collection truck bin bull recycling dump') },
    strength: 0.65,
    neutral: ['statement'],
    note: 'Dismisses what was said in a word.',
    source: `${recasens2013}, subjective words`,
    hits: ['The letter is [balderdash].'],
    misses: ['The letter is long.']
  },
  {
    id: 'loaded-word/spectacle',
    match: {
      words: list(
        `sideshow spectacle theatrics histrionics melodrama pantomime burlesque freak-show puppet-show dog-and-pony-show photo-op soap-opera`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('theatre theater film church') },
    strength: 0.5,
    neutral: ['event'],
    note: 'Names an event as a show.',
    source: `${martin2005}, appreciation`,
    hits: ['The hearing was a [sideshow].'],
    misses: ['The hearing was long.']
  }
]
