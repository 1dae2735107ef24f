import { namesIn } from '../values/names/names.ts';
import { dateIn } from '../values/printed-date.ts';
import type { RawFault, RawWork } from '../work.ts';

/** A line of arXiv's listing pages that begins an entry: `[1] arXiv:2511.21690 [pdf, html, other]`. */
const listed =
  /^\s*\[(\d+)\]\s+arXiv:\s*((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?(?:\s*\(.*?\))?\s*(?:\[.*)?$/i;

/** A line of arXiv's abstract pages, `arXiv:2511.21690 (cs)`, and the one below it. */
const abstractPage =
  /^\s*arXiv:\s*((?:\d{4}\.\d{4,5})|(?:[a-z-]+(?:\.[a-z]{2})?\/\d{7}))(?:v\d+)?\s*\([a-z.-]+\)\s*$/im;
const submitted = /^\s*\[?\s*Submitted on (\d{1,2} \w{3,9} \d{4})/im;

/** The day of the entries below it: `Fri, 27 Nov 2026 (showing ...)`, `Showing new listings for Friday, 27 November 2026`. */
const dayHeading =
  /^\s*(?:Showing new listings for )?(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?, (\d{1,2} \w{3,9} \d{4})(?: \(.*\)?)?\s*$/;

/** Said behind the first names of a long list. */
const moreAuthors = /,?\s*\((\d+ additional authors? not shown)\)/i;

/** The labels of what stands below a title. */
const labels = /^(?:Title|Authors?|Comments|Subjects|Journal-ref|Report-no|ACM-class|MSC-class|DOI):/i;

/** Lines of a listing page around its papers, and what is read in other words. */
export const arxivChrome = new RegExp(
  `${dayHeading.source}|^(?:\\[\\d+\\]\\s+arXiv:|Subjects:|Total of|Showing|(?:New|Cross|Replacement)\\s+(?:submissions|-?lists)|Authors and titles|See today|About$|Help$|Contact|Subscribe|Copyright|Privacy|Web Accessibility|arXiv Operational)`,
  'i',
);

/** A shorter line, in characters, is an abstract where it stands below the labels alone. */
const shortestAbstractChars = 200;

/** A shorter paragraph below the labels, in characters, is none. */
const shortestParagraphChars = 60;

/** The day that a line above a day's papers names, `Tue, 9 Sep 2025 (showing 50 of 60 entries)`. */
export function dayAbove(line: string): string | undefined {
  return dateIn(dayHeading.exec(line)?.[1] ?? '');
}

/** Whether a text is copied from arXiv's /list, /new or /recent pages. */
export function isArxivList(head: string): boolean {
  return head.split('\n').filter((line) => listed.test(line)).length > 0 && /^\s*Title:/m.test(head);
}

/** Whether a text is copied from an abstract page of arXiv. */
export function isArxivPage(head: string): boolean {
  return abstractPage.test(head) && submitted.test(head);
}

/** The papers of a listing page of arXiv; abstracts are there on /new alone. */
export function* arxivListWorks(text: string): Generator<RawWork | RawFault> {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, at) => (listed.test(line) ? [at] : []));
  const days = lines.flatMap((line, at) => {
    const day = dayAbove(line);
    return day ? [{ at, day }] : [];
  });
  for (const [n, start] of starts.entries()) {
    const arxiv = listed.exec(lines[start] ?? '')?.[2];
    const block = lines.slice(start + 1, starts[n + 1] ?? lines.length).map((line) => line.trim());
    const title = block.findIndex((line) => /^Title:/i.test(line));
    if (title < 0) {
      yield {
        line: start + 1,
        fault: `arXiv:${arxiv} has no title below it`,
        remedy: 'Import the id with --complete.',
      };
      continue;
    }
    const label = labelled(block);
    const authors =
      label('authors') ?? block.slice(title + 1).find((line) => line !== '' && !labels.test(line)) ?? '';
    const below = block.slice(block.findLastIndex((line) => labels.test(line)) + 1);
    const abstract =
      paragraph(below) ?? block.slice(title + 1).find((line) => line.length > shortestAbstractChars);
    // Days one below the other are the page's own links to its parts.
    const day = days.findLast(({ at }) => at < start && !days.some((next) => next.at === at + 1))?.day;
    yield {
      line: start + 1,
      fields: {
        title: (block[title] ?? '').replace(/^Title:\s*/i, ''),
        arxiv,
        type: 'article',
        ...(authors !== abstract && { authors: namesIn(authors.replace(moreAuthors, '')) ?? [] }),
        ...(day && { listed: day }),
        ...(abstract && { abstract }),
        ...(label('doi') && { doi: label('doi') }),
        categories: categoriesIn(label('subjects') ?? ''),
        ...extraOf({ ...remarks(label), authors: moreAuthors.exec(authors)?.[1] }),
      },
    };
  }
}

/** The paper of an abstract page of arXiv. */
export function* arxivPageWorks(text: string): Generator<RawWork> {
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => submitted.test(line));
  const [title = '', authors = ''] = lines.slice(at + 1).filter((line) => line !== '');
  const abstract = lines
    .slice(at + 1)
    .filter((line) => line !== title && line !== authors)
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  const label = labelled(lines);
  yield {
    line: Math.max(lines.indexOf(title), 0) + 1,
    fields: {
      title: title.replace(/^Title:\s*/, ''),
      authors: namesIn(authors.replace(/^Authors?:\s*/, '')) ?? [],
      abstract: abstract.replace(/^Abstract:\s*/, ''),
      arxiv: abstractPage.exec(text)?.[1],
      published: dateIn(submitted.exec(text)?.[1] ?? ''),
      type: 'article',
      ...(label('related doi') && { doi: label('related doi') }),
      categories: categoriesIn(label('subjects') ?? ''),
      ...extraOf(remarks(label)),
    },
  };
}

/** What stands behind the label that a line begins with. */
function labelled(lines: readonly string[]): (label: string) => string | undefined {
  return (label) =>
    lines
      .find((line) => line.toLowerCase().startsWith(`${label}:`))
      ?.slice(label.length + 1)
      .trim();
}

/** What arXiv says of a paper that no field is for. */
function remarks(label: (name: string) => string | undefined): Record<string, string | undefined> {
  return {
    comments: label('comments'),
    'journal reference': label('journal-ref') ?? label('journal reference'),
    'report number': label('report-no') ?? label('report number'),
    'MSC classes': label('msc-class') ?? label('msc classes'),
    'ACM classes': label('acm-class') ?? label('acm classes'),
  };
}

/** The first paragraph of some lines, where it is one of sentences. */
function paragraph(lines: readonly string[]): string | undefined {
  const start = lines.findIndex((line) => line !== '');
  const end = lines.findIndex((line, at) => at > start && line === '');
  const text = lines.slice(Math.max(start, 0), end < 0 ? undefined : end).join(' ');
  return text.length >= shortestParagraphChars && /[.!?]["”')\]]*$/.test(text) && !arxivChrome.test(text)
    ? text
    : undefined;
}

/** arXiv's categories in brackets behind their names: `Robotics (cs.RO)`. */
function categoriesIn(subjects: string): string[] {
  return [...subjects.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].map(([, category = '']) => category);
}

function extraOf(given: Readonly<Record<string, string | undefined>>): { extra?: Record<string, string> } {
  const known = Object.fromEntries(
    Object.entries(given).filter((pair): pair is [string, string] => Boolean(pair[1])),
  );
  return Object.keys(known).length > 0 ? { extra: known } : {};
}
