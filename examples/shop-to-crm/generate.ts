import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CITIES, FAMILY, GIVEN, REMARKS } from '../people.ts'
import { csv, Random } from '../random.ts'

/** Writes the shop's data, the same on every machine: `node examples/shop-to-crm/generate.ts`. */
export function generate(folder: string): void {
  const random = new Random(20261120)
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  const table = (name: string, header: string[], rows: (string | number | null)[][]): void =>
    write(`${name}.csv`, csv(header, rows))

  const countries = [
    ['DE', 'Deutschland', '+49'],
    ['FR', 'France', '+33'],
    ['JP', '日本', '+81'],
    ['BR', 'Brasil', '+55'],
    ['EG', 'مصر', '+20'],
    ['GR', 'Ελλάδα', '+30'],
    ['US', 'United States', '+1'],
    ['PL', 'Polska', '+48'],
    ['CI', "Côte d'Ivoire", '+225'],
    ['AQ', 'Antarctica', null],
  ]
  table('countries', ['code', 'name', 'dial'], countries)
  const codes = countries.map(([code]) => code ?? 'AQ')

  // Wall clocks of New York, the hour that it has twice in November among them; never the one that it skips in March.
  const wall = (): string => {
    const twice = ['2019-11-03 01:30:00', '2022-11-06 01:00:00', '2023-11-05 01:59:59']
    if (random.chance(0.02)) return random.pick(twice)
    const at = random.wall(2012, 2025)
    return / 02:/.test(at) && /-03-/.test(at) ? at.replace(' 02:', ' 03:') : at
  }
  const customers = Array.from({ length: 900 }, (_, i) => {
    const [given, family] = [random.pick(GIVEN), random.pick(FAMILY)]
    return [
      i + 1,
      given,
      family,
      random.chance(0.08) ? null : `c${i + 1}${random.chance(0.1) ? '+shop' : ''}@example.org`,
      random.chance(0.3)
        ? null
        : `${random.pick(['+49', '+33', '+1'])} ${random.int(100, 999)} ${random.int(100000, 999999)}`,
      random.chance(0.9) ? null : `fax ${random.int(1000, 9999)}`,
      random.pick(['A', 'A', 'A', 'C', 'P']),
      random.chance(0.5) ? 0 : random.int(-5000, 250000),
      random.pick(codes),
      random.pick([null, 0, 1]),
      wall(),
      `${random.wall(2024, 2025)}.${String(random.int(0, 999)).padStart(3, '0')}`,
      random.chance(0.06) ? random.wall(2024, 2025) : null,
    ]
  })
  table(
    'customers',
    [
      'id',
      'first_name',
      'last_name',
      'email',
      'phone',
      'fax',
      'status',
      'credit_cents',
      'country',
      'newsletter',
      'created',
      'updated_at',
      'deleted_at',
    ],
    customers,
  )

  const address = (id: number): (string | number)[] => [
    id,
    `${random.pick(FAMILY)} ${random.int(1, 200)}${random.chance(0.2) ? ' "Haus B"' : ''}`,
    random.pick(CITIES),
    String(random.int(1000, 99999)).padStart(5, '0'),
  ]
  const ids = customers.map((_, i) => i + 1)
  table(
    'billing_addresses',
    ['customer_id', 'street', 'city', 'zip'],
    ids.filter(() => random.chance(0.85)).map(address),
  )
  table(
    'shipping_addresses',
    ['customer_id', 'street', 'city', 'zip', 'hint'],
    ids
      .filter(() => random.chance(0.5))
      .map(id => [...address(id), random.chance(0.5) ? null : random.pick(REMARKS)]),
  )

  const categories = Array.from({ length: 40 }, (_, i) => [
    i + 1,
    `${random.pick(['Tea', 'Café', '茶', 'Kräuter', 'Çay'])} ${i + 1}`,
    i < 4 ? null : i % 7 === 0 ? 40 - (i % 3) : random.int(1, i),
  ])
  // A child may be older than its parent: rows refer forwards too.
  table(
    'categories',
    ['id', 'title', 'parent_id'],
    categories.map(([id, title, parent]) => [
      id ?? 0,
      title ?? '',
      parent === id ? null : (parent ?? null),
    ]),
  )

  const quoted = (text: string | null): string =>
    text === null ? 'null' : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  const products = Array.from({ length: 300 }, (_, i) => {
    const description = random.chance(0.3)
      ? null
      : `${random.pick(REMARKS)} ${random.pick(REMARKS)}`
    const attributes = random.chance(0.4)
      ? null
      : JSON.stringify({
          organic: random.chance(0.5),
          grams: random.int(10, 900),
          tags: [random.pick(['new', 'été', '🍵'])],
          ratio: 1.5,
        })
    const thumbnail = random.chance(0.5)
      ? 'null'
      : `x'${Array.from({ length: random.int(1, 16) }, () => random.int(0, 255).toString(16).padStart(2, '0')).join('')}'`
    return `(${i + 1}, 'SKU-${String(i + 1).padStart(5, '0')}', ${quoted(`${random.pick(['Sencha', 'Assam', 'Rooibos', 'Pu-Erh 普洱'])} No. ${i + 1}`)}, ${quoted(description)}, ${random.int(99, 25000)}, ${random.chance(0.2) ? 'null' : `${random.int(1, 20000)}.${String(random.int(0, 999)).padStart(3, '0')}`}, ${random.int(1, 40)}, ${quoted(attributes)}, ${thumbnail})`
  })
  write(
    'products.sql',
    `insert into products (id, sku, name, description, price_cents, weight_g, category_id, attributes, thumbnail) values\n${products.join(',\n')};\n`,
  )

  const orders: (string | number | null)[][] = []
  const items: (string | number | null)[][] = []
  const payments: (string | number | null)[][] = []
  for (let id = 1; id <= 1400; id++) {
    const status = random.pick([
      'draft',
      'placed',
      'paid',
      'paid',
      'shipped',
      'shipped',
      'cancelled',
    ])
    let total = 0
    for (let line = 1; line <= random.int(1, 3); line++) {
      const [quantity, unit] = [random.int(1, 5), random.int(99, 25000)]
      total += quantity * unit
      items.push([
        id,
        line,
        random.int(1, 300),
        quantity,
        unit,
        random.pick([0, 0, 0.1, 0.15, 1 / 3]),
      ])
    }
    const placed =
      status === 'draft' ? null : `${wall()}.${String(random.int(0, 999)).padStart(3, '0')}`
    orders.push([
      id,
      random.int(1, 900),
      status,
      placed,
      random.pick(['USD', 'EUR']),
      total,
      random.chance(0.6) ? null : random.pick(REMARKS),
    ])
    if (status === 'paid' || status === 'shipped') {
      payments.push([
        payments.length + 1,
        id,
        total,
        random.pick(['card', 'transfer', 'cash']),
        `${random.wall(2013, 2025)}.${String(random.int(0, 999999)).padStart(6, '0')}`,
        random.chance(0.5) ? null : random.pick(['Überweisung', 'réf. 12', 'n/a', 'Größe XL']),
      ])
    }
  }
  table(
    'orders',
    ['id', 'customer_id', 'status', 'placed', 'currency', 'total_cents', 'note'],
    orders,
  )
  table(
    'order_items',
    ['order_id', 'line', 'product_id', 'quantity', 'unit_cents', 'discount'],
    items,
  )
  table('payments', ['id', 'order_id', 'amount_cents', 'method', 'paid_at', 'reference'], payments)
  table(
    'search_cache',
    ['term', 'hits'],
    [
      ['tea', 12],
      ['茶', 3],
    ],
  )
  table(
    'tmp_import_2019',
    ['line', 'raw'],
    [
      [1, 'a;b;c'],
      [2, null],
    ],
  )
}

if (import.meta.main) generate(join(import.meta.dirname, 'shop', 'data'))
