/**
 * What a citation file of Offprint's own says of a paper besides what the format has a place for, by
 * field, so that importing the file gives the same record; `null` where the record has no value though
 * the entry has one. `id` is the paper's.
 */
export type CitationRest = Readonly<Record<string, unknown>>;

/** What the rest is called in a file: the field of a BibTeX entry, the name in CSL-JSON's `custom`. */
export const restName = 'offprint';

/** The name in a rest that says that nothing else of the entry counts: the rest is the whole record. */
export const wholeRestName = 'whole';

/**
 * The rest as one line of JSON that can stand in a field of BibTeX and of RIS: its braces are in pairs,
 * and it has no white space but single spaces, so that folding it changes nothing.
 */
export function restText(rest: CitationRest): string {
  return JSON.stringify(rest).replace(/"(?:[^"\\]|\\.)*"/g, (string) =>
    string.replace(
      /[{}@%\u0085]|[^\S ]| (?= )/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  );
}

/** What `restText` wrote, also where lines were broken since; `undefined` where the text is something else. */
export function restIn(text: string): CitationRest | undefined {
  try {
    const rest: unknown = JSON.parse(text.replace(/\s+/g, ' '));
    return typeof rest === 'object' && rest !== null && !Array.isArray(rest) ? { ...rest } : undefined;
  } catch {
    return undefined;
  }
}
