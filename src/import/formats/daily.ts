import { webAddressOrUndefined } from '../../paper/web-address.ts';
import type { Datum } from '../candidate.ts';
import { headOf, type Source } from '../source.ts';
import type { Format, Found } from './format.ts';
import { jsonElements, jsonLines } from './json.ts';

/** The answers of a daily-papers API: an array, or one object a line with the day it was listed. */
export const daily: Format = {
  name: 'daily',
  about: 'the answer of a daily-papers API, an array or one object a line',
  recognises: (head) => /^\s*[[{]/.test(head) && /^\s*\[?\s*\{\s*"paper"\s*:\s*\{/.test(head),
  read: papersIn,
};

/** Counts that the API gives, by our name for them. */
const counts = { upvotes: 'upvotes', githubStars: 'stars', numComments: 'comments' } as const;

/** What the API gives twice, or only for its own pages. */
const furniture = new Set([
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

async function* papersIn(source: Source): AsyncGenerator<Found> {
  const isArray = (await headOf(source, 1024)).trimStart().startsWith('[');
  const dropped = new Map<string, number>();
  for await (const item of isArray ? jsonElements(source) : jsonLines(source)) {
    if ('problem' in item) yield { kind: 'problem', problem: item.problem };
    else {
      yield entryOf(source.name, item.line, item.value);
      const paper = item.value['paper'];
      for (const name of [
        ...Object.keys(item.value),
        ...Object.keys(typeof paper === 'object' && paper ? paper : {}),
      ]) {
        if (!furniture.has(name)) dropped.set(name, (dropped.get(name) ?? 0) + 1);
      }
    }
  }
  for (const [name, count] of [...dropped].sort()) {
    yield {
      kind: 'problem',
      problem: {
        severity: 'note',
        file: source.name,
        what: `${name} was not kept; ${count} ${count === 1 ? 'paper has' : 'papers have'} it and no field of ours fits`,
        remedy: 'Nothing needs to be done; the source file keeps it.',
      },
    };
  }
}

function entryOf(file: string, line: number, item: Record<string, unknown>): Found {
  const paper = (item['paper'] ?? {}) as Record<string, unknown>;
  const listed = dayOf(item['listedOn'] ?? item['submittedOnDailyAt'] ?? paper['submittedOnDailyAt']);
  const datum = (value: unknown): Datum => ({ value, source: file });
  const authors = Array.isArray(paper['authors']) ? paper['authors'] : [];
  const signals = Object.entries(counts).flatMap(([theirs, ours]) => {
    const value = paper[theirs] ?? item[theirs];
    return typeof value === 'number' && listed ? [[ours, { value, read: listed }]] : [];
  });
  return {
    kind: 'entry',
    entry: {
      file,
      line,
      format: 'daily',
      fields: {
        title: datum(folded(paper['title'] ?? item['title'])),
        abstract: datum(folded(paper['summary'] ?? item['summary'])),
        authors: datum(
          authors
            .map((author) => folded((author as { name?: unknown } | null)?.name))
            .filter((name) => name !== ''),
        ),
        arxiv: datum(paper['id']),
        published: datum(dayOf(paper['publishedAt'])),
        listed: datum(listed),
        code: datum(addressIn(paper['githubRepo'])),
        project: datum(addressIn(paper['projectPage'])),
        signals: datum(Object.fromEntries(signals)),
      },
    },
  };
}

/** Text as the API wraps it, on one line. */
function folded(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : (value ?? '');
}

/** The day of a time such as `2025-06-28T12:36:19.000Z`. */
function dayOf(value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, 10) : undefined;
}

/** An address with the line break in it taken out; what isn't one stays, to be refused by name. */
function addressIn(value: unknown): unknown[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const compact = value.replace(/\s+/g, '');
  return [webAddressOrUndefined(compact) ?? value];
}
