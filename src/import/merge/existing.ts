import { identifierFields } from '../../paper/identifier-text.ts';
import { fieldValuesOf } from '../../paper/paper.ts';
import type { ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';
import { isNearly } from './keyed.ts';
import { yearsApart } from './likeness/detail.ts';
import { endsOf, misspeltVerdict } from './likeness/misspelling.ts';
import { isSharing, type SharingWork } from './likeness/sharing.ts';
import { type Traits, traitsOf } from './likeness/traits.ts';
import {
  authorsOf,
  contradiction,
  fingerprintOf,
  mostCompared,
  type Verdict,
  verdictOf,
} from './likeness/verdict.ts';
import { disputedName, workKey, workKeys } from './likeness/work-keys.ts';
import { plainValues } from './merge.ts';
import { RememberedPapers } from './remembered.ts';

/** A file and what tells its paper from others. */
interface KnownWork extends SharingWork {
  paper: ExistingPaper;
  keys: string[];
}

/** What tells the paper of a file from others. */
export function existingTraits({ record, abstract }: ExistingPaper): { traits: Traits; keys: string[] } {
  const values = fieldValuesOf(record, abstract);
  const aliases = record.aliases.map((alias) => `alias:${alias.toLowerCase()}`);
  const disputed = identifierFields.flatMap((name) => {
    const value = record.extra?.[disputedName(name)];
    return value === undefined ? [] : [workKey(name, value)];
  });
  // No source has this name, so that abstracts of one file are not seen where there are none.
  return { traits: traitsOf(values, 'papers/'), keys: [...workKeys(values), ...disputed, ...aliases] };
}

/** Finds the file of a paper that a source speaks of. `isFree` leaves out files that were matched already. */
export class ExistingPapers {
  #byId = new Map<string, KnownWork>();
  #byKey = new Map<string, KnownWork[]>();
  #byTitle = new Map<string, KnownWork[]>();
  #byPrint = new Map<string, KnownWork[]>();
  #byEnd = new Map<string, KnownWork[]>();
  #byCitationKey = new Map<string, KnownWork[]>();
  #remembered: RememberedPapers;
  #traits = new WeakMap<FieldData, Traits>();

  constructor(papers: readonly ExistingPaper[]) {
    this.#remembered = new RememberedPapers(papers);
    const add = (map: Map<string, KnownWork[]>, key: string, work: KnownWork) => {
      const works = map.get(key);
      if (!works) map.set(key, [work]);
      else if (works.at(-1) !== work) works.push(work);
    };
    for (const paper of papers) {
      const { title, sources } = paper.record;
      const files = new Set(Object.values(sources));
      const work = { paper, title, files, ...existingTraits(paper) };
      this.#byId.set(paper.id, work);
      for (const key of work.keys) add(this.#byKey, key, work);
      for (const name of titleNames(work.traits)) add(this.#byTitle, name, work);
      for (const end of endsOf(work.traits)) add(this.#byEnd, end, work);
      if (paper.record.key !== undefined) add(this.#byCitationKey, paper.record.key, work);
      add(this.#byPrint, fingerprintOf(work.traits), work);
    }
  }

  /** Whether there are no files, so that nothing of a paper needs to be compared. */
  get #isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /** The file with one of the paper's identifiers, with its id, with the same title and all else the same, or that its source gave before it was edited. */
  known(
    fields: FieldData,
    id: string | undefined,
    isFree: (paper: ExistingPaper) => boolean,
  ): ExistingPaper | undefined {
    if (this.#isEmpty) return undefined;
    const named = id === undefined ? undefined : this.#byId.get(id);
    return (
      this.identified(fields).find(isFree) ??
      (named && isFree(named.paper) && !contradiction(named.traits, this.#traitsOf(fields))
        ? named.paper
        : undefined) ??
      this.#alike(fields, isFree) ??
      this.#remembered.of(
        fields,
        (paper) => isFree(paper) && !contradiction(existingTraits(paper).traits, this.#traitsOf(fields)),
      )
    );
  }

  /** The files with one of the paper's identifiers, the most telling first. */
  identified(fields: FieldData): ExistingPaper[] {
    if (this.#isEmpty) return [];
    const values = plainValues(fields);
    const traits = this.#traitsOf(fields);
    const files = new Set(Object.values(fields).map(({ source }) => source));
    const wanted = { traits, title: values.title ?? '', files };
    const aliases = [values.arxiv, values.doi, values.openreview].map(
      (name) => `alias:${name?.toLowerCase()}`,
    );
    const works = [...workKeys(values), ...aliases].flatMap((key) => {
      const found = (this.#byKey.get(key) ?? []).filter((work) => isSharing(key, work, wanted));
      const titled = found.filter((work) => work.traits.title === traits.title);
      return titled.length > 0 ? titled : found;
    });
    return [...new Set(works.map(({ paper }) => paper))];
  }

  /** The file of a paper that is the same by title, authors and date, or that its source gave under this title. */
  titled(fields: FieldData, isFree: (paper: ExistingPaper) => boolean): ExistingPaper | undefined {
    if (this.#isEmpty) return undefined;
    const traits = this.#traitsOf(fields);
    const works = this.#titled(traits, isFree);
    const same =
      works.find((work) => verdictOf(work.traits, traits).is === 'one') ??
      works.find((work) => isChanged(work, traits, fields));
    return same?.paper;
  }

  /** The files of papers that may be the same, with the reason why that can't be told. */
  doubtful(
    fields: FieldData,
    isFree: (paper: ExistingPaper) => boolean,
  ): { paper: ExistingPaper; why: string }[] {
    if (this.#isEmpty) return [];
    const traits = this.#traitsOf(fields);
    const judged = (works: readonly KnownWork[], judge: (known: Traits, given: Traits) => Verdict) =>
      works.flatMap(({ paper, traits: known }) => {
        const verdict = judge(known, traits);
        return verdict.is === 'doubt' && isFree(paper) ? [{ paper, why: verdict.why }] : [];
      });
    const spelt = endsOf(traits).flatMap((end) => this.#byEnd.get(end)?.slice(0, mostCompared) ?? []);
    const keyed = this.#byCitationKey.get(fields.key?.value ?? '') ?? [];
    return [
      ...judged(this.#titled(traits, isFree), verdictOf),
      ...judged(spelt, misspeltVerdict),
      ...judged(
        keyed.filter(({ title }) => isNearly(title, fields.title?.value ?? '')),
        keyedVerdict,
      ),
    ];
  }

  /** The file of which title and all else is the same, or title and abstract. */
  #alike(fields: FieldData, isFree: (paper: ExistingPaper) => boolean): ExistingPaper | undefined {
    const traits = this.#traitsOf(fields);
    if (traits.title === '') return undefined;
    const isOwn = (work: KnownWork) => isFree(work.paper) && !contradiction(work.traits, traits);
    const alike = (this.#byPrint.get(fingerprintOf(traits)) ?? []).filter(isOwn);
    const same = alike.find(({ paper }) => paper.record.key === fields.key?.value) ?? alike[0];
    const abstract = fields.abstract?.value ?? '';
    return (
      same ??
      this.#titled(traits, isFree).find(
        (work) => work.paper.abstract === abstract && verdictOf(work.traits, traits).is === 'one',
      )
    )?.paper;
  }

  #titled(traits: Traits, isFree: (paper: ExistingPaper) => boolean): KnownWork[] {
    const works: KnownWork[] = [];
    for (const name of traits.isGeneric ? [] : titleNames(traits))
      for (const work of this.#byTitle.get(name) ?? [])
        if (works.length < mostCompared && isFree(work.paper) && !works.includes(work)) works.push(work);
    return works;
  }

  #traitsOf(fields: FieldData): Traits {
    const known = this.#traits.get(fields) ?? traitsOf(plainValues(fields), '');
    this.#traits.set(fields, known);
    return known;
  }
}

/** Doubts that two works with one citation key and nearly one title are two papers, where their authors and years allow one. */
function keyedVerdict(known: Traits, given: Traits): Verdict {
  const apart = yearsApart(known, given);
  const isLike = authorsOf(known, given) === 'same' && apart <= 1 && !contradiction(known, given);
  return isLike && known.title !== given.title && known.numbers === given.numbers
    ? { is: 'doubt', why: 'they have one citation key, and nearly one title' }
    : { is: 'two' };
}

/** Whether a paper without authors is what the source of a file says now under the same title. */
function isChanged({ traits, files, paper }: KnownWork, given: Traits, { title, key }: FieldData): boolean {
  const isOtherKey = key !== undefined && ![undefined, key.value].includes(paper.record.key);
  return (
    title !== undefined &&
    files.has(title.source) &&
    traits.title === given.title &&
    authorsOf(traits, given) === 'unknown' &&
    !isOtherKey &&
    !contradiction(traits, given)
  );
}

/** What a title is looked up by: itself, its plain form, and that without a subtitle. */
function titleNames({ title, plainTitle, mainTitle }: Traits): Set<string> {
  const names = [title && `= ${title}`, plainTitle && `~ ${plainTitle}`, mainTitle && `~ ${mainTitle}`];
  return new Set(names.filter((name) => name !== ''));
}
