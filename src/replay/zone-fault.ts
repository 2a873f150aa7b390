import type { Impossible } from './forms/made.ts'
import type { ZoneFault } from './zone.ts'

/** Why a wall clock is no instant, in words for the author. */
export function zoneFault(fault: ZoneFault, zone: string): Impossible {
  const check = 'mapping.type'
  switch (fault) {
    case 'gap':
      return {
        check,
        summary: `a wall clock that ${zone} skipped`,
        fix: 'say gap: earlier or gap: later, or mend the rows',
      }
    case 'overlap':
      return {
        check,
        summary: `a wall clock that ${zone} had twice`,
        fix: 'say overlap: earlier or overlap: later',
      }
    case 'unreadable':
      return {
        check,
        summary: 'a wall clock that is no date',
        fix: 'say zero: null or zero: { value: … }, or mend the rows',
      }
    case 'out-of-range':
      return {
        check,
        summary: 'an instant before year 1',
        fix: 'mend the rows, or leave them out with where',
      }
  }
}
