import { hash } from 'node:crypto';
import { type Candidate, checkedEntry } from './entry/candidate.ts';
import { PrivateData } from './entry/private-data.ts';
import { Talks } from './entry/talks.ts';
import { isJson } from './formats/evidence.ts';
import type { Format, Found, ListingChrome } from './formats/format.ts';
import { formatOf } from './formats/formats.ts';
import { unmixedSources } from './formats/mixed.ts';
import { type Problem, problemAt, shownValue } from './problem.ts';
import { plainReader, type SourceReader } from './reading/reader.ts';
import { preparedSources, refusal } from './source/prepared.ts';
import { bareListKind, refusedText } from './source/refused.ts';
import { headOf, type Source, SourceError } from './source.ts';

/** A listing as a source shows it. */
export interface Section extends ListingChrome {
  file: string;
  /** The line of the day, or else of the first chrome. */
  line: number;
}

/** A source that was read. */
export interface ReadSource {
  file: string;
  /** What its format is. */
  about: string;
  /** How many entries were found in it that can be read. */
  entries: number;
}

/** More faults in one source mean that it is something else: it isn't read on. */
const mostFaults = 10_000;

/** So many papers are held at once, at most; more are for several imports. */
const mostCandidates = 100_000;

/** All that the sources of one import say. */
export interface Collection {
  candidates: Candidate[];
  /** By file and number, `listing.txt#0`. */
  sections: Map<string, Section>;
  read: ReadSource[];
  problems: Problem[];
}

/** What is told while a long import goes on. */
export type ImportProgress = (message: string) => void;

/** The name of a section in a collection. */
export const sectionKey = (file: string, section: number): string => `${file}#${section}`;

/**
 * Reads all sources. A source that can't be read is a problem, as is an entry that isn't a record;
 * neither stops the others. What a file repeats word for word is kept once. A source with which there would
 * be more than `most` papers is refused whole.
 */
export async function collectedFrom(
  sources: readonly Source[],
  format: string | undefined,
  tell: ImportProgress,
  read: SourceReader = plainReader,
  most = mostCandidates,
): Promise<Collection> {
  const collection: Collection = { candidates: [], sections: new Map(), read: [], problems: [] };
  const { problems } = collection;
  const prepared: Source[] = [];
  for (const source of sources) {
    await refusing(problems, async () => {
      const texts = await preparedSources(source);
      for (const each of texts.sources) {
        const unmixed = format ? { sources: [each], problems: [] } : await unmixedSources(each);
        prepared.push(...unmixed.sources);
        problems.push(...unmixed.problems);
      }
      problems.push(...texts.problems);
    });
  }
  for (const source of prepared) {
    await refusing(problems, async () =>
      collect(
        source,
        prepared,
        await formatFor(source, format ?? source.format),
        tell,
        collection,
        read,
        most,
      ),
    );
  }
  return collection;
}

/** Does something with a source; one that can't be read is a problem. */
async function refusing(problems: Problem[], work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    problems.push(error.problem);
  }
}

/** The format of a source, by its name where it is given. Throws a SourceError where there is none. */
async function formatFor(source: Source, name: string | undefined): Promise<Format> {
  const file = source.name;
  const head = await headOf(source);
  if (head.trim() === '') throw nothingIn(source, 'the file is empty', 'Nothing was imported from it.');
  const format = formatOf(head, name ?? mappedFormat(source, head));
  if (format) return format;
  const kind = refusedText(head) ?? (source.isInFolder ? undefined : bareListKind(head));
  if (kind) throw refusal(file, kind);
  throw nothingIn(
    source,
    'nothing in it looks like a list of papers',
    `If it is one, name its format with --format; --help lists them.`,
  );
}

/** What is said of a source without papers, which may lie in a folder beside others. */
function nothingIn({ name, isInFolder }: Source, what: string, remedy: string): SourceError {
  const error = new SourceError({ file: name }, what, remedy);
  if (isInFolder) error.problem.severity = 'note';
  return error;
}

