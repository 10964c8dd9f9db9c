import { type Family, list, type Rule } from './rule.ts'
import { hyland2005, martin2005, recasens2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'intensifier/utterly',
    match: {
      words: list(
        `utterly totally absolutely wholly completely grossly wildly hugely vastly massively immensely monumentally insanely ridiculously absurdly astonishingly shockingly stunningly staggeringly breathtakingly unbelievably incredibly amazingly ludicrously obscenely preposterously woefully abysmally appallingly atrociously horrifically horribly terribly dreadfully awfully painfully hopelessly pathetically laughably comically embarrassingly insultingly spectacularly phenomenally mind-bogglingly jaw-droppingly hilariously egregiously flagrantly fantastically frighteningly alarmingly`
      ),
      pos: ['ADV', 'ADJ']
    },
    context: { unlessNext: list('destroyed different blind separate new owned') },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'Turns a description up beyond what can be checked.',
    source: `${recasens2013}, subjective intensifiers; ${hyland2005}, boosters`,
    hits: ['The plan was [utterly] useless.'],
    misses: ['The plan was dropped.', 'The house was completely destroyed.']
  },
  {
    id: 'intensifier/very',
    match: {
      words: list(
        'extremely exceedingly extraordinarily remarkably exceptionally overwhelmingly profoundly deeply fiercely intensely sharply starkly'
      ),
      pos: ['ADV']
    },
    context: { unlessNext: list('in into below above lower higher down up than voted') },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'Turns a description up.',
    source: `${recasens2013}, subjective intensifiers; ${hyland2005}, boosters`,
    hits: ['It was a [deeply] strange answer.'],
    misses: ['Prices fell sharply in May.']
  },
  {
    id: 'intensifier/certainty',
    match: {
      words: list('obviously clearly indubitably plainly patently manifestly'),
      pos: ['ADV', 'ADJ']
    },
    context: {
      unlessNear: list('see seen visible audible heard hear mark marked speak label labelled labeled define defined state stated')
    },
    strength: 0.45,
    neutral: ['(leave out)'],
    note: 'Claims that nobody could see it otherwise.',
    source: `${hyland2005}, boosters; ${recasens2013}`,
    hits: ['The minister is [obviously] wrong.'],
    misses: ['The lighthouse is clearly visible from the shore.']
  },
  {
    id: 'intensifier/truly',
    match: { words: list('truly simply really literally quite positively'), pos: ['ADV'] },
    context: {
      onlyNext: list(
        'a the no not remarkable stunning astonishing awful terrible horrible evil bizarre great extraordinary amazing incredible bad shocking unbelievable impossible wrong false absurd'
      )
    },
    strength: 0.3,
    neutral: ['(leave out)'],
    note: 'Turns a description up.',
    source: `${recasens2013}, subjective intensifiers`,
    hits: ['There is [simply] no excuse.'],
    misses: ['He quite likes the harbour.']
  },
  {
    id: 'intensifier/shamelessly',
    match: {
      words: list(
        `shamelessly brazenly blatantly cynically deliberately arrogantly cravenly gleefully giddily foolishly stupidly idiotically incessantly endlessly tirelessly rightfully justly tragically sadly unfortunately regrettably thankfully mercifully luckily predictably unsurprisingly ironically infamously notoriously famously dutifully uncritically unabashedly unapologetically nakedly openly flippantly glibly condescendingly cavalierly needlessly senselessly lavishly dangerously unwittingly naively`
      ),
      pos: ['ADV', 'ADJ']
    },
    context: { unlessNext: list('convicted imprisoned accused injured gay lesbian bisexual transgender queer lgbt lgbtq') },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'An adverb that passes judgement on how somebody acted.',
    source: `${martin2005}, judgement; ${recasens2013}, subjective words`,
    hits: ['The board [shamelessly] raised its own pay.'],
    misses: ['The board raised its own pay.', 'He was wrongly convicted in Osterby.', 'She is openly lesbian.']
  },
  {
    id: 'intensifier/complete',
    match: {
      words: list(
        'utter sheer unmitigated unadulterated unalloyed blatant flagrant glaring outright downright bald-faced barefaced unabashed unvarnished brazen rank naked abject out-and-out full-blown full-throated all-out'
      ),
      pos: ['ADJ', 'ADV', 'NOUN']
    },
    context: { unlessNear: list('number size volume eye body file') },
    strength: 0.5,
    neutral: ['(leave out)'],
    note: 'Turns a noun up and condemns it.',
    source: `${recasens2013}, subjective intensifiers`,
    hits: ['It was [sheer] folly.', 'He told a [blatant] lie.'],
    misses: ['The sheer size of the ship slowed it.']
  },
  {
    id: 'intensifier/degree-phrase',
    match: {
      phrases: [
        'nothing short of',
        'nothing less than',
        'to say the least',
        'beyond belief',
        'beyond the pale',
        'off the charts',
        'out of control',
        'like never before',
        'once and for all',
        'to the hilt',
        'far and away',
        'time and time again',
        'over and over',
        'day in and day out',
        'all too',
        'if not downright'
      ]
    },
    strength: 0.35,
    neutral: ['(leave out)'],
    note: 'Turns a statement up.',
    source: `${hyland2005}, boosters; ${recasens2013}`,
    hits: ['It was [nothing short of] a miracle.'],
    misses: ['It was a short visit.']
  },
  {
    id: 'intensifier/of-all-time',
    match: {
      phrases: [
        'of all time',
        'in living memory',
        'in modern history',
        'ever seen',
        'the world has ever',
        'unlike any other',
        'like no other',
        'second to none',
        'in the history of'
      ]
    },
    strength: 0.35,
    neutral: ['(give the figure)'],
    note: 'A superlative that is rarely checked.',
    source: `${martin2005}, graduation; ${recasens2013}`,
    hits: ['It is the worst flood [in living memory].'],
    misses: ['It is the worst flood since 1954.']
  },
  {
    id: 'intensifier/increasingly',
    match: { phrases: ['increasingly <ADJ>', 'worse and worse'], covers: 'first' },
    strength: 0.25,
    neutral: ['(give the figures)'],
    note: 'Asserts a trend without showing it.',
    source: `${recasens2013}, subjective intensifiers`,
    hits: ['The port has become [increasingly] dangerous.'],
    misses: ['The port has become dangerous.']
  },
  {
    id: 'intensifier/prefix',
    match: { heads: list('ultra uber über pseudo faux hyper mega arch quasi crypto') },
    strength: 0.4,
    neutral: ['(leave out)'],
    note: 'A prefix that turns a description up or denies it.',
    source: `${recasens2013}, subjective intensifiers`,
    hits: ['It was an [uber-cautious] plan.'],
    misses: ['It was a cautious plan.']
  },
  {
    id: 'intensifier/manner',
    match: {
      words: list(
        `sheepishly grudgingly begrudgingly disdainfully haughtily pompously piously sanctimoniously selfishly greedily lazily corruptly pettily nastily rudely crudely cheaply crazily madly laughingly ominously eerily chillingly disturbingly sickeningly disgustingly revoltingly grotesquely gratuitously pointlessly uselessly futilely helplessly lamely meekly weakly feebly timidly fearfully obsequiously fawningly reverently passionately fervently radically staunchly infuriatingly maddeningly annoyingly frustratingly unconscionably unforgivably inexcusably`
      ),
      pos: ['ADV', 'ADJ']
    },
    strength: 0.6,
    neutral: ['(leave out)'],
    note: 'An adverb that passes judgement on the manner of an act.',
    source: `${martin2005}, judgement; ${recasens2013}, subjective words`,
    hits: ['The owner [grudgingly] paid.'],
    misses: ['The owner paid.']
  }
]

export const intensifier: Family = {
  name: 'intensifier',
  description: 'Words that turn a statement up.',
  feature: 'intensifiers',
  countsIn: ['lineage'],
  rules
}
