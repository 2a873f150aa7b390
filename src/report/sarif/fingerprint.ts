import { createHash } from 'node:crypto'
import type { Check } from '../../check/check.ts'

/**
 * What stays the same of a finding from run to run, so that it is one alert: neither its line nor its figures are in it. Findings of one id
 * about one subject are told apart by their order.
 */
export function fingerprints(file: string, checks: readonly Check[]): string[] {
  const seen = new Map<string, number>()
  return checks.map(({ id, subject }) => {
    const what = JSON.stringify([file, id, subject])
    const nth = (seen.get(what) ?? 0) + 1
    seen.set(what, nth)
    return createHash('sha256').update(`${what}:${nth}`).digest('hex').slice(0, 32)
  })
}
