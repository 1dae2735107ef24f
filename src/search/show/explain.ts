import type { IndexField, Posting } from '../format/posting.ts';
import { standIns } from '../match/synonym.ts';
import type { FoundHit } from '../rank/answer.ts';

/** Why a word of the query speaks for a paper. */
export interface MatchReason {
  /** As typed. */
  word: string;
  /** What it was read as, where no paper has it as typed. */
  read?: string;
  /** Where it stands: names of fields, the abstract with how often. */
  places: string[];
}

const placeNames: Readonly<Record<IndexField, string>> = {
  title: 'title',
  authors: 'authors',
  venue: 'venue',
  published: 'date',
  topics: 'topics',
  ids: 'identifiers',
};

/** In the order in which places are named. */
const placed: readonly IndexField[] = ['title', 'authors', 'venue', 'published', 'topics', 'ids'];

/** The reasons for a hit, in the order of the query; words that the paper lacks give none. */
export function reasonsFor({ page, reading: { slots, compounds, synonyms } }: FoundHit): MatchReason[] {
  const ofWords = slots.flatMap(({ word, correction, isCommon, postings }): MatchReason[] => {
    const posting = postings.get(page);
    return posting && !isCommon
      ? [{ word, ...(correction && { read: correction }), places: placesOf(posting) }]
      : [];
  });
  const ofNames = compounds.flatMap(({ from, to, read, postings }): MatchReason[] => {
    const posting = postings.get(page);
    const word = slots
      .slice(from, to)
      .map((slot) => slot.word)
      .join(read ? ' ' : '-');
    return posting ? [{ word, ...(read && { read }), places: placesOf(posting) }] : [];
  });
  const ofSynonyms = synonyms.flatMap((synonym): MatchReason[] => {
    const words = slots.slice(synonym.from, synonym.to).map(({ word }) => word);
    const [rarest] = standIns(synonym, slots, page).sort((a, b) => a.postings.size - b.postings.size);
    return rarest ? [{ word: words.join(' '), read: rarest.name, places: placesOf(rarest.posting) }] : [];
  });
  return [
    ...new Map([...ofSynonyms, ...ofNames, ...ofWords].map((reason) => [reason.word, reason])).values(),
  ];
}

/** The title stands at the beginning of the text as well, and is not counted twice. */
function placesOf({ positions, fields }: Posting): string[] {
  const times = positions.length - (fields.get('title')?.length ?? 0);
  const named = placed.filter((field) => fields.has(field)).map((field) => placeNames[field]);
  const abstract = times > 0 ? [times === 1 ? 'abstract' : `abstract, ${times} times`] : [];
  const atTitle = named[0] === 'title' ? 1 : 0;
  return [...named.slice(0, atTitle), ...abstract, ...named.slice(atTitle)];
}
