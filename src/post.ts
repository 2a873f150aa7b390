import * as core from '@actions/core'
import { explain } from './exit.ts'
import { sweepRun } from './server/sweep.ts'

/** The action's clean-up: ends what this run started and a cancelled or killed main left. */
const run = core.getState('run')
/** Inputs are the same for both steps. */
const urls = [core.getInput('source-url'), core.getInput('target-url')].filter(Boolean)
try {
  const swept = run === '' ? [] : await sweepRun(run, urls)
  for (const line of swept) core.info(`ended: ${line}`)
  if (swept.length === 0) core.info('Nothing was left behind.')
} catch (error) {
  // The check has its verdict; what could not be ended is no reason to change it.
  core.warning(explain(error, process.cwd()).message)
}
