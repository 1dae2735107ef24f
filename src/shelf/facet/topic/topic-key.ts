import { singular } from '../../../meaning/topic/word-text.ts';
import { labelKey } from '../address/label.ts';

/** What a name has in common with its other spellings and its plural: `Large Language Models`, `large-language model`. */
export function nameKey(name: string): string {
  return labelKey(name).split(/[-\s]/).map(singular).join('');
}

/** The keys of a topic's name, and of an abbreviation in brackets behind it. */
export function topicKeys(name: string): string[] {
  const [, long, short] = /^(.*\S)\s*\(([^()]*)\)$/.exec(name) ?? [];
  return long === undefined || short === undefined
    ? [nameKey(name)]
    : [nameKey(name), nameKey(long), nameKey(short)];
}
