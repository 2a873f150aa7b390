/**
 * One cell in canonical form: bytes `[start, end)` of `data`, NULL where start is -1. Two cells of one column are equal
 * exactly where their canonical bytes are. Slots are made once a column and filled row after row.
 */
export interface Slot {
  data: Buffer
  start: number
  end: number
  /** Why there is no such value: it equals nothing, not even NULL. Words that hold no value of a row. */
  fault: string | null
  /** True where the mapping says nothing about this cell. */
  unmapped: boolean
  /** Room for forms that are not a part of the raw text. */
  room: Buffer
}

/** Fills a slot with the canonical form of raw text `[start, end)`; never asked for NULL. Pure but for the slot. */
export type Canonical = (data: Buffer, start: number, end: number, slot: Slot) => void

export const NULL = -1
const EMPTY = Buffer.alloc(0)

export const slot = (): Slot => ({
  data: EMPTY,
  start: NULL,
  end: NULL,
  fault: null,
  unmapped: false,
  room: EMPTY,
})

export function setNull(to: Slot): void {
  to.start = NULL
  to.end = NULL
  to.fault = null
  to.unmapped = false
}

export function setBytes(to: Slot, data: Buffer, start: number, end: number): void {
  to.data = data
  to.start = start
  to.end = end
  to.fault = null
  to.unmapped = false
}

export function setText(to: Slot, text: string): void {
  const most = text.length * 3
  if (to.room.length < most) to.room = Buffer.allocUnsafe(Math.max(64, most * 2))
  setBytes(to, to.room, 0, to.room.write(text, 'utf8'))
}

export function setFault(to: Slot, fault: string): void {
  setNull(to)
  to.fault = fault
}

export function setUnmapped(to: Slot): void {
  setNull(to)
  to.unmapped = true
}

/** The canonical form as text, for descriptions; NULL is null. */
export const slotText = (from: Slot): string | null =>
  from.start === NULL ? null : from.data.toString('utf8', from.start, from.end)

export function equalBytes(
  a: Buffer,
  aStart: number,
  aEnd: number,
  b: Buffer,
  bStart: number,
  bEnd: number,
): boolean {
  const length = aEnd - aStart
  if (length !== bEnd - bStart) return false
  // A call into the runtime costs more than a short loop.
  if (length > 96) return a.compare(b, bStart, bEnd, aStart, aEnd) === 0
  for (let i = 0; i < length; i++) {
    if (a[aStart + i] !== b[bStart + i]) return false
  }
  return true
}

/** Whether two cells of one column hold the same value. A fault equals nothing. */
export function equalSlots(a: Slot, b: Slot): boolean {
  if (a.fault !== null || b.fault !== null) return false
  if (a.start === NULL || b.start === NULL) return a.start === b.start
  if (a.data === b.data && a.start === b.start && a.end === b.end) return true
  return equalBytes(a.data, a.start, a.end, b.data, b.start, b.end)
}

/** A copy that outlives the data it came from. */
export function copyOf(from: Slot): Slot {
  const to = slot()
  to.fault = from.fault
  to.unmapped = from.unmapped
  if (from.start !== NULL) {
    to.data = Buffer.from(from.data.subarray(from.start, from.end))
    to.start = 0
    to.end = to.data.length
  }
  return to
}
