import { duplicatesFile } from '../../content/duplicates.ts';
import { allTopics } from '../../content/taxonomy.ts';
import { shortened } from '../../import/problem.ts';
import { andFurther, counted } from '../../paper/count.ts';
import { type Shelf, shelfOf } from '../../shelf/shelf.ts';
import { called } from '../called.ts';
import type { Content, NotedPaper } from './content.ts';
import type { Finding } from './finding.ts';

/** What a check finds in a content folder that could be read, in the order of files. */
export function findingsIn(content: Content): Finding[] {
  const { site, taxonomy, listings, papers, removed } = content;
  let shelf: Shelf;
  try {
    shelf = shelfOf(
      site,
      taxonomy,
      listings.map(({ listing }) => listing),
      papers,
      removed,
    );
  } catch (error) {
    return [refusedBy(error as Error)];
  }
  return [
    ...papers.flatMap((paper) => brokenNotes(paper, shelf)),
    ...incomplete(papers),
    ...unknownInListings(content, shelf),
    ...emptyTopics(content, shelf),
    ...idleDecisions(content, shelf),
  ];
}

/** A mistake that only all papers together show: `papers/a.mdx: what is wrong.` */
function refusedBy({ message }: Error): Finding {
  const [, file = 'papers', text = message] = /^(\S+\.(?:mdx|yaml)): (.+)$/s.exec(message) ?? [];
  return { kind: 'refused', file, text };
}

/** Links to papers in notes that lead nowhere. */
function brokenNotes({ id, notes }: NotedPaper, { byId, removed, aliases }: Shelf): Finding[] {
  const linked = [...notes.matchAll(/<PaperLink\s+id="([^"]*)"/g)].map(([, to = '']) => to);
  return [...new Set(linked)]
    .filter((to) => !byId.has(to) && !removed.has(to) && !aliases.has(to))
    .map((to) => ({
      kind: 'refused',
      file: `papers/${id}.mdx`,
      text: `<PaperLink id="${to}"> in the notes leads to no paper. Correct the id.`,
    }));
}

/** What most papers have and some lack, a finding each. */
const expected: readonly (readonly [what: string, isThere: (paper: NotedPaper) => boolean])[] = [
  ['have no authors', ({ authors }) => authors.length > 0],
  ['have no date', ({ published }) => published !== undefined],
  [
    'have no link and no identifier, so that nobody gets to the paper',
    ({ links, arxiv, doi, openreview, pmid, pmcid }) =>
      [links.paper, links.pdf, arxiv, doi, openreview, pmid, pmcid].some((value) => value !== undefined),
  ],
];

/** So many papers are named. */
const mostNamed = 5;

function incomplete(papers: readonly NotedPaper[]): Finding[] {
  return expected.flatMap(([what, isThere]): Finding[] => {
    const ids = papers.filter((paper) => !isThere(paper)).map(({ id }) => id);
    if (ids.length === 0) return [];
    const said = ids.length === 1 ? what.replace(/^have/, 'has') : what;
    return [
      {
        kind: 'doubtful',
        file: 'papers',
        text: `${counted(ids.length, 'paper')} ${said}: ${named(ids)}. ${remedy}`,
      },
    ];
  });
}

const remedy = `${called('import --complete')} may find what is missing.`;

function named(ids: readonly string[]): string {
  return `${ids.slice(0, mostNamed).join(', ')}${andFurther(ids.length - mostNamed)}`;
}

function unknownInListings({ listings }: Content, { byId, removed, aliases }: Shelf): Finding[] {
  return listings.flatMap(({ file, listing }): Finding[] => {
    const unknown = listing.papers.filter((id) => !byId.has(id) && !removed.has(id) && !aliases.has(id));
    if (unknown.length === 0) return [];
    const text = `It lists ${counted(unknown.length, 'paper')} that the shelf doesn't have: ${named(unknown)}. Import its source again, or take the ids out.`;
    return [{ kind: 'doubtful', file, text }];
  });
}

function emptyTopics({ taxonomy }: Content, { topics }: Shelf): Finding[] {
  return taxonomy.facets.flatMap((facet) =>
    allTopics(facet)
      .filter(({ topic }) => !topics.has(topic.id))
      .map(
        ({ topic: { id, phrases } }): Finding => ({
          kind: 'unused',
          file: 'topics.yaml',
          text: `No paper is in the topic ${facet.id}/${id}. Take it out, or give it further phrases than ${shortened(phrases.join(', '), 80)}.`,
        }),
      ),
  );
}

/** Decisions on papers that aren't here; one that went into another paper is known by its alias. */
function idleDecisions({ decided }: Content, { byId, removed, aliases }: Shelf): Finding[] {
  return decided
    .filter(({ id }) => !byId.has(id) && !removed.has(id) && !aliases.has(id))
    .map(({ id, line }) => ({
      kind: 'unused',
      file: duplicatesFile,
      line,
      text: `${id} is no paper of this shelf. Correct the id, or take it out.`,
    }));
}
