import { titleKey } from '../../paper/id.ts';
import type { ExistingPaper } from '../content.ts';
import type { FieldData } from '../datum.ts';
import { identifiers, isContradicted } from './group.ts';

/** Finds the file of a paper that a source speaks of. `isFree` leaves out files that were matched already. */
export class ExistingPapers {
  #byId = new Map<string, ExistingPaper>();
  #byKey = new Map<string, ExistingPaper>();
  #byTitle = new Map<string, ExistingPaper[]>();

  constructor(papers: Iterable<ExistingPaper>) {
    for (const paper of papers) {
      const { arxiv, doi, openreview, aliases, title } = paper.record;
      this.#byId.set(paper.id, paper);
      for (const key of [arxiv, doi?.toLowerCase(), openreview, ...aliases])
        if (key) this.#byKey.set(key, paper);
      this.#byTitle.set(titleKey(title), [...(this.#byTitle.get(titleKey(title)) ?? []), paper]);
    }
  }

  /** The file with one of the paper's identifiers, with its id, or with its title and abstract. */
  known(
    fields: FieldData,
    id: string | undefined,
    isFree: (paper: ExistingPaper) => boolean,
  ): ExistingPaper | undefined {
    const keys = [fields.arxiv?.value, fields.doi?.value.toLowerCase(), fields.openreview?.value];
    const named = id === undefined ? undefined : this.#byId.get(id);
    return (
      keys.map((key) => key && this.#byKey.get(key)).find((paper) => !!paper && isFree(paper)) ||
      (named && isFree(named) && !contradicts(named, fields) ? named : undefined) ||
      this.#titled(fields, isFree).find(({ abstract }) => abstract === (fields.abstract?.value ?? ''))
    );
  }

  /** The file with the paper's title, whatever its abstract. */
  titled(fields: FieldData, isFree: (paper: ExistingPaper) => boolean): ExistingPaper | undefined {
    return this.#titled(fields, isFree)[0];
  }

  #titled(fields: FieldData, isFree: (paper: ExistingPaper) => boolean): ExistingPaper[] {
    const papers = this.#byTitle.get(titleKey(fields.title?.value ?? '')) ?? [];
    return papers.filter((paper) => isFree(paper) && !contradicts(paper, fields));
  }
}

/** Whether an identifier says that the file is another paper's. */
function contradicts({ record }: ExistingPaper, fields: FieldData): boolean {
  return identifiers.some((name) => isContradicted(record[name], fields[name]?.value));
}
