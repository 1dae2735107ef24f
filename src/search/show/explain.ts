import type { IndexField, Posting } from '../format/posting.ts';
import type { WordRange } from '../match/query-word.ts';
import { synonymsIn } from '../match/synonym.ts';
import type { FoundHit } from '../rank/answer.ts';

/** Why a word of the query speaks for a paper. */
export interface MatchReason {
  /** As typed. */
  word: string;
  /** What it was read as, where no paper has it as typed. */
  read?: string;
  /** Where it stands. */
  places: MatchPlace[];
}

/** Where words stand: the fields of a paper and its abstract, in the order in which they are named. */
export const matchPlaces = [
  'title',
  'abstract',
  'authors',
  'venue',
  'published',
  'topics',
  'ids',
  'keywords',
  'awards',
  'editors',
  'publisher',
  'notes',
] as const satisfies readonly (IndexField | 'abstract')[];

/** Where a word stands in a paper, and how often; a field counts once. */
export interface MatchPlace {
  place: (typeof matchPlaces)[number];
  times: number;
}

/** The reasons for a hit, in the order of the query; words that the paper lacks give none. */
export function reasonsFor({ paper, interpretation }: FoundHit): MatchReason[] {
  const { words, compounds, synonyms } = interpretation;
  const typed = ({ from, to }: WordRange) => words.slice(from, to).map(({ word }) => word);
  const reason = (word: string, posting: Posting | undefined, read: string | undefined): MatchReason[] =>
    posting ? [{ word, ...(read && { read }), places: placesOf(posting) }] : [];
  const ofWords = words
    .filter(({ isCommon }) => !isCommon)
    .flatMap(({ word, correction, postings }) => reason(word, postings.get(paper), correction));
  const ofCompounds = compounds.flatMap((compound) =>
    reason(typed(compound).join(compound.read ? ' ' : '-'), compound.postings.get(paper), compound.read),
  );
  const ofSynonyms = synonyms.flatMap((synonym) => {
    const [rarest] = synonymsIn(synonym, words, paper).sort((a, b) => a.postings.size - b.postings.size);
    return reason(typed(synonym).join(' '), rarest?.posting, rarest?.name);
  });
  return [...new Map([...ofSynonyms, ...ofCompounds, ...ofWords].map((one) => [one.word, one])).values()];
}

/** The title stands at the beginning of the text as well, and isn't counted twice. */
function placesOf({ positions, fields }: Posting): MatchPlace[] {
  const inAbstract = positions.length - (fields.get('title')?.length ?? 0);
  return matchPlaces
    .map((place) => ({ place, times: place === 'abstract' ? inAbstract : Number(fields.has(place)) }))
    .filter(({ times }) => times > 0);
}
