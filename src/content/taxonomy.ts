import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import { z } from 'zod';
import { reservedFacetIds } from './addresses.ts';
import { checkedYaml } from './yaml.ts';

const noList = 'is not a list: write one item a line, each behind "- "';

const text = z.string(missingOr('is not a text: put it in quotes')).trim().min(1, 'is empty: write it');

const id = z
  .string(missingOr('is not an id: put it in quotes'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id: use lower-case letters and digits, joined by hyphens');

/** Confines the phrase behind it to titles. */
export const titleMark = /^title:\s*/;

const phrase = z
  .string('is not a phrase: put it in quotes; no space behind title:')
  .trim()
  .refine((value) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/u.test(value.replace(titleMark, '')), {
    error: 'could match nothing: begin and end it with a letter or digit',
  });

const phrases = z.array(phrase, missingOr(noList)).superRefine((list, context) => {
  const seen = new Set<string>();
  list.forEach((value, at) => {
    const message = 'stands there twice: take one out';
    if (seen.has(value)) context.addIssue({ code: 'custom', path: [at], message });
    seen.add(value);
  });
});

const topicSchema = z.strictObject({
  id: id.describe("the last part of the topic's address, unique over all facets"),
  name: text.describe('as readers see it'),
  about: text.optional().describe("one sentence for the topic's page"),
  phrases: phrases
    .min(1, 'is empty: write a phrase')
    .describe('a paper that holds one of them is placed here'),
  'but-not': phrases.default([]).describe("phrases that don't count, nor does what lies inside them"),
});

const facetSchema = z.strictObject({
  id: id
    .refine(
      (value) => !reservedFacetIds.has(value),
      'is an address that the site needs for itself: choose another',
    )
    .describe("the first part of the addresses of the facet's pages"),
  name: text.describe('in the singular, as readers see it'),
  plural: text.optional().describe('where it is not the name with an s'),
  about: text.optional().describe('one sentence on what the facet divides by'),
  topics: z.array(topicSchema, noList).default([]),
});

/**
 * The taxonomy as `content/topics.yaml` gives it.
 *
 * A phrase of lower-case words matches in any case, and its last word may take `s` or `es`. A phrase
 * with a capital letter matches as it is written, and may take `s`. Either way hyphens and spaces
 * are alike and only whole words count. `title:` before a phrase confines it to titles.
 */
export const taxonomySchema = z
  .strictObject(
    { facets: z.array(facetSchema, noList).default([]) },
    'is not a mapping: begin it with facets:',
  )
  .superRefine(({ facets }, context) => {
    const seen = { facet: new Set<string>(), topic: new Set<string>() };
    const once = (kind: 'facet' | 'topic', value: string, path: (string | number)[]) => {
      const message = `"${value}" is the id of another ${kind} already: choose another`;
      if (seen[kind].has(value)) context.addIssue({ code: 'custom', path, message });
      seen[kind].add(value);
    };
    facets.forEach((facet, f) => {
      once('facet', facet.id, ['facets', f, 'id']);
      facet.topics.forEach((topic, t) => {
        once('topic', topic.id, ['facets', f, 'topics', t, 'id']);
      });
    });
  });

/** Facets and their topics, in the order of the file. */
export type Taxonomy = z.output<typeof taxonomySchema>;

/**
 * Reads `topics.yaml`; an empty text gives a taxonomy without facets. Throws an Error that has one
 * line for each mistake: file, line, place, what is wrong and what to do.
 */
export function parseTaxonomy(yaml: string, file: string): Taxonomy {
  try {
    return checkedYaml(yaml, file, taxonomySchema);
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (!(cause instanceof z.ZodError)) throw error;
    const offsets = offsetsOf(yaml);
    const mistakes = cause.issues.map(({ path, ...issue }) => {
      const isUnknown = issue.code === 'unrecognized_keys';
      const place = isUnknown ? [...path, issue.keys[0] ?? ''] : path;
      const line = yaml.slice(0, offsetOf(offsets, place)).split('\n').length;
      const wrong = isUnknown
        ? `unknown: ${issue.keys.join(', ')}: correct it or take it out`
        : issue.message;
      return { line, text: `${file}:${line}: ${place.join('.') || 'the file'}: ${wrong}.` };
    });
    mistakes.sort((a, b) => a.line - b.line);
    throw new Error(mistakes.map(({ text }) => text).join('\n'), { cause });
  }
}

function missingOr(wrong: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? 'is missing: write it' : wrong) };
}

/** Where the key or item begins, or the nearest one around it that is in the text. */
function offsetOf(offsets: ReadonlyMap<string, number>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const offset = offsets.get(path.slice(0, length).join('.'));
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** Path of each key and item (`facets.0.id`) -> where it begins in the text. */
function offsetsOf(yaml: string): Map<string, number> {
  const offsets = new Map<string, number>();
  const open: { path: string; key?: string | undefined; item?: number }[] = [];
  for (const event of parseEvents(yaml, {})) {
    const parent = open.at(-1);
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const start = startOf(event);
    if (event.type === EVENT_ID.SCALAR && parent && parent.item === undefined && parent.key === undefined) {
      parent.key = joined(parent.path, getScalarValue(yaml, event));
      offsets.set(parent.key, start);
      continue;
    }
    const path = parent?.item === undefined ? (parent?.key ?? '') : joined(parent.path, parent.item++);
    if (parent) parent.key = undefined;
    if (!offsets.has(path)) offsets.set(path, start);
    if (event.type === EVENT_ID.SEQUENCE) open.push({ path, item: 0 });
    else if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.DOCUMENT) open.push({ path });
  }
  return offsets;
}

function startOf(event: Event): number {
  return 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : 0;
}

function joined(path: string, part: string | number): string {
  return path === '' ? String(part) : `${path}.${part}`;
}
