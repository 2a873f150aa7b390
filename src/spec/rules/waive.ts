import { CATALOGUE } from '../../check/catalogue.ts'
import type { Rule } from '../cross.ts'
import { listed, nearest } from '../wording.ts'

/** A waiver of a check that does not exist would waive nothing, without a word. */
const knownChecks: Rule = spec =>
  (spec.waive ?? []).flatMap(({ check }, i) => {
    const known = Object.keys(CATALOGUE)
    if (known.includes(check)) return []
    const near = nearest(check, known)
    const stages = [...new Set(known.map(stageOf))]
    const beside = known.filter(id => stageOf(id) === stageOf(check))
    return [
      {
        path: ['waive', i, 'check'],
        message: `there is no check ${check}`,
        fix:
          near === null
            ? beside.length > 0
              ? `Of this stage there are ${listed(beside, 'and')}.`
              : `An id begins with its stage: ${listed(stages, 'or')}; docs/checks.md lists them all.`
            : `Did you mean ${near}?`,
      },
    ]
  })

const stageOf = (id: string): string => id.split('.')[0] ?? ''

export const waiveRules: readonly Rule[] = [knownChecks]
