import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findSpecs } from '../src/find-specs.ts'
import { emptyFolders, makeReportFolder, reportFolders, writeReport } from '../src/report-folder.ts'
import { appendSummary } from '../src/step-summary.ts'
import { recorded } from './report/recorded.ts'

const folder = mkdtempSync(join(tmpdir(), 'rehearse-doors-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the folder of a report', () => {
  it('is called like the spec, and like its path where two specs are called alike', () => {
    const specs = [
      'a/one.move.yaml',
      'b/one.move.yml',
      'b/two.move.yaml',
      '../...move.yaml',
      'x.yaml',
      'a-one.move.yaml',
    ]
    expect([...reportFolders(specs, '/w', 'out').values()]).toEqual([
      'out/a-one',
      'out/b-one',
      'out/two',
      'out/move',
      'out/x.yaml',
      'out/a-one-2',
    ])
  })

  it.skipIf(process.platform !== 'linux')('is refused where no folder can be made', () => {
    expect(() => makeReportFolder('/proc/x/item')).toThrow(
      'the report cannot be written to /proc/x/item: no folder can be made there',
    )
  })

  it('holds no report of an earlier check once a new one begins', () => {
    const old = join(folder, 'old')
    mkdirSync(old)
    for (const name of ['report.json', 'report.md', 'kept.log']) writeFileSync(join(old, name), 'x')
    makeReportFolder(old)
    expect(readdirSync(old)).toEqual(['kept.log'])
  })

  it('holds every file of a report, and a runbook where the move has steps', () => {
    const moved = join(folder, 'moved')
    makeReportFolder(moved)
    const report = recorded('passed')
    writeReport(report, moved)
    const files = ['junit.xml', 'report.html', 'report.json', 'report.md', 'report.sarif']
    expect(readdirSync(moved)).toEqual(files)
    const rollback = { script: null, triggers: [], writesAfter: null }
    const cutover = { strategy: null, steps: [], rollback, downtime: null, reconcile: null }
    writeReport({ ...report, cutover }, moved)
    expect(readdirSync(moved)).toEqual([...files, 'runbook.md'])
    makeReportFolder(moved)
    expect(readdirSync(moved)).toEqual([])
  })

  it('does not stay where nothing was written to it, nor do folders above it that were not there', () => {
    const here = join(folder, 'empty')
    const at = join(here, 'reports')
    const folders = [join(at, 'one'), join(at, 'two')]
    const leave = emptyFolders(folders, at)
    for (const one of folders) makeReportFolder(one)
    writeFileSync(join(at, 'two', 'kept.log'), '')
    leave()
    expect(readdirSync(at)).toEqual(['two'])
    rmSync(join(at, 'two', 'kept.log'))
    leave()
    expect(existsSync(here)).toBe(false)
    // One that was there before is the caller's.
    mkdirSync(at, { recursive: true })
    const again = emptyFolders(folders, at)
    makeReportFolder(join(at, 'one'))
    again()
    expect(readdirSync(at)).toEqual([])
  })

  it('that cannot be written is the caller’s error, with the way out', () => {
    writeFileSync(join(folder, 'taken'), '')
    expect(() => makeReportFolder(join(folder, 'taken', 'one'))).toThrow(
      /^the report cannot be written to .*taken\/one: a file stands where a folder is needed$/,
    )
    mkdirSync(join(folder, 'odd', 'report.md'), { recursive: true })
    expect(() => makeReportFolder(join(folder, 'odd'))).toThrow(
      /odd: a folder stands where a file is needed$/,
    )
    expect(readdirSync(join(folder, 'odd'))).toEqual(['report.md'])
  })
})

describe('specs by path and glob', () => {
  it('are each named once, a glob’s in order; a path stays where nothing is there', () => {
    for (const name of [
      'b.move.yaml',
      'a.move.yaml',
      'node_modules/c.move.yaml',
      '[x].move.yaml',
    ]) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), '')
    }
    expect(findSpecs(['b.move.yaml', '**/?.move.yaml', './b.move.yaml'], folder)).toEqual([
      'b.move.yaml',
      'a.move.yaml',
    ])
    expect(findSpecs(['missing.move.yaml', '[x].move.yaml'], folder)).toEqual([
      'missing.move.yaml',
      '[x].move.yaml',
    ])
    expect(() => findSpecs(['moves/**'], folder)).toThrow('moves/** matches no file')
  })
})

describe('the job summary', () => {
  it('takes what it has room for, and a word about the rest', () => {
    const file = join(folder, 'summary')
    const long = 'ü'.repeat(300_000)
    appendSummary(file, 'first', 'too long')
    appendSummary(file, long, 'too long')
    appendSummary(file, long, 'too long')
    expect(readFileSync(file, 'utf8')).toBe(`first\n${long}\ntoo long\n`)
  })
})
