import { createHash } from 'node:crypto';
import { type Candidate, checkedEntry } from './candidate.ts';
import type { ListingChrome } from './formats/format.ts';
import { formatOf, formats } from './formats/formats.ts';
import type { Problem } from './problem.ts';
import { headOf, type Source, SourceError } from './source.ts';

/** A listing as a source shows it. */
export interface Section extends ListingChrome {
  file: string;
  /** The line of the day, or else of the first furniture. */
  line: number;
}

/** All that the sources of one import say. */
export interface Collection {
  candidates: Candidate[];
  /** By file and number, `listing.txt#0`. */
  sections: Map<string, Section>;
  problems: Problem[];
}

/** What is told while a long import goes on. */
export type Progress = (message: string) => void;

/** The name of a section in a collection. */
export const sectionKey = (file: string, section: number): string => `${file}#${section}`;

/**
 * Reads all sources. A source that can't be read is a problem, as is an entry that isn't a record;
 * neither stops the others. What a file repeats word for word is kept once.
 */
export async function collectedFrom(
  sources: readonly Source[],
  format: string | undefined,
  tell: Progress,
): Promise<Collection> {
  const collection: Collection = { candidates: [], sections: new Map(), problems: [] };
  for (const source of sources) {
    try {
      await collect(source, format, tell, collection);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      collection.problems.push(error.problem);
    }
  }
  return collection;
}

async function collect(
  source: Source,
  name: string | undefined,
  tell: Progress,
  collection: Collection,
): Promise<void> {
  const file = source.name;
  const head = await headOf(source);
  if (head.trim() === '') throw refusal(file, 'the file is empty', 'Nothing was imported from it.');
  const format = formatOf(head, name);
  if (!format) {
    throw refusal(
      file,
      'the format is not known',
      `Name one of ${formats.map((each) => each.name).join(', ')} with --format.`,
    );
  }
  const seen = new Set<string>();
  let entries = 0;
  let repeated = 0;
  for await (const found of format.read(source)) {
    if (found.kind === 'problem') collection.problems.push(found.problem);
    else if (found.kind === 'furniture') furnish(collection, file, found);
    else {
      if (++entries % 1000 === 0) tell(`${file}: ${entries} entries read`);
      const { candidate, problems } = checkedEntry(found.entry);
      collection.problems.push(...problems);
      if (!candidate) continue;
      const said = createHash('sha256')
        .update(JSON.stringify([candidate.id, candidate.fields]))
        .digest('base64');
      if (seen.has(said)) repeated++;
      else {
        seen.add(said);
        collection.candidates.push(candidate);
      }
    }
  }
  if (repeated > 0) {
    collection.problems.push({
      severity: 'note',
      file,
      what: `${repeated} ${repeated === 1 ? 'entry repeats' : 'entries repeat'} another word for word`,
      remedy: 'Each was taken once.',
    });
  }
  if (entries === 0) {
    throw refusal(
      file,
      `there is no paper in it, read as ${format.about}`,
      'Name another format with --format, or correct it.',
    );
  }
}

/** Adds furniture to its section; the first of a kind counts, another one is reported. */
function furnish(
  { sections, problems }: Collection,
  file: string,
  { section, furniture, line }: { section: number; furniture: ListingChrome; line: number },
): void {
  const key = sectionKey(file, section);
  const known = sections.get(key);
  for (const [name, value] of Object.entries(furniture)) {
    const first = known?.[name as keyof ListingChrome];
    if (first === undefined || JSON.stringify(first) === JSON.stringify(value)) continue;
    const [kept, other] = [first, value].map((each) =>
      typeof each === 'string' ? each : JSON.stringify(each),
    );
    const what = `the listing has a second ${name}, "${other}"; the first is kept, "${kept}"`;
    problems.push({
      severity: 'note',
      file,
      line,
      what,
      remedy: 'Take one of them out of the source if it is wrong.',
    });
  }
  sections.set(key, { ...furniture, ...known, file, line: furniture.day || !known ? line : known.line });
}

function refusal(file: string, what: string, remedy: string): SourceError {
  return new SourceError({ severity: 'refused', file, what, remedy });
}
