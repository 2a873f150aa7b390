import { appendFileSync, statSync } from 'node:fs'

/** GitHub takes 1 MiB a step, and nothing of what is longer. */
const MOST_BYTES = 1024 * 1024
/** Kept free for what later moves have to say of themselves. */
const ROOM_BYTES = 64 * 1024

/** Appends a text to the job summary (`file`: GITHUB_STEP_SUMMARY's); where it has no room for it, `instead`. */
export function appendSummary(file: string, text: string, instead: string): void {
  const taken = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const fits = (what: string, limit: number): boolean =>
    taken + Buffer.byteLength(what) + 1 <= limit
  if (fits(text, MOST_BYTES - ROOM_BYTES)) appendFileSync(file, `${text}\n`)
  else if (fits(instead, MOST_BYTES)) appendFileSync(file, `${instead}\n`)
}
