import { workTypes } from '../../../paper/paper.ts';

const cslTypes = new Set<string>(workTypes);

/** The type if CSL has it, else `undefined`. */
export function cslType(written: string): string | undefined {
  return cslTypes.has(written) ? written : undefined;
}
