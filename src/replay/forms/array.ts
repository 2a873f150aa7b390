/** PostgreSQL's text of an array (https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO): elements, and NULL. */
export type Elements = (string | null | Elements)[]

/** Throws where the text is none: a server prints no other. */
export function elementsOf(text: string): Elements {
  const start = text.startsWith('[') ? text.indexOf('=') + 1 : 0
  let at = start
  const element = (): string | null => {
    let value = ''
    if (text[at] === '"') {
      for (at++; text[at] !== '"'; at++) {
        if (text[at] === '\\') at++
        if (at >= text.length) throw new Error('an array’s text ends within a string')
        value += text[at]
      }
      at++
      return value
    }
    for (; at < text.length && text[at] !== ',' && text[at] !== '}'; at++) {
      if (text[at] === '\\') at++
      value += text[at]
    }
    return value === 'NULL' ? null : value
  }
  const array = (): Elements => {
    const elements: Elements = []
    at++
    while (text[at] !== '}') {
      if (at >= text.length) throw new Error('an array’s text ends too early')
      elements.push(text[at] === '{' ? array() : element())
      if (text[at] === ',') at++
    }
    at++
    return elements
  }
  if (text[at] !== '{') throw new Error('this is no text of an array')
  return array()
}

/** One dimension; every element in quotes, so that nothing in it is mistaken. */
export const arrayText = (elements: readonly (string | null)[]): string =>
  `{${elements.map(each => (each === null ? 'NULL' : `"${each.replace(/[\\"]/g, '\\$&')}"`)).join(',')}}`
