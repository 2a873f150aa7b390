import { type Canonical, setBytes, setText } from '../slot.ts'

/** UUIDs: lower case, with dashes. */
export const uuid: Canonical = (data, start, end, slot) => {
  let plain = end - start === 36
  for (let i = start; plain && i < end; i++) {
    const c = data[i] ?? 0
    if (c >= 0x41 && c <= 0x5a) plain = false
  }
  if (plain) return setBytes(slot, data, start, end)
  const text = data.toString('latin1', start, end)
  setText(slot, uuidText(text) ?? text)
}

/** A UUID as people write it (any case, braces, without dashes) in canonical form, or null where it is none. */
export function uuidText(text: string): string | null {
  const hex = text
    .replace(/^\{(.*)\}$/, '$1')
    .replaceAll('-', '')
    .toLowerCase()
  if (!/^[0-9a-f]{32}$/.test(hex)) return null
  return dashed(hex)
}

/** 32 hexadecimal digits with the dashes of a UUID. */
export const dashed = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
