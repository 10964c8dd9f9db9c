/**
 * What two sentences have in common at first sight. Weights of terms are those of the alignment, scaled so that stories of any length compare.
 */
export interface RoughLikeness {
  /** The weight of the words in common, squared and summed. */
  readonly shared: number
  /** The weight of those that name what happens and are neither names nor numbers. */
  readonly events: number
  /** The weight of names. */
  readonly names: number
  /** How many words the shorter one has, function words aside. */
  readonly shortest: number
  /** Whether both open their article. */
  readonly leads: boolean
}

/** … and looked at closely. */
export interface CloseLikeness {
  /** Words for what happens that differ and mean nearly the same: the lighter one’s weight, by how likely both are used in that meaning. */
  readonly senses: number
  /** Pairs of neighbouring words in common, pairs of function words aside. */
  readonly phrases: number
}

export interface Likeness {
  readonly rough: RoughLikeness
  readonly close: CloseLikeness
}

export interface ReportWeights {
  readonly shared: number
  readonly events: number
  readonly names: number
  readonly senses: number
  readonly phrases: number
  readonly shortest: number
  readonly leads: number
  readonly intercept: number
}

export type ReportFeature = Exclude<keyof ReportWeights, 'intercept'>

/** What is weighed, by name. */
export const reportFeatures: Readonly<Record<ReportFeature, (likeness: Likeness) => number>> = {
  shared: ({ rough }) => Math.log(1 + rough.shared),
  events: ({ rough }) => rough.events,
  names: ({ rough }) => rough.names,
  senses: ({ close }) => close.senses,
  phrases: ({ close }) => Math.log(1 + close.phrases),
  shortest: ({ rough }) => Math.log(1 + rough.shortest),
  leads: ({ rough }) => (rough.leads ? 1 : 0)
}

const featureNames = Object.keys(reportFeatures) as ReportFeature[]

/** Estimates the probability, 0..1, that two sentences report one event. */
export function weighReport(weights: ReportWeights, likeness: Likeness): number {
  let sum = weights.intercept
  for (const name of featureNames) sum += weights[name] * reportFeatures[name](likeness)
  return 1 / (1 + Math.exp(-sum))
}

/** What a closer look seldom finds more than: this many pairs of words, and two words that mean the same. */
const MOST_CLOSE: CloseLikeness = { phrases: 3, senses: 0.7 }

/** Returns the highest probability that a closer look is likely to give. */
export const weighAtMost = (weights: ReportWeights, rough: RoughLikeness): number =>
  weighReport(weights, { rough, close: MOST_CLOSE })
