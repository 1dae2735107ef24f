import { readFileSync } from 'node:fs';
import path from 'node:path';
import { duplicatesFile, parseDuplicates } from '../../content/duplicates.ts';
import { type Listing, listingSchema } from '../../content/listing.ts';
import { FileError } from '../../content/mistakes/error.ts';
import type { OwnPage } from '../../content/page.ts';
import { type PersonRow, peopleFile, peopleSchema } from '../../content/people.ts';
import { pictureNames } from '../../content/pictures.ts';
import { checkLookFiles } from '../../content/site/look-files.ts';
import { checkOwnStyle, faultsOf, ownStyleFile } from '../../content/site/own-style.ts';
import { type Site, siteFile, siteSchema } from '../../content/site/site.ts';
import { slotFiles, slotsFolder } from '../../content/site/slots.ts';
import { parseSources } from '../../content/sources.ts';
import { type Taxonomy, taxonomyFile, taxonomySchema } from '../../content/topics/taxonomy.ts';
import { type VenueRow, venuesFile, venuesSchema } from '../../content/venues.ts';
import { type ReadYaml, yamlData, yamlLines } from '../../content/yaml/yaml.ts';
import { checkSiteStyles } from '../../csl/site-styles.ts';
import { formats } from '../../import/formats/formats.ts';
import { parsePaperFile } from '../../mdx/file.ts';
import { parsePageFile } from '../../mdx/page/page-file.ts';
import { isPaperId } from '../../paper/id.ts';
import type { ShelfPaper } from '../../shelf/shelf.ts';
import { faintFindings } from './faint.ts';
import { type Finding, mistakeFindings } from './finding.ts';
import { FolderReader } from './folder-reader.ts';

/** A paper of a content folder, with its notes also as they are written. */
export type NotedPaper = ShelfPaper & { writtenNotes: string };

type InFile = ReadYaml<unknown>['inFile'];

/** What a content folder says, as far as it can be read. */
export interface CheckedContent {
  /** Absolute. */
  folder: string;
  site: Site;
  /** What `site.yaml` itself says, without what is filled in. */
  siteSaid: unknown;
  /** The files of own pages, as they are written. */
  pageTexts: readonly { file: string; text: string }[];
  taxonomy: Taxonomy;
  listings: readonly { file: string; listing: Listing }[];
  papers: readonly NotedPaper[];
  removed: readonly NotedPaper[];
  /** Own pages; one that can't be read has no text. */
  pages: readonly OwnPage[];
  /** The names of the pictures beside the pages. */
  pictures: readonly string[];
  people: readonly PersonRow[];
  venues: readonly VenueRow[];
  /** The texts of the files of YAML, for the lines of what is found later. */
  texts: ReadonlyMap<string, string>;
  /** Where in such a file something stands that is in its data, in which what is wrong is left out. */
  places: ReadonlyMap<string, InFile>;
  /** The names of files and folders that could not be read as a whole. */
  broken: ReadonlySet<string>;
  /** Ids that decisions on duplicates name, each with its line. */
  decided: readonly { id: string; line: number }[];
}

/** Reads a content folder, without its papers where these aren't asked for; what can't be read is among the findings, as refused. */
export async function readContent(
  folder: string,
  { papers: isWithPapers = true } = {},
): Promise<{ content: CheckedContent; findings: Finding[] }> {
  const reader = new FolderReader(folder);
  const { site, siteSaid } = await siteIn(reader);
  await styleIn(reader);
  await reader.files(slotsFolder, '.astro');
  reader.noting(slotsFolder, () => slotFiles(folder));
  const names = formats.map(({ name }) => name);
  await reader.read('sources.yaml', (yaml, file) => parseSources(yaml, file, names));
  const duplicates = await reader.read(duplicatesFile, parseDuplicates);
  const content = {
    folder,
    site,
    siteSaid,
    ...(await pagesIn(reader)),
    listings: await listingsIn(reader),
    taxonomy: (await reader.yaml(taxonomyFile, taxonomySchema)) ?? { facets: [] },
    pictures: await pictureNames(path.join(folder, 'pages')),
    people: (await reader.yaml(peopleFile, peopleSchema))?.people ?? [],
    venues: (await reader.yaml(venuesFile, venuesSchema))?.venues ?? [],
    papers: isWithPapers ? await papersIn(reader, 'papers') : [],
    removed: isWithPapers ? await papersIn(reader, 'removed') : [],
    texts: reader.texts,
    places: reader.places,
    broken: reader.broken,
    decided: [...(duplicates?.same ?? []), ...(duplicates?.different ?? [])].flatMap(({ ids, lines }) =>
      ids.map((id, at) => ({ id, line: lines[at] ?? 1 })),
    ),
  };
  return { content, findings: reader.findings };
}

