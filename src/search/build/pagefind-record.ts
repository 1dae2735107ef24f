import { wordParts } from '../../meaning/term.ts';
import { creatorsOf } from '../../paper/name/creators.ts';
import { joinedField } from './pagefind-format.ts';
import type { SearchRecord } from './records.ts';

/** Stands in the first position of the field of compounds where the title begins with none. */
const filler = 'and';

/**
 * What Pagefind indexes of a paper; every value of `meta` is searched. The title is in the text as well,
 * since frequencies count there only. Days of dates tell nothing, and Pagefind would split the name of a
 * venue at capitals. A compound of which Pagefind would drop parts is indexed as separate words, and as
 * one word behind the text; for the title, in a field. Editors of a book without authors are its authors.
 */
export function indexedOf(record: SearchRecord) {
  const { id, title, published, sentences } = record;
  const head = divided(title);
  const body = sentences.map(divided);
  const joined = [head, ...body].flatMap(({ joined }) => joined);
  return {
    url: id,
    language: 'en',
    content: [head.text, ...body.map(({ text }) => text), joined.join(' ')].join('\n'),
    meta: {
      title: head.text,
      authors: creatorsOf(record).names.join(', '),
      ...(head.joined.length > 0 && {
        [joinedField]: [...(head.beginsJoined ? [] : [filler]), ...head.joined].join(' '),
      }),
      ...(published && { published: published.replace(/^\d{1,2} /, '') }),
      ...fieldsOf(record),
    },
  };
}

/** The fields beside title, authors and date, without those that would be empty. */
function fieldsOf(record: SearchRecord): Record<string, string> {
  const { venue = '', containers = [], topics, ids, key = '' } = record;
  const { keywords = [], awards = [], editors = [], publisher = '', remarks = [] } = record;
  const notes = remarks.flatMap(({ sentences }) => sentences).map(divided);
  const { areEditors } = creatorsOf(record);
  const fields = {
    venue: [venue, ...containers].join(', ').toLowerCase(),
    topics: topics.join(', '),
    // Of a citation key the parts say nothing, such as those of `DBLP:journals/corr/abs-2210-03629`.
    ids: [...ids, ...ids.map(fused), fused(key)].join(' ').trim(),
    keywords: keywords.join(', ').toLowerCase(),
    awards: awards.join(', '),
    editors: areEditors ? '' : editors.join(', '),
    publisher: publisher.toLowerCase(),
    notes: [...notes.map(({ text }) => text), ...notes.flatMap(({ joined }) => joined)].join('\n'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, text]) => text !== ''));
}

/** A text with such compounds as separate words, these each as one word, and whether it begins with one. */
function divided(text: string): { text: string; joined: string[]; beginsJoined: boolean } {
  const joined: string[] = [];
  const words = text.split(/\s+/).filter((word) => word !== '');
  const written = words.map((word) => {
    const parts = word.normalize('NFC').match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
    if (parts.length < 2 || !parts.some(isDropped)) return word;
    joined.push(fused(word));
    return parts.join(' ');
  });
  return { text: written.join(' '), joined, beginsJoined: written[0] !== words[0] };
}

/** Whether Pagefind splits or drops this part of a compound. */
function isDropped(part: string): boolean {
  return [...part].length === 1 || /\p{N}|\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(part);
}

/** A compound, or an identifier, as one word. */
function fused(word: string): string {
  return wordParts(word).join('');
}
