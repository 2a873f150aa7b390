import { join } from 'node:path'
import { runProgram } from '../../fixture/program.ts'
import { resolveFiles } from '../../spec/files.ts'
import type { SpecPath } from '../../spec/move.ts'
import type { Actor, Scene } from '../scene.ts'
import type { Scripts } from './timeline.ts'

/** The sides that SQL files of a step may run on, and who plays them. */
const SIDES = {
  source: (scene: Scene): Actor => scene.source,
  target: (scene: Scene): Actor => scene.target,
  database: (scene: Scene): Actor => scene.target,
} as const

/** Runs the SQL files of a step, or of what takes it back, side by side as the spec names them. Throws SpecError where a statement fails. */
export async function runFiles(scene: Scene, scripts: Scripts, path: SpecPath): Promise<void> {
  for (const side of ['source', 'target', 'database'] as const) {
    const files = scripts[side]
    if (files !== undefined) await runOn(scene, side, files, pathOf(path, side))
  }
}

/** Runs the files that patterns of the spec name, in order, on one side. */
export async function runOn(
  scene: Scene,
  side: keyof typeof SIDES,
  patterns: readonly string[],
  path: SpecPath,
): Promise<void> {
  const { engine, url } = SIDES[side](scene)
  for (const { absolute, shown } of await resolveFiles(scene.move, path, patterns)) {
    await engine.scripts.run(url, absolute, shown, {
      signal: scene.signal,
      root: scene.move.root,
    })
  }
}

/** `change.contract.down` is a list itself; a step names its sides. */
const pathOf = (path: SpecPath, side: string): SpecPath =>
  path.at(-1) === 'down' ? path : [...path, side]

/** Seconds that a program of the spec may take. */
export const PROGRAM_LIMIT = 600

/** Runs a program of a step, with the URLs of both sides in its environment. Throws SpecError where it fails. */
export async function runProgramOf(
  scene: Scene,
  line: string,
  title: string,
  path: SpecPath,
): Promise<void> {
  const { move, source, target, reportDir, signal } = scene
  await runProgram({
    run: line,
    folder: move.folder,
    environment:
      source === target
        ? { DATABASE_URL: target.url }
        : { SOURCE_URL: source.url, TARGET_URL: target.url },
    output:
      reportDir === null
        ? null
        : { folder: join(reportDir, 'steps'), name: `${title.replace(/[^\w-]+/g, '-')}.log` },
    limit: PROGRAM_LIMIT,
    place: move.place(path),
    signal,
  })
}
