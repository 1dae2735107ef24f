import { webAddressOrUndefined } from '../../paper/web-address.ts';
import type { Source } from '../source.ts';
import { type Found, foundProblem } from './format.ts';
import { isObject, jsonObjects } from './json.ts';

/** Counts that the API gives -> our names for them. */
const counts = { upvotes: 'upvotes', githubStars: 'stars', numComments: 'comments' } as const;

/** Names that are read, or that the API gives twice or for its own pages alone. */
const knownNames = new Set([
  'paper',
  'publishedAt',
  'submittedOnDailyAt',
  'listedOn',
  'title',
  'summary',
  'thumbnail',
  'mediaUrls',
  'submittedBy',
  'submittedOnDailyBy',
  'isAuthorParticipating',
  'authors',
  'id',
  'githubRepo',
  'projectPage',
  'discussionId',
  'githubRepoAddedBy',
  ...Object.keys(counts),
]);

/** Reads the answers of a daily-papers API: an array, or one object a line. */
export async function* dailyPapers(source: Source): AsyncGenerator<Found> {
  const unknownNames = new Map<string, number>();
  for await (const item of jsonObjects(source)) {
    if (item.kind === 'problem') {
      yield item;
      continue;
    }
    const paper = isObject(item.value['paper']) ? item.value['paper'] : {};
    yield paperIn(source.name, item.line, item.value, paper);
    for (const name of [...Object.keys(item.value), ...Object.keys(paper)])
      if (!knownNames.has(name)) unknownNames.set(name, (unknownNames.get(name) ?? 0) + 1);
  }
  for (const [name, count] of [...unknownNames].sort()) {
    yield foundProblem(
      'note',
      { file: source.name },
      `${name} was not kept; ${count} ${count === 1 ? 'paper has' : 'papers have'} it and no field of ours fits`,
      'Nothing needs to be done; the source file keeps it.',
    );
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
  const fields = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, source }]));
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
