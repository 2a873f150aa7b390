import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Column, LogicalType } from '../../../src/engine/catalog.ts'
import type { Session } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { mysqlSession } from '../../../src/engine/mysql/session.ts'
import { database, script } from '../../databases.ts'
import { onEach } from '../../needs.ts'
import { cellsOf } from '../reading.ts'
import { both, textOf } from './both.ts'

onEach(both)('the dialect of %s', name => {
  const engine = engines[name]
  const { dialect } = engine
  let own: Awaited<ReturnType<typeof database>>
  let session: Session

  beforeAll(async () => {
    own = await database(name)
    session = await engine.connect(own.url, { name: 'rehearse/test', statementTimeout: 60 })
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test('orders text by the bytes of its UTF-8, blanks at the end included', async () => {
    await session.execute(
      'create table o (id int, a varchar(9) character set latin1, b varchar(2000) character set utf8mb4)',
    )
    const long = 'x'.repeat(1500)
    const texts = ['a', 'a ', 'a\u0001', 'B', 'b', 'z', 'é', 'ÿ', '']
    for (const [id, text] of texts.entries())
      await session.execute('insert into o values (?, ?, ?)', [`${id}`, text, long + text])
    const byBytes = texts
      .map((text, id) => ({ id: `${id}`, bytes: Buffer.from(text) }))
      .sort((x, y) => Buffer.compare(x.bytes, y.bytes))
      .map(({ id }) => id)
    for (const column of ['a', 'b']) {
      const rows = await session.query(`select id from o order by ${dialect.binary(column, TEXT)}`)
      expect(rows.flat(), column).toEqual(byBytes)
    }
  })

  test('multiplies exactly', async () => {
    const product = async (sql: string, factor: string, type?: LogicalType) =>
      (await session.query(`select ${dialect.multiply(sql, factor, type)}`))[0]?.[0]
    expect(await product('9007199254740993', '0.01')).toBe('90071992547409.93')
    expect(await product('cast(1.005 as decimal(20, 3))', '-2.5')).toBe('-2.5125')
    expect(Number(await product('0.1e0', '3', { kind: 'float', bits: 64 }))).toBe(0.3)
    expect(await product('null', '3', { kind: 'float', bits: 64 })).toBe(null)
    expect(Number(await product('-1e-12', '0.001', { kind: 'float', bits: 64 }))).toBe(-1e-15)
    const tiny = dialect.multiply('1e-29', '0.01', { kind: 'float', bits: 64 })
    await expect(textOf(session, `select ${tiny}`)).rejects.toThrow(/Division by 0/)
    expect(() => dialect.multiply('a', '1e3')).toThrow(/decimal/)
    const wide: LogicalType = { kind: 'decimal', precision: 40, scale: 29 }
    expect(() => dialect.multiply('a', '0.01', wide)).toThrow(/30 digits/)
  })

  test('sums the hashes of rows so that a row that differs shows', async () => {
    const sum = async (rows: string) =>
      (await session.query(`select ${dialect.sumOfHashes(['a', 'b'])} from (${rows}) t`))[0]?.[0]
    const answers = await Promise.all(
      [
        `select 'a' a, 'b' b`,
        `select 'ab' a, '' b`,
        `select 'ab' a, null b`,
        `select 'a' a, 'B' b`,
        `select 'a' a, 'b' b union all select 'a', 'b'`,
        `select 'a' a, 'b' b from (select 1) t where false`,
      ].map(sum),
    )
    expect(new Set(answers).size).toBe(answers.length)
    expect(answers.at(-1)).toBe('0')
    expect(await sum(`select 'x' a, 'y' b union all select 'a', 'b'`)).toBe(
      await sum(`select 'a' a, 'b' b union all select 'x', 'y'`),
    )
  })

  test('folds texts that a collation takes for one, as its name says', async () => {
    const collations: Record<string, string> = {
      mysql:
        'utf8mb4_0900_ai_ci utf8mb4_0900_as_ci utf8mb4_0900_as_cs utf8mb4_bin utf8mb4_0900_bin utf8mb4_general_ci latin1_swedish_ci latin1_general_cs',
      mariadb:
        'utf8mb4_uca1400_ai_ci utf8mb4_uca1400_as_ci utf8mb4_uca1400_nopad_as_cs utf8mb4_bin utf8mb4_nopad_bin utf8mb4_general_ci latin1_swedish_ci',
    }
    const pairs = [
      ['A', 'a'],
      ['é', 'e'],
      ['a ', 'a'],
      ['É ', 'e'],
      ['a', 'b'],
    ]
    for (const collation of collations[name]?.split(' ') ?? []) {
      const column: Column = { ...COLUMN, collation }
      const equality = dialect.equality(column)
      for (const [a = '', b = ''] of pairs) {
        const charset = collation.split('_')[0]
        const as = (text: string) =>
          `convert(${dialect.text(text)} using ${charset}) collate ${collation}`
        const [[equal, folded] = []] = await session.query(
          `select ${as(a)} = ${as(b)}, ${dialect.folded(dialect.text(a), equality)} = ${dialect.folded(dialect.text(b), equality)}`,
        )
        expect(folded, `${a} and ${b} in ${collation}`).toBe(equal)
      }
    }
  })

  test('refuses an ENUM label that is but the number of one', async () => {
    await session.execute(`create table e (id int, e enum('b','a','7'), s set('p','q','9'))`)
    const column = (await engine.catalog(session)).tables.find(table => table.name === 'e')?.columns
    const [, e, s] = column ?? []
    if (!e || !s) throw new Error('no table e')
    const load = (line: string) =>
      mysqlSession(session).load(
        `load data local infile 'x' into table e character set utf8mb4 (id, @e, @s)
         set e = ${dialect.accept('@e', e)}, s = ${dialect.accept('@s', s)}`,
        lines(line),
      )
    for (const good of ['1\ta\tp', '1\tb\tq,p', '1\t7\t9', '1\t\\N\t\\N', '1\ta\t'])
      await load(`${good}\n`)
    for (const bad of [
      '1\t2\tp',
      '1\tc\tp',
      '1\tA\tp',
      '1\ta \tp',
      '1\ta\t3',
      '1\ta\t 3',
      '1\ta\tr',
      '1\t\tp',
    ]) {
      await session.begin()
      await expect(load(`${bad}\n`), bad).rejects.toThrow(/truncated/)
      await session.rollback()
    }
    const rows = await session.query('select e, s from e')
    expect(rows).toEqual([
      ['a', 'p'],
      ['b', 'p,q'],
      ['7', '9'],
      [null, null],
      ['a', ''],
    ])
  })

  test('takes wire text of every kind back by LOAD DATA, byte for byte', async () => {
    const srid = name === 'mysql' ? ', 4326' : ''
    await script(
      name,
      own.url,
      `create table w (a bit(12), b varbinary(30), c geometry, d json, e double, f float, g datetime(6), h time(6), i decimal(30,9), j char(5), k text character set latin1, l blob);
       create table v like w;
       insert into w values (b'000000000101', x'00095c0a5c4eff', st_geomfromtext('POINT(10 20)'${srid}), '{"ä\\\\n": [1.0, "\\\\u0000"]}', 5e-324, 0.1, '2026-01-01 00:00:00.000001', '-838:59:59', -0.000000001, 'é', '€ \\t\\\\', ''),
       (null, null, null, null, null, null, null, null, null, null, null, null),
       (0, '', st_geomfromtext('LINESTRING(0 0, 1 1)'), '[]', -1.7976931348623157e308, -3e38, '1000-01-01', '00:00:00', 99999, '', '', x'00');`,
    )
    const columns =
      (await engine.catalog(session)).tables.find(table => table.name === 'w')?.columns ?? []
    const wires = columns.map(column => dialect.wire(dialect.name(column.name), column.type))
    const read = async (table: string) =>
      cellsOf(session, `select ${wires.join(', ')} from ${table} order by a`)
    const text = await textOf(session, `select ${wires.join(', ')} from w`)
    const into = columns.map(({ name }) => `@${name}`)
    const set = columns.map(
      column =>
        `${dialect.name(column.name)} = ${dialect.accept(`@${column.name}`, column) ?? `@${column.name}`}`,
    )
    const outcome = await mysqlSession(session).load(
      `load data local infile 'x' into table v character set utf8mb4 (${into.join(', ')}) set ${set.join(', ')}`,
      lines(text),
    )
    expect(outcome.affected).toBe(3)
    expect(await read('v')).toEqual(await read('w'))
  })
})

async function* lines(...texts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}

const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
const COLUMN: Column = {
  name: 'c',
  type: TEXT,
  native: 'text',
  nullable: true,
  default: null,
  generated: false,
  identity: null,
  collation: null,
}
