import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { familyOf } from '../src/catalogue/rule.ts'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'src', 'catalogue')
export const indexFile = join(folder, 'families.generated.ts')
const versionFile = join(folder, 'version.generated.ts')
export const familiesPage = join(root, 'docs', 'markers.md')

/** Writes the module that lists every family and every further file of rules in `src/catalogue/`: the service's code is bundled, so that it cannot look into a folder. */
export function listFamilies(): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.generated.ts'))
    .sort()
  const found = files.flatMap((file) => {
    const [, name, type] =
      /^export const (\w+): (Family = \{|readonly Rule\[\] = \[$)/m.exec(readFileSync(join(folder, file), 'utf8')) ?? []
    return name === undefined ? [] : [{ file, name, isFamily: type === 'Family = {' }]
  })
  const names = (isFamily: boolean) =>
    found
      .filter((each) => each.isFamily === isFamily)
      .map(({ name }) => `  ${name}`)
      .join(',\n')
  return `// Written by \`npm run openapi\` from the files of this folder.
${found.map(({ file, name }) => `import { ${name} } from './${file}'`).join('\n')}
import type { Family, Rule } from './rule.ts'

export const families: readonly Family[] = [
${names(true)}
]

/** Files of rules by kind of word. */
export const collections: readonly (readonly Rule[])[] = [
${names(false)}
]
`
}

/** Describes the families for readers of the documentation: what each marks, an example, and how many rules it has. */
export async function describeFamilies(): Promise<string> {
  const { catalogue, families } = await import('../src/catalogue/catalogue.ts')
  const rows = families.map(({ name, description }) => {
    const rules = catalogue.filter(({ id }) => familyOf(id) === name)
    const example = rules[0]?.hits[0]?.replace(/\[([^\]]+)\]/g, '**$1**') ?? ''
    return `| \`${name}\` | ${description} | ${example} | ${rules.length} |`
  })
  return `# Marker families

<!-- Written by \`npm run openapi\` from src/catalogue/. -->

The catalogue has ${catalogue.length} rules in ${families.length} families. \`GET /v1/markers\` lists every rule with its source, a plainer wording, and examples of what it must and must not mark.

| family | what it marks | example | rules |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

/** Returns a digest of all that decides what is marked: the rules, the terms of art that none marks, and how markers are selected. */
export async function digestCatalogue(): Promise<string> {
  const { families, collections } = await import('../src/catalogue/families.generated.ts')
  const { termsOfArt } = await import('../src/catalogue/terms-of-art.ts')
  const { markerSelection } = await import('../src/catalogue/marker-selection.ts')
  return createHash('sha256')
    .update(JSON.stringify([families, collections, termsOfArt, markerSelection]))
    .digest('hex')
    .slice(0, 16)
}

/** Raises the version of the catalogue, a day and a number, if the catalogue has changed. */
async function raiseVersion(): Promise<void> {
  const { catalogueVersion, catalogueDigest } = await import('../src/catalogue/version.generated.ts')
  const digest = await digestCatalogue()
  if (digest === catalogueDigest) return
  const today = new Date().toISOString().slice(0, 10)
  const [day, number] = catalogueVersion.split('.')
  const version = `${today}.${day === today ? Number(number) + 1 : 1}`
  writeFileSync(versionFile, writeVersion(version, digest))
}

const writeVersion = (version: string, digest: string) => `// Written by \`npm run openapi\`.

/** Version of the catalogue: another one if a rule, a family, a term of art or the selection of markers changes, so that stored comparisons are not mistaken for results of this one. */
export const catalogueVersion = '${version}'

/** Of what has this version. */
export const catalogueDigest = '${digest}'
`

/** Writes the list of families, for code and for readers. What imports the catalogue must be loaded afterwards. */
export async function writeFamilies(): Promise<void> {
  writeFileSync(indexFile, listFamilies())
  await raiseVersion()
  writeFileSync(familiesPage, await describeFamilies())
}
