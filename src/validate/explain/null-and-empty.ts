import type { Cause } from './cause.ts'
import { fieldWith } from './mend.ts'

export const nullForEmpty: Cause = {
  name: 'null-for-empty',
  match: ({ want, have }) => (want === '' && have === null ? {} : null),
  say: () => 'NULL stands for the empty string',
  mend: (_group, field) => fieldWith(field, { empty: null }),
}

export const emptyForNull: Cause = {
  name: 'empty-for-null',
  match: ({ want, have }) => (want === null && have === '' ? {} : null),
  say: () => 'the empty string stands for NULL',
  mend: (_group, field) => fieldWith(field, { default: '' }),
}

export const nullForValue: Cause = {
  name: 'null-for-value',
  match: ({ have }) => (have === null ? {} : null),
  say: () => 'NULL stands for a value',
  advice: () => 'The values were lost on the way: look at what writes the column.',
}

export const valueForNull: Cause = {
  name: 'value-for-null',
  match: ({ want }) => (want === null ? {} : null),
  say: () => 'a value stands for NULL',
  advice: () => 'Something on the target fills the column: a trigger, a program, a default.',
}

export const emptied: Cause = {
  name: 'empty-for-value',
  match: ({ have }) => (have === '' ? {} : null),
  say: () => 'the empty string stands for a value',
  advice: () => 'The values were lost on the way: look at what writes the column.',
}
