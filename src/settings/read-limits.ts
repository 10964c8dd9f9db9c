import type { SettingReader } from './setting-reader.ts'

/** The limits of what a client may send and of what is computed at once. */
export interface Limits {
  readonly bodyBytes: number
  readonly storiesBodyBytes: number
  readonly articles: number
  readonly storiesArticles: number
  readonly textCharacters: number
  readonly htmlBytes: number
  readonly jsonDepth: number
  /** Values in the JSON of a body, arrays and objects included. */
  readonly jsonValues: number
  /** Sentences of an article, and of all articles of a comparison and of a grouping together. */
  readonly articleSentences: number
  readonly setSentences: number
  readonly storiesSentences: number
  /** Requests that may wait for a worker. */
  readonly queue: number
  /** Requests of one key, or address, that may wait or be computed. */
  readonly ofOneClient: number
  /** Jobs that one key, or address, may watch at once. */
  readonly eventStreams: number
  /** Connections that may be open. */
  readonly connections: number
  /** How late the event loop may be before requests are refused; 0: however late it is. */
  readonly lagMs: number
  /** How long a client may take nothing of its response. */
  readonly stallMs: number
  /** What the heap of one worker may hold, in MiB. */
  readonly workerHeapMiB: number
  /** How long a request may take to arrive. */
  readonly arrivalMs: number
  /** From taking a request to its response. */
  readonly deadlineMs: number
  /** For each stage of the work on a request: parsing, reading, comparing, writing. */
  readonly stageMs: number
  /** One line of an ingest. */
  readonly ingestLineBytes: number
}

const MiB = 1024 * 1024

export function readLimits({ count }: SettingReader): Limits {
  return {
    bodyBytes: count('BODY_LIMIT_BYTES', 16 * MiB, 1024, 1024 * MiB),
    storiesBodyBytes: count('STORIES_BODY_LIMIT_BYTES', 64 * MiB, 1024, 1024 * MiB),
    articles: count('ARTICLES_LIMIT', 500, 2, 100_000),
    storiesArticles: count('STORIES_ARTICLES_LIMIT', 5000, 1, 1_000_000),
    textCharacters: count('TEXT_LIMIT_CHARACTERS', 200_000, 1, 1024 * MiB),
    htmlBytes: count('HTML_LIMIT_BYTES', 2 * MiB, 1, 1024 * MiB),
    jsonDepth: count('JSON_DEPTH_LIMIT', 32, 8, 1000),
    jsonValues: count('JSON_VALUES_LIMIT', 500_000, 1000, 100_000_000),
    articleSentences: count('ARTICLE_SENTENCES_LIMIT', 10_000, 1, 100_000_000),
    setSentences: count('SET_SENTENCES_LIMIT', 250_000, 1, 100_000_000),
    storiesSentences: count('STORIES_SENTENCES_LIMIT', 1_000_000, 1, 100_000_000),
    queue: count('QUEUE_LIMIT', 200, 1, 100_000),
    ofOneClient: count('CLIENT_REQUESTS_LIMIT', 100, 1, 100_000),
    eventStreams: count('EVENT_STREAMS_LIMIT', 1000, 1, 100_000),
    connections: count('CONNECTIONS_LIMIT', 2000, 1, 1_000_000),
    lagMs: count('EVENT_LOOP_LAG_LIMIT_MS', 5000, 0, 3_600_000),
    stallMs: count('STALL_SECONDS', 20, 1, 3600) * 1000,
    workerHeapMiB: count('WORKER_HEAP_MIB', 3072, 128, 1_000_000),
    arrivalMs: count('ARRIVAL_SECONDS', 9, 1, 3600) * 1000,
    deadlineMs: count('DEADLINE_SECONDS', 60, 1, 3600) * 1000,
    stageMs: count('STAGE_SECONDS', 45, 1, 3600) * 1000,
    ingestLineBytes: count('INGEST_LINE_LIMIT_BYTES', 4 * MiB, 1024, 1024 * MiB)
  }
}
