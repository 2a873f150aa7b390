import { setTimeout as wait } from 'node:timers/promises'

/** Whether work ends within so many milliseconds; throws what it throws. No timer is left behind, which would keep the process alive. */
export async function inTime(work: Promise<unknown>, ms: number): Promise<boolean> {
  const ended = new AbortController()
  try {
    return await Promise.race([
      work.then(() => true),
      wait(ms, false, { signal: ended.signal }).catch(() => false),
    ])
  } finally {
    ended.abort()
  }
}
