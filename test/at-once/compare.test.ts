import { runTogether } from './run-together.ts'

runTogether('compare', 'threads')
