import { list, type Rule } from './rule.ts'
import { bbc, fan2019, martin2005, recasens2013, wiebe2005 } from './sources.ts'

/** Adjectives that judge. */
export const loadedAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/outrageous',
    match: {
      words: list(
        `outrageous despicable inexcusable unforgivable indefensible egregious appalling ghastly hideous horrendous horrific horrid atrocious dreadful awful infamous noxious infernal`
      )
    },
    context: { unlessNext: list('oil awful') },
    strength: 0.8,
    neutral: ['(say what was done)'],
    note: 'Condemns instead of describing.',
    source: `${martin2005}, judgement; ${recasens2013}, subjective words`,
    hits: ['It was an [outrageous] decision.', 'The [despicable] act went unpunished.'],
    misses: ['It was an early decision.', 'The Infamous Players met in Osterby.']
  },
  {
    id: 'loaded-word/absurd',
    match: {
      words: list(
        `absurd ridiculous ludicrous preposterous laughable farcical nonsensical daffy cartoonish clownish buffoonish bizarre outlandish far-fetched fanciful inexplicable incomprehensible unfathomable mind-numbing head-scratching hypocritical debunked murky`
      )
    },
    context: {
      unlessNear: list('passport bank lawn goods id identities documents cow asylum weather horse river water glass'),
      unlessNext: list('account card money for bomb waiter')
    },
    strength: 0.7,
    neutral: ['(say what speaks against it)'],
    note: 'Dismisses an idea or a person as unreasonable, or a statement as untrue, in a word.',
    source: `${recasens2013}, subjective words; ${fan2019}`,
    hits: ['The council made an [absurd] rule.', 'The council fell for a [debunked] story.'],
    misses: ['The council made a new rule.', 'He carried a fake passport.']
  },
  {
    id: 'loaded-word/cruel',
    match: {
      words: list(
        `brutal hostile gruesome grisly macabre ghoulish bloody bloodied perverse perverted twisted sick draconian selfish dirty`
      )
    },
    context: {
      unlessNear: list(
        'waste substance chemical gas asset snake mushroom water laundry dishes clothes knife winter cold dog asset cells'
      ),
      unlessNext: list('leave pay sweet bomb mary')
    },
    strength: 0.6,
    neutral: ['(say what was done)'],
    note: 'Says how wicked, hostile or corrupt somebody is instead of what was done.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['They live under a [brutal] regime.', 'It was a [draconian] measure.'],
    misses: ['They live under military rule.', 'The river carries toxic waste.']
  },
  {
    id: 'loaded-word/weak',
    match: {
      words: list(
        `feckless impotent feeble flimsy shaky lame limp listless botched fumbling disgraced rickety ramshackle dilapidated useless worthless touchy whiny sullen surly arrogant smarmy slick`
      )
    },
    context: { unlessNear: list('building house bridge boat roof earthquake waters driving driver') },
    strength: 0.75,
    neutral: ['(say what was done)'],
    note: 'Belittles the ability or the character of somebody.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['The [feckless] council waited.', 'An [arrogant] minister refused.'],
    misses: ['The council waited.', 'A ramshackle house burned down.']
  },
  {
    id: 'loaded-word/radical',
    match: {
      words: list(
        `radical militant hardline hard-line dogmatic uncompromising intransigent woke politically-correct subversive seditious treasonous traitorous un-american unpatriotic anarchic anarchistic godless`
      )
    },
    context: {
      unlessNear: list('weather heat cold sport drought temperatures temperature surgery mastectomy chemistry mean poverty'),
      unlessNext: list('islamist prostatectomy benefits')
    },
    strength: 0.4,
    neutral: ['(name the position)'],
    note: 'Places somebody outside what is acceptable.',
    source: `${recasens2013}, one-sided terms; ${fan2019}`,
    hits: ['A [radical] group took over the board.', 'The [dogmatic] channel cheered.'],
    misses: ['The coast had extreme weather.', 'The Radical Party met in Osterby.']
  },
  {
    id: 'loaded-word/alarming',
    match: {
      words: list(
        `alarming disturbing troubling worrying worrisome shattering jarring bombshell perilous precarious hazardous dicey fraught desperate tear-jerking poignant sobering depressing disheartening dispiriting demoralizing demoralising damaging infuriating maddening exasperating frustrating disappointing dismaying galling irksome vexing nagging`
      )
    },
    context: {
      unlessNear: list('view device cargo hurricane injury temperatures'),
      unlessNext: list('device vest ordnance birds')
    },
    strength: 0.55,
    neutral: ['(give the figures)'],
    note: 'Tells the reader what to feel.',
    source: `${martin2005}, affect and appreciation; ${wiebe2005}`,
    hits: ['There is an [alarming] trend in Veldania.', 'It was a [sobering] defeat.'],
    misses: ['There is a trend in Veldania.', 'An explosive device was found.']
  },
  {
    id: 'loaded-word/glorious',
    match: {
      words: list(
        `glorious heroic trailblazing groundbreaking ground-breaking history-making game-changing transformative brilliant spotless unblemished beloved adored cherished revered esteemed venerable venerated legendary iconic fabled world-class magical enchanting charming delightful charismatic spunky fiery stirring rousing much-needed long-overdue well-deserved hard-won hard-earned eloquent`
      )
    },
    context: {
      unlessNear: list(
        'district register building house site museum places earthquake engine motor storm wind telescope army weapon explosion hurricane price prices interest'
      ),
      unlessNext: list('prize new truck parts home pieces goal goals sales')
    },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Praises instead of describing.',
    source: `${martin2005}, judgement and appreciation; ${recasens2013}`,
    hits: ['The [heroic] mayor opened the gates.', 'It was a [brilliant] speech.'],
    misses: ['The mayor opened the gates.', 'A powerful earthquake hit the coast.']
  },
  {
    id: 'loaded-word/notorious',
    match: {
      words: list(
        'notorious scandal-hit controversial vaunted much-vaunted much-ballyhooed much-hyped ballyhooed overhyped overrated overblown so-so ill-gotten uninformed misinformed misbegotten benighted godforsaken cursed'
      )
    },
    strength: 0.4,
    neutral: ['(name who objects, and why)'],
    note: 'Says that somebody objects without saying who.',
    source: `${recasens2013}, subjective words; ${bbc}`,
    hits: ['The [notorious] prison closed.', 'A [controversial] law passed.'],
    misses: ['The prison closed.']
  },
  {
    id: 'loaded-word/excessive',
    match: {
      words: list(`bloated wasteful profligate extravagant nonstop non-stop burgeoning needless gratuitous lopsided`)
    },
    context: {
      unlessNear: list(
        'species surgery heart attack stroke medical elections election primary explosion fire rally crowd earthquake'
      )
    },
    strength: 0.4,
    neutral: ['(give the figures)'],
    note: 'Says that something is too much, or not right, as if that were a fact.',
    source: `${martin2005}, appreciation; ${recasens2013}`,
    hits: ['The [bloated] agency asked for more.', 'A [lopsided] inquiry began.'],
    misses: ['The agency asked for more.', 'Invasive species threaten the lake.']
  },
  {
    id: 'loaded-word/contempt-label',
    match: {
      words: list(
        `liberal-minded elitist elite snobbish ivory-tower limousine champagne pampered spoiled coddled entitled privileged cossetted bleeding-heart do-gooder self-righteous pearl-clutching hand-wringing finger-wagging navel-gazing mealy-mouthed mealymouthed big-mouthed swivel-eyed wild-eyed starry-eyed slack-jawed mouth-breathing knuckle-dragging tinfoil-hat tin-foil gun-toting bible-thumping flag-waving chest-thumping saber-rattling sabre-rattling war-mongering warmongering fear-mongering race-baiting name-calling mud-slinging mudslinging rabble-rousing demagogic thuggish screechy catty bitchy mannish small-minded narrow-minded closed-minded`
      )
    },
    context: { unlessNear: list('forces unit troops athlete runners milk food to guard squad') },
    strength: 0.65,
    neutral: ['(leave out)'],
    note: 'Paints a person as contemptible.',
    source: `${recasens2013}; ${fan2019}`,
    hits: ['A [self-righteous] columnist objected.', 'The [thuggish] doormen laughed.'],
    misses: ['A columnist objected.', 'Elite troops guarded the gate.']
  },
  {
    id: 'loaded-word/partisan-position',
    match: {
      words: list(
        'ultra-left hard-left ultra-right hard-right alt-right ultraconservative ultra-conservative arch-conservative ultra-liberal ultraliberal radical-left'
      )
    },
    strength: 0.3,
    neutral: ['(name the position)'],
    note: 'Places somebody on a side, mostly one that is not the writer’s.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['A [hard-right] station sent it.'],
    misses: ['A station sent it.']
  },
  {
    id: 'loaded-word/angry',
    match: {
      words: list(
        `infuriated childish washed-up doddering senile sleepy erratic volatile mercurial impulsive unstable scornful jealous envious smirking gloating preening strutting triumphalist`
      )
    },
    context: { unlessNear: list('idol hair child market markets angina justice court prison footage detention hall') },
    strength: 0.6,
    neutral: ['(say what was said)'],
    note: 'Ascribes a mood or a weakness to somebody in passing.',
    source: `${martin2005}, affect and judgement`,
    hits: ['The [childish] answer came late.'],
    misses: ['The answer came late.', 'The juvenile court met.']
  },
  {
    id: 'loaded-word/dangerous',
    match: {
      words: list(
        `empty-handed overwrought hyperbolic breathless sensationalist sensationalistic sensational hysteria-driven cringe-worthy cringe-inducing baffling mystifying perplexing bewildering confounding eyebrow-raising eerie uncanny gory ugly tired trite cliched rancorous ungrateful thankless soulless joyless humorless humourless untethered wonky weird insipid tacky garish gaudy cheesy schlocky lowbrow highfalutin`
      )
    },
    context: {
      unlessNear: list('product domestic national income profit revenue margin total weight sales weather tires tyres legs')
    },
    strength: 0.7,
    neutral: ['(say what was done)'],
    note: 'Judges without saying what was done.',
    source: `${martin2005}, appreciation; ${recasens2013}`,
    hits: ['It was an [overwrought] speech.'],
    misses: ['It was a long speech.', 'The gross domestic product fell.']
  },
  {
    id: 'loaded-word/splendid',
    match: {
      words: list(
        `excellent superior unparalleled unmatched unrivaled unrivalled first-rate top-notch astute shrewd savvy classy compassionate undaunted invaluable priceless hilarious gorgeous beautiful radiant luminous victorious peerless matchless incomparable unforgettable memorable momentous earth-shaking much-anticipated long-awaited hotly-anticipated eagerly-awaited highly-anticipated must-win electrifying mesmerizing mesmerising spellbinding riveting gripping enthralling captivating`
      )
    },
    context: { unlessNear: list('debt loan loans court shares balance warrant warrants issue issues tax gloves') },
    strength: 0.35,
    neutral: ['(say what was done)'],
    note: 'Praises without saying what was done.',
    source: `${martin2005}, appreciation; ${recasens2013}`,
    hits: ['She gave an [unforgettable] reply.'],
    misses: ['She gave a reply.', 'The outstanding debt is small.']
  },
  {
    id: 'loaded-word/wealth',
    match: {
      words: list(
        `super-rich superrich ultra-rich uber-rich filthy-rich mega-rich ultra-wealthy uber-wealthy plutocratic oligarchic moneyed monied well-heeled deep-pocketed jet-setting high-flying posh swanky ritzy opulent luxurious glitzy tony cushy plush cosy chummy hand-picked handpicked gold-plated taxpayer-funded taxpayer-subsidized billionaire-backed corporate-backed corporate-funded dark-money silver-spoon`
      )
    },
    context: { unlessNear: list('award awards hotel hotels room rooms') },
    strength: 0.4,
    neutral: ['rich', 'paid for by'],
    note: 'Hints that money or closeness decides.',
    source: `${recasens2013}; ${fan2019}`,
    hits: ['The [well-heeled] owners left.'],
    misses: ['The owners left.']
  },
  {
    id: 'loaded-word/victim',
    match: {
      words: list(
        `defenseless unsuspecting brutalized brutalised enslaved terrorized terrorised butchered martyred dismembered mutilated traumatized traumatised grief-stricken devastated anguished tearful weeping sobbing starving shell-shocked hard-pressed left-behind`
      )
    },
    context: { unlessNear: list('plead pleaded plea verdict found proven presumed until jury maintain') },
    strength: 0.4,
    neutral: ['(say what happened to them)'],
    note: 'Asks for pity.',
    source: `${martin2005}, affect; ${wiebe2005}`,
    hits: ['The [defenseless] town waited.'],
    misses: ['The town waited.', 'The jury found him innocent.']
  },
  {
    id: 'loaded-word/vehement',
    match: {
      words: list(
        `ardent fervid vehement vociferous fierce heated unrelenting unyielding obstinate obdurate pigheaded pig-headed bullheaded mulish headstrong stubborn rock-ribbed full-fledged inveterate incorrigible pathological compulsive serial chronic obsessive crazed bloodcurdling hair-raising nail-biting white-knuckle gritty hellbent hell-bent breakneck cutthroat cut-throat dog-eat-dog winner-take-all take-no-prisoners no-holds-barred bare-knuckle bare-knuckled scorched-earth iron-clad ironclad kneejerk knee-jerk indiscriminate`
      )
    },
    context: {
      unlessNear: list(
        'winter weather climate chemical chemicals environment conditions disease illness pain wind winds killer number takeover price prices wholesalers fatigue storm storms driving curve dog dogs liar'
      )
    },
    strength: 0.45,
    neutral: ['(leave out)'],
    note: 'Turns the tone of a person or a measure up.',
    source: `${martin2005}, graduation; ${recasens2013}`,
    hits: ['A [vehement] critic wrote it.', 'It was a [knee-jerk] decision.'],
    misses: ['A critic wrote it.', 'The winter was harsh.']
  },
  {
    id: 'loaded-word/empty',
    match: {
      words: list(
        `meaningless substanceless empty-headed airheaded superficial shallow simplistic one-dimensional cookie-cutter formulaic rote reflexive performative symbolic-only perfunctory halfhearted lukewarm tepid watered-down milquetoast token self-inflicted self-defeating counterproductive pie-in-the-sky fantastical magical-thinking mythical fictional imaginary unscientific pseudoscientific anti-intellectual unhelpful uninspired uninspiring uninteresting boring dull dreary tedious tiresome wearisome irrelevant out-of-date dusty antediluvian`
      )
    },
    context: { unlessNear: list('character characters novel film tale creature beast story water end coffee meal company') },
    strength: 0.55,
    neutral: ['(say what is missing)'],
    note: 'Dismisses something as without worth.',
    source: `${martin2005}, appreciation; ${recasens2013}`,
    hits: ['It is a [simplistic] answer.'],
    misses: ['It is a short answer.', 'The fictional character lives in Osterby.']
  },
  {
    id: 'loaded-word/unsound',
    match: {
      words: list(
        `abrasive accursed acerbic anemic anaemic backhanded befuddled bourgeois callow cantankerous capricious censorious clunky cumbersome cursory debilitating demoralized demoralised detrimental disheveled dishevelled disillusioned disparaging disrespectful disruptive dissolute distressing doctored dour drunken embittered emboldened entrenched exaggerated flawed fractious frivolous gaffe-prone grandiose grating grubby ham-handed histrionic idealistic impetuous impudent indulgent insensitive insufferable intimidating intolerable jaded judgmental judgemental melodramatic morbid muddled myopic obnoxious opaque ostentatious overheated paternalistic pretentious problematic profane provocative revisionist sappy sarcastic self-centered self-centred self-indulgent shabby shambolic simple-minded slanderous squalid surreal unacceptable unethical unprovoked unpalatable unwieldy warped weaponized weaponised bankrupt bloodstained blood-soaked soul-crushing mind-bending crippled`
      )
    },
    context: {
      unlessNear: list(
        'line lineman coordinator tackle military rebel army ball bone bones leg arm window windows file for attempt attempted bank banks tires balloon language algae emissions chemical chemicals weather lung depression glass vehicle car phone laptop documents marriage obesity goods'
      )
    },
    strength: 0.5,
    neutral: ['(say what is wrong)'],
    note: 'Finds fault in a word, without saying what is wrong.',
    source: `${martin2005}, judgement and appreciation; ${recasens2013}`,
    hits: ['It was a [muddled] and [frivolous] plan.'],
    misses: ['It was a long plan.', 'The army began a military offensive.']
  },
  {
    id: 'loaded-word/dark-and-bright',
    match: {
      words: list(
        'sad sick sickly ugly dark twisted cheap mighty sacred holy hallowed proud patriotic mythic epic comic lofty shining murky sketchy cutting biting brutal'
      ),
      pos: ['ADJ']
    },
    context: {
      onlyNear: list(
        'truth irony reality fact world agenda politics culture media rhetoric attack attacks criticism remarks rebuke speech editorial propaganda campaign ideology history legacy joke state lies lie chapter day spectacle money secret forces past vision regime smear critique takedown'
      ),
      unlessNear: list('church temple mosque site matter leave pay')
    },
    strength: 0.45,
    neutral: ['(leave out)'],
    note: 'Colours what it stands beside.',
    source: `${martin2005}, appreciation`,
    hits: ['The [sad] truth is out.', 'It was a [biting] critique.'],
    misses: ['It was a dark room.', 'The sick man slept.']
  }
]
