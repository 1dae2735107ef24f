import type { Paper } from '../../paper/paper.ts';

/** What a page says of one field: whether it is known, and where it came from. */
export interface Provenance {
  label: string;
  /** Absent where the value is unknown or its file names no source. */
  source?: string;
  known: boolean;
}

/** The fields that a reader would ask for, in the order of the page. */
const fields: { key: string; label: string; isKnown: (paper: Paper) => boolean }[] = [
  { key: 'title', label: 'Title', isKnown: () => true },
  { key: 'abstract', label: 'Abstract', isKnown: ({ abstract }) => abstract !== '' },
  { key: 'authors', label: 'Authors', isKnown: ({ authors }) => authors.length > 0 },
  { key: 'published', label: 'Published', isKnown: ({ published }) => published !== undefined },
  { key: 'listed', label: 'Listed', isKnown: ({ listed }) => listed !== undefined },
  { key: 'venue', label: 'Venue', isKnown: ({ venue }) => venue !== undefined },
  { key: 'arxiv', label: 'arXiv identifier', isKnown: ({ arxiv }) => arxiv !== undefined },
  { key: 'doi', label: 'DOI', isKnown: ({ doi }) => doi !== undefined },
  {
    key: 'openreview',
    label: 'OpenReview identifier',
    isKnown: ({ openreview }) => openreview !== undefined,
  },
  { key: 'paper', label: "Publisher's page", isKnown: ({ links }) => links.paper !== undefined },
  { key: 'code', label: 'Code', isKnown: ({ links }) => links.code.length > 0 },
  { key: 'project', label: 'Project page', isKnown: ({ links }) => links.project.length > 0 },
  { key: 'signals', label: 'Counts', isKnown: ({ signals }) => Object.keys(signals).length > 0 },
];

/** Where each datum of a paper came from; what is unknown is there as unknown. */
export function provenanceOf(paper: Paper): Provenance[] {
  return fields.map(({ key, label, isKnown }) => ({
    label,
    known: isKnown(paper),
    ...(paper.sources[key] && { source: paper.sources[key] }),
  }));
}
