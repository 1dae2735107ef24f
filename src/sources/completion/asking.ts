import type { ImportProgress } from '../../import/collection.ts';
import { type Candidate, checkedEntry } from '../../import/entry/candidate.ts';
import { type IdentifierKind, identifierKey, identifiersOf } from '../../import/entry/identifiers.ts';
import type { RawFault, RawNote, RawWork } from '../../import/formats/work.ts';
import { lookedUpOrigin } from '../../import/source/origin.ts';
import type { KeptAnswer } from '../answer.ts';
import { AnswerIndex } from '../answer-index.ts';
import { type AnswerCache, type Client, ServiceError } from '../client.ts';
import type { Lookup, Question } from '../lookup.ts';
import type { ServiceName, ServiceTable } from '../services/services.ts';
import { isPlausible, matchOf } from './match.ts';
import { type FoundWork, knownOf, type Sought, soughtIdentifiers, valuesOf } from './sought.ts';

/** What services are asked with. */
export interface CompletionTools {
  client: Client;
  /** Where the client keeps answers. */
  cache: AnswerCache;
  /** Milliseconds since 1970. */
  now(): number;
  services: ServiceTable;
  tell: ImportProgress;
}

/** What a service has under an identifier of a paper, and which the paper can't be. */
export interface Mismatch {
  paper: Sought;
  found: FoundWork;
}

/** Progress is told each time that so many titles were asked for. */
const toldTitles = 10;

/** Identifiers that are asked for together, and the question where they were before. */
interface Batch {
  values: readonly string[];
  question?: Question;
}

/** A work, and the identifiers by which it was asked for. */
interface Reached {
  found: FoundWork;
  keys: readonly string[];
}

/** How a service was asked by the identifiers of papers, and how far that came. */
export class Asking {
  /** Services that don't answer any more, and why. */
  readonly faults = new Map<ServiceName, ServiceError>();
  /** Works under another title than the paper that names their identifier. */
  readonly mismatches: Mismatch[] = [];
  /** Works whose title is the paper's, and of which no more is certain. */
  readonly possible: Mismatch[] = [];
  /** How many requests were answered, from the cache or by a service. */
  answers = 0;
  readonly #tools: CompletionTools;
  readonly #asked = new Set<string>();
  readonly #indexes = new Map<ServiceName, AnswerIndex>();

  constructor(tools: CompletionTools) {
    this.#tools = tools;
  }

  /** Asks a service for papers by the identifiers that it knows, each once; whether it was asked for any. */
  async byIdentifiers(lookup: Lookup, papers: readonly Sought[]): Promise<boolean> {
    const wanted = new Map<string, { kind: IdentifierKind; value: string; papers: Sought[] }>();
    for (const paper of papers) {
      for (const { identifier } of soughtIdentifiers(paper)) {
        const key = identifierKey(identifier);
        if (!lookup.answers.includes(identifier.kind) || this.#asked.has(`${lookup.service} ${key}`))
          continue;
        const known = wanted.get(key) ?? { ...identifier, papers: [] };
        wanted.set(key, { ...known, papers: [...known.papers, paper] });
      }
    }
    for (const key of wanted.keys()) this.#asked.add(`${lookup.service} ${key}`);
    const { name } = this.#tools.services[lookup.service];
    let done = 0;
    for (const [kind, group] of Map.groupBy(wanted.values(), (one) => one.kind)) {
      const values = group.map(({ value }) => value);
      for (const batch of await this.#batches(lookup, kind, values)) {
        for (const { found, keys } of await this.#batch(lookup, kind, batch))
          for (const key of keys)
            for (const paper of wanted.get(key)?.papers ?? []) this.#give(found, key, paper);
        if (this.faults.has(lookup.service)) return true;
        done += batch.values.length;
        this.#tools.tell(`${name}: asked for ${done} of ${wanted.size} identifiers`);
      }
    }
    return wanted.size > 0;
  }

  /** Asks a service for the titles of papers; what is certain is taken. */
  async byTitles(lookup: Lookup, papers: readonly Sought[]): Promise<void> {
    const { name } = this.#tools.services[lookup.service];
    for (const [at, paper] of papers.entries()) {
      const title = paper.known.title ?? '';
      if (!lookup.byTitle) return;
      const works = await this.#works(lookup, lookup.byTitle(title));
      if (this.faults.has(lookup.service)) return;
      const matches = Map.groupBy(works, ({ fields }) => matchOf(paper.known, valuesOf(fields)));
      // Of a preprint and what was published of it, the latter says more.
      const certain = matches.get('certain') ?? [];
      const best = certain.find(({ fields }) => fields.type?.value !== 'article') ?? certain[0];
      if (best) paper.found.push(best);
      else
        for (const found of (matches.get('possible') ?? []).slice(0, 1)) this.possible.push({ paper, found });
      if ((at + 1) % toldTitles === 0 || at + 1 === papers.length)
        this.#tools.tell(`${name}: asked for ${at + 1} of ${papers.length} titles`);
    }
  }

  /** Identifiers in batches: those that were asked for together before, and the others anew. */
  async #batches(lookup: Lookup, kind: IdentifierKind, values: readonly string[]): Promise<Batch[]> {
    const index = this.#index(lookup);
    const known = new Map<Question, string[]>();
    const others: string[] = [];
    for (const value of values) {
      const question = await index.questionOf(identifierKey({ kind, value }));
      if (question) known.set(question, [...(known.get(question) ?? []), value]);
      else others.push(value);
    }
    return [
      ...[...known].map(([question, asked]) => ({ question, values: asked })),
      ...batchesOf(others, lookup.batchSize).map((batch) => ({ values: batch })),
    ];
  }

  #index({ service }: Lookup): AnswerIndex {
    const { cache, now, services } = this.#tools;
    const index = this.#indexes.get(service) ?? new AnswerIndex(cache, services[service].address, now);
    this.#indexes.set(service, index);
    return index;
  }

