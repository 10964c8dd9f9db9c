import { agencyRules } from './agency.ts'
import { blameRules } from './blame.ts'
import { dysphemismRules } from './dysphemism.ts'
import { editorialRules } from './editorial.ts'
import { epithetRules } from './epithet.ts'
import { euphemismRules } from './euphemism.ts'
import { fearRules } from './fear.ts'
import { hedgeRules } from './hedge.ts'
import { intensifierRules } from './intensifier.ts'
import { loadedWordRules } from './loaded-word.ts'
import { metaphorRules } from './metaphor.ts'
import { minimiserRules } from './minimiser.ts'
import { moralRules } from './moral.ts'
import { nameCallingRules } from './name-calling.ts'
import { presuppositionRules } from './presupposition.ts'
import type { Rule } from './rule.ts'
import { scareQuoteRules } from './scare-quote.ts'
import { sensationalRules } from './sensational.ts'
import { sourcingRules } from './sourcing.ts'
import { speechVerbRules } from './speech-verb.ts'
import { usAndThemRules } from './us-and-them.ts'

/** Version of the catalogue: changes with every change of a rule. */
export const catalogueVersion = '2026-11-20.1'

/** All rules, by family. */
export const catalogue: readonly Rule[] = [
  ...agencyRules,
  ...blameRules,
  ...dysphemismRules,
  ...editorialRules,
  ...epithetRules,
  ...euphemismRules,
  ...fearRules,
  ...hedgeRules,
  ...intensifierRules,
  ...loadedWordRules,
  ...metaphorRules,
  ...minimiserRules,
  ...moralRules,
  ...nameCallingRules,
  ...presuppositionRules,
  ...scareQuoteRules,
  ...sensationalRules,
  ...sourcingRules,
  ...speechVerbRules,
  ...usAndThemRules
]
