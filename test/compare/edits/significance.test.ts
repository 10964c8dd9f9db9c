import t from 'tap'
import { compare } from '../../../src/index.ts'
import { significancePairs } from './significance-pairs.ts'

const rest = ' The events followed weeks of tension in the region, officials said. Two more meetings are planned for next week.'
const depths = ['surface', 'style', 'meaning'] as const
type Depth = (typeof depths)[number]

/** The two sentences of a line such as `The {left|right} end.` */
function sidesOf(line: string): string[] {
  return [1, 2].map((side) =>
    line
      .replace(/\{([^|}]*)\|([^}]*)\}/g, `$${side}`)
      .replace(/ +/g, ' ')
      .replace(/ ([.,])/g, '$1')
      .trim()
      .replace(/^./, (first) => first.toUpperCase())
  )
}

/** The weightiest edit between the two sentences, each within a short article. */
function depthOf(line: string): Depth {
  const articles = sidesOf(line).map((text, i) => ({ id: 'ab'[i]!, outlet: `Outlet ${i}`, text: text + rest }))
  const found = compare({ articles }).edits.map(({ significance }) => (depths as readonly string[]).indexOf(significance))
  return depths[Math.max(0, ...found)]!
}

const pairs = Object.values(significancePairs).flatMap((lines) =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const label = line.slice(0, line.indexOf(' '))
      const sentence = line.slice(label.length + 1)
      return { label, sentence, found: depthOf(sentence) }
    })
)

t.test('distinguishes changes of meaning, style and surface, for each kind of change', async (t) => {
  const count = (isCounted: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(isCounted).length
  const right = count(({ label, found }) => label === 'meaning' && found === 'meaning')
  t.ok(count(({ label, found }) => label === found) / pairs.length >= 0.95, 'accuracy')
  t.ok(right / count(({ found }) => found === 'meaning') >= 0.95, 'precision of meaning')
  t.ok(right / count(({ label }) => label === 'meaning') >= 0.97, 'recall of meaning')
})
