import { shortened } from '../../problem.ts';
import type { Source } from '../../source.ts';
import { isObject } from '../json.ts';
import { isBlank } from '../values/value-text.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { fieldOfName } from './columns/column-field.ts';
import { type ColumnMap, columnMap, columnNotes } from './columns/columns.ts';
import { columnDivisions, type ListDivision } from './columns/name-division.ts';
import { thingColumn, thingWork, withThingColumns } from './columns/thing-columns.ts';
import { flatRow, type ObjectRow, type RowKind, rowKind, sampledObjects } from './evidence/row-kind.ts';
import { withAbstracts } from './row/described.ts';
import { otherRowNote } from './row/other-row.ts';
import { withPublishedIn } from './row/publisher-venue.ts';
import { rowFields } from './row/row.ts';

/**
 * A table of objects, whose columns are the names in all of them: add each, then ask for the notes, then for
 * the works of each. Where the objects are none of papers, but what the objects in them say together with
 * their own names is, each is taken as that; a table that is neither has no works.
 */
export class ObjectTable {
  readonly #given: Source['columns'];
  readonly #part: string;
  readonly #names = new Set<string>();
  readonly #flatNames = new Set<string>();
  readonly #sample: ObjectRow[] = [];
  #map: ColumnMap = new Map();
  #divisions: ReadonlyMap<string, ListDivision> = new Map();
  #kind: RowKind | undefined;
  /** The name of what the objects are of, where they are data or programs. */
  #thing: string | undefined;

  /**
   * `given` are the columns that were named: column -> field; `arePapers` where that is known of the objects; `part` is
   * what they are called together.
   */
  constructor(given?: Source['columns'], arePapers = false, part = '') {
    this.#given = given;
    this.#part = part;
    if (arePapers) this.#kind = 'plain';
  }

  add(written: ObjectRow): void {
    const row = withLinkData(written);
    if (this.#sample.length < sampledObjects) this.#sample.push(row);
    for (const name in row) this.#names.add(name);
    if (this.#kind !== 'plain') for (const name in flatRow(row)) this.#flatNames.add(name);
    if (this.#sample.length === sampledObjects) this.#kind ??= rowKind(this.#sample, this.#given, this.#part);
  }

  /** What the columns were taken as. */
  *notes(): Generator<RawFault | RawNote> {
    this.#kind ??= rowKind(this.#sample, this.#given, this.#part);
    if (this.#kind === 'other' || this.#sample.length === 0) return;
    const rows = this.#kind === 'plain' ? this.#sample : this.#sample.map(flatRow);
    const names = this.#kind === 'plain' ? this.#names : this.#flatNames;
    const map = withThingColumns(columnMap([...names], this.#given), rows, this.#given);
    this.#map = withAbstracts(withPublishedIn(map, rows), rows, this.#given);
    this.#thing = thingColumn([...names], rows);
    this.#divisions = columnDivisions(this.#map, rows);
    yield* columnNotes(this.#map, this.#given);
  }

  /** The work of an object, the fault at its line that it has no title, or the note that it is no paper. */
  *works(row: ObjectRow, line: number): Generator<RawWork | RawFault | RawNote> {
    if (this.#kind === 'other') return;
    const own = this.#kind === 'plain' ? withLinkData(row) : flatRow(row);
    let fields = rowFields(own, this.#map, this.#divisions);
    // Lists in one file may call their titles differently.
    if (fields['title'] === undefined && this.#thing === undefined)
      fields = rowFields(own, columnMap(Object.keys(own), this.#given));
    const thing = fields['title'] === undefined ? thingWork(line, own, this.#thing, fields) : undefined;
    if (thing) yield thing;
    else if (fields['title'] !== undefined)
      yield otherRowNote(line, own, this.#map, fields) ?? { line, fields };
    else if (!Object.values(own).every(isBlank))
      yield {
        line,
        fault: `an entry without a title: ${shortened(JSON.stringify(own), 120)}`,
        remedy: 'Give it one, or take it out.',
      };
  }
}

/** What an object may say of a paper beside its link. */
const besideLink = new Set([
  'venue',
  'container',
  'published',
  'volume',
  'issue',
  'pages',
  'doi',
  'publisher',
]);

/** A row with what the objects of its links say of where the paper appeared: `link: { url: …, journal: …, year: … }`. */
function withLinkData(row: ObjectRow): ObjectRow {
  const all: Record<string, unknown> = { ...row };
  for (const value of Object.values(row)) {
    if (
      !isObject(value) ||
      Array.isArray(value) ||
      !['url', 'href'].some((name) => typeof value[name] === 'string')
    )
      continue;
    for (const [name, datum] of Object.entries(value)) {
      if (isBlank(datum) || !['string', 'number'].includes(typeof datum) || /^https?:/.test(String(datum)))
        continue;
      const isPlace = name === 'display' && /\b(?:19|20)\d{2}\b/.test(String(datum));
      const column = isPlace ? 'citation' : besideLink.has(fieldOfName(name)?.field ?? '') ? name : undefined;
      if (column !== undefined) all[column] ??= datum;
    }
  }
  return all;
}
