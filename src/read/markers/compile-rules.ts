import { catalogue } from '../../catalogue/catalogue.ts'
import { type ConstructionMatch, type ConstructionName, familyOf, type Rule, type WordsMatch } from '../../catalogue/rule.ts'
import { termsOfArt } from '../../catalogue/terms-of-art.ts'
import { compare, inflect } from '../../languages/lexicon.ts'
import { rememberWords } from '../../languages/remember-words.ts'
import type { CallerRule } from '../../schemas/marker-rule.ts'
import type { Voice } from '../../schemas/reading.ts'
import { rememberOfWord, type Word } from '../tokens/word.ts'
import { type CompiledContext, compileContext } from './check-context.ts'
import { type CompoundRules, ruleOfCompound } from './compound-rules.ts'
import { isWordConstruction, type WordConstruction } from './constructions/word-constructions.ts'
import { compileLiteralPhrase, compilePhrase, type PhrasePattern } from './phrase-pattern.ts'

/** Rules made ready for matching: indexed by token, so that the cost does not grow with their number. */
export interface CompiledRules {
  readonly size: number
  readonly layers: readonly RuleIndex[]
  readonly excluded: ReadonlySet<string>
}

/**
 * One set of rules: what a token may be a sign of, by its norm; and by its lemma, if a rule asks for the tagger's. `constructions` are
 * those that no single word gives away, see `findConstructions`.
 */
export interface RuleIndex {
  readonly candidatesOf: (word: Word) => readonly Candidate[]
  readonly byLemma: ReadonlyMap<string, readonly Candidate[]>
  readonly constructions: readonly CompiledConstruction[]
}

export interface CompiledRule {
  readonly id: string
  readonly family: string
  readonly strength: number
  readonly note: string
  readonly context: CompiledContext | null
  readonly tags: ReadonlySet<string> | null
  readonly voices: readonly Voice[] | null
  readonly covers: 'words' | 'first' | 'clause' | 'sentence'
  readonly isCased: boolean
  readonly isCallers: boolean
}

/** What a token may be the sign of: a rule's word, with `phrase` the anchor of a rule's phrase, with `construction` a word of one. */
export interface Candidate {
  readonly rule: CompiledRule
  readonly phrase: PhrasePattern | null
  readonly construction: WordConstruction | null
}

export interface CompiledConstruction {
  readonly name: ConstructionName
  readonly rule: CompiledRule
  readonly words: ReadonlySet<string>
}

/**
 * Returns the catalogue's rules and the caller's own, without those that `exclude` (families or rule ids) names.
 *
 * Cost: the catalogue is indexed once; a call pays for the caller's rules alone.
 */
export function compileRules(callerRules: readonly CallerRule[], exclude: readonly string[]): CompiledRules {
  const excluded = new Set(exclude)
  const own = callerRules.filter(({ id, family }) => !excluded.has(id) && !excluded.has(family))
  const isKept = ({ id }: Rule) => !excluded.has(id) && !excluded.has(familyOf(id))
  catalogueIndex ??= indexCatalogue()
  const layers = own.length === 0 ? [catalogueIndex] : [catalogueIndex, indexCallerRules(own)]
  const kept = excluded.size === 0 ? catalogue.length : catalogue.filter(isKept).length
  return { size: kept + own.length, layers, excluded }
}

let catalogueIndex: RuleIndex | undefined

/** The family of the matches inside which the catalogue marks nothing, see `terms-of-art.ts`; they are no markers themselves. */
export const TERM_OF_ART = 'term-of-art'

function indexCatalogue(): RuleIndex {
  const index = emptyIndex()
  for (const rule of catalogue) indexRule(index, rule)
  for (const { field, terms } of termsOfArt) indexPhrases(index, termRule(field), terms)
  return finish(index, rememberOfWord)
}

const termRule = (field: string): CompiledRule => ({
  ...{ id: `${TERM_OF_ART}/${field}`, family: TERM_OF_ART, strength: 0, note: '', context: null, tags: null },
  ...{ voices: null, covers: 'words', isCased: true, isCallers: false }
})

function indexPhrases({ byNorm }: Building, rule: CompiledRule, phrases: readonly string[]): void {
  for (const phrase of phrases.flatMap(compilePhrase))
    for (const key of phrase.keys) add(byNorm, key, { rule, phrase, construction: null })
}

/** Returns nothing but these rules: for tests of single rules. */
export function compileOnly(rules: readonly Rule[]): CompiledRules {
  return { size: rules.length, layers: [indexRules(rules, rememberNorms)], excluded: new Set() }
}

