import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { FAMILIES, type Family, namesRehearsal } from '../rehearse/rehearsal.ts'
import type { Move } from '../spec/move.ts'
import type { CheckOptions } from './options.ts'

/** Whether any rehearsal is wanted: one transfer alone is looked at closely, not rehearsed. */
export const rehearses = ({ only }: Pick<CheckOptions, 'only'>): boolean =>
  only === null || namesRehearsal(only)

/** Checks named by a finding; more say no more. */
const MOST = 3

/** The one check of a move that did not pass undisturbed, so that nothing was rehearsed. `failed`: what was found. None where nobody asked. */
export function unrehearsed(
  move: Pick<Move, 'spec'>,
  failed: readonly Check[],
  { only }: Pick<CheckOptions, 'only'>,
): Check[] {
  if (!rehearses({ only })) return []
  const ids = [...new Set(failed.map(({ id }) => id))]
  const more = ids.length > MOST ? ', …' : ''
  const which = ids.length === 0 ? '' : ` (${ids.slice(0, MOST).join(', ')}${more})`
  return [
    notRehearsed(
      only ?? (move.spec.map.length > 0 ? 'restart' : 'rollback'),
      only ?? 'rehearsals',
      `nothing was rehearsed: the move itself did not pass${which}`,
    ),
  ]
}

/** What is said where a rehearsal could not be. `name`: of it or of its family, which has a stage. */
export const notRehearsed = (name: string, subject: string, summary: string): Check =>
  check({
    id: `${FAMILIES[name.split('.')[0] as Family]}.rehearsal`,
    result: 'not covered',
    subject,
    summary,
  })
