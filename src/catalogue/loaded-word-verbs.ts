import { list, type Rule } from './rule.ts'
import { fan2019, greene2009, martin2005, recasens2013 } from './sources.ts'

/** Verbs that judge what they tell. */
export const loadedVerbRules: readonly Rule[] = [
  {
    id: 'loaded-word/destroy-figurative',
    match: {
      words: list(
        'gut eviscerate decimate obliterate annihilate demolish dismantle shred trample torpedo derail sabotage undermine subvert upend wreck ruin cripple hobble crush stifle smother strangle throttle suffocate choke poison pollute taint corrupt pervert cheapen desecrate defile sully tarnish besmirch smear ravage plunder pillage loot raid rob fleece swindle bilk gouge'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ', 'NOUN']
    },
    context: {
      unlessNear: list(
        'house houses building buildings car cars fire storm hurricane earthquake shop shops store stores bank ship train railway village villages river water body food lake truck police home homes army officer officers neck fish plane dog boat pedestrian throat warehouse factory tanks missile bomb knife fbi federal agents'
      )
    },
    strength: 0.5,
    neutral: ['change', 'cut', 'weaken'],
    note: 'Tells of a change as of destruction.',
    source: `${recasens2013}, one-sided terms; ${greene2009}`,
    hits: ['The bill would [gut] the inspection rules.', 'The rule [trampled] on tradition.'],
    misses: ['The fire gutted the house.', 'The bill would change the inspection rules.']
  },
  {
    id: 'loaded-word/impose',
    match: {
      words: list(
        'foist ram shove inflict impose dictate bully strong-arm strongarm coerce browbeat intimidate harass hound persecute railroad steamroll bulldoze muzzle gag silence censor blacklist purge oust cram jam thrust force-feed mandate bludgeon cudgel terrorize terrorise tyrannize oppress subjugate enslave brainwash indoctrinate groom'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'truck sentence sanctions sanction fine fines tariff tariffs tax taxes curfew sentences car duty door duties penalty penalties limits ban dog cat reflex army court law radio signal gun wall'
      )
    },
    strength: 0.5,
    neutral: ['introduce', 'require'],
    note: 'Tells of a measure as of violence.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The council [foisted] the plan on the town.'],
    misses: ['The court imposed a fine.', 'The council introduced the plan.']
  },
  {
    id: 'loaded-word/scheme',
    match: {
      words: list(
        'scheme conspire plot connive collude contrive concoct fabricate manufacture manipulate exploit weaponize weaponise politicize politicise hijack co-opt rig game cheat dupe deceive mislead hoodwink bamboozle con trick fool lie gaslight distort twist misrepresent mischaracterize mischaracterise whitewash sanitize conceal scapegoat stoke fan foment incite inflame instigate provoke embolden enable abet coddle appease pander kowtow grovel capitulate cave surrender buckle cower flinch wilt'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'car cars plant factory plane planes product products ankle video card test guns wage game games fire flames troops army arms police flames knee drug ground vulnerability software trading fort charge charged soldiers hackers bed steel wood rope oil gas natural user users hand-made chips vehicles goods equipment weapon weapons'
      )
    },
    strength: 0.55,
    neutral: ['plan', 'use', 'agree'],
    note: 'Ascribes a dishonest or base motive.',
    source: `${recasens2013}, subjective words; ${greene2009}; ${fan2019}`,
    hits: ['The owners [schemed] for months.', 'They [pandered] to the shipowners.'],
    misses: ['The firm manufactures cars.', 'The owners planned for months.']
  },
  {
    id: 'loaded-word/flail',
    match: {
      words: list(
        'flail flounder founder stumble bumble fumble botch bungle squander blow blunder dither waver flip-flop backslide backfire flop tank crater implode unravel collapse languish wallow wither crumble fizzle sputter scramble scrambling cower slink skulk limp hemorrhage haemorrhage bleed'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: {
      unlessNear: list(
        'ship boat ball quarterback building bridge roof blood wind whistle bomb mine tunnel dam wall horse fabric yards touchdown nose patient patients wound death stairs rescue eggs hole stage jets'
      )
    },
    strength: 0.4,
    neutral: ['fail', 'change', 'fall'],
    note: 'Mocks a failure or a change of mind.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['The ministry [botched] the sale.', 'The campaign [imploded].'],
    misses: ['The ship foundered off Marrow Bay.', 'The ministry made the sale.']
  },
  {
    id: 'loaded-word/gush',
    match: {
      words: list(
        'lust salivate drool swoon ogle leer gawk fawn obsess fixate wallow revel bask gloat relish pounce swoop descend prey lurk stalk prowl slither sashay swagger strut parade flaunt cavort canoodle hobnob schmooze cozy suck-up bow scrape grope fondle'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'dog cat bird birds lion bear plane aircraft steps stairs mountain thieves sun sunshine sunlight veterans street skin ice surface shark charge charges charged convicted holiday'
      )
    },
    strength: 0.5,
    neutral: ['(say what was done)'],
    note: 'A picture of appetite, vanity or stealth in the place of an act.',
    source: `${recasens2013}, subjective words; ${fan2019}`,
    hits: ['The guests [fawned] over the general.', 'Lobbyists [pounced] on the delay.'],
    misses: ['The cat pounced on the bird.', 'The guests met the general.']
  },
  {
    id: 'loaded-word/triumph-verb',
    match: {
      words: list(
        'trounce clobber crush thrash rout vanquish shellac wallop triumph prevail soar surge skyrocket rocket explode plummet plunge nosedive crater tumble slump tank balloon mushroom spiral spike'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'points point percent % shares stock stocks price prices index goals temperature temperatures car river cliff plane aircraft water team game match league bomb device market markets storm sea troops profit profits sales rate rates wind tower blood'
      )
    },
    strength: 0.35,
    neutral: ['win', 'rise', 'fall'],
    note: 'Dramatises a win, a rise or a fall.',
    source: `${recasens2013}, subjective words`,
    hits: ['The challenger [trounced] the mayor.'],
    misses: ['Shares plunged four percent.', 'The challenger beat the mayor.']
  },
  {
    id: 'loaded-word/stir',
    match: {
      phrases: [
        'ram~ through',
        'ramming through',
        'shove~ down',
        'force~ upon',
        'thumb~ its/his/her/their nose/noses',
        'turn~ a blind eye',
        'cave~ in',
        'cozy/cozying/cozied up to',
        'suck~ up to',
        'kiss~ the ring',
        'bend/bent/bending the knee',
        'bow~ to',
        'cash~ in on',
        'line~ its/his/her/their pockets',
        'grease~ palms',
        'sweep/swept/sweeping under the rug',
        'ride roughshod',
        'run/ran/running roughshod',
        'run/ran/running amok',
        'run/ran/running wild',
        'wreak~ havoc',
        'sow~ chaos/discord/division/fear',
        'stoke~ fear/fears',
        'fan~ the flames',
        'pour/poured/pouring fuel/gasoline',
        'throw/threw/thrown/throwing under the bus',
        'stab~ in the back',
        'jump~ on the bandwagon',
        'drink/drinking/drank the kool-aid',
        'beat/beating the drum/drums',
        'bang/banging the drum',
        'cry/cried/crying wolf',
        'lose/lost/losing its/his/her/their mind/minds',
        'go/went/going off the rails',
        'go/went/gone nuts/ballistic/berserk',
        'melt/melted/melting down',
        'freak~ out',
        'cook/cooked/cooking up',
        'drum~ up',
        'gin/ginned/ginning up',
        'whip~ up',
        'weasel~ out',
        'worm/wormed/worming its/his/her/their way',
        'get/got/getting away with',
        'fall/fell/fallen flat',
        'shoot/shot itself/himself/herself/themselves in the foot',
        'hold/held/holding hostage',
        'stand/stood/standing idly by',
        'sit/sat/sitting idly',
        'fall/fell/falling for',
        'buy~ into',
        'bought into',
        'give/gave/giving a free pass',
        'bend/bent/bending over backward/backwards',
        'hell bent on',
        'tow/toe/toeing the line',
        'crack~ down on',
        'cut/cutting off at the knees',
        'shut/shutting down debate',
        'put/putting lipstick',
        'fly/flies/flew in the face of',
        'make/makes/made a mockery of',
        'turn~ its/his/her/their back/backs on',
        'come/came under fire',
        'face/faces/faced backlash',
        'spark~ outrage',
        'draw/drew/drawn fire',
        'raise/raises/raised eyebrows',
        'send/sent shockwaves',
        'at the expense of',
        'in bed with',
        'beholden to',
        'in cahoots',
        'in the pocket of',
        'hell-bent on',
        'obsessed with',
        'addicted to',
        'drunk on',
        'wedded to'
      ]
    },
    strength: 0.55,
    neutral: ['(say what was done)'],
    note: 'A figure of speech that brings its verdict along.',
    source: `${recasens2013}, one-sided terms; ${fan2019}`,
    hits: ['They [rammed through] the budget.', 'The board [turned a blind eye] to it.'],
    misses: ['They passed the budget.', 'The board knew of it.']
  },
  {
    id: 'loaded-word/tout-verb-praise',
    match: {
      words: list(
        'champion trumpet celebrate rejoice cheer applaud relish bask shine dazzle wow inspire electrify galvanize galvanise energize vindicate rescue redeem'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      onlyNear: list(
        'victory freedom liberty justice truth values america nation patriots critics supporters fans rights brave bold historic triumph courage crowd crowds base conservatives liberals'
      ),
      unlessNear: list('birthday anniversary mass christmas holiday workers')
    },
    strength: 0.3,
    neutral: ['support', 'praise'],
    note: 'Shares in the praise that it reports.',
    source: `${martin2005}, affect`,
    hits: ['The rally [electrified] the crowd.'],
    misses: ['The town celebrated its anniversary.']
  }
]
