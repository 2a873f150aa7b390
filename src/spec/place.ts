/** Where something was said: a file (relative to the working directory), and 1-based line and column. */
export interface Place {
  file: string
  line: number
  column: number
}

/** `file:line:column`, as editors and terminals link it. */
export const placeText = (place: Place): string => `${place.file}:${place.line}:${place.column}`
