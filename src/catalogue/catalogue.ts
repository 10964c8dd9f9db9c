import { agencyRules } from './agency.ts'
import { appreciationAdjectiveRules } from './appreciation-adjectives.ts'
import { attackVerbRules } from './attack-verbs.ts'
import { blameRules } from './blame.ts'
import { blameAdjectiveRules } from './blame-adjectives.ts'
import { characterAdjectiveRules } from './character-adjectives.ts'
import { chargeNounRules } from './charge-nouns.ts'
import { dysphemismRules } from './dysphemism.ts'
import { editorialRules } from './editorial.ts'
import { epithetRules } from './epithet.ts'
import { euphemismRules } from './euphemism.ts'
import { fearRules } from './fear.ts'
import { forceRules } from './feeling-and-force.ts'
import { harmVerbRules } from './harm-verbs.ts'
import { hedgeRules } from './hedge.ts'
import { intensifierRules } from './intensifier.ts'
import { judgingAdverbRules } from './judging-adverbs.ts'
import { judgingMannerRules } from './judging-manner.ts'
import { judgingNounRules } from './judging-nouns.ts'
import { loadedPhraseRules } from './loaded-phrases.ts'
import { loadedWordRules } from './loaded-word.ts'
import { metaphorRules } from './metaphor.ts'
import { minimiserRules } from './minimiser.ts'
import { moralRules } from './moral.ts'
import { nameCallingRules } from './name-calling.ts'
import { praiseAdjectiveRules } from './praise-adjectives.ts'
import { presuppositionRules } from './presupposition.ts'
import { proprietyAdjectiveRules } from './propriety-adjectives.ts'
import type { Rule } from './rule.ts'
import { scareQuoteRules } from './scare-quote.ts'
import { sensationalRules } from './sensational.ts'
import { sourcingRules } from './sourcing.ts'
import { speechVerbRules } from './speech-verb.ts'
import { usAndOthersRules } from './us-and-others.ts'
import { usAndThemRules } from './us-and-them.ts'
import { vividAdjectiveRules } from './vivid-adjectives.ts'
import { vividNounRules } from './vivid-nouns.ts'
import { vividVerbRules } from './vivid-verbs.ts'

/** Version of the catalogue: changes with every change of a rule. */
export const catalogueVersion = '2026-11-21.3'

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
  ...proprietyAdjectiveRules,
  ...characterAdjectiveRules,
  ...appreciationAdjectiveRules,
  ...judgingNounRules,
  ...usAndOthersRules,
  ...attackVerbRules,
  ...loadedPhraseRules,
  ...judgingAdverbRules,
  ...usAndThemRules,
  ...vividVerbRules,
  ...vividNounRules,
  ...vividAdjectiveRules,
  ...forceRules,
  ...judgingMannerRules,
  ...praiseAdjectiveRules,
  ...blameAdjectiveRules,
  ...harmVerbRules,
  ...chargeNounRules
]
