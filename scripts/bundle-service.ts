import { globSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Stay in node_modules: they read files beside their code, start threads of their own, are loaded only if tracing is on, or are never installed. */
const leftOut = [
  '@electric-sql/pglite',
  'piscina',
  '@fastify/swagger-ui',
  '@fastify/otel',
  '@opentelemetry/*',
  // Optional parts of pg and linkedom.
  'pg-native',
  'canvas'
]

/** What processes, threads, the command line and users of the library load by its path. */
const entries = ['src/{server,cli,index,return-freed-memory}.ts', 'src/**/*-thread.ts']

/** Packages written as CommonJS expect these names. */
const commonJs = `import { createRequire as makeRequire } from 'node:module'
const require = makeRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname`

/**
 * Writes the code of the service and of most packages it uses into few files: finding and reading two thousand small ones took most of a start.
 * Code that several entries share lies in `src`, as `locate-code.ts` expects.
 */
export async function bundleService(folder: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: globSync(entries, { cwd: root }),
    outdir: folder,
    outbase: root,
    chunkNames: 'src/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    sourcemap: true,
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
    banner: { js: commonJs },
    external: leftOut
  })
}
