import { lined, type Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'
import { casesOf, type TestCase } from './cases.ts'

/** The move as one test suite, for CI servers that show tests: a test case for each check and each rehearsal. */
export function junit(report: Report): string {
  const cases = casesOf(report)
  const count = (kind: TestCase['outcome']): number =>
    cases.filter(({ outcome }) => outcome === kind).length
  const counts = markup`tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}" time="${seconds(report.ms)}"`
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${report.tool.name}" ${counts}>
  <testsuite name="${report.move}" ${counts} timestamp="${report.startedAt}">
    <properties>
${properties(report)}    </properties>
${cases.map(testCase)}  </testsuite>
</testsuites>
`.text
}

const properties = ({ file, digest, run, verdict, servers }: Report): Markup[] =>
  [
    ['spec', file],
    ['digest', digest],
    ['run', run],
    ['verdict', verdict.text],
    ...servers.map(({ side, engine, version }) => [`server.${side}`, `${engine} ${version}`]),
  ].map(([name = '', value = '']) => markup`      <property name="${name}" value="${value}"/>\n`)

const testCase = ({
  classname,
  name,
  place,
  ms,
  outcome,
  type,
  message,
  text,
}: TestCase): Markup => {
  const at = place === null ? null : markup` file="${place.file}" line="${place.line}"`
  const time = ms === null ? null : markup` time="${seconds(ms)}"`
  const opening = markup`    <testcase classname="${classname}" name="${name}"${at}${time}`
  if (outcome === 'skipped')
    return markup`${opening}>\n      <skipped message="${message}"/>\n    </testcase>\n`
  if (outcome === 'failure')
    return markup`${opening}>\n      <failure type="${type}" message="${message}">${lined(text)}</failure>\n    </testcase>\n`
  if (text.length === 0) return markup`${opening}/>\n`
  return markup`${opening}>\n      <system-out>${lined(text)}</system-out>\n    </testcase>\n`
}

const seconds = (ms: number): string => (ms / 1000).toFixed(3)
