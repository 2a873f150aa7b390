// The shop as it goes on selling while its rows move: `SOURCE_URL=mysql://… node app/shop.cjs`, until it gets SIGTERM.
// It knows nothing of the move. A line for each thing that happened, without a word of whom.
const { createConnection } = require('mysql2/promise')

let open = true
process.on('SIGTERM', () => {
  open = false
})

/** The same numbers for the same seed. */
function dice(seed) {
  let state = [...seed].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
  return below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const shop = (db, roll) => {
  const one = async (sql, ...values) => (await db.execute(sql, values))[0][0]
  const customer = () =>
    one(
      'select id from customers where deleted_at is null order by (id * ?) % 997 limit 1',
      1 + roll(996),
    )
  const product = () =>
    one('select id, price_cents from products order by (id * ?) % 331 limit 1', 1 + roll(330))

  return {
    async 'a customer registered'() {
      const [{ insertId: id }] = await db.execute(
        `insert into customers (first_name, last_name, email, phone, status, country, newsletter, created)
         values ('Nova', 'Example', ?, ?, 'P', 'DE', 1, '2026-11-20 10:00:00')`,
        [`n${roll(1e9)}@example.org`, roll(2) ? `+49 30 ${100000 + roll(900000)}` : null],
      )
      await db.execute('insert into billing_addresses values (?, ?, ?, ?)', [
        id,
        'Lange Gasse 1',
        'Ulm',
        '89073',
      ])
    },
    async 'a customer moved'() {
      const { id } = await customer()
      await db.execute('update billing_addresses set street = ? where customer_id = ?', [
        `Ring ${roll(200)}`,
        id,
      ])
    },
    async 'a customer changed the telephone'() {
      const { id } = await customer()
      await db.execute('update customers set phone = ? where id = ?', [
        roll(3) ? `+33 1 ${100000 + roll(900000)}` : null,
        id,
      ])
    },
    async 'a customer left'() {
      const { id } = await customer()
      await db.execute(
        'update customers set deleted_at = utc_timestamp(), status = ? where id = ?',
        ['C', id],
      )
    },
    async 'a cart was filled'() {
      const [{ id: buyer }, { id: bought, price_cents: price }] = [
        await customer(),
        await product(),
      ]
      const [{ insertId: id }] = await db.execute(
        `insert into orders (customer_id, status, placed, total_cents) values (?, 'draft', null, ?)`,
        [buyer, 2 * price],
      )
      await db.execute('insert into order_items values (?, 1, ?, 2, ?, 0)', [id, bought, price])
    },
    async 'an order was placed and paid'() {
      const draft = await one(
        `select id, total_cents from orders where status = 'draft' order by (id * ?) % 1009 limit 1`,
        1 + roll(1008),
      )
      if (draft === undefined) return
      await db.execute(
        `update orders set status = 'paid', placed = '2026-11-20 12:34:56.789' where id = ?`,
        [draft.id],
      )
      await db.execute(
        `insert into payments (order_id, amount_cents, method, paid_at) values (?, ?, 'card', utc_timestamp(6))`,
        [draft.id, draft.total_cents],
      )
    },
    async 'an order was shipped'() {
      const paid = await one(
        `select id from orders where status in ('placed', 'paid') order by (id * ?) % 1009 limit 1`,
        1 + roll(1008),
      )
      if (paid !== undefined)
        await db.execute(`update orders set status = 'shipped' where id = ?`, [paid.id])
    },
    async 'a price changed'() {
      const { id } = await product()
      await db.execute('update products set price_cents = price_cents + ? where id = ?', [
        1 + roll(500),
        id,
      ])
    },
  }
}

async function main() {
  const db = await createConnection({ uri: process.env.SOURCE_URL, timezone: 'Z' })
  await db.query(`set time_zone = '+00:00'`)
  const roll = dice(process.env.REHEARSE_SEED ?? 'shop')
  const happens = Object.entries(shop(db, roll))
  for (let n = 0; open && n < 2000; n++) {
    const [what, happen] = happens[n < happens.length ? n : roll(happens.length)]
    await db.beginTransaction()
    await happen()
    await db.commit()
    console.log(what)
    await new Promise(resolve => setTimeout(resolve, 20))
  }
  await db.end()
}

main()
