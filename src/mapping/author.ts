import type { Found } from '../engine/names.ts'
import { SpecError, SpecErrors } from '../spec/errors.ts'
import type { Move, SpecPath } from '../spec/move.ts'

/** Collects the author's errors, so that a spec is judged whole and not one typo at a time. */
export interface Author {
  readonly errors: SpecError[]
  /** Notes an error at a path of the spec. `key`: it is about the key there, not about its value. */
  wrong(path: SpecPath, message: string, fix?: string, key?: boolean): null
  /** What a name led to, or null and an error that names the nearest. `what`: `source table`. */
  lookedUp<T>(found: Found<T>, path: SpecPath, what: string, name: string, key?: boolean): T | null
  /** Throws what was noted, if anything was. */
  settle(): void
}

export function author(move: Move): Author {
  const errors: SpecError[] = []
  const wrong: Author['wrong'] = (path, message, fix, key = false) => {
    const place = key ? move.placeOfKey(path) : move.place(path)
    errors.push(new SpecError(message, { place, ...(fix === undefined ? {} : { fix }) }))
    return null
  }
  return {
    errors,
    wrong,
    lookedUp(found, path, what, name, key = false) {
      if (found.ok) return found.it
      if (found.ambiguous.length > 0) {
        const message = `${what} "${name}" could be ${list(found.ambiguous, 'or')}`
        return wrong(path, message, 'Write the name in the case that the catalog has.', key)
      }
      const fix = found.near.length === 0 ? undefined : `Did you mean ${list(found.near, 'or')}?`
      return wrong(path, `there is no ${what} "${name}"`, fix, key)
    },
    settle() {
      if (errors.length > 0) throw new SpecErrors(errors)
    },
  }
}

/** `a, b and c`. */
export function list(names: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)}`
}
