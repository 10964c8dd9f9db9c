const article = '/v1/articles/art_3f0c9b7e51d24a8890b6c1e7d2f4a5b6c7d8e9f0'
const comparison = '/v1/comparisons/cmp_8d1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b'

const period = {
  from: '2026-10-01',
  to: '2026-11-01',
  articles: 2,
  scores: {
    words: { outlet: 812, quoted: 140, attributed: 66 },
    families: [{ family: 'speech-verb', count: 3, ratePer1000: 3.69, interval: [0.76, 10.8] }],
    framing: { ratePer1000: 1.85, interval: [0.38, 5.86] }
  },
  copiedShare: 0.31,
  quotesAltered: 1,
  omissions: 2,
  evidence: [comparison]
}

const story = {
  id: 'sty_5b0c7d1e9f3a42688c4e6f7a8b9c0d1e2f3a4b5c',
  label: 'marrow-bay-2026-10',
  comparison,
  first: '2026-10-14',
  last: '2026-10-15',
  updatedAt: '2026-10-15T08:30:00.000Z'
}

/** Example responses with stored data other than comparisons, by name. */
export const storedExamples = {
  outletList: {
    summary: 'The only page',
    value: {
      items: [{ key: 'the tidewatch', outlet: 'The Tidewatch', articles: 2, first: '2026-10-14', last: '2026-10-15' }],
      next: null
    }
  },
  outletProfile: {
    summary: 'An outlet with two articles in one month',
    value: {
      key: 'the tidewatch',
      outlet: 'The Tidewatch',
      overall: { ...period, from: '2026-10-14', to: '2026-10-16' },
      periods: [period],
      people: [
        { name: 'Ines Corrow', epithets: [{ text: 'embattled harbour master', loaded: true, count: 2, evidence: [article] }] }
      ]
    }
  },
  storyList: { summary: 'The only page', value: { items: [{ ...story, articles: 1 }], next: null } },
  storedStory: {
    summary: 'A story of one article',
    value: {
      ...story,
      articles: [
        {
          id: article.slice('/v1/articles/'.length),
          outlet: 'The Tidewatch',
          outletKey: 'the tidewatch',
          title: 'Port shut after spill',
          url: 'https://tidewatch.example/port-shut',
          publishedAt: '2026-10-14'
        }
      ]
    }
  }
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

const compareJob = {
  id: 'job_c27e14a9d05b4f6f8e3a90b1d2c3e4f5',
  kind: 'compare',
  state: 'completed',
  progress: 1,
  createdAt: '2026-11-20T09:25:00.000Z',
  result: comparison,
  error: null
}
const halfDone = { ...compareJob, state: 'running', progress: 0.5, result: null }

/** Example answers about jobs, by name. */
export const jobExamples = {
  feedJob: { summary: 'A feed that was taken', value: feedJob },
  endedJob: { summary: 'A comparison that is there', value: compareJob },
  jobList: { summary: 'The only page', value: { items: [feedJob, compareJob], next: null } },
  jobEvents: {
    summary: 'Half done, then done',
    value: `id: 2\nevent: progress\ndata: ${JSON.stringify(halfDone)}\n\nid: 3\nevent: completed\ndata: ${JSON.stringify(compareJob)}\n\n`
  }
} as const
