/** A move of the soak: its spec and the files that it names. */
export interface SoakMove {
  mode: string
  source: SoakEngine
  target: SoakEngine
  files: Readonly<Record<string, string>>
}

/** Engines, and the images that stand for them. */
export type SoakEngine = 'postgres' | 'mysql' | 'mariadb'
const IMAGES = { postgres: 'postgres:18', mysql: 'mysql:9.7', mariadb: 'mariadb:11.8' } as const

/** Three tables that refer to each other; two have a unique value beside their key. */
function tables(engine: SoakEngine, suffix = ''): string {
  const time = engine === 'postgres' ? 'timestamptz(3)' : 'timestamp(3)'
  const touched =
    engine === 'postgres' ? '' : ' default current_timestamp(3) on update current_timestamp(3)'
  const times = `removed_at ${time} null, updated_at ${time} not null${touched}`
  const end = engine === 'postgres' ? '' : ' default charset = utf8mb4'
  return `create table owner${suffix} (
  id int not null primary key, name varchar(60) not null, mail varchar(60) null unique, ${times})${end};
create table item${suffix} (
  id int not null primary key, owner int not null, code varchar(60) not null unique, name varchar(60) not null, price decimal(10, 2),
  ${times}, foreign key (owner) references owner${suffix} (id))${end};
create table part${suffix} (
  item int not null, line int not null, what varchar(60) not null, ${times},
  primary key (item, line), foreign key (item) references item${suffix} (id))${end};
`
}

/** What moves the watermark of PostgreSQL; the others do it themselves. */
const TOUCHED = `create function touched() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger touched before update on owner for each row execute function touched();
create trigger touched before update on item for each row execute function touched();
create trigger touched before update on part for each row execute function touched();
`

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i + 1)
const at = (minutes: number): string =>
  `'${new Date(Date.UTC(2025, 2, 1) + minutes * 60_000).toISOString().slice(0, 19).replace('T', ' ')}'`
const insert = (table: string, columns: string, rows: string[]): string =>
  `insert into ${table} (${columns}) values\n${rows.map(row => `(${row})`).join(',\n')};\n`

const ROWS = [
  insert(
    'owner',
    'id, name, mail, updated_at',
    numbers(30).map(
      n => `${n * 3}, 'owner ${n}', ${n % 5 ? `'${n}@shop'` : 'null'}, ${at(n * 60)}`,
    ),
  ),
  insert(
    'item',
    'id, owner, code, name, price, updated_at',
    numbers(120).map(
      n =>
        `${n * 2}, ${((n % 20) + 1) * 3}, 'code ${n}', 'item ${n}', ${(n / 7).toFixed(2)}, ${at(n)}`,
    ),
  ),
  insert(
    'part',
    'item, line, what, updated_at',
    numbers(40).flatMap(n => [1, 2, 3].map(l => `${n * 2}, ${l}, 'part ${n}${l}', ${at(0)}`)),
  ),
].join('')
const NAMES = ['owner', 'item', 'part']

function away(
  mode: string,
  scope: string,
  cutover: string,
  [source, target]: readonly [SoakEngine, SoakEngine],
): SoakMove {
  return {
    mode,
    source,
    target,
    files: {
      'soak.move.yaml': `move: soak
source: { engine: "${IMAGES[source]}", schema: [source.sql], data: [rows.sql] }
target: { engine: "${IMAGES[target]}", schema: [target.sql] }
scope: ${scope}
map:
${NAMES.map(name => `  - { from: ${name}, to: ${name}, rest: by-name }\n`).join('')}${cutover}`,
      'source.sql': tables(source) + (source === 'postgres' ? TOUCHED : ''),
      'target.sql': tables(target),
      'rows.sql': ROWS,
    },
  }
}

/** The trigger of one table: what a row was goes, what it is comes. */
function both(name: string, key: string[]): string {
  const gone = key.map(column => `${column} = old.${column}`).join(' and ')
  return `create function write_${name}() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (${key.map(column => `old.${column}`).join(', ')}) is distinct from (${key.map(column => `new.${column}`).join(', ')}))
    then delete from ${name}_new where ${gone}; end if;
  if tg_op = 'UPDATE' then
    delete from ${name}_new t where ${gone} and not exists (select 1 from ${name} s where ${key.map(column => `s.${column} = old.${column}`).join(' and ')});
  end if;
  if tg_op <> 'DELETE' then
    begin
      insert into ${name}_new values (new.*) on conflict (${key.join(', ')}) do update set ${setAll(name)};
    exception when foreign_key_violation then null; -- its parent has not moved yet: the backfill brings both
    end;
  end if;
  return null;
end $$;
create trigger write_both after insert or update or delete on ${name} for each row execute function write_${name}();
`
}

const COLUMNS: Readonly<Record<string, string[]>> = {
  owner: ['name', 'mail', 'removed_at', 'updated_at'],
  item: ['owner', 'code', 'name', 'price', 'removed_at', 'updated_at'],
  part: ['what', 'removed_at', 'updated_at'],
}
const setAll = (name: string): string =>
  (COLUMNS[name] ?? []).map(column => `${column} = excluded.${column}`).join(', ')

const TRIGGERS: SoakMove = {
  mode: 'dual-write: triggers',
  source: 'postgres',
  target: 'postgres',
  files: {
    'soak.move.yaml': `move: soak
database: { engine: postgres:18, schema: [tables.sql, new.sql], data: [rows.sql] }
scope: { writes: { dual-write: triggers } }
map:
${NAMES.map(name => `  - { from: ${name}, to: ${name}_new, rest: by-name }\n`).join('')}cutover:
  steps:
    - { name: dual writes on, database: [on.sql], undo: { database: [off.sql] } }
    - backfill
    - validate
`,
    'tables.sql': tables('postgres'),
    'new.sql': tables('postgres', '_new'),
    'rows.sql': ROWS,
    'on.sql': both('owner', ['id']) + both('item', ['id']) + both('part', ['item', 'line']),
    'off.sql': NAMES.map(
      name => `drop trigger write_both on ${name};\ndrop function write_${name}();\n`,
    ).join(''),
  },
}

const PAIRS: readonly (readonly [SoakEngine, SoakEngine])[] = [
  ['postgres', 'postgres'],
  ['mysql', 'postgres'],
  ['postgres', 'mariadb'],
  ['mariadb', 'mysql'],
]

/** The modes that the built-in mover has to survive, each on pairs of engines; triggers of a step are within one database. */
export const SOAK_MOVES: readonly SoakMove[] = [
  TRIGGERS,
  ...PAIRS.flatMap(pair => [
    away(
      'dual-write: source-first',
      '{ writes: { dual-write: source-first } }',
      'cutover: { steps: [backfill, stop-writes, validate] }\n',
      pair,
    ),
    away('catch-up: compare', '{ writes: { catch-up: compare } }', '', pair),
    away(
      'catch-up: updated_at, soft deletes',
      '{ writes: { catch-up: updated_at }, deletes: { soft: removed_at } }',
      '',
      pair,
    ),
  ]),
]
