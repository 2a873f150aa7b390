import { expect, test } from 'vitest'
import { engines } from '../../src/engine/index.ts'
import { database, script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'

onEach(ENGINES)('sessions on %s', name => {
  test('a transaction is seen by whoever looks again and again, and so is its end', async () => {
    await using own = await database(name)
    await script(name, own.url, 'create table item (id int primary key)')
    const connect = (as: string) => engines[name].connect(own.url, { name: `rehearse/${as}` })
    await using watcher = await connect('watcher')
    await using writer = await connect('writer')
    /** What each of so many looks, one right behind the other, shows of the writer. */
    const looks = async (count: number) => {
      const seen: (boolean | undefined)[] = []
      for (let n = 0; n < count; n++) {
        const others = await watcher.engine.sessions.others(watcher)
        seen.push(others?.find(({ id }) => id === writer.id)?.inTransaction)
      }
      return seen
    }
    expect(await looks(2)).toEqual([false, false])
    await writer.begin()
    await writer.execute('insert into item values (1)')
    expect(await looks(3)).toEqual([true, true, true])
    await writer.rollback()
    expect(await looks(3)).toEqual([false, false, false])
  })
})
