import { describe, expect, test } from 'vitest'
import { needs } from '../../needs.ts'
import { saidOf, withWriters } from './writing.ts'

const ITEM = `create table item (
  id int not null primary key, name varchar(60) not null, price decimal(10, 2), removed_at datetime null,
  updated_at timestamp(3) not null default current_timestamp(3) on update current_timestamp(3)
) default charset = utf8mb4;
`
const ROWS = `insert into item (id, name, price, removed_at) values ${Array.from({ length: 48 }, (_, n) => `(${2 * n + 2}, 'unseen-${n}', ${n}.25, ${n % 7 === 0 ? `'2026-01-02 03:04:05'` : 'null'})`).join(', ')};\n`
const move = (image: string, scope: string, steps: string) => ({
  'item.sql': ITEM,
  'rows.sql': ROWS,
  'item.move.yaml': `move: item
source: { engine: "${image}", schema: [item.sql], data: [rows.sql] }
target: { engine: "${image}", schema: [item.sql] }
scope: ${scope}
map: [{ from: item, to: item, rest: by-name }]
${steps}`,
})

describe('writers at work on MySQL', { ...needs('mysql'), timeout: 300_000 }, () => {
  test('a source-first dual write survives, and so does what dies half-way', async () => {
    const report = await withWriters(
      move(
        'mysql:9.7',
        '{ writes: { dual-write: source-first } }',
        'cutover: { steps: [backfill, stop-writes, catch-up, validate] }\n',
      ),
    )
    expect(saidOf(report)).toEqual([
      'passed dual-write: source-first',
      'passed dual-write: source-first, half done',
    ])
    expect(JSON.stringify(report)).not.toContain('unseen')
  })
})

describe('writers at work on MariaDB', { ...needs('mariadb'), timeout: 300_000 }, () => {
  test('a watermark that the server moves survives with soft deletes', async () => {
    const report = await withWriters(
      move(
        'mariadb:11.8',
        '{ writes: { catch-up: updated_at }, deletes: { soft: removed_at } }',
        '',
      ),
    )
    expect(saidOf(report)).toEqual([
      'passed catch-up: updated_at',
      'passed catch-up: updated_at, not moved by the writer',
    ])
  })
})
