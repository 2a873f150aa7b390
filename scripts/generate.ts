import { execFileSync } from 'node:child_process'
import { globSync } from 'node:fs'

/** Writes everything that is generated and committed, dist/ aside: the examples' data, the schemas, the generated pages of docs/, the tables of README.md. */
const generators = [
  ...globSync('examples/*/generate.ts'),
  ...globSync(
    'scripts/{schema,spec-docs,checks-docs,types-docs,action-docs,report-schema,report-picture,comment-picture}.ts',
  ),
].toSorted()
for (const script of generators) {
  execFileSync(process.execPath, [script], { stdio: 'inherit' })
  console.log(script)
}
