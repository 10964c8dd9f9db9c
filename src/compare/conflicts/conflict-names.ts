import type { Story, Wording } from '../story/index-story.ts'
import { areSpellings, makeStrangers, nameAt } from './know-names.ts'
import { listStated, type Stated, type Variant } from './list-variants.ts'
import { type NamedPlace, readNamed, sidesOf, standAlike } from './read-named.ts'

interface Slot {
  readonly values: Stated<NamedPlace>[][]
  readonly tellers: Set<Variant>
}

/** The places of one row by the words beside them. */
type Slots = Map<number, Slot[]>

/**
 * Finds places in which the variants of a row have different names, neither of which the other's article knows. Words that are
 * everywhere in the row are no such names.
 */
export function makeNamesFinder(
  story: Story,
  isEverywhere: (id: number) => boolean
): (variants: readonly Variant[]) => NamesInPlace[] {
  const placesOf = (wording: Wording) => readNamed(story, wording, isEverywhere)
  const areOther = makeOtherness(story)
  return (variants) => {
    const slots: Slots = new Map()
    for (const variant of variants) for (const one of listStated(variant, placesOf)) placeName(story, slots, one, areOther)
    const differing = [...slots.values()].flatMap((list) => list.filter(({ values }) => values.length > 1))
    return differing.map(({ values }) => ({ values, type: typeOf(story, values[0]![0]!) }))
  }
}

/** The names told in one place, and what they name. */
interface NamesInPlace {
  readonly values: Stated<NamedPlace>[][]
  readonly type: string
}

const typeOf = (story: Story, one: Stated<NamedPlace>) => nameAt(story, sentenceOf(one), one.fact)?.type ?? ''

type Otherness = (a: Stated<NamedPlace>, b: Stated<NamedPlace>) => boolean

function placeName(story: Story, slots: Slots, one: Stated<NamedPlace>, areOther: Otherness): void {
  const wording = wordingOf(one)
  const sides = sidesOf(wording, one.fact)
  const list = slots.get(sides) ?? []
  if (list.length === 0) slots.set(sides, list)
  for (const { values, tellers } of list) {
    const first = values[0]![0]!
    if (
      tellers.has(one.variant) ||
      !standAlike(story, { wording: wordingOf(first), place: first.fact }, { wording, place: one.fact })
    )
      continue
    const same = values.find(([value]) => areSameWords(value!, one))
    if (same !== undefined) same.push(one)
    else if (values.every(([value]) => areOther(value!, one))) values.push([one])
    else return
    tellers.add(one.variant)
    return
  }
  list.push({ values: [[one]], tellers: new Set([one.variant]) })
}

const sentenceOf = ({ variant, sentence }: Stated<NamedPlace>) => variant.cells[0]![sentence]!
const wordingOf = (one: Stated<NamedPlace>) => sentenceOf(one).wording

function areSameWords(a: Stated<NamedPlace>, b: Stated<NamedPlace>): boolean {
  const [left, right] = [wordingOf(a).ids, wordingOf(b).ids]
  const count = a.fact.to - a.fact.from
  if (count !== b.fact.to - b.fact.from) return false
  for (let i = 0; i < count; i++) if (left[a.fact.from + i] !== right[b.fact.from + i]) return false
  return true
}

const types = new Set(['person', 'organization', 'place'])
/** At most this many names per article are compared. Sentences with more are lists, or not news. */
const MOST_HELD = 40

/** Whether two places name two of a kind, of whom each article knows its own alone. */
function makeOtherness(story: Story): Otherness {
  const isUnknownTo = makeStrangers(story)
  let left = MOST_HELD * story.articles.length
  return (a, b) => {
    const [first, other] = [sentenceOf(a), sentenceOf(b)]
    if (left-- <= 0) return false
    const name = nameAt(story, first, a.fact)
    if (name === undefined || !types.has(name.type)) return false
    const otherName = nameAt(story, other, b.fact)
    if (otherName === undefined || otherName.type !== name.type || areSpellings(name, otherName)) return false
    return isUnknownTo(first.article, otherName) && isUnknownTo(other.article, name)
  }
}
