import { distinctAddresses } from '../../paper/fields.ts';
import { addressesIn, isCodeAddress, isSameAddress } from '../../paper/web-address.ts';
import type { Datum, FieldData } from './datum.ts';

/**
 * The fields of an entry with the links that its abstract names: repositories as code, other
 * addresses as project pages. A link that the entry gives itself comes first and keeps its source.
 */
export function withAbstractLinks(fields: FieldData, file: string): FieldData {
  const named = addressesIn(fields.abstract?.value ?? '').map(({ href }) => href);
  const source = `${file}: named in the abstract`;
  const code = extended(fields.code, named.filter(isCodeAddress), source);
  const project = extended(
    fields.project,
    named.filter((address) => !isCodeAddress(address)),
    source,
  );
  return { ...fields, ...(code && { code }), ...(project && { project }) };
}

function extended(own: Datum<string[]> | undefined, named: string[], source: string) {
  const known = own?.value ?? [];
  const added = distinctAddresses([named]).filter(
    (address) => !known.some((each) => isSameAddress(each, address)),
  );
  return added.length === 0
    ? own
    : { value: [...known, ...added], source: own ? `${own.source}; ${source}` : source };
}
