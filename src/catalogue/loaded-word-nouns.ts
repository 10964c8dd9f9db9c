import { list, type Rule } from './rule.ts'
import { fan2019, martin2005, martino2019, recasens2013 } from './sources.ts'

/** Nouns that judge what they name. */
export const loadedNounRules: readonly Rule[] = [
  {
    id: 'loaded-word/sham',
    match: {
      words: list(
        `sham farce scam racket swindle ripoff rip-off con pretext skullduggery antics malfeasance whitewash kangaroo-court witchhunt inquisition show-trial`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'ADJ']
    },
    context: { unlessNear: list('brick bone skin tissue building marble glass'), unlessPrevious: ['pro'] },
    strength: 0.65,
    neutral: ['(say what is wrong with it)'],
    note: 'Says that something is not what it is given out to be.',
    source: `${recasens2013}, subjective words; ${fan2019}`,
    hits: ['The vote was a [sham].', 'The inquiry became a [farce].'],
    misses: ['The facade of the building is brick.', 'The vote was held on Monday.']
  },
  {
    id: 'loaded-word/nonsense',
    match: {
      words: list(
        `nonsense drivel claptrap hogwash poppycock bunk bunkum bullshit malarkey gibberish rubbish garbage crap inanity fantasy frenzy mania conceit rant hit-piece demagoguery whataboutism gaslighting`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'VERB', 'ADJ']
    },
    context: {
      unlessNear: list(
        'truck collection collector disposal dump bin bag bags landfill league football baseball sports novel film bed'
      ),
      unlessPrevious: list('to will could would s may not'),
      unlessNext: list('in on at down between beneath ahead within beyond')
    },
    strength: 0.55,
    neutral: ['statement', 'mistake'],
    note: 'Dismisses what was said instead of reporting it.',
    source: `${recasens2013}, subjective words; ${martino2019}, loaded language`,
    hits: ['The speech was [drivel].', 'It is [poppycock].'],
    misses: ['The garbage truck came late.', 'The speech was long.']
  },
  {
    id: 'loaded-word/outrage',
    match: {
      words: list(
        `disaster pandemonium butchery oppression indignity uproar furor furore firestorm backlash outcry freakout showdown blockbuster shocker stunner jolt debauchery filth squalor cesspool cesspit hellhole hellscape dystopia gulag mire abyss`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'ADJ', 'VERB']
    },
    context: {
      unlessNear: list(
        'relief natural agency management declaration earthquake flood film films movie movies earthquake hurricane recovery novel fire park treatment wetlands pipe response preparedness budget medical'
      )
    },
    strength: 0.45,
    neutral: ['(say what happened)'],
    note: 'Names an event by the feeling that it is to raise.',
    source: `${martin2005}, affect; ${martino2019}, loaded language`,
    hits: ['The plan caused an [uproar] in Osterby.', 'The meeting was [pandemonium].'],
    misses: ['The disaster relief agency met.', 'The plan caused objections in Osterby.']
  },
  {
    id: 'loaded-word/agenda',
    match: {
      words: list(
        'agenda dogma orthodoxy narrative groupthink plot scheme cabal cartel clique junta machine racket mob mafia syndicate'
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: {
      onlyNear: list(
        'liberal leftist left-wing right-wing radical far-left far-right extremist socialist globalist partisan political hidden secret gay woke false elite evil dark corrupt criminal own his her their its media democrat democratic republican conservative progressive racist nefarious sinister dangerous feminist twisted pro-abortion anti-gun'
      ),
      unlessNear: list(
        'item items meeting drug charges charged convicted pension theory theories theorist theorists police council'
      )
    },
    strength: 0.5,
    neutral: ['plan', 'programme', 'account'],
    note: 'Suggests that a plan hides something.',
    source: `${recasens2013}, one-sided terms; ${fan2019}`,
    hits: ['The station pushes its liberal [agenda].'],
    misses: ['The budget was on the agenda.']
  },
  {
    id: 'loaded-word/attack-noun',
    match: {
      words: list(
        'smear rebuke onslaught assault crackdown putsch intrusion meddling interference crusade vendetta jihad pogrom purge'
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: {
      unlessNear: list(
        'sexual rifle rifles weapons weapon weapon-style charges charged aggravated ban police wire physical vaccine vaccination flu shot coup-proof election'
      )
    },
    strength: 0.55,
    neutral: ['criticism', 'action'],
    note: 'Turns a criticism or a measure into an attack.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['The column was a [smear].', 'It was the latest [crackdown] on shops.'],
    misses: ['He was charged with assault.']
  },
  {
    id: 'loaded-word/obsession',
    match: {
      words: list(
        'obsession fixation fetish infatuation worship cult cultists bandwagon circus drama clown-show pipedream pipe-dream scapegoat strawman straw-man red-herring litany laundry-list treasure-trove bonanza windfall bane plague curse blight stain stigma albatross'
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'ADJ']
    },
    context: {
      unlessNear: list(
        'place places freedom tax bubonic theatre theater series television tv film school tent animals clown church prayer'
      )
    },
    strength: 0.55,
    neutral: ['interest', 'event', 'problem'],
    note: 'A figure that judges what it names.',
    source: `${recasens2013}, subjective words`,
    hits: ['The hearing was a [circus].', 'His [obsession] with the press continues.'],
    misses: ['The circus brought animals to the school.', 'The hearing was long.']
  },
  {
    id: 'loaded-word/praise-noun',
    match: {
      words: list(
        'triumph masterpiece masterstroke miracle marvel godsend blessing beacon bulwark bastion stalwart titan giant luminary icon legend trailblazer pioneer visionary statesman savior saviour champion hero heroine martyr patriot freedom-fighter whistleblower dream-team powerhouse juggernaut darling superstar rockstar genius prodigy'
      ),
      lemma: true,
      pos: ['NOUN', 'ADJ']
    },
    context: {
      unlessNear: list(
        'league title cup world tournament olympic boxing heavyweight medal tennis golf tech technology retail film software oil football basketball missile missiles act complaint defending chess'
      )
    },
    strength: 0.35,
    neutral: ['(say what was done)'],
    note: 'Praises a person or a thing by the name it is given.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['He is the [savior] of the harbour.', 'The law is a [triumph].'],
    misses: ['The world champion arrived.', 'The law is new.']
  },
  {
    id: 'loaded-word/rights-and-wrongs',
    match: {
      words: list('bigotry chauvinism nativism intolerance hatred animus decadence jingoism elitism victimhood'),
      pos: ['NOUN', 'PROPN']
    },
    context: {
      unlessNear: list('crime crimes trial charges charged convicted pride without museum investigation probe anti-corruption')
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Names a vice where an act could be named.',
    source: `${martin2005}, judgement; ${martino2019}, loaded language`,
    hits: ['The column is full of [bigotry].'],
    misses: ['The column is about harbour fees.', 'He faces corruption charges.']
  },
  {
    id: 'loaded-word/loaded-phrase',
    match: {
      phrases: [
        'witch hunt',
        'kangaroo court',
        'fake news',
        'hit piece',
        'hit job',
        'lamestream media',
        'liberal media',
        'corporate media',
        'mouthpiece of',
        'deep state',
        'swamp creatures',
        'power grab',
        'nanny state',
        'cancel culture',
        'virtue signaling/signalling',
        'banana republic',
        'dog whistle/whistles',
        'moral panic',
        'snake oil',
        'pipe dream/dreams',
        'wishful thinking',
        'blood money',
        'slush fund',
        'train wreck',
        'dumpster fire',
        'laughing stock',
        'useful idiots',
        'smoke and mirrors',
        'race card',
        'victim card',
        'sob story',
        'puff piece',
        'crocodile tears',
        'holy grail',
        'sacred cow/cows',
        'ivory tower',
        'echo chamber',
        'alternative facts',
        'police state',
        'toxic masculinity',
        'climate alarmism',
        'gun grab',
        'death panels',
        'open borders',
        'chain migration',
        'abortion on demand',
        'baby killers',
        'war on',
        'assault on',
        'big government',
        'big pharma',
        'radical agenda',
        'hidden agenda',
        'radical left',
        'hard left',
        'hard right',
        'religious right',
        'loony left',
        'liberal elite/elites',
        'coastal elite/elites'
      ]
    },
    context: { unlessNext: list('drugs poverty cancer terror terrorism crime') },
    strength: 0.5,
    neutral: ['(say what is meant)'],
    note: 'A fixed phrase that comes with its own verdict.',
    source: `${recasens2013}, one-sided terms; ${martino2019}, loaded language`,
    hits: ['They call the inquiry a [witch hunt].', 'The budget is a [train wreck].'],
    misses: ['They call the inquiry long.', 'The war on drugs goes on.']
  },
  {
    id: 'loaded-word/bluster',
    match: {
      words: list(
        `bluster bravado hyperbole hype sloganeering caricature parody joke laughingstock mess myth fairytale fairy-tale tall-tale whopper doozy humdinger clunker trainwreck dysfunction infighting finger-pointing handwringing bickering squabbling haggling horse-trading logrolling backpedaling backtracking flip-flop about-face u-turn demonization demonisation vilification politicization politicisation weaponization weaponisation subversion thuggery lawlessness bloodlust vengeance retribution disgust wasteland copout cop-out evasion doublespeak newspeak double-talk doubletalk trope canard platitude cliché talking-point buzzword lovefest love-fest pageantry pomp hoopla hullabaloo brouhaha kerfuffle rigmarole rabbit-hole free-for-all feeding-frenzy dogpile echo-chamber`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN', 'ADJ']
    },
    context: {
      unlessNear: list(
        'court held hold congress charge city cars car dealer truck pickup grove juice thanksgiving dinner farm comedian comedians hall kitchen wash cycle ram greek ancient bowling cricket political-science'
      )
    },
    strength: 0.65,
    neutral: ['(say what was said or done)'],
    note: 'Names what was said or done by a judgement on it.',
    source: `${recasens2013}, subjective words; ${martin2005}`,
    hits: ['The hearing ended in [finger-pointing].'],
    misses: ['The hearing ended at noon.', 'He was held in contempt of court.']
  },
  {
    id: 'loaded-word/dirt',
    match: {
      words: list(
        `bloodshed genocide cesspool dumpster gutter sludge stench stink whiff rot decay cancer poison toxin muck mud slime sleaze smut filth grime scum dregs deathbed graveyard wreckage ruin rubble hellhole hell purgatory limbo inferno vortex whirlwind storm tempest hurricane`
      ),
      pos: ['NOUN']
    },
    context: {
      onlyNear: list(
        'political moral media administration party leftist liberal conservative democratic republican congress policy policies culture society rhetoric hatred campaign presidency ideology corruption lies partisan legal bureaucratic controversy criticism'
      )
    },
    strength: 0.45,
    neutral: ['(say what is wrong)'],
    note: 'A picture of dirt or ruin for public life.',
    source: `${recasens2013}; ${martino2019}, loaded language`,
    hits: ['The party is a moral [graveyard].'],
    misses: ['The graveyard was closed.']
  },
  {
    id: 'loaded-word/doctrine',
    match: {
      words: list(
        'alarmism catastrophism denialism obstructionism defeatism cynicism opportunism sensationalism scapegoating tribalism demonizing thuggishness incivility vulgarity crudeness hyperpartisanship gridlock logjam brinkmanship brinksmanship gamesmanship one-upmanship lecturing moralizing sop payoff kickback bribe hush-money surrender thrashing walloping trouncing shellacking rout bloodletting beatdown comeuppance pushover cakewalk slugfest slug-fest mudfight food-fight catfight hoo-ha melee fracas ruckus rumpus'
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: {
      unlessNear: list(
        'charges charge charged convicted trial prosecutors school schools cyber victims anti-bullying traffic terms paid pay pleaded'
      )
    },
    strength: 0.45,
    neutral: ['(say what was done)'],
    note: 'Names an act or a result by a judgement on it.',
    source: `${recasens2013}, subjective words; ${martin2005}`,
    hits: ['The [incivility] of the mayor is known.'],
    misses: ['The mayor is known.']
  },
  {
    id: 'loaded-word/ruin-and-rage',
    match: {
      words: list(
        `absolutist absolutism apologia astroturf astroturfing bandit bedfellow behemoth blowback bootlicker bootlicking chutzpah contortion corporatist coterie coven curmudgeon cynic debasement deification desperation devastation divisiveness downfall ego erasure exodus extortion fallacy fealty fraud fury glee glut grift grievance grudge headache heist heresy heretic holdout insult ire megalomania megalomaniac messiah miscreant misfit monstrosity naïveté narcissism narcissist nuisance orgy overkill overreaction perfidy pettiness profiteering quackery rage ravings reactionary reprisal revisionism ridicule self-aggrandizement slander snob snobbery stagnation tomfoolery toxicity troll trolling vulture wrath boor brainwasher bungler cad charmer doublethink drubbing fearmonger flunkey killjoy naysayer`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: {
      unlessNear: list(
        'charge charges charged convicted indicted trial prosecutors insurance wire mail securities bank tax shooting gunman jewel museum nest road procedure filed file union sexual police voter voters investigation counts sentenced guilty pleaded conspiracy'
      )
    },
    strength: 0.45,
    neutral: ['(say what was said or done)'],
    note: 'Names a person, a feeling or a state of things by a judgement on it.',
    source: `${recasens2013}, subjective words; ${martin2005}`,
    hits: ['The [grift] went on.', 'His [megalomania] is known.'],
    misses: ['The sale went on.', 'He was charged with bank fraud.']
  },
  {
    id: 'loaded-word/attack-on-values',
    match: {
      phrases: [
        'attack/attacks/assault/assaults/war on/against democracy/freedom/women/religion/christianity/truth/science/reality/decency/workers/families/police/cops/children/masculinity/christmas/faith',
        'attack/attacks/assault/assaults/war on/against the/our/free/religious/civil constitution/freedom/freedoms/rights/press/speech/liberty/poor/rule/truth/family/unborn',
        'threat to democracy/freedom/humanity/civilization',
        'end of democracy/america/freedom',
        'death of democracy/truth/journalism',
        'culture of death/fear/corruption/impunity/victimhood',
        'cult of personality/death',
        'crime against humanity',
        'slap in the face',
        'sexual predator/predators',
        'rape culture',
        'mob rule',
        'mob mentality',
        'mass hysteria',
        'moral decay',
        'cesspool of',
        'orgy of',
        'gaggle of',
        'cabal of',
        'army of lawyers'
      ]
    },
    strength: 0.45,
    neutral: ['(say what was done)', 'several'],
    note: 'A set phrase that makes a dispute a fight for everything, or a number a nuisance.',
    source: `${martino2019}, loaded language; ${recasens2013}`,
    hits: ['It is an [assault on freedom].', 'A [gaggle of] clerks objected.'],
    misses: ['It is a new law.', 'A group of clerks objected.']
  }
]
