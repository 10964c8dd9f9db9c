import { list, type Rule } from './rule.ts'
import { altheide2002, caldas1994, charteris2006, fan2019, lakoff1980, martin2005, recasens2013 } from './sources.ts'

/** Verbs of blows, lies and force. */
export const attackVerbRules: readonly Rule[] = [
  {
    id: 'speech-verb/scold',
    match: {
      words: list(
        `excoriate eviscerate pillory skewer berate castigate upbraid chastise chide scold reprove denigrate disparage vilify malign besmirch slander defame belittle demean insult taunt ridicule deride jeer sneer scoff diss scorch scald`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('jeans fabric fire grill') },
    strength: 0.2,
    neutral: ['criticise'],
    note: 'Describes criticism as a blow or a lesson.',
    source: `${caldas1994}; ${recasens2013}`,
    hits: ['The union [castigated] the board.'],
    misses: ['The union criticised the board.']
  },
  {
    id: 'speech-verb/hit-back',
    match: {
      words: list(
        `bashed bashing bashes trashed trashing trashes hammered hammering pummeled pummelled pummeling thrashed walloped clobbered whacked zinged dinged dissed owned schooled nuked`
      ),
      pos: ['VERB']
    },
    context: { unlessNear: list('car window head door skull shop windows') },
    strength: 0.2,
    neutral: ['criticise', 'answer'],
    note: 'Describes words as blows.',
    source: `${caldas1994}; ${lakoff1980}`,
    hits: ['The mayor [bashed] the plan.'],
    misses: ['The mayor opposed the plan.']
  },
  {
    id: 'speech-verb/rage',
    match: {
      words: list(
        `rage seethe bristle stew rail howl bellow bark snarl growl hiss thunder roar scream shriek screech yell rave gripe grouse carp bellyache kvetch moan whimper snivel`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('fire fires war storm battle engine chimney wildfire sea wildfires blaze') },
    strength: 0.2,
    neutral: ['say'],
    note: 'Describes words as a fit of temper.',
    source: `${caldas1994}; ${martin2005}, affect`,
    hits: ['The mayor [seethed] over the vote.'],
    misses: ['The mayor spoke about the vote.']
  },
  {
    id: 'loaded-word/deceive',
    match: {
      words: list(
        `mislead misinform deceive dupe hoodwink bamboozle swindle defraud scam trick gaslight obfuscate whitewash misdirect pretend feign rig`
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: { unlessNear: list('charged convicted court knee ankle sail rigging ship') },
    strength: 0.6,
    neutral: ['say', 'use'],
    note: 'Says that somebody lies or cheats.',
    source: `${recasens2013}, epistemological bias; ${fan2019}`,
    hits: ['The firm [misled] its guests.'],
    misses: ['The firm wrote to its guests.']
  },
  {
    id: 'loaded-word/lied',
    match: { words: list(`lied`), pos: ['VERB'] },
    strength: 0.7,
    neutral: ['say'],
    note: 'Says that somebody lies.',
    source: `${recasens2013}, epistemological bias`,
    hits: ['The board [lied] about the fees.'],
    misses: ['The ship lies in the bay.']
  },
  {
    id: 'loaded-word/silence',
    match: {
      words: list(`censor deplatform ostracize ostracise muzzle gag blacklist demonize demonise persecute squelch`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('gun phone phones film films alarm engine') },
    strength: 0.45,
    neutral: ['stop', 'refuse'],
    note: 'Describes a decision as silencing somebody.',
    source: `${recasens2013}, one-sided terms; ${fan2019}`,
    hits: ['The board [censored] the letter.'],
    misses: ['The board returned the letter.']
  },
  {
    id: 'loaded-word/dictate',
    match: {
      words: list(`dictate force-feed coerce strong-arm bully terrorize terrorise browbeat bludgeon meddle intrude encroach`),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'sanction sanctions tariff tariffs fine fines tax taxes sentence sentences curfew penalty penalties limits ban machine letter'
      )
    },
    strength: 0.4,
    neutral: ['ask', 'require'],
    note: 'Describes a rule as force.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The board [dictates] the price.'],
    misses: ['The board sets the price.']
  },
  {
    id: 'loaded-word/betray',
    match: {
      words: list(
        `betray defy disrespect dishonor dishonour offend desecrate defile forsake renege double-cross backstab sell-out shirk`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('odds gravity expectations') },
    strength: 0.5,
    neutral: ['(say what was done)'],
    note: 'Describes an act as a breach of faith.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The board [betrayed] the fishermen.'],
    misses: ['The board met the fishermen.']
  },
  {
    id: 'loaded-word/incite',
    match: {
      words: list(
        `incite provoke inflame enflame instigate agitate foment embolden enable galvanize galvanise egg radicalize radicalise`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('charged charges convicted accused court interest debate questions discussion memories') },
    strength: 0.45,
    neutral: ['cause', 'ask for'],
    note: 'Says that somebody sets others on.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The station [incited] the bakers.'],
    misses: ['The station asked the bakers.']
  },
  {
    id: 'loaded-word/exploit',
    match: {
      words: list(`misuse weaponize weaponise politicize politicise hijack commandeer fleece bilk plunder leech`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('vulnerability flaw bug hackers software oil gas minerals resources') },
    strength: 0.45,
    neutral: ['use'],
    note: 'Says that somebody uses others.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The owners [plundered] the fund.'],
    misses: ['The owners paid the fund.']
  },
  {
    id: 'loaded-word/obstruct',
    match: {
      words: list(
        `obstruct stonewall stymie thwart sabotage torpedo derail scuttle hamstring kneecap filibuster slow-walk stall`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('justice traffic road view airway pipeline engine') },
    strength: 0.4,
    neutral: ['oppose', 'delay'],
    note: 'Describes opposition as sabotage.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The board [sabotaged] the sale.'],
    misses: ['The board opposed the sale.']
  },
  {
    id: 'loaded-word/ruin-abstract',
    match: {
      words: list(`devastate shred ravage erode poison tear rip slaughter butcher dismantle demolish corrode`),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      onlyNear: list(
        'democracy economy jobs country freedom freedoms careers career reputation reputations lives family families values institutions constitution rights trust credibility legacy party nation liberty education faith industry culture society truth'
      )
    },
    strength: 0.5,
    neutral: ['change', 'weaken'],
    note: 'Describes a change as destruction.',
    source: `${lakoff1980}; ${recasens2013}, one-sided terms`,
    hits: ['The law will [shred] our economy.'],
    misses: ['The fire will destroy the barn.']
  },
  {
    id: 'loaded-word/surrender',
    match: {
      words: list(
        `cave capitulate kowtow grovel appease coddle buckle fold flip-flop waffle dither backpedal backtrack cower cringe`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('troops army arms police passport roof licence license mine tunnel cow sheep laundry') },
    strength: 0.45,
    neutral: ['agree', 'change'],
    note: 'Mocks an agreement or a change of mind as weakness.',
    source: `${martin2005}, judgement of tenacity`,
    hits: ['The board [caved] to the owners.'],
    misses: ['The board agreed with the owners.']
  },
  {
    id: 'loaded-word/struggle',
    match: {
      words: list(`scramble flounder flail reel squirm stumble fumble stammer sputter languish wallow`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('eggs ball boat jets stairs') },
    strength: 0.35,
    neutral: ['try'],
    note: 'Paints somebody as in distress.',
    source: `${martin2005}, affect`,
    hits: ['The firm is [scrambling] to answer.'],
    misses: ['The firm is trying to answer.']
  },
  {
    id: 'loaded-word/mob-verb',
    match: { words: list(`swarm infest overrun besiege inundate horde stampede invade storm`), lemma: true, pos: ['VERB'] },
    context: { unlessNear: list('bees locusts insects police fish troops defence defense stage field') },
    strength: 0.45,
    neutral: ['come', 'go'],
    note: 'Lets people move like a mob or a pest.',
    source: `${charteris2006}; ${recasens2013}`,
    hits: ['The bakers [swarmed] the hall.'],
    misses: ['The bakers entered the hall.']
  },
  {
    id: 'loaded-word/wheedle',
    match: {
      words: list(`finagle wangle wheedle cajole coax inveigle sweet-talk smooth-talk badger pester hector nag needle goad bait`),
      lemma: true,
      pos: ['VERB']
    },
    strength: 0.5,
    neutral: ['ask', 'get'],
    note: 'Describes a request as a trick.',
    source: `${recasens2013}, subjective words`,
    hits: ['The owners [finagled] a permit.'],
    misses: ['The owners got a permit.']
  },
  {
    id: 'loaded-word/exaggerate',
    match: {
      words: list(
        `exaggerate overstate overblow overhype embellish sensationalise sugarcoat airbrush trivialize trivialise minimize minimise gloss cherry-pick cherrypick spin twist distort misrepresent`
      ),
      lemma: true,
      pos: ['VERB']
    },
    strength: 0.5,
    neutral: ['say'],
    note: 'Says that somebody tells too much or too little.',
    source: `${recasens2013}, epistemological bias`,
    hits: ['The station [exaggerated] the fire.'],
    misses: ['The station reported the fire.']
  },
  {
    id: 'loaded-word/indulge',
    match: {
      words: list(
        `splurge squander fritter lavish gorge gloat preen strut swagger flaunt grandstand posture showboat virtue-signal pontificate moralize moralise sermonize`
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('sun sunshine') },
    strength: 0.45,
    neutral: ['take', 'spend'],
    note: 'Describes an act as self-indulgence.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The board [splurged] on a boat.'],
    misses: ['The board bought a boat.']
  },
  {
    id: 'loaded-word/threaten-figurative',
    match: {
      words: list(`imperil jeopardize jeopardise loom doom haunt plague bedevil beset cripple paralyze paralyse`),
      lemma: true,
      pos: ['VERB']
    },
    context: { unlessNear: list('species storm hurricane') },
    strength: 0.35,
    neutral: ['may change'],
    note: 'Makes a thing loom.',
    source: `${altheide2002}; ${lakoff1980}`,
    hits: ['The tax [imperils] the port.'],
    misses: ['The tax concerns the port.']
  },
  {
    id: 'loaded-word/disgrace-verb',
    match: {
      words: list(`humiliate shame embarrass degrade debase cheapen sully tarnish taint stain discredit`),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: { unlessNear: list('gun') },
    strength: 0.55,
    neutral: ['(say what was done)'],
    note: 'Describes an act as a shaming.',
    source: `${martin2005}, judgement`,
    hits: ['The vote [humiliated] the mayor.'],
    misses: ['The vote was lost by the mayor.']
  }
]
