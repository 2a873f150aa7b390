import { SpecError } from './errors.ts'
import type { SpecPath } from './move.ts'
import { entryRules } from './rules/entries.ts'
import { sideRules } from './rules/sides.ts'
import { stepRules } from './rules/steps.ts'
import { waiveRules } from './rules/waive.ts'
import type { MoveSpec } from './schema.ts'
import type { SpecText } from './text.ts'
import { about } from './wording.ts'

/** The sections of a spec in which nothing is wrong by themselves; the others are left out. */
export type Sound = { [key in keyof MoveSpec]?: MoveSpec[key] | undefined }

/** A rule over several sections that is broken: where, what, and what to write instead. */
export interface Broken {
  path: SpecPath
  /** The place is the key's own. */
  key?: true
  message: string
  fix: string
}

/** One rule. `said` tells whether the author wrote a key, also where it is not sound; a rule is silent about what it cannot judge. */
export type Rule = (spec: Sound, said: (key: keyof MoveSpec) => boolean, text: SpecText) => Broken[]

const RULES: readonly Rule[] = [...sideRules, ...entryRules, ...stepRules, ...waiveRules]

/** What the sections of a spec say of each other. */
export function crossChecks(spec: Sound, text: SpecText): SpecError[] {
  const said = (key: keyof MoveSpec): boolean => Object.hasOwn(text.written, key)
  return RULES.flatMap(rule => rule(spec, said, text)).map(
    ({ path, key, message, fix }) =>
      new SpecError(about(path, message), {
        place: key ? text.placeOfKey(path) : text.place(path),
        fix,
      }),
  )
}