interface Building {
  readonly byNorm: Map<string, readonly Candidate[]>
  readonly byLemma: Map<string, readonly Candidate[]>
  readonly compounds: CompoundRules
  readonly constructions: CompiledConstruction[]
}
const emptyIndex = (): Building => ({
  byNorm: new Map(),
  byLemma: new Map(),
  compounds: { heads: new Map(), tails: new Map(), suffixes: new Map() },
  constructions: []
})

type Remember = (tell: (norm: string) => readonly Candidate[]) => (word: Word) => readonly Candidate[]

/** For rules that go with a request: nothing of them is kept with the words. */
const rememberNorms: Remember = (tell) => {
  const remembered = rememberWords(tell)
  return ({ norm }) => remembered(norm)
}

function finish({ byNorm, byLemma, compounds, constructions }: Building, remember: Remember): RuleIndex {
  const candidatesOf = remember((norm) => byNorm.get(norm) ?? compoundCandidates(compounds, norm))
  return { candidatesOf, byLemma, constructions }
}

function compoundCandidates(compounds: CompoundRules, norm: string): readonly Candidate[] {
  const rule = ruleOfCompound(compounds, norm)
  return rule === undefined ? none : [{ rule, phrase: null, construction: null }]
}

const none: readonly Candidate[] = []

function indexRules(rules: readonly Rule[], remember: Remember): RuleIndex {
  const index = emptyIndex()
  for (const rule of rules) indexRule(index, rule)
  return finish(index, remember)
}

function compileRule({ id, match, context, strength, note }: Rule): CompiledRule {
  return {
    ...{ id, family: familyOf(id), strength, note },
    context: compileContext(context),
    tags: 'pos' in match && match.pos ? new Set(match.pos) : null,
    voices: null,
    covers: 'covers' in match && match.covers ? match.covers : 'words',
    isCased: 'isCased' in match && match.isCased === true,
    isCallers: false
  }
}

function indexRule(index: Building, source: Rule): void {
  const rule = compileRule(source)
  const { match } = source
  if ('construction' in match) indexConstruction(index, rule, match)
  else if ('words' in match) {
    for (const word of match.words)
      for (const form of formsOf(word, match)) add(index.byNorm, form, { rule, phrase: null, construction: null })
  } else if ('phrases' in match) indexPhrases(index, rule, match.phrases)
  else {
    for (const head of match.heads ?? []) index.compounds.heads.set(head, rule)
    for (const tail of match.tails ?? []) index.compounds.tails.set(tail, rule)
    for (const suffix of match.suffixes ?? []) index.compounds.suffixes.set(suffix, rule)
  }
}

/** The forms of a rule's word that it marks. A noun has no forms in -ed and -ing: “rating” is not a form of “rat”. */
function formsOf(word: string, { lemma, pos }: WordsMatch): readonly string[] {
  if (lemma !== true) return pos === undefined || pos.includes('ADJ') ? [word, ...compare(word)] : [word]
  const forms = inflect(word)
  if (pos === undefined || !pos.every((tag) => tag === 'NOUN' || tag === 'PROPN')) return forms
  return forms.filter((form) => form === word || !/(?:ed|ing)$/.test(form))
}

function indexConstruction({ byNorm, constructions }: Building, rule: CompiledRule, match: ConstructionMatch): void {
  const { construction, words = [] } = match
  if (isWordConstruction(construction)) for (const word of words) add(byNorm, word, { rule, phrase: null, construction })
  else constructions.push({ name: construction, rule, words: new Set(words) })
}

function indexCallerRules(rules: readonly CallerRule[]): RuleIndex {
  const index = emptyIndex()
  for (const { id, family, match, voice, strength = 0.5, note = 'A rule of your own.' } of rules) {
    const tags = 'words' in match && match.pos ? new Set<string>(match.pos) : null
    const rule: CompiledRule = {
      ...{ id, family, strength, note, tags },
      ...{ context: null, voices: voice ?? null, covers: 'words', isCased: true, isCallers: true }
    }
    for (const text of 'words' in match ? match.words : [match.phrase]) {
      const isLemma = 'words' in match && match.lemma === true
      for (const phrase of compileLiteralPhrase(text.toLowerCase())) {
        const isSingle = phrase.steps.length === 1
        const candidate = { rule, phrase: isSingle ? null : phrase, construction: null }
        for (const key of phrase.keys) {
          for (const form of isSingle && isLemma ? inflect(key) : [key]) add(index.byNorm, form, candidate)
          if (isSingle && isLemma) add(index.byLemma, key, candidate)
        }
      }
    }
  }
  return finish(index, rememberNorms)
}

function add(map: Map<string, readonly Candidate[]>, key: string, candidate: Candidate): void {
  const known = map.get(key)
  const isKnown = (other: Candidate) => other.rule === candidate.rule && other.phrase === null && candidate.phrase === null
  if (known?.some(isKnown)) return
  map.set(key, known === undefined ? [candidate] : [...known, candidate])
}
