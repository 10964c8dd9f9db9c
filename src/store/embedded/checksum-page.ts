const PRIME = 16_777_619
const SUMS = 32
/** Of the page, in 32-bit words, counted from its start: the checksum itself and the flags stand in the third. */
const CHECKSUM_WORD = 2

/** Where each of the sums begins, so that they differ. */
const BASES = Uint32Array.of(
  0x5b1f36e9,
  0xb8525960,
  0x02ab50aa,
  0x1de66d2a,
  0x79ff467a,
  0x9bb9f8a3,
  0x217e7cd2,
  0x83e13d2c,
  0xf8d4474f,
  0xe39eb970,
  0x42c6ae16,
  0x993216fa,
  0x7b093b5d,
  0x98daff3c,
  0xf718902a,
  0x0b1c9cdb,
  0xe58f764b,
  0x187636bc,
  0x5d7b3bb1,
  0xe73de7de,
  0x92bec979,
  0xcca6c0b2,
  0x304a0979,
  0x85aa43d4,
  0x783125bb,
  0x6ca8eaa2,
  0xe407eac6,
  0x4b5cfc3e,
  0x9fbf8c76,
  0x15ca20be,
  0xf2ca9fd3,
  0x959bd756
)

/**
 * Computes PostgreSQL's checksum of a page, 1 to 65535, without looking at the stored one.
 *
 * `page` begins at a multiple of four bytes; `block` is its number in its table. Little-endian machines only, as PGlite.
 * Source: checksum_impl.h of PostgreSQL: 32 sums side by side of the kind of FNV-1a, mixed at the end.
 */
export function checksumPage(page: Uint8Array, block: number): number {
  const words = new Uint32Array(page.buffer, page.byteOffset, page.length / 4)
  const sums = Uint32Array.from(BASES)
  for (let at = 0; at < words.length; at += SUMS) {
    for (let i = 0; i < SUMS; i++) {
      const word = at + i === CHECKSUM_WORD ? words[at + i]! & 0xffff0000 : words[at + i]!
      sums[i] = mix(sums[i]!, word)
    }
  }
  for (let i = 0; i < SUMS; i++) sums[i] = mix(mix(sums[i]!, 0), 0)
  const all = sums.reduce((result, sum) => result ^ sum, 0) ^ block
  return ((all >>> 0) % 65_535) + 1
}

function mix(sum: number, word: number): number {
  const both = sum ^ word
  return Math.imul(both, PRIME) ^ (both >>> 17)
}
