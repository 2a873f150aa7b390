import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Repository, rehearse } from '../gate/repository.ts'
import { EXAMPLES } from '../gate/twins.ts'

/** Real runs that the golden files are made from; `node test/report/record.ts` runs them anew where the report has changed its form. */
const RUNS: { file: string; example: string; broken: string | null; values?: boolean }[] = [
  { file: 'passed', example: 'full-name', broken: null },
  { file: 'rehearsed', example: 'full-name', broken: null },
  { file: 'shifted', example: 'shop-to-crm', broken: 'the zone of another coast' },
  {
    file: 'trimmed-with-values',
    example: 'tenant-split',
    broken: 'a trigger of the target that trims',
    values: true,
  },
  { file: 'missing', example: 'tenant-split', broken: 'a trigger of the target that loses rows' },
  {
    file: 'touched',
    example: 'full-name',
    broken: 'a trigger that changes a column nobody asked it to',
  },
]

for (const { file, example, broken, values } of RUNS) {
  const twin = EXAMPLES.find(e => e.name === example)?.twins.find(t => t.broken === broken)
  if (broken !== null && twin === undefined) throw new Error(`${example} has no twin: ${broken}`)
  await using repository = await Repository.of(`examples/${example}`)
  if (twin !== undefined) await repository.edit(twin.file, twin.from, twin.to)
  const args = ['check', `${example}.move.yaml`, ...(values ? ['--show-values'] : [])]
  const { report, stderr } = await rehearse(repository, args)
  if (report === null) throw new Error(stderr)
  writeFileSync(join(import.meta.dirname, `${file}.json`), `${JSON.stringify(report, null, 1)}\n`)
}
