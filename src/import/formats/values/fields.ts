/** Fields as a reader gathers them; what says nothing is left out by `statedFields`. */
export type GatheredFields = Record<string, unknown>;

/**
 * The fields that say something: empty texts, lists and records are left out, lists name each thing
 * once. `extra` becomes a record of texts: numbers are written out, lists joined by semicolons.
 */
export function statedFields(...gathered: readonly GatheredFields[]): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  const extra: Record<string, string> = {};
  for (const part of gathered) {
    for (const [name, value] of Object.entries(part)) {
      if (name === 'extra') Object.assign(extra, textsOf(value));
      else if (!isSilent(value) && fields[name] === undefined)
        fields[name] = Array.isArray(value) ? listOf(value, name !== 'authors' && name !== 'editors') : value;
    }
  }
  return Object.keys(extra).length > 0 ? { ...fields, extra } : fields;
}

function textsOf(extra: unknown): Record<string, string> {
  if (typeof extra !== 'object' || extra === null) return {};
  const texts = Object.entries(extra).map(([name, value]) => [name, textOf(value)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ''));
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return listOf(value.map(textOf)).join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A list without what says nothing, each thing once but for people, who may have one name. */
function listOf(value: readonly unknown[], isDistinct = true): unknown[] {
  const telling = value.filter((one) => !isSilent(one));
  return isDistinct ? [...new Set(telling)] : telling;
}

function isSilent(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.values(value).every(isSilent);
}
