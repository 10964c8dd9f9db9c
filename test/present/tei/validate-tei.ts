import { readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { readXml, type XmlElement } from '../read-xml.ts'

const schema = readFileSync(path.join(import.meta.dirname, 'parallel-segmentation.rng'), 'utf8')
const { elements }: { elements: Record<string, { children: string[]; attributes: string[] }> } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'tei-all.json'), 'utf8')
)

/** What is wrong with TEI documents by the RELAX NG grammar, as libxml2 sees it. */
export async function validateTei(...documents: readonly string[]): Promise<string[]> {
  const { errors } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `comparison-${i}.xml`, contents })),
    schema: { fileName: 'tei.rng', contents: schema },
    extension: 'relaxng'
  })
  return errors.map(({ message }) => message)
}

/** Every element and attribute of a document that tei_all does not allow where it stands. */
export function misplacedIn(document: string): string[] {
  const visit = ({ name, attributes, children }: XmlElement): string[] => {
    const allowed = elements[name]
    if (!allowed) return [`${name} is unknown`]
    return [
      ...Object.keys(attributes)
        .filter((attribute) => attribute !== 'xmlns' && !allowed.attributes.includes(attribute))
        .map((attribute) => `${name} has ${attribute}`),
      ...children.flatMap((child) => {
        if (typeof child === 'string') return []
        return [...(allowed.children.includes(child.name) ? [] : [`${child.name} in ${name}`]), ...visit(child)]
      })
    ]
  }
  return visit(readXml(document))
}

/** Every pointer of a document that leads nowhere. */
export function brokenPointersIn(document: string): string[] {
  const ids = new Set([...document.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id))
  const pointers = [...document.matchAll(/ (?:wit|target|corresp|from|to|ana|active|passive|mutual)="(#[^"]*)"/g)]
  return pointers.flatMap(([, list]) => list!.split(' ').filter((pointer) => !ids.has(pointer.slice(1))))
}
