import { z } from 'zod';
import { webAddress } from '../../paper/web-address.ts';

/** Under which terms data may be used. */
export interface Licence {
  name: string;
  address: string;
}

const creativeCommons = (kind: string) => ({
  name: `CC ${kind.toUpperCase()} 4.0`,
  address: `https://creativecommons.org/licenses/${kind.toLowerCase()}/4.0/`,
});

/** Licences that fit data, by their names in SPDX (https://spdx.org/licenses/). */
const licences: Readonly<Record<string, Licence>> = {
  'CC0-1.0': { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'CC-BY-4.0': creativeCommons('by'),
  'CC-BY-SA-4.0': creativeCommons('by-sa'),
  'CC-BY-NC-4.0': creativeCommons('by-nc'),
  'CC-BY-NC-SA-4.0': creativeCommons('by-nc-sa'),
  'CC-BY-ND-4.0': creativeCommons('by-nd'),
  'CC-BY-NC-ND-4.0': creativeCommons('by-nc-nd'),
  'ODC-By-1.0': { name: 'ODC-By 1.0', address: 'https://opendatacommons.org/licenses/by/1-0/' },
  'ODbL-1.0': { name: 'ODbL 1.0', address: 'https://opendatacommons.org/licenses/odbl/1-0/' },
  'PDDL-1.0': { name: 'PDDL 1.0', address: 'https://opendatacommons.org/licenses/pddl/1-0/' },
};

const unknown = `is not a licence that is known here; write ${Object.keys(licences).join(', ')}, or a name and an address: { name: Our terms, address: https://example.org/terms }`;

/** A licence as `site.yaml` gives it: by its name in SPDX, or with a name and an address of its own. */
export const licenceSchema = z.union(
  [
    z
      .string()
      .trim()
      .refine((id) => Object.hasOwn(licences, id), unknown),
    z.strictObject({ name: z.string().trim().min(1), address: webAddress }),
  ],
  { error: unknown },
);

/** The licence that was given; `undefined` where none was. */
export function licenceOf(given: z.output<typeof licenceSchema> | undefined): Licence | undefined {
  return typeof given === 'string' ? (licences[given] ?? { name: given, address: '' }) : given;
}
