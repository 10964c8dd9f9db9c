import { type Family, list, type Rule } from './rule.ts'
import { bbc, caldas1994, hooper1975, recasens2013, reuters, wikipedia } from './sources.ts'

/** Their strengths are a third of what the words by themselves would get: an article has as many occasions for them as it reports statements, and rates are per word of the outlet's own. Those that only cast doubt or belief on a statement get less still: reports are full of them, and hardly any reader of whole articles marks them. */
const rules: readonly Rule[] = [
  {
    id: 'speech-verb/claim',
    feature: 'doubts',
    match: { words: ['claim'], lemma: true, pos: ['VERB'] },
    context: {
      unlessNear: list(
        'life victory responsibility asylum benefit refund damages title prize compensation insurance credit casualty'
      ),
      unlessPrevious: ['to']
    },
    strength: 0.1,
    neutral: ['say'],
    note: 'Presents the speaker’s statement as open to doubt.',
    source: `${recasens2013}, assertive verbs; ${reuters}`,
    hits: ['The minister [claimed] that costs had fallen.', 'Tashk [claims] the port was empty.'],
    misses: [
      'The fire claimed three lives.',
      'The Marrow Brigade claimed responsibility for the attack.',
      'She wants to claim a refund.'
    ]
  },
  {
    id: 'speech-verb/claim-noun',
    feature: 'doubts',
    match: { words: ['claim', 'claims'], pos: ['NOUN'] },
    context: {
      unlessNear: list(
        'insurance insurer jobless unemployment benefit benefits compensation damages refund asylum court lawsuit lawsuits judge land territorial territory stake title property'
      )
    },
    strength: 0.05,
    neutral: ['statement', 'report'],
    note: 'Presents a statement as open to doubt.',
    source: `${wikipedia}, synonyms for said; ${recasens2013}, assertives`,
    hits: ['The minister’s [claim] that costs had fallen was repeated.'],
    misses: ['The insurance claim was paid in May.']
  },
  {
    id: 'speech-verb/allege',
    feature: 'doubts',
    match: { words: list('allege purport profess'), lemma: true, pos: ['VERB'] },
    context: { unlessPrevious: list('the a an his her their its') },
    strength: 0.05,
    neutral: ['say'],
    note: 'Keeps a distance from what is said.',
    source: `${recasens2013}, assertive verbs`,
    hits: ['Prosecutors [allege] that he took the money.'],
    misses: ['Prosecutors say that he took the money.', 'The alleged thief was released.']
  },
  {
    id: 'speech-verb/insist',
    feature: 'doubts',
    match: { words: list('insist maintain contend'), lemma: true, pos: ['VERB'] },
    context: {
      onlyNear: list('that he she they it the his her their was is were are'),
      unlessNext: list('a an control order power friendly')
    },
    strength: 0.05,
    neutral: ['say'],
    note: 'Suggests that the speaker holds on to something against the evidence.',
    source: `${hooper1975}; ${caldas1994}`,
    hits: ['The company [insisted] that the water was safe.'],
    misses: ['The city maintains a bridge.', 'The company said that the water was safe.']
  },
  {
    id: 'speech-verb/admit',
    match: { words: list('admit confess concede acknowledge own'), lemma: true, pos: ['VERB'] },
    context: {
      onlyNext: list('that to he she they it having being knowing the there in is was'),
      unlessNear: list('hospital patient defeat goal student court')
    },
    strength: 0.05,
    neutral: ['say'],
    note: 'Takes what is said for true, and for something that the speaker had to hide.',
    source: `${hooper1975}, factive and semi-factive verbs; ${bbc}`,
    hits: ['The mayor [admitted] that the bridge was late.'],
    misses: ['The patient was admitted to the hospital in Osterby.', 'The mayor said that the bridge was late.']
  },
  {
    id: 'speech-verb/boast',
    match: {
      words: list('boast brag crow bluster preach sermonise lecture'),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNext: list('a an more some at in') },
    strength: 0.25,
    neutral: ['say'],
    note: 'Mocks the speaker as vain.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The senator [boasted] that nobody could beat him.', 'He [bragged] about the harbour.'],
    misses: ['The hotel boasts a pool.', 'She lectured at the university.']
  },
  {
    id: 'speech-verb/rant',
    match: {
      words: list('rant fume snap huff'),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      onlyNear: list(
        'that at against about over minister president senator mayor governor general critic host leader he she when back lawmaker'
      ),
      unlessNear: list(
        'fire storm blaze volcano wildfire war battle bomb crowd device shell violence fighting conflict dog engine plane pandemic'
      )
    },
    strength: 0.2,
    neutral: ['say', 'criticise'],
    note: 'Presents speech as a loss of control.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The governor [ranted] about the press.', 'Tashk [fumed] at the report.'],
    misses: ['A storm raged over the island.', 'The bomb exploded near the market.']
  },
  {
    id: 'speech-verb/whine',
    match: {
      words: list('whine grumble bleat bemoan bewail mope sulk wail'),
      lemma: true,
      pos: ['VERB']
    },
    strength: 0.25,
    neutral: ['complain', 'say'],
    note: 'Belittles a complaint.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The owners [whined] about the tax.'],
    misses: ['The owners complained about the tax.']
  },
  {
    id: 'speech-verb/attack',
    match: {
      words: list(
        `slam blast bash lambaste lambast savage mock deprecate smear trash decry lash slate blister roast troll torch pummel hammer`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'car door wall truck bus storm wind rain hurricane wave ball engine nail page paper house home coast building train hole rocket mine rock forest store city'
      ),
      unlessPrevious: list('the a an')
    },
    strength: 0.3,
    neutral: ['criticise'],
    note: 'Turns criticism into violence or contempt.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['Critics [slammed] the budget.', 'Senators [mocked] the plan.'],
    misses: ['The car slammed into a wall.', 'Critics rejected the budget.']
  },
  {
    id: 'speech-verb/lash-out',
    match: {
      phrases: [
        'lash~ out',
        'clap~ back',
        'tear~ into',
        'lay~ into',
        'laid into',
        'double~ down',
        'doubling down',
        'blow~ up at',
        'talk~ down to',
        'take~ a swipe at',
        'took a swipe at',
        'take~ a dig at',
        'trash talk~'
      ]
    },
    strength: 0.15,
    neutral: ['criticise', 'answer'],
    note: 'Describes an answer as a fight.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The mayor [lashed out] at the inspectors.', 'She [doubled down] on the promise.'],
    misses: ['The mayor replied to the inspectors.']
  },
  {
    id: 'speech-verb/evade',
    match: {
      words: list('downplay sidestep dodge duck deflect equivocate prevaricate dissemble hedge fudge'),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('bullet ball taxes fund investor missile shell bet draft') },
    strength: 0.15,
    neutral: ['say', 'not answer'],
    note: 'Suggests that the speaker hides something.',
    source: `${recasens2013}; ${caldas1994}`,
    hits: ['Officials [downplayed] the leak.', 'The minister [dodged] the question.'],
    misses: ['He dodged a bullet.', 'Officials did not comment on the leak.']
  },
  {
    id: 'speech-verb/tout',
    match: {
      words: list(
        'tout hype trumpet parrot regurgitate peddle hawk spout spew mouth drone prattle gush fawn swoon cheerlead rhapsodize extol laud hail exalt lionize glorify fete'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNext: list('from stones damage storm off'),
      unlessNear: list('taxi cab ash lava smoke water storm shell goods damage')
    },
    strength: 0.2,
    neutral: ['say', 'praise', 'repeat'],
    note: 'Presents praise as salesmanship or as empty.',
    source: recasens2013,
    hits: ['The agency [touted] its record.', 'The channel [parroted] the ministry.'],
    misses: ['The agency described its record.', 'She hailed a taxi.']
  },
  {
    id: 'speech-verb/spread',
    match: {
      phrases: [
        'push~ the narrative',
        'push~ the idea/notion/claim/claims/lie/lies',
        'spread/spreads/spreading lies/misinformation/disinformation/falsehoods/rumors/rumours',
        'falsely/wrongly/baselessly/misleadingly claim~',
        'claim~ falsely',
        'would have you/us believe',
        'want~ you/us to believe',
        'try~ to convince',
        'spin/spins/spun/spinning the/it/this',
        'pass~ off as',
        'play~ the victim',
        'make~ excuses',
        'play~ dumb'
      ]
    },
    strength: 0.2,
    neutral: ['say'],
    note: 'Says that what is said is not so.',
    source: recasens2013,
    hits: ['The station [pushed the narrative] that the harbour was safe.'],
    misses: ['The station said that the harbour was safe.']
  },
  {
    id: 'speech-verb/accuse-strongly',
    match: {
      words: list('denounce condemn assail rebuke reprimand lament deplore repudiate slur'),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('building house property death prison') },
    strength: 0.1,
    neutral: ['criticise'],
    note: 'A strong word for disagreement, chosen by the outlet.',
    source: `${recasens2013}; ${caldas1994}`,
    hits: ['The union [denounced] the offer.'],
    misses: ['The union rejected the offer.', 'The building was condemned and property sold.']
  },
  {
    id: 'speech-verb/warn-demand',
    match: {
      phrases: [
        'brush~ off/aside',
        'shrug~ off',
        'wave~ away',
        'laugh~ off',
        'dismiss~ as',
        'refuse~ to condemn',
        'gloss~ over',
        'swear/swears/swore that'
      ]
    },
    strength: 0.1,
    neutral: ['say', 'ask', 'not answer'],
    note: 'A verb that interprets how something was said.',
    source: `${hooper1975}; ${caldas1994}`,
    hits: ['The company [brushed aside] the report.'],
    misses: ['The company commented on the report.']
  },
  {
    id: 'speech-verb/reveal',
    feature: 'doubts',
    match: { words: list('reveal expose unmask debunk'), lemma: true, pos: ['VERB'] },
    context: {
      onlyNext: list('that how the his her their its as a'),
      unlessNear: list('plan design results date product trailer')
    },
    strength: 0.05,
    neutral: ['say', 'show'],
    note: 'Takes what is said for true, and for hidden until now.',
    source: `${recasens2013}, factive verbs; ${hooper1975}`,
    hits: ['The report [exposed] the minister.'],
    misses: ['The report described the minister’s plan.']
  },
  {
    id: 'speech-verb/babble',
    match: {
      words: list(
        'blather babble ramble blab natter yammer yap bloviate blurt snipe quip opine crack jibe josh pooh-pooh tut-tut tsk scaremonger fearmonger fulminate inveigh vituperate remonstrate rhapsodise wax croon coo purr simper smirk chortle cackle guffaw snicker snigger chuckle sniff mutter mumble splutter balk'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('baby babies engine dog dogs whip egg eggs cat bee skin code safe wall case cases down') },
    strength: 0.2,
    neutral: ['say'],
    note: 'Makes fun of the way somebody speaks.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The senator [bloviated] for an hour.'],
    misses: ['The senator spoke for an hour.']
  }
]

export const speechVerb: Family = {
  name: 'speech-verb',
  description: 'Verbs of saying that suggest what to think of the statement.',
  feature: 'speech',
  countsIn: ['edits'],
  rules
}
