import { areDerived, areFillers, isWeightyFunction, lemmasOf, lightVerbs } from '../../languages/lexicon.ts'
import type { ChangeClass } from './class-change.ts'
import type { Phrase } from './phrase.ts'
import { relateWords, type WordRelation } from './relate-words.ts'
import { CLOSED } from './word-traits.ts'

/** Judges words that stand in each other's place, or on one side alone, by what is known of them. */
export function judgeWording(base: Phrase, variant: Phrase): ChangeClass {
  const [b, v] = [base.norms, variant.norms]
  if (b.length === 0 || v.length === 0) return judgeOneSided(b.length === 0 ? variant : base)
  const whole = b.length <= 4 && v.length <= 4 ? relateWords(b.join(' '), v.join(' ')) : null
  if (whole !== null && whole.kind !== 'other') return describe(whole)
  if (whole?.isListed)
    return { class: 'function-word', significance: 'meaning', reason: `“${whole.left}” and “${whole.right}” differ` }
  const [left, right] = [contentOf(base), contentOf(variant)]
  if (left.length === 0 && right.length === 0) return judgeFunctionWords(b, v)
  if (left.length === 0 || right.length === 0) return judgeAdded(left.length === 0 ? right : left)
  const light = relateToLightVerb(base, variant)
  if (light !== null) return describe(light)
  return judgeContent(left, right, weighty(b), weighty(v))
}

const contentOf = ({ norms, traits }: Phrase) => norms.filter((_, i) => (traits[i]!.bits & CLOSED) === 0)
const weighty = (norms: readonly string[]) => norms.filter(isWeightyFunction)

/** What only one side has: fillers and light function words say nothing more, everything else does. */
function judgeOneSided(phrase: Phrase): ChangeClass {
  const content = contentOf(phrase)
  if (areFillers(phrase.norms) || (content.length > 0 && areFillers(content))) return filler(content.length > 0)
  if (content.length > 0) return judgeAdded(content)
  const heavy = phrase.norms.find(isWeightyFunction)
  if (heavy !== undefined) return { class: 'function-word', significance: 'meaning', reason: `only one side has “${heavy}” here` }
  return { class: 'function-word', significance: 'style', reason: 'only grammatical words differ' }
}

const filler = (isWord: boolean): ChangeClass => ({
  class: isWord ? 'wording' : 'function-word',
  significance: 'style',
  reason: 'a filler that adds no fact'
})

function judgeAdded(content: readonly string[]): ChangeClass {
  if (areFillers(content)) return filler(true)
  return { class: 'wording', significance: 'meaning', reason: `only one side says “${content.slice(0, 4).join(' ')}” here` }
}

