import { languageTag } from '../../paper/language-tag.ts';
import { locale } from '../../words/words.ts';

const names = new Intl.DisplayNames(locale, { type: 'language' });

/** What people call the language of a BCP 47 tag: `German` for `de`. What is no tag stays as it is. */
export function languageName(language: string): string {
  const tag = languageTag(language);
  return (tag && names.of(tag)) || language;
}
