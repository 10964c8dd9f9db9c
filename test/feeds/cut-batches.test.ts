import t from 'tap'
import { type BatchLimits, cutBatches, type LineBatch } from '../../src/feeds/cut-batches.ts'
import fc from '../seeded-check.ts'

const limits: BatchLimits = { lineBytes: 20, batchBytes: 40, batchLines: 4 }

async function* streamOf(chunks: readonly Uint8Array[]) {
  yield* chunks
}

async function cut(chunks: readonly (string | Uint8Array)[], given: BatchLimits = limits): Promise<LineBatch[]> {
  const batches: LineBatch[] = []
  for await (const batch of cutBatches(streamOf(chunks.map((chunk) => Buffer.from(chunk))), given)) batches.push(batch)
  return batches
}

/** The lines that are not empty, by number. */
const linesIn = (batches: readonly LineBatch[]) =>
  batches.flatMap(({ firstLine, bytes }) =>
    bytes
      .toString('latin1')
      .split('\n')
      .flatMap((text, i) => (text === '' ? [] : [[firstLine + i, text] as const]))
  )

t.test('numbers lines from 1 and counts empty ones', async (t) => {
  t.strictSame(linesIn(await cut(['one\n\nth', 'ree\n', '\nfive'])), [
    [1, 'one'],
    [3, 'three'],
    [5, 'five']
  ])
})

t.test('closes a batch with the line that fills it', async (t) => {
  const batches = await cut(['a\nb\nc\nd\ne\n'])
  t.strictSame(
    batches.map(({ firstLine, bytes }) => [firstLine, bytes.toString()]),
    [
      [1, 'a\nb\nc\nd\n'],
      [5, 'e\n']
    ]
  )
})

t.test('leaves out a line that is too long, with its number, and continues after it', async (t) => {
  const [batch, ...others] = await cut(['ok\n', 'x'.repeat(15), 'x'.repeat(15), '\nok\n'])
  t.strictSame(others, [])
  t.strictSame(batch!.tooLong, [2])
  t.equal(batch!.bytes.toString(), 'ok\n\nok\n')
})

t.test('keeps a line of exactly the limit', async (t) => {
  const [batch] = await cut([`${'x'.repeat(20)}\n${'y'.repeat(21)}`])
  t.strictSame([batch!.tooLong, batch!.bytes.toString()], [[2], `${'x'.repeat(20)}\n\n`])
})

t.test('gives nothing for nothing, and for any number of empty lines', async (t) => {
  t.strictSame(await cut([]), [])
  t.strictSame(await cut(['\n'.repeat(100)]), [])
})

t.test('gives the same lines wherever the stream is cut', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.stringMatching(/^[a-z]{0,30}$/), { maxLength: 30 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 }),
      async (lines, sizes) => {
        const whole = Buffer.from(lines.join('\n'))
        const chunks: Buffer[] = []
        for (let at = 0, i = 0; at < whole.length; i++) {
          const size = sizes[i % sizes.length]!
          chunks.push(whole.subarray(at, at + size))
          at += size
        }
        const batches = await cut(chunks)
        const expected = lines.flatMap((text, i) => (text === '' || text.length > 20 ? [] : [[i + 1, text]]))
        t.strictSame(linesIn(batches), expected)
        t.strictSame(
          batches.flatMap(({ tooLong }) => tooLong),
          lines.flatMap((text, i) => (text.length > 20 ? [i + 1] : []))
        )
        for (const { bytes } of batches) t.ok(bytes.length <= 40 + 20 + 4)
      }
    )
  )
})

t.test('reads on from the stream only after a batch was consumed', async (t) => {
  let given = 0
  const endless = async function* () {
    for (;;) {
      given++
      yield Buffer.from('x\n'.repeat(4))
    }
  }
  const batches = cutBatches(endless(), limits)
  await batches.next()
  await batches.next()
  t.equal(given, 2)
  await batches.return(undefined)
})

t.test('uses little memory for a line that never ends', async (t) => {
  const piece = Buffer.alloc(1 << 20, 'x')
  const before = process.memoryUsage().arrayBuffers
  const flood = async function* () {
    for (let i = 0; i < 64; i++) yield piece
  }
  const batches: LineBatch[] = []
  for await (const batch of cutBatches(flood(), { ...limits, lineBytes: 4 << 20 })) batches.push(batch)
  t.strictSame(
    batches.map(({ tooLong }) => tooLong),
    [[1]]
  )
  t.ok(process.memoryUsage().arrayBuffers - before < 16 << 20)
})
