import { catalogue, families } from '../../catalogue/catalogue.ts'
import { type MarkerFeature, markerFeatures } from '../../catalogue/rule.ts'
import { stanceWords } from '../../languages/lexicon.ts'
import { leaningNames } from '../../languages/word-scores.ts'

/** The feature that the markers of a family, or of a rule with a separate feature, add to. */
export const featureOfFamily: ReadonlyMap<string, MarkerFeature> = new Map(
  families.flatMap(({ name, feature }) => (feature === null ? [] : [[name, feature] as const]))
)
export const featureOfRule: ReadonlyMap<string, MarkerFeature> = new Map(
  catalogue.flatMap(({ id, feature }) => (feature === undefined ? [] : [[id, feature] as const]))
)

const stances = Object.keys(stanceWords)
const tagNames = ['ADJ', 'ADV', 'NOUN', 'PROPN', 'VERB', 'NUM', 'AUX', 'DET'] as const
const signs = ['exclamation', 'colon', 'bracket', 'quoteMark', 'ellipsis'] as const

/** The features of a sentence, by name, in the order of their values. */
export const featureNames: readonly string[] = [
  ...markerFeatures,
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
