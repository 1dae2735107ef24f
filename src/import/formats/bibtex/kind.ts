import { entryTypes } from './fields.ts';

/** CSL's type of an entry, which is a preprint where it is at an archive alone. */
export function bibType(type: string, fields: ReadonlyMap<string, string>): string | undefined {
  if (/^(?:misc|online|unpublished|article|electronic)$/.test(type) && isPreprint(fields)) return 'article';
  return entryTypes[type];
}

/** Whether an entry is at arXiv or a like place, and names nothing else that it lies in. */
function isPreprint(fields: ReadonlyMap<string, string>): boolean {
  const container = fields.get('journal') ?? fields.get('journaltitle') ?? fields.get('booktitle') ?? '';
  const isArchive = container === '' || /arxiv|^\{?corr\}?$|biorxiv|medrxiv/i.test(container);
  const names = `${container} ${fields.get('eprinttype') ?? ''} ${fields.get('archiveprefix') ?? ''} ${fields.get('publisher') ?? ''} ${fields.get('url') ?? ''} ${fields.get('doi') ?? ''}`;
  return isArchive && /arxiv|corr\b|biorxiv|medrxiv/i.test(names);
}

/** Kinds of theses and reports by biblatex's names for them, which styles write out. */
const genres: Readonly<Record<string, string>> = {
  phdthesis: 'PhD thesis',
  mathesis: 'Master’s thesis',
  mastersthesis: 'Master’s thesis',
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  techreport: 'Technical report',
  resreport: 'Research report',
};

/** What kind of thesis, report or other work an entry is, where its type alone doesn't say. */
export function bibGenre(entryType: string, written: string): string | undefined {
  if (written === '') return /thesis$/.test(entryType) ? genres[entryType] : undefined;
  const name = written.toLowerCase();
  return name === entryType || name === 'thesis' ? undefined : (genres[name] ?? written);
}
