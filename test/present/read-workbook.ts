import { DOMParser } from 'linkedom'
import { readZip } from './read-zip.ts'

export interface SheetData {
  readonly sheet: string
  readonly data: readonly (readonly (string | number | boolean | null)[])[]
}

interface XmlNode {
  readonly textContent: string
  getAttribute(name: string): string | null
  querySelectorAll(selector: string): Iterable<XmlNode>
}

const parse = (xml: Buffer): XmlNode => new DOMParser().parseFromString(xml.toString(), 'text/xml') as unknown as XmlNode

/** The sheets of a workbook with their typed cells, by the references from part to part: what ECMA-376 asks of a reader, for the types that are written here. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetData[]> {
  const files = await readZip(bytes)
  const part = (name: string) => parse(files.get(name)!)
  const targets = (name: string) =>
    new Map(
      [...part(name).querySelectorAll('Relationship')].map((each) => [each.getAttribute('Id')!, each.getAttribute('Target')!])
    )
  const [book] = [...targets('_rels/.rels').values()]
  const parts = targets('xl/_rels/workbook.xml.rels')
  const types = new Set(
    [...part('[Content_Types].xml').querySelectorAll('Override')].map((each) => each.getAttribute('PartName'))
  )
  return [...part(book!).querySelectorAll('sheet')].map((sheet) => {
    const name = `xl/${parts.get(sheet.getAttribute('r:id')!)}`
    if (!types.has(`/${name}`)) throw new Error(`${name} has no type`)
    return { sheet: sheet.getAttribute('name')!, data: readRows(part(name)) }
  })
}

function readRows(sheet: XmlNode): SheetData['data'] {
  const rows = [...sheet.querySelectorAll('row')].map((row) => [...row.querySelectorAll('c')])
  const width = rows[0]!.length
  return rows.map((cells, i) => {
    const values: (string | number | boolean | null)[] = Array.from({ length: width }, () => null)
    for (const cell of cells) {
      const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(cell.getAttribute('r')!) ?? []
      if (Number(row) !== i + 1) throw new Error(`${letters}${row} stands in row ${i + 1}`)
      values[[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1] = readCell(cell)
    }
    return values
  })
}

function readCell(cell: XmlNode): string | number | boolean {
  const type = cell.getAttribute('t')
  if (type === null) return Number(cell.textContent)
  if (type === 'b') return cell.textContent === '1'
  if (type !== 'inlineStr') throw new Error(`type ${type}`)
  return cell.textContent.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
}
