import { dateIn } from '../../values/printed-date.ts';
import { unstoppedTitle } from '../../values/title.ts';
import { type HtmlLine, shownText } from '../page/lines.ts';
import { listedPeople } from './people.ts';
import { citedPlace } from './place.ts';
import type { PrintedEntry } from './printed.ts';
import { isTitle } from './title.ts';

/** What lines are headed with, by what they say. */
const labels = {
  title: /^(?:paper )?title$/i,
  authors: /^(?:authors?|names?|autor(?:en|es)?|auteurs?)$/i,
  abstract: /^(?:abstract|summary)$/i,
  place: /^(?:journal|venue|conference|published in|book ?title|source)$/i,
  published: /^(?:year|date|published)$/i,
} as const;

/** An entry that says its title and authors in lines of their own, `Title: Hands`. */
export function labelledEntry(lines: readonly HtmlLine[]): PrintedEntry | undefined {
  const said: Partial<Record<keyof typeof labels, string>> = {};
  for (const line of lines) {
    const [, label = '', words = ''] =
      /^(\p{L}[\p{L} ]{2,18}?)\s*[:：]\s*(\S.*)$/u.exec(shownText(line)) ?? [];
    for (const [name, pattern] of Object.entries(labels))
      if (pattern.test(label)) said[name as keyof typeof labels] ??= words;
  }
  const { title = '', abstract, place, published } = said;
  const authors = said.authors === undefined ? undefined : listedPeople(said.authors, 1);
  if (!authors || !isTitle(title)) return undefined;
  const date = dateIn(published);
  return {
    title,
    isTitled: true,
    fields: {
      title: unstoppedTitle(title),
      authors,
      ...(place !== undefined && citedPlace(place)),
      ...(date !== undefined && { published: date }),
      ...(abstract !== undefined && { abstract }),
    },
  };
}
