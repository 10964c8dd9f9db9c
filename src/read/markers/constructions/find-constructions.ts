import type { ConstructionName } from '../../../catalogue/rule.ts'
import type { CompiledConstruction } from '../compile-rules.ts'
import type { MarkerSearch } from '../find-markers.ts'
import type { TokenMatch } from '../match-words.ts'
import { findAllCapitals } from './all-capitals.ts'
import { findAnonymousSources } from './anonymous-source.ts'
import { findEvaluativePredicates } from './evaluative-predicate.ts'
import { findExclamations } from './exclamation.ts'
import { findLoadedEpithets } from './loaded-epithet.ts'
import { findQuestions } from './question.ts'
import { findScareQuotes } from './scare-quote.ts'
import type { WordConstruction } from './word-constructions.ts'

/** Finds one construction in the passage `p` of a search and adds its places to `matches`. */
export type ConstructionFinder = (
  search: MarkerSearch,
  p: number,
  construction: CompiledConstruction,
  matches: TokenMatch[]
) => void

const finders: Readonly<Record<Exclude<ConstructionName, WordConstruction>, ConstructionFinder>> = {
  'all-capitals': findAllCapitals,
  'anonymous-source': findAnonymousSources,
  'evaluative-predicate': findEvaluativePredicates,
  exclamation: findExclamations,
  'loaded-epithet': findLoadedEpithets,
  question: findQuestions,
  'scare-quote': findScareQuotes
}

/** Finds the constructions of the rules in passage `p` that no single word gives away. */
export function findConstructions(search: MarkerSearch, p: number, matches: TokenMatch[]): void {
  for (const { constructions } of search.rules.layers)
    for (const construction of constructions) finders[construction.name as keyof typeof finders](search, p, construction, matches)
}
