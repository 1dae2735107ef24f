import { duplicatesFile } from '../../content/duplicates.ts';
import { FileError } from '../../content/error.ts';
import { fileErrorAt } from '../../content/located.ts';
import type { OwnPage } from '../../content/page.ts';
import { peopleFile } from '../../content/people.ts';
import { allTopics } from '../../content/taxonomy.ts';
import { venuesFile } from '../../content/venues.ts';
import { yamlLines } from '../../content/yaml.ts';
import { shortened } from '../../import/problem.ts';
import { andFurther, counted } from '../../paper/count.ts';
import { venueName } from '../../shelf/facet/venue.ts';
import { homeOf } from '../../shelf/home.ts';
import { namesOn } from '../../shelf/names.ts';
import { brokenLinks } from '../../shelf/own-page/links.ts';
import { nearestName, setUpMistakes } from '../../shelf/set-up.ts';
import { type Shelf, shelfOf } from '../../shelf/shelf.ts';
import { venueNames } from '../../shelf/venue/venue-names.ts';
import { called } from '../called.ts';
import type { Content, NotedPaper } from './content.ts';
import { type Finding, mistakeFindings } from './finding.ts';

const siteFile = 'site.yaml';

/** What a check finds in a content folder that could be read, in the order of files. */
export function findingsIn(content: Content): Finding[] {
  const { site, taxonomy, listings, papers, removed, pages, people, venues } = content;
  let shelf: Shelf;
  try {
    shelf = shelfOf(
      site,
      taxonomy,
      listings.map(({ listing }) => listing),
      papers,
      removed,
      { pages, people, venues, pictures: new Map(content.pictures.map((name) => [name, undefined])) },
    );
  } catch (error) {
    return [refusedBy(error as Error)];
  }
  return [
    ...refusedSetUp(content, shelf),
    ...pages.flatMap((page) => brokenPage(page, shelf)),
    ...papers.flatMap((paper) => brokenNotes(paper, shelf)),
    ...incomplete(papers),
    ...addressesAsVenues(papers),
    ...unknownInListings(content, shelf),
    ...emptyTopics(content, shelf),
    ...idleDecisions(content, shelf),
    ...doubtfulHome(shelf),
    ...doubtfulPeople(shelf),
    ...idlePeople(content, shelf),
    ...idleVenues(content),
    ...idleFields(content),
  ];
}

/** A mistake that only all papers together show: `papers/a.mdx: what is wrong.` */
function refusedBy({ message }: Error): Finding {
  const [, file = 'papers', text = message] = /^(\S+\.(?:mdx|yaml)): (.+)$/s.exec(message) ?? [];
  return { kind: 'refused', file, text };
}

/** What `site.yaml` names and the shelf doesn't have. */
function refusedSetUp({ texts }: Content, shelf: Shelf): Finding[] {
  const mistakes = setUpMistakes(shelf);
  if (mistakes.length === 0) return [];
  return mistakeFindings('refused', siteFile, fileErrorAt(mistakes, texts.get(siteFile) ?? '', siteFile));
}

/** Links and pictures of a page that lead nowhere. */
function brokenPage(page: OwnPage, shelf: Shelf): Finding[] {
  const file = `pages/${page.id}.mdx`;
  return mistakeFindings('refused', file, new FileError(file, brokenLinks(page, shelf)));
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

/** Web addresses where the name of a journal or conference belongs. */
function addressesAsVenues(papers: readonly NotedPaper[]): Finding[] {
  const isAddress = (name = '') => /^(?:https?:\/\/|www\.)\S+$/i.test(name);
  const ids = papers
    .filter(({ venue, container }) => isAddress(venue) || isAddress(container))
    .map(({ id }) => id);
  if (ids.length === 0) return [];
  const text = `${counted(ids.length, 'paper')} ${ids.length === 1 ? 'has' : 'have'} a web address as venue: ${named(ids)}. Write the venue's name, or take it out; an address belongs below links.`;
  return [{ kind: 'doubtful', file: 'papers', text }];
}

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

/** A home page that shows another thing than it is to show. */
function doubtfulHome(shelf: Shelf): Finding[] {
  const { home } = shelf.site;
  if (home === undefined || homeOf(shelf) === home) return [];
  const lacking = home === 'trending' ? 'no paper has counts (signals)' : 'no paper has a topic';
  const text = `home is ${home}, but ${lacking}, so that the home page shows the newest papers.`;
  return [{ kind: 'doubtful', file: siteFile, text }];
}

/** An ORCID iD of people who have no word of their names in common. */
function doubtfulPeople(shelf: Shelf): Finding[] {
  return namesOn(shelf).persons.doubtful.map(({ orcid, names }) => ({
    kind: 'doubtful',
    file: 'papers',
    text: `The ORCID iD ${orcid} is given to ${names.join(' and to ')}. Take it out where it is wrong, or say in ${peopleFile} whose names these are.`,
  }));
}

function idlePeople({ people, texts }: Content, shelf: Shelf): Finding[] {
  const lineOf = yamlLines({ yaml: texts.get(peopleFile) ?? '', file: peopleFile });
  return namesOn(shelf).persons.idle.map((at) => ({
    kind: 'unused',
    file: peopleFile,
    line: lineOf(['people', at]),
    text: `No paper is by ${people[at]?.name}. Correct the names or what they are told by, or take the entry out.`,
  }));
}

/** Rows of `venues.yaml` that give no paper's venue another name. */
function idleVenues({ venues, papers, texts }: Content): Finding[] {
  if (venues.length === 0) return [];
  const lineOf = yamlLines({ yaml: texts.get(venuesFile) ?? '', file: venuesFile });
  const written = papers.flatMap(({ venue, container }) =>
    [venue, container].filter((name) => name !== undefined),
  );
  return venues.flatMap((row, at): Finding[] => {
    const names = venueNames([row]);
    const isUsed = written.some((name) => names(venueName(name))?.name === row.name);
    if (isUsed) return [];
    const text = `No paper appeared at ${row.name}. Correct its names, or take it out.`;
    return [{ kind: 'unused', file: venuesFile, line: lineOf(['venues', at]), text }];
  });
}

/** Fields of the curator's own that no paper has. */
function idleFields({ site, papers, texts }: Content): Finding[] {
  const known = [...new Set(papers.flatMap(({ extra = {} }) => Object.keys(extra)))].sort();
  const lineOf = yamlLines({ yaml: texts.get(siteFile) ?? '', file: siteFile });
  return (site.fields ?? []).flatMap(({ name }, at): Finding[] => {
    if (known.includes(name)) return [];
    const nearest = nearestName(name, known);
    const remedy = nearest ? `Did you mean ${nearest}?` : 'Correct the name, or take the field out.';
    const text = `No paper has ${name} under extra. ${remedy}`;
    return [{ kind: 'unused', file: siteFile, line: lineOf(['fields', at]), text }];
  });
}
