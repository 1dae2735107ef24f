import { doubtsInContent } from '../../build/doubts.ts';
import { duplicatesFile } from '../../content/duplicates.ts';
import { FileError } from '../../content/mistakes/error.ts';
import { peopleFile } from '../../content/people.ts';
import { siteFile } from '../../content/site/site.ts';
import { allTopics, taxonomyFile } from '../../content/topics/taxonomy.ts';
import { venuesFile } from '../../content/venues.ts';
import { shortened } from '../../import/problem.ts';
import { located } from '../../mdx/located.ts';
import { counted, firstNamed } from '../../paper/count.ts';
import { creatorsOf } from '../../paper/name/creators.ts';
import { nearName } from '../../paper/near-name.ts';
import { homeOf } from '../../shelf/display/home.ts';
import { venueName } from '../../shelf/facet/venue.ts';
import { mistakesOn, sureMistakes } from '../../shelf/mistakes.ts';
import { namesOn } from '../../shelf/names.ts';
import { type Shelf, shelfOf } from '../../shelf/shelf.ts';
import { venueNames } from '../../shelf/venue/venue-names.ts';
import { called } from '../called.ts';
import { type CheckedContent, lineFinder, type NotedPaper, textFinder } from './content.ts';
import { doubtfulValues } from './doubtful.ts';
import { type Finding, mistakeFindings } from './finding.ts';
import { sharedIdentifiers } from './shared-identifier.ts';

/** What a check finds in a content folder, as far as it could be read, in the order of files. */
export function findingsIn(content: CheckedContent): Finding[] {
  const { site, taxonomy, listings, papers, removed, pages, people, venues } = content;
  const shelf = shelfOf(
    site,
    taxonomy,
    listings.map(({ listing }) => listing),
    papers,
    removed,
    { pages, people, venues, pictures: new Map(content.pictures.map((name) => [name, undefined])) },
  );
  const isPaper = paperFinder(content, shelf);
  return [
    ...refusedTogether(content, shelf),
    ...doubtsInContent(content.folder, shelf).map((doubt): Finding => ({ kind: 'doubtful', ...doubt })),
    ...noPapers(content),
    ...incomplete(papers),
    ...addressesAsVenues(papers),
    ...sharedIdentifiers(content),
    ...unknownInListings(content, isPaper),
    ...idleDecisions(content, isPaper),
    ...doubtfulPeople(shelf),
    ...doubtfulValues(content, shelf),
    ...unknownPapersOfPeople(content, isPaper),
    // What no paper has may be in one that can't be read.
    ...(areAllRead(content) ? idle(content, shelf) : []),
  ];
}

/** Whether all papers could be read, and all topics. */
function areAllRead({ broken }: CheckedContent): boolean {
  return ![...broken].some((file) => file === taxonomyFile || file.startsWith('papers'));
}

/** What does nothing, where its file could be read as a whole. */
function idle(content: CheckedContent, shelf: Shelf): Finding[] {
  return [
    ...emptyTopics(content, shelf),
    ...doubtfulHome(shelf),
    ...idlePeople(content, shelf),
    ...idleVenues(content),
    ...idleFields(content),
  ].filter(({ file }) => !content.broken.has(file));
}

/** That there is nothing to show, where no paper is there to be mended. */
function noPapers({ papers, broken }: CheckedContent): Finding[] {
  if (papers.length > 0 || [...broken].some((file) => file.startsWith('papers/'))) return [];
  const text = `There are no papers on this shelf. Import some: ${called('import papers.bib')}`;
  return [{ kind: 'doubtful', file: 'papers', text }];
}

/** Whether an id is that of a paper, be it one whose file can't be read as it is. */
type IsPaper = (id: string) => boolean;

function paperFinder({ broken }: CheckedContent, { byId, removed, aliases }: Shelf): IsPaper {
  return (id) =>
    byId.has(id) ||
    removed.has(id) ||
    aliases.has(id) ||
    broken.has(`papers/${id}.mdx`) ||
    broken.has(`removed/${id}.mdx`);
}

/** What only all files together show to be wrong. */
function refusedTogether(content: CheckedContent, shelf: Shelf): Finding[] {
  const textOf = textFinder(content);
  const sure = sureMistakes(mistakesOn(shelf, content.places.get(siteFile)), shelf, textOf);
  return [...located(sure, textOf)].flatMap(([file, mistakes]) =>
    mistakeFindings('refused', file, new FileError(file, mistakes)),
  );
}

