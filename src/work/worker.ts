import { once } from 'node:events'
import type { MessagePort } from 'node:worker_threads'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { AppError, type ErrorCode, type Fault } from '../errors.ts'
import {
  type Answer,
  type CompareJob,
  type ComputedComparison,
  type Job,
  type Question,
  runAnalysis,
  runComparison,
  runGrouping,
  runReading
} from './jobs.ts'

/** What a worker gives back: a value, an error for the client, or a fault of ours. Errors lose their class between threads. */
export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly detail: string; readonly faults: readonly Fault[] }
  | { readonly kind: 'broken'; readonly stack: string }

export const analyse = (job: Job) => settle(() => runAnalysis(job), owned)

export const group = (job: Job) => settle(() => runGrouping(job), owned)

export const read = ({ task }: { readonly task: Uint8Array }) => settle(() => runReading(task), owned)

/** Asks the pool through the port while it computes. */
export const compare = ({ port, ...job }: CompareJob & { readonly port: MessagePort }) =>
  settle(
    () => runComparison(job, (question) => ask(port, question)),
    (value: ComputedComparison | null) => (value ? owned(value.json) : [])
  ).finally(() => port.close())

export const ping = () => 'pong'

async function ask(port: MessagePort, question: Question): Promise<Answer> {
  port.postMessage(question, question.task ? [question.task.buffer] : [])
  const [answer] = await once(port, 'message')
  return answer
}

const owned = (bytes: Uint8Array<ArrayBuffer>): ArrayBuffer[] => [bytes.buffer]

async function settle<T>(run: () => T | Promise<T>, buffersOf: (value: T) => ArrayBuffer[]): Promise<Outcome<T>> {
  try {
    const value = await run()
    return handOver({ kind: 'done', value }, buffersOf(value))
  } catch (error) {
    if (error instanceof AppError) return { kind: 'refused', code: error.code, detail: error.message, faults: error.faults }
    return { kind: 'broken', stack: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

/** Hands the buffers over instead of copying them: the pool looks for these symbols on what a job returns. */
function handOver<T>(outcome: Outcome<T>, buffers: ArrayBuffer[]): Outcome<T> {
  return move({ [transferableSymbol]: buffers, [valueSymbol]: outcome } as never) as unknown as Outcome<T>
}
