import t from 'tap'
import { drawSoak, growthMbAMinute } from '../../bench/soak-growth.ts'

const samplesOf = (memory: readonly number[]) => memory.map((memoryMb, i) => ({ minute: i / 2, memoryMb, requests: i * 10 }))

t.test('the growth is that of the straight line through the samples', async (t) => {
  t.equal(growthMbAMinute(samplesOf([500, 501, 502, 503])), 2)
  t.equal(growthMbAMinute(samplesOf([500, 520, 500, 520, 500])), 0)
  t.ok(growthMbAMinute(samplesOf([600, 590, 585, 580])) < 0)
})

t.test('without samples there is no growth to judge', async (t) => {
  t.notOk(growthMbAMinute([]) < 1)
  t.notOk(growthMbAMinute(samplesOf([500])) < 1)
})

t.test('the plot shows every sample and says the figure', async (t) => {
  const samples = samplesOf([500, 700, 650, 640])
  const svg = drawSoak(samples, { warmUpMinutes: 1, growth: 0.25 })
  t.match(svg, /0\.25 MB a minute after 1 minutes/)
  t.equal(/points="([^"]+)"/.exec(svg)?.[1]?.split(' ').length, samples.length)
  t.notMatch(svg, /NaN/)
})
