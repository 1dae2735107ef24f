import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lookChecks } from '../../build/look/look-checks.ts';
import { duplicatesFile, parseDuplicates } from '../../content/duplicates.ts';
import { type Listing, listingSchema } from '../../content/listing.ts';
import type { OwnPage } from '../../content/page.ts';
import { type PersonRow, peopleFile, peopleSchema } from '../../content/people.ts';
import { pictureNames } from '../../content/pictures.ts';
import { type Site, siteFile, siteSchema } from '../../content/site/site.ts';
import { slotsFolder } from '../../content/site/slot/slots.ts';
import { parseSources } from '../../content/sources.ts';
import { type Taxonomy, taxonomyFile, taxonomySchema } from '../../content/topics/taxonomy.ts';
import { type VenueRow, venuesFile, venuesSchema } from '../../content/venues.ts';
import { type ReadYaml, yamlData, yamlLines } from '../../content/yaml/yaml.ts';
import { formats } from '../../import/formats/formats.ts';
import { parsePaperFile } from '../../mdx/file.ts';
import { parsePageFile } from '../../mdx/page/page-file.ts';
import { isPaperId } from '../../paper/id.ts';
import type { ShelfPaper } from '../../shelf/shelf.ts';
import { faintFindings } from './faint.ts';
import type { Finding } from './finding.ts';
import { FolderReader } from './folder-reader.ts';
import { missingSources } from './missing-sources.ts';

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
  const site = (await reader.yaml(siteFile, siteSchema)) ?? siteSchema.parse({});
  await lookIn(reader, site.look);
  const names = formats.map(({ name }) => name);
  await reader.read('sources.yaml', (yaml, file) => {
    const sources = parseSources(yaml, file, names);
    reader.findings.push(...missingSources(sources, { yaml, file, folder }));
  });
  const duplicates = await reader.read(duplicatesFile, parseDuplicates);
  const content = {
    folder,
    site,
    siteSaid: yamlData(reader.texts.get(siteFile) ?? ''),
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

/** Checks what makes the look, of which the files that can't be read are named here. */
async function lookIn(reader: FolderReader, look: Site['look']): Promise<void> {
  const yaml = reader.texts.get(siteFile) ?? '';
  await reader.files(slotsFolder, '.astro');
  for (const { file, run } of lookChecks(reader.folder)) reader.noting(file, () => run(file));
  reader.findings.push(...faintFindings(look, { yaml, file: siteFile }));
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
      const { record, abstract, notes, notesText, usesMdx } = read;
      papers.push({ id, ...record, abstract, notes: notesText, usesMdx, writtenNotes: notes });
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
