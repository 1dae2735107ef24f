import { slugOf } from '../id.ts';
import { creatorsOf } from '../name/creators.ts';
import { isGroup, nameParts } from '../name/name.ts';
import type { Paper } from '../paper.ts';
import { plainText } from '../text/text.ts';
import { wordsOf } from '../word-table.ts';
import { printedYear, yearOf } from './cited.ts';

/** Words that no citation key begins with. */
const smallWords = new Set(wordsOf('a an the on of in for to and with from towards toward'));

/** The longest word in a key, in characters; of a longer one the rest is cut off. */
const longestWordChars = 30;

/** Family name of the first author, or editor of a book that has no authors, year, and first word of the title that isn't a small one: `yao2023react`. */
export function citationKey(
  paper: Pick<Paper, 'title' | 'authors' | 'editors' | 'published' | 'venue' | 'arxiv'>,
): string {
  const [first = ''] = creatorsOf(paper).names;
  const family = slugOf(isGroup(first) ? first : nameParts(first).family).replaceAll('-', '');
  const plain = slugOf(plainText(paper.title)).split('-');
  const word = plain.find((candidate) => !smallWords.has(candidate)) ?? plain[0] ?? '';
  const year = yearOf(paper) ?? '';
  const name = `${family}${year && printedYear(year).replace(' ', '').toLowerCase()}${word.slice(0, longestWordChars)}`;
  return /[a-z]/.test(name) ? name : `paper${name}${(paper.arxiv ?? '').replace(/\W/g, '')}`;
}

/** A citation key that every program takes: a letter, then letters, digits and a few signs. */
const keyPattern = /^[a-z][\w.:+/-]{0,79}$/i;

/** The key that a paper's source cites it by, where it can be one. */
function ownKey({ key }: Pick<Paper, 'key'>): string | undefined {
  return key !== undefined && keyPattern.test(key) && !key.includes('//') ? key : undefined;
}

/**
 * Id -> citation key, each key once: that of the paper's source, or else one made of its data. Of
 * several papers with one key the oldest keeps it, so that it doesn't change when papers are added;
 * `b`, `c` and so on are appended to the others'. A source's key goes before one that is made.
 */
export function citationKeys(papers: readonly Paper[]): Map<string, string> {
  const rank = (paper: Paper) => `${ownKey(paper) ? 0 : 1} ${paper.published ?? '9999'} ${paper.id}`;
  const byRank = papers
    .map((paper) => ({ id: paper.id, rank: rank(paper), key: ownKey(paper) ?? citationKey(paper) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const taken = new Set(byRank.map(({ key }) => key));
  const given = new Set<string>();
  const keys = new Map<string, string>();
  for (const { id, key } of byRank) {
    let own = key;
    for (let n = 1; given.has(own) || (own !== key && taken.has(own)); n++) own = key + letters(n);
    given.add(own);
    keys.set(id, own);
  }
  return keys;
}

/** `b` for 1, `z` for 25, `ba` for 26: the number in base 26 with letters for digits. */
function letters(n: number): string {
  const rest = String.fromCharCode(97 + (n % 26));
  return n < 26 ? rest : letters(Math.floor(n / 26)) + rest;
}
