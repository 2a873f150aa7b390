import { expect, test } from 'vitest'
import { startServers } from '../../src/server/run.ts'
import { commandLines, failure, foldersOf, request, serverError, withEmbedded } from './here.ts'

/** Servers of a run, others of this machine apart: their folders, and the first process of each. */
class Own {
  readonly run = request().run
  readonly #seen = new Set<string>()

  folders(): string[] {
    const now = foldersOf(this.run)
    for (const folder of now) this.#seen.add(folder)
    return now
  }

  /** Of every folder that was seen, also of those that are gone. */
  processes(): string[] {
    this.folders()
    return commandLines().filter(line =>
      [...this.#seen].some(folder => line.includes(`${folder}/data -p`)),
    )
  }

  /** Waits for work, and sees every folder that there is on the way. */
  async watching<T>(work: Promise<T>): Promise<T> {
    const timer = setInterval(() => this.folders(), 5)
    try {
      return await work
    } finally {
      clearInterval(timer)
    }
  }

  get seen(): number {
    return this.#seen.size
  }
}

;(await withEmbedded())('source and target', () => {
  test('start side by side and come in the order of the requests', async () => {
    const own = new Own()
    const { run } = own
    const [source, target] = await startServers(
      [request({ run }), request({ run, side: 'target', settings: { work_mem: '2MB' } })],
      'embedded',
    )
    expect(new URL((await source?.url()) ?? '').port).not.toBe(
      new URL((await target?.url()) ?? '').port,
    )
    expect(own.processes()).toHaveLength(2)
    await source?.[Symbol.asyncDispose]()
    await target?.[Symbol.asyncDispose]()
    expect([...own.processes(), ...own.folders()]).toEqual([])
  })

  test('end together when one of them fails, and its error is the one that is told', async () => {
    const own = new Own()
    const { run } = own
    const error = await own.watching(
      serverError(
        startServers(
          [request({ run }), request({ run, side: 'target', settings: { nonsense: '1' } })],
          'embedded',
        ),
      ),
    )
    expect(error.message).toContain('the target server (postgres:18) ended with status 1')
    expect(own.seen).toBe(2)
    expect([...own.processes(), ...own.folders()]).toEqual([])
  })

  test('end together when they are told to stop', async () => {
    const own = new Own()
    const { run } = own
    const stop = new AbortController()
    const { signal } = stop
    const start = startServers(
      [request({ run, signal }), request({ run, signal, side: 'target' })],
      'embedded',
    )
    const failed = failure(start)
    await expect.poll(() => own.folders().length, { interval: 5, timeout: 60_000 }).toBe(2)
    stop.abort(new Error('told to stop'))
    expect(await failed).toMatchObject({ message: 'told to stop' })
    expect([...own.processes(), ...own.folders()]).toEqual([])
  })
})
