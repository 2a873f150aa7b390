import { expect, test } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import { type Tolerated, tolerate } from '../../../src/validate/compare/tolerate.ts'
import { setFault, setNull, setText, slot } from '../../../src/validate/slot.ts'

const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
const DECIMAL: LogicalType = { kind: 'decimal', precision: null, scale: null }
const WALL: LogicalType = { kind: 'wall', precision: 6 }
const TIME: LogicalType = { kind: 'time', precision: 6, zoned: false, beyondDay: true }

const cell = (text: string | null) => {
  const made = slot()
  if (text === null) setNull(made)
  else setText(made, text)
  return made
}

test.each<
  [as: Tolerated, type: LogicalType, want: string | null, have: string | null, ok: boolean]
>([
  [{ kind: 'trimmed' }, TEXT, 'a', '  a ', true],
  [{ kind: 'trimmed' }, TEXT, 'a b', 'ab', false],
  [{ kind: 'trimmed' }, TEXT, 'a', 'A', false],
  [{ kind: 'trimmed' }, TEXT, '', null, false],
  [{ kind: 'trimmed' }, TEXT, null, ' ', false],
  [{ kind: 'case' }, TEXT, 'Straße', 'STRAßE', true],
  [{ kind: 'case' }, TEXT, 'é', 'e', false],
  [{ kind: 'seconds' }, WALL, '2026-01-31 23:59:59.9999996', '2026-02-01 00:00:00', true],
  [{ kind: 'seconds' }, WALL, '2026-01-31 23:59:59.5', '2026-01-31 23:59:59', true],
  [{ kind: 'seconds' }, WALL, '2026-01-31 23:59:59', '2026-02-01 00:00:00', false],
  [{ kind: 'seconds' }, WALL, '2026-01-31 23:59:59', 'infinity', false],
  [{ kind: 'seconds' }, TIME, '-00:00:00.5', '00:00:00', true],
  [{ kind: 'seconds' }, TIME, '838:59:59', '-838:59:59', false],
  [{ kind: 'seconds' }, DECIMAL, '1', '1.5', false],
  [{ kind: 'rounded', scale: 2 }, DECIMAL, '1.005', '1', true],
  [{ kind: 'rounded', scale: 2 }, DECIMAL, '1.005', '1.01', true],
  [{ kind: 'rounded', scale: 2 }, DECIMAL, '1.0050001', '1', false],
  [
    { kind: 'rounded', scale: 0 },
    DECIMAL,
    '123456789012345678901234567890.4',
    '123456789012345678901234567890',
    true,
  ],
  [
    { kind: 'rounded', scale: 0 },
    DECIMAL,
    '123456789012345678901234567890.6',
    '123456789012345678901234567890',
    false,
  ],
  [{ kind: 'rounded', scale: 2 }, DECIMAL, 'NaN', '0', false],
  [{ kind: 'touched' }, TEXT, 'a', null, true],
  [{ kind: 'touched' }, TEXT, null, 'b', true],
])('%j of %j: %j and %j: %j', (as, type, want, have, ok) => {
  expect(tolerate([as], type)(cell(want), cell(have)).length > 0).toBe(ok)
})

test('two tolerances accept together what neither accepts alone', () => {
  const both = tolerate([{ kind: 'case' }, { kind: 'trimmed' }], TEXT)
  expect(both(cell('Ann'), cell('ANN '))).toEqual([1, 0])
  expect(both(cell('Ann'), cell('Ann '))).toEqual([1])
  expect(both(cell('Ann'), cell('Bob '))).toEqual([])
})

test('a value that cannot be computed is accepted only where any value is', () => {
  const fault = slot()
  setFault(fault, 'no such value')
  expect(tolerate([{ kind: 'case' }], TEXT)(fault, cell('a'))).toEqual([])
  expect(tolerate([{ kind: 'touched' }], TEXT)(fault, cell('a'))).toEqual([0])
})
