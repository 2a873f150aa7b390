/** A move of the soak: its spec and the files that it names. */
export interface SoakMove {
  title: string
  files: Readonly<Record<string, string>>
}

const TABLES = (suffix = ''): string => `create table owner${suffix} (
  id integer primary key, name text not null, removed_at timestamptz, updated_at timestamptz not null);
create table item${suffix} (
  id integer primary key, owner integer not null references owner${suffix} (id), name text not null, price numeric(10, 2),
  removed_at timestamptz, updated_at timestamptz not null);
create table part${suffix} (
  item integer not null references item${suffix} (id), line integer not null, what text not null,
  removed_at timestamptz, updated_at timestamptz not null, primary key (item, line));
`
const TOUCHED = `create function touched() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger touched before update on owner for each row execute function touched();
create trigger touched before update on item for each row execute function touched();
create trigger touched before update on part for each row execute function touched();
`
const ROWS = `insert into owner select n * 3, 'owner ' || n, null, '2025-03-01Z'::timestamptz + n * interval '1 hour' from generate_series(1, 30) n;
insert into item select n * 2, (n % 20 + 1) * 3, 'item ' || n, n / 7.0, null, '2025-03-01Z'::timestamptz + n * interval '1 minute' from generate_series(1, 120) n;
insert into part select n * 2, l, 'part ' || n || l, null, '2025-03-01Z' from generate_series(1, 40) n, generate_series(1, 3) l;
`
const NAMES = ['owner', 'item', 'part']

function away(title: string, scope: string, cutover: string): SoakMove {
  return {
    title,
    files: {
      'soak.move.yaml': `move: soak
source: { engine: postgres:18, schema: [tables.sql, touched.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [tables.sql] }
scope: ${scope}
map:
${NAMES.map(name => `  - { from: ${name}, to: ${name}, rest: by-name }\n`).join('')}${cutover}`,
      'tables.sql': TABLES(),
      'touched.sql': TOUCHED,
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
  owner: ['name', 'removed_at', 'updated_at'],
  item: ['owner', 'name', 'price', 'removed_at', 'updated_at'],
  part: ['what', 'removed_at', 'updated_at'],
}
const setAll = (name: string): string =>
  (COLUMNS[name] ?? []).map(column => `${column} = excluded.${column}`).join(', ')

const TRIGGERS: SoakMove = {
  title: 'dual-write: triggers',
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
    'tables.sql': TABLES(),
    'new.sql': TABLES('_new'),
    'rows.sql': ROWS,
    'on.sql': both('owner', ['id']) + both('item', ['id']) + both('part', ['item', 'line']),
    'off.sql': NAMES.map(
      name => `drop trigger write_both on ${name};\ndrop function write_${name}();\n`,
    ).join(''),
  },
}

/** The modes that the built-in mover has to survive. */
export const SOAK_MOVES: readonly SoakMove[] = [
  away(
    'dual-write: source-first',
    '{ writes: { dual-write: source-first } }',
    'cutover: { steps: [backfill, stop-writes, validate] }\n',
  ),
  TRIGGERS,
  away('catch-up: compare', '{ writes: { catch-up: compare } }', ''),
  away(
    'catch-up: updated_at, soft deletes',
    '{ writes: { catch-up: updated_at }, deletes: { soft: removed_at } }',
    '',
  ),
]
