import type { LogicalType } from '../../engine/catalog.ts'
import type { Step } from './step.ts'

/** `too-long: cut`: as many whole characters as the column holds. Null for a column without a limit, and for what is no text. */
export function cut(target: LogicalType): Step | null {
  if (target.kind !== 'text') return null
  const { max, maxBytes } = target
  if (max !== null) {
    return text => (text.length <= max ? text : [...text].slice(0, max).join(''))
  }
  return maxBytes === null ? null : text => firstBytes(text, maxBytes)
}

function firstBytes(text: string, most: number): string {
  const bytes = Buffer.from(text)
  if (bytes.length <= most) return text
  let end = most
  // Within a character: 10xxxxxx.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
  return bytes.toString('utf8', 0, end)
}

/** `lossy` for what is a time: digits of a second's fraction that the column does not keep are cut, never rounded. Null where it keeps all. */
export function cutFraction(target: LogicalType): Step | null {
  if (target.kind !== 'time' && target.kind !== 'wall' && target.kind !== 'instant') return null
  const { precision } = target
  return text =>
    text.replace(/\.(\d+)/, (_, digits: string) => {
      const kept = digits.slice(0, precision)
      return kept === '' ? '' : `.${kept}`
    })
}
