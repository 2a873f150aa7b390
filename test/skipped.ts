import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Says at the end of a run which engine × test cells were skipped for want of an engine, or of what else a test needs of the machine. */
export default class Skipped implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = skippedLines([...modules].flatMap(module => [...module.children.allTests()]))
    if (lines.length > 0)
      process.stdout.write(`\n Skipped, since this machine lacks them:\n${lines.join('\n')}\n\n`)
  }
}

type Told = Pick<TestCase, 'meta' | 'result'> & { module: Pick<TestModule, 'relativeModuleId'> }

/** One line for each thing that is not here: how many tests of how many files wanted it, and which files. */
export function skippedLines(tests: readonly Told[]): string[] {
  const cells = new Map<string, Map<string, number>>()
  for (const test of tests) {
    if (test.result().state !== 'skipped') continue
    for (const what of test.meta().lacks ?? []) {
      const files = cells.get(what) ?? new Map<string, number>()
      const file = test.module.relativeModuleId
      cells.set(what, files.set(file, (files.get(file) ?? 0) + 1))
    }
  }
  return [...cells].toSorted().map(([what, files]) => {
    const all = [...files.values()].reduce((sum, n) => sum + n, 0)
    const each = [...files].toSorted().map(([file, n]) => `${file.replace(/^test\//, '')} ${n}`)
    return `   ${what}: ${all} ${all === 1 ? 'test' : 'tests'} in ${files.size} ${files.size === 1 ? 'file' : 'files'} (${each.join(', ')})`
  })
}
