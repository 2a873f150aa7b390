import { describe, expect, test } from 'vitest'
import { BATCHES } from '../../../src/rehearse/restart/batches.ts'
import { needs } from '../../needs.ts'
import { found, type Play, rehearsed } from './stage.ts'

/** Two transfers; the second brings a number that the server makes. */
const SHOP: Play = {
  source: `create table shelf (id int primary key, name text not null);
create table item (id int primary key, shelf_id int not null references shelf, name text not null);
insert into shelf select n, 'shelf ' || n from generate_series(1, 3) n;
insert into item select n, n % 3 + 1, 'item ' || n from generate_series(1, 37) n;`,
  target: `create table shelf (id int primary key, name text not null);
create table item (n int generated always as identity primary key, id int not null unique, shelf_id int not null references shelf, name text not null);`,
  map: `map:
  - { from: shelf, to: shelf, rest: by-name }
  - { from: item, to: item, key: [id], fields: { n: { filled-by: identity } }, rest: by-name }
`,
}

/** A second run may overwrite what the first one wrote. */
const OVERWRITTEN: Play = {
  ...SHOP,
  map: SHOP.map.replaceAll('rest: by-name }', 'existing: overwrite, rest: by-name }'),
}

/** A trigger of the target marks the first row of every statement. */
const MARKED: Play = {
  source: `create table item (id int primary key);
insert into item select n from generate_series(1, 20) n;`,
  target: `create table item (id int primary key, leads boolean not null);
create function mark() returns trigger language plpgsql as
  $$ begin update item set leads = true where id = (select min(id) from added); return null; end $$;
create trigger mark after insert on item referencing new table as added for each statement execute function mark();`,
  map: `map: [{ from: item, to: item, fields: { leads: { sql: id = 1 } }, rest: by-name }]\n`,
}

/** Which label comes first is nowhere said. */
const UNORDERED: Play = {
  source: `create table item (id int primary key);
create table label (item_id int not null, name text not null);
insert into item select n from generate_series(1, 10) n;
insert into label select n, which from generate_series(1, 10) n, unnest(array['a', 'b']) which;`,
  target: 'create table item (id int primary key, label text not null);',
  map: `map:
  - { from: item, to: item, fields: { label: { sql: (select name from label l where l.item_id = id limit 1) } }, rest: by-name }
leave: { label: only its first name is moved }
`,
}

/** A trigger of the target looks at a table that no foreign key says it waits for. */
const UNDECLARED: Play = {
  source: `create table shelf (id int primary key, name text not null);
create table item (id int primary key, name text);
insert into shelf select n, 'shelf ' || n from generate_series(1, 10) n;
insert into item select n, 'item ' || n from generate_series(1, 10) n;`,
  target: `create table shelf (id int primary key, name text not null);
create table item (id int primary key, name text);
create function slow() returns trigger language plpgsql as $$ begin perform pg_sleep(0.1); return null; end $$;
create trigger slow after insert on shelf for each statement execute function slow();
create function look() returns trigger language plpgsql as
  $$ begin if (select count(*) from shelf) < 10 then new.name := null; end if; return new; end $$;
create trigger look before insert on item for each row execute function look();`,
  map: 'map: [{ from: shelf, to: shelf, rest: by-name }, { from: item, to: item, rest: by-name }]\n',
}

/** Some thirty starts of the mover, on a machine that may be busy. */
const PATIENCE = { timeout: 400_000 }

