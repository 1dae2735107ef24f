import { webAddressOrUndefined } from '../../../paper/web-address.ts';
import { wordsOf } from '../../../paper/word-table.ts';
import type { Source } from '../../source.ts';
import type { Found } from '../format.ts';
import { isObject, jsonObjects } from '../json.ts';

/** Counts that the API gives -> our names for them. */
const counts = { upvotes: 'upvotes', githubStars: 'stars', numComments: 'comments' } as const;

/** Names that are read, or that the API gives twice or for its own pages alone. */
const knownNames = new Set([
  ...Object.keys(counts),
  ...wordsOf(`
    paper id title summary authors publishedAt listedOn submittedOnDailyAt githubRepo projectPage
    thumbnail mediaUrls submittedBy submittedOnDailyBy isAuthorParticipating discussionId githubRepoAddedBy
  `),
]);

/** Reads the answers of a daily-papers API: an array, or one object a line. */
export async function* dailyPapers(source: Source): AsyncGenerator<Found> {
  for await (const item of jsonObjects(source)) {
    if (item.kind === 'problem') yield item;
    else {
      const paper = isObject(item.value['paper']) ? item.value['paper'] : {};
      yield paperIn(source.name, item.line, item.value, paper);
    }
  }
}

function paperIn(
  source: string,
  line: number,
  item: Record<string, unknown>,
  paper: Record<string, unknown>,
): Found {
  const listed = dayOf(item['listedOn'] ?? item['submittedOnDailyAt'] ?? paper['submittedOnDailyAt']);
  const authors: unknown[] = Array.isArray(paper['authors']) ? paper['authors'] : [];
  const signals = Object.entries(counts).flatMap(([theirs, ours]) => {
    const value = paper[theirs] ?? item[theirs];
    return typeof value === 'number' && listed ? [[ours, { value, read: listed }]] : [];
  });
  const values = {
    title: folded(paper['title'] ?? item['title']),
    abstract: folded(paper['summary'] ?? item['summary']),
    authors: authors
      .filter(isObject)
      .map(({ name }) => folded(name))
      .filter((name) => name !== ''),
    arxiv: paper['id'],
    published: dayOf(paper['publishedAt']),
    listed,
    code: addressIn(paper['githubRepo']),
    project: addressIn(paper['projectPage']),
    signals: Object.fromEntries(signals),
  };
  const others = [...Object.entries(item), ...Object.entries(paper)].filter(
    ([name]) => !knownNames.has(name),
  );
  const all = [...Object.entries(values), ...others];
  const fields = Object.fromEntries(all.map(([name, value]) => [name, { value, source }]));
  return { kind: 'entry', entry: { line, fields } };
}

/** Text as the API wraps it, on one line. */
function folded(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (value ?? '');
}

/** The day of a time such as `2025-06-28T12:36:19.000Z`. */
function dayOf(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 10) : undefined;
}

/** An address without the line break that the API puts in it; what isn't one stays, to be refused by name. */
function addressIn(value: unknown): unknown[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  return [webAddressOrUndefined(value.replace(/\s+/g, '')) ?? value];
}
