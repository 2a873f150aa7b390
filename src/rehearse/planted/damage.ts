import { Decimal } from 'decimal.js'
import { Temporal } from 'temporal-polyfill'
import type { LogicalType } from '../../engine/catalog.ts'

/** A cell's wire text, damaged; null where this damage cannot be done to it. */
export type Damage = (wire: string, type: LogicalType) => string | null

/** Two neighbouring digits in the wrong order; where none differ, one digit is another. */
export const turnDigit: Damage = wire => {
  const pair = [...wire.matchAll(/(?<=\d)(?=\d)/g)].map(match => match.index)
  for (const at of pair) {
    const [a = '', b = ''] = [wire[at - 1], wire[at]]
    const leads = at === 1 || !/[\d.]/.test(wire[at - 2] ?? '')
    if (a !== b && !(leads && b === '0'))
      return `${wire.slice(0, at - 1)}${b}${a}${wire.slice(at + 1)}`
  }
  const last = wire.search(/\d(?!.*\d)/s)
  if (last < 0) return null
  const digit = (Number(wire[last]) % 9) + 1
  return `${wire.slice(0, last)}${digit}${wire.slice(last + 1)}`
}

/** The last quarter is gone, at least one character. */
export const cut: Damage = (wire, type) => {
  const characters = [...wire]
  if (characters.length < 2) return null
  const kept = characters.slice(0, Math.floor(characters.length * 0.75)).join('')
  // What pads a CHAR is no part of its value.
  return type.kind === 'text' && type.fixed && kept.trimEnd() === wire.trimEnd() ? null : kept
}

/** The first letter that has another case. */
export const changeCase: Damage = wire => {
  const characters = [...wire]
  for (const [i, letter] of characters.entries()) {
    for (const other of [letter.toUpperCase(), letter.toLowerCase()]) {
      if (other !== letter && [...other].length === 1) return characters.with(i, other).join('')
    }
  }
  return null
}

/** An hour later; of a date a day. */
export const shiftHour: Damage = (wire, { kind }) => shifted(wire, kind, { hours: 1 })

/** As it was the day before. */
export const dayBefore: Damage = (wire, { kind }) => shifted(wire, kind, { days: -1 })

function shifted(
  wire: string,
  kind: LogicalType['kind'],
  by: { hours: number } | { days: number },
): string | null {
  try {
    if (kind === 'date')
      return Temporal.PlainDate.from(wire)
        .add({ days: 'hours' in by ? by.hours : by.days })
        .toString()
    if (kind !== 'wall' && kind !== 'instant') return null
    return Temporal.PlainDateTime.from(wire.replace(' ', 'T')).add(by).toString().replace('T', ' ')
  } catch {
    // Infinity, a zero date, a year before Christ.
    return null
  }
}

/** The smallest step of this number; a cent of most. */
export function step(type: LogicalType): string {
  const scale = type.kind === 'decimal' ? (type.scale ?? 2) : 0
  return new Decimal(10).pow(-scale).toFixed()
}

/** Exactly more, or less. */
export function plus(wire: string, amount: string): string | null {
  if (!/^-?\d+(\.\d+)?$/.test(wire)) return null
  const Exact = Decimal.clone({ precision: wire.length + amount.length + 2 })
  return new Exact(wire).plus(amount).toFixed(wire.split('.')[1]?.length ?? 0)
}
