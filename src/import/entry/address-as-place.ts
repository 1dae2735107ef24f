import { isSameAddress, webAddressOrUndefined } from '../../paper/web-address.ts';
import type { Datum } from './datum.ts';
import { withFurther } from './further-data.ts';

/**
 * The fields of an entry without a web address where the name of a journal or conference belongs: it leads to the
 * paper where nothing else does, unless it is a whole site's, and else stays among other data.
 */
export function withoutAddressAsPlace(fields: Readonly<Record<string, Datum>>): Record<string, Datum> {
  let result = { ...fields };
  for (const name of ['venue', 'container']) {
    const datum = result[name];
    const address = typeof datum?.value === 'string' ? lone(datum.value) : undefined;
    if (!datum || address === undefined) continue;
    delete result[name];
    const paper = result['paper']?.value;
    const isSite = new URL(address).pathname === '/';
    if (paper === undefined && !isSite) result['paper'] = { value: address, source: datum.source };
    else if (typeof paper !== 'string' || !webAddressOrUndefined(paper) || !isSameAddress(paper, address))
      result = withFurther(result, 'further addresses', address, datum.source);
  }
  return result;
}

/** The web address that a text is, and nothing besides. */
function lone(text: string): string | undefined {
  const bare = text.trim().replace(/^www\./i, 'https://www.');
  return webAddressOrUndefined(bare);
}