describe('a move that is restarted, or run otherwise', needs('postgres'), () => {
  test(
    'passes every rehearsal; killed at every place, its transaction is open where it should be',
    PATIENCE,
    async () => {
      const { checks, rehearsals } = await rehearsed(SHOP, { only: 'restart' })
      expect(found(checks)).toEqual([])
      expect(rehearsals.map(({ name, seed }) => [name, seed])).toEqual([
        ['restart.run-twice', null],
        ['restart.killed', 'seed/restart.killed'],
        ['restart.cut', 'seed/restart.cut'],
        ['restart.batch-size', null],
        ['restart.parallel', null],
        ['restart.row-order', null],
        ['restart.changed-spec', 'seed/restart.changed-spec'],
        ['restart.second-run', 'seed/restart.second-run'],
      ])
      const told = (name: string): string[] =>
        rehearsals
          .filter(one => one.name === name)
          .flatMap(({ events }) => events.map(({ text }) => text))
      const batches = told('restart.run-twice').flatMap(text => {
        const [, transfer, rows, n] = /^(.*): (\d+) rows in (\d+) batches$/.exec(text) ?? []
        return transfer === undefined ? [] : [{ transfer, rows: Number(rows), batches: Number(n) }]
      })
      expect(batches.map(({ transfer }) => transfer)).toEqual(['shelf → shelf', 'item → item'])
      for (const { rows, batches: n } of batches)
        expect(n).toBeGreaterThanOrEqual(Math.min(BATCHES, rows))
      expect(told('restart.run-twice').at(-1)).toBe('run again: 0 rows touched')
      expect(checks.find(({ id }) => id === 'batching.run-twice')?.evidence).toEqual([
        { kind: 'text', text: 'shelf → shelf: too few rows for 5 batches; one row a batch' },
      ])

      const kills = told('restart.killed').map(text => text.replace(/batch \d/, 'batch'))
      const open = 'of 6 batches committed, a transaction was open'
      expect(kills.filter(text => text.includes('item → item'))).toEqual([
        expect.stringMatching(/^killed before batch of .* is read: [1-5] of 6 batches committed$/),
        expect.stringMatching(`^killed when batch of .* is read: [1-5] ${open}$`),
        expect.stringMatching(`^killed when batch of .* is written, .*: [1-5] ${open}$`),
        expect.stringMatching(`^killed before the commit of .*: [1-5] ${open}$`),
        expect.stringMatching(/^killed after the commit of .*: [1-5] of 6 batches committed$/),
        expect.stringMatching(/^killed when item → item is done, .*: 6 of 6 batches committed$/),
      ])
      expect(kills.some(text => text.includes('shelf → shelf'))).toBe(true)
      expect(kills.at(-1)).toBe('killed when all rows are moved')

      expect(told('restart.cut').map(text => text.replace(/batch \d/, 'batch'))).toEqual(
        [
          'the target server ends the mover’s session',
          'the connection to the target is cut on the way',
          'the connection to the source is cut on the way',
        ].map(what =>
          expect.stringMatching(
            `^${what}, in batch of item → item: the mover says that it lost a server; [1-5] of 6 `,
          ),
        ),
      )
      expect(told('restart.batch-size')).toEqual([
        'one row a batch: 40 batches',
        'a prime number of rows a batch: 8 batches',
      ])
      expect(told('restart.row-order')).toEqual(['2 tables inserted the other way round'])
    },
  )

  test('of ten transfers is killed in every one of them, in one move', PATIENCE, async () => {
    const names = Array.from({ length: 10 }, (_, n) => `t${n}`)
    const table = (name: string) => `create table ${name} (id int primary key);`
    const rows = (n: number) => (n === 4 ? 30 : n + 5)
    const { checks, rehearsals } = await rehearsed(
      {
        map: `map:\n${names.map(name => `  - { from: ${name}, to: ${name}, rest: by-name }\n`).join('')}`,
        source: names
          .map(
            (name, n) =>
              `${table(name)} insert into ${name} select generate_series(1, ${rows(n)});`,
          )
          .join('\n'),
        target: names.map(table).join('\n'),
      },
      { only: 'restart.killed' },
    )
    expect(found(checks)).toEqual([])
    const [{ events } = { events: [] }] = rehearsals
    const places = events.map(({ text }) => text)
    for (const [n, name] of names.entries())
      expect(places.filter(text => text.includes(`${name} → ${name}`))).toHaveLength(
        n === 4 ? 6 : 1,
      )
    for (const text of places.slice(0, 4))
      expect(text).toMatch(/: [1-7] of [5-8] batches committed/)
    expect(checks[0]?.summary).toContain('killed 16 times')
  })

  test('of a few rows is rehearsed a little, and says so', async () => {
    const few = { ...SHOP, source: SHOP.source.replace('(1, 37)', '(1, 4)') }
    const { checks, rehearsals } = await rehearsed(few, { only: 'restart' })
    expect(found(checks)).toEqual([])
    expect(rehearsals.map(({ name, events }) => [name, events.length])).toEqual([
      ['restart.run-twice', 3],
      ['restart.killed', 3],
    ])
    expect(JSON.stringify(checks)).toContain('so few rows are rehearsed no further')
  })
})

describe('what a restart is caught at', needs('postgres'), () => {
  test.each([
    {
      mistake: 'a mover that commits checkpoints before rows',
      mover: 'commits checkpoints before rows',
      play: SHOP,
      only: 'restart.killed',
      shows:
        /^failed batching\.killed .*before the commit of batch \d of item → item, (\d) batches count as moved, not (?!\1)\d/,
    },
    {
      mistake: 'a mover that forgets checkpoints',
      mover: 'forgets checkpoints',
      play: SHOP,
      only: 'restart.killed',
      shows: /^failed batching\.killed .*0 batches count as moved, not 2/,
    },
    {
      mistake: 'a mover that commits rows before their checkpoint',
      mover: 'commits rows before checkpoints',
      play: SHOP,
      only: 'restart.cut',
      shows: /^failed batching\.cut .*is refused: .*already/,
    },
    {
      mistake: 'a mover that runs again what is done',
      mover: 'runs again what is done',
      play: OVERWRITTEN,
      only: 'restart.run-twice',
      shows: /^failed batching\.run-twice .*the second run writes or deletes 40 rows/,
    },
    {
      mistake: 'a trigger that works by statement',
      play: MARKED,
      only: 'restart.batch-size',
      shows: /^failed batching\.batch-size one row a batch; .*item/,
    },
    {
      mistake: 'a trigger that looks at a table that is not waited for',
      play: UNDECLARED,
      only: 'restart.parallel',
      shows: /^failed batching\.parallel .*item\.name/,
    },
    {
      mistake: 'a value that depends on the order of rows',
      play: UNORDERED,
      only: 'restart.row-order',
      shows: /^failed batching\.row-order .*item/,
    },
    {
      mistake: 'a mover that goes on with any spec',
      mover: 'goes on with any spec',
      play: SHOP,
      only: 'restart.changed-spec',
      shows: /^failed batching\.changed-spec .*another spec goes on.*item has changed/,
    },
    {
      mistake: 'a mover that takes no lock',
      mover: 'takes no lock',
      play: SHOP,
      only: 'restart.second-run',
      shows: /^failed batching\.second-run .*the second run begins with shelf → shelf/,
    },
  ])('$mistake: $only', async ({ mover, play, only, shows }) => {
    const { checks } = await rehearsed(play, { only, ...(mover === undefined ? {} : { mover }) })
    expect(found(checks)[0]).toMatch(shows)
  })
})
