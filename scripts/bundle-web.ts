import { copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { formats } from '../src/present/formats.ts'

/** What the page offers to save a comparison as; JSON, which few readers want, comes last. */
const { json, ...written } = formats
const takeaways = [...Object.values(written), json].map(({ label, mediaType, ending }) => ({ label, type: mediaType, ending }))

const root = join(import.meta.dirname, '..')

/**
 * Writes what browsers load into a folder: the page, its script and styles, the element as one separate script, the example.
 * Scripts and styles also lie there packed, so that nothing is packed on request.
 */
export async function bundleWeb(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const shared = { bundle: true, minify: true, target: 'es2022', legalComments: 'none', logLevel: 'warning' } as const
  await Promise.all([
    // A classic script: a page of another origin can load it without being allowed to read it.
    build({ ...shared, entryPoints: [join(root, 'web/parallax-comparison.ts')], outdir: folder, format: 'iife' }),
    build({
      ...shared,
      entryPoints: [join(root, 'web/page/page.ts')],
      outdir: folder,
      format: 'esm',
      define: { TAKEAWAYS: JSON.stringify(takeaways) }
    }),
    build({ ...shared, entryPoints: [join(root, 'web/page/page.css')], outdir: folder })
  ])
  for (const file of ['web/page/page.html', 'web/page/favicon.svg', 'examples/harbour-story.json']) {
    copyFileSync(join(root, file), join(folder, basename(file)))
  }
  for (const file of globSync('*.{js,css}', { cwd: folder })) {
    writeFileSync(join(folder, `${file}.gz`), gzipSync(readFileSync(join(folder, file)), { level: 9 }))
  }
}

if (import.meta.main) await bundleWeb(process.argv[2] ?? join(root, 'dist', 'web'))
