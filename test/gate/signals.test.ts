import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { withEmbedded, withImage } from '../server/here.ts'
import { leftBehind } from './left-behind.ts'
import { type Outcome, rehearse } from './repository.ts'
import { itemMove, many, small, throttled } from './small.ts'

const slow = {
  'rows.sql': `select pg_sleep(0.4);\n${many(20_000)}`,
  'item.move.yaml': throttled(itemMove()),
}

/** A check that gets a signal `ms` after it has said something. */
async function interrupted(
  provider: string,
  signal: NodeJS.Signals,
  when: string,
  ms: number,
): Promise<Outcome> {
  await using repository = await small(slow)
  const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', provider], {
    when: [[when, ({ pid }) => void wait(ms).then(() => process.kill(pid, signal))]],
  })
  expect(existsSync(join(repository.folder, 'rehearse-report'))).toBe(false)
  return outcome
}

async function ended(outcome: Outcome, signal: string, status: number): Promise<void> {
  expect(outcome.stderr).toContain(
    `${signal}: ending what was started; once more to leave it to "rehearse clean"\n`,
  )
  expect(outcome.stderr).toMatch(/rehearse clean"\n$/)
  expect(outcome.stdout).toBe('')
  expect(outcome.status).toBe(status)
  expect(outcome.report).toBeNull()
  expect(await leftBehind(outcome)).toEqual([])
}

;(await withEmbedded())('embedded servers and the mover end', () => {
  it.each([
    ['SIGINT', 130, 'starting the servers', 0],
    ['SIGTERM', 143, 'starting the servers', 250],
    ['SIGINT', 130, 'loading schema and data', 100],
    ['SIGTERM', 143, 'moving the rows', 300],
    ['SIGHUP', 129, 'moving the rows', 1200],
    ['SIGINT', 130, 'comparing every cell', 20],
  ] as const)('at %s (status %i), after "%s" and %i ms', async (signal, status, when, ms) => {
    await ended(await interrupted('embedded', signal, when, ms), signal, status)
  })

  it('and so does a program that loads data, with all that it started', async () => {
    await using repository = await small({
      'item.move.yaml': itemMove('schema: { run: "sleep 60 & sleep 60" }'),
    })
    const from = performance.now()
    const outcome = await rehearse(
      repository,
      ['check', 'item.move.yaml', '--server', 'embedded'],
      {
        when: [
          [
            'loading schema and data',
            ({ pid }) => void wait(700).then(() => process.kill(pid, 'SIGTERM')),
          ],
        ],
      },
    )
    await ended(outcome, 'SIGTERM', 143)
    expect(performance.now() - from).toBeLessThan(30_000)
  })

  it('a side that cannot be loaded does not wait for the other side’s program', async () => {
    await using repository = await small({
      'wrong.sql': 'create tabel item;\n',
      'item.move.yaml': `move: item
source: { engine: postgres:18, schema: [wrong.sql] }
target: { engine: postgres:18, schema: { run: sleep 60 } }
map: [{ from: item, to: item, rest: by-name }]
`,
    })
    const from = performance.now()
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'embedded'])
    expect(outcome.stderr).toContain('wrong.sql:1:8: syntax error at or near "tabel"')
    expect(outcome.status).toBe(2)
    expect(performance.now() - from).toBeLessThan(30_000)
    expect(await leftBehind(outcome)).toEqual([])
  })
})

withImage('postgres:18')('containers end', () => {
  it.each([
    ['SIGTERM', 143, 'starting the servers', 400],
    ['SIGINT', 130, 'moving the rows', 300],
  ] as const)('at %s (status %i), after "%s" and %i ms', async (signal, status, when, ms) => {
    await ended(await interrupted('docker', signal, when, ms), signal, status)
  })
})
