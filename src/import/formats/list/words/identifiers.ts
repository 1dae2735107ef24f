import {
  addressIdentifiers,
  doiIdentifiers,
  identifierFields,
  isResolverAddress,
} from '../../../../paper/identifier-text.ts';
import { isPdfAddress } from '../../../../paper/web-address.ts';
import { addressField, isFrontPage, linkField } from './label.ts';

/**
 * Puts a link of an entry into the fields that it belongs to, by its words or by where it leads; what a field has no
 * more place for is given back.
 */
export function addEntryLink(
  fields: Record<string, unknown>,
  label: string,
  address: string,
  isTitle = false,
): string | undefined {
  const field =
    (isTitle || /^\W*(?:here|link|url|this|site)\W*$/i.test(label) ? addressField(address) : undefined) ??
    (isTitle ? undefined : linkField(label)) ??
    addressField(address) ??
    (isTitle ? 'paper' : 'project');
  const isElsewhere = !isTitle && (field === 'paper' || field === 'pdf') && isFrontPage(address);
  return divideAddress(fields, isElsewhere ? 'project' : field, address);
}

/** The only DOI that a text says, `doi:10.1000/182`; nothing where it says several. */
export function writtenDoi(text: string): string | undefined {
  if (!text.includes('10.')) return undefined;
  const found = [...text.matchAll(/(?<![\w./=])10\.\d{4,9}\/[^\s<>"“”{}|\\^`]+/g)].map(
    ([doi]) => doiIdentifiers(doi.replace(/[.,;:'’”*_\])]+$/, '')).doi,
  );
  const [doi, ...others] = new Set(found);
  return others.length === 0 ? doi : undefined;
}

/**
 * Puts an address into the fields that it belongs to: an identifier, where it holds one, else a link of the kind. Gives
 * back an address whose field has another already.
 */
export function divideAddress(
  fields: Record<string, unknown>,
  kind: string,
  address: string,
): string | undefined {
  const { acl: _, ...identifiers } = addressIdentifiers(address);
  const isPage = kind === 'paper' || kind === 'pdf';
  // What is said to be code or data is that, and its DOI is not the paper's.
  const isPublisher = identifiers.doi !== undefined && !isResolverAddress(address);
  if (isPage || !isPublisher) for (const [name, value] of Object.entries(identifiers)) fields[name] ??= value;
  if (Object.keys(identifiers).length > 0 && !isPublisher) return undefined;
  if (!isPage) {
    fields[kind] = [...new Set([...((fields[kind] as string[] | undefined) ?? []), address])];
    return undefined;
  }
  const name = isPdfAddress(address) ? 'pdf' : 'paper';
  fields[name] ??= address;
  return fields[name] === address ? undefined : address;
}

/** Whether fields name a paper by an identifier. */
export function hasIdentifier(fields: Readonly<Record<string, unknown>>): boolean {
  return identifierFields.some((name) => fields[name] !== undefined);
}

/** DOIs of whole books, which end with an ISBN or that a series of books has, and of what is kept with data or code. */
const otherDoi =
  /^10\.\d{4,9}\/(?:\S*?97[89][\d-]{10,14}|b?97[89][\d-]{10,14})$|^10\.1142\/\d{3,5}$|^10\.(?:5281\/zenodo|6084\/m9\.figshare|7910\/dvn|5061\/dryad|24432\/|17632\/|34740\/|1594\/pangaea|5524\/\d|21227\/|13026\/|57967\/)/i;

/** Whether fields have an identifier that is a paper's for certain; that of a book, data or a program is one where it says who made it. */
export function hasPaperIdentifier(fields: Readonly<Record<string, unknown>>): boolean {
  const isOther = (name: string) =>
    name === 'doi' && otherDoi.test(String(fields[name])) && fields['authors'] === undefined;
  return identifierFields.some((name) => fields[name] !== undefined && !isOther(name));
}
