import { stanceWords } from './stance-words.ts'
import { leaningNames } from './word-leanings.ts'

/** Marker families by which a sentence's markers are summed; those that are rare or alike go together. */
export const familyGroups: Readonly<Record<string, string>> = {
  'loaded-word': 'loaded',
  'speech-verb': 'speech',
  'name-calling': 'labels',
  dysphemism: 'labels',
  epithet: 'labels',
  'us-and-them': 'sides',
  intensifier: 'intensifiers',
  minimiser: 'intensifiers',
  metaphor: 'pictures',
  fear: 'pictures',
  sensational: 'pictures',
  blame: 'verdicts',
  moral: 'verdicts',
  editorial: 'editorial',
  presupposition: 'presupposition',
  hedge: 'hedges',
  sourcing: 'sourcing',
  agency: 'agency',
  euphemism: 'agency',
  'scare-quote': 'scareQuotes'
}

/** Rules that are summed apart from their family: verbs that cast doubt or belief on a statement weigh next to nothing in a rate, and tell comment all the same. */
export const ruleGroups: ReadonlyMap<string, string> = new Map(
  ['claim', 'claim-noun', 'allege', 'insist', 'reveal'].map((verb) => [`speech-verb/${verb}`, 'doubts'])
)

const groups = [...new Set([...Object.values(familyGroups), ...ruleGroups.values()])]
const stances = Object.keys(stanceWords)
const tagNames = ['ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB', 'NUM', 'AUX', 'DET'] as const
const signs = ['exclamation', 'colon', 'bracket', 'quoteMark', 'ellipsis'] as const

/** The features of a sentence, by name, in the order of their values. */
export const featureNames: readonly string[] = [
  ...groups,
  'strongest',
  'density',
  'attributedMarkers',
  ...stances,
  ...tagNames.map((tag) => `share${tag}`),
  ...signs,
  'adverbsInLy',
  'wordLength',
  'length',
  'quotedShare',
  'attributedShare',
  'openingConnective',
  'openingPronoun',
  'subjectiveWords',
  'isHeadline',
  'isLead',
  'depth',
  'isInArticle',
  'markersNearby',
  'strongestInArticle',
  'subjectiveInArticle',
  'lengthInArticle',
  'doubtsInArticle',
  'squaredStrongest',
  ...leaningNames,
  'chargedTop',
  'chargedTopSquared',
  'chargedNearby',
  'blowsTop'
]
const at = new Map(featureNames.map((name, i) => [name, i]))
export const featureIndex = (name: string) => at.get(name)!
export const stanceIndex = new Map<string, number[]>()
for (const [stance, words] of Object.entries(stanceWords)) {
  for (const word of words) stanceIndex.set(word, [...(stanceIndex.get(word) ?? []), featureIndex(stance)])
}
/** The features of a sentence's words on the scales, in the order of `leaningNames`. */
export const leaningIndex: readonly number[] = leaningNames.map(featureIndex)
export const tagIndex: ReadonlyMap<string, number> = new Map(tagNames.map((tag) => [tag, featureIndex(`share${tag}`)]))
export const signIndex: ReadonlyMap<string, number> = new Map(
  (
    [
      ['exclamation', '!'],
      ['colon', ': ;'],
      ['bracket', '( ['],
      ['quoteMark', '" “ ‘'],
      ['ellipsis', '… ...']
    ] as const
  ).flatMap(([sign, marks]) => marks.split(' ').map((mark) => [mark, featureIndex(sign)] as const))
)
export const places = {
  ...{
    strongest: featureIndex('strongest'),
    density: featureIndex('density'),
    attributedMarkers: featureIndex('attributedMarkers')
  },
  ...{
    ly: featureIndex('adverbsInLy'),
    wordLength: featureIndex('wordLength')
  },
  ...{
    length: featureIndex('length'),
    quoted: featureIndex('quotedShare'),
    attributed: featureIndex('attributedShare'),
    subjective: featureIndex('subjectiveWords')
  },
  ...{
    connective: featureIndex('openingConnective'),
    pronoun: featureIndex('openingPronoun'),
    headline: featureIndex('isHeadline'),
    lead: featureIndex('isLead')
  },
  ...{ depth: featureIndex('depth'), inArticle: featureIndex('isInArticle'), nearby: featureIndex('markersNearby') },
  ...{ doubts: featureIndex('doubts'), doubtsInArticle: featureIndex('doubtsInArticle') },
  ...{ strongestInArticle: featureIndex('strongestInArticle') },
  ...{ subjectiveInArticle: featureIndex('subjectiveInArticle'), lengthInArticle: featureIndex('lengthInArticle') },
  ...{
    squared: featureIndex('squaredStrongest'),
    chargedTop: featureIndex('chargedTop'),
    chargedTopSquared: featureIndex('chargedTopSquared'),
    chargedNearby: featureIndex('chargedNearby'),
    blowsTop: featureIndex('blowsTop')
  }
}
