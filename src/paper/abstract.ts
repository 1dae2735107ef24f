/** Control characters and halves of surrogate pairs, which no text needs. */
const controls = /(?![\t\n\v\f])[\p{Cc}\p{Cs}]/gu;

/**
 * An abstract in the one form in which it is stored: paragraphs divided by a blank line, each a
 * single line with single spaces, no control character. Every word stays as it was.
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