/** Function words alone: each of one side must have its like among the other's. */
function judgeFunctionWords(left: readonly string[], right: readonly string[]): ChangeClass {
  const rest = [...right]
  const unmatched = left.filter((word) => {
    const at = rest.findIndex((other) => word === other || relateWords(word, other).kind === 'synonym')
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
  for (const word of unmatched) {
    const different = rest.find((other) => relateWords(word, other).isListed)
    if (different !== undefined) {
      const isOpposite = relateWords(word, different).kind === 'opposite'
      return {
        class: 'function-word',
        significance: 'meaning',
        reason: `“${word}” and “${different}” ${isOpposite ? 'are opposites' : 'differ'}`
      }
    }
  }
  const heavy = [...unmatched, ...rest].find(isWeightyFunction)
  if (heavy !== undefined) return { class: 'function-word', significance: 'meaning', reason: `only one side has “${heavy}” here` }
  return { class: 'function-word', significance: 'style', reason: 'only grammatical words differ' }
}

/** “made a decision” against “decided”; `null` if the sides are nothing of the kind. */
export function relateToLightVerb(base: Phrase, variant: Phrase): WordRelation | null {
  const [left, right] = [contentOf(base), contentOf(variant)]
  if (left.length === 1 && right.length === 2) return relateLight(base.norms, right)
  return right.length === 1 && left.length === 2 ? relateLight(variant.norms, left) : null
}

function relateLight(norms: readonly string[], other: readonly string[]): WordRelation | null {
  const [verb, noun] = other.length === 2 ? other : []
  const single = norms.find((norm) => lemmasOf(norm).some(({ part }) => part === 'v'))
  if (verb === undefined || noun === undefined || single === undefined || !isLight(verb)) return null
  for (const l of lemmasOf(single)) {
    for (const r of lemmasOf(noun)) {
      if (l.part === 'v' && r.part === 'n' && (l.lemma === r.lemma || areDerived(l, r, 5))) {
        return { kind: 'synonym', left: l.lemma, right: `${lemmasOf(verb)[0]?.lemma ?? verb} ${r.lemma}` }
      }
    }
  }
  return null
}

const isLight = (verb: string) => lemmasOf(verb).some(({ lemma, part }) => part === 'v' && lightVerbs.has(lemma))

/** Pairs the content words of both sides; what has no partner says something else, unless it is filler. */
function judgeContent(
  left: readonly string[],
  right: readonly string[],
  heavyLeft: readonly string[],
  heavyRight: readonly string[]
): ChangeClass {
  const relations: WordRelation[] = []
  const [restLeft, restRight] = [[...left], [...right]]
  const pairUp = (longLeft: number, longRight: number) => {
    for (let i = 0; i + longLeft <= restLeft.length; i++) {
      for (let j = 0; j + longRight <= restRight.length; j++) {
        const found = relateWords(restLeft.slice(i, i + longLeft).join(' '), restRight.slice(j, j + longRight).join(' '))
        if (found.kind === 'other') continue
        relations.push(found)
        restLeft.splice(i, longLeft)
        restRight.splice(j, longRight)
        i--
        break
      }
    }
  }
  pairUp(1, 1)
  pairUp(2, 1)
  pairUp(1, 2)
  const opposite = relations.find(({ kind }) => kind === 'opposite')
  if (opposite !== undefined) return describe(opposite)
  const leftover = [...restLeft, ...restRight]
  if (leftover.length > 0 && !areFillers(leftover)) {
    const both = restLeft.length > 0 && restRight.length > 0
    const reason = both
      ? `no shared sense in WordNet: ${restLeft[0]}, ${restRight[0]}`
      : `only one side says “${leftover.slice(0, 4).join(' ')}” here`
    return { class: 'wording', significance: 'meaning', reason }
  }
  const heavy = judgeFunctionWords(heavyLeft, heavyRight)
  if (heavy.significance === 'meaning') return heavy
  return describe(
    relations.find(({ kind }) => kind === 'general') ?? relations.find(({ kind }) => kind !== 'form') ?? relations[0]!
  )
}

function describe(found: WordRelation): ChangeClass {
  const words = `${found.left}, ${found.right}`
  if (found.kind === 'opposite') {
    return {
      class: 'opposite',
      significance: 'meaning',
      reason: `${found.isListed ? 'opposites' : 'antonyms in WordNet'}: ${words}`
    }
  }
  if (found.kind === 'general') {
    const general = found.general === 'left' ? found.left : found.right
    return {
      class: 'wording',
      significance: 'meaning',
      reason: `“${general}” is the more general word: ${words}`,
      general: { side: found.general!, specific: found.general === 'left' ? found.right : found.left }
    }
  }
  if (found.kind === 'derived') return { class: 'synonym', significance: 'style', reason: `from the same root: ${words}` }
  if (found.kind === 'form') return { class: 'tense', significance: 'style', reason: `forms of the same word: ${found.left}` }
  if (found.kind === 'synonym') {
    return { class: 'synonym', significance: 'style', reason: `${found.isListed ? 'interchangeable' : 'same sense'}: ${words}` }
  }
  return { class: 'wording', significance: 'meaning', reason: `no shared sense in WordNet: ${words}` }
}
