import { runTogether } from './run-together.ts'

runTogether(
  'bench',
  'catalogue',
  'compute',
  'config',
  'errors',
  'feeds',
  'group',
  'ids',
  'keys',
  'languages',
  'present',
  'requests',
  'serialise',
  'web',
  'webhooks',
  'words'
)
