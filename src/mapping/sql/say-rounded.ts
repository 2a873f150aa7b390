import type { LogicalType } from '../../engine/catalog.ts'
import type { Rounding } from './form-step.ts'

/** MySQL's DECIMAL has 65 digits, and drops what is beyond without a word: some are left for what rounding adds. */
const MOST_DIGITS = 40
const MOST_SCALE = 20

/**
 * A number, rounded: counted in units of its last digit it is a whole number, and what is exact stays exact. Null where a server could
 * run out of digits: of a double, and of very long decimals. `type`: what the number came from.
 */
export function sayRounded(
  sql: string,
  type: LogicalType,
  { scale, mode }: Rounding,
): string | null {
  const digits = type.kind === 'decimal' ? (type.precision ?? 0) : 0
  if (type.kind === 'float' || digits > MOST_DIGITS || scale > MOST_SCALE) return null
  const units = `(${sql} * 1${'0'.repeat(scale)}.)`
  const unit = scale === 0 ? '1.' : `0.${'0'.repeat(scale - 1)}1`
  return `(${MODES[mode](units)} * ${unit})`
}

const MODES: Record<Rounding['mode'], (units: string) => string> = {
  'half-up': u => `round(${u}, 0)`,
  'half-down': u => `case when ${u} < 0 then floor(${u} + 0.5) else ceiling(${u} - 0.5) end`,
  'half-even': u =>
    `case when ${u} - floor(${u}) = 0.5 then floor(${u}) + abs(mod(floor(${u}), 2)) else round(${u}, 0) end`,
  down: u => `case when ${u} < 0 then ceiling(${u}) else floor(${u}) end`,
  up: u => `case when ${u} < 0 then floor(${u}) else ceiling(${u}) end`,
  floor: u => `floor(${u})`,
  ceiling: u => `ceiling(${u})`,
}
