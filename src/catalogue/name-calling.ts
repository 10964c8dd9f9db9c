import { type Family, list, type Rule } from './rule.ts'
import { allan2006, martino2019, recasens2013 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'name-calling/insult',
    match: {
      words: list(
        `idiot moron imbecile fool dunce dimwit halfwit nitwit dolt buffoon clown jackass ass jerk creep weirdo freak loser crybaby wimp sissy coward weakling weasel rat snake worm vermin cockroach parasite leech bloodsucker pig swine scum scumbag dirtbag slimeball sleazebag lowlife degenerate pervert psychopath sociopath lunatic maniac madman nutcase nutjob nut wacko whacko kook crackpot loon crank quack rube yokel hick redneck hillbilly bumpkin deplorable demon devil villain scoundrel rogue rascal brat bimbo diva shrew harpy hag harridan witch crone virago`
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: {
      unlessNear: list(
        'farm laboratory lab mice animal animals species trial experiment host peanut pine tree allergy bolt chocolate hunt fly disease insect nuts bait wood truck energy flu fever circus party oil bird python snakes rattlesnake crops police tropical meat costume film movie drink'
      )
    },
    strength: 0.7,
    neutral: ['(name or office)'],
    note: 'An insult.',
    source: `${allan2006}, dysphemism; ${martino2019}, name calling`,
    hits: ['The [buffoon] signed it.', 'These [parasites] own the port.'],
    misses: ['The minister signed it.', 'The parasite lives in animals.']
  },
  {
    id: 'name-calling/political-insult',
    match: {
      words: list(
        `libtard snowflake cuck rino feminazi commie pinko lefty lefties leftie loony-left wingnut moonbat sjw sjws teabagger trumpkin magat repug repugs rethuglican dimocrat dimocrats demoncrat demoncrats democrap obummer sheeple neocon neocons neocon-artist globalist globalists warmongers fascist fascists neo-nazi neo-nazis neofascist crypto-fascist stalinist maoist bolshevik bolsheviks marxist marxists communist communists commies socialist socialists anarchist anarchists leftist leftists rightist rightists far-rightist jihadi jihadis jihadist jihadists islamist islamists theocrat theocrats supremacist supremacists bigot bigots racist racists sexist misogynist misogynists homophobe homophobes xenophobe xenophobes nativist nativists denier deniers denialist denialists truther truthers birther birthers conspiracist conspiracists alarmist alarmists extremist elitists statist statists limousine-liberal tree-hugger tree-huggers anti-vaxxer anti-vaxxers crybully race-baiters fearmongers scaremongers hatemongers`
      ),
      isCased: true,
      pos: ['NOUN', 'ADJ', 'PROPN', 'VERB']
    },
    context: { unlessNext: list('party parties china republic manifesto workers international') },
    strength: 0.5,
    neutral: ['(name the group)'],
    note: 'A partisan label that the people so called mostly do not use.',
    source: `${recasens2013}, one-sided terms; ${martino2019}, name calling`,
    hits: ['The [leftists] on the board agreed.', 'He spoke with a climate [denier].'],
    misses: ['The members of the board agreed.', 'The Communist Party met.']
  },
  {
    id: 'name-calling/crowd',
    match: {
      words: list(
        'mob horde throng swarm gang rabble riffraff hooligan vandal rioter looter ruffian hoodlum brigand marauder savage heathen infidel cultist shill mouthpiece propagandist apologist enabler hack spinmeister talking-head gadfly dupe sucker patsy stool-pigeon honcho swamp-dweller'
      ),
      lemma: true,
      pos: ['NOUN', 'PROPN']
    },
    context: {
      unlessNear: list(
        'bees locusts mosquitoes insect insects street-gang member members prison chess shop flash trading sports league noble prize athletes athlete police charged robot drones earthquakes prosecutors'
      )
    },
    strength: 0.45,
    neutral: ['crowd', 'supporters', 'people'],
    note: 'Turns a group of people into a threat or a herd.',
    source: `${allan2006}, dysphemism; ${recasens2013}`,
    hits: ['A [mob] of ministers filled the hall.', 'The [apologists] wrote letters.'],
    misses: ['A swarm of bees filled the hall.', 'The supporters wrote letters.']
  },
  {
    id: 'name-calling/suffix',
    match: { suffixes: ['monger', 'mongers', 'mongering', 'phobe', 'phobes', 'tard', 'tards', 'mania', 'splaining'] },
    strength: 0.6,
    neutral: ['(leave out)'],
    note: 'A word made for abuse.',
    source: `${allan2006}, dysphemism; ${martino2019}, name calling`,
    hits: ['They are [rumourmongers] of the first water.'],
    misses: ['They are writers of the first water.']
  }
]

export const nameCalling: Family = {
  name: 'name-calling',
  description: 'Insults and abusive labels.',
  feature: 'labels',
  countsIn: ['edits', 'naming'],
  rules
}
