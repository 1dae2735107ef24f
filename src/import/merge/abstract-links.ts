import { addressesIn, isCodeAddress, isSameAddress } from '../../paper/web-address.ts';
import type { Datum } from '../candidate.ts';

/**
 * The links of an entry with those that its abstract names: repositories as code, other addresses
 * as project pages. A link that the entry gives itself keeps its source and comes first.
 */
export function withAbstractLinks(fields: Record<string, Datum>, file: string): Record<string, Datum> {
  const abstract = fields['abstract']?.value;
  if (typeof abstract !== 'string') return fields;
  const named = addressesIn(abstract).map(({ href }) => href);
  const source = `${file}: named in the abstract`;
  const code = united(fields['code'], named.filter(isCodeAddress), source);
  const project = united(
    fields['project'],
    named.filter((address) => !isCodeAddress(address)),
    source,
  );
  return { ...fields, ...(code && { code }), ...(project && { project }) };
}

function united(own: Datum | undefined, named: string[], source: string): Datum | undefined {
  const known = (own?.value ?? []) as string[];
  const all = [...known];
  for (const address of named) if (!all.some((each) => isSameAddress(each, address))) all.push(address);
  return all.length === known.length
    ? own
    : { value: all, source: own ? `${own.source}; ${source}` : source };
}
