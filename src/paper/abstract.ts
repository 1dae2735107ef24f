/** Control characters and lone surrogates, which no text needs. */
const controls = /(?![\t\n\v\f])[\p{Cc}\p{Cs}]/gu;

/**
 * An abstract in the form in which it is stored: paragraphs separated by a blank line, each a single
 * line with single spaces, without control characters. Every word stays as it was.
 */
export function canonicalAbstract(source: string): string {
  return source
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replace(/[ \t\n\v\f]+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The paragraphs of a canonical abstract; none where it is unknown. */
export function paragraphsOf(abstract: string): string[] {
  return abstract === '' ? [] : abstract.split('\n\n');
}
