import { wordParts } from '../../meaning/term.ts';
import { joinedField } from './pagefind-format.ts';
import type { SearchRecord } from './records.ts';

/** A text as Pagefind is to index it, and the compounds that were taken apart for it, written as one. */
interface Divided {
  text: string;
  joined: string[];
  /** Whether the first word is such a compound. */
  beginsJoined: boolean;
}

/**
 * What Pagefind indexes of a paper; every value of `meta` is searched. The title stands in the text
 * as well, for how often a word is in the text counts. Of dates the day tells nothing, and capitals
 * within the name of a venue would have Pagefind take it apart. A compound of which Pagefind would drop
 * parts is handed over as words of their own, and as one behind the text; in the title, in a field.
 */
export function indexedOf({ id, title, authors, published, venue, sentences, topics, ids }: SearchRecord) {
  const head = divided(title);
  const body = sentences.map(divided);
  const joined = [head, ...body].flatMap(({ joined }) => joined);
  return {
    url: id,
    language: 'en',
    content: [head.text, ...body.map(({ text }) => text), joined.join(' ')].join('\n'),
    meta: {
      title: head.text,
      authors: authors.join(', '),
      ...(head.joined.length > 0 && {
        [joinedField]: [head.beginsJoined ? '' : filler, ...head.joined].join(' ').trim(),
      }),
      ...(published && { published: published.replace(/^\d{1,2} /, '') }),
      ...(venue && { venue: venue.toLowerCase() }),
      ...(topics.length > 0 && { topics: topics.join(', ') }),
      ...(ids.length > 0 && { ids: [...ids, ...ids.map(fused)].join(' ') }),
    },
  };
}

/** Takes the first place in the field where no compound begins the title. */
const filler = 'and';

function divided(text: string): Divided {
  const joined: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  const written = words.map((word) => {
    const parts = word.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
    if (parts.length < 2 || !parts.some(isDropped)) return word;
    joined.push(fused(word));
    return parts.join(' ');
  });
  const [first = ''] = words;
  return { text: written.join(' '), joined, beginsJoined: written[0] !== first && joined.length > 0 };
}

/** Whether Pagefind keeps this part of a compound only in pieces, or not at all. */
function isDropped(part: string): boolean {
  return [...part].length === 1 || /\p{N}|\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(part);
}

/** A compound, or an identifier, as one word. */
function fused(word: string): string {
  return wordParts(word).join('');
}
