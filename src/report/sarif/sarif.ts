import type { Log, ReportingDescriptor, Result as SarifResult } from 'sarif'
import { CATALOGUE, type CheckId } from '../../check/catalogue.ts'
import type { Check, Result } from '../../check/check.ts'
import { checkText } from '../check-text.ts'
import { encodedPath } from '../comment/link.ts'
import { visible } from '../markdown-text.ts'
import type { Report } from '../report.ts'
import { stageOf, worstFirst } from '../stages.ts'
import { fingerprints } from './fingerprint.ts'

const LEVEL = {
  failed: 'error',
  warned: 'warning',
  waived: 'note',
  'not covered': 'note',
} as const satisfies Partial<Record<Result, SarifResult.level>>

type Found = Check & { result: keyof typeof LEVEL }

/** What was found, for GitHub’s code scanning and editors, as SARIF 2.1.0: what passed is no result. Paths are relative to the working directory. */
export function sarif(report: Report): string {
  const found = worstFirst(report.checks).filter(isFound)
  const ids = [...new Set(found.map(({ id }) => id))].toSorted()
  const prints = fingerprints(report.file, found)
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: report.tool.name,
            semanticVersion: report.tool.version,
            rules: ids.map(rule),
          },
        },
        automationDetails: { id: `${report.tool.name}/${encodedPath(report.file)}/` },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: true, startTimeUtc: report.startedAt }],
        results: found.map((check, i) => ({
          ruleId: check.id,
          ruleIndex: ids.indexOf(check.id),
          level: LEVEL[check.result],
          message: { text: withoutLinks(`${visible(check.subject)}: ${checkText(check)}`) },
          locations: [location(check, report)],
          partialFingerprints: { 'moveRehearsal/v1': prints[i] ?? '' },
          ...(check.result === 'waived'
            ? {
                suppressions: [
                  { kind: 'external', status: 'accepted', justification: check.why ?? '' },
                ],
              }
            : {}),
        })),
      },
    ],
  }
  return `${JSON.stringify(log, wellFormed, 2)}\n`
}

const isFound = (check: Check): check is Found => Object.hasOwn(LEVEL, check.result)

const rule = (id: CheckId): ReportingDescriptor => ({
  id,
  shortDescription: { text: CATALOGUE[id] },
  properties: { tags: [stageOf({ id })] },
})

/** What has no place of its own is about the spec: GitHub shows no result without one. */
function location({ place }: Check, { file }: Report) {
  const { line, column } = place ?? { line: 1, column: 1 }
  return {
    physicalLocation: {
      artifactLocation: { uri: encodedPath(place?.file ?? file), uriBaseId: '%SRCROOT%' },
      region: { startLine: line, startColumn: column },
    },
  }
}

/** `[text](target)` in a message is a link to whoever shows it (SARIF 2.1.0, 3.11.6), and ours has none. */
const withoutLinks = (text: string): string => text.replaceAll('](', '] (')

/** JSON has escapes for lone surrogates, and many that read it refuse them. */
const wellFormed = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value
