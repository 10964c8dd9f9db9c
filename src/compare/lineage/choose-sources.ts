import { type Descent, LEAST_COMMON_OWN, listCandidates } from './choose-parents.ts'
import type { Witnesses } from './gather-witnesses.ts'
import { weighParent } from './weigh-parent.ts'

/** Two that have so much of the shorter one in common are told of, whatever else is more likely. */
const NEARLY_ALL = 0.9

/**
 * Completes the choice of parents: an article that names another one as its source, and has its wording, has it from there; and two nearly equal
 * texts of which neither has a parent belong together, unless both credit one agency.
 *
 * Shape: by copy, at most one each.
 */
export function chooseSources(descents: readonly Descent[], witnesses: Witnesses): Descent[] {
  const { story, overlap, named, agencies } = witnesses
  const chosen = new Map(descents.map((descent) => [descent.copy, descent]))
  const candidates = listCandidates(story, overlap)
  for (const { index: copy } of story.articles) {
    const credited = candidates[copy]!.filter((parent) => named.creditsOf(copy, parent).length > 0)
    const source = credited
      .map((parent) => weigh(witnesses, copy, parent))
      .find(({ evidence }) => evidence.commonOwn >= LEAST_COMMON_OWN)
    if (source !== undefined) chosen.set(copy, source)
  }
  const related = new Set([...chosen.values()].flatMap(({ parent, copy }) => [parent, copy]))
  for (const { index: copy } of story.articles) {
    const nearest = related.has(copy) ? undefined : candidates[copy]![0]
    if (nearest === undefined || overlap.shareOf(copy, nearest) < NEARLY_ALL) continue
    if ([...agencies[copy]!].some((agency) => agencies[nearest]!.has(agency))) continue
    chosen.set(copy, weigh(witnesses, copy, nearest))
    related.add(copy).add(nearest)
  }
  // one that names its copy as its source is no parent
  const isNamed = (descent: Descent) => named.creditsOf(descent.copy, descent.parent).length > 0
  return [...chosen.values()]
    .filter((descent) => isNamed(descent) || chosen.get(descent.parent)?.parent !== descent.copy)
    .sort((a, b) => a.copy - b.copy)
}

function weigh({ words, masks, agencies }: Witnesses, copy: number, parent: number): Descent {
  const evidence = weighParent(words, masks, { copy, parent, creditsAgency: agencies[copy]!.size > 0 }, masks.isShared)
  return { parent, copy, confidence: UNWEIGHED, evidence }
}

/** Such a descent was not chosen against others. */
const UNWEIGHED = 0.5
