import { existsSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { withEmbedded } from '../server/here.ts'
import { folders, leftBehind } from './left-behind.ts'
import { checksThat, rehearse } from './repository.ts'
import { itemMove, small } from './small.ts'

describe('a call that is wrong ends with one message and status 2:', () => {
  it.each<[string, string[], string]>([
    ['no command', [], 'Usage: rehearse [options] [command]'],
    ['no spec', ['check'], "error: missing required argument 'spec'\n"],
    [
      'an unknown command',
      ['chek', 'a.move.yaml'],
      "error: unknown command 'chek'\n(Did you mean check?)\n",
    ],
    [
      'an unknown option',
      ['check', 'a.move.yaml', '--show-value'],
      "error: unknown option '--show-value'\n(Did you mean --show-values?)\n",
    ],
    [
      'none of the choices',
      ['check', 'a.move.yaml', '--server', 'podman'],
      "error: option '--server <provider>' argument 'podman' is invalid. Allowed choices are auto, docker, embedded, native, url.\n",
    ],
    [
      'an option without its value',
      ['check', 'a.move.yaml', '--only'],
      "error: option '--only <transfer>' argument missing\n",
    ],
    ['a run that is none', ['clean', 'all'], 'It is no id of a run: eight hex digits.\n'],
  ])('%s', async (_, args, says) => {
    await using repository = await small({})
    const { status, stdout, stderr } = await rehearse(repository, args)
    expect(stderr).toContain(says)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it.each([
    ['restart.run-thrice', 'Did you mean restart.run-twice? There are: restart.run-twice, '],
    ['writers.at_work', 'Did you mean writers.at-work? There are: writers.at-work, '],
    ['cutover.', 'Name one of: cutover, cutover.timeline, cutover.phases, cutover.blue-green'],
  ])('--only %s, which is no rehearsal, with the name that is nearest', async (name, fix) => {
    await using repository = await small({})
    const { status, stdout, stderr } = await rehearse(repository, [
      'check',
      'item.move.yaml',
      '--only',
      name,
    ])
    // No stage has begun, nor is there a folder for a report.
    expect(stderr.startsWith(`--only ${name} names no rehearsal\n  ${fix}`), stderr).toBe(true)
    expect(stderr.trim().split('\n')).toHaveLength(2)
    expect(existsSync(join(repository.folder, 'rehearse-report'))).toBe(false)
    expect(stdout).toBe('')
    expect(status).toBe(2)
  })

  it('a server’s URL that would not be used; its password is not said', async () => {
    await using repository = await small({})
    const args = ['check', 'item.move.yaml', '--target-url', 'postgres://me:hunter2@db.example/crm']
    const { status, stdout, stderr } = await rehearse(repository, args)
    expect(stderr).toBe(
      'target-url is given, and server is auto\n  Say server: url to use the servers behind the URLs, or leave target-url out.\n',
    )
    expect(stdout + stderr).not.toContain('hunter2')
    expect(status).toBe(2)
  })
})

const OPTIONS = ['--server', 'embedded']
/** The target's trigger loses what stands between two blanks, and its own rows refer to nothing. */
const TRIMMING = `create table item (id integer primary key, name text not null, price numeric(10, 2));
create function trimmed() returns trigger language plpgsql as $$ begin new.name := trim(new.name); return new; end $$;
create trigger trimmed before insert on item for each row execute function trimmed();
`
const PADDED = {
  'trimming.sql': TRIMMING,
  'rows.sql': `insert into item values (1, 'Zuckermond ', 1.50), (2, 'plain', null);\n`,
  'item.move.yaml': itemMove(undefined, undefined, 'trimming.sql'),
}
const ORPHANS = {
  'more.sql': `create table part (id integer primary key, item integer references item);\n`,
  'parts/part.csv': 'id,item\n1,77\n',
  'item.move.yaml': `move: item
source: { engine: postgres:18, schema: [item.sql, more.sql], data: [parts] }
target: { engine: postgres:18, schema: [item.sql] }
map: [{ from: item, to: item, rest: by-name }]
leave: { part: not this time }
`,
}

;(await withEmbedded())('an option does what it says:', () => {
  it('--only with a name that is none of a transfer is status 2, and names those that there are', async () => {
    await using repository = await small({})
    const outcome = await rehearse(repository, [
      'check',
      'item.move.yaml',
      ...OPTIONS,
      '--only',
      'itme',
    ])
    expect(outcome.stderr).toContain(
      '--only itme names no transfer of the move\n  Name one of: item → item; or a rehearsal, such as restart or restart.killed',
    )
    expect(outcome.status).toBe(2)
    expect(await leftBehind(outcome)).toEqual([])
  })

  it('--only with a rehearsal runs that one alone', async () => {
    await using repository = await small({})
    const run = (name: string) =>
      rehearse(repository, ['check', 'item.move.yaml', ...OPTIONS, '--only', name])
    const { status, report, stderr } = await run('restart.run-twice')
    expect(status, stderr).toBe(0)
    expect(report?.rehearsals.map(({ name }) => name)).toEqual(['restart.run-twice'])
    expect(report?.planted).toBeNull()
  })

  it.each([
    [
      'rollback.after-cutover',
      'Name one of: rollback.each-step, rollback.half-way, rollback.undo-killed\n',
    ],
    ['writers.program', 'Name one of: writers.at-work\n'],
    ['restart.parallel', 'Name one of: restart.run-twice, restart.killed, '],
    ['cutover.phases', 'Name one of: cutover.timeline\n'],
    ['program', 'This move has none of the family program.\n'],
  ])(
    '--only %s, which this move does not have, is status 2 before a server starts',
    async (only, fix) => {
      await using repository = await small({
        'item.move.yaml': `${itemMove()}scope: { writes: read-only }\n`,
      })
      const args = ['check', 'item.move.yaml', '--only', only]
      const { status, stderr } = await rehearse(repository, args)
      expect(stderr).toContain(`--only ${only} names no rehearsal of this move\n  ${fix}`)
      expect(stderr).not.toContain('starting the servers')
      expect(status).toBe(2)
    },
  )

  it.each([
    ['--fail-on', 'error', 'batching.rehearsal rehearsals'],
    ['--only', 'rollback', 'cutover.rehearsal rollback'],
  ])(
    '%s %s: of a move that does not pass, one check says that nothing was rehearsed',
    async (flag, value, said) => {
      await using repository = await small({
        'item.move.yaml': itemMove(
          undefined,
          'rest: by-name, existing: error',
          'item.sql, full.sql',
        ),
        'full.sql': `insert into item values (2, 'unseen-c', null);\n`,
      })
      const args = ['check', 'item.move.yaml', ...OPTIONS, flag, value]
      const { status, report } = await rehearse(repository, args)
      expect(status).toBe(1)
      expect(report?.rehearsals).toEqual([])
      const unsaid = report?.checks.filter(({ id }) => id.endsWith('.rehearsal')) ?? []
      expect(unsaid.map(({ id, result, subject }) => `${result} ${id} ${subject}`)).toEqual([
        `not covered ${said}`,
      ])
      expect(unsaid[0]?.summary).toMatch(
        /^nothing was rehearsed: the move itself did not pass \(execution\.transfer/,
      )
    },
  )

  it('--only with a transfer says nothing of rehearsals', async () => {
    await using repository = await small({
      'item.move.yaml': itemMove(undefined, 'rest: by-name, existing: error', 'item.sql, full.sql'),
      'full.sql': `insert into item values (2, 'unseen-c', null);\n`,
    })
    const args = ['check', 'item.move.yaml', ...OPTIONS, '--only', 'item']
    const { report } = await rehearse(repository, args)
    expect(report?.checks.filter(({ id }) => id.endsWith('.rehearsal'))).toEqual([])
  })

  it('--fail-on error, warning and never: the same findings, another status', async () => {
    await using repository = await small(ORPHANS)
    const statuses: (number | null)[] = []
    for (const level of ['error', 'warning']) {
      const { status, report } = await rehearse(repository, [
        'check',
        'item.move.yaml',
        ...OPTIONS,
        '--fail-on',
        level,
      ])
      expect(checksThat(report, 'warned')).toEqual(['scope.orphans source part.part_item_fkey'])
      statuses.push(status)
    }
    expect(statuses).toEqual([0, 1])
    await using wrong = await small(PADDED)
    const { status, report, stdout } = await rehearse(wrong, [
      'check',
      'item.move.yaml',
      ...OPTIONS,
      '--fail-on',
      'never',
    ])
    expect(checksThat(report, 'failed')).toEqual(['validation.cells public.item.name'])
    expect(stdout).toContain('item: failed, 1 check failed')
    expect(status).toBe(0)
  })

  it('values of rows are shown where they are asked for, and never those of a pii column', async () => {
    await using repository = await small(PADDED)
    const everything = async (...args: string[]) => {
      const { status, stdout, stderr, report } = await rehearse(repository, [
        'check',
        'item.move.yaml',
        ...OPTIONS,
        ...args,
      ])
      expect(status).toBe(1)
      return stdout + stderr + JSON.stringify(report)
    }
    expect(await everything()).not.toContain('Zuckermond')
    expect(await everything('--show-values')).toContain('Zuckermond')
    await repository.write(
      'item.move.yaml',
      `${PADDED['item.move.yaml']}scope: { pii: [item.name] }\n`,
    )
    expect(await everything('--show-values')).not.toContain('Zuckermond')
  })

  it('--keep leaves the servers, and says how to reach and end them; no report holds a password', async () => {
    await using repository = await small({})
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', ...OPTIONS, '--keep'])
    try {
      expect(outcome.status).toBe(0)
      const [, url = ''] = /^ {2}target: (postgres:\/\/\S+\/target)$/m.exec(outcome.stderr) ?? []
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      const { rows } = await client.query('select count(*)::int as n from item')
      await client.end()
      expect(rows).toEqual([{ n: 3 }])
      expect(outcome.stdout + JSON.stringify(outcome.report)).not.toContain(new URL(url).password)
      expect(folders(outcome.pid)).toHaveLength(2)
    } finally {
      await rehearse(repository, [
        'clean',
        /rehearse clean (\w+)/.exec(outcome.stderr)?.[1] ?? 'none',
      ])
    }
    expect(await leftBehind(outcome)).toEqual([])
  })

  it('several specs are all checked, each with its own report; the status is the worst', async () => {
    await using repository = await small({
      'a/item.sql': 'create table item (id integer primary key, name text not null, price date);\n',
      'a/item.move.yaml': itemMove('schema: [../item.sql]', 'rest: by-name'),
      'b/item.move.yaml': 'move: b\n',
      'item.move.yaml': itemMove('schema: [item.sql]'),
    })
    const { status, stdout, stderr } = await rehearse(repository, [
      'check',
      '*/item.move.yaml',
      'item.move.yaml',
      'a/item.move.yaml',
      ...OPTIONS,
    ])
    expect(stdout.match(/^item: .*/gm)).toEqual([
      expect.stringMatching(/^item: failed, 1 check failed/),
      expect.stringMatching(/^item: passed/),
    ])
    expect(stderr).toContain('b/item.move.yaml:1:')
    expect(status).toBe(2)
    const at = (folder: string) => join(repository.folder, 'rehearse-report', folder, 'report.json')
    expect(['a-item', 'b-item', 'item'].map(name => existsSync(at(name)))).toEqual([
      true,
      false,
      true,
    ])
  })

  it('output that nobody reads any more is no reason to leave a server behind', async () => {
    await using repository = await small({})
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', ...OPTIONS], {
      deaf: true,
    })
    expect(outcome.status).toBe(0)
    expect(outcome.report?.verdict.conclusion).toBe('passed')
    expect(await leftBehind(outcome)).toEqual([])
  })
})
