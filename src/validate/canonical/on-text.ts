import { type Canonical, slot, slotText } from '../slot.ts'

/** A canonical text, or why there is none. */
export type Made = string | { fault: string }

/** A canonical form as a function from text to text. */
export function onText(form: Canonical): (text: string) => Made {
  const made = slot()
  return text => {
    const raw = Buffer.from(text)
    form(raw, 0, raw.length, made)
    return made.fault === null ? (slotText(made) ?? '') : { fault: made.fault }
  }
}
