import { describe, expect, it } from 'vitest'
import type { EngineName } from '../../../src/engine/engine.ts'
import { prove } from '../../../src/validate/prove.ts'
import { Mapped } from '../../mapping/mapped.ts'
import { ENGINES, needs, onEach } from '../../needs.ts'
import { failed, from, proveSides, type Sides, sides, transfer } from '../plans.ts'

/** `column: cause n → mend` of every cause that a report names. */
async function explained(
  on: Sides,
  options: Parameters<typeof transfer>[1],
  more: Parameters<typeof proveSides>[2] = {},
): Promise<string[]> {
  const proof = await proveSides(on, [transfer(on, options)], more)
  return proof.checks
    .flatMap(check => check.evidence)
    .flatMap(e => (e.kind === 'causes' ? e.causes.map(cause => ({ ...cause, of: e.column })) : []))
    .map(({ of, cause, count, mend }) => `${of}: ${cause} ${count}${mend ? ` → ${mend.text}` : ''}`)
}

/**
 * The columns that still differ once every rule is pasted into the spec, as the loader reads it. What only its author knows, why, is
 * filled in.
 */
async function leftWith(
  on: Sides,
  explained: readonly string[],
  fields: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const rules = explained.flatMap(line => {
    const [cause = '', rule] = line.replace(/(why|lossy): ""/, '$1: because').split(' → ')
    return rule === undefined ? [] : [{ column: cause.split(':')[0] ?? '', rule }]
  })
  const tolerated = rules.filter(({ rule }) => rule.startsWith('- '))
  const pasted = rules.filter(({ rule }) => !rule.startsWith('- '))
  const others = Object.entries(fields).filter(([name]) => pasted.every(p => p.column !== name))
  const lines = [...others.map(([name, field]) => `${name}: ${field}`), ...pasted.map(p => p.rule)]
  await using mapped = await Mapped.on(
    [on.source.engine, on.source.url],
    [on.target.engine, on.target.url],
  )
  const { plan, checks } = await mapped.plan(`
map:
  - from: s
    to: t
    rest: by-name
    fields:
      id: id
${lines.map(line => `      ${line}`).join('\n')}
${tolerated.length === 0 ? '' : `validate:\n  tolerate:\n${tolerated.map(({ rule }) => `    ${rule}`).join('\n')}`}
`)
  expect(checks.filter(c => c.id === 'mapping.type' && c.result === 'failed')).toEqual([])
  if (plan === null) throw new Error('no plan')
  const proof = await prove({
    plan,
    source: on.source,
    target: on.target,
    privacy: { showValues: true, salt: 'salt' },
    self: { command: process.execPath, args: ['src/cli.ts'] },
    workers: 1,
    keysShown: 5,
  })
  return failed(proof).map(line => line.replace('validation.cells t.', ''))
}

/** Where the source cannot normalize, there is no rule to paste. */
const composed = (engine: EngineName): string =>
  engine === 'postgres' ? ' → form: { sql: "normalize(\\"form\\", nfd)" }' : ''

/** Where the source cannot put members in order, neither. */
const ascending = (engine: EngineName): string =>
  engine === 'postgres'
    ? ` → tags: { sql: "case when \\"tags\\" is not null then array_to_string(array(select m from unnest(string_to_array(\\"tags\\", ',')) m order by m collate \\"C\\"), ',') end" }`
    : ''

