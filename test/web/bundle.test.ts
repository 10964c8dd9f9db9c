import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { bundleWeb } from '../../scripts/bundle-web.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-bundle-'))
t.teardown(() => rmSync(folder, { recursive: true, force: true }))
await bundleWeb(folder)
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

t.test('the element and the page are each one script under 60 KB packed', async (t) => {
  for (const name of ['parallax-comparison', 'page']) {
    const { length } = readFileSync(join(folder, `${name}.js.gz`))
    t.comment(`${name}.js.gz: ${length} bytes`)
    t.ok(length < 60_000, name)
  }
  t.notMatch(read('parallax-comparison.js'), /\bimport\s*[({"']|\brequire\(/)
})

t.test('requests nothing from another host, and has no script or style inside the page', async (t) => {
  const files = readdirSync(folder).filter((name) => /\.(html|css)$/.test(name))
  t.ok(files.length > 1)
  for (const name of files)
    t.notMatch(read(name), /(?:src|href)="(?![/#])|url\(|@import|<style|<script(?! type="module" src=)|\son\w+=/, name)
})
