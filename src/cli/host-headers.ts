/** The headers that some paths get. */
interface HeaderRule {
  path: RegExp;
  headers: Record<string, string>;
}

/** The rules of a `_headers` file: a path, in which `*` stands for anything, and below it its headers, indented. */
export function headerRules(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name !== undefined && value !== undefined && rule) rule.headers[name.toLowerCase()] = value;
    else if (/^\/\S*$/.test(line)) rules.push({ path: patternOf(line), headers: {} });
  }
  return rules;
}

/** The headers of a path, of which later rules win. */
export function headersOf(path: string, rules: readonly HeaderRule[]): Record<string, string> {
  return Object.assign({}, ...rules.filter((rule) => rule.path.test(path)).map(({ headers }) => headers));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
}
