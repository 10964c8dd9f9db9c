import { writeProfile } from '../../outlets/write-profile.ts'
import { exampleIds } from './example-ids.ts'
import { findExampleJob } from './example-jobs.ts'
import { outletFigures } from './example-outlet.ts'
import { exampleStory } from './example-story.ts'

const { articles: storyArticles, ...story } = exampleStory
const linked = { ...story, comparison: `/v1/comparisons/${exampleIds.comparison}` }
const byMonth = { interval: 'month' } as const
const figures = outletFigures(byMonth)

/** Example responses with stored data other than comparisons, by name. */
export const storedExamples = {
  outletList: { summary: 'A list with one page', value: { items: [figures.outlet], next: null } },
  outletProfile: { summary: 'An outlet with two articles in one month', value: writeProfile(figures, byMonth) },
  storyList: { summary: 'A list with one page', value: { items: [{ ...linked, articles: 1 }], next: null } },
  storedStory: { summary: 'A story of one article', value: { ...linked, articles: storyArticles } }
} as const

const feedJob = {
  id: 'job_5f0c9b7e51d24a8890b6c1e7d2f4a5b6',
  kind: 'ingest',
  state: 'queued',
  progress: 0,
  createdAt: '2026-11-20T09:30:00.000Z',
  result: null,
  error: null,
  accepted: 0,
  duplicates: 0,
  rejectedCount: 0,
  rejected: []
}

const compareJob = findExampleJob(exampleIds.job)!
const halfDone = { ...compareJob, state: 'running', progress: 0.5, result: null }

/** Example responses about jobs, by name. */
export const jobExamples = {
  feedJob: { summary: 'A feed that was stored', value: feedJob },
  endedJob: { summary: 'A completed comparison', value: compareJob },
  jobList: { summary: 'A list with one page', value: { items: [feedJob, compareJob], next: null } },
  jobEvents: {
    summary: 'Half done, then completed',
    value: `id: 2\nevent: progress\ndata: ${JSON.stringify(halfDone)}\n\nid: 3\nevent: completed\ndata: ${JSON.stringify(compareJob)}\n\n`
  }
} as const
