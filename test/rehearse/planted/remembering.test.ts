import { expect, test } from 'vitest'
import { engines } from '../../../src/engine/index.ts'
import { Remembering } from '../../../src/rehearse/planted/remembering.ts'
import { database, script } from '../../databases.ts'
import { cellsOf } from '../../engine/reading.ts'
import { onEach } from '../../needs.ts'

/** What answers otherwise each time it is asked. */
const COUNTING = {
  postgres: { sql: `select nextval('asked')::text`, made: 'create sequence asked' },
  mysql: { sql: 'select uuid()', made: 'do 0' },
  mariadb: { sql: 'select nextval(asked)', made: 'create sequence asked' },
}

onEach(['postgres', 'mysql', 'mariadb'] as const)('a session on %s that remembers', name => {
  const { sql, made } = COUNTING[name]
  const open = async (own: { url: string }) =>
    new Remembering(await engines[name].connect(own.url, { name: 'rehearse/test' }))
  const texts = async (session: Remembering) =>
    (await cellsOf(session, sql)).map(row => row.map(cell => cell?.toString()))

  test('puts a question once, and gives the same answer again', async () => {
    await using own = await database(name)
    await script(name, own.url, made)
    await using session = await open(own)
    const answer = await session.query(sql)
    expect(await session.query(sql)).toEqual(answer)
    expect(await session.session.query(sql)).not.toEqual(answer)
    const cells = await texts(session)
    expect(cells).toHaveLength(1)
    expect(await texts(session)).toEqual(cells)
  })

  test('half an answer is none: what was not heard to its end is asked again', async () => {
    await using own = await database(name)
    await script(name, own.url, made)
    await using session = await open(own)
    let heard = 0
    for await (const chunk of session.cells(sql)) {
      heard += chunk.rows
      break
    }
    expect(heard).toBe(1)
    const cells = await texts(session)
    expect(cells).toHaveLength(1)
    expect(await texts(session)).toEqual(cells)
  })

  test('a long answer is read to its end each time, and not kept', async () => {
    await using own = await database(name)
    await using session = await open(own)
    const long = `select repeat('x', 700000) union all select repeat('y', 700000)`
    for (let n = 0; n < 2; n++)
      expect((await cellsOf(session, long)).map(([cell]) => cell?.length)).toEqual([700000, 700000])
  })

  test('writes nothing', async () => {
    await using own = await database(name)
    await using session = await open(own)
    for (const write of [session.execute, session.begin, session.commit, session.rowText])
      expect(write).toThrow('only asks')
  })
})
