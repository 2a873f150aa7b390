import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Reordered } from '../../engine/reorder.ts'
import { targetName } from '../../mapping/plan.ts'
import { namedSchemas } from '../../spec/named-schemas.ts'
import type { Tell } from '../conducted.ts'
import { beginAgain, moveAgain, type Scene, sessionOn } from '../scene.ts'
import { cutInto } from './batches.ts'
import { otherThan } from './compared.ts'
import { judged } from './judged.ts'

const ABOUT = { id: 'batching.row-order', subject: 'the source’s rows' } as const

/** Every table of the source has its rows inserted the other way round; then they move. */
export async function rowOrder(scene: Scene, tell: Tell): Promise<Check[]> {
  await beginAgain(scene)
  try {
    const tables = await reorderAll(scene)
    const of = (how: Reordered) => tables.filter(one => one.how === how).map(({ table }) => table)
    const not = of('not possible')
    const checks = not.length === 0 ? [] : [notReordered(scene, not)]
    const reordered = of('reordered')
    tell(`${reordered.length} tables inserted the other way round`)
    if (reordered.length === 0) return not.length > 0 ? checks : [byKey(scene)]
    const { plan, passes } = cutInto(scene)
    const wrong = await otherThan(scene, await moveAgain(scene, { plan }), passes)
    return [
      judged(scene, {
        ...ABOUT,
        wrong,
        passed: 'inserted in another order, they come to the same',
        failed: 'inserted in another order, they come to something else',
      }),
      ...checks,
    ]
  } finally {
    await scene.ready.restore('both')
  }
}

async function reorderAll(scene: Scene): Promise<{ table: string; how: Reordered }[]> {
  await using session = await sessionOn(scene, scene.source)
  const { tables } = await session.engine.catalog(session, namedSchemas(scene.move, 'source'))
  const done: { table: string; how: Reordered }[] = []
  for (const table of tables)
    done.push({ table: targetName(table), how: await session.engine.reorder(session, table) })
  return done
}

const byKey = (scene: Scene): Check =>
  check({
    ...ABOUT,
    result: 'passed',
    known: 'inferred',
    summary: 'the source keeps rows in the order of their key, whatever order they came in',
    place: scene.move.place(['map']),
  })

const notReordered = (scene: Scene, tables: readonly string[]): Check =>
  check({
    ...ABOUT,
    result: 'not covered',
    summary: `tables without a primary key keep their order here: ${tables.join(', ')}`,
    place: scene.move.place(['map']),
  })
