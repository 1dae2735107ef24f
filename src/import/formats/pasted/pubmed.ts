import { furtherAuthorsName, onlyFirstAuthors } from '../../../paper/name/further-authors.ts';
import { pageRange } from '../../../paper/wording/pages.ts';
import { statedFields } from '../values/fields.ts';
import { doiFields } from '../values/link.ts';
import { nameOfInitialsLast } from '../values/names/name-order.ts';
import { dateIn } from '../values/printed-date.ts';
import { unstoppedTitle } from '../values/title.ts';
import type { RawFault, RawWork } from '../work.ts';

/** The line that closes what PubMed says of a paper. */
const identified = /^PMID:\s*(\d{4,9})\b/;

/** Lines of the page around its papers. */
export const pubmedChrome =
  /^(?:\d+|Cite|Share|Add to|Similar articles|Favorites|Save|Email|Send to|Display options|Sort by.*|Format|Item \d+ of \d+|\d[\d,]* results?|Page \d*|of \d[\d,]*|(?:(?:Free (?:PMC )?article|Review|Clinical Trial|Meta-Analysis|Randomized Controlled Trial|No abstract available)\.?\s*)+)$/i;

/** `J Hands. 2023 Jan;1(2):3-9. doi: 10.5555/1.` */
const citation =
  /^([^.]+(?:\. [^.\d][^.]*)*)\.\s*((?:1[89]|20)\d{2}(?: [A-Z][a-z]{2}(?:-[A-Z][a-z]{2})?(?: \d{1,2})?)?)\b(?:;([^:().]*)(?:\(([^)]*)\))?(?::\s*([^\s.]+))?)?/;

/** Whether a text is copied from PubMed's page of results. */
export function isPubmedPage(head: string): boolean {
  const lines = head.split('\n').map((line) => line.trim());
  return (
    lines.some((line) => identified.test(line)) &&
    lines.some(
      (line, at) => citation.test(line) && lines.slice(at + 1, at + 4).some((next) => identified.test(next)),
    )
  );
}

/** The papers of a copied page of PubMed's results. One without a title, authors and a journal above its PMID is a fault. */
export function* pubmedPageWorks(text: string): Generator<RawWork | RawFault> {
  const lines = text.split('\n').map((line) => line.trim());
  let above: { line: string; at: number }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line === '' || pubmedChrome.test(line)) {
      if (/^(?:Share|Cite)$/i.test(line)) above = [];
      continue;
    }
    const pmid = identified.exec(line)?.[1];
    if (pmid === undefined) {
      above.push({ line, at });
      continue;
    }
    const found = above.findLastIndex((one) => citation.test(one.line));
    const [title, authors] = [above[found - 2], above[found - 1]];
    const source = above[found]?.line;
    above = [];
    if (!title || !authors || !source)
      yield {
        line: at + 1,
        fault: `PMID ${pmid} has no title, authors and journal above it`,
        remedy: 'Import the identifier with --complete.',
      };
    else yield { line: title.at + 1, fields: fieldsOf(title.line, authors.line, source, pmid) };
  }
}

/** What PubMed says in one line of where a paper appeared; `undefined` of any other line. */
export function pubmedCitation(source: string): Record<string, unknown> | undefined {
  const [whole, venue = '', date = '', volume = '', issue = '', pages = ''] = citation.exec(source) ?? [];
  if (whole === undefined) return undefined;
  return statedFields(
    {
      venue,
      published: dateIn(date),
      volume,
      issue,
      pages: pageRange(pages),
      type: 'article-journal',
    },
    doiFields(/\bdoi:\s*(\S+?)\.?(?:\s|$)/i.exec(source)?.[1] ?? ''),
  );
}

function fieldsOf(title: string, authors: string, source: string, pmid: string): Record<string, unknown> {
  const names = authors
    .replace(/\.$/, '')
    .split(/\s*,\s*/)
    .filter((name) => name !== '' && !/^(?:et al|…)\.?$/i.test(name));
  return statedFields(
    {
      title: unstoppedTitle(title.replace(/^\[(.*)\]\.?$/, '$1')),
      authors: names.map((name) => nameOfInitialsLast(name.replace(/ et al$/, ''))),
      pmid,
    },
    pubmedCitation(source) ?? {},
    {
      extra: /\bet al\b|…/.test(authors) ? { [furtherAuthorsName]: onlyFirstAuthors } : {},
    },
  );
}
