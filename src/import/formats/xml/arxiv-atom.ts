import { statedFields } from '../values/fields.ts';
import { arxivFields, doiFields, linkFields } from '../values/link.ts';
import { peopleFields } from '../values/names/person.ts';
import { dateIn } from '../values/printed-date.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { arxivAbstract, arxivCategories, arxivStatus } from './arxiv-text.ts';
import { childOf, childrenOf, type MarkupElement, textAt } from './element.ts';
import { rootName } from './parse.ts';
import { xmlWorks } from './works.ts';

/** The Atom feed of arXiv's API (https://info.arxiv.org/help/api/user-manual.html). */
export function* arxivAtomWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* xmlWorks(text, ['entry'], arxivAtomFields);
}

/** Whether the beginning of a text is a feed, or an entry, of arXiv's API. */
export function isArxivAtom(head: string): boolean {
  return (
    /^(?:feed|entry)$/.test(rootName(head) ?? '') && /<id>\s*https?:\/\/(?:export\.)?arxiv\.org\//.test(head)
  );
}

/** Titles and abstracts are TeX at arXiv: nothing in them is markup. */
function arxivAtomFields(entry: MarkupElement): Record<string, unknown> | string {
  const id = textAt(entry, 'id');
  if (/\/api\/errors/.test(id)) return `arXiv answers: ${textAt(entry, 'summary')}`;
  const title = textAt(entry, 'title');
  if (title === '') return `an entry without a title: ${id}`;
  const comment = textAt(entry, 'comment');
  const primary = childOf(entry, 'primary_category')?.attributes.get('term');
  const terms = [primary, ...childrenOf(entry, 'category').map((one) => one.attributes.get('term'))].filter(
    (term) => term !== undefined,
  );
  const { categories, classes } = arxivCategories(terms);
  return statedFields(
    {
      title,
      abstract: arxivAbstract(childOf(entry, 'summary')?.children.join('') ?? ''),
      ...peopleFields(childrenOf(entry, 'author').map((author) => ({ name: textAt(author, 'name') }))),
      published: dateIn(textAt(entry, 'published')),
      type: 'article',
      categories,
      status: arxivStatus(comment, textAt(entry, 'summary').slice(0, 200)),
    },
    linkFields([arxivFields(id), doiFields(textAt(entry, 'doi'))]),
    {
      extra: {
        comment,
        'journal reference': textAt(entry, 'journal_ref'),
        affiliations: childrenOf(entry, 'author').map((author) => textAt(author, 'affiliation')),
        classes,
      },
    },
  );
}
