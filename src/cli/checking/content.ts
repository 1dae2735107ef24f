import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { duplicatesFile, parseDuplicates } from '../../content/duplicates.ts';
import { FileError } from '../../content/error.ts';
import { type Listing, parseListing } from '../../content/listing.ts';
import { checkLookFiles } from '../../content/look-files.ts';
import { checkOwnStyle, ownStyleFile } from '../../content/own-style.ts';
import type { OwnPage } from '../../content/page.ts';
import { type Person, parsePeople, peopleFile } from '../../content/people.ts';
import { pictureNames } from '../../content/pictures.ts';
import { parseSite, type Site } from '../../content/site.ts';
import { slotFiles, slotsFolder } from '../../content/slots.ts';
import { parseSources } from '../../content/sources.ts';
import { parseTaxonomy, type Taxonomy } from '../../content/taxonomy.ts';
import { parseVenues, type VenueRow, venuesFile } from '../../content/venues.ts';
import { yamlData } from '../../content/yaml.ts';
import { checkSiteStyles } from '../../csl/site-styles.ts';
import { formats } from '../../import/formats/formats.ts';
import { parsePaperFile } from '../../mdx/file.ts';
import { parsePageFile } from '../../mdx/page-file.ts';
import { isPaperId } from '../../paper/id.ts';
import type { Paper } from '../../paper/paper.ts';
import { faintFindings } from './faint.ts';
import { type Finding, mistakeFindings } from './finding.ts';

/** A paper of a content folder with its notes. */
export type NotedPaper = Paper & { hasNotes: boolean; notes: string };

/** What a content folder says, as far as it can be read. */
export interface Content {
  site: Site;
  /** What `site.yaml` itself says, without what is filled in. */
  siteSaid: unknown;
  /** The files of own pages, as they are written. */
  pageTexts: readonly { file: string; text: string }[];
  taxonomy: Taxonomy;
  listings: readonly { file: string; listing: Listing }[];
  papers: readonly NotedPaper[];
  removed: readonly NotedPaper[];
  pages: readonly OwnPage[];
  /** The names of the pictures beside the pages. */
  pictures: readonly string[];
  people: readonly Person[];
  venues: readonly VenueRow[];
  /** The text of `site.yaml`, `people.yaml` and `venues.yaml`, for the lines of what is found later. */
  texts: ReadonlyMap<string, string>;
  /** Ids that decisions on duplicates name, each with its line. */
  decided: readonly { id: string; line: number }[];
}

/** Reads a content folder; what can't be read is among the findings, as refused. */
export async function readContent(folder: string): Promise<{ content: Content; findings: Finding[] }> {
  const findings: Finding[] = [];
  /** What a function gives; `undefined` where it throws a FileError, whose mistakes are noted. */
  const noting = <T>(file: string, run: () => T): T | undefined => {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      findings.push(...mistakeFindings('refused', file, error));
      return undefined;
    }
  };
  const texts = new Map<string, string>();
  /** What a reader makes of a file; `undefined` where it isn't there or has mistakes, which are noted. */
  const readWith = async <T>(
    file: string,
    reader: (text: string, file: string) => T,
  ): Promise<T | undefined> => {
    const text = await readFile(path.join(folder, file), 'utf8').catch(() => undefined);
    if (text !== undefined && file.endsWith('.yaml')) texts.set(file, text);
    return text === undefined ? undefined : noting(file, () => reader(text, file));
  };
  const papersIn = async (part: string) => {
    const papers: NotedPaper[] = [];
    for (const file of await filesIn(folder, part, '.mdx')) {
      const id = path.basename(file, '.mdx');
      if (!isPaperId(id))
        findings.push({
          kind: 'refused',
          file,
          text: 'The file name is not an id. Use lower-case letters, digits and hyphens.',
        });
      const read = await readWith(file, parsePaperFile);
      if (read) {
        const { record, abstract, notes } = read;
        papers.push({ id, ...record, abstract, notes, hasNotes: notes !== '' });
      }
    }
    return papers;
  };
  let siteSaid: unknown;
  const site = await readWith('site.yaml', (yaml, file) => {
    checkSiteStyles(yaml, file);
    siteSaid = yamlData({ yaml, file });
    checkLookFiles(yaml, file, folder);
    return parseSite(yaml, file);
  });
  if (site) findings.push(...((await readWith('site.yaml', faintFindings)) ?? []));
  await readWith(ownStyleFile, (css, file) => checkOwnStyle(css, file, folder));
  noting(slotsFolder, () => slotFiles(folder));
  await readWith('sources.yaml', (yaml, file) =>
    parseSources(
      yaml,
      file,
      formats.map(({ name }) => name),
    ),
  );
  const duplicates = await readWith(duplicatesFile, parseDuplicates);
  const listings = [];
  for (const file of await filesIn(folder, 'listings', '.yaml')) {
    const listing = await readWith(file, parseListing);
    if (listing) listings.push({ file, listing });
  }
  const pages: OwnPage[] = [];
  const pageTexts: { file: string; text: string }[] = [];
  for (const file of await filesIn(folder, 'pages', '.mdx')) {
    const page = await readWith(file, (text) => {
      pageTexts.push({ file, text });
      return parsePageFile(text, file);
    });
    if (page) pages.push(page);
  }
  const content = {
    siteSaid,
    pageTexts,
    site: site ?? parseSite('', 'site.yaml'),
    taxonomy: (await readWith('topics.yaml', parseTaxonomy)) ?? { facets: [] },
    listings,
    pages,
    pictures: await pictureNames(path.join(folder, 'pages')),
    people: (await readWith(peopleFile, parsePeople))?.people ?? [],
    venues: (await readWith(venuesFile, parseVenues))?.venues ?? [],
    texts,
    papers: await papersIn('papers'),
    removed: await papersIn('removed'),
    decided: [...(duplicates?.same ?? []), ...(duplicates?.different ?? [])].flatMap(({ ids, lines }) =>
      ids.map((id, at) => ({ id, line: lines[at] ?? 1 })),
    ),
  };
  return { content, findings };
}

/** The files of a part of a content folder, from the folder, in code-unit order; none where it isn't there. */
async function filesIn(folder: string, part: string, ending: string): Promise<string[]> {
  const names = await readdir(path.join(folder, part)).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending) && !name.startsWith('.'))
    .sort()
    .map((name) => `${part}/${name}`);
}
