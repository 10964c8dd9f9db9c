/** Ids of the examples in every store, for readers who try the API. */
export const exampleIds = {
  comparison: 'cmp_example',
  article: 'art_example',
  story: 'sty_example',
  outlet: 'example outlet',
  job: 'job_example',
  cancelledJob: 'job_example_cancelled'
} as const
