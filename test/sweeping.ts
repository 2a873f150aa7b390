import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { lives } from '../src/server/owner.ts'

const LOCK = join(tmpdir(), 'rehearse-test-sweeping')

/**
 * A sweep ends what any killed run left, also one that another test has just killed and means to sweep itself: whoever kills and sweeps
 * does so alone, from one to the other. `await using` lets the next one in.
 */
export async function sweepingAlone(): Promise<AsyncDisposable> {
  for (;;) {
    try {
      mkdirSync(LOCK)
      writeFileSync(join(LOCK, 'pid'), String(process.pid))
      break
    } catch {
      if (holder() !== null && !lives(holder() ?? 0)) rmSync(LOCK, { recursive: true, force: true })
      await wait(50)
    }
  }
  return {
    async [Symbol.asyncDispose]() {
      rmSync(LOCK, { recursive: true, force: true })
    },
  }
}

function holder(): number | null {
  try {
    return Number(readFileSync(join(LOCK, 'pid'), 'utf8')) || null
  } catch {
    return null
  }
}