/** The format of a source whose columns were named: such a file is a table, whatever they are called. */
function mappedFormat({ columns }: Source, head: string): string | undefined {
  if (!columns || ![...columns.keys()].some((name) => head.includes(name)) || formatOf(head))
    return undefined;
  return isJson(head) ? 'objects' : /^\s*-?\s*[\w"']+\s*:/.test(head) ? 'yaml' : 'table';
}

async function collect(
  source: Source,
  sources: readonly Source[],
  format: Format,
  tell: ImportProgress,
  collection: Collection,
  read: SourceReader,
  most: number,
): Promise<void> {
  const file = source.name;
  const before = collection.candidates.length;
  const digests = new Set<string>();
  let entries = 0;
  let refused = 0;
  let repeated = 0;
  const privateData = new PrivateData();
  const talks = new Talks();
  for await (const found of read(format, source, sources)) {
    if (found.kind === 'problem') {
      collection.problems.push(found.problem);
      if (found.problem.severity === 'refused' && ++refused > mostFaults) break;
    } else if (found.kind === 'chrome') addChrome(collection, file, found);
    else {
      const { candidate: checked, problems } = checkedEntry({ ...found.entry, file, format: format.name });
      if (checked && talks.has(checked)) continue;
      if (++entries % 1000 === 0) tell(`${file}: ${entries} entries read`);
      collection.problems.push(...problems);
      if (!checked) continue;
      const candidate = privateData.without(checked);
      const digest = digestOf(candidate);
      if (digests.has(digest)) repeated++;
      else collection.candidates.push(candidate);
      digests.add(digest);
      if (collection.candidates.length > most) {
        collection.candidates.length = before;
        const what = `with it there would be more than ${most} papers in one import`;
        throw new SourceError({ file }, what, 'Divide it, and import the parts one after another.');
      }
    }
  }
  collection.problems.push(
    ...repeatedProblem(file, repeated),
    ...privateData.problem(file),
    ...talks.problem(file),
  );
  if (entries > 0) collection.read.push({ file, about: format.about, entries });
  if (refused > mostFaults) {
    const what = `more than ${mostFaults} of its entries can't be read, as ${format.about}; what follows was not looked at`;
    throw new SourceError({ file }, what, 'Name another format with --format, or correct it.');
  }
  if (entries === 0 && refused > 0) return;
  if (entries === 0) {
    const what = `there is no paper in it, read as ${format.about}`;
    const remedy = 'Name another format with --format, or correct it.';
    // Pages of a site lie beside each other, a theme's samples among them.
    throw format.name === 'note' ? nothingIn(source, what, remedy) : new SourceError({ file }, what, remedy);
  }
}

function repeatedProblem(file: string, repeated: number): Problem[] {
  if (repeated === 0) return [];
  const what = `${repeated} ${repeated === 1 ? 'entry repeats' : 'entries repeat'} another word for word`;
  return [problemAt('note', { file }, what, 'Each was taken once.')];
}

function digestOf({ id, fields }: Candidate): string {
  return hash('sha256', JSON.stringify([id, fields]), 'base64');
}

/** Adds chrome to its section; the first of a kind counts, another one is reported. */
function addChrome(
  { sections, problems }: Collection,
  file: string,
  { section, chrome, line }: Extract<Found, { kind: 'chrome' }>,
): void {
  const key = sectionKey(file, section);
  const known = sections.get(key);
  for (const [name, value] of Object.entries(chrome)) {
    const first = known?.[name as keyof ListingChrome];
    if (first === undefined || JSON.stringify(first) === JSON.stringify(value)) continue;
    const what = `the listing has a second ${name}, ${shownValue(value)}; the first is kept, ${shownValue(first)}`;
    const remedy = 'Take one of them out of the source if it is wrong.';
    problems.push(problemAt('note', { file, line }, what, remedy));
  }
  sections.set(key, { ...chrome, ...known, file, line: chrome.day || !known ? line : known.line });
}
