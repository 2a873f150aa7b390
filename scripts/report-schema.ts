import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { reportSchema } from '../src/report/json-schema.ts'

/** What schema/report.schema.json holds. */
export const reportJsonSchema = (): string =>
  `${JSON.stringify({ title: 'A report of Move Rehearsal', ...z.toJSONSchema(reportSchema) }, null, 2)}\n`

if (import.meta.main) writeFileSync('schema/report.schema.json', reportJsonSchema())
