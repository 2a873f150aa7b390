import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogicalType, Table } from '../../src/engine/catalog.ts'
import type { Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { database, script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'
import { cellsOf, linesOf } from './reading.ts'
import { SETUP, VALUES } from './values.ts'

const PARTIAL_DATE = '2024-00-15'

/** Kinds that no key is made of: json has no equality, geometry and the rest no order. */
const NO_KEYS: ReadonlySet<LogicalType['kind']> = new Set(['json', 'geometry', 'other'])

onEach(ENGINES)('a value of %s', name => {
  const engine = engines[name]
  const cases = VALUES[name].map((value, n) => ({ ...value, table: `v${n}` }))
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let tables: Map<string, Table>

  beforeAll(async () => {
    own = await database(name)
    await script(name, own.url, `${SETUP[name]} ${cases.map(table).join('\n')}`)
    session = await engine.connect(own.url, { name: 'rehearse/test' })
    const catalog = await engine.catalog(session)
    tables = new Map(catalog.tables.map(each => [each.name, each]))
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test.each(cases)('of type $native has its logical type', ({ table, type }) => {
    expect(column(table)?.type).toEqual(type)
  })

  test.each(cases)('of type $native prints as the raw text of its kind', async each => {
    const expected = [...each.values.map(([, raw]) => same(raw, each.type)), null]
    for (const form of [engine.raw, engine.cell]) {
      const printed = form(engine.dialect.name('c'), typeOf(each.table))
      const rows = await cellsOf(session, `select ${printed} from ${each.table} order by id`)
      const found = rows.map(([cell]) =>
        each.type.kind === 'bytes' || each.type.kind === 'geometry' ? hex(cell) : said(cell),
      )
      expect(found.map(text => same(text, each.type))).toEqual(expected)
    }
  })

  test.each(cases)('of type $native prints the same as row text', async each => {
    const wire = engine.dialect.wire(engine.dialect.name('c'), typeOf(each.table))
    const rows = await linesOf(session, `select ${wire} from ${each.table} order by id`)
    const found = rows.map(([cell]) => same(said(cell), each.type))
    // What has no form of its own may be printed as its engine likes.
    if (each.type.kind !== 'other') {
      expect(found).toEqual([...each.values.map(([, raw]) => same(raw, each.type)), null])
    }
  })

  test.each(cases.filter(each => !NO_KEYS.has(each.type.kind)))(
    'of type $native is found by the literal of its raw text',
    async ({ table, type, values }) => {
      for (const [n, [, raw]] of values.entries()) {
        // A strict session of MySQL takes no literal for a day of no month; such a key cannot be read in batches.
        if (raw === PARTIAL_DATE) continue
        const literal = engine.dialect.literal(raw, typeOf(table))
        const ids = await session.query(`select id from ${table} where c = ${literal}`)
        expect(ids.flat(), `${raw} of ${type.kind}`).toContain(`${n}`)
      }
    },
  )

  test.each(cases)('of type $native is assigned from its wire text', async each => {
    const { dialect } = engine
    const target = column(each.table)
    if (target === undefined || each.type.kind === 'other') return
    const wire = dialect.wire(dialect.name('c'), target.type)
    const set = `update ${each.table} set c = ${dialect.typed(wire, target)} where id < ${each.values.length}`
    await session.begin()
    await session.execute(set)
    const raw = engine.raw(dialect.name('c'), target.type)
    const rows = await cellsOf(session, `select ${raw} from ${each.table} order by id`)
    await session.rollback()
    const binary = each.type.kind === 'bytes' || each.type.kind === 'geometry'
    expect(rows.map(([cell]) => same(binary ? hex(cell) : said(cell), each.type))).toEqual([
      ...each.values.map(([, raw]) => same(raw, each.type)),
      null,
    ])
  })

  function table({ native, table, values }: (typeof cases)[number]): string {
    const rows = values.map(([sql, raw], n) => `(${n}, ${sql ?? engine.dialect.text(raw)})`)
    return `create table ${table} (id int primary key, c ${native} null);
      insert into ${table} values ${[...rows, `(${values.length}, null)`].join(', ')};`
  }
  const column = (table: string) => tables.get(table)?.columns.find(each => each.name === 'c')
  function typeOf(table: string): LogicalType {
    const found = column(table)
    if (found === undefined) throw new Error(`the catalog has no table ${table}`)
    return found.type
  }
})

const said = (cell: Buffer | null | undefined): string | null => cell?.toString() ?? null
const hex = (cell: Buffer | null | undefined): string | null =>
  cell ? `\\x${cell.toString('hex')}` : null

/** Engines may write a double in more than one way, and zeros behind a second's fraction. */
function same(text: string | null, type: LogicalType): string | number | null {
  if (text === null) return null
  if (type.kind === 'float') return Number(text)
  if (type.kind === 'time' || type.kind === 'wall' || type.kind === 'instant') {
    return text.replace(/(\.\d*?)0+(?=$|[+-])/, '$1').replace(/\.(?=$|[+-])/, '')
  }
  return text
}
