import { titleKey } from '../paper/id.ts';
import type { PaperFile } from '../mdx/file.ts';
import type { MergedFields } from './merge.ts';

/** A paper that has a file. */
export interface ExistingPaper extends PaperFile {
  id: string;
  /** The file's text. */
  text: string;
}

/** Finds the file of a paper that a source speaks of: by id, identifier, alias, or title. */
export class ExistingPapers {
  #byId = new Map<string, ExistingPaper>();
  #byKey = new Map<string, ExistingPaper>();
  #byTitle = new Map<string, ExistingPaper[]>();

  constructor(papers: Iterable<ExistingPaper>) {
    for (const paper of papers) {
      const { arxiv, doi, openreview, aliases, title } = paper.record;
      this.#byId.set(paper.id, paper);
      for (const key of [arxiv, doi?.toLowerCase(), openreview, ...aliases]) if (key) this.#byKey.set(key, paper);
      this.#byTitle.set(titleKey(title), [...(this.#byTitle.get(titleKey(title)) ?? []), paper]);
    }
  }

  /** The paper's file; `undefined` where it has none. `isFree` leaves out files already matched. */
  find(fields: MergedFields, id: string | undefined, isFree: (paper: ExistingPaper) => boolean): ExistingPaper | undefined {
    const keys = [fields.arxiv?.value, fields.doi?.value.toLowerCase(), fields.openreview?.value];
    const known = [id && this.#byId.get(id), ...keys.map((key) => key && this.#byKey.get(key))];
    return known.find((paper) => !!paper && isFree(paper)) || this.#titled(fields, isFree);
  }

  /** Among the papers of one title the one with the same abstract, else one that nothing contradicts. */
  #titled(fields: MergedFields, isFree: (paper: ExistingPaper) => boolean): ExistingPaper | undefined {
    const title = titleKey(fields.title?.value ?? '');
    const papers = (this.#byTitle.get(title) ?? []).filter(
      (paper) =>
        isFree(paper) &&
        !(paper.record.arxiv && fields.arxiv && paper.record.arxiv !== fields.arxiv.value) &&
        !(paper.record.doi && fields.doi && paper.record.doi.toLowerCase() !== fields.doi.value.toLowerCase()),
    );
    return papers.find(({ abstract }) => abstract === fields.abstract?.value) ?? papers[0];
  }
}
