import { bibText } from '../bibtex/text.ts';
import { statedFields } from '../values/fields.ts';
import { doiFields } from '../values/link.ts';
import { namesIn } from '../values/names/names.ts';
import { printedDate } from '../values/printed-date.ts';
import type { RawFault, RawWork } from '../work.ts';
import { arxivAbstract, arxivCategories, arxivStatus } from '../xml/arxiv-text.ts';

/** The line that an entry of arXiv's mails begins with, and the next. */
const beginning = /^\\\\[ \t]*\n(?=arXiv:\s*(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))/m;

/** What stands below the labels and below the abstract. */
const divider = /^\\\\.*$/m;

/** Whether a text is a mail in which arXiv lists new papers (https://info.arxiv.org/help/subscribe.html). */
export function isArxivMail(head: string): boolean {
  return beginning.test(head) && /^Title: \S/m.test(head) && /^Authors?: \S/m.test(head);
}

/** The papers of such a mail. An entry without a title is a fault. */
export function* arxivMailWorks(text: string): Generator<RawWork | RawFault> {
  const [before = '', ...entries] = text.split(beginning);
  let line = linesIn(before) + 2;
  for (const entry of entries) {
    const [head = '', abstract = ''] = entry.split(divider);
    const fields = fieldsOf(head, abstract);
    if (fields['title'] === undefined)
      yield {
        line,
        fault: `an entry of arXiv without a title: ${String(fields['arxiv'])}`,
        remedy: 'Import its identifier with --complete.',
      };
    else yield { line, fields };
    line += linesIn(entry) + 1;
  }
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

function fieldsOf(head: string, abstract: string): Record<string, unknown> {
  // A line that is indented goes on with the one above it.
  const lines = head.replace(/\n[ \t]+(?=\S)/g, ' ').split('\n');
  const label = (name: string) =>
    lines
      .find((one) => one.toLowerCase().startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim() ?? '';
  const comments = label('comments');
  const { categories, classes } = arxivCategories(label('categories').split(/\s+/).filter(Boolean));
  const isAbstract = !/^\s*(?:-{20}|%%--)/.test(abstract);
  return statedFields(
    {
      title: bibText(label('title')),
      authors:
        namesIn(bibText((label('authors') || label('author')).replace(/\((?:[^()]|\([^()]*\))*\)/g, ' '))) ??
        [],
      abstract: isAbstract ? arxivAbstract(abstract) : '',
      published: printedDate([/^Date: \w{3}, (\d{1,2} \w{3} \d{4})/m.exec(head)?.[1] ?? '']),
      type: 'article',
      status: arxivStatus(comments),
      arxiv: /^arXiv:\s*(\S+)/.exec(head)?.[1],
      categories,
    },
    doiFields(label('doi')),
    {
      extra: {
        comments,
        classes,
        'journal reference': label('journal-ref'),
        'report number': label('report-no'),
        'MSC classes': label('msc-class'),
        'ACM classes': label('acm-class'),
        license: label('license'),
        revised: /^replaced with revised version (.*?GMT)/m.exec(head)?.[1],
      },
    },
  );
}
