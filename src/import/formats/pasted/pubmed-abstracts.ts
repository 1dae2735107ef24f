import { statedFields } from '../values/fields.ts';
import { doiFields, pmcidFields } from '../values/link.ts';
import { nameOfInitialsLast } from '../values/names/name-order.ts';
import { statusInTitle, unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawWork } from '../work.ts';
import { textParagraphs } from './paragraphs.ts';
import { pubmedCitation } from './pubmed.ts';

/** What closes a record: `PMID: 123`, with `DOI:` and `PMCID:` above it. */
const pmid = /^PMID:\s*(\d{4,9})\b/m;

/** The first line of a record: its number, and where it appeared. */
const beginning = /^\s*\d{1,5}\.\s+(?=\p{Lu})/u;

/** A paragraph of a record, its lines joined. */
interface JoinedParagraph {
  text: string;
  line: number;
}

/** Whether a text is what PubMed saves as “Abstract (text)”. */
export function isPubmedAbstracts(head: string): boolean {
  return pmid.test(head) && joinedParagraphs(head).some(({ text }) => citationOf(text) !== undefined);
}

/** The papers of what PubMed saves as “Abstract (text)”. A record without a title is a fault. */
export function* pubmedAbstractWorks(text: string): Generator<RawWork | RawFault> {
  let record: JoinedParagraph[] = [];
  for (const paragraph of joinedParagraphs(text)) {
    if (citationOf(paragraph.text) !== undefined) {
      yield* worksOf(record);
      record = [];
    }
    record.push(paragraph);
  }
  yield* worksOf(record);
}

function citationOf(text: string): Record<string, unknown> | undefined {
  return beginning.test(text) ? pubmedCitation(text.replace(beginning, '')) : undefined;
}

function* worksOf([first, title, ...others]: readonly JoinedParagraph[]): Generator<RawWork | RawFault> {
  if (!first) return;
  const citation = citationOf(first.text);
  if (citation && title) {
    const extra = { reference: [first.text.replace(beginning, '')] };
    yield { line: first.line, fields: fieldsOf(citation, title.text, others, extra) };
  } else
    yield {
      line: first.line,
      fault: `no record of PubMed with a journal and a title: "${first.text.slice(0, 60)}"`,
      remedy: 'Import its identifier with --complete.',
    };
}

/** What a paragraph is that begins with such a word, under the name by which it is kept. */
const named: readonly (readonly [string, RegExp])[] = [
  ['affiliation', /^Author information:\s*/],
  ['conflict of interest', /^Conflict of interest statement:\s*/i],
  ['copyright', /^(?=Copyright\b|©)/],
  ['note', /^(?=(?:Comment|Erratum|Update|Retraction|Republished|Plain language summary)[ \w]* (?:in|of)\b)/],
];

function fieldsOf(
  citation: Record<string, unknown>,
  title: string,
  paragraphs: readonly JoinedParagraph[],
  extra: Record<string, string[]>,
): Record<string, unknown> {
  const abstract: string[] = [];
  let authors: string[] | undefined;
  let identifiers = '';
  for (const { text } of paragraphs) {
    const [name, sign] = named.find(([, pattern]) => pattern.test(text)) ?? [];
    if (/(?:^|\s)PMID:\s*\d/.test(text) || /^(?:DOI|PMCID):\s/.test(text)) identifiers += ` ${text}`;
    else if (name && sign) extra[name] = [...(extra[name] ?? []), text.replace(sign, '')];
    else if (authors === undefined && abstract.length === 0 && namesOf(text)) authors = namesOf(text);
    else abstract.push(text);
  }
  return statedFields(
    {
      title: unstoppedTitle(title.replace(/^\[(.*)\]\.?$/, '$1')),
      authors,
      abstract: abstract.join('\n\n'),
      status: statusInTitle(title),
      pmid: /PMID:\s*(\d+)/.exec(identifiers)?.[1],
    },
    citation,
    doiFields(/\bDOI:\s*(\S+)/.exec(identifiers)?.[1] ?? ''),
    pmcidFields(/\bPMCID:\s*(\S+)/.exec(identifiers)?.[1] ?? ''),
    { extra },
  );
}

/** Names with their initials last and the numbers of their places: `Novak I(1), Orr BK(1)(2).` */
function namesOf(text: string): string[] | undefined {
  const names = text
    .replace(/\(\d+\)/g, '')
    .replace(/\.$/, '')
    .split(/\s*[,;]\s*/)
    .filter((name) => name !== '' && !/^et al$/.test(name));
  const people = names.map(nameOfInitialsLast);
  const turned = people.filter((name, at) => name !== names[at]).length;
  return turned > 0 && turned >= names.length * leastTurned ? people : undefined;
}

/** So large a share of a list of names must be people's; the others are groups. */
const leastTurned = 0.6;

/** The paragraphs of a text with their lines joined; lines that close a record stand one below the other. */
function joinedParagraphs(text: string): JoinedParagraph[] {
  return textParagraphs(text).map(({ lines, line }) => ({ text: lines.join(' '), line }));
}
