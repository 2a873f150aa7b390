import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { RowTextChunk } from '../../src/engine/engine.ts'
import { ReadAhead } from '../../src/replay/read-ahead.ts'

const MEGABYTE = 1024 * 1024

/** A source of so many chunks of a megabyte, each of one row; `given` counts those that were asked for. */
function source(chunks: number, failure: Error | null = null) {
  const state = { given: 0, returned: false }
  async function* read(): AsyncGenerator<RowTextChunk> {
    try {
      for (; state.given < chunks; ) {
        state.given++
        await turn()
        yield { text: Buffer.alloc(MEGABYTE, state.given), rows: 1 }
      }
      if (failure !== null) throw failure
    } finally {
      state.returned = true
    }
  }
  return { state, read }
}

/** Enough turns of the event loop for more chunks than may wait. */
async function settled(): Promise<void> {
  for (let i = 0; i < 200; i++) await turn()
}

test('rows are read before anybody asks for them, and no more than may wait', async () => {
  const { state, read } = source(100)
  const reading = new ReadAhead(read())
  await settled()
  expect(state.given).toBeGreaterThan(4)
  expect(state.given).toBeLessThan(20)
  await reading.stop()
})

test('every chunk comes, in order, whoever is faster', async () => {
  for (const pause of [0, 2]) {
    const { read } = source(30)
    const reading = new ReadAhead(read())
    const firsts: (number | undefined)[] = []
    for (let chunk = await reading.next(); chunk !== null; chunk = await reading.next()) {
      firsts.push(chunk.text[0])
      if (pause > 0) await wait(pause)
    }
    expect(firsts).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
  }
})

test('what ended the reading is thrown behind the rows that came before', async () => {
  const { read } = source(2, new Error('the server went away'))
  const reading = new ReadAhead(read())
  await settled()
  expect((await reading.next())?.rows).toBe(1)
  expect((await reading.next())?.rows).toBe(1)
  await expect(reading.next()).rejects.toThrow('the server went away')
})

test('a reading that is stopped leaves its source, full or empty, and stopping never throws', async () => {
  const full = source(100)
  const waiting = new ReadAhead(full.read())
  await settled()
  await waiting.stop()
  expect(full.state.returned).toBe(true)
  expect(full.state.given).toBeLessThan(20)

  const broken = source(0, new Error('gone'))
  const reading = new ReadAhead(broken.read())
  await reading.stop()
  await reading.stop()
  expect(broken.state.returned).toBe(true)
})
