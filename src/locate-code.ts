import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Whether this is the built service; otherwise it runs from its sources. */
export const isBuilt = !import.meta.url.endsWith('.ts')

/** The folder that holds `src` and `routes`: `dist` of the built service, where all shared code lies directly in `dist/src`, as this file does. */
export const codeFolder = join(import.meta.dirname, '..')

/** Returns the address of a module that a thread starts with. `path` begins at `codeFolder` and has no extension: `src/work/worker`. */
export const locateCode = (path: string): URL => pathToFileURL(join(codeFolder, `${path}.${isBuilt ? 'js' : 'ts'}`))
