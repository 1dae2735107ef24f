import { duplicatesFile } from '../../content/duplicates.ts';
import type { CheckedContent } from './content.ts';
import type { Finding } from './finding.ts';

/** Identifiers that one paper has, with how people call them. An arXiv id that two have is refused by a build. */
const identifiers = { doi: 'DOI', openreview: 'OpenReview id', pmid: 'PubMed id' } as const;

/** Papers with an identifier of another's, unless a curator decided about both. */
export function sharedIdentifiers({ papers, decided }: CheckedContent): Finding[] {
  const known = new Set(decided.map(({ id }) => id));
  return Object.entries(identifiers).flatMap(([field, name]) => {
    const groups = Map.groupBy(papers, (paper) => paper[field as keyof typeof identifiers]?.toLowerCase());
    return [...groups].flatMap(([value, [first, ...others]]) =>
      others.flatMap(({ id }): Finding[] => {
        if (value === undefined || first === undefined || (known.has(first.id) && known.has(id))) return [];
        const text = `has the ${name} of ${first.id}, ${value}. Where they are one paper, write "- [${first.id}, ${id}]" in ${duplicatesFile}, below same:; where they aren't, below different:.`;
        return [{ kind: 'doubtful', file: `papers/${id}.mdx`, text }];
      }),
    );
  });
}
