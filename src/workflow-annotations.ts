import * as core from '@actions/core'
import type { Annotation } from './report/comment/annotations.ts'

/** A runner shows ten errors and ten warnings a step, and nothing of the others. */
const MOST = 10

/** Findings as workflow commands, the first ten of a kind. `pathOf`: from the root of the repository. */
export function annotate(
  annotations: readonly Annotation[],
  pathOf: (file: string) => string,
): void {
  const say = (level: Annotation['level'], command: typeof core.error): void => {
    for (const { place, title, message } of annotations
      .filter(a => a.level === level)
      .slice(0, MOST))
      command(message, {
        title,
        ...(place === null
          ? {}
          : { file: pathOf(place.file), startLine: place.line, startColumn: place.column }),
      })
  }
  say('failure', core.error)
  say('warning', core.warning)
}
