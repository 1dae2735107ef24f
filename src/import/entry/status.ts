import { paperStatuses } from '../../paper/paper.ts';
import { isObject } from '../formats/json.ts';
import { statusInTitle } from '../formats/values/title.ts';
import type { Datum } from './datum.ts';

/** Data that say what became of a paper. */
const statusNames = /^(?:status|pubstate|publication[ _]status|document[ _]type)$/i;

/** The fields of an entry with what became of its paper, where other data or its title say that in so many words. */
export function withStatus(fields: Readonly<Record<string, Datum>>): Record<string, Datum> {
  const { status, title, extra } = fields;
  if (status || !title) return { ...fields };
  const data = Object.entries(isObject(extra?.value) ? extra.value : {});
  const said = data.find(([name, value]) => statusNames.test(name) && statusOf(value) !== undefined);
  if (extra && said) {
    const [name, value] = said;
    const { extra: _, ...others } = fields;
    const rest = Object.fromEntries(data.filter(([other]) => other !== name));
    const own = { ...others, status: { value: statusOf(value), source: extra.source } };
    return Object.keys(rest).length > 0 ? { ...own, extra: { ...extra, value: rest } } : own;
  }
  const value = statusInTitle(String(title.value));
  return value === undefined ? { ...fields } : { ...fields, status: { value, source: title.source } };
}

function statusOf(value: unknown): string | undefined {
  const word = String(value).trim().toLowerCase();
  return paperStatuses.find((status) => status === word);
}
