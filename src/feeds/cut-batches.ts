/** Lines that came together: stored, read and kept in one step each. */
export interface LineBatch {
  /** The number of the first line, from 1. */
  readonly firstLine: number
  /** The lines in their order, each ended by a line feed; one that was too long stands there as an empty one. */
  readonly bytes: Buffer
  /** The numbers of the lines that were too long. */
  readonly tooLong: readonly number[]
}

export interface BatchLimits {
  /** A line of more bytes is not kept. */
  readonly lineBytes: number
  /** A batch is closed with the line that reaches one of these. */
  readonly batchBytes: number
  readonly batchLines: number
}

const LINE_FEED = 10
const lineFeed = Buffer.from('\n')

/**
 * Cuts a stream of bytes into batches of whole lines; batches of nothing but empty lines are left out.
 *
 * Holds one batch and one line, whatever the length of the stream, and reads on only when the batch was taken: that is the
 * back-pressure. What stands after the last line feed is a line too.
 */
export async function* cutBatches(chunks: AsyncIterable<Uint8Array>, limits: BatchLimits): AsyncGenerator<LineBatch> {
  const cutter = new BatchCutter(limits)
  for await (const chunk of chunks) yield* cutter.take(chunk)
  yield* cutter.end()
}

class BatchCutter {
  readonly #limits: BatchLimits
  #firstLine = 1
  #line = 1
  #tooLong: number[] = []
  #lines: Uint8Array[] = []
  #batchBytes = 0
  /** The pieces of the line that has not ended yet; none of one that is too long already. */
  #pieces: Uint8Array[] = []
  #lineBytes = 0

  constructor(limits: BatchLimits) {
    this.#limits = limits
  }

  *take(chunk: Uint8Array): Generator<LineBatch> {
    for (let at = 0; at < chunk.length; ) {
      const end = chunk.indexOf(LINE_FEED, at)
      this.#addPiece(chunk.subarray(at, end < 0 ? chunk.length : end))
      if (end < 0) return
      this.#endLine()
      if (this.#isFull()) yield* this.#cut()
      at = end + 1
    }
  }

  *end(): Generator<LineBatch> {
    if (this.#lineBytes > 0) this.#endLine()
    yield* this.#cut()
  }

  #addPiece(piece: Uint8Array): void {
    this.#lineBytes += piece.length
    if (this.#lineBytes > this.#limits.lineBytes) this.#pieces = []
    else if (piece.length > 0) this.#pieces.push(piece)
  }

  #endLine(): void {
    if (this.#lineBytes > this.#limits.lineBytes) this.#tooLong.push(this.#line)
    else this.#batchBytes += this.#lineBytes
    this.#lines.push(...this.#pieces, lineFeed)
    this.#pieces = []
    this.#lineBytes = 0
    this.#line++
  }

  #isFull(): boolean {
    return this.#batchBytes >= this.#limits.batchBytes || this.#line - this.#firstLine >= this.#limits.batchLines
  }

  *#cut(): Generator<LineBatch> {
    const isBlank = this.#batchBytes === 0 && this.#tooLong.length === 0
    const batch = { firstLine: this.#firstLine, bytes: isBlank ? lineFeed : Buffer.concat(this.#lines), tooLong: this.#tooLong }
    this.#firstLine = this.#line
    this.#lines = []
    this.#tooLong = []
    this.#batchBytes = 0
    if (!isBlank) yield batch
  }
}
