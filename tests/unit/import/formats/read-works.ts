import type { RawFault, RawWork } from '../../../../src/import/formats/work.ts';

/** The fields of the works that a reader gives; a fault fails the test. */
export function fieldsIn(works: Iterable<RawWork | RawFault>): Record<string, unknown>[] {
  return [...works].map((work) => {
    if ('fault' in work) throw new Error(`line ${work.line}: ${work.fault}`);
    return work.fields;
  });
}

/** The fields of the only work that a reader gives. */
export function onlyFields(works: Iterable<RawWork | RawFault>): Record<string, unknown> {
  const [fields, ...others] = fieldsIn(works);
  if (!fields || others.length > 0) throw new Error(`${others.length + (fields ? 1 : 0)} works`);
  return fields;
}

/** The line and the fault, or `read`, of each entry. */
export function outcomes(works: Iterable<RawWork | RawFault>): [number, string][] {
  return [...works].map((work) => [work.line, 'fault' in work ? work.fault : 'read']);
}
