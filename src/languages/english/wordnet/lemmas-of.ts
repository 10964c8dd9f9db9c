import { irregularLemmas } from '../irregular-forms.ts'
import { entryOf, type Part } from './lookup-table.ts'

/** A word of WordNet as one part of speech. */
export interface Lemma {
  readonly lemma: string
  readonly part: Part
}

type Ending = readonly [ending: string, replacement: string, part: Part]

/** Endings and what stands in their place in the lemma. */
const endings: readonly Ending[] = [
  ['ies', 'y', 'n'],
  ['ches', 'ch', 'n'],
  ['shes', 'sh', 'n'],
  ['ses', 's', 'n'],
  ['xes', 'x', 'n'],
  ['zes', 'z', 'n'],
  ['oes', 'o', 'n'],
  ['s', '', 'n'],
  ['ies', 'y', 'v'],
  ['es', 'e', 'v'],
  ['es', '', 'v'],
  ['s', '', 'v'],
  ['ied', 'y', 'v'],
  ['ed', 'e', 'v'],
  ['ed', '', 'v'],
  ['ing', 'e', 'v'],
  ['ing', '', 'v'],
  ['iest', 'y', 'a'],
  ['ier', 'y', 'a'],
  ['est', '', 'a'],
  ['est', 'e', 'a'],
  ['er', '', 'a'],
  ['er', 'e', 'a']
]
const doubling = new Set(['ed', 'ing', 'est', 'er'])

/** Bounds what is remembered: lemmas are a pure function of the form, so forgetting changes no answer. */
const LARGEST_CACHE = 20_000
const remembered = new Map<string, readonly Lemma[]>()

/**
 * Returns what a form may be a form of, by part of speech: “houses” of a noun and of a verb. Forms that no rule makes stand first; a form that is a lemma itself
 * is also among its answers (“left”, “leaves”).
 *
 * Shape: lower case in; empty if WordNet does not have it. Source: the detachment rules of morphy(7WN), with doubled consonants added.
 */
export function lemmasOf(form: string): readonly Lemma[] {
  let lemmas = remembered.get(form)
  if (lemmas === undefined) {
    lemmas = findLemmas(form)
    if (remembered.size < LARGEST_CACHE) remembered.set(form, lemmas)
  }
  return lemmas
}

function findLemmas(form: string): Lemma[] {
  const found: Lemma[] = []
  const add = (lemma: string, part: Part) => {
    if (found.some((known) => known.lemma === lemma && known.part === part)) return false
    if (entryOf(lemma)?.[part] === undefined) return false
    return found.push({ lemma, part }) > 0
  }
  const irregular = irregularLemmas(form)
  for (const { lemma, part } of irregular) add(lemma, part)
  for (const part of Object.keys(entryOf(form) ?? {}) as Part[]) add(form, part)
  for (const ending of endings) {
    const [, , part] = ending
    // “saw” and “fed” are explained; “lives” is still a form of the verb.
    if (irregular.some((known) => known.part === part)) continue
    for (const candidate of candidates(form, ending)) if (add(candidate, part)) break
  }
  return found
}

function candidates(form: string, [ending, replacement]: Ending): string[] {
  if (!form.endsWith(ending) || form.endsWith('ss')) return []
  const rest = form.slice(0, -ending.length)
  if (rest.length < 2) return []
  const isDouble = replacement === '' && doubling.has(ending) && rest.at(-1) === rest.at(-2)
  return isDouble ? [rest.slice(0, -1), rest] : [rest + replacement]
}
