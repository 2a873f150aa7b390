import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withEmbedded } from '../server/here.ts'
import { leftBehind } from './left-behind.ts'
import { checksThat, type Outcome, rehearse } from './repository.ts'
import { ITEM, itemMove, small } from './small.ts'

/** No stack trace, and nothing left running. */
async function wellBehaved(outcome: Outcome): Promise<void> {
  expect(outcome.stdout + outcome.stderr).not.toMatch(/^\s+at .*:\d+:\d+|node:internal/m)
  expect(await leftBehind(outcome)).toEqual([])
}

interface Wrong {
  wrong: string
  files?: Record<string, string>
  spec: string
  says: string
}

/** The spec is refused before any server is asked for. */
const IN_THE_SPEC: readonly Wrong[] = [
  {
    wrong: 'an unknown key',
    spec: itemMove('schema: [item.sql], dta: [rows.sql]'),
    says: `item.move.yaml:2:52: source: unknown key dta
  Did you mean data? Known here: engine, image, schema, data, database, zone, settings, extensions.`,
  },
  {
    wrong: 'a file that is not there',
    spec: itemMove('schema: [itme.sql]'),
    says: `item.move.yaml:2:41: source.schema[0]: there is no itme.sql
  Did you mean item.sql? Paths are relative to the spec.`,
  },
  {
    wrong: 'a path that leaves the repository by ..',
    spec: itemMove('schema: [../../etc/hostname]'),
    says: `item.move.yaml:2:41: source.schema[0]: ../../etc/hostname is outside the repository
  A pull request could change what no reviewer sees: copy the file into the repository.`,
  },
  {
    wrong: 'a text that is no YAML',
    spec: 'move: item\nmap: [{ from: item, to: item, rest: by-name }\n',
    says: 'item.move.yaml:',
  },
]

describe('a spec that is wrong is told before a server starts:', () => {
  it.each(IN_THE_SPEC)('$wrong', async ({ spec, says }) => {
    await using repository = await small({ 'item.move.yaml': spec })
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'embedded'])
    expect(outcome.stderr).toContain(says)
    expect(outcome.stderr).not.toContain('starting the servers')
    expect(outcome.status).toBe(2)
    await wellBehaved(outcome)
  })

  it('a path that leaves the repository by a link', async () => {
    await using repository = await small({ 'item.move.yaml': itemMove('schema: [linked.sql]') })
    const outside = mkdtempSync(join(tmpdir(), 'outside-'))
    try {
      symlinkSync(outside, join(repository.folder, 'linked.sql'))
      const outcome = await rehearse(repository, ['check', 'item.move.yaml'])
      expect(outcome.stderr).toMatch(
        /item\.move\.yaml:2:41: source\.schema\[0\]: linked\.sql is a link to \S*outside-\w+, outside the repository\n {2}A pull request could/,
      )
      expect(outcome.status).toBe(2)
      await wellBehaved(outcome)
    } finally {
      rmSync(outside, { recursive: true })
    }
  })

  it('a spec that is not there, and a glob that matches none', async () => {
    await using repository = await small({})
    const missing = await rehearse(repository, ['check', 'itme.move.yaml'])
    expect(missing.stderr).toContain('itme.move.yaml:1:1: there is no such file')
    expect(missing.stderr).toContain('Give the path of a spec, NAME.move.yaml')
    expect(missing.status).toBe(2)
    const none = await rehearse(repository, ['check', 'moves/*.move.yaml'])
    expect(none.stderr).toBe(
      'moves/*.move.yaml matches no file\n  Globs are looked for from the folder that you are in, and not in node_modules.\n',
    )
    expect(none.status).toBe(2)
  })
})

/** The files are wrong: the author's error, with the file and the line. */
const IN_THE_FILES: readonly Wrong[] = [
  {
    wrong: 'a syntax error in line 37',
    files: {
      'syntax.sql': `${Array.from({ length: 36 }, (_, i) => `create table t${i} (id integer);`).join('\n')}\ncreate tabel oops (id integer);\n`,
    },
    spec: itemMove('schema: [syntax.sql]'),
    says: `syntax.sql:37:8: syntax error at or near "tabel", says PostgreSQL (42601) of: create tabel oops (id integer)`,
  },
  {
    wrong: 'a CSV row that is too short',
    files: { 'rows/item.csv': 'id,name,price\n1,a,1.50\n2,unseen\n' },
    spec: itemMove('schema: [item.sql], data: [rows]'),
    says: `rows/item.csv:3:1: this row has 2 values, and the header names 3 columns
  Give every row all 3 values; an empty one is NULL.`,
  },
  {
    wrong: 'a CSV value that is none of its column',
    files: { 'rows/item.csv': 'id,name,price\n1,a,1.50\n2,b,unseen\n' },
    spec: itemMove('schema: [item.sql], data: [rows]'),
    says: 'rows/item.csv:3:1: item does not take this row: invalid input syntax for type numeric: "…"',
  },
  {
    wrong: 'a table without a key',
    files: { 'keyless.sql': 'create table item (id integer, name text, price numeric(10, 2));\n' },
    spec: itemMove('schema: [keyless.sql]'),
    says: `item.move.yaml:4:15: item has no primary key, and no unique key whose columns are all NOT NULL: nothing says where a batch ends
  Name columns that identify a row: \`from: { table: item, key: [id, name] }\`, or give the table a primary key.`,
  },
  {
    wrong: 'a column that does not exist',
    spec: itemMove('schema: [item.sql]', 'fields: { id: id, name: nmae, price: price }'),
    says: `item.move.yaml:4:55: there is no column of item "nmae"
  Did you mean name?`,
  },
]