async function siteIn(reader: FolderReader): Promise<{ site: Site; siteSaid: unknown }> {
  const site = (await reader.yaml(siteFile, siteSchema)) ?? siteSchema.parse({});
  const yaml = reader.texts.get(siteFile) ?? '';
  const siteSaid = reader.noting(siteFile, () => yamlData({ yaml, file: siteFile }));
  if (siteSaid === undefined) return { site, siteSaid };
  reader.noting(siteFile, () => checkSiteStyles(yaml, siteFile));
  reader.noting(siteFile, () => checkLookFiles(site.look, { yaml, file: siteFile }, reader.folder));
  reader.findings.push(...faintFindings(site.look, { yaml, file: siteFile }));
  return { site, siteSaid };
}

async function styleIn(reader: FolderReader): Promise<void> {
  const css = (await reader.text(ownStyleFile)) ?? '';
  reader.noting(ownStyleFile, () => checkOwnStyle(css, ownStyleFile, reader.folder));
  const doubtful = faultsOf(css).filter(({ isWrong }) => !isWrong);
  reader.findings.push(...mistakeFindings('doubtful', ownStyleFile, new FileError(ownStyleFile, doubtful)));
}

async function listingsIn(reader: FolderReader): Promise<CheckedContent['listings']> {
  const listings = [];
  for (const file of await reader.files('listings', '.yaml')) {
    const listing = await reader.yaml(file, listingSchema);
    if (listing) listings.push({ file, listing });
  }
  return listings;
}

async function pagesIn(reader: FolderReader): Promise<Pick<CheckedContent, 'pages' | 'pageTexts'>> {
  const pages: OwnPage[] = [];
  const pageTexts: { file: string; text: string }[] = [];
  for (const file of await reader.files('pages', '.mdx')) {
    const id = path.basename(file, '.mdx');
    const page = await reader.read(file, (text) => {
      pageTexts.push({ file, text });
      return parsePageFile(text, file);
    });
    pages.push(page ?? { id, title: id, text: [] });
  }
  return { pages, pageTexts };
}

async function papersIn(reader: FolderReader, part: string): Promise<NotedPaper[]> {
  const papers: NotedPaper[] = [];
  for (const file of await reader.files(part, '.mdx')) {
    const id = path.basename(file, '.mdx');
    if (!isPaperId(id)) {
      const text = 'The file name is not an id. Use lower-case letters, digits and hyphens.';
      reader.findings.push({ kind: 'refused', file, text });
    }
    const read = await reader.read(file, parsePaperFile);
    if (read) {
      const { record, abstract, notes, notesText } = read;
      papers.push({ id, ...record, abstract, notes: notesText, writtenNotes: notes });
    }
  }
  return papers;
}

/** Finds the lines of what is in the data of a file of YAML. */
export function lineFinder(
  { texts, places }: CheckedContent,
  file: string,
): (path: readonly PropertyKey[]) => number {
  const lineOf = yamlLines({ yaml: texts.get(file) ?? '', file });
  const inFile = places.get(file);
  return (path) => lineOf(inFile?.(path) ?? path);
}

/** Finds the text of a file of the folder, empty where there is none. */
export function textFinder({ folder, texts }: CheckedContent): (file: string) => string {
  return (file) => {
    try {
      return texts.get(file) ?? readFileSync(path.join(folder, file), 'utf8');
    } catch {
      return '';
    }
  };
}
