import { defaultForValue } from './default-taken.ts'
import { isRecoding, other, recoded } from './other.ts'
import { areAlike, minutes } from './shift.ts'
import { Causes, type CauseTally, groupOf } from './tally.ts'

/**
 * What only all cells of a column together can say, once they are counted: minutes that are not alike are no shift, and other
 * values that always come from the same ones are another code.
 */
export function settled(tallies: readonly CauseTally[], keysShown: number): CauseTally[] {
  const causes = new Causes(keysShown)
  for (const tally of tallies) {
    const stays = tally.cause !== minutes.name || areAlike(groupOf(tally))
    if (stays) causes.absorb(tally)
    else
      causes.absorb(
        {
          ...tally,
          variants: [[UNLIKE, tally.count]],
          samples: [],
          blurred: true,
        },
        other.name,
      )
  }
  return recodedAs(causes.tally, keysShown)
}

const UNLIKE = 'earlier or later'

/** A default among the other values is a label like them. */
function recodedAs(tallies: readonly CauseTally[], keysShown: number): CauseTally[] {
  const concerned = (tally: CauseTally): boolean =>
    tally.cause === other.name || tally.cause === defaultForValue.name
  if (!tallies.some(tally => tally.cause === other.name)) return [...tallies]
  const causes = new Causes(keysShown)
  for (const tally of tallies) causes.absorb(tally, concerned(tally) ? recoded.name : tally.cause)
  const code = causes.tally.find(tally => tally.cause === recoded.name)
  return code !== undefined && isRecoding(groupOf(code)) ? causes.tally : [...tallies]
}
