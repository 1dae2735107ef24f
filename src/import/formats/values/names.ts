import { nameInGivenOrder, namesOfInitialsLast } from './name-order.ts';
import { valueText } from './value-text.ts';

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
    .replace(/\d+(?=[,;]|$)/g, '');
  const divided = divideNames(text).filter((name) => name !== '' && !/^(?:others|et al\.?)$/i.test(name));
  return divided.length > 0 ? namesOfInitialsLast(divided) : undefined;
}

function divideNames(text: string): string[] {
  const clean = (name: string) => name.replace(/^\s*(?:and|&)\s+|[*†‡]+/gi, '').trim();
  if (/[;|]/.test(text))
    return text
      .split(/\s*[;|]\s*|\s+(?:and|&)\s+(?=[^;]+,)/)
      .flatMap((part) => (/\s(?:&|and)\s/.test(part) ? part.split(/\s+(?:&|and)\s+/) : [part]))
      .map((name) => nameInGivenOrder(clean(name)));
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
    /^\p{Lu}\S*(?: \p{Lu}\.)*(?: (?:van|von|de|der|den|la))*$/u.test(given) &&
    others.every((part) => part.includes(' '))
  )
    return [`${given} ${family}`, ...others];
  // `Novak, I. B., Berg, T.`: every second part is initials.
  const isInitials = (part: string | undefined) => /^(?:\p{Lu}\.?[\s-]?){1,4}$/u.test(part ?? '');
  if (
    commas.length >= 2 &&
    commas.length % 2 === 0 &&
    commas.every((part, at) => at % 2 === 0 || isInitials(part))
  )
    return commas.flatMap((part, at) => (at % 2 === 0 ? [`${commas[at + 1]} ${part}`] : []));
  return commas;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return nameInGivenOrder(value) || undefined;
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
  return whole === undefined ? parts || undefined : nameInGivenOrder(whole);
}
