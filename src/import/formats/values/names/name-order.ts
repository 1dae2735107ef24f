/** Whether a part of a name stands behind all others: `Jr.`, `III`. */
export function isNameSuffix(part: string): boolean {
  return /^(?:jr|sr|i{2,3}|iv)\.?$/i.test(part);
}

/**
 * A name that is written family name first, as people write it: `Novak, Ida B.` gives `Ida B. Novak`,
 * `Daumé, Hal, III` gives `Hal Daumé III`. What has no comma stays, and so does a group's.
 */
export function nameInGivenOrder(written: string): string {
  const whole = written.replace(/\s+/g, ' ').trim().replace(/\s?,$/, '');
  const parts = whole.split(/\s*,\s*/);
  const [family = '', second = '', third] = parts;
  if (parts.length === 1) return family;
  if (parts.length > 3 || /\b(?:inc|ltd|llc|gmbh|university|institute|department)\b/i.test(whole))
    return whole;
  if (third !== undefined)
    return isNameSuffix(second) ? `${third} ${family} ${second}` : `${second} ${family} ${third}`;
  // PubMed writes the suffix behind the initials.
  const [, given, last] = /^(.+?)\s+(\S+)$/.exec(second) ?? [];
  if (given && last && isNameSuffix(last)) return `${given} ${family} ${last}`;
  return isNameSuffix(second) ? `${family} ${second}` : `${second} ${family}`;
}

/** A name as PubMed shortens it, `Novak IB`, `van der Berg T Jr`, or Scopus, `Novak I.B.`. */
const initialsLast =
  /^(\p{L}[\p{L}'’. -]*\p{Ll}[\p{L}'’-]*)(?: (Jr|Sr|2nd|3rd|I{2,3}|IV))? (\p{Lu}{1,3}(?:-\p{Lu})?|\p{Lu}{2,3}\.|(?:\p{Lu}\.[ -]?){1,4})(?: (Jr|Sr|2nd|3rd)\.?)?$/u;

/** A name whose initials stand last as people write it: `Novak IB` gives `IB Novak`. Others stay. */
export function nameOfInitialsLast(written: string): string {
  const [, family, before, initials, behind] = initialsLast.exec(written.trim()) ?? [];
  if (!family) return written.trim();
  return [initials?.trim().replace(/^(\p{Lu}{2,3})\.$/u, '$1'), family, before ?? behind]
    .filter(Boolean)
    .join(' ');
}

/** So large a share of several names must have their initials last for those that do to be turned. */
const leastShortened = 0.75;

/** What the name of a group holds. */
const groupWord =
  /\b(?:consortium|collaborat\w+|group|team|network|initiative|committee|society|investigators|project)\b/i;

/** Names of which most have their initials last, turned; one alone without full stops may be a group's (`North AI`), and stays. */
export function namesOfInitialsLast(names: readonly string[]): string[] {
  const people = names.filter((name) => !groupWord.test(name));
  const shortened = people.filter((name) => initialsLast.test(name));
  const isDotted = shortened.length > 0 && shortened.every((name) => /\p{Lu}\.$/u.test(name));
  const areSeveral = shortened.length > 1 || (shortened.length === 1 && people.length < names.length);
  // Beside names that begin with initials, one that ends with them begins with the family name.
  const areAll =
    isDotted && people.every((name) => initialsLast.test(name) || /^\p{Lu}(?:\.|-?\p{Lu}?\s)/u.test(name));
  const isShortened =
    areAll || (shortened.length >= people.length * leastShortened && (isDotted || areSeveral));
  return isShortened ? names.map(nameOfInitialsLast) : [...names];
}

/** A name whose given names stand with a slash between them, as others are written: `S / M Roe` as `S M Roe`. */
export function withoutSlash(name: string): string {
  return name.replace(/^(\p{Lu}[\p{Ll}.]{0,12}) ?\/ ?(?=\p{Lu}\S* )/u, '$1 ');
}
