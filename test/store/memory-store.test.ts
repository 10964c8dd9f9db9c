import t from 'tap'
import { openMemoryStore } from './memory-store.ts'
import { testStore } from './store-contract.ts'

testStore(t, 'the store of the tests', async () => openMemoryStore())
