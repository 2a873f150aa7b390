/** A directive of a data-driven test file: `exec source`, its SQL, and what the tool said after `----`. */
export interface Directive {
  /** The first word, and those behind it. */
  command: string
  args: string[]
  input: string
  output: string
  line: number
}

/** Reads directives: a line of words, input up to `----`, output up to an empty line. `#` starts a line that says nothing. */
export function readDirectives(text: string): Directive[] {
  const found: Directive[] = []
  const lines = text.split('\n')
  for (let n = 0; n < lines.length; n++) {
    const head = lines[n] ?? ''
    if (head === '' || head.startsWith('#')) continue
    const line = n + 1
    const block = (end: string): string => {
      const taken: string[] = []
      for (n++; n < lines.length && lines[n] !== end; n++) taken.push(lines[n] ?? '')
      return taken.join('\n')
    }
    const [command = '', ...args] = head.split(' ')
    found.push({ command, args, input: block('----'), output: block(''), line })
  }
  return found
}
