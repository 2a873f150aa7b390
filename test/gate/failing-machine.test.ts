import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { docker } from '../docker.ts'
import { withEmbedded, withImage } from '../server/here.ts'
import {
  containers,
  folders,
  leftBehind,
  processes,
  serverProcesses,
  sideOf,
} from './left-behind.ts'
import { type Outcome, rehearse } from './repository.ts'
import { itemMove, many, small, throttled } from './small.ts'

const embedded = ['check', 'item.move.yaml', '--server', 'embedded']

/** Exit status 3 and a message, with nothing left and none of the rows said. */
async function told(outcome: Outcome, ...says: string[]): Promise<void> {
  for (const words of says) expect(outcome.stderr).toContain(words)
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+|node:internal|unseen/m)
  expect(outcome.status).toBe(3)
  expect(outcome.report).toBeNull()
  expect(await leftBehind(outcome)).toEqual([])
}

describe('without docker', () => {
  // Nothing in it but what starts us: a machine on which Docker was never installed.
  const path = mkdtempSync(join(tmpdir(), 'no-docker-'))
  symlinkSync(process.execPath, join(path, 'node'))
  const env = { PATH: path }
  afterAll(() => rmSync(path, { recursive: true }))

  it('a check that asks for it says what is missing, and what else there is', async () => {
    await using repository = await small({})
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'docker'], {
      env,
    })
    await told(
      outcome,
      'docker: there is no command docker in PATH (tried `docker version`)',
      'Tried: --server docker',
      'Start a Docker Engine, or install that server on this machine.',
    )
  })

  it('a check with MySQL says what it takes', async () => {
    const spec = itemMove().replace('postgres:18', 'mysql:9.7')
    await using repository = await small({ 'item.move.yaml': spec })
    const outcome = await rehearse(repository, ['check', 'item.move.yaml'], { env })
    await told(
      outcome,
      'mysql:9.7',
      'docker: there is no command docker in PATH',
      'embedded: it has the binaries of postgres only',
      'Start a Docker Engine, or install that server on this machine.',
    )
  })
})

