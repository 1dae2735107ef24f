import { z } from 'zod';
import { checkedYaml } from './yaml.ts';

/** First parts of addresses that the site needs for itself. */
const reservedFacetIds = new Set([
  'author',
  'day',
  'page',
  'pagefind',
  'papers',
  'search',
  'topics',
  'venue',
  'year',
]);

const text = z.string().trim().min(1, 'is empty; write it');

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id; use lower-case letters and digits, joined by hyphens');

/** Confines the phrase behind it to titles. */
export const titleMark = /^title:\s*/;

const phrase = z
  .string('is not a phrase; put it in quotes, without a space after title:')
  .trim()
  .refine((value) => /^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/u.test(value.replace(titleMark, '')), {
    error: 'could match nothing; begin and end it with a letter or digit',
  });

const phrases = z.array(phrase).superRefine((list, context) => {
  list.forEach((value, at) => {
    const message = 'is the same phrase again; take one out';
    if (list.indexOf(value) < at) context.addIssue({ code: 'custom', path: [at], message });
  });
});

const topicSchema = z.strictObject({
  id: id.describe("the last part of the topic's address, unique over all facets"),
  name: text.describe('as readers see it'),
  about: text.optional().describe("one sentence for the topic's page"),
  phrases: phrases
    .min(1, 'is empty; write a phrase')
    .describe('a paper that holds one of them is placed here'),
  'but-not': phrases.default([]).describe("phrases that don't count, nor does what lies inside them"),
});

const facetSchema = z.strictObject({
  id: id
    .refine(
      (value) => !reservedFacetIds.has(value),
      'is an address that the site needs for itself; choose another',
    )
    .describe("the first part of the addresses of the facet's pages"),
  name: text.describe('in the singular, as readers see it'),
  plural: text.optional().describe('where it is not the name with an s'),
  about: text.optional().describe('one sentence on what the facet divides by'),
  topics: z.array(topicSchema).default([]),
});

/**
 * The taxonomy as `content/topics.yaml` gives it.
 *
 * A phrase of lower-case words matches in any case, and its last word may take `s` or `es`. A phrase
 * with a capital letter matches as it is written, and may take `s`. Either way hyphens and spaces
 * are alike and only whole words count. `title:` before a phrase confines it to titles.
 */
export const taxonomySchema = z
  .strictObject({ facets: z.array(facetSchema).default([]) })
  .superRefine(({ facets }, context) => {
    const used = { facet: new Set<string>(), topic: new Set<string>() };
    const checkUnique = (kind: 'facet' | 'topic', value: string, path: (string | number)[]) => {
      const message = `"${value}" is already the id of another ${kind}; choose another`;
      if (used[kind].has(value)) context.addIssue({ code: 'custom', path, message });
      used[kind].add(value);
    };
    facets.forEach((facet, f) => {
      checkUnique('facet', facet.id, ['facets', f, 'id']);
      facet.topics.forEach((topic, t) => {
        checkUnique('topic', topic.id, ['facets', f, 'topics', t, 'id']);
      });
    });
  });

/** Facets and their topics, in the order of the file. */
export type Taxonomy = z.output<typeof taxonomySchema>;

/** Reads `topics.yaml`; an empty text gives a taxonomy without facets. Throws a FileError. */
export function parseTaxonomy(yaml: string, file: string): Taxonomy {
  return checkedYaml({ yaml, file }, taxonomySchema);
}
