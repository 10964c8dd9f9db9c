import type { FastifyInstance } from 'fastify'
import comparisonPage from './c/index.ts'
import healthz from './healthz/index.ts'
import home from './index.ts'
import metrics from './metrics/index.ts'
import openapiJson from './openapi.json/index.ts'
import openapiYaml from './openapi.yaml/index.ts'
import readyz from './readyz/index.ts'
import assets from './static/index.ts'
import analyses from './v1/analyses/index.ts'
import articles from './v1/articles/index.ts'
import comparisons from './v1/comparisons/index.ts'
import ingest from './v1/ingest/index.ts'
import jobs from './v1/jobs/index.ts'
import markers from './v1/markers/index.ts'
import outlets from './v1/outlets/index.ts'
import stories from './v1/stories/index.ts'

/** The routes of every address, by its prefix: the folder that they lie in. The API's description lists them in this order, in which a user meets them. */
export const allRoutes: Readonly<Record<string, (app: FastifyInstance) => Promise<void>>> = {
  '': home,
  '/c': comparisonPage,
  '/static': assets,
  '/v1/comparisons': comparisons,
  '/v1/analyses': analyses,
  '/v1/stories': stories,
  '/v1/articles': articles,
  '/v1/ingest': ingest,
  '/v1/outlets': outlets,
  '/v1/jobs': jobs,
  '/v1/markers': markers,
  '/openapi.json': openapiJson,
  '/openapi.yaml': openapiYaml,
  '/healthz': healthz,
  '/readyz': readyz,
  '/metrics': metrics
}
