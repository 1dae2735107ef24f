import { isObject } from '../json.ts';
import type { RawFault, RawNote, RawWork } from '../work.ts';
import { dblpFields } from '../xml/dblp.ts';
import type { MarkupElement, MarkupNode } from '../xml/element.ts';
import { jsonPaths } from './entries.ts';
import { stringOf } from './value.ts';
import { jsonWorks } from './works.ts';

/** Answers of DBLP's search in JSON, which say what its XML says (https://dblp.org/faq/). */
export function* dblpJsonWorks(text: string): Generator<RawWork | RawFault | RawNote> {
  yield* jsonWorks(text, ['result.hits.hit', 'hits.hit'], (hit) =>
    dblpFields(elementOf('info', hit['info']), new Set()),
  );
}

/** Whether the beginning of a text is such an answer, or its hits alone. */
export function isDblpJson(head: string): boolean {
  const paths = jsonPaths(head);
  return ['result.hits.hit.', 'hits.hit.', ''].some(
    (at) =>
      paths.has(`${at}info.title`) && /^https?:\/\/dblp\.\S+\/rec\//.test(paths.get(`${at}info.url`) ?? ''),
  );
}

/** A value as the element that it is in XML: names that begin with `@` are attributes, `text` is what stands in it. */
function elementOf(name: string, value: unknown): MarkupElement {
  if (!isObject(value)) return { name, attributes: new Map(), children: [stringOf(value)] };
  const attributes = new Map<string, string>();
  const children: MarkupNode[] = [];
  for (const [key, one] of Object.entries(value)) {
    if (key.startsWith('@')) attributes.set(key.slice(1), stringOf(one));
    else if (key === 'text') children.push(stringOf(one));
    else for (const each of [one].flat()) children.push(elementOf(key, each));
  }
  return { name, attributes, children };
}
