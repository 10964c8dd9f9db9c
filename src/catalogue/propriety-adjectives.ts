import { list, type Rule } from './rule.ts'
import { ap, fan2019, hamborg2019, martin2005, martino2019, recasens2013 } from './sources.ts'

/** Adjectives that judge right and truth. */
export const proprietyAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/morally-foul',
    match: {
      words: list(
        `deplorable dastardly ignoble iniquitous scurrilous unprincipled dishonorable dishonourable unscrupulous damnable debased degraded degrading demeaning dehumanizing dehumanising insulting offensive objectionable unspeakable blasphemous sacrilegious contemptible reprehensible unconscionable vile heinous abominable detestable odious loathsome nefarious villainous ignominious sinful wicked evil depraved debauched`
      )
    },
    strength: 0.8,
    neutral: ['(say what was done)'],
    note: 'Condemns an act or a person as morally foul.',
    source: `${martin2005}, judgement of propriety; ${recasens2013}, subjective words`,
    hits: ['It was a [deplorable] speech.'],
    misses: ['It was a long speech.']
  },
  {
    id: 'loaded-word/disgusting',
    match: {
      words: list(
        `disgusting sickening nauseating repugnant repulsive revolting abhorrent obscene grotesque putrid fetid rancid slimy creepy icky foul gross yucky scummy skeevy rotten filthy sordid sleazy tawdry seedy lurid lewd lascivious lecherous smutty trashy raunchy`
      )
    },
    context: { unlessNext: list('oil') },
    strength: 0.8,
    neutral: ['(say what was done)'],
    note: 'Calls up disgust.',
    source: `${martin2005}, affect; ${recasens2013}, subjective words`,
    hits: ['The [nauseating] display went on.'],
    misses: ['The display went on.']
  },
  {
    id: 'loaded-word/bigoted',
    match: {
      words: list(
        `bigoted prejudiced discriminatory racially-charged racially-tinged antisemitic anti-semitic islamophobic homophobic transphobic xenophobic misogynistic misogynist chauvinist chauvinistic ableist classist sexist nativist nationalistic jingoistic imperialist imperialistic colonialist neocolonial segregationist exclusionary illiberal intolerant`
      )
    },
    strength: 0.6,
    neutral: ['(quote what was said)'],
    note: 'Ascribes prejudice instead of telling what was said or done.',
    source: `${recasens2013}, one-sided terms; ${ap}`,
    hits: ['The [bigoted] letter was read aloud.'],
    misses: ['The letter was read aloud.']
  },
  {
    id: 'loaded-word/unfair',
    match: {
      words: list(
        `unfair unjust unjustifiable inequitable unwarranted unjustified uncalled-for unwelcome undeserved unnecessary unwanted arbitrary one-sided slanted skewed tendentious`
      )
    },
    context: { unlessNear: list('dismissal labor labour competition practices') },
    strength: 0.55,
    neutral: ['(say who is treated differently)'],
    note: 'States as a fact that something is not just.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['The [unfair] rule stays.'],
    misses: ['The new rule stays.']
  },
  {
    id: 'loaded-word/illegitimate',
    match: {
      words: list(
        `illegitimate rigged unaccountable undemocratic anti-democratic antidemocratic dictatorial despotic tyrannical autocratic totalitarian oppressive repressive lawless corrupt crooked venal`
      )
    },
    context: { unlessNear: list('child children son daughter') },
    strength: 0.55,
    neutral: ['(say which rule was broken)'],
    note: 'Denies a power or a decision its right.',
    source: `${recasens2013}, one-sided terms; ${hamborg2019}`,
    hits: ['The [illegitimate] council met.'],
    misses: ['The new council met.']
  },
  {
    id: 'loaded-word/out-of-bounds',
    match: {
      words: list(
        `extremist fringe far-out zealous fanatical overzealous fervent radicalized radicalised unreconstructed avowed self-avowed card-carrying dyed-in-the-wool hardcore hard-core die-hard diehard rabid hyperpartisan hyper-partisan doctrinaire`
      )
    },
    context: {
      unlessNear: list('weather heat cold temperatures temperature sport sports poverty drought measures caution makeover')
    },
    strength: 0.45,
    neutral: ['(name the position)'],
    note: 'Places somebody outside what is acceptable.',
    source: `${recasens2013}, one-sided terms; ${fan2019}`,
    hits: ['An [extremist] lawyer spoke.'],
    misses: ['A lawyer spoke.']
  },
  {
    id: 'loaded-word/partisan',
    match: {
      words: list(
        `politicized politicised politically-motivated agenda-driven propagandistic biased divisive polarizing polarising conspiratorial conspiracy-minded`
      )
    },
    context: { unlessNext: list('lines line divide divides election elections gerrymandering primary primaries control') },
    strength: 0.4,
    neutral: ['(name the position)'],
    note: 'Calls a view or a deed party-bound instead of answering it.',
    source: `${recasens2013}, one-sided terms`,
    hits: ['It was a [divisive] letter.'],
    misses: ['It was a long letter.']
  },
  {
    id: 'loaded-word/untrue',
    match: {
      words: list(
        `bogus phony phoney fake false fraudulent trumped-up made-up cooked-up concocted fabricated discredited baseless groundless unfounded unsubstantiated unproven unverified specious spurious fallacious fictitious nonexistent non-existent misleading deceptive deceitful dishonest disingenuous duplicitous mendacious two-faced insincere hollow contrived`
      )
    },
    context: {
      unlessNear: list(
        'passport bank goods id identities documents lawn asylum teeth alarm alarms positive positives flag nails tan'
      )
    },
    strength: 0.65,
    neutral: ['(say what speaks against it)'],
    note: 'Tells the reader that something is not so.',
    source: `${recasens2013}, epistemological bias; ${fan2019}`,
    hits: ['They spread a [bogus] story.'],
    misses: ['They spread a story.']
  },
  {
    id: 'loaded-word/mad',
    match: {
      words: list(
        `crazy insane mad demented deranged unhinged delusional hysterical paranoid unglued unbalanced crackpot cuckoo bonkers berserk loony loopy batty nutty kooky wacky zany maniacal psychotic psychopathic manic`
      )
    },
    context: { unlessNear: list('horse cow asylum hospital defence defense plea') },
    strength: 0.75,
    neutral: ['(say what speaks against it)'],
    note: 'Calls a person or an idea mad.',
    source: `${recasens2013}, subjective words; ${martino2019}, name calling`,
    hits: ['The [unhinged] column ran twice.'],
    misses: ['The column ran twice.']
  },
  {
    id: 'loaded-word/stupid',
    match: {
      words: list(
        `stupid dumb idiotic moronic imbecilic asinine inane foolish foolhardy silly goofy brainless mindless clueless witless fatuous vacuous vapid ignorant uneducated unenlightened boneheaded bone-headed dimwitted dim-witted dopey ditzy daft cockamamie harebrained hare-brained gullible naive`
      )
    },
    context: { unlessNext: list('waiter bomb') },
    strength: 0.75,
    neutral: ['(say what speaks against it)'],
    note: 'Calls a person or an idea stupid.',
    source: `${recasens2013}, subjective words; ${martin2005}, judgement of capacity`,
    hits: ['It was a [boneheaded] plan.'],
    misses: ['It was a new plan.']
  },
  {
    id: 'loaded-word/ill-judged',
    match: {
      words: list(
        `misguided wrongheaded wrong-headed ill-conceived ill-advised ill-fated ill-considered ill-judged ill-timed ill-informed thoughtless unthinking imprudent injudicious unwise impractical unrealistic unworkable quixotic utopian short-sighted shortsighted half-baked half-hearted senseless pointless illogical irrational`
      )
    },
    context: { unlessNear: list('weather') },
    strength: 0.5,
    neutral: ['(say what speaks against it)'],
    note: 'Calls a decision unwise as if that were known.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The [ill-judged] sale went ahead.'],
    misses: ['The sale went ahead.']
  },
  {
    id: 'loaded-word/suspicious',
    match: {
      words: list(
        `dubious questionable suspicious shady fishy shadowy secretive clandestine furtive stealthy surreptitious underhanded underhand backroom closed-door hush-hush cloak-and-dagger shifty slippery cagey unexplained sinister`
      )
    },
    context: { unlessNear: list('package device tree garden street person vehicle death fire police') },
    strength: 0.5,
    neutral: ['(say what is known)'],
    note: 'Raises suspicion without saying of what.',
    source: `${recasens2013}, epistemological bias`,
    hits: ['The [shady] broker left.'],
    misses: ['The broker left.']
  },
  {
    id: 'loaded-word/scheming',
    match: {
      words: list(
        `cynical calculating opportunistic scheming devious cunning conniving crafty sly wily manipulative treacherous insidious pernicious self-serving self-interested self-dealing self-aggrandizing self-promoting power-hungry power-mad rapacious greedy grasping exploitative predatory`
      )
    },
    context: { unlessNear: list('fox species') },
    strength: 0.55,
    neutral: ['(say what was done)'],
    note: 'Ascribes a hidden, dishonest mind.',
    source: `${martin2005}, judgement of veracity; ${recasens2013}`,
    hits: ['The [conniving] broker left.'],
    misses: ['The broker left.']
  }
]
