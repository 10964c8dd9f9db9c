import t from 'tap'
import { inverseGamma, logGamma, lowerGamma } from '../../../src/read/scores/inverse-gamma.ts'
import { poissonInterval, weightedInterval } from '../../../src/read/scores/poisson-interval.ts'

const near = (found: number, wanted: number, tolerance: number) => Math.abs(found - wanted) <= tolerance

// 95 % limits of Poisson counts as printed in statistical tables
const table: readonly [number, number, number][] = [
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.242, 7.225],
  [3, 0.619, 8.767],
  [5, 1.623, 11.668],
  [10, 4.795, 18.39],
  [20, 12.217, 30.888],
  [50, 37.111, 65.919],
  [100, 81.364, 121.627]
]

t.test('the exact interval of a count agrees with published tables', async (t) => {
  for (const [count, lower, upper] of table) {
    const [low, high] = poissonInterval(count)
    t.ok(near(low, lower, 0.001) && near(high, upper, 0.001), `${count}: ${low} ${high}`)
  }
})

t.test('chi-square quantiles agree with published tables', async (t) => {
  for (const [p, degrees, wanted] of [
    [0.95, 1, 3.841],
    [0.975, 2, 7.378],
    [0.05, 10, 3.94],
    [0.99, 30, 50.892]
  ] as const) {
    t.ok(near(2 * inverseGamma(p, degrees / 2), wanted, 0.001), `${p} ${degrees}`)
  }
})

t.test('the gamma functions hold where their values are known', async (t) => {
  t.ok(near(logGamma(5), Math.log(24), 1e-10))
  t.ok(near(logGamma(0.5), Math.log(Math.sqrt(Math.PI)), 1e-10))
  t.ok(near(lowerGamma(1, 2), 1 - Math.exp(-2), 1e-12))
  t.equal(lowerGamma(3, 0), 0)
})

t.test('equal weights give the exact interval, scaled', async (t) => {
  const [low, high] = weightedInterval(5, 5 * 0.5 * 0.5 * 4, 1)
  const [exactLow, exactHigh] = poissonInterval(5)
  t.ok(near(low, exactLow, 1e-6) && near(high, exactHigh, 1e-6))
})

t.test('a weighted sum lies inside its interval', async (t) => {
  for (const weights of [[0.1], [0.5, 0.9], [0.2, 0.2, 0.8, 0.7, 0.1]]) {
    const sum = weights.reduce((a, b) => a + b)
    const [low, high] = weightedInterval(
      sum,
      weights.reduce((a, b) => a + b * b, 0),
      Math.max(...weights)
    )
    t.ok(low < sum && sum < high, `${low} ${sum} ${high}`)
  }
  t.equal(weightedInterval(0, 0, 1)[0], 0)
})
