import { datePartsOf, isBeforeChrist } from '../date/calendar.ts';
import { dividedName } from '../name/name.ts';
import type { Paper } from '../paper.ts';
import { plainText } from '../text/text.ts';
import { citationKey } from './citation-key.ts';
import { citedAddress, citedDate, plainParagraphs, printedYear, statusNote } from './cited.ts';
import { citedTypeOf, citedTypes, containerOf, isArxivPreprint } from './cited-type.ts';
import { type CitationRest, restText } from './rest.ts';

type Fields = [tag: string, value: string | undefined][];

/**
 * A paper in RIS as one needs it to cite. Lines end with a line feed; formulas and other markup become
 * plain text, since the format has none. Unknown fields are left out.
 */
export function risOf(paper: Omit<Paper, 'id'>, key = citationKey(paper)): string {
  return risRecord(citedFields(paper, key));
}

/** The record of a paper for a file, with all that is known of it. */
export function wholeRisOf(paper: Omit<Paper, 'id'>, key: string): (rest: CitationRest) => string {
  const fields = [...citedFields(paper, key), ...furtherFields(paper)];
  // Of the tags, those that begin with U are the user's own to define.
  return (rest) => risRecord([...fields, ['U1', restText(rest)]]);
}

function risRecord(fields: Fields): string {
  const lines = fields.flatMap(([tag, value]) =>
    value ? [`${tag}  - ${value.replace(/[\s\u0085]+/g, ' ')}`] : [],
  );
  return [...lines, 'ER  - '].join('\n');
}

function citedFields(paper: Omit<Paper, 'id'>, key: string): Fields {
  const { title, authors, editors = [], arxiv, doi } = paper;
  const type = citedTypes[citedTypeOf(paper)];
  const [year = '', month = '', day = ''] = datePartsOf(citedDate(paper) ?? '');
  const isBefore = year !== '' && isBeforeChrist(year);
  return [
    // Zotero reads `UNPB` as a preprint.
    ['TY', type.ris],
    ['ID', key],
    ['TI', plainText(title)],
    ...named('AU', authors),
    ...named('ED', editors),
    ['PY', isBefore ? printedYear(year) : year],
    ['DA', month && !isBefore ? `${year}/${month}/${day}` : undefined],
    ['T2', containerOf(paper)],
    ...placeFields(paper, type.ris),
    ['PB', paper.publisher ?? (isArxivPreprint(paper) ? 'arXiv' : undefined)],
    ['CY', paper.place],
    ['M3', paper.extra?.['genre']],
    ['AN', arxiv && `arXiv:${arxiv}`],
    ['DO', doi],
    ['UR', citedAddress(paper)],
    ['LA', paper.language],
    ['N1', paper.pmid && `PMID: ${paper.pmid}`],
    ['N1', paper.pmcid && `PMCID: ${paper.pmcid}`],
    ['N1', statusNote(paper)],
  ];
}

/** Where in its container a paper stands. */
function placeFields(paper: Omit<Paper, 'id'>, ris: string): Fields {
  const [first, last, ...more] = paper.pages?.split('-') ?? [];
  const isRange = last !== undefined && more.length === 0;
  const isNumbered = /^(?:RPRT|PAT|STAND)$/.test(ris);
  return [
    ['T3', paper.series],
    ['ET', paper.edition],
    ['VL', paper.volume],
    ['IS', paper.issue],
    ['SP', isRange ? first : paper.pages],
    ['EP', isRange ? last : undefined],
    [isNumbered ? 'SN' : 'C7', paper.number],
    ...[...(paper.isbn ?? []), ...(paper.issn ?? [])].map((number): [string, string] => ['SN', number]),
  ];
}

/** What programs keep and nobody cites. */
function furtherFields({ abstract, keywords = [], links }: Omit<Paper, 'id'>): Fields {
  return [
    ['AB', plainParagraphs(abstract)],
    ...keywords.map((keyword): [string, string] => ['KW', keyword]),
    ['L1', links.pdf],
  ];
}

function named(tag: string, names: readonly string[]): Fields {
  return names.map((name) => [tag, risName(name)]);
}

/** `Daumé, Hal, III`; a group as it is written. */
function risName(name: string): string {
  const { given, family, suffix } = dividedName(name) ?? { given: '', family: name, suffix: '' };
  return suffix ? `${family}, ${given}, ${suffix}` : given ? `${family}, ${given}` : family;
}
