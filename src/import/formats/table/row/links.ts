import { addressIdentifiers, isResolverAddress } from '../../../../paper/identifier-text.ts';
import { linkListNames } from '../../../../paper/paper.ts';
import { isPdfAddress } from '../../../../paper/web-address.ts';
import { addressField, linkField } from '../../list/words/label.ts';
import type { CellLink } from './cell.ts';
import { putField, type RowFields } from './put.ts';

const linkFields = new Set<string>(linkListNames);

/** Whether a field holds links. */
export function isLinkField(field: string): boolean {
  return linkFields.has(field) || field === 'paper' || field === 'pdf';
}

/** Puts links into the fields of what they are called, or else of where they lead; of single ones the first counts. */
export function putLinks(fields: RowFields, extra: Record<string, string>, links: readonly CellLink[]): void {
  const further: string[] = [];
  for (const { href, label } of links) {
    const field = fieldOfLink(href, label);
    if (field !== 'paper' && field !== 'pdf') {
      putField(fields, field, [href]);
      continue;
    }
    const { acl: _, ...identifiers } = addressIdentifiers(href);
    for (const [name, value] of Object.entries(identifiers)) fields[name] ??= value;
    const saysMore = identifiers.doi !== undefined && !isResolverAddress(href);
    if (label !== 'pdf' && Object.keys(identifiers).length > 0 && !saysMore) continue;
    if (fields[field] === undefined) fields[field] = href;
    else if (fields[field] !== href) further.push(href);
  }
  if (further.length > 0) extra['further addresses'] = [...new Set(further)].join(' ');
}

/** The field of a link by what it is called: of one that is called a paper, or nothing, by where it leads. */
function fieldOfLink(href: string, label: string): string {
  const said = linkFields.has(label) || label === 'pdf' || label === 'paper' ? label : linkField(label);
  const place = addressField(href);
  if ((said === 'project' || said === 'slides') && place === 'video') return place;
  if (said !== undefined && said !== 'paper') return said;
  if (isPdfAddress(href)) return 'pdf';
  return place === undefined || (said === 'paper' && place === 'project') ? 'paper' : place;
}
