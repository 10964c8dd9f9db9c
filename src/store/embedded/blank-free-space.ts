import { checksumPage } from './checksum-page.ts'

/** PostgreSQL's page size. */
export const PAGE_BYTES = 8192

/** Offsets in the page header (`PageHeaderData` of PostgreSQL's bufpage.h) of little-endian 16-bit numbers. */
const CHECKSUM = 8
const LOWER = 12
const UPPER = 14
const SPECIAL = 16
const HEADER_BYTES = 24

/**
 * Blanks the free space of a page in place: what was removed from a page leaves its bytes there until something else needs them.
 *
 * `block` is the number of the page in its table: the checksum, if the page has one, covers it and is made again. A page that is not of the
 * standard form, or new, stays as it is.
 * Source: PostgreSQL takes the bytes between `pd_lower` and `pd_upper` for meaningless too: it leaves them out of the page images in its log.
 */
export function blankFreeSpace(page: Uint8Array, block: number): void {
  const header = new DataView(page.buffer, page.byteOffset, HEADER_BYTES)
  const lower = header.getUint16(LOWER, true)
  const upper = header.getUint16(UPPER, true)
  const special = header.getUint16(SPECIAL, true)
  if (lower < HEADER_BYTES || lower > upper || upper > special || special > PAGE_BYTES) return
  const free = page.subarray(lower, upper)
  if (free.every((byte) => byte === 0)) return
  free.fill(0)
  if (header.getUint16(CHECKSUM, true) !== 0) header.setUint16(CHECKSUM, checksumPage(page, block), true)
}
