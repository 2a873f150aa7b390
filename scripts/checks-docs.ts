import { writeFileSync } from 'node:fs'
import { CATALOGUE } from '../src/check/catalogue.ts'
import { STAGES } from '../src/report/stages.ts'

/** What docs/checks.md holds: every check by stage. */
export function checksDocs(): string {
  const sections = STAGES.flatMap(({ stage, title }) => {
    const rows = Object.entries(CATALOGUE).filter(([id]) => id.startsWith(`${stage}.`))
    if (rows.length === 0) return []
    return [
      `## ${title}\n\n| check | what it means |\n| --- | --- |\n${rows.map(([id, meaning]) => `| \`${id}\` | ${meaning} |`).join('\n')}`,
    ]
  })
  return `# Checks

Everything that the gate proves is a check. Each has one of five results: *passed*, *failed*, *warned*, *waived*, or *not covered* (with what is missing), and says how it is known: *observed* (it happened on real servers in this run) or *inferred* (from the text, a plan or a forecast). A check that could not run is *not covered* or failed, never passed.

This page is made from \`src/check/catalogue.ts\` by \`npm run generate\`.

${sections.join('\n\n')}
`
}

if (import.meta.main) writeFileSync('docs/checks.md', checksDocs())
