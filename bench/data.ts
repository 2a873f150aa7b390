import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { copyText, Random } from '../examples/random.ts'
import type { EngineName } from '../src/engine/engine.ts'

/** The table that moves, on both sides. */
export const TABLE = 'entry'

/** The same eight columns in each engine's words. */
export const DDL: Readonly<Record<EngineName, string>> = {
  postgres: ddl('timestamp', 'double precision', ''),
  mysql: ddl('datetime', 'double', ' default charset = utf8mb4'),
  mariadb: ddl('datetime', 'double', ' default charset = utf8mb4'),
}

function ddl(wall: string, float: string, options: string): string {
  return `create table ${TABLE} (
  id bigint not null primary key,
  account_id integer not null,
  kind varchar(16) not null,
  amount decimal(12, 2) not null,
  posted_at ${wall} not null,
  ratio ${float} not null,
  title varchar(80) not null,
  note text
)${options}`
}

const ROWS_AT_ONCE = 5_000

/** Writes the rows to a file in the text that `\copy` and LOAD DATA both read; the same rows every time. Its size in bytes. */
export async function writeData(file: string, rows: number): Promise<number> {
  const random = new Random(20_260_101)
  const out = createWriteStream(file, { mode: 0o644 })
  for (let first = 1; first <= rows; first += ROWS_AT_ONCE) {
    const count = Math.min(ROWS_AT_ONCE, rows - first + 1)
    const text = copyText(Array.from({ length: count }, (_, i) => row(first + i, random)))
    if (!out.write(text)) await once(out, 'drain')
  }
  out.end()
  await finished(out)
  return out.bytesWritten
}

const KINDS = ['invoice', 'payment', 'refund', 'transfer']
const NAMES = ['Zoë', 'Łukasz', 'Mary-Jane', 'Анна', '王小明', 'Þórunn', 'Peter', 'Σοφία', 'Ravi']
const WORDS = [
  'order',
  'größer',
  'C:\\temp\\x',
  'a\tb',
  'line\nbreak',
  'naïve',
  '✓ 🚚',
  'plain text',
]

function row(id: number, random: Random): (string | number | null)[] {
  const cents = random.int(-99_999, 9_999_999)
  return [
    id,
    random.int(1, 250_000),
    random.pick(KINDS),
    (cents / 100).toFixed(2),
    random.wall(2015, 2025),
    random.next(),
    `${random.pick(NAMES)} ${random.pick(NAMES)} ${random.int(1, 999)}`,
    random.chance(0.1)
      ? null
      : `${random.pick(WORDS)}, ${random.pick(WORDS)} ${random.pick(WORDS)}`,
  ]
}
