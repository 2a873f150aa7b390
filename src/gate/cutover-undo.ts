import { readFile } from 'node:fs/promises'
import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { TimelineStep } from '../rehearse/steps/timeline.ts'
import { resolveFiles } from '../spec/files.ts'
import type { Move } from '../spec/move.ts'

/** Undos that take nothing back: files that are empty, or hold only comments. */
export async function emptyUndos(move: Move, steps: readonly TimelineStep[]): Promise<Check[]> {
  const found: Check[] = []
  for (const { title, undo } of steps) {
    if (undo.kind !== 'scripts' || undo.scripts.run !== undefined) continue
    const texts: string[] = []
    for (const side of ['source', 'target', 'database'] as const) {
      const files = undo.scripts[side]
      if (files === undefined) continue
      const path = undo.path.at(-1) === 'down' ? undo.path : [...undo.path, side]
      for (const { absolute } of await resolveFiles(move, path, files))
        texts.push(await readFile(absolute, 'utf8'))
    }
    if (texts.some(saysSomething)) continue
    found.push(
      check({
        id: 'cutover.undo',
        result: 'failed',
        known: 'inferred',
        subject: title,
        summary: 'not reversible: its undo is empty, or only a comment',
        place: move.place(undo.path),
        fix: 'Write what takes the step back; or say undo: none and why.',
      }),
    )
  }
  return found
}

/** Whether SQL holds a statement besides comments and blanks; MySQL runs what stands in the comments that begin with an exclamation mark. */
const saysSomething = (sql: string): boolean =>
  /[^\s;]/.test(
    sql
      .replace(/\/\*(?!!|M!)[\s\S]*?\*\//g, ' ')
      .replace(/^\s*(--|#).*$/gm, ' ')
      .replace(/(^|\s)--\s.*$/gm, ' '),
  )
