import fc from 'fast-check'

/** What property tests draw from. A failure prints it; `FC_SEED` repeats that run. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? Date.now() % 2 ** 31) })

export default fc
