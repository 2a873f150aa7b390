import * as core from '@actions/core'
import { EXIT, type ExitStatus, explain } from './exit.ts'
import { openApi, said } from './github/api.ts'
import { readWorkflow } from './github/event.ts'
import { readFinishedRun } from './github/finished-run.ts'
import { RELAY_MODES, relay } from './github/relay.ts'
import { storedComment } from './report-folder.ts'
import { SpecError } from './spec/errors.ts'

/** The companion for forks: a run that is over and the text that it stored in; a comment out. It runs nothing of the pull request's. */
async function companion(): Promise<void> {
  const token = core.getInput('token')
  if (token !== '') core.setSecret(token)
  const mode = RELAY_MODES.find(known => known === (core.getInput('comment') || 'always'))
  if (mode === undefined)
    throw new SpecError(`the input comment is "${core.getInput('comment')}"`, {
      fix: `Write one of ${RELAY_MODES.join(', ')}.`,
    })
  const run = readFinishedRun(process.env)
  const workflow = readWorkflow(process.env)
  if (workflow === null || token === '')
    throw new SpecError('there is no token, or no repository', {
      fix: 'Run the companion as a step of a workflow, with permissions: pull-requests: write.',
    })
  const text = storedComment(core.getInput('folder') || 'rehearse-report')
  const { commentUrl, note } = await relay(run, text, mode, workflow.home, openApi(token, workflow))
  core.setOutput('comment-url', commentUrl ?? '')
  core.info(note)
}

/** What could not be written is an error here: writing is all that the companion is for. */
async function door(): Promise<ExitStatus> {
  try {
    await companion()
    return EXIT.passed
  } catch (error) {
    const { status, message } = explain(error, process.cwd())
    const isAnswer = error instanceof Error && 'status' in error
    core.error(isAnswer ? `GitHub did not take the comment: ${said(error)}` : message)
    return isAnswer ? EXIT.server : status
  }
}

process.exitCode = await door()
