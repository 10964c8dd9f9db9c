import { words } from '../../words.ts'

/** What stands in front of a hyphen without being a name. */
export const compoundStarts = words(
  'once well full long high low self so most state ultra non anti pro far hard left right cross inter mid half multi semi'
)

/** Prefixes inside a compound that do not end its first part. */
export const innerPrefixes = words('pro anti non ex post pre trans inter mid then')
