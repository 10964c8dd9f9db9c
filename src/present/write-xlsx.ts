import type { Comparison } from '../schemas/comparison.ts'
import { tableNames } from '../schemas/listing.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { CellValue, Table } from './tables/table.ts'
import { tables } from './tables/tables.ts'
import { foldSpace } from './write-csv.ts'
import { zipFiles } from './zip-files.ts'

/** What a sheet may have at most, by the specification of Excel. */
const MOST_LINES = 1_048_575
const MOST_CHARACTERS = 32_767

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaged = 'http://schemas.openxmlformats.org/package/2006'
const document = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

interface Sheet {
  readonly name: string
  readonly xml: string
}

/**
 * Writes all tables of a comparison as a workbook, one sheet each; a table of more than 1,048,575 lines continues in a further sheet.
 *
 * Shape: a header in bold that stays in view. Text is stored as text, so that no cell runs as a formula; of a text longer than a cell may hold, the beginning.
 * Source: ECMA-376, Office Open XML, part 1, chapter 18.
 */
export function writeXlsx(comparison: Comparison): Uint8Array {
  const sheets = tableNames.flatMap((name) => writeSheets(name, tables[name], comparison))
  return zipFiles(
    new Map([
      ['[Content_Types].xml', writeTypes(sheets)],
      ['_rels/.rels', writeRelations([{ type: 'officeDocument', target: 'xl/workbook.xml' }])],
      ['xl/workbook.xml', writeWorkbook(sheets)],
      [
        'xl/_rels/workbook.xml.rels',
        writeRelations([
          ...sheets.map((_, i) => ({ type: 'worksheet', target: `worksheets/sheet${i + 1}.xml` })),
          { type: 'styles', target: 'styles.xml' }
        ])
      ],
      ['xl/styles.xml', styles],
      ...sheets.map(({ xml }, i) => [`xl/worksheets/sheet${i + 1}.xml`, xml] as const)
    ])
  )
}

function writeSheets(name: string, { columns, lines }: Table, comparison: Comparison): Sheet[] {
  const names = Object.keys(columns)
  const all = lines(comparison)
  const letters = names.map((_, i) => columnLetters(i))
  const header = writeLine(1, names, { letters, style: 1 })
  const sheets: Sheet[] = []
  do {
    const from = sheets.length * MOST_LINES
    const body = all.slice(from, from + MOST_LINES).map((line, i) =>
      writeLine(
        i + 2,
        names.map((column) => line[column] ?? null),
        { letters, style: 0 }
      )
    )
    sheets.push({ name: from === 0 ? name : `${name} ${sheets.length + 1}`, xml: writeSheet(header + body.join('')) })
  } while (sheets.length * MOST_LINES < all.length)
  return sheets
}

const writeSheet = (data: string) =>
  `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${data}</sheetData></worksheet>`

function writeLine(
  place: number,
  values: readonly CellValue[],
  { letters, style }: { readonly letters: readonly string[]; readonly style: number }
): string {
  const cells = values.map((value, i) => writeCell(value, `r="${letters[i]}${place}"${style === 0 ? '' : ` s="${style}"`}`))
  return `<row r="${place}">${cells.join('')}</row>`
}

function writeCell(value: CellValue, attributes: string): string {
  if (value === null) return ''
  if (typeof value === 'number') return `<c ${attributes}><v>${value}</v></c>`
  if (typeof value === 'boolean') return `<c ${attributes} t="b"><v>${Number(value)}</v></c>`
  const words = guardEscapes(foldSpace(value).slice(0, MOST_CHARACTERS))
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escapeMarkup(words)}</t></is></c>`
}

/** Excel reads “_x0041_” in a cell as the character of that number, unless its first underscore is written so. */
const guardEscapes = (text: string) => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** A, B, … Z, AA, AB, … of a column, counted from 0. */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

const styles = `${declaration}<styleSheet xmlns="${main}"><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="1" applyFont="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

const writeTypes = (sheets: readonly Sheet[]) =>
  `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${document}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${document}.styles+xml"/>${sheets
    .map((_, i) => `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${document}.worksheet+xml"/>`)
    .join('')}</Types>`

const writeRelations = (targets: readonly { readonly type: string; readonly target: string }[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${targets
    .map(({ type, target }, i) => `<Relationship Id="r${i + 1}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const writeWorkbook = (sheets: readonly Sheet[]) =>
  `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
    .map(({ name }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`)
    .join('')}</sheets></workbook>`
