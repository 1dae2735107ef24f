import { nameParts } from '../name.ts';
import type { Paper } from '../paper.ts';
import { plainText } from '../text/text.ts';
import { citationKey, yearOf } from './citation-key.ts';
import { isUndividedName } from './undivided-name.ts';
import { citedAddress, workTypeOf } from './work-type.ts';

/** Zotero reads `UNPB` as a preprint. */
const types = { conference: 'CONF', journal: 'JOUR', preprint: 'UNPB', unknown: 'GEN' };

/**
 * A paper in RIS, as reference managers import it. Lines end with a line feed; formulas and other
 * markup become plain text, since the format has none. Unknown fields are left out.
 */
export function risOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi, published } = paper;
  const kind = workTypeOf(paper);
  const date = venue === undefined ? published : yearOf(paper);
  const [year, month = '', day = ''] = date?.split('-') ?? [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[kind]],
    ['ID', key],
    ['TI', plainText(title)],
    ...authors.map((name): [string, string] => ['AU', risName(name)]),
    ['PY', year],
    ['DA', month && `${year}/${month}/${day}`],
    ['T2', venue],
    ['PB', kind === 'preprint' ? 'arXiv' : undefined],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', citedAddress(paper)],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/[\s\u0085]+/g, ' ')}`] : [],
  );
  return [...lines, 'ER  - '].join('\n');
}

/** `Daumé, Hal, III`; a group as it is written. */
function risName(name: string): string {
  if (isUndividedName(name)) return name;
  const { given, family, suffix } = nameParts(name);
  return suffix ? `${family}, ${given}, ${suffix}` : given ? `${family}, ${given}` : family;
}
