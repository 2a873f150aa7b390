import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import { differences, stateOf } from '../rollback/state.ts'
import { beginAgain, type Scene } from '../scene.ts'
import { runAgain, unfinished } from './again.ts'

/** The program runs on what it has finished: schema and data of both sides stay what they are. */
export async function twice(scene: Scene, tell: Tell): Promise<Check[]> {
  await beginAgain(scene, 'both')
  const first = await runAgain(scene, 'first of two')
  const stopped = unfinished(first)
  if (stopped !== null)
    return [said(scene, 'failed', `run once more from the start, ${stopped}`, [])]
  const before = await stateOf(scene)
  tell(`the first run ends after ${first.ms} ms`)
  const second = await runAgain(scene, 'second of two')
  const refused = unfinished(second)
  if (refused !== null) return [said(scene, 'failed', `run a second time, ${refused}`, [])]
  tell(`the second run ends after ${second.ms} ms`)
  const left = differences(before, await stateOf(scene))
  const changed = left.flatMap(({ side, tables, schema }) => [
    ...tables.map(({ table, was, is }) =>
      is === was
        ? `${side} ${table}: other values in ${is} rows`
        : `${side} ${table}: ${is ?? 'no'} rows, there were ${was}`,
    ),
    ...(schema.length > 0 ? [`${side}: another schema`] : []),
  ])
  return [
    changed.length === 0
      ? said(scene, 'passed', 'run a second time, it changes nothing', [])
      : said(scene, 'failed', 'run a second time, it changes what it had finished', changed),
  ]
}

const said = (
  scene: Scene,
  result: Check['result'],
  summary: string,
  changed: readonly string[],
): Check =>
  check({
    id: 'execution.program-again',
    result,
    subject: 'run twice',
    summary,
    evidence: changed.map(text => ({ kind: 'text', text })),
    place: scene.move.place(['execution', 'run']),
    fix:
      result === 'failed'
        ? 'Have the program see what is there already: by a key of the target, or by what it remembers in the target.'
        : null,
  })
