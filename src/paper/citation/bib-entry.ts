/**
 * An entry of a `.bib` file. Fields without a value are left out; a value stands in braces, except
 * that of `month`, which is one of BibTeX's own words.
 */
export function bibEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string | undefined])[],
): string {
  const lines = fields.flatMap(([name, value]) => {
    if (!value) return [];
    return [`  ${name.padEnd(13)} = ${name === 'month' ? value : `{${value}}`},`];
  });
  return [`@${type}{${key},`, ...lines, '}'].join('\n');
}
