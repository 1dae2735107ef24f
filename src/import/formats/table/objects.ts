import { shortened } from '../../problem.ts';
import type { Source } from '../../source.ts';
import { isObject } from '../json.ts';
import { isBlank } from '../values/value-text.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { fieldOfName } from './aliases.ts';
import { type ColumnMap, columnMap, columnNotes } from './columns.ts';
import { arePapers } from './evidence.ts';
import { rowFields } from './row.ts';

/** An object that may be a paper. */
type Row = Record<string, unknown>;

/** Envelopes are looked through to this depth. */
const maxDepth = 6;

/** How many objects of a list are looked at to tell whether they are papers. */
const sampled = 50;

/** Names of lists that say no more than that papers are in them. */
const generalPart =
  /^(?:data|items?|list|entries|results|papers?|publications?|pubs|articles?|references|works?|records?)$/i;

/**
 * The papers in data of anybody's making, wherever they lie: in lists of objects, and in objects by key
 * (`{key: paper}`), that hold what papers have. Where there are several lists, each paper has the name of its
 * own as a keyword, or as its year. Empty where there is none.
 */
export function paperRows(data: unknown, columns?: ReadonlyMap<string, string>): Row[] {
  const lists = listsIn(data, columns, { depth: 0, part: '' });
  if (lists.length === 1) return lists[0]?.rows ?? [];
  return lists.flatMap(({ rows, part }) => rows.map((row) => ({ ...partOf(row, part), ...row })));
}

/** What the name of its list says of a paper. */
function partOf(row: Row, part: string): Row {
  if (part === '' || generalPart.test(part)) return {};
  if (!/^\D?(?:19|20)\d{2}$/.test(part)) return 'section' in row ? {} : { section: [part] };
  const isDated = Object.keys(row).some((name) => fieldOfName(name)?.field === 'published');
  return isDated ? {} : { year: part.slice(-4) };
}

/**
 * A table of objects, whose columns are the names in all of them: add each, then ask for the notes, then for
 * the works of each. Where the objects are none of papers, but what the objects in them say together with
 * their own names is, each is taken as that; a table that is neither has no works.
 */
export class ObjectTable {
  readonly #given: Source['columns'];
  readonly #names = new Set<string>();
  readonly #flatNames = new Set<string>();
  readonly #sample: Row[] = [];
  #map: ColumnMap = new Map();
  #kind: 'plain' | 'flat' | 'other' | undefined;

  /** `given` are the columns that were named: column -> field; `arePapers` where that is known of the objects. */
  constructor(given?: Source['columns'], arePapers = false) {
    this.#given = given;
    if (arePapers) this.#kind = 'plain';
  }

  add(row: Row): void {
    if (this.#sample.length < sampled) this.#sample.push(row);
    for (const name in row) this.#names.add(name);
    if (this.#kind !== 'plain') for (const name in flatRow(row)) this.#flatNames.add(name);
    if (this.#sample.length === sampled) this.#kind ??= kindOf(this.#sample, this.#given);
  }

  /** What the columns were taken as. */
  *notes(): Generator<RawFault | RawNote> {
    this.#kind ??= kindOf(this.#sample, this.#given);
    if (this.#kind === 'other' || this.#sample.length === 0) return;
    this.#map = columnMap([...(this.#kind === 'plain' ? this.#names : this.#flatNames)], this.#given);
    yield* columnNotes(this.#map, this.#given);
  }

  /** The work of an object, or the fault at its line that it has no title. */
  *works(row: Row, line: number): Generator<RawWork | RawFault> {
    if (this.#kind === 'other') return;
    const own = this.#kind === 'plain' ? row : flatRow(row);
    const fields = rowFields(own, this.#map);
    if (fields['title'] !== undefined) yield { line, fields };
    else if (!Object.values(own).every(isBlank))
      yield {
        line,
        fault: `an entry without a title: ${shortened(JSON.stringify(own), 120)}`,
        remedy: 'Give it one, or take it out.',
      };
  }
}

/** Whether objects are papers, or with the objects in them are, or are other things. */
function kindOf(rows: readonly Row[], given: Source['columns'], part = ''): 'plain' | 'flat' | 'other' {
  const some = rows.slice(0, sampled);
  if (some.length === 0) return 'other';
  if (arePapers(some, given, part)) return 'plain';
  return arePapers(some.map(flatRow), given, part) ? 'flat' : 'other';
}

interface Place {
  depth: number;
  /** What the innermost list, or the object that holds it, is called. */
  part: string;
}

function listsIn(
  data: unknown,
  given: ReadonlyMap<string, string> | undefined,
  { depth, part }: Place,
): { part: string; rows: Row[] }[] {
  if (depth > maxDepth || typeof data !== 'object' || data === null) return [];
  const whole = (rows: readonly Row[], name = part) => {
    const kind = kindOf(rows, given, name);
    return kind === 'other' ? undefined : [{ part, rows: kind === 'flat' ? rows.map(flatRow) : [...rows] }];
  };
  if (Array.isArray(data)) {
    const rows = data.filter(isObject);
    return (
      whole(rows) ??
      rows.flatMap((row) => listsIn(row, given, { depth: depth + 1, part: headingOf(row) ?? part }))
    );
  }
  const values = Object.entries(data);
  const isByKey = values.length > 1 && values.every(([, value]) => isObject(value));
  const byKey = isByKey ? whole(values.map(([key, value]) => ({ key, ...(value as Row) }))) : undefined;
  return (
    byKey ??
    values.flatMap(([name, value]) =>
      listsIn(value, given, { depth: depth + 1, part: isList(name) ? part || name : name }),
    )
  );
}

/** Whether a name says no more than that papers are in the list: `{heading: Surveys, papers: [...]}`. */
function isList(name: string): boolean {
  return generalPart.test(name);
}

/** What an object that holds a list is called. */
function headingOf(row: Row): string | undefined {
  const name = ['heading', 'title', 'name', 'year', 'section', 'category', 'topic', 'group'].find(
    (each) => typeof row[each] === 'string' || typeof row[each] === 'number',
  );
  return name === undefined ? undefined : String(row[name]).trim();
}

/** A row with what the objects in it say beside its own names, which come first. */
function flatRow(row: Row): Row {
  const [inner, own] = [
    Object.entries(row).filter(([, value]) => isObject(value)),
    Object.entries(row).filter(([, value]) => !isObject(value)),
  ];
  return { ...Object.assign({}, ...inner.map(([, value]) => value)), ...Object.fromEntries(own) };
}
