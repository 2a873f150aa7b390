import type { LogicalType } from '../../engine/catalog.ts'
import type { Bound } from '../../mapping/bounds.ts'
import { compared, decimalOf, isWhole, times } from './decimal.ts'
import { narrower, type Work } from './made.ts'

/** Refuses what the column does not hold. `from`: the type that the bounds were found for. */
export function fitWork(from: LogicalType, bounds: readonly Bound[], native: string): Work {
  const tests = bounds.map(bound => misfits(from, bound))
  const fault = narrower(`a value that does not fit ${native}`)
  return value => (tests.some(test => test(value)) ? fault : value)
}

function misfits(from: LogicalType, bound: Bound): (value: string) => boolean {
  switch (bound.kind) {
    case 'length':
      if (from.kind === 'bytes') return value => (value.length - 2) / 2 > bound.max
      return bound.unit === 'bytes'
        ? value => Buffer.byteLength(value) > bound.max
        : value => value.length > bound.max && [...value].length > bound.max
    case 'range': {
      const [min, max] = [decimalOf(bound.min), decimalOf(bound.max)]
      return value => {
        const number = decimalOf(value)
        if (number === null || min === null || max === null) return true
        return compared(number, min) < 0 || compared(number, max) > 0
      }
    }
    case 'scale':
      return value => {
        const number = decimalOf(value)
        return number === null || !isWhole(times(number, decimalOfPower(bound.digits)))
      }
    case 'fraction':
      return value => (/\.(\d*[1-9])/.exec(value)?.[1]?.length ?? 0) > bound.digits
    case 'labels': {
      const labels = new Set(bound.labels)
      if (from.kind === 'set')
        return value => value !== '' && value.split(',').some(label => !labels.has(label))
      return value => !labels.has(value)
    }
    case 'day':
      return value => value.startsWith('-') || Number(value.split(':')[0]) >= 24
  }
}

const decimalOfPower = (digits: number) => ({ digits: 10n ** BigInt(digits), scale: 0 })

/** Text cut to the column's length, between characters. */
export function cutWork(max: number, unit: 'characters' | 'bytes'): Work {
  return value => {
    if (value.length * (unit === 'bytes' ? 4 : 1) <= max) return value
    let used = 0
    let end = 0
    for (const character of value) {
      used += unit === 'bytes' ? Buffer.byteLength(character) : 1
      if (used > max) break
      end += character.length
    }
    return value.slice(0, end)
  }
}
