import type { CheckId } from '../check/catalogue.ts'
import type { Move, SpecPath } from './move.ts'
import type { Place } from './place.ts'
import { keyPattern } from './walk.ts'
import { pathText } from './wording.ts'
import type { Written } from './written.ts'

const TARGET_FIRST =
  'not rehearsed: a delete that has passed the target is not yet on the source, where the mover could meet it, so a row may come back'

/**
 * Which keys of the language something serves. `null`: served, with all that stands below. A text: not yet, and what that means.
 * The longest entry that leads to a key decides; `key=value` is about one value of it. In a pattern `*` is any name or index, and
 * `field` any field, wherever it stands. A test holds that every key of the language is in here.
 */
export const COVERAGE: Readonly<Record<string, string | null>> = {
  move: null,
  summary: null,
  source: null,
  target: null,
  database: null,
  sources: 'rows from several sources are not merged',
  'change.expand': null,
  'change.contract': null,

  'scope.volume': null,
  'scope.downtime': null,
  'scope.writes': null,
  'scope.writes.dual-write=target-first': TARGET_FIRST,
  'scope.deletes': null,
  'scope.identifiers': null,
  'scope.sync': null,
  'scope.pii': null,
  invariants: null,

  'map.*': null,
  'map.*.source': 'rows from several sources are not merged',
  'map.*.writes': null,
  'map.*.writes.dual-write=target-first': TARGET_FIRST,
  field: null,
  'field.by.*.lookup': 'a lookup that goes by another lookup is not served',
  'field.source-name': 'rows from several sources are not merged',
  leave: null,

  batches: null,
  'validate.rows': null,
  'validate.tolerate': null,
  'validate.shadow': null,

  'execution.strategy': null,
  'execution.phases': null,
  'execution.run': null,
  writers: null,
  'cutover.steps': null,
  'cutover.rollback': null,
  reconcile: null,
  watch: null,
  waive: null,
}

/** A key that the author wrote and nothing serves yet. */
export interface Uncovered {
  check: Extract<CheckId, 'spec.not-covered' | 'mapping.field-form'>
  path: SpecPath
  /** `map[0].fields.bio.charset` */
  key: string
  place: Place
  why: string
}

/** Every key of a spec that nothing serves yet, in the file's order. */
export function uncovered(move: Pick<Move, 'written' | 'placeOfKey'>): Uncovered[] {
  const found: Uncovered[] = []
  const visit = (written: Written, path: SpecPath, pattern: string): void => {
    const exact = typeof written === 'string' ? COVERAGE[`${pattern}=${written}`] : undefined
    const why = exact === undefined ? COVERAGE[pattern] : exact
    if (typeof why === 'string')
      found.push({
        check: pattern.startsWith('field.') ? 'mapping.field-form' : 'spec.not-covered',
        path,
        key: pathText(path),
        place: move.placeOfKey(path),
        why,
      })
    else if (typeof written === 'object' && written !== null)
      for (const [key, below] of Object.entries(written)) {
        const here = [...path, Array.isArray(written) ? Number(key) : key]
        visit(below, here, keyPattern(here))
      }
  }
  visit(move.written, [], '')
  return found
}
