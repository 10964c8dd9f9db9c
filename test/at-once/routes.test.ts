import { runTogether } from './run-together.ts'

runTogether('deploy', 'http', 'openapi', 'routes', 'schemas', 'tracing', 'upgrade')
