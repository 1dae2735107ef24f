import { shownValue } from '../../problem.ts';
import type { Source } from '../../source.ts';
import { peopleIn } from '../list/words/people.ts';
import { columnMap } from '../table/columns/columns.ts';
import { plainCitation } from '../table/row/citation.ts';
import { rowFields } from '../table/row/row.ts';
import { namesIn } from '../values/names/names.ts';
import { isBlank } from '../values/value-text.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { bodyData } from './body.ts';
import { isOfPaper } from './evidence.ts';
import { type FrontMatter, noteParts } from './front-matter.ts';
import { pageRow } from './hugo.ts';
import { isOwnFile, ownFileWork } from './own-file.ts';

/** Whether a text is a page of a site, or a note, on one paper: it begins with the paper's data. */
export function isPaperNote(head: string): boolean {
  const front = noteParts(head);
  return front !== undefined && (isOwnFile(front.data) || isOfPaper(front.data));
}

/** Papers that come with a theme, to show what a page looks like. */
const sample = /^(?:paper title number \d+|an example (?:conference paper|journal article|preprint.*))$/i;

/** The paper that a page or a note is on. */
export function* readPaperNote(text: string, source: Source): Generator<RawWork | RawFault | RawNote> {
  const front = noteParts(text);
  if (front && isOwnFile(front.data)) yield* ownFileWork(text, source.name);
  else if (front) yield* noteWork(text, front, source);
}

function* noteWork(
  text: string,
  front: FrontMatter,
  { columns }: Source,
): Generator<RawWork | RawFault | RawNote> {
  const { data, body, bodyLine } = front;
  const row = pageRow(data);
  const own = bodyData(body);
  const { authors, notNames } = namedIn(row);
  const fields = rowFields({ ...row, ...authors }, columnMap(Object.keys(row), columns));
  const title = fields['title'] ?? own.title;
  const cited = fields['authors'] === undefined ? citedAuthors(row['citation'], title) : undefined;
  const line = titleLine(text, front);
  if (title === undefined) {
    yield {
      line,
      fault: 'the page is of a publication and has no title',
      remedy: 'Write its title above, as "title: …", and import it again.',
    };
    return;
  }
  if (sample.test(String(title))) {
    yield {
      line,
      note: `${shownValue(String(title))} is a sample that came with the theme of the site; left out`,
      remedy: 'Nothing needs to be done.',
    };
    return;
  }
  for (const name of notNames)
    yield {
      line,
      note: `${shownValue(name)} among the authors is the name of an account and not a person's; left out`,
      remedy: 'Write the name, or import the BibTeX of the paper as well.',
    };
  if (own.hasMore)
    yield {
      line: bodyLine,
      note: 'the text below the data of the paper is not read, but for an abstract and links by their labels',
      remedy: 'If other papers are in it, put it in a file of its own and import that.',
    };
  const { abstract, links } = own;
  yield {
    line,
    fields: {
      ...links,
      ...(abstract !== undefined && { abstract }),
      ...(cited && { authors: cited }),
      ...fields,
      title,
    },
  };
}

/** The people in front of the title in what a page gives as its citation. */
function citedAuthors(citation: unknown, title: unknown): string[] | undefined {
  const text = plainCitation(citation);
  const at = text.indexOf(String(title));
  return at < 0
    ? undefined
    : peopleIn(text.slice(0, at).replace(/[\s("“'.,]+(?:\d{4}[\s)."“',]*)?$/u, ''), true);
}

/** The authors of a row without the names of accounts, which themes take for the keeper of the site. */
function namedIn(row: Readonly<Record<string, unknown>>) {
  const name = ['authors', 'author'].find((each) => !isBlank(row[each]));
  const written = name === undefined ? [] : (namesIn(row[name]) ?? []);
  const notNames = written.filter((each) => /^[a-z][\w-]*$/.test(each));
  const authors =
    name === undefined || notNames.length === 0
      ? {}
      : { [name]: written.filter((each) => !notNames.includes(each)) };
  return { authors, notNames };
}

function titleLine(text: string, { bodyLine }: FrontMatter): number {
  const at = text.split('\n', bodyLine).findIndex((line) => /^\s*["']?title["']?\s*[:=]/i.test(line));
  return Math.max(at, 0) + 1;
}
