import { type Category, categories, type Verdict } from './verdict.ts';
import type { Weight } from './weight.ts';

/** What was measured of one template. `verdict` is missing where Lighthouse was left out. */
export interface Row {
  site: string;
  template: string;
  weight: Weight;
  verdict: Verdict | undefined;
  /** The cumulative layout shift. */
  shift: number;
  findings: string[];
}

const heads = [
  'site',
  'template',
  'kB',
  'requests',
  'HTML kB',
  'script kB',
  'third party',
  ...categories.map((category): string => short(category)),
  'shift',
  'axe',
];

/** The rows as a table in Markdown, a line each, columns set under each other, and a note on what has a star. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [heads, ...rows.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)));
  const isText = (column: number) => column < 2;
  const lineOf = (line: readonly string[]) =>
    `| ${line
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return isText(column) ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (isText(column) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  const [first = [], ...rest] = cells;
  const note = rows.some(({ verdict }) => verdict?.isHidden)
    ? ['', '* asks search engines to leave it out, and is not asked whether they can take it in.']
    : [];
  return [lineOf(first), rule, ...rest.map(lineOf), ...note].join('\n');
}

/** What cost points, under the name of its template; empty where nothing did. */
export function faultsOf(rows: readonly Row[]): string {
  return rows
    .flatMap(({ site, template, verdict, findings }) => {
      const faults = [...(verdict?.faults ?? []), ...findings.map((finding) => `axe: ${finding}`)];
      return faults.length > 0 ? [`${site}, ${template}:`, ...faults.map((fault) => `  ${fault}`)] : [];
    })
    .join('\n');
}

function cellsOf({ site, template, weight, verdict, shift, findings }: Row): string[] {
  return [
    site,
    template,
    kilobytes(weight.bytes),
    String(weight.requests),
    kilobytes(weight.html),
    kilobytes(weight.script),
    String(weight.foreign),
    ...categories.map((category) => scoreOf(verdict, category)),
    shift === 0 ? '0' : shift.toFixed(3),
    String(findings.length),
  ];
}

function scoreOf(verdict: Verdict | undefined, category: Category): string {
  const score = verdict?.scores[category];
  if (score === undefined) return '';
  return verdict?.isHidden && category === 'seo' ? `${score}*` : String(score);
}

function short(category: Category): string {
  return { performance: 'perf.', accessibility: 'access.', 'best-practices': 'practices', seo: 'SEO' }[
    category
  ];
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
