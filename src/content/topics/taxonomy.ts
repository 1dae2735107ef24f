import { z } from 'zod';
import { nearName } from '../../paper/near-name.ts';
import { reservedFacetIds } from '../addresses.ts';
import { checkedYaml } from '../yaml/yaml.ts';

/** The name of the file in a content folder that divides the shelf. */
export const taxonomyFile = 'topics.yaml';

const text = z.string().trim().min(1, 'is empty; write it');

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not an id; use lower-case letters and digits, joined by hyphens');

/** What a phrase may be confined to, before a colon: titles, or keywords that are it and nothing more. */
const fields = ['title', 'keyword'] as const;
const marks = fields.map((field) => `${field}:`).join(' or ');

/** Confines the phrase that follows it to one of `fields`. */
export const fieldMark = new RegExp(`^(?:${fields.join('|')}):\\s*`);

/** Whether a phrase can match something. */
export function parsesAsPhrase(value: string): boolean {
  return /^[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?$/u.test(value.replace(fieldMark, ''));
}

const phrase = z
  .string(`is not a phrase; put it in quotes, without a space after ${marks}`)
  .trim()
  .refine(parsesAsPhrase, { error: 'could match nothing; begin and end it with a letter or digit' });

/** What somebody may want to confine a phrase to, and can't. */
const otherFields = ['abstract', 'keywords', 'author', 'venue'];

/** What stands before a phrase as a field does, and isn't known; `undefined` where nothing does. */
function wrongMark(value: string): string | undefined {
  const [, mark] = /^([a-z]+):\s*\S/i.exec(value) ?? [];
  if (mark === undefined || fieldMark.test(value)) return undefined;
  return otherFields.includes(mark) || nearName(mark, fields) ? mark : undefined;
}

const markedPhrase = phrase.check(({ value, issues }) => {
  const mark = wrongMark(value);
  const message = `begins with ${mark}:, which is not known here; write ${marks}, or the phrase alone`;
  if (mark !== undefined) issues.push({ code: 'custom', message, input: value });
});

const phrases = z.array(markedPhrase).superRefine((list, context) => {
  list.forEach((value, at) => {
    const message = 'is the same phrase again; take one out';
    if (list.indexOf(value) < at) context.addIssue({ code: 'custom', path: [at], message });
  });
});

/** One topic, with those within it. */
export interface Topic {
  id: string;
  name: string;
  about?: string | undefined;
  phrases: string[];
  'but-not': string[];
  topics?: Topic[] | undefined;
}

const topicSchema = z
  .strictObject({
    id: id.describe("the last part of the topic's address, unique over all facets"),
    name: text.describe('as readers see it'),
    about: text.optional().describe("one sentence for the topic's page"),
    phrases: phrases
      .default([])
      .describe('a paper that holds one of them is placed here; only a topic with topics may have none'),
    'but-not': phrases.default([]).describe("phrases that don't count, nor does what lies inside them"),
    get topics(): z.ZodOptional<z.ZodArray<z.ZodType<Topic>>> {
      return z
        .array(topicSchema)
        .min(1, 'is empty; write a topic')
        .optional()
        .describe('narrower topics, of the same kind; a paper in one of them is also here');
    },
  })
  .refine(hasPhrases, { path: ['phrases'], error: 'is empty; write a phrase', when: () => true });

/** Whether a topic has phrases or topics, as far as it could be read. */
function hasPhrases(topic: unknown): boolean {
  const { phrases, topics } = Object(topic) as { phrases?: unknown; topics?: unknown };
  return topics !== undefined || !Array.isArray(phrases) || phrases.length > 0;
}

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
  most: z.coerce
    .number('is not a number')
    .int('is not a whole number')
    .min(1, 'is too small; write 1 or more')
    .optional()
    .describe(
      'a paper is in at most so many of its topics: first those that its title or keywords name, then those that several places of its abstract name; one that is named once counts only where it has fewer than two others',
    ),
  topics: z.array(topicSchema).default([]),
});

/**
 * The taxonomy as `content/topics.yaml` gives it.
 *
 * A phrase of lower-case words matches in any case, and its last word may take `s` or `es`. A phrase
 * with a capital letter matches as it is written, and may take `s`. Either way hyphens and spaces
 * are alike and only whole words count. `title:` before a phrase confines it to titles, `keyword:` to keywords
 * that are it and nothing more.
 */
export const taxonomySchema = z
  .strictObject({
    derive: z
      .enum(['rest', 'none'], 'is neither rest nor none')
      .optional()
      .describe(
        'whether topics are derived from the papers where there are none here, or where these leave out more than a tenth of the papers: rest, as by default, or none',
      ),
    facets: z.array(facetSchema).default([]),
  })
  .superRefine(({ facets }, context) => {
    const used = { facet: new Set<string>(), topic: new Set<string>() };
    const checkUnique = (kind: 'facet' | 'topic', value: string, path: (string | number)[]) => {
      const message = `"${value}" is already the id of another ${kind}; choose another`;
      if (used[kind].has(value)) context.addIssue({ code: 'custom', path, message });
      used[kind].add(value);
    };
    facets.forEach((facet, f) => {
      checkUnique('facet', facet.id, ['facets', f, 'id']);
      checkTopics(facet.topics, ['facets', f, 'topics']);
    });
    function checkTopics(topics: readonly Topic[], path: (string | number)[]): void {
      topics.forEach(({ id, topics: inner = [] }, t) => {
        checkUnique('topic', id, [...path, t, 'id']);
        checkTopics(inner, [...path, t, 'topics']);
      });
    }
  });

/** Facets and their topics, in the order of the file. */
export type Taxonomy = z.output<typeof taxonomySchema>;

/** A topic and the ids of those that it is within, the widest first. */
export interface TopicPlace {
  topic: Topic;
  within: readonly string[];
}

/** The topics of a facet, each followed by those within it. */
export function allTopics(
  { topics }: { topics: readonly Topic[] },
  within: readonly string[] = [],
): TopicPlace[] {
  return topics.flatMap((topic) => [
    { topic, within },
    ...allTopics({ topics: topic.topics ?? [] }, [...within, topic.id]),
  ]);
}

/** Reads `topics.yaml`; an empty text gives a taxonomy without facets. Throws a FileError. */
export function parseTaxonomy(yaml: string, file: string): Taxonomy {
  return checkedYaml({ yaml, file }, taxonomySchema);
}
