import type { Check } from '../../check/check.ts'
import type { Tell } from '../conducted.ts'
import type { Scene } from '../scene.ts'
import { BATCHES } from './batches.ts'
import { type Otherwise, otherwise } from './otherwise.ts'

/** Batches that a rehearsal of small ones may take, all transfers together: some milliseconds each. */
const MOST_BATCHES = 300

/** The same rows in batches of one row, of a prime number of rows, and all at once. */
export async function batchSize(scene: Scene, tell: Tell): Promise<Check[]> {
  const checks: Check[] = []
  for (const way of waysOf(scene)) checks.push(await otherwise(scene, way, tell))
  return checks
}

function waysOf(scene: Scene): Otherwise[] {
  const id = 'batching.batch-size' as const
  const each = Math.max(1, Math.floor(MOST_BATCHES / scene.passes.length))
  const small = (rows: number): number => Math.max(1, Math.ceil(rows / each))
  const larger = scene.passes.filter(({ pass, rows }) => pass === 'first' && small(rows) > 1)
  const ways: Otherwise[] = [
    {
      id,
      subject: 'one row a batch',
      sizes: small,
      how: 'row by row',
      also: larger.map(
        ({ transfer, rows }) => `${transfer}: ${small(rows)} rows a batch, it has ${rows}`,
      ),
    },
    {
      id,
      subject: 'a prime number of rows a batch',
      sizes: rows => primeFrom(rows / (BATCHES + 2)),
      how: 'in batches of a prime number of rows',
    },
  ]
  // Where every transfer was one batch, the undisturbed run was this.
  if (scene.passes.every(({ batches }) => batches <= 1)) return ways
  return [...ways, { id, subject: 'all rows in one batch', sizes: rows => rows, how: 'at once' }]
}

/** The first prime that is no less. */
function primeFrom(least: number): number {
  for (let n = Math.max(2, Math.ceil(least)); ; n++) if (isPrime(n)) return n
}

function isPrime(n: number): boolean {
  for (let divisor = 2; divisor * divisor <= n; divisor++) if (n % divisor === 0) return false
  return true
}
