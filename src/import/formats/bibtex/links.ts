import { addressIdentifiers, isResolverAddress } from '../../../paper/identifier-text.ts';
import { linkListNames } from '../../../paper/paper.ts';
import { isPdfAddress, isSameAddress } from '../../../paper/web-address.ts';
import { fieldCalled } from '../values/aliases.ts';
import { bareValue } from './text.ts';

/** Fields of links that mean something else in other formats. */
const kindsByField: Readonly<Record<string, string>> = {
  software: 'code',
  website: 'project',
  html: 'paper',
  url: 'paper',
  link: 'paper',
  adsurl: 'paper',
  openreview: 'review',
};

const linkKinds: ReadonlySet<string> = new Set(['pdf', ...linkListNames]);

/** The kind of link that a field is called by. */
function kindOfField(name: string): string | undefined {
  if (/^bdsk-url-\d+$/.test(name)) return 'paper';
  const called = fieldCalled(name)?.field ?? '';
  return kindsByField[name] ?? (linkKinds.has(called) ? called : undefined);
}

/**
 * Puts the address in a field into the links of a work, or where they have no place for it into `extra`; false where it
 * is no field of a link, or has none.
 */
export function putLink(
  found: Record<string, unknown>,
  extra: Record<string, string>,
  name: string,
  value: string,
): boolean {
  const kind = kindOfField(name);
  const address = kind && bibtexAddress(value);
  if (!kind || !address) return false;
  if (!addLink(found, kind, address))
    extra['further addresses'] = [extra['further addresses'], address].filter(Boolean).join(' ');
  return true;
}

/** The address in `howpublished` or `note`, where an entry has no other. */
export function putNotedAddress(
  found: Record<string, unknown>,
  extra: Record<string, string>,
  raw: (name: string) => string | undefined,
): void {
  for (const name of ['howpublished', 'note']) {
    const value = bareValue(raw(name) ?? '').replace(/\\url\s*/g, ' ');
    const address = /https?:\/\/[^\s,;<>"]+[^\s,;.)<>"]/i.exec(value)?.[0];
    if (!address || found['paper'] !== undefined || found['pdf'] !== undefined) continue;
    addLink(found, 'paper', address);
    if (value.trim() === address) delete extra[name];
  }
}

/** The address that a field is, with its scheme. */
export function bibtexAddress(value: string): string | undefined {
  const address = bareValue(value)
    .replace(/^\\url\s*/, '')
    .trim();
  if (/^https?:\/\/[^\s]+$/i.test(address)) return address;
  // `doi.org/10.5555/1`: a host with a path lacks nothing but its scheme.
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*$/i.test(address) ? `https://${address}` : undefined;
}

/**
 * Adds an address to the links of a work; false where another one has its place. `paper` and `pdf` are one address each;
 * a page at arXiv, and what leads to a resolver of DOIs is known by its identifier.
 */
export function addLink(found: Record<string, unknown>, kind: string, address: string): boolean {
  if (isResolverAddress(address) || (kind === 'paper' && addressIdentifiers(address).arxiv)) return true;
  const isPdf = kind === 'paper' && isPdfAddress(address);
  const name = isPdf ? 'pdf' : kind;
  if (name === 'paper' || name === 'pdf') {
    found[name] ??= address;
    const known = String(found[name]);
    return (
      known === address || [known, address].every((each) => URL.canParse(each) && isSameAddress(each, known))
    );
  }
  found[name] = [...((found[name] as string[] | undefined) ?? []), address];
  return true;
}
