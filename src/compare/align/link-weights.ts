/** What a link needs that its words alone do not make sure; the bounds of the shares that `weigh-shares.ts` adds up. */
export interface LinkWeights {
  readonly leastRewritten: number
  readonly contextRewritten: number
  readonly figureRewritten: number
  readonly leastSplit: number
  readonly contextSplit: number
  readonly sharedSplit: number
  readonly leastIndependent: number
  readonly sharedIndependent: number
  readonly leadIndependent: number
  readonly specificApart: number
  readonly plainApart: number
}

/**
 * Set by hand after a logistic regression over shares of common weight and surroundings, and rounded on purpose. `eval/sweep-links.ts` shows
 * what happens to either side of each.
 */
export const linkWeights: LinkWeights = {
  leastRewritten: 0.9,
  contextRewritten: 0.35,
  figureRewritten: 0.2,
  leastSplit: 0.8,
  contextSplit: 0.5,
  sharedSplit: 0.1,
  leastIndependent: 0.8,
  sharedIndependent: 0.2,
  leadIndependent: 0.15,
  specificApart: 0.1,
  plainApart: 0.05
}
