import { list, type Rule } from './rule.ts'
import { caldas1994, martin2005, recasens2013, vandijk1998, wiebe2005 } from './sources.ts'

/** Adjectives that judge character and skill. */
export const characterAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/vain',
    match: {
      words: list(
        `haughty conceited narcissistic egotistical vain pompous condescending patronizing patronising vainglorious cocky overconfident imperious lordly high-and-mighty stuck-up snooty snotty hoity-toity preachy pious prissy prudish puritanical sanctimonious self-important self-absorbed self-congratulatory self-obsessed self-satisfied self-pitying holier-than-thou smug`
      )
    },
    context: { unlessNear: list('attempt effort') },
    strength: 0.65,
    neutral: ['(leave out)'],
    note: 'Blames somebody’s vanity.',
    source: `${martin2005}, judgement`,
    hits: ['A [pompous] mayor spoke.'],
    misses: ['A mayor spoke.']
  },
  {
    id: 'loaded-word/cowardly',
    match: {
      words: list(
        `spineless gutless cowardly craven timid toothless lily-livered yellow-bellied weak-kneed weak-willed wishy-washy namby-pamby panicky panicked panic-stricken jittery skittish cowed obsequious sycophantic servile fawning slavish subservient compliant complicit`
      )
    },
    context: { unlessNear: list('animal animals horse fish') },
    strength: 0.75,
    neutral: ['(say what was not done)'],
    note: 'Blames a want of courage.',
    source: `${martin2005}, judgement of tenacity`,
    hits: ['The [spineless] council waited.'],
    misses: ['The council waited.']
  },
  {
    id: 'loaded-word/inept',
    match: {
      words: list(
        `hapless inept incompetent bumbling blundering bungling bungled clumsy awkward amateurish unprofessional unserious unqualified unfit unworthy second-rate third-rate subpar shoddy sloppy slipshod slapdash mediocre lackluster lacklustre hamfisted ham-fisted`
      )
    },
    strength: 0.75,
    neutral: ['(say what went wrong)'],
    note: 'Belittles somebody’s ability.',
    source: `${martin2005}, judgement of capacity`,
    hits: ['The [bungling] clerk left.'],
    misses: ['The clerk left.']
  },
  {
    id: 'loaded-word/failing',
    match: {
      words: list(
        `flailing floundering faltering foundering crumbling moribund doomed beleaguered embattled besieged tainted scandal-ridden scandal-plagued troubled cash-strapped rudderless dysfunctional hopeless futile fruitless`
      )
    },
    context: { unlessNear: list('grade grades school health heart kidney building bridge sight eyesight star trees ship') },
    strength: 0.6,
    neutral: ['(say what happened)'],
    note: 'Paints something as going under.',
    source: `${martin2005}, appreciation; ${recasens2013}`,
    hits: ['The [floundering] company asked for help.'],
    misses: ['The company asked for help.']
  },
  {
    id: 'loaded-word/outdated',
    match: {
      words: list(
        `antiquated archaic medieval neanderthal primitive retrograde regressive backward outdated outmoded obsolete stale hackneyed threadbare decrepit fossilized fossilised prehistoric`
      )
    },
    context: { unlessNear: list('manuscript church castle') },
    strength: 0.45,
    neutral: ['(say how old it is)'],
    note: 'Calls something a thing of the past.',
    source: `${martin2005}, appreciation`,
    hits: ['The [antiquated] rule stays.'],
    misses: ['The old rule stays.']
  },
  {
    id: 'loaded-word/savage',
    match: {
      words: list(
        `barbaric barbarous barbarian savage cruel inhumane inhuman heartless ruthless merciless pitiless callous cold-blooded cold-hearted hard-hearted hardhearted unfeeling uncaring bloodthirsty murderous sadistic vicious ferocious monstrous diabolical demonic satanic fiendish hellish`
      )
    },
    context: { unlessNear: list('dog bear shark storm winter murder crime crimes') },
    strength: 0.65,
    neutral: ['(say what was done)'],
    note: 'Says how cruel somebody is instead of what was done.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['It was a [savage] attack on the mayor’s plan.'],
    misses: ['It was an attack on the plan.']
  },
  {
    id: 'loaded-word/spiteful',
    match: {
      words: list(
        `vindictive spiteful malicious malevolent venomous vitriolic virulent hateful hate-filled hate-fueled bitter acrimonious caustic nasty mean-spirited petty resentful vengeful contemptuous derisive mocking sneering snide snarky taunting`
      )
    },
    context: { unlessNear: list('snake mushroom plants waste') },
    strength: 0.6,
    neutral: ['(say what was said)'],
    note: 'Ascribes ill will.',
    source: `${martin2005}, affect; ${recasens2013}`,
    hits: ['It was a [vindictive] letter.'],
    misses: ['It was a letter.']
  },
  {
    id: 'loaded-word/scathing',
    match: {
      words: list(
        `scathing withering blistering searing stinging bruising scalding incendiary inflammatory explosive damning devastating furious`
      )
    },
    context: { unlessNear: list('heat iron pain winds') },
    strength: 0.55,
    neutral: ['(say what was criticised)'],
    note: 'Dramatises a criticism.',
    source: `${caldas1994}; ${martin2005}, graduation`,
    hits: ['It was a [scathing] review.'],
    misses: ['It was a review.']
  },
  {
    id: 'loaded-word/strict',
    match: {
      words: list(
        `harsh heavy-handed iron-fisted high-handed jackbooted onerous burdensome stifling suffocating job-killing punishing punitive crippling crushing overreaching overbearing intrusive meddlesome bureaucratic byzantine convoluted`
      )
    },
    context: { unlessNear: list('winter weather sentence climate conditions environment terrain training') },
    strength: 0.4,
    neutral: ['(say what the rule asks)'],
    note: 'Calls a rule or a measure hard to bear.',
    source: `${martin2005}, appreciation`,
    hits: ['The [heavy-handed] rule stays.'],
    misses: ['The rule stays.']
  },
  {
    id: 'loaded-word/belligerent',
    match: {
      words: list(
        `belligerent bellicose combative pugnacious confrontational adversarial antagonistic warlike militaristic hawkish trigger-happy aggressive truculent quarrelsome hot-headed hotheaded bullying abusive menacing thin-skinned petulant peevish`
      )
    },
    context: { unlessNear: list('treatment tumor tumour cancer') },
    strength: 0.5,
    neutral: ['(say what was done)'],
    note: 'Ascribes a love of fighting.',
    source: `${martin2005}, judgement; ${vandijk1998}`,
    hits: ['The [belligerent] mayor left.'],
    misses: ['The mayor left.']
  },
  {
    id: 'loaded-word/rude',
    match: {
      words: list(
        `crass vulgar crude uncouth boorish loutish oafish tasteless distasteful unseemly unsavory unsavoury foul-mouthed loudmouthed loud-mouthed brash blustering bombastic boastful shrill strident raucous rowdy unruly infantile juvenile puerile immature sophomoric`
      )
    },
    context: { unlessNear: list('oil') },
    strength: 0.6,
    neutral: ['(quote what was said)'],
    note: 'Blames somebody’s manners.',
    source: `${martin2005}, judgement`,
    hits: ['The [boorish] guest left.'],
    misses: ['The guest left.']
  },
  {
    id: 'loaded-word/careless',
    match: {
      words: list(
        `irresponsible reckless careless negligent derelict lazy shiftless aimless complacent aloof out-of-touch obtuse oblivious tone-deaf cavalier flippant glib dismissive indifferent`
      )
    },
    context: { unlessNear: list('driving driver endangerment homicide manslaughter') },
    strength: 0.55,
    neutral: ['(say what was not done)'],
    note: 'Blames somebody’s want of care.',
    source: `${martin2005}, judgement`,
    hits: ['It was a [reckless] promise.'],
    misses: ['It was a promise.']
  },
  {
    id: 'loaded-word/angry-mood',
    match: {
      words: list(`enraged livid irate apoplectic incensed seething outraged indignant disgruntled fuming raging raving frothing`)
    },
    strength: 0.5,
    neutral: ['(say what they said)'],
    note: 'Ascribes rage.',
    source: `${martin2005}, affect; ${wiebe2005}`,
    hits: ['The [irate] owners wrote to the mayor.'],
    misses: ['The owners wrote to the mayor.']
  }
]
