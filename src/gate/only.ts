import { REHEARSALS } from '../rehearse/families.ts'
import { FAMILIES, type Family, NAMES, namesRehearsal } from '../rehearse/rehearsal.ts'
import { SpecError } from '../spec/errors.ts'
import type { Move } from '../spec/move.ts'
import { nearest } from '../spec/wording.ts'

/** Before anything starts: `--only` with a rehearsal that no move has. What names a transfer, the mapping knows. Throws SpecError. */
export function refuseUnknownRehearsal(only: string | null): void {
  if (only === null || !namesRehearsal(only)) return
  const known: readonly string[] = [...Object.keys(FAMILIES), ...NAMES]
  if (known.includes(only)) return
  const family = only.split('.')[0] as Family
  const near = nearest(only, NAMES)
  const its = NAMES.filter(name => name.startsWith(`${family}.`)).join(', ')
  throw new SpecError(`--only ${only} names no rehearsal`, {
    fix:
      near === null ? `Name one of: ${family}, ${its}` : `Did you mean ${near}? There are: ${its}`,
  })
}

/** Before a server starts: `--only` with a rehearsal that this move does not have, by its spec. Throws SpecError. */
export async function refuseLackingRehearsal(only: string | null, move: Move): Promise<void> {
  if (only === null || !namesRehearsal(only)) return
  const family = only.split('.')[0] as Family
  const its = await REHEARSALS[family].names(move)
  if (only === family ? its.length > 0 : its.some(name => name === only)) return
  throw new SpecError(`--only ${only} names no rehearsal of this move`, {
    fix:
      its.length === 0
        ? `This move has none of the family ${family}.`
        : `Name one of: ${its.join(', ')}`,
  })
}