onEach(ENGINES)('cells of a %s source that PostgreSQL holds otherwise', engine => {
  const wall = engine === 'postgres' ? 'timestamp(6)' : 'datetime(6)'
  const uuid = engine === 'postgres' ? 'bytea' : 'binary(16)'
  const bytes = (hex: string): string => (engine === 'postgres' ? `'\\x${hex}'` : `x'${hex}'`)

  it('are explained: text', async () => {
    await using on = await sides(engine, 'postgres', {
      source: `create table s (id int primary key, email varchar(40), pad varchar(40), form varchar(40), mojibake varchar(40), meant varchar(40),
          lost varchar(40), narrow varchar(40), note varchar(40), nick varchar(40), tags varchar(40), status varchar(10), tier varchar(10));
        insert into s values (1, 'Ann@X.org', 'a  ', 'é', 'Zoë', 'ZoÃ«', 'Zoë', 'abcdef', '', null, 'y,x', 'A', null),
          (2, 'bob@x.org', 'b', 'e', 'Bob', 'Bob', 'Bob', 'uvwxyz', null, '', 'y', 'C', 'gold'),
          (3, 'CY@x.org', 'c ', 'è', 'ÿ', 'æ—¥', '日本', 'abc', '', 'cy', 'z,x,y', 'A', null),
          (4, 'd@x.org', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'C', null)`,
      target: `create table t (id int primary key, email text, pad text, form text, mojibake text, meant text,
          lost text, narrow varchar(4), note text, nick text, tags text, status text, tier text default 'std');
        insert into t values (1, 'ann@x.org', 'a', U&'e\\0301', 'ZoÃ«', 'Zoë', 'Zo?', 'abcd', null, '', 'x,y', 'active', 'std'),
          (2, 'bob@x.org', 'b', 'e', 'Bob', 'Bob', 'Bob', 'uvwx', null, '', 'y', 'closed', 'gold'),
          (3, 'cy@x.org', 'c', U&'e\\0300', 'Ã¿', '日', '??', 'abc', null, 'cy', 'x,y,z', 'active', 'std'),
          (4, 'd@x.org', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'd', 'closed', 'std')`,
    })
    const causes = await explained(on, { from: 's', to: 't' })
    expect(causes).toEqual([
      'email: case 2 → - { column: public.t.email, as: case, why: "" }',
      'pad: blanks 2 → - { column: public.t.pad, as: trimmed, why: "" }',
      `form: unicode-form 2${composed(engine)}`,
      'mojibake: double-encoding 2',
      'meant: double-encoding 2 → meant: { from: meant, charset: utf8, invalid: error }',
      'lost: replaced-characters 2',
      'narrow: cut 2 → narrow: { from: narrow, too-long: cut }',
      'note: null-for-empty 2 → note: { from: note, empty: null }',
      'nick: empty-for-null 1 → nick: { from: nick, default: "" }',
      `tags: member-order 2${ascending(engine)}`,
      'status: recoded 4 → status: { from: status, values: { A: active, C: closed } }',
      'tier: default-for-null 3 → tier: { from: tier, default: std }',
    ])
    const [composes, orders] = engine === 'postgres' ? [[], []] : [['form'], ['tags']]
    expect(await leftWith(on, causes)).toEqual([...composes, 'mojibake', 'lost', ...orders])
  })

  it('are explained: numbers, clocks, bytes', async () => {
    await using on = await sides(engine, 'postgres', {
      source: `create table s (id int primary key, price decimal(12,4), cents int, score double precision, debt bigint, big bigint,
          placed ${wall}, seen ${wall}, uid ${uuid});
        insert into s values (1, 19.9951, 1999, 16777216, 5, 4294967295, '2026-07-01 12:00:00', '2026-07-01 12:00:00.75', ${bytes('7c3e6a2801efb2ac9d4f0123456789ab')}),
          (2, 0.1234, 5, 123456.7, -7, 3000000000, '2026-01-01 12:00:00', '2026-07-01 12:00:00.2', ${bytes('7c3e6a2801efb2ac9d4f0123456789ac')})`,
      target: `create table t (id int primary key, price numeric(12,4), cents numeric, score double precision, debt bigint, big bigint,
          placed timestamptz, seen timestamp(0), uid uuid);
        insert into t values (1, 20.00, 19.99, 16777200, -5, -1, '2026-07-01 16:00:00+00', '2026-07-01 12:00:00', '01efb2ac-6a28-7c3e-9d4f-0123456789ab'),
          (2, 0.12, 0.05, 123457, 7, -1294967296, '2026-01-01 17:00:00+00', '2026-07-01 12:00:00', '01efb2ac-6a28-7c3e-9d4f-0123456789ac')`,
    })
    const fields = {
      placed: from('placed', {}, 'UTC'),
      uid: from('uid', { as: 'uuid' }),
    }
    const causes = await explained(on, { from: 's', to: 't', fields })
    expect(causes).toEqual([
      'price: rounded 2 → price: { from: price, round: { scale: 2 } }',
      'cents: scaled 2 → cents: { from: cents, divide: 100 }',
      'score: float-digits 2',
      'debt: sign 2 → debt: { from: debt, multiply: -1 }',
      'big: wrapped 2',
      'placed: hours-shifted 2 → placed: { from: placed, zone: America/New_York }',
      'seen: fraction-of-second 2 → seen: { from: seen, lossy: "" }',
      'uid: byte-order 2 → uid: { from: uid, as: uuid-swapped }',
    ])
    const said = { placed: '{ from: placed, zone: UTC }', uid: '{ from: uid, as: uuid }' }
    expect(await leftWith(on, causes, said)).toEqual(['score', 'big'])
  })
})

