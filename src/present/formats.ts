import type { Comparison } from '../schemas/comparison.ts'
import type { OffsetUnit, TableName } from '../schemas/listing.ts'

/** Options of a writer: the table (for formats that contain one), and the unit of span offsets. */
export interface WriteChoice {
  readonly table?: TableName
  readonly offsets?: OffsetUnit
}

/** Writes a comparison in one format: pure, the same comparison gives the same text or bytes. */
export type WriteFormat = (comparison: Comparison, choice?: WriteChoice) => string | Uint8Array

/** A format that a stored comparison is available in. */
export interface Format {
  /** What the page calls it. */
  readonly label: string
  readonly mediaType: string
  /** Parameters that the media type is sent with. */
  readonly parameters: string
  /** Of a file, without the dot. */
  readonly ending: string
  /** Whether a browser shows it; others are offered as a file. */
  readonly isShown: boolean
  /** Whether it holds tables: `one`, which a client may choose, or `all`. Their edits may be filtered by significance. */
  readonly tables: 'none' | 'one' | 'all'
  /** What it contains and what it is for, for the API's description. */
  readonly description: string
  /** Loads the code that writes it, when it is first needed; null for the format that comparisons are stored in. */
  readonly loadWriter: (() => Promise<WriteFormat>) | null
  /** The example in the API description: its summary, and how to cut a written comparison. Null for JSON, whose example is the response, and for bytes. */
  readonly example: { readonly summary: string; readonly cut: (written: string) => string } | null
}

/** The first lines of a text whose lines end in `end`. */
const firstLines = (count: number, end: string) => (written: string) => written.split(end).slice(0, count).join(end)

/**
 * Every format, under the name that code calls it by. Of formats that a client accepts equally, the first is sent.
 *
 * Routes, the page, the API's description, its examples and its error messages read this table, so that a new format is an entry here and its writer.
 */
const table = {
  json: {
    label: 'JSON',
    mediaType: 'application/json',
    parameters: '',
    ending: 'json',
    isShown: true,
    tables: 'none',
    description: 'The comparison, whole or in parts.',
    loadWriter: null,
    example: null
  },
  html: {
    label: 'Report',
    mediaType: 'text/html',
    parameters: '; charset=utf-8',
    ending: 'html',
    isShown: true,
    tables: 'none',
    description: 'The report: one page to read, print and file, without scripts.',
    loadWriter: async () => (await import('./report/write-report.ts')).writeReport,
    example: { summary: 'First lines', cut: firstLines(3, '\n') }
  },
  csv: {
    label: 'CSV',
    mediaType: 'text/csv',
    parameters: '; charset=utf-8; header=present',
    ending: 'csv',
    isShown: false,
    tables: 'one',
    description: 'The table that `table` names, with a header and one line per finding, for spreadsheets and statistics.',
    loadWriter: async () => (await import('./write-csv.ts')).writeCsv,
    example: { summary: 'First marker', cut: firstLines(2, '\r\n') }
  },
  xlsx: {
    label: 'Excel',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    parameters: '',
    ending: 'xlsx',
    isShown: false,
    tables: 'all',
    description: 'A workbook with a sheet for each table.',
    loadWriter: async () => (await import('./write-xlsx.ts')).writeXlsx,
    example: null
  },
  zip: {
    label: 'Tables (ZIP)',
    mediaType: 'application/zip',
    parameters: '',
    ending: 'zip',
    isShown: false,
    tables: 'all',
    description: 'Every table as CSV, with a Frictionless `datapackage.json` that describes the columns.',
    loadWriter: async () => (await import('./write-package.ts')).writePackage,
    example: null
  },
  tei: {
    label: 'TEI',
    mediaType: 'application/tei+xml',
    parameters: '; charset=utf-8',
    ending: 'xml',
    isShown: false,
    tables: 'none',
    description: 'The alignment as TEI P5 parallel segmentation.',
    loadWriter: async () => (await import('./write-tei.ts')).writeTei,
    example: { summary: 'First lines', cut: firstLines(10, '\n') }
  }
} satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof table
export const formats: Readonly<Record<FormatName, Format>> = table

/** The formats other than the stored one. */
export type WrittenFormat = Exclude<FormatName, 'json'>

export const formatNames = Object.keys(table) as readonly FormatName[]
export const writtenFormats = formatNames.filter((name): name is WrittenFormat => name !== 'json')
export const mediaTypes: readonly string[] = formatNames.map((name) => formats[name].mediaType)
