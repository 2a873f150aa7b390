import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FAMILY, GIVEN } from '../people.ts'
import { Random } from '../random.ts'

/** Writes the users, the same on every machine: `node examples/full-name/generate.ts`. */
export function generate(folder: string): void {
  const random = new Random(42)
  const users = Array.from({ length: 2500 }, (_, i) => ({
    id: i + 1,
    email: `u${i + 1}@example.org`,
    first_name: random.chance(0.02) ? '' : random.pick(GIVEN),
    last_name: random.chance(0.1) ? null : random.pick(FAMILY),
    language: random.pick([null, 'de', 'fr', 'ja', 'en']),
    balance_cents: random.chance(0.4) ? 0 : random.int(-9_999, 99_999_999),
    created_at: `${random.wall(2018, 2025)}+00`,
  }))
  writeFileSync(
    join(folder, 'db', 'data', 'users.jsonl'),
    users.map(user => `${JSON.stringify(user)}\n`).join(''),
  )
}

if (import.meta.main) generate(import.meta.dirname)
