import fc from 'fast-check'

/** What property tests draw from: the same in every run, so that no landing depends on luck. `FC_SEED` draws others, or repeats a failure. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261201) })

export default fc
