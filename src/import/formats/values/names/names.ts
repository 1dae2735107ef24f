import { valueText } from '../value-text.ts';
import { nameInGivenOrder, nameOfInitialsLast, namesOfInitialsLast } from './name-order.ts';

/** Names in a list, in objects, or in one text: divided by semicolons, `and`, `&`, else by commas. */
export function namesIn(value: unknown): string[] | undefined {
  if (Array.isArray(value)) {
    const names = value.flatMap((one) => nameOf(one) ?? []);
    return names.length > 0 ? namesOfInitialsLast(names) : undefined;
  }
  if (typeof value === 'object' && value !== null) {
    const name = nameOf(value);
    return name === undefined ? undefined : [name];
  }
  const text = valueText(value)
    .replace(/^(\p{Lu}\S*), ([^,]+?),? et\.? al\.?$/iu, '$2 $1')
    .replace(/,?\s*\bet\.? al\.?$/i, '')
    .replace(
      /[,;]?\s*(?:\band |& |\+ ?)?\(?\+?\d+ (?:more|others?|(?:(?:additional|more|other) )?authors?)(?: not shown)?\)?\.?$/i,
      '',
    )
    .replace(/\d+(?=[,;]|$)/g, '')
    // A full stop may end the list.
    .replace(/(?<=\p{Ll}{2})(?<!\b[JS]r|\bal|\b(?:Inc|Ltd))\.\s*$/u, '');
  const divided = divideNames(text).filter((name) => name !== '' && !/^(?:others|et al\.?)$/i.test(name));
  return divided.length > 0 ? namesOfInitialsLast(divided) : undefined;
}

/** A name without signs, and without what programs write where a part of it is missing: `Berg undefined`. */
function clean(name: string): string {
  return name
    .replace(/^\s*(?:\d{1,3}\.\s+|\((?:[^\s()]+\s){2,}[^()]*\)\s*)/, '')
    .replace(/^\s*(?:[Aa]nd|&)\s+|[*†‡{}]+|(?<!\S)(?:null|undefined)(?!\S)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function divideNames(text: string): string[] {
  if (/[;|]/.test(text))
    return text
      .split(/\s*[;|]\s*/)
      .flatMap((part) => (isOneGroup(part) ? [part] : part.split(/\s+(?:&|and)\s+/)))
      .map((name) => nameInGivenOrder(clean(name)));
  if (isOneGroup(text)) return [text.trim()];
  const parts = text.split(/\s+and\s+|\s+&\s+/i);
  // `Novak, Ida and Berg, Tove`: one comma within each.
  if (parts.length > 1 && parts.every((part) => part.split(',').length === 2))
    return parts.map((name) => nameInGivenOrder(clean(name)));
  const commas = text.split(/\s*,\s*(?:(?:and|&)\s+)?|\s+(?:and|&)\s+/i).map(clean);
  const [family = '', given = '', ...others] = commas;
  // `Novak, Ida B.`: what ends with an initial is no whole name.
  if (
    others.length === 0 &&
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u.test(family) &&
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)+$/u.test(given)
  )
    return [`${given} ${family}`];
  // `Novak, Ida, Tove Berg`: the first name alone is turned round.
  if (
    others.length > 0 &&
    /^\p{Lu}\S*$/u.test(family) &&
    /^\p{Lu}\S*(?: \p{Lu}\.?)*(?: (?:van|von|de|der|den|la))*$/u.test(given) &&
    others.every((part) => part.includes(' '))
  )
    return [`${given} ${family}`, ...others];
  return withInitials(commas);
}

/**
 * Names between commas, of which some may be divided by one: `Novak`, `I. B.`, `Berg T.`, `K. Roe`. What is nothing but
 * initials belongs to the part before it, and where that is so, initials stand last in others as well.
 */
function withInitials(parts: readonly string[]): string[] {
  const isInitials = (part = '') => /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(part);
  if (!parts.some((part, at) => at > 0 && isInitials(part) && !isInitials(parts[at - 1]))) return [...parts];
  return parts.flatMap((part, at) => {
    const next = parts[at + 1];
    if (isInitials(part)) return at > 0 && !isInitials(parts[at - 1]) ? [] : [part];
    return [next !== undefined && isInitials(next) ? `${next} ${part}` : nameOfInitialsLast(part)];
  });
}

/** Words that the names of groups have and those of people haven't. */
const groupWord =
  /(?<!\p{L})(?:of|for|organi[sz]ations?|ministry|department|agency|administration|commission|centers?|centres?|council|institutes?|institution|national|federal)(?!\p{L})/iu;

/** Whether a text is the name of one group with `and` in it: `Ministry of Health and Welfare`, `Food and Water Agency`. */
function isOneGroup(text: string): boolean {
  const parts = text.split(/\s+(?:and|&)\s+/i);
  if (parts.length !== 2 || /[,;|]|(?:^|\s)\p{Lu}\./u.test(text) || !groupWord.test(text)) return false;
  return /\s(?:of|for)\s/i.test(text) || parts.some((part) => !/\s/.test(part.trim()));
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return nameInGivenOrder(clean(value)) || undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const of = (...keys: string[]) =>
    keys
      .map((key) => (value as Record<string, unknown>)[key])
      .find((one): one is string => typeof one === 'string' && one.trim() !== '');
  const whole = of('name', 'full_name', 'fullName', 'display_name', 'literal', 'author', 'authorname');
  const [given, family] = [
    of('given', 'first', 'firstName', 'first_name', 'forename', 'given-names', 'given_name', 'givenName'),
    of('family', 'last', 'lastName', 'last_name', 'surname', 'family-names', 'family_name', 'familyName'),
  ];
  const parts = [
    given,
    of('particle', 'non-dropping-particle', 'name-particle'),
    family,
    of('suffix', 'name-suffix'),
  ]
    .filter(Boolean)
    .join(' ');
  if (whole !== undefined) return nameInGivenOrder(clean(whole)) || undefined;
  // A member of a group may be named by the address of a page alone: `ada-roe`.
  const page = /^\/?(?:\w+\/)?([a-z]{2,}(?:-[a-z]{2,}){1,3})\/?$/.exec(
    of('link', 'slug', 'person', 'member') ?? '',
  )?.[1];
  return clean(parts) || page?.replace(/(?:^|-)[a-z]/g, (sign) => sign.replace('-', ' ').toUpperCase());
}
