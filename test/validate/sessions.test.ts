import { describe, expect, test } from 'vitest'
import { SessionPool } from '../../src/validate/sessions.ts'
import { database } from '../databases.ts'
import { needs } from '../needs.ts'

describe('sessions of a proof', needs('postgres'), () => {
  const pid = 'select pg_backend_pid()'

  test('go from one pass to the next, each side’s by themselves', async () => {
    await using own = await database('postgres')
    const side = { engine: 'postgres' as const, url: own.url }
    await using pool = poolOf(side)
    const first = await pool.take('source')
    const other = await pool.take('source')
    const [[one] = []] = await first.query(pid)
    expect(await other.query(pid)).not.toEqual([[one]])
    await pool.give('source', first)
    const target = await pool.take('target')
    expect(await target.query(pid)).not.toEqual([[one]])
    const again = await pool.take('source')
    expect(await again.query(pid)).toEqual([[one]])
    for (const session of [other, again]) await pool.give('source', session)
    await pool.give('target', target)
  })

  test('end with it, those too that come back later', async () => {
    await using own = await database('postgres')
    const side = { engine: 'postgres' as const, url: own.url }
    const pool = poolOf(side)
    const resting = await pool.take('target')
    const late = await pool.take('target')
    await pool.give('target', resting)
    await pool[Symbol.asyncDispose]()
    await expect(resting.query(pid)).rejects.toThrow()
    expect(await late.query(pid)).toHaveLength(1)
    await pool.give('target', late)
    await expect(late.query(pid)).rejects.toThrow()
  })
})

const poolOf = (side: { engine: 'postgres'; url: string }): SessionPool =>
  new SessionPool({
    source: side,
    target: side,
    name: 'rehearse/test',
    privacy: { showValues: false, salt: 'salt' },
    keysShown: 1,
    memory: 1_000_000,
  })
