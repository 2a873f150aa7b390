import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

type Outcome = { file: string; name: string; state: 'passed' | 'failed' | 'skipped'; why: string }

/** Prints what a run of the tests came to, from Vitest's JSON: the first file is the whole run, the second (if any) the failed files once more, by themselves. With `--files` only the paths of the files that failed, a line each. The last line is `N M`: how many passed, how many failed. A run without a result counts as one failure. */
function main(args: readonly string[]): void {
  const [whole, again] = args.filter(arg => arg !== '--files')
  const first = outcomes(whole)
  if (args.includes('--files')) {
    for (const file of new Set(first.filter(o => o.state === 'failed').map(o => o.file)))
      console.log(file)
    return
  }
  const second = outcomes(again)
  const twice = new Set(second.map(o => o.file))
  const last = [...first.filter(o => !twice.has(o.file)), ...second]
  const failed = last.filter(o => o.state === 'failed')
  const still = new Set(failed.map(keyOf))
  tell(
    'Failed in the whole run, passed by themselves (a race, to be looked into)',
    first.filter(o => o.state === 'failed' && !still.has(keyOf(o))),
  )
  tell('Failed', failed)
  const passed = last.filter(o => o.state === 'passed').length
  console.log(`${passed} ${failed.length + (passed > 0 || failed.length > 0 ? 0 : 1)}`)
}

/** Each test's outcome, and one for each file that failed before its tests could run; none where there is no file to read. */
function outcomes(path: string | undefined): Outcome[] {
  if (path === undefined) return []
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  if (text === '') return []
  const run: {
    testResults: {
      name: string
      status: string
      message: string
      assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[]
    }[]
  } = JSON.parse(text)
  return run.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative('.', name)
    const tests = assertionResults.map(
      (test): Outcome => ({
        file,
        name: test.fullName,
        state: test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped',
        why: (test.failureMessages ?? []).join('\n'),
      }),
    )
    return status === 'failed' && !tests.some(test => test.state === 'failed')
      ? [...tests, { file, name: 'the file itself', state: 'failed' as const, why: message }]
      : tests
  })
}

function tell(title: string, outcomes: readonly Outcome[]): void {
  if (outcomes.length === 0) return
  console.log(`\n${title}:`)
  for (const { file, name, why } of outcomes) {
    console.log(`  ${file} > ${name}`)
    for (const line of why
      .split('\n')
      .filter(one => !one.includes('/node_modules/'))
      .slice(0, 12))
      console.log(`      ${line.slice(0, 300)}`)
  }
}

const keyOf = ({ file, name }: Outcome) => `${file}\n${name}`

main(process.argv.slice(2))
