import { words } from '../../words.ts'

/** Auxiliaries of a passive. */
export const passiveAuxiliaries: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  "'re",
  'get',
  'got',
  'gets'
])

/** Words that may stand between auxiliary and participle. */
export const betweenPassive: ReadonlySet<string> = new Set(['also', 'then', 'later', 'not', "n't", 'both', 'all', 'being'])

/** What kills and destroys without anybody after it: nobody is left out. */
export const misfortunes: ReadonlySet<string> =
  words(`accident accidents avalanche blaze collision crash crashes cyclone derailment earthquake earthquakes eruption fire fires flood flooding floods heatwave
  hurricane landslide lightning mudslide quake storm storms tornado tornadoes tsunami typhoon wildfire wildfires`)

/** Words that say by themselves that a source stays unknown; officials and people need a sign of it beside them. */
export const hiddenSources: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'insider',
  'insiders',
  'observers',
  'somebody',
  'someone'
])

/** Words beside people that say they are not named. */
export const anonymitySigns: ReadonlySet<string> = words(
  'anonymity anonymous anonymously unnamed unidentified undisclosed familiar close knowledge briefed privately'
)

/** Adverbs before a judgement that opens a sentence: “Even more troubling is …”. */
export const frontedOpeners: ReadonlySet<string> = new Set([
  'further',
  'more',
  'even',
  'most',
  'equally',
  'also',
  'perhaps',
  'particularly',
  'especially',
  'just',
  'still',
  'doubly'
])

/** Verbs that follow such a judgement. */
export const frontedCopulas: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', "'s"])

/** Subjects that say nothing, before a judgement: “It is absurd”. */
export const judgedSubjects: ReadonlySet<string> = new Set(['it', 'this', 'that', 'these', 'such', 'all', 'there', 'what'])

/** Verbs between such a subject and the judgement. */
export const judgingCopulas: ReadonlySet<string> = new Set([
  'is',
  "'s",
  'was',
  'are',
  'were',
  'remains',
  'seems',
  'looks',
  'sounds'
])

/** Conjunctions that may stand before an adverb which opens a sentence. */
export const connectives: ReadonlySet<string> = new Set(['and', 'but', 'yet', 'so'])

/** Words that may stand between “not” and what it denies. */
export const transparentWords: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'so',
  'very',
  'that',
  'too',
  'such',
  'any',
  'be',
  'been',
  'being'
])
