import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { resolveFiles } from '../spec/files.ts'
import type { Move } from '../spec/move.ts'
import type { CheckOptions } from './options.ts'
import type { Sides } from './sides.ts'

/** Runs the `expand` scripts on the populated target, as the deployment would. Throws SpecError where one does not run. */
export async function expand(move: Move, sides: Sides, options: CheckOptions): Promise<Check[]> {
  const up = move.spec.change?.expand?.up ?? []
  if (up.length === 0) return []
  const { engine, url } = sides.target
  const files = await resolveFiles(move, ['change', 'expand', 'up'], up)
  let statements = 0
  for (const file of files) {
    statements += (
      await engine.scripts.run(url, file.absolute, file.shown, {
        signal: options.signal,
        root: move.root,
      })
    ).statements
  }
  return [
    check({
      id: 'schema.change',
      result: 'passed',
      subject: 'expand',
      summary: `${statements} statements of ${files.map(file => file.shown).join(', ')} ran on the populated tables`,
      place: move.place(['change', 'expand']),
    }),
  ]
}
