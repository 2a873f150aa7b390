import type { Check, Result } from '../check/check.ts'
import type { FailOn, Verdict } from './report.ts'

/** The verdict over a move's checks. With `never` it still says what is wrong; only the exit status is milder. */
export function verdict(checks: readonly Check[], failOn: FailOn): Verdict {
  const count = (result: Result): number => checks.filter(check => check.result === result).length
  const counts = {
    passed: count('passed'),
    failed: count('failed'),
    warned: count('warned'),
    waived: count('waived'),
    notCovered: count('not covered'),
  }
  return { ...verdictOf(counts, failOn), ...counts }
}

/** What so many checks of each result come to. */
export function verdictOf(
  { failed, warned, waived, notCovered }: Omit<Verdict, 'conclusion' | 'text'>,
  failOn: FailOn,
): Pick<Verdict, 'conclusion' | 'text'> {
  const conclusion = failed > 0 || (failOn === 'warning' && warned > 0) ? 'failed' : 'passed'
  const parts = [
    conclusion,
    failed > 0 ? `${failed} ${failed === 1 ? 'check' : 'checks'} failed` : '',
    warned > 0 ? `${warned} ${warned === 1 ? 'warning' : 'warnings'}` : '',
    waived > 0 ? `${waived} waived` : '',
    notCovered > 0 ? `${notCovered} not covered` : '',
  ]
  return { conclusion, text: parts.filter(part => part !== '').join(', ') }
}
