import { namesIn } from '../values/names.ts';
import { printedDate } from '../values/printed-date.ts';
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
    const day = printedDate([dayHeading.exec(line)?.[1] ?? '']);
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
    const named = (name: string) =>
      block
        .find((line) => line.toLowerCase().startsWith(`${name}:`))
        ?.slice(name.length + 1)
        .trim();
    const behind = block
      .slice(title + 1)
      .filter(
        (line) =>
          line !== '' &&
          !/^(?:Comments|Subjects|Journal-ref|Report-no|ACM-class|MSC-class|DOI|Title|Total of|Showing)/i.test(
            line,
          ) &&
          !dayHeading.test(line),
      );
    const authors = named('authors') ?? behind[0] ?? '';
    const abstract = behind.find((line) => line.length > 200);
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
        ...(named('doi') && { doi: named('doi') }),
        categories: categoriesIn(named('subjects') ?? ''),
        ...extraOf({
          comments: named('comments'),
          'journal reference': named('journal-ref'),
          authors: moreAuthors.exec(authors)?.[1],
        }),
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
  const named = (name: string) =>
    lines
      .find((line) => line.toLowerCase().startsWith(name))
      ?.slice(name.length)
      .replace(/^[:\s]+/, '');
  yield {
    line: Math.max(lines.indexOf(title), 0) + 1,
    fields: {
      title: title.replace(/^Title:\s*/, ''),
      authors: namesIn(authors.replace(/^Authors?:\s*/, '')) ?? [],
      abstract: abstract.replace(/^Abstract:\s*/, ''),
      arxiv: abstractPage.exec(text)?.[1],
      published: printedDate([submitted.exec(text)?.[1] ?? '']),
      type: 'article',
      categories: categoriesIn(named('subjects') ?? ''),
      ...extraOf({ comments: named('comments'), 'journal reference': named('journal reference') }),
    },
  };
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
