import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import { SpecError } from '../../spec/errors.ts'
import { type ResolvedFile, resolveFiles } from '../../spec/files.ts'
import type { Move } from '../../spec/move.ts'
import type { Tell } from '../conducted.ts'
import { goForward } from '../rollback/each-step.ts'
import { notAsBefore } from '../rollback/said.ts'
import { differences, stateOf } from '../rollback/state.ts'
import type { Scene } from '../scene.ts'
import type { TimelineStep } from '../steps/timeline.ts'

/** A step's file that swaps tables by renaming them, and the place before its last rename, where half of the swap is done. */
export interface Swap {
  /** How many steps come before it. */
  at: number
  side: 'source' | 'target' | 'database'
  file: ResolvedFile
  sql: string
  half: number
}

const RENAME = /^[^\S\n]*(?:alter\s+table\b[^;]*?\brename\s+to\b|rename\s+table\b)/gim

/** The files of the steps that rename tables. */
export async function swaps(move: Move, steps: readonly TimelineStep[]): Promise<Swap[]> {
  const found: Swap[] = []
  for (const [at, { does, path }] of steps.entries()) {
    if (does.kind !== 'scripts') continue
    for (const side of ['source', 'target', 'database'] as const) {
      const patterns = does.scripts[side]
      if (patterns === undefined) continue
      for (const file of await resolveFiles(move, [...path, side], patterns)) {
        const sql = await readFile(file.absolute, 'utf8')
        const half = [...sql.matchAll(RENAME)].at(-1)?.index
        if (half !== undefined) found.push({ at, side, file, sql, half })
      }
    }
  }
  return found
}

/** No server has it: the statement fails wherever it stands. */
const FAILS = 'select * from rehearse_stops_here;\n'

/** No server has these either: a statement that renames several tables fails at its last. */
const FAILS_WITHIN = ', rehearse_stops_here to rehearse_stopped_here'

/** The file with an error before its last rename; where that is one statement for several tables, within it. */
function stopped({ sql, half }: Swap): { sql: string; where: string } {
  const [statement] = /^[^;]*/.exec(sql.slice(half)) ?? ['']
  const last = statement.trimEnd()
  if (!/^\s*rename\s+table\b[^;]*,/i.test(last))
    return { sql: `${sql.slice(0, half)}${FAILS}${sql.slice(half)}`, where: 'before' }
  const end = half + last.length
  return { sql: `${sql.slice(0, end)}${FAILS_WITHIN}${sql.slice(end)}`, where: 'within' }
}

/** The swap fails half-way: both sides have to be as they were before it began. */
export async function halfSwapped(
  scene: Scene,
  steps: readonly TimelineStep[],
  swap: Swap,
  tell: Tell,
): Promise<Check> {
  const { at, side, file } = swap
  const { sql, where } = stopped(swap)
  const step = steps[at]
  if (step === undefined) throw new Error(`there is no step ${at}`)
  const about = {
    id: 'cutover.blue-green' as const,
    subject: step.title,
    place: scene.move.place(step.path),
  }
  await scene.pristine.restore()
  const forward = await goForward(scene, steps, at)
  if (forward !== null) return { ...forward, id: about.id }
  const before = await stateOf(scene)
  const failed = await fails(scene, side, file, sql)
  tell(`${file.shown} is stopped ${where} its last rename: ${failed ? 'it fails' : 'it goes on'}`)
  if (!failed)
    return check({
      ...about,
      result: 'not covered',
      summary: `${file.shown} goes on after an error, so its swap could not be stopped half-way`,
    })
  const left = differences(before, await stateOf(scene))
  if (left.length === 0)
    return check({
      ...about,
      result: 'passed',
      summary: `stopped ${where} its last rename, ${file.shown} leaves both sides as they were`,
    })
  const { transactionalDdl } = scene.target.engine.capabilities
  return {
    ...notAsBefore(scene, step, left),
    ...about,
    summary: `stopped ${where} its last rename, ${file.shown} leaves tables half swapped`,
    fix: transactionalDdl
      ? 'Put the whole swap between begin; and commit;.'
      : 'Swap in one statement: rename table a to a_old, a_new to a.',
  }
}

async function fails(
  scene: Scene,
  side: Swap['side'],
  file: ResolvedFile,
  sql: string,
): Promise<boolean> {
  const { engine, url } = side === 'source' ? scene.source : scene.target
  const folder = await mkdtemp(join(tmpdir(), 'rehearse-swap-'))
  try {
    const half = join(folder, basename(file.absolute))
    await writeFile(half, sql)
    await engine.scripts.run(url, half, file.shown, { signal: scene.signal })
    return false
  } catch (error) {
    if (error instanceof SpecError) return true
    throw error
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
