import { type Family, list, type Rule } from './rule.ts'
import { charteris2006, fowler1991, lakoff1980 } from './sources.ts'

const rules: readonly Rule[] = [
  {
    id: 'metaphor/flood',
    match: {
      words: list(
        'flood deluge tide tidal-wave tsunami avalanche torrent influx wave swamp inundate engulf overrun overwhelm besiege'
      ),
      lemma: true,
      pos: ['NOUN', 'VERB', 'ADJ']
    },
    context: {
      onlyNear: list(
        'migrant migrants immigrant immigrants refugee refugees alien aliens asylum foreigner foreigners border illegal crime criminal drugs lawsuit lawsuits lies criticism complaint complaints cash money propaganda misinformation outrage liberal conservative leftist calls support populism hate violence scandal anger'
      )
    },
    strength: 0.5,
    neutral: ['arrival', 'many'],
    note: 'Turns people or events into a natural disaster.',
    source: charteris2006,
    hits: ['A [flood] of migrants reached Marrow Bay.'],
    misses: ['A flood reached Marrow Bay.']
  },
  {
    id: 'metaphor/invasion',
    match: {
      words: list(
        'invasion infestation epidemic plague contagion cancer disease infection virus malignancy poison powder-keg tinderbox'
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: {
      onlyNear: list(
        'migrant migrants immigrant immigrants alien aliens border moral liberal left socialism communism crime violence gun hate lies society politics political democracy country nation party ideology culture racism corruption'
      )
    },
    strength: 0.5,
    neutral: ['arrival', 'problem'],
    note: 'Turns people or ideas into an enemy or an illness.',
    source: `${charteris2006}; ${lakoff1980}`,
    hits: ['The town has lived through an [invasion] of migrants.'],
    misses: ['The invasion of the island began in May.']
  },
  {
    id: 'metaphor/war',
    match: {
      phrases: [
        'declare~ war on',
        'wage/waged/wages/waging war on/against',
        'war of words',
        'under siege',
        'in the crosshairs',
        'line~ of fire',
        'battle lines',
        'battle line',
        'at war with',
        'on the warpath',
        'scorched earth',
        'scorched-earth',
        'take no prisoners',
        'nuclear option',
        'ground zero',
        'front line/lines of',
        'war chest',
        'opening salvo',
        'first salvo',
        'fire~ a salvo',
        'all-out war',
        'take~ up arms',
        'circle~ the wagons',
        'rally~ the troops',
        'dig/dug/digging in their/its/his/her heels',
        'lay siege to',
        'throw/threw down the gauntlet',
        'drop/dropped/dropping a bombshell',
        'lock/locked horns',
        'blood in the water',
        'for the kill',
        'death knell',
        'death blow',
        'last stand',
        'ticking time bomb',
        'time bomb',
        'house of cards',
        'perfect storm',
        'tip of the iceberg',
        'powder keg',
        'tinder box',
        'wake-up call',
        'ax to grind',
        'axe to grind',
        'bloodbath',
        'bloodsport',
        'blood sport',
        'political football',
        'political theater',
        'political theatre',
        'three-ring circus',
        'race to the bottom',
        'gravy train',
        'shell game',
        'trojan horse',
        "pandora 's box",
        'rabbit hole',
        "hornet 's nest",
        'can of worms',
        'elephant in the room',
        'lightning rod',
        'long shadow',
        'uphill battle',
        'feeding frenzy',
        'lynch mob',
        'on life support',
        'bleeding money',
        'hemorrhaging',
        'cold-blooded',
        'fever pitch',
        'fever dream',
        'going for the jugular',
        'hook line and sinker',
        'iron fist',
        'iron grip',
        'death spiral'
      ]
    },
    strength: 0.45,
    neutral: ['oppose', 'dispute'],
    note: 'A picture of war or disaster for a dispute.',
    source: `${lakoff1980}; ${fowler1991}`,
    hits: ['The bakers [declared war on] the mayor.', 'The bank is [under siege] by critics.'],
    misses: ['The bakers oppose the mayor.']
  },
  {
    id: 'metaphor/battle-word',
    match: {
      words: list(
        'battle war clash skirmish brawl fight onslaught barrage volley salvo bombardment blitz offensive showdown firefight ambush crosshairs minefield battleground battlefield trenches warpath'
      ),
      lemma: true,
      pos: ['NOUN']
    },
    context: {
      onlyNear: list(
        'legal political partisan court-room culture verbal twitter media party senate congress budget election primary ratings racial feminist trade public-relations rhetorical ideological critics tweets ads criticism lawsuits'
      ),
      unlessNear: list('troops army soldiers killed military')
    },
    strength: 0.35,
    neutral: ['dispute', 'contest'],
    note: 'A picture of war for a dispute.',
    source: `${lakoff1980}; ${fowler1991}`,
    hits: ['The partisan [brawl] goes on.'],
    misses: ['The troops fought a battle.', 'The dispute goes on.']
  },
  {
    id: 'metaphor/grip',
    match: {
      phrases: [
        'stranglehold on',
        'in the grip of',
        'in the throes of',
        'on the brink',
        'on the verge of collapse',
        'teeter~ on',
        'on the ropes',
        'in free fall',
        'in freefall',
        'in tatters',
        'in shambles',
        'in ruins',
        'a house divided',
        'up in arms',
        'up in flames',
        'off the rails',
        'off a cliff',
        'down the drain',
        'down the toilet',
        'down our throats',
        'down the throats of',
        'at the throat/throats of',
        'at loggerheads',
        'on steroids',
        'into the abyss',
        'into oblivion',
        'with a vengeance',
        'into submission',
        'in the dark',
        'under the bus',
        'under the rug',
        'behind closed doors',
        'in plain sight',
        'on a silver platter',
        'with open arms',
        'cherry-pick~',
        'cherry picking',
        'goose chase',
        'double standard/standards',
        'bait and switch',
        'slap in the face',
        'slap on the wrist',
        'kick in the teeth',
        'nail in the coffin',
        'foot in the door',
        'thinly veiled',
        'thinly-veiled',
        'holier than thou',
        'dead on arrival',
        'asleep at the wheel',
        'asleep at the switch',
        'drop in the bucket'
      ]
    },
    context: { unlessNear: list('power outage buildings troops electricity') },
    strength: 0.45,
    neutral: ['(say what happened)'],
    note: 'A ready picture of violence or ruin.',
    source: lakoff1980,
    hits: ['The budget is [in tatters].'],
    misses: ['The budget was sent back.']
  }
]

export const metaphor: Family = {
  name: 'metaphor',
  description: 'Images of war, floods, disease and games for something else.',
  feature: 'pictures',
  countsIn: ['edits', 'naming'],
  rules
}
