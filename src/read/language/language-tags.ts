/** BCP 47 tags of the languages that news is written in, by the ISO 639-3 codes of the trigram test. */
export const languageTags: ReadonlyMap<string, string> = new Map(
  'eng en, sco en, deu de, fra fr, spa es, por pt, ita it, nld nl, swe sv, dan da, nob nb, nno nn, fin fi, isl is, pol pl, ces cs, slk sk, slv sl, hrv hr, bos bs, srp sr, hun hu, ron ro, cat ca, glg gl, eus eu, als sq, lit lt, lvs lv, ekk et, mlt mt, gle ga, cym cy, tur tr, azj az, uzn uz, ind id, zlm ms, jav jv, sun su, tgl tl, vie vi, swh sw, som so, hau ha, yor yo, ibo ig, zul zu, afr af, rus ru, ukr uk, bel be, bul bg, mkd mk, kaz kk, ell el, heb he, arb ar, pes fa, urd ur, ckb ku, pus ps, hin hi, ben bn, pan pa, guj gu, tam ta, tel te, kan kn, mal ml, mar mr, nep ne, sin si, mya my, khm km, lao lo, tha th, kat ka, hye hy, amh am, cmn zh, jpn ja, kor ko'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string])
)
