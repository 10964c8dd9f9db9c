import { list, type Rule } from './rule.ts'
import { altheide2002, martin2005, molek2013, recasens2013, wikipedia } from './sources.ts'

/** Adjectives that dramatise, praise or pity. */
export const appreciationAdjectiveRules: readonly Rule[] = [
  {
    id: 'loaded-word/chaotic',
    match: {
      words: list(
        `chaotic disorderly disorganized disorganised disjointed haphazard scattershot garbled incoherent rambling tortured contorted messy frantic frenzied feverish frenetic turbulent tumultuous tempestuous`
      )
    },
    context: { unlessNear: list('system theory') },
    strength: 0.5,
    neutral: ['(say what happened)'],
    note: 'Paints an event as disorder.',
    source: `${martin2005}, appreciation`,
    hits: ['It was a [chaotic] meeting.'],
    misses: ['It was a meeting.']
  },
  {
    id: 'loaded-word/frightening',
    match: {
      words: list(
        `frightening terrifying scary spooky chilling ominous dire grim bleak dismal gloomy apocalyptic nightmarish dystopian orwellian kafkaesque unsettling unnerving horrifying harrowing`
      )
    },
    context: { unlessNear: list('film movie films novel') },
    strength: 0.5,
    neutral: ['(give the figures)'],
    note: 'Tells the reader to be afraid.',
    source: `${altheide2002}; ${martin2005}, affect`,
    hits: ['It is an [ominous] sign.'],
    misses: ['It is a sign.']
  },
  {
    id: 'loaded-word/shocking',
    match: {
      words: list(
        `shocking stunning staggering startling astonishing astounding jaw-dropping eye-popping eye-watering mind-boggling mind-blowing unthinkable unimaginable unheard-of earth-shattering unprecedented breathtaking`
      )
    },
    context: { unlessNear: list('view views views beach scenery goal gun') },
    strength: 0.55,
    neutral: ['(give the figures)'],
    note: 'Tells the reader to be shocked.',
    source: `${molek2013}; ${martin2005}, affect`,
    hits: ['It was a [stunning] answer.'],
    misses: ['It was an answer.']
  },
  {
    id: 'loaded-word/calamitous',
    match: {
      words: list(
        `disastrous catastrophic calamitous cataclysmic ruinous destructive self-destructive suicidal tragic heartbreaking heart-wrenching heartrending gut-wrenching toxic corrosive poisonous`
      )
    },
    context: { unlessNear: list('earthquake flood fire hurricane injury storm') },
    strength: 0.55,
    neutral: ['(give the figures)'],
    note: 'Makes an event a catastrophe.',
    source: `${martin2005}, appreciation; ${altheide2002}`,
    hits: ['It was a [disastrous] sale.'],
    misses: ['It was a sale.']
  },
  {
    id: 'loaded-word/huge',
    match: {
      words: list(
        `gargantuan ginormous humongous seismic sky-high astronomical stratospheric limitless boundless bottomless innumerable untold umpteen whopping colossal mammoth hefty exorbitant extortionate excessive`
      )
    },
    context: { unlessNear: list('star planet telescope earthquake ship squid') },
    strength: 0.4,
    neutral: ['(give the figure)'],
    note: 'A size by feeling in the place of a figure.',
    source: `${martin2005}, graduation; ${molek2013}`,
    hits: ['It was a [gargantuan] bill.'],
    misses: ['It was a bill for ten crowns.']
  },
  {
    id: 'loaded-word/unstoppable',
    match: {
      words: list(
        `rampant rife unchecked unbridled unfettered runaway relentless incessant ceaseless never-ending unending interminable endless skyrocketing soaring spiraling spiralling ballooning mushrooming insatiable`
      )
    },
    context: { unlessNear: list('stag lions child children beach bride') },
    strength: 0.45,
    neutral: ['(give the figures)'],
    note: 'Makes a trend look out of hand.',
    source: `${martin2005}, graduation`,
    hits: ['There was [rampant] waste.'],
    misses: ['There was waste.']
  },
  {
    id: 'loaded-word/brave',
    match: {
      words: list(
        `brave courageous valiant fearless gallant dauntless intrepid indomitable unflinching unwavering unbowed steadfast stalwart resolute plucky feisty scrappy gutsy bold defiant audacious`
      )
    },
    context: { unlessNear: list('award medal street new') },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Praises courage.',
    source: `${martin2005}, judgement of tenacity`,
    hits: ['The [fearless] mayor opened the gate.'],
    misses: ['The mayor opened the gate.']
  },
  {
    id: 'loaded-word/virtuous',
    match: {
      words: list(
        `noble honorable honourable righteous virtuous saintly angelic selfless gracious magnanimous principled upright wholesome decent wise sensible humble tireless devoted hardworking common-sense commonsense no-nonsense`
      )
    },
    context: { unlessNear: list('prize gas metal metals gases') },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Praises character.',
    source: `${martin2005}, judgement of propriety`,
    hits: ['A [selfless] nurse spoke.'],
    misses: ['A nurse spoke.']
  },
  {
    id: 'loaded-word/marvellous',
    match: {
      words: list(
        `masterful masterly dazzling magnificent majestic splendid sublime superb stellar sterling impeccable flawless exemplary admirable laudable commendable praiseworthy inspiring inspirational uplifting heartwarming heart-warming spectacular fabulous fantastic terrific marvelous marvellous wonderful amazing awesome incredible unbelievable extraordinary phenomenal miraculous remarkable outstanding triumphant resounding`
      )
    },
    context: { unlessNear: list('price prices interest beach scenery debt loan loans balance shares warrant warrants') },
    strength: 0.4,
    neutral: ['(say what was done)'],
    note: 'Praises instead of describing.',
    source: `${martin2005}, appreciation; ${wikipedia}, puffery`,
    hits: ['It was a [dazzling] speech.'],
    misses: ['It was a speech.', 'The outstanding loan is small.']
  },
  {
    id: 'loaded-word/pitiable',
    match: {
      words: list(
        `long-suffering downtrodden oppressed persecuted victimized victimised helpless defenceless innocent voiceless forgotten abandoned heartbroken powerless blameless`
      )
    },
    context: { unlessNear: list('species people’s') },
    strength: 0.4,
    neutral: ['(say what they lack)'],
    note: 'Asks for pity.',
    source: `${martin2005}, affect`,
    hits: ['The [downtrodden] farmers left.'],
    misses: ['The farmers left.']
  },
  {
    id: 'loaded-word/shame-adjective',
    match: {
      words: list(
        `scandalous shameful disgraceful humiliating embarrassing cringeworthy mortifying shameless brazen unrepentant unapologetic remorseless pathetic pitiful pitiable wretched miserable woeful lamentable abysmal`
      )
    },
    strength: 0.6,
    neutral: ['(say what was done)'],
    note: 'Calls something a disgrace.',
    source: `${martin2005}, judgement; ${recasens2013}`,
    hits: ['It was a [humiliating] vote.'],
    misses: ['It was a vote.']
  }
]
