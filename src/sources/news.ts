import { type Identifier, identifierKey, identifiersOf } from '../import/entry/identifiers.ts';
import { originsIn } from '../import/source/origin.ts';
import { fieldValuesOf, type Paper, type PaperStatus } from '../paper/paper.ts';
import { isPreprintDoi, isPreprintServer } from '../paper/preprint.ts';
import type { ServiceError } from './client.ts';
import { Asking, type CompletionTools } from './completion/asking.ts';
import { gravestFirst, namedWork } from './completion/filled.ts';
import { type FoundWork, type Sought, valuesOf } from './completion/sought.ts';
import { lookups } from './lookups.ts';
import { type ArxivVersion, withVersions } from './services/arxiv-versions.ts';

/** What services know of a paper that the shelf doesn't say. */
export interface PaperNews {
  id: string;
  /** What became of it, and who says so. */
  status?: { value: PaperStatus; source: string };
  /** Where a preprint was published since. */
  published?: { doi?: string; where?: string; source: string };
  /** A version of a preprint that was sent after the shelf took the paper up, on the day `since`. */
  version?: ArxivVersion & { since: string };
  /** The work that one of its identifiers leads to in its place. */
  other?: string;
}

/** What services know of papers. */
export interface ShelfNews {
  papers: PaperNews[];
  /** The keys of the identifiers that a service knows. */
  known: ReadonlySet<string>;
  /** Services that couldn't be asked. */
  faults: ServiceError[];
  isAnswered: boolean;
}

/** Asks services what became of papers, by their identifiers; changes nothing. */
export async function newsOf(papers: readonly Paper[], tools: CompletionTools): Promise<ShelfNews> {
  const versions = new Map<string, ArxivVersion>();
  const client = withVersions(tools.client, tools.services.arxiv, (id, version) => versions.set(id, version));
  const asking = new Asking({ ...tools, client });
  const sought = new Map(papers.map((paper) => [soughtOf(paper), paper]));
  const all = [...sought.keys()];
  const preprints = all.filter((one) => isUnpublished(one.known));
  await inTurn('first', asking, () => all);
  await inTurn('fallback', asking, () => all.filter(({ found }) => found.length === 0));
  await inTurn('later', asking, ({ gives }) => (gives?.includes('status') ? all : preprints));
  const others = Map.groupBy(asking.mismatches, ({ paper }) => paper);
  return {
    papers: [...sought].flatMap(([one, paper]) => {
      const [mismatch] = others.get(one) ?? [];
      const news = {
        ...statusNews(one),
        ...publishedNews(one),
        ...versionNews(paper, versions),
        ...(mismatch && { other: namedWork(mismatch.found) }),
      };
      return Object.keys(news).length > 0 ? [{ id: paper.id, ...news }] : [];
    }),
    known: new Set(
      all.flatMap(({ found }) => found.flatMap(identifiersFound)).map((found) => identifierKey(found)),
    ),
    faults: [...asking.faults.values()],
    isAnswered: asking.answers > 0,
  };
}

/** A paper as services are asked for it. */
function soughtOf({ id, abstract, ...record }: Paper): Sought {
  const held = Object.entries(record.sources).filter(([, source]) => source === 'curator');
  return {
    candidate: { file: `papers/${id}.mdx`, line: 1, format: 'shelf', id, fields: {} },
    id,
    known: fieldValuesOf(record, abstract),
    held: new Set(held.map(([name]) => name)),
    found: [],
  };
}

async function inTurn(
  turn: (typeof lookups)[number]['turn'],
  asking: Asking,
  papersFor: (lookup: (typeof lookups)[number]) => readonly Sought[],
): Promise<void> {
  const own = lookups.filter((lookup) => lookup.turn === turn);
  await Promise.all(own.map((lookup) => asking.byIdentifiers(lookup, papersFor(lookup))));
}

function identifiersFound({ fields }: FoundWork): Identifier[] {
  return identifiersOf(valuesOf(fields));
}

/** What became of a paper, where that is graver than what the shelf says. */
function statusNews({ known, held, found }: Sought): Pick<PaperNews, 'status'> {
  if (held.has('status')) return {};
  const rank = (status: PaperStatus | undefined) => (status ? gravestFirst.indexOf(status) : Infinity);
  const [gravest] = found
    .flatMap(({ fields }) => fields.status ?? [])
    .sort((a, b) => rank(a.value) - rank(b.value));
  return gravest && rank(gravest.value) < rank(known.status) ? { status: gravest } : {};
}

/** Whether what is known of a paper is known of a preprint. */
function isUnpublished({ doi, container, venue }: Sought['known']): boolean {
  return [container, venue].every((name) => !name || isPreprintServer(name)) && (!doi || isPreprintDoi(doi));
}

/** Where a preprint was published since, as the first service says that knows it. */
function publishedNews({ known, found }: Sought): Pick<PaperNews, 'published'> {
  if (!isUnpublished(known)) return {};
  for (const { fields } of found) {
    const dois = [fields.doi?.value, fields.extra?.value['published version']];
    const doi = dois.find((each) => each && /^10\./.test(each) && !isPreprintDoi(each));
    const places = [fields.container?.value, fields.venue?.value, fields.extra?.value['journal reference']];
    const where = places.find((each) => each && !isPreprintServer(each));
    const source = (fields.title ?? fields.doi)?.source ?? '';
    if (doi || where) return { published: { ...(doi && { doi }), ...(where && { where }), source } };
  }
  return {};
}

/** A version that is newer than the day on which the paper was listed or its abstract was looked up. */
function versionNews(
  { arxiv, listed, sources }: Paper,
  versions: ReadonlyMap<string, ArxivVersion>,
): Pick<PaperNews, 'version'> {
  const version = arxiv && versions.get(arxiv.toLowerCase());
  const looked = originsIn(sources['abstract'] ?? '').map(
    (origin) => /, (\d{4}-\d\d-\d\d)$/.exec(origin)?.[1],
  );
  const since = [listed, ...looked]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return version && version.number > 1 && since && version.day > since
    ? { version: { ...version, since } }
    : {};
}
