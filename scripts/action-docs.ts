import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const actionFile = z.looseObject({
  inputs: z.record(
    z.string(),
    z.looseObject({ description: z.string(), default: z.string().optional() }),
  ),
  outputs: z.record(z.string(), z.looseObject({ description: z.string() })),
})

/** README.md with its tables of inputs and outputs as action.yml has them, between their marks. */
export function readmeWithTables(): string {
  const { inputs, outputs } = actionFile.parse(parse(readFileSync('action.yml', 'utf8')))
  return ['inputs', 'outputs'].reduce(
    (text, name) => replaced(text, name, name === 'inputs' ? inputTable(inputs) : table(outputs)),
    readFileSync('README.md', 'utf8'),
  )
}

type Inputs = z.output<typeof actionFile>['inputs']

const inputTable = (inputs: Inputs): string =>
  [
    '| input | what it says | default |\n| --- | --- | --- |',
    ...Object.entries(inputs).map(
      ([name, { description, default: usual }]) =>
        `| \`${name}\` | ${cell(description)} | ${usual === undefined ? '' : `\`${cell(usual)}\``} |`,
    ),
  ].join('\n')

const table = (outputs: Record<string, { description: string }>): string =>
  [
    '| output | what it is |\n| --- | --- |',
    ...Object.entries(outputs).map(
      ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
    ),
  ].join('\n')

const cell = (text: string): string => text.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')

function replaced(text: string, name: string, table: string): string {
  const [from, to] = [`<!-- ${name} of action.yml -->`, `<!-- end of ${name} -->`]
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start < 0 || end < start) throw new Error(`README.md has no marks ${from} … ${to}`)
  return `${text.slice(0, start + from.length)}\n${table}\n${text.slice(end)}`
}

if (import.meta.main) writeFileSync('README.md', readmeWithTables())
