import type { Durability } from '../../../src/config.ts'
import type { NewArticle, NewComparison, Store } from '../../../src/store/store.ts'
import { comparisonNamed } from '../../store/store-contract.ts'

/** What is known of a comparison or article: whether it must be there, must be gone, or was under way when the power went. */
export interface KeptItem {
  readonly id: string
  readonly kind: 'comparison' | 'article'
  readonly packed: string
  readonly state: 'there' | 'gone' | 'unsure'
  /** The cuts before it was last changed. */
  readonly cut: number
}
export type Kept = readonly KeptItem[]

interface Step extends Omit<KeptItem, 'state'> {
  readonly state: 'there' | 'gone'
  readonly begun: number
  readonly acknowledged: number
}

const tenant = 'desk'
const steps = 12

/**
 * Keeps, removes and tends for a while, by chance. `now` counts what was done to the files. Gives back what must be there if the power
 * was cut behind so many changes.
 */
export async function workALife(
  store: Store,
  {
    kept,
    cut,
    random,
    now
  }: { readonly kept: Kept; readonly cut: number; readonly random: () => number; readonly now: () => number }
): Promise<{ keptAt(count: number): Kept }> {
  const done: Step[] = []
  const there = new Set(kept.filter(({ kind, state }) => kind === 'comparison' && state === 'there').map(({ id }) => id))
  const run = async (step: Omit<Step, 'begun' | 'acknowledged' | 'cut'>, work: () => Promise<unknown>) => {
    const begun = now()
    await work()
    done.push({ ...step, cut, begun, acknowledged: now() })
  }
  const save = async (name: string) => {
    const comparison = makeComparison(name, random)
    const { id, packed } = comparison
    await run({ id, kind: 'comparison', packed, state: 'there' }, () => store.saveComparison(tenant, comparison))
    there.add(id)
  }
  for (let i = 0; i < steps; i++) {
    const name = `${cut}_${i}`
    const [oldest] = there
    const chance = random()
    if (chance < 0.2 && oldest !== undefined) {
      there.delete(oldest)
      await run({ id: oldest, kind: 'comparison', packed: '', state: 'gone' }, () => store.removeComparison(tenant, oldest))
    } else if (chance < 0.35) {
      const article = makeArticle(name, random)
      await run({ id: article.id, kind: 'article', packed: article.packed, state: 'there' }, () =>
        store.saveArticles(tenant, [article], '2026-11-20T09:00:00.000Z')
      )
    } else if (chance < 0.45) await store.ping()
    else if (chance < 0.6) await Promise.all([save(`${name}a`), save(`${name}b`), save(`${name}c`)])
    else await save(name)
  }
  await store.settled()
  return { keptAt: (count) => merge(kept, done, count) }
}

function merge(kept: Kept, done: readonly Step[], count: number): Kept {
  const all = new Map(kept.map((item) => [item.id, item]))
  for (const { begun, acknowledged, ...item } of done) {
    if (begun >= count) continue
    const before = all.get(item.id)
    const packed = item.packed || before!.packed
    all.set(item.id, { ...item, packed, state: acknowledged <= count ? item.state : 'unsure' })
  }
  return [...all.values()]
}

/**
 * Finds what is wrong with a store after a cut (nothing, if all is well), and what is there for sure from now on. Relaxed, the last changes of the
 * life that was cut may be missing, but none before one that is there.
 */
export async function checkKept(store: Store, kept: Kept, durability: Durability): Promise<{ faults: string[]; kept: Kept }> {
  const faults: string[] = []
  const seen: KeptItem[] = []
  const last = Math.max(...kept.map(({ cut }) => cut))
  let isMissing = false
  await store.settled()
  const listed = new Set(await listAll(store))
  for (const item of kept) {
    const { id, kind, packed, state, cut } = item
    const found = await find(store, kind, id)
    seen.push({ ...item, state: found === null ? 'gone' : 'there' })
    if (found !== null && found !== packed) faults.push(`${id} is not what was kept`)
    if (kind === 'comparison' && listed.has(id) !== (found !== null)) faults.push(`${id} is listed wrongly`)
    const mayBeLost = durability === 'relaxed' && cut === last
    if (mayBeLost && state === 'there' && found === null) isMissing = true
    if (mayBeLost && state === 'there' && found !== null && isMissing)
      faults.push(`${id} is there, and something before it is not`)
    if (state === 'unsure' || mayBeLost) continue
    if (state === 'there' && found === null) faults.push(`${id} is lost`)
    if (state === 'gone' && found !== null) faults.push(`${id} is back`)
  }
  return { faults, kept: seen }
}

async function find(store: Store, kind: KeptItem['kind'], id: string): Promise<string | null> {
  const found = kind === 'comparison' ? await store.findComparison(tenant, id) : await store.findReading(tenant, id)
  return found?.packed ?? null
}

async function listAll(store: Store): Promise<string[]> {
  const ids: string[] = []
  for (let page = await store.listComparisons(tenant, { limit: 100 }); ; ) {
    ids.push(...page.items.map((item) => JSON.parse(item).id))
    if (page.next === null) return ids
    page = await store.listComparisons(tenant, { limit: 100, after: page.next })
  }
}

const makePacked = (name: string, random: () => number) => `${name} `.repeat(10 ** (1 + 3 * random()))

function makeComparison(name: string, random: () => number): NewComparison {
  const story = random() < 0.5 ? `story ${Math.floor(random() * 5)}` : null
  return comparisonNamed(name, Math.floor(random() * 60), { packed: makePacked(name, random), story })
}

function makeArticle(name: string, random: () => number): NewArticle {
  return {
    id: `art_${name}`,
    outletKey: `outlet ${name}`,
    outlet: `Outlet ${name}`,
    day: '2026-11-20',
    title: `Headline ${name}`,
    url: null,
    publishedAt: null,
    words: [1, 0, 0],
    strengths: [0, 0, 0],
    families: [],
    epithets: [],
    packed: makePacked(name, random)
  }
}
