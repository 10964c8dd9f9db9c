import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'
import type { MessagePort } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import {
  type Answers,
  type BodyTask,
  type CompareSetTask,
  type ComputedComparison,
  type GroupTask,
  type Question,
  runAnalysis,
  runComparison,
  runGrouping,
  runReading
} from '../compute/compute.ts'
import { type FeedSteps, feedSteps } from '../compute/feed/feed-steps.ts'
import { prepareSet } from '../compute/prepare-sets.ts'
import { type PresentTask, runPresentation } from '../compute/run-presentation.ts'
import { type EnterStage, type StageTime, stages, timeStages } from '../compute/time-stages.ts'
import { AppError, type ErrorCode, type Fault } from '../errors.ts'

/** What a worker returns: a value, an error for the client, or a fault of ours. Errors lose their class between threads. */
export type Outcome<T> = { readonly stages: readonly StageTime[] } & (
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly detail: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'broken'; readonly stack: string }
)

/** Shared with the pool, which reports where the work stopped: `progress[0]` is the place in `stages` of the stage in progress, plus 1. */
interface Watched {
  readonly progress: Int32Array
}

export const analyse = ({ progress, ...job }: BodyTask & Watched) => settle(progress, (enter) => runAnalysis(job, enter), owned)

export const group = ({ progress, ...job }: GroupTask & Watched) =>
  settle(
    progress,
    (enter) => runGrouping(job, enter),
    ({ json }) => owned(json)
  )

export const prepare = ({ progress, body, limits }: BodyTask & Watched) =>
  settle(
    progress,
    () => prepareSet(body, limits),
    () => []
  )

export const read = ({ progress, task }: { readonly task: Uint8Array } & Watched) =>
  settle(progress, () => runReading(task), owned)

export const present = ({ progress, ...job }: PresentTask & Watched) =>
  settle(progress, (enter) => runPresentation(job, enter), owned)

/** Returns one of the steps of a feed; what it is given and returns is plain data. */
export const feedStep = ({ progress, step, task }: { readonly step: keyof FeedSteps; readonly task: never } & Watched) =>
  settle(
    progress,
    (): unknown => feedSteps[step](task),
    () => []
  )

/** Asks the pool through the port while it computes, and sends it pieces of the response if it listens. */
export const compare = ({
  port,
  listens,
  progress,
  ...job
}: CompareSetTask & Watched & { readonly port: MessagePort; readonly listens: boolean }) =>
  settle(
    progress,
    (enter) => runComparison(job, (question) => ask(port, question), enter, listens ? (piece) => tell(port, piece) : undefined),
    (value: ComputedComparison | null) => (value ? owned(value.json) : [])
  ).finally(() => port.close())

export const ping = () => 'pong'

/** The `nice` value of this thread, which keeps the threads that answer and store ahead of it. */
const GIVES_WAY = 5

giveWay()

/** Linux ranks threads one by one, and names each at this place; elsewhere all stay equal. */
function giveWay(): void {
  try {
    const thread = readlinkSync('/proc/thread-self').split('/').at(-1)
    setPriority(Number(thread), GIVES_WAY)
  } catch {
    // It works without, only that other responses wait a little while all cores compute.
  }
}

/** Hands over a copy of no more than the piece: what it is a view of stays in use here. */
function tell(port: MessagePort, piece: Uint8Array): void {
  const own = new Uint8Array(piece)
  port.postMessage({ piece: own }, [own.buffer])
}

/** What the pool answers, each as soon as it is known. */
export type Answer = { readonly isKnown: boolean } | { readonly readings: Uint8Array<ArrayBuffer> | null }

function ask(port: MessagePort, question: Question): Answers {
  const isKnown = Promise.withResolvers<boolean>()
  const readings = Promise.withResolvers<Uint8Array<ArrayBuffer> | null>()
  port.on('message', (answer: Answer) => {
    if ('isKnown' in answer) isKnown.resolve(answer.isKnown)
    else readings.resolve(answer.readings)
  })
  port.postMessage(question, question.task ? [question.task.buffer] : [])
  return { isKnown: isKnown.promise, readings: readings.promise }
}

const owned = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer[] => [bytes.buffer]

async function settle<T>(
  progress: Int32Array,
  run: (enter: EnterStage) => T | Promise<T>,
  buffersOf: (value: T) => ArrayBuffer[]
): Promise<Outcome<T>> {
  const times: StageTime[] = []
  const time = timeStages(times)
  const enter: EnterStage = (stage) => {
    progress[0] = stage ? stages.indexOf(stage) + 1 : 0
    time(stage)
  }
  try {
    const value = await run(enter)
    enter(null)
    return handOver({ kind: 'done', value, stages: times }, buffersOf(value))
  } catch (error) {
    enter(null)
    if (error instanceof AppError) {
      return { kind: 'refused', code: error.code, detail: error.message, faults: error.faults, stages: times }
    }
    return { kind: 'broken', stack: error instanceof Error ? (error.stack ?? error.message) : String(error), stages: times }
  }
}

/** Hands the buffers over instead of copying them: the pool looks for these symbols on what a job returns. */
function handOver<T>(outcome: Outcome<T>, buffers: ArrayBuffer[]): Outcome<T> {
  return move({ [transferableSymbol]: buffers, [valueSymbol]: outcome } as never) as unknown as Outcome<T>
}
