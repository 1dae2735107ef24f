import type { HtmlLine } from './lines.ts';

/** Lines up to a heading that isn't the first. */
export function trimmed(lines: readonly HtmlLine[]): HtmlLine[] {
  const end = lines.findIndex(
    ({ level }, at) =>
      at > 0 && level !== undefined && (lines[0]?.level === undefined || level <= lines[0].level),
  );
  return lines.slice(0, end < 0 ? undefined : end);
}

/** The ways in which lines may be divided: at lines of one look, or at those that stand apart. */
export function beginnings(lines: readonly HtmlLine[]): number[][] {
  const places = new Map<string, number[]>();
  for (const [at, line] of lines.entries())
    for (const look of looksOf(line)) {
      const others = places.get(look);
      if (others) others.push(at);
      else places.set(look, [at]);
    }
  return [...places.values()].filter((starts) => starts.length >= 2).slice(0, mostWays);
}

/** More ways to divide lines aren't tried. */
const mostWays = 10;

const known = new WeakMap<HtmlLine, readonly string[]>();

/** How a line looks, by which entries may begin. */
function looksOf(line: HtmlLine): readonly string[] {
  // A heading without classes looks like its level.
  const looks = known.get(line) ?? [...new Set(looksIn(line))];
  known.set(line, looks);
  return looks;
}

function looksIn(line: HtmlLine): string[] {
  const said = line.runs.filter(({ text }) => text.trim() !== '');
  const [first] = said;
  return [
    ...(line.level === undefined ? [] : [`h${line.level}`]),
    ...(first?.part === 'title' ? ['title'] : []),
    ...(said.length > 0 && said.every(({ isBold }) => isBold)
      ? ['bold']
      : first?.isBold
        ? ['bold first']
        : []),
    ...(first?.href !== undefined ? ['link'] : []),
    ...(line.isApart ? ['apart'] : []),
    ...(/^\s*(?:[[(]?\d{1,3}[\]).]|[•▪◦‣·●○■*]\s)/.test(first?.text ?? '') ? ['number'] : []),
    line.kind,
  ];
}
