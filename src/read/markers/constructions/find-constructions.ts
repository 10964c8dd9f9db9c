import type { ConstructionName } from '../../../catalogue/rule.ts'
import type { CompiledConstruction } from '../compile-rules.ts'
import type { MarkerSearch } from '../find-markers.ts'
import type { TokenMatch } from '../match-words.ts'
import { findAgentlessPassives } from './agentless-passive.ts'
import { findAllCapitals } from './all-capitals.ts'
import { findAnonymousSources } from './anonymous-source.ts'
import { findEvaluativeFronting } from './evaluative-fronting.ts'
import { findEvaluativePredicates } from './evaluative-predicate.ts'
import { findExclamations } from './exclamation.ts'
import { findHeadlineVerbs } from './headline-verb.ts'
import { findLoadedEpithets } from './loaded-epithet.ts'
import { findQuestions } from './question.ts'
import { findScareQuotes } from './scare-quote.ts'
import { findSentenceAdverbs } from './sentence-adverb.ts'

/** Finds one construction in the passage `p` of a search; `words` are those that its rule names. */
export type ConstructionFinder = (search: MarkerSearch, p: number, words: ReadonlySet<string>) => Omit<TokenMatch, 'rule'>[]

const finders: Readonly<Record<ConstructionName, ConstructionFinder>> = {
  'agentless-passive': findAgentlessPassives,
  'all-capitals': findAllCapitals,
  'anonymous-source': findAnonymousSources,
  'evaluative-fronting': findEvaluativeFronting,
  'evaluative-predicate': findEvaluativePredicates,
  exclamation: findExclamations,
  'headline-verb': findHeadlineVerbs,
  'loaded-epithet': findLoadedEpithets,
  question: findQuestions,
  'scare-quote': findScareQuotes,
  'sentence-adverb': findSentenceAdverbs
}

/** The constructions of the rules in passage `p`. */
export function findConstructions(search: MarkerSearch, p: number): TokenMatch[] {
  return search.rules.layers.flatMap(({ constructions }) =>
    constructions.flatMap(({ name, rule, words }: CompiledConstruction) =>
      finders[name as ConstructionName](search, p, words).map((match) => ({ ...match, rule }))
    )
  )
}
