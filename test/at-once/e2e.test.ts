import { runTogether } from './run-together.ts'

runTogether('e2e')
