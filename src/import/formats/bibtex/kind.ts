import { entryTypes } from './fields.ts';

/** CSL's type of an entry, which is a preprint where it is at an archive alone. */
export function bibType(type: string, fields: ReadonlyMap<string, string>): string | undefined {
  if (/^(?:misc|online|unpublished|article|electronic)$/.test(type) && isPreprint(fields)) return 'article';
  return /^(?:misc|online|unpublished)$/.test(type) && isTalk(fields) ? 'speech' : entryTypes[type];
}

/** What a talk is called in the fields for the kind of a work and for how it was made known. */
const talk =
  /^(?:(?:invited|contributed|plenary|keynote|conference|workshop|oral|guest|public|seminar)\s+)*(?:talk|presentation|lecture|seminar|keynote|tutorial|colloquium)s?(?=\s*(?:$|[^\p{L}\s]|(?:at|in|on|for|to|given|held|during)\b))/iu;

/** Whether an entry says of itself that it is a talk, and names nothing that it lies in. */
function isTalk(fields: ReadonlyMap<string, string>): boolean {
  if (['journal', 'journaltitle', 'booktitle'].some((name) => fields.has(name))) return false;
  return ['type', 'entrysubtype', 'eventtype', 'howpublished', 'titleaddon'].some((name) =>
    talk.test(fields.get(name)?.replace(/^[\s{]+/, '') ?? ''),
  );
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
