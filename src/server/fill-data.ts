import { basename } from 'node:path'
import { ServerError } from '../spec/errors.ts'
import type { Site } from './local-programs.ts'
import { lastLine, run } from './program.ts'
import { settingsNamedIn } from './settings.ts'

const LIMIT_MS = 180_000

/** Runs the program that fills a server's data folder. Throws ServerError with its words, and on abort the signal's reason. */
export async function fillData(
  { request, folder, user }: Site,
  environment: NodeJS.ProcessEnv,
  program: string,
  args: readonly string[],
): Promise<void> {
  const { status, stderr, output } = await run(program, args, {
    environment,
    user,
    folder: folder.data,
    limitMs: LIMIT_MS,
    signal: request.signal,
  })
  if (status === 0) return
  const named = settingsNamedIn(output, request.settings)
  const blame = named.length > 0 ? `; its words speak of the setting ${named.join(', ')}` : ''
  throw new ServerError(
    `the data folder of the ${request.side} could not be made${blame}: ${lastLine(stderr || output)}`,
    {
      tried: basename(program),
      log: output,
      ...(named.length > 0 && {
        fix: `Check the ${request.side}’s settings in the spec: ${named.join(', ')}.`,
      }),
    },
  )
}
