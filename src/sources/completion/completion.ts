import type { Collection } from '../../import/collection.ts';
import type { Content } from '../../import/content.ts';
import type { Candidate } from '../../import/entry/candidate.ts';
import {
  type IdentifierKind,
  identifierKey,
  identifierKinds,
  identifiersOf,
} from '../../import/entry/identifiers.ts';
import { type Problem, problemAt, shortened } from '../../import/problem.ts';
import type { FieldName } from '../../paper/paper.ts';
import type { Lookup } from '../lookup.ts';
import { lookups } from '../lookups.ts';
import { Asking, type CompletionTools } from './asking.ts';
import { filledFields, namedWork, withFound } from './filled.ts';
import {
  isMissing,
  knownOf,
  type Sought,
  shelfCandidates,
  soughtIdentifiers,
  soughtPapers,
} from './sought.ts';

/** No service could be reached: nothing was looked up. */
export class NetworkError extends Error {
  override name = 'NetworkError';
}

/** Which papers are looked up. */
export interface CompletionScope {
  /** All papers that have a file; otherwise those of the import. */
  isOfShelf: boolean;
  /** Of an import, the entries that are looked up. */
  isWanted(candidate: Candidate): boolean;
}

/** What was found by one service may lead to the next, so often. */
const maxRounds = 3;

/**
 * Asks services for what is missing in a collection and adds it to its entries; what a source or a file
 * says is never replaced. Entries of which only an identifier is known and that no service knows are taken
 * out and reported. Rejects with a NetworkError where nothing could be reached; the collection is as it was.
 */
export async function completeCollection(
  collection: Collection,
  content: Content,
  { isOfShelf, isWanted }: CompletionScope,
  tools: CompletionTools,
): Promise<void> {
  const candidates = isOfShelf ? shelfCandidates(content) : collection.candidates;
  const papers = soughtPapers(candidates, content, isWanted);
  const asking = new Asking(tools);
  for (let round = 0; round < maxRounds; round++) if (!(await isAsked(papers, asking, round === 0))) break;
  const problems = faultProblems(asking, papers, tools);
  const owners = ownersOf(papers, content);
  const filled = new Map<Candidate, Candidate | undefined>();
  let completed = 0;
  for (const paper of papers) {
    const fields = filledFields(paper, isTakenBy(owners, paper, problems));
    if (Object.keys(fields).length > 0) completed++;
    const isFound = paper.known.title !== undefined || fields.title !== undefined;
    if (!isFound) problems.push(unknownPaper(paper));
    filled.set(paper.candidate, isFound ? withFound(paper.candidate, fields) : undefined);
  }
  problems.push(...matchProblems(asking));
  tools.tell(`${completed} of ${papers.length} papers completed`);
  collection.candidates = candidates.flatMap((candidate) =>
    filled.has(candidate) ? (filled.get(candidate) ?? []) : candidate,
  );
  collection.problems.push(...problems);
}

/** Asks the services in their turns; whether there was anything to ask. */
async function isAsked(papers: readonly Sought[], asking: Asking, isFirst: boolean): Promise<boolean> {
  const turn = async (wanted: Lookup['turn'], papersFor: (lookup: Lookup) => Sought[]) => {
    const asked = await Promise.all(
      lookups
        .filter((lookup) => lookup.turn === wanted)
        .map((lookup) => asking.byIdentifiers(lookup, papersFor(lookup))),
    );
    assertReached(asking);
    return asked.includes(true);
  };
  const first = await turn('first', () => [...papers]);
  if (isFirst) await askForTitles(papers, asking);
  const fallback = await turn('fallback', ({ answers }) =>
    papers.filter((paper) => hasUnanswered(paper, answers)),
  );
  const later = await turn('later', ({ gives = [] }) => papers.filter((paper) => isMissing(paper, gives)));
  return first || fallback || later || isFirst;
}

/** Whether nobody knew an identifier of these kinds. */
function hasUnanswered(paper: Sought, kinds: readonly IdentifierKind[]): boolean {
  const answered = new Set(
    paper.found.flatMap(({ fields }) =>
      identifiersOf(Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, value]))).map(
        identifierKey,
      ),
    ),
  );
  return soughtIdentifiers(paper).some(
    ({ identifier }) => kinds.includes(identifier.kind) && !answered.has(identifierKey(identifier)),
  );
}

