import { textAddress, yearOf } from './bibtex.ts';
import { isGroup, nameParts } from './name.ts';
import type { Paper } from './paper.ts';
import { plainText } from './text.ts';

/**
 * The RIS record of a paper, with the line ends that the format asks for: `CPAPER` where a venue is
 * known, otherwise `UNPB` by arXiv. A group's name ends with a comma, so that no program divides it.
 */
export function risOf(paper: Omit<Paper, 'id'>): string {
  const { title, authors, venue, arxiv, doi, published, abstract } = paper;
  const isPreprint = venue === undefined;
  const day = isPreprint && published ? published.replaceAll('-', '/') : undefined;
  const fields: [string, string | undefined][] = [
    ['TY', isPreprint ? 'UNPB' : 'CPAPER'],
    ['TI', plainText(title)],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ['PY', yearOf(paper)],
    ['DA', day],
    ['T2', venue],
    ['PB', isPreprint && arxiv ? 'arXiv' : undefined],
    ['M1', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', textAddress(paper)],
    ['AB', plainText(abstract)],
    ['ER', ''],
  ];
  return fields
    .filter(([tag, value]) => value || tag === 'ER')
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ').trim()}\r\n`)
    .join('');
}

function risName(name: string): string {
  if (isGroup(name)) return `${name},`;
  const { given, family, suffix } = nameParts(name);
  return [family, given, suffix].filter((part) => part !== '').join(', ');
}
