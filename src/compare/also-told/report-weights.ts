import type { ReportWeights } from './weigh-report.ts'

/** Fitted by `eval/fit-reports.ts`, which also says how well such weights do on topics that they were not fitted on. */
export const reportWeights: ReportWeights = {
  shared: 0.931,
  events: 0.117,
  names: -0.085,
  senses: 0.471,
  phrases: 0.444,
  shortest: 1.263,
  leads: 0.839,
  intercept: -7.825
}
