import { expect, it } from 'vitest'
import { withEmbedded, withImage } from '../server/here.ts'
import { leftBehind } from './left-behind.ts'
import { checksThat, rehearse } from './repository.ts'
import { itemMove, many, small } from './small.ts'

const spec = { 'rows.sql': many(2_000), 'item.move.yaml': itemMove() }

const both = (provider: string) => async () => {
  await using repository = await small(spec)
  const one = () => rehearse(repository, ['check', 'item.move.yaml', '--server', provider])
  for (const outcome of await Promise.all([one(), one()])) {
    expect(outcome.status, outcome.stderr).toBe(0)
    expect(outcome.stdout).toContain('2,000 rows, 6,000 cells compared, no difference')
    expect(checksThat(outcome.report, 'failed')).toEqual([])
    expect(await leftBehind(outcome)).toEqual([])
  }
}

;(await withEmbedded())('two checks of one spec at the same time', () => {
  it('both pass on embedded servers', both('embedded'))
})

withImage('postgres:18')('two checks of one spec at the same time', () => {
  it('both pass in containers', both('docker'))
})
