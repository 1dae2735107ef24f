import { creatorsOf, mostNamed } from '../../paper/name/creators.ts';
import type { PaperStatus } from '../../paper/paper.ts';
import { sentenceAnchors } from '../../paper/sentence/anchor.ts';
import type { Fragment } from '../format/files.ts';
import type { Correction, FoundHit } from '../rank/answer.ts';
import { hasEveryWord } from '../rank/rank.ts';
import { type ExcerptMark, type MarkedPart, markedParts, tellingSentence } from './excerpt.ts';
import { type MatchPlace, type MatchReason, reasonsFor } from './explain.ts';
import { relatedTerms } from './related-terms.ts';

/** A paper found, ready to be drawn; all plain text. */
export interface Result {
  id: string;
  title: MarkedPart[];
  /** Its first authors, or its editors where it has no authors. */
  people: MarkedPart[];
  areEditors: boolean;
  /** How many people are not named. */
  otherPeople: number;
  published?: string;
  venue?: MarkedPart[];
  topics: { name: string; path: string }[];
  awards?: string[];
  status?: PaperStatus;
  has?: Fragment['has'];
  lines?: Fragment['lines'];
  /** The sentence with the most telling words: of the abstract, with its anchor on the page, or of what else is said, under its name. */
  sentence?: { parts: MarkedPart[]; anchor?: string; label?: string };
  lacksAbstract?: true;
  missing: readonly string[];
  reasons: MatchReason[];
  /** Words that it shares with the best papers, where it lacks words and is near to the query in meaning. */
  relatedTerms: string[];
}

/** What all results of an answer share. */
interface ResultContext {
  marks: readonly ExcerptMark[];
  /** The best papers. */
  best: readonly Fragment[];
  /** As papers write the words. */
  corrections: readonly Correction[];
}

/** How many of the best papers are compared with a result, and how many of these it should share words with. */
export const comparedPapers = 10;
const leadingPapers = 5;

/** From this nearness on, a result that lacks words is near to the query in meaning. */
const leastNearness = 0.4;

/** A place in a book without authors, whose editors the index has as such. */
function ofEditors({ place, times }: MatchPlace): MatchPlace {
  return { place: place === 'authors' ? 'editors' : place, times };
}

/** The sentence that is shown of a paper: the abstract's, unless only what else is said has a word that was looked for. */
function sentenceOf(
  { sentences, remarks = [] }: Fragment,
  marks: readonly ExcerptMark[],
): Result['sentence'] | undefined {
  const shown = [{ sentences, label: undefined }, ...remarks].flatMap(({ sentences, label }) => {
    const telling = tellingSentence(sentences, marks);
    const sentence = sentences[telling];
    if (sentence === undefined) return [];
    const parts = markedParts(sentence, marks);
    return [{ parts, ...(label ? { label } : { anchor: sentenceAnchors(sentences)[telling] ?? '' }) }];
  });
  return shown.find(({ parts }) => parts.some(({ isMarked }) => isMarked)) ?? shown[0];
}

/** What is shown of a paper that was found. */
export function resultOf(hit: FoundHit, fragment: Fragment, context: ResultContext): Result {
  const { id, title, published, venue, status, awards, has, lines } = fragment;
  const { shownTopics = [], lacksAbstract } = fragment;
  const { marks, best, corrections } = context;
  const { names, areEditors } = creatorsOf(fragment);
  // Beyond the first only those who were looked for.
  const named = names.filter(
    (name, at) => at < mostNamed || markedParts(name, marks).some(({ isMarked }) => isMarked),
  );
  const sentence = sentenceOf(fragment, marks);
  return {
    id,
    title: markedParts(title, marks),
    people: markedParts(named.join(', '), marks),
    areEditors,
    otherPeople: names.length - named.length,
    ...(published && { published }),
    ...(venue && { venue: markedParts(venue, marks) }),
    topics: shownTopics,
    ...(awards && { awards }),
    ...(status && { status }),
    ...(has && { has }),
    ...(lines && { lines }),
    ...(sentence && { sentence }),
    ...(lacksAbstract && { lacksAbstract }),
    missing: hit.missing,
    reasons: reasonsFor(hit).map((found) => {
      const reason = areEditors ? { ...found, places: found.places.map(ofEditors) } : found;
      const correction = corrections.find(({ typed }) => typed === reason.word);
      return correction ? { ...reason, read: correction.read } : reason;
    }),
    relatedTerms:
      hit.nearness >= leastNearness && !hasEveryWord(hit)
        ? relatedTerms(
            fragment,
            best.slice(0, leadingPapers),
            best.slice(leadingPapers),
            new Set(marks.map(({ term }) => term)),
          )
        : [],
  };
}
