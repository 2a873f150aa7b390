import type { EngineName } from '../../../src/engine/engine.ts'

/** Every engine as a source of what PostgreSQL takes, and as a target. */
export const PAIRS: readonly (readonly [source: EngineName, target: EngineName])[] = [
  ['postgres', 'postgres'],
  ['mysql', 'postgres'],
  ['mariadb', 'postgres'],
  ['postgres', 'mysql'],
  ['mysql', 'mariadb'],
  ['mariadb', 'mysql'],
]
