// Written by `npm run openapi` from the files of this folder.
import { agency } from './agency.ts'
import { appreciationAdjectiveRules } from './appreciation-adjectives.ts'
import { attackVerbRules } from './attack-verbs.ts'
import { blameAdjectiveRules } from './blame-adjectives.ts'
import { blame } from './blame.ts'
import { characterAdjectiveRules } from './character-adjectives.ts'
import { chargeNounRules } from './charge-nouns.ts'
import { dysphemism } from './dysphemism.ts'
import { editorial } from './editorial.ts'
import { epithet } from './epithet.ts'
import { euphemism } from './euphemism.ts'
import { fear } from './fear.ts'
import { forceRules } from './feeling-and-force.ts'
import { harmVerbRules } from './harm-verbs.ts'
import { hedge } from './hedge.ts'
import { intensifier } from './intensifier.ts'
import { judgingAdverbRules } from './judging-adverbs.ts'
import { judgingMannerRules } from './judging-manner.ts'
import { judgingNounRules } from './judging-nouns.ts'
import { loadedPhraseRules } from './loaded-phrases.ts'
import { loadedAdjectiveRules } from './loaded-word-adjectives.ts'
import { loadedNounRules } from './loaded-word-nouns.ts'
import { loadedVerbRules } from './loaded-word-verbs.ts'
import { loadedWord } from './loaded-word.ts'
import { metaphor } from './metaphor.ts'
import { minimiser } from './minimiser.ts'
import { moral } from './moral.ts'
import { nameCalling } from './name-calling.ts'
import { praiseAdjectiveRules } from './praise-adjectives.ts'
import { presupposition } from './presupposition.ts'
import { proprietyAdjectiveRules } from './propriety-adjectives.ts'
import { scareQuote } from './scare-quote.ts'
import { sensational } from './sensational.ts'
import { sourcing } from './sourcing.ts'
import { speechVerb } from './speech-verb.ts'
import { usAndOthersRules } from './us-and-others.ts'
import { usAndThem } from './us-and-them.ts'
import { vividAdjectiveRules } from './vivid-adjectives.ts'
import { vividNounRules } from './vivid-nouns.ts'
import { vividVerbRules } from './vivid-verbs.ts'
import type { Family, Rule } from './rule.ts'

export const families: readonly Family[] = [
  agency,
  blame,
  dysphemism,
  editorial,
  epithet,
  euphemism,
  fear,
  hedge,
  intensifier,
  loadedWord,
  metaphor,
  minimiser,
  moral,
  nameCalling,
  presupposition,
  scareQuote,
  sensational,
  sourcing,
  speechVerb,
  usAndThem
]

/** Files of rules by kind of word. */
export const collections: readonly (readonly Rule[])[] = [
  appreciationAdjectiveRules,
  attackVerbRules,
  blameAdjectiveRules,
  characterAdjectiveRules,
  chargeNounRules,
  forceRules,
  harmVerbRules,
  judgingAdverbRules,
  judgingMannerRules,
  judgingNounRules,
  loadedPhraseRules,
  loadedAdjectiveRules,
  loadedNounRules,
  loadedVerbRules,
  praiseAdjectiveRules,
  proprietyAdjectiveRules,
  usAndOthersRules,
  vividAdjectiveRules,
  vividNounRules,
  vividVerbRules
]