const MYSQLS = ENGINES.filter(engine => engine !== 'postgres')

onEach(MYSQLS)('cells of PostgreSQL that %s holds otherwise', engine => {
  it('are explained: defaults, clamped numbers, lost fractions, other byte orders', async () => {
    await using on = await sides('postgres', engine, {
      source: `create table s (id int primary key, tier text, price numeric(8,2), small int, at timestamp(6), uid uuid);
        insert into s values (1, null, null, 70000, '2026-07-01 12:00:00.9996', '01efb2ac-6a28-7c3e-9d4f-0123456789ab'),
          (2, 'gold', 5, -70000, '2026-07-01 12:00:00.1234', '01efb2ac-6a28-7c3e-9d4f-0123456789ac')`,
      target: `create table t (id int primary key, tier varchar(10) default 'it''s', price decimal(8,2) default 0.50, small smallint,
          at datetime(3), uid binary(16));
        insert into t values (1, 'it''s', 0.50, 32767, '2026-07-01 12:00:01', x'7c3e6a2801efb2ac9d4f0123456789ab'),
          (2, 'it''s', 5, -32768, '2026-07-01 12:00:00.123', x'7c3e6a2801efb2ac9d4f0123456789ac')`,
    })
    const fields = { uid: from('uid', { as: 'uuid' }) }
    const causes = await explained(on, { from: 's', to: 't', fields })
    expect(causes).toEqual([
      `tier: default-for-null 1 → tier: { from: tier, default: "it's" }`,
      'tier: default-for-value 1',
      'price: default-for-null 1 → price: { from: price, default: 0.5 }',
      'small: clamped 2',
      'at: fraction-of-second 2',
      'uid: byte-order 2 → uid: { from: uid, as: uuid-swapped }',
    ])
    const said = { uid: '{ from: uid, as: uuid }' }
    expect(await leftWith(on, causes, said)).toEqual(['tier', 'small', 'at'])
  })
})

describe('explanations in the report', needs('postgres'), () => {
  const sql = (table: string, of: (i: number) => string): string =>
    `create table ${table} (id int primary key, email text, note text);
     insert into ${table} select i, ${of(0)}, 'n' from generate_series(1, 400) i`
  const halves = () =>
    sides('postgres', 'postgres', {
      source: sql('t', () => `'User' || i || '@Example.org'`),
      target: sql(
        't',
        () => `case when i % 2 = 0 then lower('User' || i || '@Example.org') else 'x' || i end`,
      ),
    })

  it('are the same whether one process proves the table or several share it', async () => {
    await using on = await halves()
    const options = { from: 't', to: 't' }
    const alone = await proveSides(on, [transfer(on, options)])
    const shared = await proveSides(on, [transfer(on, options)], { apartFrom: 100 })
    const evidence = (proof: typeof alone) => proof.checks.map(check => check.evidence)
    expect(evidence(shared)).toEqual(evidence(alone))
    expect(await explained(on, options)).toEqual([
      'email: case 200 → - { column: public.t.email, as: case, why: "" }',
      'email: other 200',
    ])
  })

  it('hold no value where none may be shown, and none of a pii column ever', async () => {
    await using on = await halves()
    for (const [pii, showValues] of [
      [[], false],
      [['email'], true],
    ] as const) {
      const privacy = { showValues, salt: 'salt' }
      const of = transfer(on, { from: 't', to: 't', pii: [...pii] })
      const proof = await proveSides(on, [of], { privacy })
      const text = JSON.stringify(proof)
      expect(text).toContain('case only: it is lower case now')
      expect(text).not.toMatch(/example|x1\d/i)
    }
  })
})
