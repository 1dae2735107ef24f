import { dividedName } from '../name.ts';
import type { Paper } from '../paper.ts';
import { plainText } from '../text/text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate } from './cited.ts';
import { type WorkType, workTypeOf } from './work-type.ts';

/** Zotero reads `UNPB` as a preprint. */
const types: Record<WorkType, string> = {
  conference: 'CONF',
  journal: 'JOUR',
  preprint: 'UNPB',
  unknown: 'GEN',
};

/**
 * A paper in RIS, as reference managers import it. Lines end with a line feed; formulas and other
 * markup become plain text, since the format has none. Unknown fields are left out.
 */
export function risOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  const { title, authors, venue, arxiv, doi } = paper;
  const kind = workTypeOf(paper);
  const [year, month = '', day = ''] = citedDate(paper)?.split('-') ?? [];
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
  const { given, family, suffix } = dividedName(name) ?? { given: '', family: name, suffix: '' };
  return suffix ? `${family}, ${given}, ${suffix}` : given ? `${family}, ${given}` : family;
}
