import { list, type Rule } from './rule.ts'
import { fan2019, martin2005, recasens2013, wiebe2005 } from './sources.ts'

/** Adjectives that judge. */
export const loadedAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/outrageous',
    match: {
      words:
        list(`outrageous scandalous shameful disgraceful despicable contemptible reprehensible unconscionable inexcusable unforgivable
 indefensible egregious appalling abhorrent repugnant repulsive revolting disgusting sickening nauseating loathsome odious vile heinous
 abominable detestable obscene grotesque monstrous ghastly hideous horrendous horrific horrifying horrid atrocious dreadful awful abysmal lamentable
 pitiful pathetic pitiable wretched miserable woeful sordid sleazy tawdry seedy unseemly unsavory unsavoury distasteful tasteless
 crass vulgar crude lewd lurid ignominious infamous villainous nefarious insidious pernicious noxious diabolical demonic satanic fiendish hellish infernal`)
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
      words:
        list(`absurd ridiculous ludicrous preposterous laughable farcical nonsensical asinine inane idiotic moronic imbecilic stupid dumb foolish
 foolhardy silly goofy wacky zany kooky nutty loony loopy batty daffy crazy insane mad demented deranged unhinged delusional hysterical paranoid
 irrational illogical incoherent mindless brainless clueless witless senseless pointless fatuous vacuous vapid cockamamie harebrained half-baked
 cartoonish clownish buffoonish bizarre outlandish far-fetched fanciful unthinkable inexplicable incomprehensible unfathomable
 mind-boggling mind-numbing head-scratching tone-deaf hare-brained hypocritical sanctimonious two-faced disingenuous duplicitous dishonest deceitful
 mendacious misleading specious spurious bogus phony phoney fake fraudulent trumped-up made-up cooked-up concocted fabricated debunked discredited baseless groundless
 unfounded unsubstantiated unproven misguided wrongheaded wrong-headed ill-conceived ill-advised ill-fated short-sighted shortsighted naive gullible dubious questionable
 suspicious shady fishy murky`)
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
      words:
        list(`cruel brutal barbaric barbarous barbarian inhumane inhuman heartless ruthless merciless pitiless callous cold-blooded cold-hearted bloodthirsty
 murderous sadistic vicious ferocious vindictive spiteful malicious malevolent venomous poisonous vitriolic virulent hateful rabid bitter
 caustic scathing withering blistering searing incendiary inflammatory divisive toxic corrosive hostile menacing sinister ominous chilling
 nightmarish harrowing gruesome grisly macabre ghoulish bloody bloodied evil wicked sinful depraved debauched perverse perverted twisted sick tyrannical
 despotic dictatorial authoritarian autocratic draconian oppressive repressive totalitarian heavy-handed iron-fisted jackbooted high-handed bullying abusive predatory
 exploitative rapacious greedy grasping self-serving selfish power-hungry power-mad corrupt crooked venal rotten filthy dirty lawless`)
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
      words:
        list(`feckless hapless inept incompetent bumbling blundering bungling spineless gutless cowardly craven timid toothless impotent feeble flimsy shaky lackluster lacklustre
 lame limp listless mediocre second-rate third-rate subpar shoddy sloppy slipshod botched bungled fumbling flailing floundering faltering foundering beleaguered
 embattled disgraced tainted scandal-ridden scandal-plagued troubled cash-strapped crumbling rickety ramshackle moribund decrepit dilapidated doomed
 hopeless futile fruitless useless worthless lazy shiftless aimless rudderless irresponsible reckless careless negligent derelict
 complacent aloof out-of-touch obtuse oblivious petulant petty peevish thin-skinned touchy whiny sullen surly smug arrogant haughty
 conceited narcissistic egotistical vain pompous condescending patronizing patronising snide snarky sneering contemptuous dismissive cavalier flippant glib smarmy slick
 obsequious sycophantic servile fawning slavish subservient compliant complicit`)
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
      words:
        list(`radical fanatical overzealous militant hardline hard-line hardcore hard-core die-hard diehard dogmatic doctrinaire
 uncompromising intransigent intolerant misogynistic homophobic xenophobic transphobic islamophobic chauvinist chauvinistic
 regressive antiquated archaic medieval neanderthal primitive retrograde 
 woke politically-correct
 subversive seditious treasonous traitorous un-american unpatriotic anarchic anarchistic godless`)
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
      words:
        list(`alarming disturbing troubling worrying worrisome unsettling unnerving frightening terrifying scary spooky dire grim bleak dismal gloomy catastrophic
 disastrous calamitous cataclysmic apocalyptic devastating crippling shattering crushing staggering stunning shocking jarring startling astonishing
 astounding breathtaking eye-popping eye-watering jaw-dropping unprecedented explosive bombshell perilous precarious treacherous hazardous dicey fraught messy chaotic
 turbulent tumultuous tempestuous frantic frenzied feverish desperate tragic heartbreaking heart-wrenching gut-wrenching tear-jerking poignant
 sobering depressing disheartening dispiriting demoralizing demoralising dystopian orwellian kafkaesque damning damaging humiliating embarrassing
 infuriating maddening exasperating frustrating disappointing dismaying galling irksome vexing nagging relentless rampant rife unchecked unbridled unfettered runaway 
 skyrocketing soaring spiraling spiralling ballooning mushrooming`)
    },
    context: {
      unlessNear: list('view device cargo hurricane injury temperatures'),
      unlessNext: list('device vest ordnance birds')
    },
    strength: 0.55,
    neutral: ['(give the figures)'],
    note: 'Tells the reader what to feel.',
    source: `${martin2005}, affect and appreciation; ${wiebe2005}`,
    hits: ['There is an [alarming] trend in Veldania.', 'It was a [humiliating] defeat.'],
    misses: ['There is a trend in Veldania.', 'An explosive device was found.']
  },
  {
    id: 'loaded-word/glorious',
    match: {
      words:
        list(`glorious heroic brave courageous valiant fearless gallant noble honorable honourable righteous virtuous saintly angelic selfless gracious magnanimous 
 principled upright wholesome trailblazing groundbreaking ground-breaking history-making game-changing transformative brilliant
 masterful masterly dazzling magnificent majestic splendid sublime superb stellar sterling impeccable flawless spotless unblemished exemplary admirable laudable
 commendable praiseworthy inspiring inspirational uplifting heartwarming heart-warming beloved adored cherished revered esteemed venerable venerated
 legendary iconic fabled world-class triumphant resounding spectacular fabulous fantastic
 terrific marvelous marvellous wonderful amazing awesome incredible unbelievable extraordinary phenomenal miraculous magical enchanting charming delightful
 charismatic feisty plucky scrappy gutsy spunky fiery stirring rousing common-sense commonsense no-nonsense much-needed long-overdue
 well-deserved hard-won hard-earned eloquent audacious `)
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
        'notorious scandal-hit controversial vaunted much-vaunted much-ballyhooed much-hyped ballyhooed overhyped overrated overblown so-so ill-gotten ill-informed uninformed misinformed misbegotten benighted godforsaken cursed'
      )
    },
    strength: 0.4,
    neutral: ['(name who objects, and why)'],
    note: 'Says that somebody objects without saying who.',
    source: `${recasens2013}, subjective words; BBC News Style Guide`,
    hits: ['The [notorious] prison closed.', 'A [controversial] law passed.'],
    misses: ['The prison closed.']
  },
  {
    id: 'loaded-word/excessive',
    match: {
      words:
        list(`excessive exorbitant extortionate bloated wasteful profligate extravagant gargantuan whopping hefty colossal mammoth 
 insatiable endless never-ending unending interminable ceaseless incessant nonstop non-stop onerous punishing punitive stifling suffocating job-killing
 burgeoning overreaching overbearing intrusive meddlesome byzantine needless unwarranted unjustified uncalled-for gratuitous
 unjust one-sided lopsided undemocratic biased hyper-partisan hyperpartisan agenda-driven politicized politicised
 politically-motivated propagandistic conspiratorial conspiracy-minded cynical calculating opportunistic scheming devious cunning conniving crafty sly wily `)
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
      words:
        list(`liberal-minded elitist elite snobbish ivory-tower limousine champagne pampered spoiled coddled entitled privileged cossetted lily-livered bleeding-heart do-gooder 
 self-righteous self-important self-absorbed self-congratulatory self-obsessed self-satisfied holier-than-thou pearl-clutching hand-wringing finger-wagging navel-gazing mealy-mouthed mealymouthed foul-mouthed
 loudmouthed loud-mouthed big-mouthed swivel-eyed wild-eyed starry-eyed slack-jawed mouth-breathing knuckle-dragging tinfoil-hat tin-foil gun-toting bible-thumping flag-waving chest-thumping saber-rattling
 sabre-rattling war-mongering warmongering fear-mongering race-baiting name-calling mud-slinging mudslinging rabble-rousing demagogic bombastic boastful brash blustering boorish loutish thuggish
 oafish uncouth unruly rowdy raucous strident shrill screechy catty bitchy mannish nasty mean-spirited small-minded narrow-minded closed-minded`)
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
        'far-left ultra-left hard-left far-right ultra-right hard-right alt-right ultraconservative ultra-conservative arch-conservative ultra-liberal ultraliberal radical-left'
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
      words:
        list(`furious enraged livid irate apoplectic incensed seething outraged infuriated disgruntled vengeful childish infantile juvenile puerile immature sophomoric amateurish unprofessional unserious clumsy awkward
 hamfisted ham-fisted unqualified unfit unworthy washed-up doddering senile sleepy erratic volatile mercurial impulsive unstable combative pugnacious belligerent bellicose quarrelsome truculent scornful resentful jealous envious
 indignant defiant unrepentant remorseless unapologetic shameless smirking gloating preening strutting triumphalist`)
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
      words:
        list(`destructive ruinous deceptive manipulative hollow empty-handed overwrought hyperbolic breathless sensationalist sensationalistic sensational hysteria-driven cringeworthy cringe-worthy cringe-inducing
 baffling mystifying perplexing bewildering confounding eyebrow-raising eerie uncanny gory slimy ugly icky gross creepy stale tired trite hackneyed cliched 
 bigoted acrimonious rancorous ungrateful thankless soulless joyless humorless humourless 
 untethered unglued bonkers wonky dopey weird insipid tacky garish gaudy cheesy schlocky lowbrow highfalutin`)
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
      words:
        list(`outstanding excellent superior unparalleled unmatched unrivaled unrivalled first-rate top-notch astute shrewd savvy classy compassionate steadfast resolute unflinching unwavering undaunted tireless invaluable priceless
 hilarious gorgeous beautiful radiant luminous victorious indomitable peerless matchless incomparable unforgettable memorable momentous earth-shattering earth-shaking much-anticipated
 long-awaited hotly-anticipated eagerly-awaited highly-anticipated must-win electrifying mesmerizing mesmerising spellbinding riveting gripping enthralling captivating`)
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
      words:
        list(`super-rich superrich ultra-rich uber-rich filthy-rich mega-rich ultra-wealthy uber-wealthy plutocratic oligarchic moneyed monied well-heeled deep-pocketed jet-setting high-flying posh swanky ritzy opulent
 luxurious glitzy tony cushy plush cosy chummy hand-picked handpicked gold-plated taxpayer-funded taxpayer-subsidized billionaire-backed corporate-backed corporate-funded dark-money silver-spoon`)
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
      words:
        list(`innocent defenseless defenceless helpless unsuspecting downtrodden persecuted victimized victimised brutalized brutalised enslaved terrorized terrorised butchered martyred dismembered mutilated traumatized traumatised
 grief-stricken heartbroken devastated anguished tearful weeping sobbing starving shell-shocked hard-pressed long-suffering forgotten left-behind voiceless`)
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
      words:
        list(` ardent fervent fervid vehement vociferous fierce heated aggressive unrelenting unyielding obstinate obdurate pigheaded pig-headed bullheaded mulish headstrong
 stubborn dyed-in-the-wool card-carrying rock-ribbed full-fledged unreconstructed inveterate incorrigible pathological compulsive serial chronic obsessive maniacal crazed bloodcurdling hair-raising nail-biting white-knuckle
 gritty hellbent hell-bent breakneck cutthroat cut-throat dog-eat-dog winner-take-all take-no-prisoners no-holds-barred bare-knuckle bare-knuckled scorched-earth iron-clad ironclad kneejerk knee-jerk indiscriminate`)
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
      words:
        list(`meaningless substanceless empty-headed airheaded superficial shallow simplistic one-dimensional cookie-cutter formulaic rote reflexive performative symbolic-only perfunctory half-hearted halfhearted lukewarm tepid wishy-washy watered-down milquetoast
 token self-inflicted self-defeating counterproductive unworkable impractical pie-in-the-sky utopian fantastical magical-thinking mythical fictional fictitious imaginary nonexistent non-existent unscientific pseudoscientific anti-intellectual
 unhelpful uninspired uninspiring uninteresting boring dull dreary tedious tiresome wearisome irrelevant outdated outmoded obsolete out-of-date dusty antediluvian prehistoric`)
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
      words:
        list(`abrasive accursed acerbic anemic anaemic astronomical backhanded befuddled boneheaded bourgeois callow cantankerous capricious censorious clunky contrived convoluted cumbersome cursory debased debilitating
 degrading dehumanizing dehumanising demeaning demoralized demoralised detrimental disheveled dishevelled disillusioned disjointed disparaging disrespectful disruptive dissolute distressing doctored dour drunken dysfunctional
 embittered emboldened entrenched exaggerated flawed foul fractious frivolous frothing gaffe-prone grandiose grating grubby ham-handed histrionic idealistic ignorant imperious impetuous impudent indulgent insensitive
 insincere insufferable insulting intimidating intolerable jaded jingoistic judgmental judgemental manic melodramatic morbid muddled myopic obnoxious opaque ostentatious overheated paternalistic pious preachy prejudiced pretentious problematic
 profane provocative putrid quixotic rancid raving revisionist sappy sarcastic scurrilous secretive self-centered self-centred self-indulgent shabby shadowy shambolic simple-minded slanderous slanted squalid surreal tortured
 trashy unacceptable underhanded unelected unethical unprincipled unprovoked unscrupulous unpalatable unwieldy warped weak-kneed weaponized weaponised bankrupt rigged bloodstained blood-soaked soul-crushing mind-bending crippled`)
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
        'sad sick sickly ugly evil dark twisted cheap mighty sacred holy hallowed proud patriotic mythic epic colossal tragic comic pitiless lofty soaring shining noble sinful shadowy murky sketchy cutting biting stinging savage brutal vicious ferocious'
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
