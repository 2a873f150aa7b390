import { type Cause, isText } from './cause.ts'

/** Characters that a charset on the way does not have became question marks. */
export const replacedCharacters: Cause = {
  name: 'replaced-characters',
  match: ({ type, want, have }) =>
    isText(type) && want !== null && have !== null && (by([...want], have) || by(units(want), have))
      ? {}
      : null,
  say: () => 'characters became question marks',
  advice: () => 'A charset on the way does not have them: utf8mb4 (PostgreSQL: UTF8) has all.',
}

const units = (text: string): string[] => text.split('')

function by(want: readonly string[], have: string): boolean {
  if (!/[?\ufffd]/.test(have)) return false
  const got = [...have]
  return (
    got.length === want.length &&
    got.every(
      (char, i) =>
        char === want[i] || ((char === '?' || char === '\ufffd') && (want[i] ?? '') > '\u007f'),
    )
  )
}
