import { list, type Rule } from './rule.ts'
import { allan2006, bell1991, hamborg2019, martino2019, recasens2013, vandijk1998 } from './sources.ts'

/** Words that make people a caste, a following or an enemy. */
export const usAndOthersRules: readonly Rule[] = [
  {
    id: 'us-and-them/ruling-few',
    match: {
      words: list(
        `bureaucrat technocrat pundit elite elitist establishment swamp apparatchik mandarin overlord oligarchy plutocrat plutocracy kleptocracy kakistocracy careerist`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: { unlessNear: list('religious church historic business stable') },
    strength: 0.35,
    neutral: ['(name the office)'],
    note: 'Lumps office holders together as a caste.',
    source: `${vandijk1998}; ${recasens2013}, one-sided terms`,
    hits: ['The [bureaucrats] kept the fee.'],
    misses: ['The clerks kept the fee.']
  },
  {
    id: 'us-and-them/crowd-behind',
    match: {
      words: list(
        `devotee disciple acolyte minion adherent loyalist hanger-on yes-man toady lackey stooge groupie fanboy worshipper worshiper zealot true-believer partisan ideologue`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: { unlessNear: list('church jesus prayer') },
    strength: 0.35,
    neutral: ['supporters', 'members'],
    note: 'Makes supporters look like followers without a mind of their own.',
    source: `${vandijk1998}; ${allan2006}, dysphemism`,
    hits: ['His [disciples] wrote letters.'],
    misses: ['His colleagues wrote letters.']
  },
  {
    id: 'us-and-them/menace',
    match: {
      words: list(
        `enemy foe bogeyman boogeyman menace scourge nemesis predator invader interloper usurper traitor turncoat saboteur subversive`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: { unlessNear: list('fire state army war combatants soldiers') },
    strength: 0.5,
    neutral: ['(name them)'],
    note: 'Names people or a country as an enemy.',
    source: `${vandijk1998}; ${martino2019}, appeal to fear`,
    hits: ['They called the [bogeyman] in.'],
    misses: ['They called the mayor in.']
  },
  {
    id: 'name-calling/brute',
    match: {
      words: list(`thug goon brute ogre monster fiend ghoul tormentor oppressor tyrant despot dictator`),
      lemma: true,
      pos: ['NOUN']
    },
    context: { unlessNear: list('police arrested robbery') },
    strength: 0.7,
    neutral: ['(name or office)'],
    note: 'An insult of brutality.',
    source: `${allan2006}, dysphemism; ${martino2019}, name calling`,
    hits: ['The [thug] signed it.'],
    misses: ['The clerk signed it.']
  },
  {
    id: 'name-calling/fool',
    match: {
      words: list(`blockhead bonehead numbskull dullard dummy dope ninny nincompoop airhead bozo simpleton ignoramus birdbrain`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.7,
    neutral: ['(name or office)'],
    note: 'An insult of stupidity.',
    source: `${allan2006}, dysphemism; ${martino2019}, name calling`,
    hits: ['The [blockhead] signed it.'],
    misses: ['The clerk signed it.']
  },
  {
    id: 'name-calling/agitator',
    match: {
      words: list(
        `rabble-rouser agitator instigator troublemaker provocateur demagogue bomb-thrower flamethrower hatemonger race-baiter fear-monger scaremonger gasbag windbag blowhard loudmouth`
      ),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.6,
    neutral: ['(name or office)'],
    note: 'Names a person by the trouble he is said to make.',
    source: `${martino2019}, name calling; ${bell1991}`,
    hits: ['The [rabble-rouser] spoke.'],
    misses: ['The mayor spoke.']
  },
  {
    id: 'name-calling/extreme-label',
    match: {
      words: list(
        `radicals extremists fanatics zealots hardliners hard-liners ultras absolutists purists fundamentalists reactionaries revolutionaries insurrectionists seditionists`
      ),
      pos: ['NOUN', 'PROPN']
    },
    context: { unlessNext: list('party') },
    strength: 0.5,
    neutral: ['(name the group)'],
    note: 'A label that puts people outside what is acceptable.',
    source: `${recasens2013}, one-sided terms; ${martino2019}, name calling`,
    hits: ['The [radicals] on the board agreed.'],
    misses: ['The members of the board agreed.']
  },
  {
    id: 'name-calling/rich',
    match: {
      words: list(`oligarch fat-cat robber-baron profiteer war-profiteer tycoon bigwig moneybags vulture-capitalist slumlord`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.5,
    neutral: ['(name the firm)'],
    note: 'Names people by their wealth, as a reproach.',
    source: `${hamborg2019}; ${recasens2013}, one-sided terms`,
    hits: ['The [profiteers] own the port.'],
    misses: ['The firms own the port.']
  },
  {
    id: 'name-calling/shirker',
    match: {
      words: list(`freeloader moocher sponger scrounger layabout slacker deadbeat taker shirker`),
      lemma: true,
      pos: ['NOUN']
    },
    strength: 0.55,
    neutral: ['(say what they get)'],
    note: 'Names people by what they are said to take.',
    source: `${allan2006}, dysphemism; ${hamborg2019}`,
    hits: ['The [freeloaders] left.'],
    misses: ['The guests left.']
  }
]
