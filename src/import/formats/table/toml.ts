import { parse, TomlError } from 'smol-toml';

/** A table in brackets, or a name with its value: what lines of TOML begin with. */
const tableLine = /^\s*\[\[?[\w."' -]+\]\]?\s*(?:#.*)?$/;
const valueLine = /^\s*(?:[\w-]+|"[^"]+")(?:\.[\w-]+)*\s*=\s*(?:["'[{\d]|true|false)/;

/** Whether a text is TOML: its first line that is no comment begins a table or gives a value, and others do. */
export function isToml(head: string): boolean {
  const lines = head.split('\n').filter((line) => !/^\s*(?:#.*)?$/.test(line));
  const [first = ''] = lines;
  return (
    (tableLine.test(first) || valueLine.test(first)) &&
    lines.filter((line) => valueLine.test(line)).length >= 2 &&
    lines.some((line) => tableLine.test(line))
  );
}

/** The data in TOML; where it is broken, the line and why. */
export function tomlValue(text: string): { data: unknown } | { line: number; reason: string } {
  try {
    return { data: plain(parse(text)) };
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    return { line: cause.line, reason: cause.message.split('\n')[0] ?? '' };
  }
}

/** Days as texts, in objects that have no name by inheritance. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z?$/, '');
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}
