import t from 'tap'
import { isDistinct, orderOutlets } from '../../src/present/order-outlets.ts'

const outlet = (name: string, contrast: number, distinct?: boolean) => ({
  outlet: name,
  contrast,
  ...(distinct === undefined ? {} : { distinct })
})

t.test('orders only outlets that clearly differ', async (t) => {
  const given = [
    outlet('Ardley Post', 1.2, false),
    outlet('Zennor Mail', -2.4, true),
    outlet('Brack Echo', 0.3, false),
    outlet('Ternby Sun', 2.1, true),
    outlet('Ostley Star', 3.5, true)
  ]
  t.strictSame(
    orderOutlets(given, (each) => each).map((each) => each.outlet),
    ['Ostley Star', 'Ternby Sun', 'Ardley Post', 'Brack Echo', 'Zennor Mail']
  )
})

t.test('decides by the contrast for comparisons stored before the decision was', async (t) => {
  t.equal(isDistinct(outlet('Ardley Post', 1.9)), false)
  t.equal(isDistinct(outlet('Ardley Post', -2)), true)
})
