const MODES = ['half-up', 'half-even', 'down', 'floor', 'ceiling', 'up'] as const
export type Mode = (typeof MODES)[number]

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * Every rounding that makes one canonical number of another: `2 half-up`, `2 down`. Empty where none does. What all cells of a
 * column have in common tells the rule; one cell alone seldom does.
 */
export function roundings(want: string, have: string, modes: readonly Mode[] = MODES): string[] {
  const [a, b] = [NUMBER.exec(want), NUMBER.exec(have)]
  if (a === null || b === null) return []
  const [, sign = '', , fraction = ''] = a
  const [least, most] = [b[3]?.length ?? 0, fraction.length - 1]
  if (least > most || (b[1] !== sign && have !== '0')) return []
  const exact = BigInt(`${a[2]}${fraction}`)
  const found: string[] = []
  for (let scale = least; scale <= most; scale++) {
    const unit = 10n ** BigInt(fraction.length - scale)
    const up = BigInt(`${b[2]}${(b[3] ?? '').padEnd(scale, '0')}`) - exact / unit
    // One step above what is cut off, or none.
    if (up !== 0n && up !== 1n) continue
    const rest = exact % unit
    for (const mode of modes) {
      if (goesUp(mode, rest, unit, exact / unit, sign === '-') === (up === 1n))
        found.push(`${scale} ${mode}`)
    }
  }
  return found
}

/** Whether the magnitude `whole` becomes one more. `rest` of `unit` is cut off. */
function goesUp(mode: Mode, rest: bigint, unit: bigint, whole: bigint, negative: boolean): boolean {
  switch (mode) {
    case 'down':
      return false
    case 'up':
      return rest > 0n
    case 'half-up':
      return 2n * rest >= unit
    case 'half-even':
      return 2n * rest > unit || (2n * rest === unit && whole % 2n === 1n)
    case 'floor':
      return negative && rest > 0n
    case 'ceiling':
      return !negative && rest > 0n
  }
}

/** The likeliest of the rules that are left: fewest places, the commonest mode. */
export function likeliest(readings: readonly string[]): { scale: number; mode: Mode } | null {
  const rules = readings.flatMap(reading => {
    const [scale = '', name] = reading.split(' ')
    const mode = MODES.find(m => m === name)
    return mode === undefined ? [] : [{ scale: Number(scale), mode }]
  })
  rules.sort((a, b) => a.scale - b.scale || MODES.indexOf(a.mode) - MODES.indexOf(b.mode))
  return rules[0] ?? null
}

/** `2 decimal places`, `1 decimal place`. */
export const placesText = (scale: number, of = 'decimal place'): string =>
  scale === 0
    ? `whole ${of === 'decimal place' ? 'numbers' : 'seconds'}`
    : `${scale} ${of}${scale === 1 ? '' : 's'}`
