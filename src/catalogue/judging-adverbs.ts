import { list, type Rule } from './rule.ts'
import { caldas1994, hyland2005, martin2005, recasens2013 } from './sources.ts'

/** Adverbs that judge. */
export const judgingAdverbRules: readonly Rule[] = [
  {
    id: 'intensifier/secretly',
    match: {
      words: list(`stealthily surreptitiously furtively covertly secretly quietly sneakily underhandedly clandestinely slyly`),
      pos: ['ADV']
    },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'An adverb that makes an act look hidden.',
    source: `${martin2005}, judgement of veracity`,
    hits: ['The board [stealthily] raised the fee.'],
    misses: ['The board raised the fee.']
  },
  {
    id: 'intensifier/rashly',
    match: {
      words: list(
        `rashly hastily impulsively erratically chaotically haphazardly carelessly recklessly irresponsibly clumsily ineptly incompetently sloppily shoddily bizarrely inexplicably stubbornly obstinately petulantly childishly`
      ),
      pos: ['ADV']
    },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'An adverb that blames the way a thing was done.',
    source: `${martin2005}, judgement`,
    hits: ['The board [rashly] sold the boat.'],
    misses: ['The board sold the boat.']
  },
  {
    id: 'intensifier/unjustly',
    match: {
      words: list(
        `unjustly unfairly wrongly wrongfully improperly inappropriately immorally unethically illegitimately undemocratically outrageously shamefully disgracefully scandalously deplorably despicably reprehensibly`
      ),
      pos: ['ADV']
    },
    context: { unlessNext: list('convicted imprisoned accused') },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'An adverb that says an act was not right.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The board [unjustly] raised the fee.'],
    misses: ['The board raised the fee.']
  },
  {
    id: 'intensifier/falsely',
    match: {
      words: list(
        `falsely mistakenly erroneously misleadingly baselessly dishonestly disingenuously deceptively deceitfully hypocritically fraudulently`
      ),
      pos: ['ADV']
    },
    context: { unlessNext: list('imprisoned') },
    strength: 0.55,
    neutral: ['(say what speaks against it)'],
    note: 'An adverb that says a statement is not true.',
    source: `${recasens2013}, epistemological bias`,
    hits: ['The board [falsely] said so.'],
    misses: ['The board said so.']
  },
  {
    id: 'intensifier/cruelly',
    match: {
      words: list(
        `callously ruthlessly mercilessly viciously brutally savagely cruelly wantonly heartlessly maliciously spitefully vindictively wickedly hatefully`
      ),
      pos: ['ADV']
    },
    strength: 0.55,
    neutral: ['(leave out)'],
    note: 'An adverb of cruelty.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The board [callously] raised the fee.'],
    misses: ['The board raised the fee.']
  },
  {
    id: 'intensifier/zealously',
    match: {
      words: list(
        `zealously fanatically rabidly dogmatically obsessively slavishly blindly mindlessly hysterically frantically feverishly furiously desperately aggressively relentlessly`
      ),
      pos: ['ADV', 'ADJ']
    },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'An adverb of zeal.',
    source: `${martin2005}, graduation`,
    hits: ['The board [zealously] guards the fee.'],
    misses: ['The board guards the fee.']
  },
  {
    id: 'intensifier/drastically',
    match: {
      words: list(`drastically dramatically severely seriously gravely enormously tremendously exponentially`),
      pos: ['ADV']
    },
    context: { unlessNear: list('percent') },
    strength: 0.35,
    neutral: ['(give the figure)'],
    note: 'Turns a change up.',
    source: `${hyland2005}, boosters`,
    hits: ['The fee was [drastically] wrong.'],
    misses: ['The fee was wrong.']
  },
  {
    id: 'intensifier/surely',
    match: {
      words: list(
        `surely certainly definitely evidently undoubtedly undeniably indisputably unquestionably unmistakably inarguably assuredly decidedly`
      ),
      pos: ['ADV']
    },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'Claims that nobody could see it otherwise.',
    source: `${hyland2005}, boosters; ${recasens2013}`,
    hits: ['The board is [surely] wrong.'],
    misses: ['The board is wrong.']
  },
  {
    id: 'intensifier/praise-adverb',
    match: {
      words: list(
        `bravely courageously heroically boldly valiantly nobly gallantly masterfully brilliantly beautifully wonderfully magnificently superbly admirably commendably eloquently gloriously triumphantly rightly wisely sensibly proudly`
      ),
      pos: ['ADV']
    },
    strength: 0.45,
    neutral: ['(leave out)'],
    note: 'An adverb that praises.',
    source: `${martin2005}, judgement`,
    hits: ['The board [valiantly] kept the fee.'],
    misses: ['The board kept the fee.']
  },
  {
    id: 'intensifier/loudly',
    match: {
      words: list(
        `shrilly stridently bombastically boastfully angrily bitterly vehemently vociferously loudly breathlessly indignantly defiantly smugly snidely sarcastically mockingly derisively scornfully contemptuously dismissively`
      ),
      pos: ['ADV']
    },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'An adverb that makes speech noise.',
    source: `${caldas1994}; ${martin2005}, graduation`,
    hits: ['The mayor [shrilly] objected.'],
    misses: ['The mayor objected.']
  },
  {
    id: 'intensifier/fishily',
    match: {
      words: list(`conveniently suspiciously mysteriously curiously oddly strangely dubiously questionably tellingly`),
      pos: ['ADV']
    },
    context: { unlessNear: list('located') },
    strength: 0.45,
    neutral: ['(leave out)'],
    note: 'An adverb that raises suspicion.',
    source: `${recasens2013}, epistemological bias`,
    hits: ['The file was [conveniently] lost.'],
    misses: ['The file was lost.']
  },
  {
    id: 'intensifier/strikingly',
    match: {
      words: list(
        `strikingly supremely abundantly inherently fundamentally thoroughly vividly exquisitely eminently unequivocally emphatically`
      ),
      pos: ['ADV']
    },
    strength: 0.35,
    neutral: ['(leave out)'],
    note: 'Raises what it stands beside beyond measure or doubt.',
    source: `${hyland2005}, boosters`,
    hits: ['The plan is [fundamentally] flawed.'],
    misses: ['The plan was read in full.']
  },
  {
    id: 'intensifier/casually',
    match: {
      words: list(
        `casually bluntly cheerfully defensively lovingly nicely fondly gracefully playfully sweetly paradoxically uncharacteristically obediently eagerly`
      ),
      pos: ['ADV']
    },
    strength: 0.35,
    neutral: ['(leave out)'],
    note: 'Tells in what spirit something was done.',
    source: `${martin2005}, affect and judgement`,
    hits: ['The mayor [casually] raised the fee.'],
    misses: ['The mayor raised the fee.']
  }
]
