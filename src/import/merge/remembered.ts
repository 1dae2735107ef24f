import { rememberedDigest, valueDigest, wasImported } from '../../mdx/imported.ts';
import type { ExistingPaper } from '../content.ts';
import type { FieldData } from '../entry/datum.ts';
import { originsIn } from '../source/origin.ts';

/** Papers that a person edited, by what their source said of them at the last import. */
export class RememberedPapers {
  #byTitle = new Map<string, ExistingPaper[]>();
  #byKey = new Map<string, ExistingPaper[]>();

  constructor(papers: Iterable<ExistingPaper>) {
    for (const paper of papers) {
      if (paper.edited.size === 0) continue;
      const { key, sources } = paper.record;
      const title = rememberedDigest(paper.imported, 'title');
      if (title !== undefined) add(this.#byTitle, title, paper);
      for (const origin of originsIn(sources['key'] ?? ''))
        if (key !== undefined && paper.edited.has('title')) add(this.#byKey, placeOf(origin, key), paper);
    }
  }

  /**
   * The file of an entry that was imported under this title, or whose title was edited and that has this citation
   * key of this source.
   */
  of(fields: FieldData, isOwn: (paper: ExistingPaper) => boolean): ExistingPaper | undefined {
    const { title, key } = fields;
    const titled = title ? (this.#byTitle.get(valueDigest(title.value)) ?? []) : [];
    const [closest] = titled
      .filter((paper) => isOwn(paper) && isSameEntry(paper, fields))
      .sort((a, b) => sameFields(b, fields) - sameFields(a, fields));
    return closest ?? found(this.#byKey, key?.source, key?.value).find(isOwn);
  }
}

/**
 * Whether an entry has the citation key that its source gave to a file, or else the authors that the file had when
 * it was imported; from another source also the date.
 */
function isSameEntry({ record, imported }: ExistingPaper, fields: FieldData): boolean {
  const { key, authors } = fields;
  const isIts = (field: 'title' | 'key') =>
    originsIn(fields[field]?.source ?? '').some((origin) =>
      originsIn(record.sources[field] ?? '').includes(origin),
    );
  if (record.key !== undefined && key && isIts('key')) return record.key === key.value;
  const isSame = (field: 'authors' | 'published') => {
    const value = fields[field]?.value;
    return value === undefined
      ? rememberedDigest(imported, field) === undefined
      : wasImported(imported, field, value);
  };
  return isSame('authors') && (isIts('title') || (authors !== undefined && isSame('published')));
}

/** How many fields of an entry are what they were when the file was imported. */
function sameFields({ imported }: ExistingPaper, fields: FieldData): number {
  return Object.entries(fields).filter(([name, { value }]) => wasImported(imported, name, value)).length;
}

const placeOf = (origin: string, value: string) => `${origin}\n${value}`;

function add(map: Map<string, ExistingPaper[]>, place: string, paper: ExistingPaper): void {
  map.set(place, [...(map.get(place) ?? []), paper]);
}

function found(
  map: ReadonlyMap<string, ExistingPaper[]>,
  origins: string | undefined,
  value: string | undefined,
): ExistingPaper[] {
  if (origins === undefined || value === undefined) return [];
  return originsIn(origins).flatMap((origin) => map.get(placeOf(origin, value)) ?? []);
}
