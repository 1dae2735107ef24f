import { wordsOf } from '../../../paper/word-table.ts';

/** Languages by what reading their terms needs: where the noun of a term stands, and that nouns have capitals. */
export type Tongue = 'english' | 'german' | 'romance';

/** Words that one of them has and the others have not, or that mean little in them. */
const marks: Record<Tongue, ReadonlySet<string>> = {
  english: new Set(wordsOf('the of and in on for to with by from at an is are its as how what through')),
  german: new Set(
    wordsOf(
      'der die das den dem des und von vom zu zum zur im am für mit über eine einer eines ein als auf aus bei durch nach ist sind wie beim',
    ),
  ),
  romance: new Set(
    wordsOf(
      'de la le les des du et en une un los las el del y della delle dei di il gli do da dos das na no um uma sur dans pour par au aux a e o con por para per',
    ),
  ),
};

/** Letters that one of them has. */
const letters: Partial<Record<Tongue, RegExp>> = { german: /[äöüß]/, romance: /[àâçèéêñãõòùœ]/ };

/** The kind of language that a title in lower case is in, by the words that hold it together; `undefined` where they don't tell. */
export function tongueOf(words: readonly string[]): Tongue | undefined {
  const counts = (Object.keys(marks) as Tongue[])
    .map((tongue) => ({
      tongue,
      count:
        words.filter((word) => marks[tongue].has(word)).length +
        Number(words.some((word) => letters[tongue]?.test(word))),
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  return first && second && first.count > second.count ? first.tongue : undefined;
}
