import { runTogether } from './run-together.ts'

runTogether(
  'bench',
  'catalogue',
  'cli',
  'compute',
  'config',
  'docs',
  'errors',
  'feeds',
  'group',
  'ids',
  'keys',
  'languages',
  'outlets',
  'present',
  'requests',
  'serialise',
  'web',
  'webhooks',
  'words'
)
