import { type Family, list, type Rule } from './rule.ts'
import { allan2006, ap, bbc, hamborg2019, recasens2013, reuters } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'dysphemism/regime',
    match: { words: ['regime', 'junta', 'puppet-government'], lemma: true, pos: ['NOUN', 'PROPN'] },
    context: {
      unlessNear: list(
        'tax sanctions inspection exercise training drug treatment fitness diet legal regulatory trade visa testing licensing'
      ),
      unlessNext: ['of']
    },
    strength: 0.5,
    neutral: ['government'],
    note: 'Calls a government unlawful.',
    source: `${recasens2013}, one-sided terms; ${hamborg2019}`,
    hits: ['The [regime] in Veldania closed the border.'],
    misses: ['The government in Veldania closed the border.', 'The new tax regime begins in May.']
  },
  {
    id: 'dysphemism/terrorist',
    match: {
      words: list(
        'terrorist terrorists insurgent insurgents militants guerrilla guerrillas gunman gunmen thugs henchmen jihadist-linked extremist-linked mercenary mercenaries'
      ),
      pos: ['NOUN', 'ADJ', 'PROPN']
    },
    context: {
      unlessNext: list('attack attacks organization organisation organizations watch watchlist list screening charges group')
    },
    strength: 0.35,
    neutral: ['fighter', 'attacker', 'armed group'],
    note: 'A label that takes a side; agencies ask for the plain act instead.',
    source: `${reuters}; ${bbc}; ${ap}`,
    hits: ['The [terrorists] held the road.', 'The [militants] left the town.'],
    misses: ['The fighters held the road.']
  },
  {
    id: 'dysphemism/illegals',
    match: {
      phrases: [
        'illegal alien/aliens',
        'illegal immigrant/immigrants',
        'illegal immigration',
        'illegal migrant/migrants',
        'illegals',
        'criminal alien/aliens',
        'alien/aliens',
        'anchor baby/babies',
        'bogus asylum seekers',
        'economic migrants',
        'cheap foreign labor/labour',
        'foreign workers',
        'invaders'
      ]
    },
    context: { unlessNear: list('space planet film movie ufo ufos mars species plant extraterrestrial') },
    strength: 0.55,
    neutral: ['people without papers', 'undocumented people'],
    note: 'Names people by an offence.',
    source: `${ap}; ${hamborg2019}`,
    hits: ['The [illegal aliens] were sent to Osterby.'],
    misses: ['The migrants were sent to Osterby.', 'A film about an alien planet won.']
  },
  {
    id: 'dysphemism/abortion-terms',
    match: {
      phrases: [
        'pro-life/prolife',
        'pro-lifers',
        'pro-lifer',
        'pro-choice',
        'pro-choicers',
        'pro-abortion',
        'pro-aborts',
        'anti-life',
        'anti-choice',
        'abortionist/abortionists',
        'unborn baby/babies',
        'unborn child/children',
        'the unborn',
        'preborn',
        'kill~ babies',
        'killing babies',
        'murder~ babies',
        'baby killing',
        'infanticide',
        'abortion mill/mills',
        'abortion giant',
        'abortion industry',
        'abortion lobby',
        'abortion activists',
        'abortion advocates'
      ]
    },
    strength: 0.35,
    neutral: ['anti-abortion', 'abortion-rights', 'foetus'],
    note: 'A name that one side of the dispute gave itself or the other.',
    source: `${ap}; ${recasens2013}, one-sided terms`,
    hits: ['The [pro-life] bill passed.'],
    misses: ['The bill on abortion passed.']
  },
  {
    id: 'dysphemism/gun-climate-terms',
    match: {
      phrases: [
        'gun grabber/grabbers',
        'gun-grabbers',
        'gun nut/nuts',
        'death tax',
        'job killer/killers',
        'job-killing',
        'climate hysteria',
        'climate alarmist/alarmists',
        'climate change hysteria',
        'climate cult',
        'global warming alarmists',
        'tax grab',
        'giveaway/giveaways',
        'corporate welfare',
        'welfare queen/queens',
        'government takeover',
        'socialized medicine',
        'union boss/bosses',
        'tax and spend',
        'tax-and-spend',
        'freeloader/freeloaders',
        'moochers',
        'transgender ideology',
        'gender ideology',
        'transgenderism',
        'gay agenda',
        'homosexual agenda',
        'biological male/males',
        'biological men',
        'biological man'
      ]
    },
    strength: 0.35,
    neutral: ['(the measure, plainly)'],
    note: 'A slogan of one side, used as a plain name.',
    source: `${recasens2013}, one-sided terms; ${hamborg2019}`,
    hits: ['The [tax grab] starts in May.'],
    misses: ['The tax starts in May.']
  },
  {
    id: 'dysphemism/harsh-noun',
    match: {
      words: list(
        'stranglehold chokehold dragnet shakedown sweetheart-deal pork loophole backroom backdoor smear-campaign apparatus lair den hideout hangout haunt turf fiefdom fief stronghold enclave ghetto slum backwater dump hovel propaganda-outlet rag tabloid henchwoman brainchild pet-project spree junket boozefest bender'
      ),
      lemma: true,
      pos: ['NOUN', 'ADJ']
    },
    context: {
      unlessNear: list('shooting lion fox animal family building shopping police landmine site waste meat pulled cooking')
    },
    strength: 0.4,
    neutral: ['(a plain word)'],
    note: 'A low or harsh word for an ordinary thing.',
    source: allan2006,
    hits: ['The minister guards his [fiefdom].'],
    misses: ['The fox left its den.', 'The minister guards his department.']
  }
]

export const dysphemism: Family = {
  name: 'dysphemism',
  description: 'Harsh words where a plain one is at hand.',
  feature: 'labels',
  countsIn: ['edits', 'naming'],
  rules
}
