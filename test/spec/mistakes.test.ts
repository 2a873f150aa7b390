import { describe, expect, test } from 'vitest'
import { cases, loaded } from './said.ts'

/** The documents in mistakes/ are the table: a rule, a spec that breaks it, and what is said, word for word. */
for (const [title, file] of [
  ['The text of a spec', 'text.md'],
  ['Keys and values', 'keys.md'],
  ['What the sections of a spec say of each other', 'rules.md'],
] as const) {
  describe(title, async () => {
    test.each(await cases(file))('%s', async (_, spec, said) => {
      expect(said).not.toBe('')
      expect(await loaded(spec)).toBe(said)
    })
  })
}
