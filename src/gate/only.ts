import { FAMILIES, type Family, NAMES, namesRehearsal } from '../rehearse/rehearsal.ts'
import { SpecError } from '../spec/errors.ts'
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
