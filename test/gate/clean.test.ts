import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { withEmbedded, withImage } from '../server/here.ts'
import { sweepingAlone } from '../sweeping.ts'
import { containers, folders, leftBehind, processes } from './left-behind.ts'
import { type Outcome, type Repository, rehearse } from './repository.ts'
import { itemMove, many, small, throttled } from './small.ts'

const slow = { 'rows.sql': many(30_000), 'item.move.yaml': throttled(itemMove()) }

/** A run that was killed while its rows moved. */
const killed = (repository: Repository, provider: string): Promise<Outcome> =>
  rehearse(repository, ['check', 'item.move.yaml', '--server', provider], {
    when: [
      ['moving the rows', ({ pid }) => void wait(300).then(() => process.kill(pid, 'SIGKILL'))],
    ],
  })

;(await withEmbedded())('rehearse clean', () => {
  it('ends the servers of a killed run, and leaves a living one alone', async () => {
    await using _ = await sweepingAlone()
    await using repository = await small(slow)
    await using other = await small(slow)
    const dead = await killed(repository, 'embedded')
    expect(dead.status).toBeNull()
    expect(folders(dead.pid)).toHaveLength(2)

    const cleaned: Promise<Outcome>[] = []
    const alone = ['--server', 'embedded', '--only', 'item']
    const living = await rehearse(other, ['check', 'item.move.yaml', ...alone], {
      when: [['moving the rows', () => void cleaned.push(rehearse(repository, ['clean']))]],
    })
    const [clean] = await Promise.all(cleaned)
    expect(clean?.status).toBe(0)
    for (const side of ['source', 'target']) {
      expect(clean?.stdout).toMatch(
        new RegExp(`^folder \\S*rehearse-postgres-\\w+ \\(postgres, ${side} of run `, 'm'),
      )
    }
    expect(await leftBehind(dead)).toEqual([])
    expect(living.status, living.stderr).toBe(0)
    expect(await leftBehind(living)).toEqual([])
  })

  it('ends one run’s alone where it is named, kept servers too, and says so where there is nothing', async () => {
    await using repository = await small({})
    const kept = await rehearse(repository, [
      'check',
      'item.move.yaml',
      '--server',
      'embedded',
      '--keep',
    ])
    expect(kept.status, kept.stderr).toBe(0)
    const [, run = ''] = /End them: rehearse clean ([0-9a-f]{8})/.exec(kept.stderr) ?? []
    expect(folders(kept.pid)).toHaveLength(2)
    const clean = await rehearse(repository, ['clean', run])
    expect(clean.stdout.trim().split('\n')).toHaveLength(2)
    expect(await leftBehind(kept)).toEqual([])
    const again = await rehearse(repository, ['clean', run])
    expect(again.stdout).toBe('Nothing was left behind.\n')
    expect(again.status).toBe(0)
  })

  it('is what a second signal leaves it to: the first waits for an orderly end, the second does not', async () => {
    await using _ = await sweepingAlone()
    await using repository = await small(slow)
    const outcome = await rehearse(
      repository,
      ['check', 'item.move.yaml', '--server', 'embedded'],
      {
        when: [
          [
            'moving the rows',
            ({ pid }) => {
              process.kill(pid, 'SIGINT')
            },
          ],
          [
            'SIGINT: ending what was started',
            ({ pid }) => {
              process.kill(pid, 'SIGINT')
            },
          ],
        ],
      },
    )
    expect(outcome.status).toBe(130)
    await rehearse(repository, ['clean'])
    expect(await leftBehind(outcome)).toEqual([])
  })
})

withImage('postgres:18')('rehearse clean with containers', () => {
  it('ends the containers of a killed run; its mover has ended with it', async () => {
    await using _ = await sweepingAlone()
    await using repository = await small(slow)
    const dead = await killed(repository, 'docker')
    expect(containers(dead.pid)).toHaveLength(2)
    for (let tries = 0; processes(dead.marker).length > 0 && tries < 40; tries++) await wait(50)
    expect(processes(dead.marker)).toEqual([])
    const clean = await rehearse(repository, ['clean'])
    expect(clean.stdout).toMatch(/^container rehearse-source-\w+ \(postgres:18, source of run /m)
    expect(clean.status).toBe(0)
    expect(await leftBehind(dead)).toEqual([])
    expect(existsSync(`${repository.folder}/rehearse-report/item/report.json`)).toBe(false)
  })
})
