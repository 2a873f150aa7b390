import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportSchema } from '../../src/report/json-schema.ts'
import type { Report } from '../../src/report/report.ts'

export const RECORDED = [
  'passed',
  'rehearsed',
  'shifted',
  'trimmed-with-values',
  'missing',
  'touched',
] as const

/** A report of a real run; record.ts makes it anew. */
export function recorded(name: (typeof RECORDED)[number]): Report {
  const text = readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')
  reportSchema.parse(JSON.parse(text))
  return JSON.parse(text) as Report
}