;(await withEmbedded())('embedded PostgreSQL', () => {
  it('serves where docker is absent and nothing else was asked for', async () => {
    const path = mkdtempSync(join(tmpdir(), 'no-docker-'))
    symlinkSync(process.execPath, join(path, 'node'))
    try {
      await using repository = await small({})
      const { status, report, stderr } = await rehearse(repository, ['check', 'item.move.yaml'], {
        env: { PATH: path },
      })
      expect(status, stderr).toBe(0)
      expect(report?.servers.map(server => server.provider)).toEqual(['embedded', 'embedded'])
    } finally {
      rmSync(path, { recursive: true })
    }
  })

  it.each([
    ['source', 'loading schema and data', 'to load schema and data of the source'],
    ['target', 'moving the rows', 'to move the rows of the spec’s map'],
    ['source', 'comparing every cell', 'reading every row of both sides'],
  ])(
    'that dies (the %s, while %s) is named, with the end of its log',
    async (side, when, tried) => {
      // A load that nothing ends but the death of its server.
      const endless = when === 'loading schema and data' ? 'select pg_sleep(600);\n' : ''
      await using repository = await small({
        'rows.sql': `${endless}${many(20_000)}`,
        'item.move.yaml': throttled(itemMove()),
      })
      const outcome = await rehearse(repository, embedded, {
        when: [
          [
            when,
            ({ pid }) => {
              const [folder = ''] = folders(pid).filter(folder => sideOf(folder) === side)
              for (const each of serverProcesses(folder)) process.kill(each, 'SIGKILL')
            },
          ],
        ],
      })
      await told(
        outcome,
        `the ${side} server (postgres 18.`,
        'died in the middle of the check',
        `Tried: ${tried}`,
        "The end of the server's log:",
        'database system is ready to accept connections',
      )
    },
  )

  it('that reaches a limit of its settings ends the check with the server’s words', async () => {
    await using repository = await small({
      'rows.sql': many(60_000),
      'item.move.yaml': itemMove(
        'schema: [item.sql], data: [rows.sql], settings: { temp_file_limit: 1MB, work_mem: 64kB }',
        'fields: { id: n, name: name, price: price }',
        'item.sql',
        '{ query: "select name, price, row_number() over (order by name) n from item", key: [n] }',
      ),
    })
    const outcome = await rehearse(repository, embedded)
    await told(
      outcome,
      'temporary file size exceeds "temp_file_limit" (1024kB)',
      'look for a limit in the settings of the spec',
    )
  })

  // A disk of our own to fill takes the right to mount one.
  const disk = mountable()
  describe.skipIf(disk === null)(
    disk === null ? 'on a full disk (skipped: no disk may be mounted here)' : 'on a full disk',
    () => {
      it.each([
        ['source', 'loading schema and data'],
        ['target', 'moving the rows'],
      ])('of the %s, while %s, is told in the server’s words', async (side, when) => {
        const folder = mkdtempSync(join(tmpdir(), 'rehearse-disk-'))
        const first = side === 'source' ? untilThere(join(folder, 'filled')) : ''
        await using repository = await small({
          'rows.sql': `${first}${many(60_000)}`,
          'item.move.yaml': throttled(itemMove()),
        })
        try {
          mount(folder)
          const outcome = await rehearse(repository, embedded, {
            env: { TMPDIR: folder },
            when: [[when, () => fill(folder)]],
          })
          await told(outcome, `the ${side} server `, 'No space left on device')
          expect(readdirSync(folder)).toEqual(['filled'])
        } finally {
          execFileSync('umount', [folder])
          rmSync(folder, { recursive: true })
        }
      })
    },
  )

  it('and a report that cannot be written is told before a server starts', async () => {
    await using repository = await small({ taken: '' })
    const outcome = await rehearse(repository, [...embedded, '--report-dir', 'taken'])
    expect(outcome.stderr).toBe(
      `the report cannot be written to ${join('taken', 'item')}: a file stands where a folder is needed\n  Name another folder: --report-dir, or the input report-dir.\n`,
    )
    expect(outcome.status).toBe(2)
  })

  it('a mover that dies of a bug is exit status 4, with a file to attach and no stack trace', async () => {
    await using repository = await small({
      'rows.sql': many(20_000),
      'item.move.yaml': throttled(itemMove()),
    })
    const outcome = await rehearse(repository, embedded, {
      when: [
        [
          'moving the rows',
          async ({ marker }) => {
            for (let mover: number | null = null; mover === null; ) {
              await new Promise(done => setTimeout(done, 20))
              mover =
                Number(
                  processes(marker)
                    .find(line => line.endsWith(' mover '))
                    ?.split(' ')[0],
                ) || null
              if (mover !== null) process.kill(mover, 'SIGABRT')
            }
          },
        ],
      ],
    })
    expect(outcome.stderr).toMatch(
      /This is a bug of Move Rehearsal: the mover process ended by SIGABRT .*\n {2}Please open an issue and attach \S*rehearse-bug-\d+\.txt/,
    )
    expect(outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+/m)
    expect(outcome.status).toBe(4)
    expect(
      readdirSync(repository.folder).filter(name => name.startsWith('rehearse-bug-')),
    ).toHaveLength(1)
    expect(await leftBehind(outcome)).toEqual([])
  })
})

withImage('postgres:18')('in containers', () => {
  it('an engine version that no image has, or that cannot be pulled, is named', async () => {
    const spec = itemMove().replace('postgres:18', 'postgres:18.999')
    await using repository = await small({ 'item.move.yaml': spec })
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'docker'])
    await told(
      outcome,
      'postgres:18.999, which the source needs',
      'Tried: docker pull --quiet postgres:18.999',
    )
  })

  it('a server that is killed while rows move is named, with the end of its log', async () => {
    await using repository = await small({
      'rows.sql': many(20_000),
      'item.move.yaml': throttled(itemMove()),
    })
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'docker'], {
      when: [
        [
          'moving the rows',
          ({ pid }) => {
            const [name = ''] = containers(pid).filter(name => name.includes('-target-'))
            docker('kill', name)
          },
        ],
      ],
    })
    await told(
      outcome,
      'the target server (postgres 18.',
      'died in the middle of the check',
      'database system is ready to accept connections',
    )
  })
})

function mount(folder: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=512m,mode=1777', 'tmpfs', folder], {
    stdio: 'ignore',
  })
}

function mountable(): true | null {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-disk-'))
  try {
    mount(folder)
    execFileSync('umount', [folder])
    return true
  } catch {
    return null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** SQL that comes to its end when a file is there. */
const untilThere = (file: string): string =>
  `do $$ begin while (pg_stat_file('${file}', true)).size is null loop perform pg_sleep(0.02); end loop; end $$;\n`

/** Leaves no byte free; the file is called `filled` from then on. */
function fill(folder: string): void {
  const piece = Buffer.alloc(1 << 20)
  for (let size = piece.length; size > 0; ) {
    try {
      writeFileSync(join(folder, 'filler'), piece.subarray(0, size), { flag: 'a' })
    } catch {
      size = Math.floor(size / 2)
    }
  }
  renameSync(join(folder, 'filler'), join(folder, 'filled'))
}
