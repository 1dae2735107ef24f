/** Control characters, which no text needs; line breaks and tabs count as spaces before. */
const controls = /[\p{Cc}\p{Cs}]/gu;

/**
 * An abstract in the one form in which it is stored: paragraphs divided by a blank line, each a
 * single line with single spaces, no control character. Every word stays as it was.
 */
export function canonicalAbstract(source: string): string {
  return source
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split(/\n[ \t]*(?:\n[ \t]*)+/)
    .map((paragraph) => paragraph.replace(/[ \t\n\v\f]+/g, ' ').replace(controls, '').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The paragraphs of a canonical abstract; none where it is unknown. */
export function paragraphsOf(abstract: string): string[] {
  return abstract === '' ? [] : abstract.split('\n\n');
}
