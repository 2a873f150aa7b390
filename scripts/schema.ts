import { writeFileSync } from 'node:fs'
import { z } from 'zod'
import { policy } from '../src/policy/language.ts'
import { move } from '../src/spec/schema.ts'

/** What schema/move.schema.json holds. */
export const moveJsonSchema = (): string => editorSchema('A move of Move Rehearsal', move)

/** What schema/policy.schema.json holds. */
export const policyJsonSchema = (): string =>
  editorSchema('The policy of a repository for Move Rehearsal', policy)

/**
 * A language of ours, for editors. They read YAML's core schema, in which `9.10` is a number and `true` no text:
 * where the loader takes text, this takes what an editor may make of it.
 */
function editorSchema(title: string, language: z.ZodType): string {
  const schema = z.toJSONSchema(language, {
    io: 'input',
    target: 'draft-07',
    override: ({ zodSchema, jsonSchema }) => {
      delete jsonSchema.kind
      delete jsonSchema.id
      // What the loader makes of a key left out is not what an author would write.
      delete jsonSchema.default
      if (zodSchema instanceof z.ZodString)
        Object.assign(jsonSchema, { type: jsonSchema.pattern ? WORDS : TEXT })
      if (zodSchema instanceof z.ZodEnum || zodSchema instanceof z.ZodLiteral) {
        const labels = jsonSchema.enum ?? [jsonSchema.const]
        delete jsonSchema.type
        delete jsonSchema.const
        Object.assign(jsonSchema, { enum: labels.flatMap(inCore) })
      }
    },
  })
  return `${JSON.stringify({ title, ...schema }, names, 2)}\n`
}

/** JSON's names are text always. */
const names = (key: string, value: unknown): unknown =>
  key !== 'propertyNames' ? value : Object(value).minLength === 1 ? { minLength: 1 } : undefined

const TEXT = ['string', 'number', 'boolean', 'null']
/** A number where the text has a form of its own: `500`, `0.01`. */
const WORDS = ['string', 'number']

/** A label, and what YAML's core schema makes of it unquoted. */
const inCore = (label: unknown): unknown[] =>
  label === 'true' ? [label, true] : label === 'false' ? [label, false] : [label]

if (import.meta.main) {
  writeFileSync('schema/move.schema.json', moveJsonSchema())
  writeFileSync('schema/policy.schema.json', policyJsonSchema())
}