interface Failing {
  wrong: string
  files: Record<string, string>
  spec: string
  fails: string[]
  says: string[]
}

/** Both sides are as the spec says, and the check finds that the move would go wrong. */
const IN_THE_ROWS: readonly Failing[] = [
  {
    wrong: 'a type that does not fit',
    files: {
      'dated.sql': 'create table item (id integer primary key, name text not null, price date);\n',
    },
    spec: itemMove('schema: [item.sql]', 'rest: by-name', 'dated.sql'),
    fails: ['mapping.type public.item.price'],
    says: ['numeric(10,2) → date', 'item.move.yaml:4:'],
  },
  {
    wrong: 'a key with NULLs',
    files: {
      'loose.sql': `create table item (id integer, name text not null, price numeric(10, 2));
        insert into item values (1, 'unseen', 1), (null, 'unseen', 2), (null, 'unseen', 3);\n`,
    },
    spec: itemMove(
      'schema: [loose.sql]',
      'rest: by-name',
      'item.sql',
      '{ table: item, key: [id] }',
    ),
    fails: ['mapping.key item → item', 'mapping.key public.item.id'],
    says: ['id, of the key that batches go by, is NULL in 2 rows', 'leave them out with `where`'],
  },
  {
    wrong: 'a key with duplicates',
    files: {
      'loose.sql': `create table item (id integer not null, name text not null, price numeric(10, 2));
        insert into item values (1, 'unseen', 1), (2, 'unseen', 2), (2, 'unseen', 3);\n`,
    },
    spec: itemMove(
      'schema: [loose.sql]',
      'rest: by-name',
      'item.sql',
      '{ table: item, key: [id] }',
    ),
    fails: ['mapping.duplicate-target-key public.item', 'mapping.key item → item'],
    says: [
      '1 key of (id) stands for several rows',
      'duplicate id=2',
      'Name columns that identify a row.',
    ],
  },
  {
    wrong: 'two source rows for one target key',
    files: {
      'rows.sql': `insert into item values (10, 'unseen', 1), (11, 'unseen', 2), (25, 'unseen', 3);\n`,
    },
    spec: itemMove(
      'schema: [item.sql], data: [rows.sql]',
      'fields: { id: { sql: id / 10 }, name: name, price: price }',
    ),
    fails: ['mapping.duplicate-target-key public.item'],
    says: ['1 key of item (id) would be made by several source rows', 'item id=10 and item id=11'],
  },
]

;(await withEmbedded())('where the servers have started,', () => {
  it.each(IN_THE_FILES)('$wrong is told with its place', async ({ files, spec, says }) => {
    await using repository = await small({ ...files, 'item.move.yaml': spec })
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'embedded'])
    expect(outcome.stderr).toContain(says)
    expect(outcome.stderr).not.toContain('unseen')
    expect(outcome.status).toBe(2)
    expect(outcome.report).toBeNull()
    await wellBehaved(outcome)
  })

  it.each(IN_THE_ROWS)(
    '$wrong fails, and no row is moved',
    async ({ files, spec, fails, says }) => {
      await using repository = await small({ ...files, 'item.move.yaml': spec })
      const outcome = await rehearse(repository, [
        'check',
        'item.move.yaml',
        '--server',
        'embedded',
      ])
      const { report, stdout, stderr } = outcome
      expect(checksThat(report, 'failed'), stderr).toEqual(fails)
      expect(checksThat(report, 'not covered').toSorted()).toEqual([
        'batching.rehearsal rehearsals',
        'execution.transfer item → item',
      ])
      for (const words of says) expect(stdout).toContain(words)
      expect(report?.transfers).toEqual([])
      expect(stdout + stderr + JSON.stringify(report)).not.toContain('unseen')
      expect(outcome.status).toBe(1)
      await wellBehaved(outcome)
    },
  )

  it('an empty table passes', async () => {
    await using repository = await small({ 'item.move.yaml': itemMove('schema: [item.sql]') })
    const outcome = await rehearse(repository, ['check', 'item.move.yaml', '--server', 'embedded'])
    expect(outcome.stderr).toContain('item → item: 0 rows moved')
    expect(outcome.stdout).toContain('0 rows, 0 cells compared, no difference')
    expect(outcome.report?.verdict.conclusion).toBe('passed')
    expect(outcome.status).toBe(0)
    await wellBehaved(outcome)
  })

  it('a spec outside a repository passes where its files stand beside it, and may name no others', async () => {
    await using repository = await small({ 'moves/item.sql': ITEM })
    await rm(join(repository.folder, '.git'), { recursive: true })
    mkdirSync(join(repository.folder, 'moves/rows'))
    await repository.write('moves/item.move.yaml', itemMove('schema: [item.sql]'))
    const args = ['check', 'moves/item.move.yaml', '--server', 'embedded']
    const passed = await rehearse(repository, args)
    expect(passed.status, passed.stderr).toBe(0)
    await repository.write('moves/item.move.yaml', itemMove('schema: [../item.sql]'))
    const refused = await rehearse(repository, args)
    expect(refused.stderr).toContain(
      `moves/item.move.yaml:2:41: source.schema[0]: ../item.sql is outside the spec’s folder, and this spec stands in no repository
  Put the file beside the spec; or run git init in the folder that holds both: then that is the limit.`,
    )
    expect(refused.status).toBe(2)
    expect(refused.report).toBeNull()
  })
})