  /** Works of a batch, each with the identifiers it has among them; where the service refuses it, of its halves. */
  async #batch(lookup: Lookup, kind: IdentifierKind, { values, question }: Batch): Promise<Reached[]> {
    const asked = question ?? lookup.byIdentifiers(kind, values);
    const keys = values.map((value) => identifierKey({ kind, value }));
    try {
      const works = await this.#answer(lookup, asked);
      await this.#index(lookup).add(asked, keys);
      // An identifier may lead to another one, as that of a paper which moved to a new publisher.
      if (works.length === 1 && values.length === 1 && isSame(asked, lookup.byIdentifiers(kind, values)))
        return works.map((found) => ({ found, keys }));
      return works.map((found) => {
        const own = identifiersOf(valuesOf(found.fields)).map(identifierKey);
        return { found, keys: own.filter((key) => keys.includes(key)) };
      });
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.fault !== 'refused') this.faults.set(lookup.service, error);
      if (error.fault !== 'refused' || values.length === 1 || lookup.refusesUnknown) return [];
      const half = Math.ceil(values.length / 2);
      const first = await this.#batch(lookup, kind, { values: values.slice(0, half) });
      return [...first, ...(await this.#batch(lookup, kind, { values: values.slice(half) }))];
    }
  }

  async #works(lookup: Lookup, question: Question): Promise<FoundWork[]> {
    try {
      return await this.#answer(lookup, question);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      if (error.fault !== 'refused') this.faults.set(lookup.service, error);
      return [];
    }
  }

  async #answer(lookup: Lookup, { path, body }: Question): Promise<FoundWork[]> {
    if (this.faults.has(lookup.service)) return [];
    const service = this.#tools.services[lookup.service];
    const answer = await this.#tools.client.ask(service, path, {
      ...(body !== undefined && { body }),
      isAnswer: lookup.isAnswer,
    });
    this.answers++;
    return answer ? worksIn(lookup, service.name, answer) : [];
  }

  /** Gives a work to a paper that has one of its identifiers, unless it is another work. */
  #give(found: FoundWork, key: string, paper: Sought): void {
    const values = valuesOf(found.fields);
    const isOwn = soughtIdentifiers(paper).some((one) => one.isOwn && identifierKey(one.identifier) === key);
    const isTaken = isOwn ? isPlausible(paper.known, values) : matchOf(knownOf(paper), values) === 'certain';
    if (isTaken) paper.found.push(found);
    else if (isOwn) this.mismatches.push({ paper, found });
  }
}

/** The works in an answer, each datum with its source and day; entries that can't be read are none. */
function worksIn(lookup: Lookup, name: string, answer: KeptAnswer): FoundWork[] {
  const source = lookedUpOrigin(name, new Date(answer.at).toISOString().slice(0, 10));
  return [...lookup.read(answer.body)].flatMap((work) => {
    const candidate = candidateOf(lookup, source, work);
    return candidate ? [{ service: lookup.service, fields: candidate.fields }] : [];
  });
}

function candidateOf(
  { service, guesses = [] }: Lookup,
  source: string,
  work: RawWork | RawFault | RawNote,
): Candidate | undefined {
  if (!('fields' in work)) return undefined;
  const data = Object.entries(work.fields)
    .filter(([name]) => !guesses.some((guess) => guess === name))
    .map(([name, value]) => [
      name,
      { value: name === 'doi' && typeof value === 'string' ? value.toLowerCase() : value, source },
    ]);
  return checkedEntry({ file: source, line: work.line, format: service, fields: Object.fromEntries(data) })
    .candidate;
}

/** Batches of identifiers; one with a sign that divides them is by itself. */
function batchesOf(values: readonly string[], size: number): string[][] {
  const isDivided = (value: string) => /[,|"\s]/.test(value);
  const others = values.filter((value) => !isDivided(value));
  const batches: string[][] = [];
  for (let at = 0; at < others.length; at += size) batches.push(others.slice(at, at + size));
  return [...batches, ...values.filter(isDivided).map((value) => [value])];
}

function isSame(a: Question, b: Question): boolean {
  return a.path === b.path && a.body === b.body;
}
