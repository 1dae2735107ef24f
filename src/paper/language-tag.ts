/** A BCP 47 tag of a language, perhaps with a script and a region. */
const tagPattern = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?$/i;

/** What a record calls the language of a work, as a BCP 47 tag; `undefined` where it is none. */
export function languageTag(language: string): string | undefined {
  const tag = language.replaceAll('_', '-');
  return tagPattern.test(tag) ? tag : undefined;
}
