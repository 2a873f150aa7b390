import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import type { ProviderName, ServerRequest } from '../../src/server/provider.ts'
import { sweepAll, sweepRun } from '../../src/server/sweep.ts'
import { sweepingAlone } from '../sweeping.ts'
import {
  commandLines,
  containersOf,
  request,
  serverError,
  withEmbedded,
  withImage,
  withNative,
} from './here.ts'

/** A run in a process of its own that starts a server and goes on living. */
async function runOf(
  provider: ProviderName,
  change: Partial<ServerRequest> = {},
): Promise<{ process: ChildProcess; run: string }> {
  const wanted = request(change)
  const module = new URL(`../../src/server/run.ts`, import.meta.url).href
  const program = `
    import { startServers } from ${JSON.stringify(module)}
    await startServers([${JSON.stringify(wanted)}], ${JSON.stringify(provider)})
    console.log('started')
    setInterval(() => {}, 1000)
  `
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  expect(line).toBe('started')
  return { process: child, run: wanted.run }
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const of = (run: string, lines: string[]) => lines.filter(line => line.includes(run))

for (const [engine, version] of [
  ['postgres', '15'],
  ['mariadb', '10.11'],
] as const) {
  ;(await withNative(engine, version))(`what a run on ${engine} of this machine left`, () => {
    test('is swept once the run is dead, and not before', async () => {
      await using _ = await sweepingAlone()
      const { process: child, run } = await runOf('native', { engine, version })
      expect(of(run, await sweepAll())).toEqual([])
      await kill(child)
      const [line = '', ...more] = of(run, await sweepAll())
      expect(more).toEqual([])
      expect(line).toMatch(
        new RegExp(`^folder \\S+rehearse-native-\\w+ \\(${engine}, source of run `),
      )
      const [, folder = 'none'] = line.split(' ')
      expect(existsSync(folder)).toBe(false)
      expect(commandLines().filter(line => line.includes(folder))).toEqual([])
    })
  })
}

;(await withEmbedded())('what an embedded run left', () => {
  test('is swept once the run is dead, and not before', async () => {
    await using _ = await sweepingAlone()
    const { process: child, run } = await runOf('embedded')
    expect(of(run, await sweepAll())).toEqual([])
    await kill(child)
    const [line = '', ...more] = of(run, await sweepAll())
    expect(more).toEqual([])
    expect(line).toMatch(/^folder \S+rehearse-postgres-\w+ \(postgres, source of run /)
    const [, folder = 'none'] = line.split(' ')
    expect(commandLines().filter(line => line.includes(folder))).toEqual([])
    expect(of(run, await sweepAll())).toEqual([])
  })

  test('is swept by the run’s own clean-up even while the run lives', async () => {
    const { process: child, run } = await runOf('embedded')
    // What one provider cannot end keeps no other from it.
    const error = await serverError(sweepRun(run, ['postgres://me:hunter2@127.0.0.1:1/']))
    expect(error.message).toMatch(/^not all could be ended: no PostgreSQL server answers/)
    expect(error.message).toContain(`source of run ${run}`)
    expect(JSON.stringify(error) + error.message).not.toContain('hunter2')
    expect(await sweepRun(run)).toEqual([])
    await kill(child)
  })
})

withImage('postgres:18')('what a run in containers left', () => {
  test('is swept once the run is dead, and not before', async () => {
    await using _ = await sweepingAlone()
    const { process: child, run } = await runOf('docker')
    expect(of(run, await sweepAll())).toEqual([])
    expect(containersOf(run)).toHaveLength(1)
    await kill(child)
    const [line = '', ...more] = of(run, await sweepAll())
    expect(more).toEqual([])
    expect(line).toMatch(/^container rehearse-source-\w+ \(postgres:18, source of run /)
    expect(containersOf(run)).toEqual([])
  })
})
