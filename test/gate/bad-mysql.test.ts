import { expect, it } from 'vitest'
import { withImage } from '../server/here.ts'
import { leftBehind } from './left-behind.ts'
import { checksThat, rehearse } from './repository.ts'
import { small } from './small.ts'

const SPEC = `move: shop
source: { engine: postgres:18, schema: [shop.sql], data: [shop-rows.sql] }
target: { engine: mysql:9.7, schema: [crm.sql] }
map:
  - { from: item, to: item, rest: by-name }
  - { from: tag, to: tag, rest: by-name }
`
const FILES = {
  'shop.move.yaml': SPEC,
  'shop.sql': `create table item (id integer primary key, name text not null);
create table tag (slug varchar(40) primary key);
`,
  'shop-rows.sql': `insert into item values (1, 'unseen');
insert into tag values ('café'), ('CAFE'), ('tea');
`,
  // MySQL's utf8mb4_0900_ai_ci takes é for e and C for c.
  'crm.sql': `create table item (id int primary key, name text not null) engine = MyISAM;
create table tag (slug varchar(40) primary key);
`,
}

withImage('mysql:9.7')('on a MySQL target', () => {
  it('a table without transactions fails, and so do two source rows that its collation takes for one key', async () => {
    await using repository = await small(FILES)
    const outcome = await rehearse(repository, ['check', 'shop.move.yaml'])
    const { report, stdout, stderr, status } = outcome
    expect(checksThat(report, 'failed'), stderr).toEqual([
      'batching.transactional target.item',
      'mapping.duplicate-target-key target.tag',
    ])
    expect(stdout).toContain('1 key of tag (slug) would be made by several source rows')
    expect(stdout).toContain('item takes no part in transactions')
    expect(report?.transfers).toEqual([])
    expect(stdout + stderr + JSON.stringify(report)).not.toMatch(/unseen|^\s+at .*:\d+:\d+/m)
    expect(status).toBe(1)
    expect(await leftBehind(outcome)).toEqual([])
  })
})