/** What most papers have and some lack, a finding each. */
const expected: readonly (readonly [what: string, isThere: (paper: NotedPaper) => boolean])[] = [
  ['have no authors', (paper) => creatorsOf(paper).names.length > 0],
  ['have no date', ({ published }) => published !== undefined],
  [
    'have neither a link nor an identifier, so nobody can get to the paper',
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
        text: `${counted(ids.length, 'paper')} ${said}: ${firstNamed(ids, mostNamed)}. ${remedy}`,
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
  const text = `${counted(ids.length, 'paper')} ${ids.length === 1 ? 'has' : 'have'} a web address as venue: ${firstNamed(ids, mostNamed)}. Write the venue's name, or take it out; an address belongs below links.`;
  return [{ kind: 'doubtful', file: 'papers', text }];
}

function unknownInListings({ listings }: CheckedContent, isPaper: IsPaper): Finding[] {
  return listings.flatMap(({ file, listing }): Finding[] => {
    const unknown = listing.papers.filter((id) => !isPaper(id));
    if (unknown.length === 0) return [];
    const text = `It lists ${counted(unknown.length, 'paper')} that the shelf doesn't have: ${firstNamed(unknown, mostNamed)}. Import its source again, or take the ids out.`;
    return [{ kind: 'doubtful', file, text }];
  });
}

function emptyTopics({ taxonomy }: CheckedContent, { topics }: Shelf): Finding[] {
  return taxonomy.facets.flatMap((facet) =>
    allTopics(facet)
      .filter(({ topic }) => !topics.has(topic.id))
      .map(
        ({ topic: { id, phrases } }): Finding => ({
          kind: 'unused',
          file: taxonomyFile,
          text: `No paper is in the topic ${facet.id}/${id}. Take it out, or give it other phrases than ${shortened(phrases.join(', '), 80)}.`,
        }),
      ),
  );
}

/** Decisions on papers that aren't here; one that went into another paper is known by its alias. */
function idleDecisions({ decided }: CheckedContent, isPaper: IsPaper): Finding[] {
  return decided
    .filter(({ id }) => !isPaper(id))
    .map(({ id, line }) => ({
      kind: 'unused',
      file: duplicatesFile,
      line,
      text: `${id} is not a paper of this shelf. Correct the id, or take it out.`,
    }));
}

/** A home page that shows another thing than it is to show. */
function doubtfulHome(shelf: Shelf): Finding[] {
  const { home, facets } = shelf.site;
  if (home === undefined || homeOf(shelf) === home) return [];
  const areLeftOut = shelf.topics.size > 0 && facets !== undefined;
  const lacking =
    home === 'trending'
      ? 'no paper has counts (signals)'
      : areLeftOut
        ? 'the topics are not among facets'
        : 'no paper has a topic';
  const remedy =
    areLeftOut && home === 'topics' ? 'Name a facet of topics there, or write another home.' : '';
  const text = `home is ${home}, but ${lacking}, so the home page shows the newest papers. ${remedy}`.trim();
  return [{ kind: 'doubtful', file: siteFile, text }];
}

/** An ORCID iD of people who have no word of their names in common. */
function doubtfulPeople(shelf: Shelf): Finding[] {
  return namesOn(shelf).persons.doubtful.map(({ orcid, names }) => ({
    kind: 'doubtful',
    file: 'papers',
    text: `The ORCID iD ${orcid} is given to ${names.join(' and to ')}. Take it out where it is wrong, or say in ${peopleFile} that these are one person's names.`,
  }));
}

function idlePeople(content: CheckedContent, shelf: Shelf): Finding[] {
  const { people } = content;
  const lineOf = lineFinder(content, peopleFile);
  return namesOn(shelf).persons.idle.map((at) => ({
    kind: 'unused',
    file: peopleFile,
    line: lineOf(['people', at]),
    text: `No paper is by ${people[at]?.name}. Correct the entry, or take it out.`,
  }));
}

/** Papers of people that the shelf doesn't have. */
function unknownPapersOfPeople(content: CheckedContent, isPaper: IsPaper): Finding[] {
  const { people } = content;
  const lineOf = lineFinder(content, peopleFile);
  return people.flatMap(({ name, papers = [] }, at) =>
    papers.flatMap((id, index): Finding[] => {
      if (isPaper(id)) return [];
      const text = `${id}, a paper of ${name}, is not on this shelf. Correct the id, or take it out.`;
      return [{ kind: 'unused', file: peopleFile, line: lineOf(['people', at, 'papers', index]), text }];
    }),
  );
}

/** Rows of `venues.yaml` that give no paper's venue another name. */
function idleVenues(content: CheckedContent): Finding[] {
  const { venues, papers } = content;
  if (venues.length === 0) return [];
  const lineOf = lineFinder(content, venuesFile);
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
function idleFields(content: CheckedContent): Finding[] {
  const { site, papers } = content;
  const known = [...new Set(papers.flatMap(({ extra = {} }) => Object.keys(extra)))].sort();
  const lineOf = lineFinder(content, siteFile);
  return (site.fields ?? []).flatMap(({ name }, at): Finding[] => {
    if (known.includes(name)) return [];
    const near = nearName(name, known);
    const remedy = near ? `Did you mean ${near}?` : 'Correct the name, or take the field out.';
    const text = `No paper has ${name} under extra. ${remedy}`;
    return [{ kind: 'unused', file: siteFile, line: lineOf(['fields', at]), text }];
  });
}