/** Papers without any identifier are looked for by their title, at one service after the other. */
async function askForTitles(papers: readonly Sought[], asking: Asking): Promise<void> {
  for (const lookup of lookups.filter(({ byTitle }) => byTitle)) {
    const open = papers.filter(
      (paper) => paper.known.title !== undefined && identifiersOf(knownOf(paper)).length === 0,
    );
    await asking.byTitles(
      lookup,
      open.filter(({ found }) => found.length === 0),
    );
    assertReached(asking);
  }
}

function assertReached({ faults, answers }: Asking): void {
  const [fault] = faults.values();
  if (answers === 0 && fault && [...faults.values()].every((each) => each.fault === 'unreachable'))
    throw new NetworkError(fault.message, { cause: fault });
}

/** A service that failed is a refusal where nobody else knew a paper that it may know, and else a note. */
function faultProblems(
  { faults }: Asking,
  papers: readonly Sought[],
  { services }: CompletionTools,
): Problem[] {
  return [...faults].map(([name, { message }]) => {
    const kinds = lookups.find(({ service }) => service === name)?.answers ?? [];
    const isMissed = papers.some(
      (paper) =>
        paper.found.length === 0 &&
        soughtIdentifiers(paper).some(({ identifier }) => kinds.includes(identifier.kind)),
    );
    return problemAt(
      isMissed ? 'refused' : 'note',
      { file: services[name].address },
      message,
      'What it knows may still be missing; look it up again later. What was answered is kept.',
    );
  });
}

/** Which paper has an identifier, by the name of the identifier. */
function ownersOf(papers: readonly Sought[], content: Content): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { id, record } of content.papers)
    for (const identifier of identifiersOf({ ...record, ...record.links }))
      owners.set(identifierKey(identifier), id);
  for (const paper of papers)
    for (const identifier of identifiersOf(paper.known))
      owners.set(identifierKey(identifier), ownerName(paper));
  return owners;
}

function ownerName({ id, candidate }: Sought): string {
  return id ?? `${candidate.file}:${candidate.line}`;
}

/** Tells whether an identifier that was found is another paper's, which is reported. */
function isTakenBy(owners: Map<string, string>, paper: Sought, problems: Problem[]) {
  return (name: FieldName, value: string): boolean => {
    const kind = identifierKinds.find((each) => each === name);
    if (!kind) return false;
    const key = identifierKey({ kind, value });
    const owner = owners.get(key);
    const isOther = owner !== undefined && owner !== ownerName(paper) && paper.known.title !== undefined;
    if (isOther)
      problems.push(
        problemAt(
          'note',
          paper.candidate,
          `"${shortened(knownOf(paper).title, 60)}" has the ${kind} ${value} of another paper, ${owner}; it was not filled in`,
          'Where they are one paper, give both the same identifier.',
        ),
      );
    else owners.set(key, ownerName(paper));
    return isOther;
  };
}

function unknownPaper({ candidate, known }: Sought): Problem {
  const names = identifiersOf(known).map(({ kind, value }) => `${kind} ${value}`);
  const what = `no service knows ${names.join(', ') || 'this entry'}`;
  return problemAt('refused', candidate, what, 'Check it, or import its entry as BibTeX or RIS.');
}

function matchProblems({ mismatches, possible }: Asking): Problem[] {
  const wrong = [...Map.groupBy(mismatches, ({ paper }) => paper)].map(([paper, [first]]) =>
    problemAt(
      'differs',
      paper.candidate,
      `"${shortened(paper.known.title, 60)}" has an identifier under which there is ${shortened(first && namedWork(first.found))}; nothing of it was taken`,
      'Correct the identifier, or the title.',
    ),
  );
  const open = possible.filter(({ paper }) => paper.found.length === 0);
  const doubtful = [...Map.groupBy(open, ({ paper }) => paper)].map(([paper, [first]]) =>
    problemAt(
      'note',
      paper.candidate,
      `"${shortened(paper.known.title, 60)}" is possibly ${shortened(first && namedWork(first.found))}; nothing of it was taken`,
      'If it is, give the paper that identifier and look it up again.',
    ),
  );
  return [...wrong, ...doubtful];
}
