import { locale } from '../../words/words.ts';

/** A BCP 47 tag of a language, perhaps with a script and a region. */
const tagPattern = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

const names = new Intl.DisplayNames(locale, { type: 'language' });

/** What people call the language of a BCP 47 tag: `German` for `de`. What is no tag stays as it is. */
export function languageName(language: string): string {
  const tag = language.replaceAll('_', '-');
  return (tagPattern.test(tag) && names.of(tag)) || language;
}
