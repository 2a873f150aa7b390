import type { Column, Table } from '../../src/engine/catalog.ts'
import type { Session } from '../../src/engine/engine.ts'

/** Flips one character of the column in one row that has a value there; keys become a value that no other row has. */
export async function flipOne(
  target: Session,
  table: Table,
  column: Column,
): Promise<{ key: (string | null)[]; undo: () => Promise<void> }> {
  const key = table.primaryKey ?? []
  const isKey = key.includes(column.name)
  const flipped = isKey
    ? `${column.name} + 700000`
    : ({
        integer: `${column.name} + 1`,
        decimal: `${column.name} + 0.01`,
        wall: `${column.name} + interval '1 second'`,
      }[column.type.kind as string] ??
      `overlay(${column.name} placing (case when left(${column.name}, 1) = 'X' then 'Y' else 'X' end) from 1 for 1)`)
  const [row] = await target.query(
    `select ctid::text, ${key.map(name => `${name}::text`).join(', ')} from ${table.name} where ${column.name} is not null order by ${key.join(', ')} offset 3 limit 1`,
  )
  const [place, ...values] = row ?? []
  if (place === undefined || place === null)
    throw new Error(`${table.name}.${column.name} holds no value to flip`)
  const where = key.map((name, i) => `${name} = ${values[i]}`).join(' and ')
  const [before] = await target.query(
    `select ${column.name}::text from ${table.name} where ${where}`,
  )
  const [after] = await target.query(
    `update ${table.name} set ${column.name} = ${flipped} where ${where} returning ${key.map(name => `${name}::text`).join(', ')}`,
  )
  return {
    key: values,
    undo: async () => {
      const now = key.map((name, i) => `${name} = ${after?.[i]}`).join(' and ')
      await target.execute(
        `update ${table.name} set ${column.name} = $1::text::${column.native} where ${now}`,
        [before?.[0] ?? null],
      )
    },
  }
}
