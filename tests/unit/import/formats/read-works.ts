import type { RawFault, RawNote, RawWork } from '../../../../src/import/formats/work.ts';

/** The fields of the works that a reader gives, whatever it notes besides; a fault fails the test. */
export function fieldsIn(works: Iterable<RawWork | RawFault | RawNote>): Record<string, unknown>[] {
  return [...works].flatMap((work) => {
    if ('note' in work) return [];
    if ('fault' in work) throw new Error(`line ${work.line}: ${work.fault}`);
    return [work.fields];
  });
}

/** The fields of the only work that a reader gives. */
export function onlyFields(works: Iterable<RawWork | RawFault | RawNote>): Record<string, unknown> {
  const [fields, ...others] = fieldsIn(works);
  if (!fields || others.length > 0) throw new Error(`${others.length + (fields ? 1 : 0)} works`);
  return fields;
}

/** The line and the fault, or `read`, of each entry. */
export function outcomes(works: Iterable<RawWork | RawFault | RawNote>): [number, string][] {
  return [...works].flatMap((work) =>
    'note' in work ? [] : [[work.line, 'fault' in work ? work.fault : 'read']],
  );
}
