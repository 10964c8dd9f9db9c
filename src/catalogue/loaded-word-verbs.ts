import { list, type Rule } from './rule.ts'
import { fan2019, greene2009, lakoff1980, martin2005, recasens2013, wiebe2005 } from './sources.ts'

/** Verbs that judge what they tell. */
export const loadedVerbRules: readonly Rule[] = [
  {
    id: 'loaded-word/destroy-figurative',
    match: {
      words: list(
        'gut decimate obliterate annihilate trample undermine subvert upend wreck ruin hobble crush stifle smother strangle throttle suffocate choke pollute pillage loot raid rob gouge'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ', 'NOUN']
    },
    context: {
      unlessNear: list(
        'house houses building buildings car cars fire storm hurricane earthquake shop shops store stores bank ship train railway village villages river water body food lake truck police home homes army officer officers neck fish plane dog boat pedestrian throat warehouse factory tanks missile bomb knife fbi federal agents'
      )
    },
    strength: 0.45,
    neutral: ['change', 'cut', 'weaken'],
    note: 'Describes a change as destruction.',
    source: `${recasens2013}, one-sided terms; ${greene2009}`,
    hits: ['The bill would [gut] the inspection rules.', 'The rule [trampled] on tradition.'],
    misses: ['The fire gutted the house.', 'The bill would change the inspection rules.']
  },
  {
    id: 'loaded-word/impose',
    match: {
      words: list(
        'foist ram shove inflict strongarm harass hound railroad steamroll bulldoze cram jamon cudgel tyrannize oppress subjugate enslave brainwash indoctrinate groom'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'truck sentence sanctions sanction fine fines tariff tariffs tax taxes curfew sentences car duty door duties penalty penalties limits ban dog cat reflex army court law radio signal gun wall'
      )
    },
    strength: 0.45,
    neutral: ['introduce', 'require'],
    note: 'Describes a measure as violence.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The council [foisted] the plan on the town.'],
    misses: ['The court imposed a fine.', 'The council introduced the plan.']
  },
  {
    id: 'loaded-word/scheme',
    match: {
      words: list(
        'scheme conspire connive collude contrive concoct fabricate manipulate co-opt cheat fool mischaracterize mischaracterise sanitize scapegoat stoke fan abet pander flinch wilt'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'car cars plant factory plane planes product products ankle video card test guns wage game games fire flames troops army arms police flames knee drug ground vulnerability software trading fort charge charged soldiers hackers bed steel wood rope oil gas natural user users hand-made chips vehicles goods equipment weapon weapons'
      )
    },
    strength: 0.5,
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
        'founder bumble botch bungle blow blunder waver backslide backfire flop tank crater implode unravel collapse wither crumble fizzle scrambling slink skulk hemorrhage haemorrhage'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: {
      unlessNear: list(
        'ship boat ball quarterback building bridge roof blood wind whistle bomb mine tunnel dam wall horse fabric yards touchdown nose patient patients wound death stairs rescue eggs hole stage jets'
      )
    },
    strength: 0.45,
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
        'lust salivate drool ogle leer gawk obsess fixate revel bask relish pounce swoop descend prey lurk stalk prowl slither sashay parade cavort canoodle hobnob schmooze cozy suck-up bow scrape grope fondle'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'dog cat bird birds lion bear plane aircraft steps stairs mountain thieves sun sunshine sunlight veterans street skin ice surface shark charge charges charged convicted holiday'
      )
    },
    strength: 0.45,
    neutral: ['(say what was done)'],
    note: 'A picture of appetite, vanity or stealth in the place of an act.',
    source: `${recasens2013}, subjective words; ${fan2019}`,
    hits: ['The guests [ogled] the general.', 'Lobbyists [pounced] on the delay.'],
    misses: ['The cat pounced on the bird.', 'The guests met the general.']
  },
  {
    id: 'loaded-word/triumph-verb',
    match: {
      words: list(
        'trounce clobber thrash rout vanquish shellac wallop triumph prevail soar surge skyrocket rocket explode plummet plunge nosedive tumble slump balloon mushroom spiral spike'
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
    strength: 0.4,
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
        'champion trumpet celebrate rejoice cheer applaud relish bask shine dazzle wow inspire electrify energize vindicate rescue redeem'
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
  },
  {
    id: 'loaded-word/enrage',
    match: {
      words: list(
        'infuriate enrage incense outrage horrify terrify frighten scare stun dazzle baffle bewilder dumbfound flummox dismay disgust appall appal sicken nauseate disgrace rile roil rattle convulse antagonize antagonise alienate demoralize demoralise traumatize traumatise brutalize brutalise victimize victimise dehumanize dehumanise infantilize emasculate'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: { unlessNear: list('gun police dog bear fish hook market markets earthquake windows injured patients') },
    strength: 0.45,
    neutral: ['(say who objected)'],
    note: 'Reports a feeling as if everybody shared it.',
    source: `${martin2005}, affect; ${recasens2013}`,
    hits: ['The sale has [infuriated] the town.'],
    misses: ['Some people in the town objected to the sale.']
  },
  {
    id: 'loaded-word/distort',
    match: {
      words: list(
        'sensationalize glamorize glamorise romanticize romanticise normalize demagogue villainize villainise misconstrue misquote misreport mangle bastardize bastardise caricature lampoon parody polarize polarise propagandize propagandise'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: { unlessNear: list('ties relations pig pigs meat cattle trade chickens') },
    strength: 0.5,
    neutral: ['describe', 'say'],
    note: 'Says that somebody misrepresents the facts.',
    source: `${recasens2013}, subjective words`,
    hits: ['The channel [sensationalized] the fire.'],
    misses: ['The channel reported the fire.']
  },
  {
    id: 'loaded-word/grab',
    match: {
      words: list(
        'flout neuter quash snuff incinerate siphon funnel hoard snatch usurp infringe mutilate maul bombard pelt hurl lob devour gobble guzzle scurry scamper fester boil lurch careen teeter prance stomp waltz lure entice seduce blackmail extort menace cling shatter rupture splinter fracture unleash ramp greenlight rubber-stamp bankroll shower slash axe jettison ditch dump scrap nix'
      ),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      unlessNear: list(
        'water egg eggs stone stones rock rocks bottle bottles child purse fire teeth ball balls horse baby bone bones skull window windows glass beach coast sea river steam kettle waste trash truck soil snow rain tires body throat police protesters grenade grenades garbage ankle leg hip wrist knife airstrike chemicals bear dog shark ramp up'
      )
    },
    strength: 0.35,
    neutral: ['take', 'stop', 'cut', 'pay for'],
    note: 'A vivid verb that makes an ordinary act look violent, greedy or sly.',
    source: `${recasens2013}, one-sided terms; ${fan2019}`,
    hits: ['The board [flouted] the rule.', 'The owners [siphoned] money from the fund.'],
    misses: ['The board broke the rule.', 'They pelted the bus with stones.']
  },
  {
    id: 'loaded-word/love-and-hate',
    match: {
      words: list(
        'adore worship idolize idolise fetishize fetishise venerate detest despise loathe abhor revile scorn spurn shun snub resent begrudge covet crave pine yearn hanker quake tremble recoil writhe panic'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: {
      unlessNear: list(
        'church temple mosque place god services sunday earthquake tree trees forest wood cone buying attack movie film road'
      )
    },
    strength: 0.4,
    neutral: ['like', 'oppose', 'want'],
    note: 'Ascribes a strong feeling.',
    source: `${martin2005}, affect; ${wiebe2005}`,
    hits: ['The board [despises] the press.'],
    misses: ['The board does not speak to the press.', 'They worship at the church.']
  },
  {
    id: 'loaded-word/orchestrate',
    match: {
      words: list(
        'orchestrate mastermind choreograph stage-manage hatch massacre freeload mooch sponge saddle shackle straitjacket starve prop pry wrest yank strip muscle elbow worm weasel bluff con welch weasel-word spearhead ape mimic'
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: {
      unlessNear: list(
        'bees plane planes hacker hackers computer computers system systems email emails server servers eggs egg chicks cattle sheep cow cows pig pigs cheese poker voice insects bugs mosquitoes locusts animals bird birds justice police officers wound network accounts account territory territories drugs assets power horse horses milk clothes chocolate ruins'
      )
    },
    strength: 0.4,
    neutral: ['plan', 'use', 'enter'],
    note: 'Makes an act look secret, violent or greedy.',
    source: `${recasens2013}, one-sided terms; ${greene2009}`,
    hits: ['The owners [orchestrated] the vote.', 'The rule [shackles] the fishermen.'],
    misses: ['The owners held the vote.', 'Hackers seized the network.']
  },
  {
    id: 'loaded-word/fuel',
    match: {
      words: list('stoke spawn breed feed fan whip stir breathe'),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      onlyNear: list(
        'hatred hate anger fury rage fear fears outrage panic hysteria resentment division divisions racism violence tensions chaos backlash uproar controversy conspiracy mistrust distrust paranoia bigotry unrest firestorm furor speculation extremism frenzy animosity'
      )
    },
    strength: 0.35,
    neutral: ['cause'],
    note: 'A picture of fire for a feeling that somebody is said to cause.',
    source: `${lakoff1980}; ${recasens2013}`,
    hits: ['The speech [stoked] fear in Osterby.'],
    misses: ['They fuel the boat in Osterby.']
  },
  {
    id: 'loaded-word/spoil',
    match: {
      words: list(
        `aggrandize aggrandise ambush bicker clamor clamour condone contort crucify defang deify destabilize destabilise exasperate falsify flog gallivant impale indulge insinuate marginalize marginalise mishandle mistreat nitpick overreact overstep profiteer rankle reek repress resuscitate scandalize scandalise spoon-feed squash stigmatize stigmatise toy undercut ransack maim mow befoul bludge whinge wring debauch`
      ),
      lemma: true,
      pos: ['VERB', 'ADJ']
    },
    context: {
      unlessNear: list(
        'fire flames house homes police soldiers troops convoy charge charges charged knife gun sword axe court disease polio malaria virus fine lawn grass search rescue music immune bank banks investors'
      )
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Describes an act by the harm or bad faith that the outlet sees in it.',
    source: `${recasens2013}, one-sided terms; ${greene2009}`,
    hits: ['The new rules [marginalize] the fishermen.', 'They [condone] the theft.'],
    misses: ['The new rules concern the fishermen.', 'Soldiers were ambushed by troops.']
  },
  {
    id: 'loaded-word/harm-figurative',
    match: {
      words: list('destroy murder slay erase silence sacrifice enslave criminalize criminalise'),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      onlyNear: list(
        'democracy freedom freedoms liberty rights speech conservatives liberals christians patriots truth reputation career economy jobs future civilization civilisation culture values morality family families election elections votes dissent critics opponents voices history heritage constitution amendment taxpayers americans babies unborn planet women innocence conscience faith religion'
      ),
      unlessNear: list('police suspect suspected gunman bomb bombs shooting shot explosion army soldiers militants hostages')
    },
    strength: 0.4,
    neutral: ['change', 'restrict', 'oppose'],
    note: 'A word of violence for what is done to rights, ideas or institutions.',
    source: `${greene2009}; ${recasens2013}, one-sided terms`,
    hits: ['The law will [destroy] our culture.', 'They want to [silence] dissent in Osterby.'],
    misses: ['The fire destroyed a barn.', 'The law will change the fees.']
  },
  {
    id: 'loaded-word/push',
    match: {
      words: list('preach spout peddle inject infuse instill'),
      lemma: true,
      pos: ['VERB']
    },
    context: {
      onlyNear: list(
        'agenda narrative propaganda lie lies falsehood falsehoods ideology dogma socialism communism hatred hate racism bigotry conspiracy conspiracies misinformation disinformation myth myths radical extremist extreme partisan far-left far-right leftist liberal hoax nonsense hysteria fear'
      )
    },
    strength: 0.4,
    neutral: ['support', 'say'],
    note: 'Presents support for an idea as pressure or infection.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The station [peddled] a partisan story.'],
    misses: ['The station supported the story.', 'They peddled fruit on the hill.']
  }
]
