/** What is longer was not written to be read in a comment. */
export const brief = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest)}…` : text
