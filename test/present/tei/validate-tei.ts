import { readFileSync } from 'node:fs'
import path from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { readXml, type XmlElement } from '../read-xml.ts'

/** The children and attributes of an element. */
interface Model {
  readonly children: readonly string[]
  readonly attributes: readonly string[]
}

const schema = readFileSync(path.join(import.meta.dirname, 'tei-subset.rng'), 'utf8')

/** What tei_all allows in the elements that the service writes. */
export const { elements: teiAll }: { elements: Record<string, Model> } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'tei-all.json'), 'utf8')
)

/**
 * Validates TEI documents against the RELAX NG grammar with libxml2.
 *
 * Shape: for each document, in order, whether it is valid; and the messages about all of them.
 */
export async function validateTei(...documents: readonly string[]): Promise<{ valid: boolean[]; messages: string[] }> {
  const { errors, rawOutput } = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `document-${i}.xml`, contents })),
    schema: { fileName: 'tei.rng', contents: schema },
    extension: 'relaxng'
  })
  return {
    valid: documents.map((_, i) => rawOutput.includes(`document-${i}.xml validates`)),
    messages: errors.map(({ rawMessage }) => rawMessage)
  }
}

/** Returns what the RELAX NG grammar allows in each element, wherever it stands in it. */
export function readModels(): Record<string, Model> {
  const grammar = readXml(schema.replace(/<!--.*?-->\n*/gs, ''))
  const parts = ({ children }: XmlElement) => children.filter((child) => typeof child !== 'string')
  const definitions = new Map(parts(grammar).map((definition) => [definition.attributes.name, definition]))
  const collect = (pattern: XmlElement, found: { children: string[]; attributes: string[] }): void => {
    const name = pattern.attributes.name!
    if (pattern.name === 'element') found.children.push(name)
    else if (pattern.name === 'attribute') found.attributes.push(name)
    else for (const part of parts(pattern.name === 'ref' ? definitions.get(name)! : pattern)) collect(part, found)
  }
  const models: Record<string, Model> = {}
  for (const definition of definitions.values()) {
    for (const element of parts(definition).filter(({ name }) => name === 'element')) {
      const found = { children: [], attributes: [] }
      for (const part of parts(element)) collect(part, found)
      models[element.attributes.name!] = found
    }
  }
  return models
}

/** Returns every pointer of a document that leads nowhere. */
export function brokenPointersIn(document: string): string[] {
  const ids = new Set([...document.matchAll(/ xml:id="([^"]*)"/g)].map(([, id]) => id))
  const pointers = [...document.matchAll(/ (?:wit|target|corresp|from|to|ana|active|passive|mutual)="(#[^"]*)"/g)]
  return pointers.flatMap(([, list]) => list!.split(' ').filter((pointer) => !ids.has(pointer.slice(1))))
}
