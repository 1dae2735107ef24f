import { z } from 'zod';
import { notAmong } from '../../paper/not-among.ts';
import { webAddressOrUndefined } from '../../paper/web-address.ts';

const text = z.string().trim().min(1, 'is empty; write it');

const menuEntry = z.union(
  [text, z.strictObject({ label: text, link: text })],
  'is not an entry of a menu; write a name, or { label: Our group, link: https://example.org }',
);

/** An entry of the menu: the name of a page of the site, or a page or a web address under another name. */
export type MenuEntry = z.output<typeof menuEntry>;

export const menuSchema = z.array(menuEntry);

/** What a menu entry leads to: a name, or a web address. */
export function menuTarget(entry: MenuEntry): { name: string } | { address: string } {
  const to = typeof entry === 'string' ? entry : entry.link;
  return webAddressOrUndefined(to) === undefined ? { name: to } : { address: to };
}

/** What the home page begins with. */
export const homes = ['listing', 'newest', 'trending', 'topics'] as const;

export type Home = (typeof homes)[number];

/** How a field of one's own is shown: as a facet, in a line, as a link. */
const ways = ['facet', 'line', 'link'] as const;

const ownField = z.strictObject({
  name: text,
  as: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z
      .array(z.enum(ways, { error: ({ input }) => notAmong(input, ways, 'is not a way to show a field') }))
      .min(1, 'is empty; write line'),
  ),
  label: text.optional(),
  plural: text.optional(),
});

/** Data that records have under `extra`, and how it is shown. */
export type OwnField = z.output<typeof ownField>;

export const ownFieldsSchema = z.array(ownField).superRefine((fields, context) => {
  fields.forEach(({ name }, at) => {
    const message = `is ${name} again; write all ways to show it in one entry: as: [facet, line]`;
    if (fields.findIndex((other) => other.name === name) < at)
      context.addIssue({ code: 'custom', path: [at, 'name'], message });
  });
});

/** What a list can show of a paper besides its title; the first nine by default. */
export const listParts = [
  'date',
  'venue',
  'authors',
  'sentence',
  'topics',
  'pdf',
  'code',
  'project',
  'awards',
  'type',
  'container',
  'publisher',
  'place',
  'series',
  'editors',
  'keywords',
  'categories',
  'language',
  'listed',
  'doi',
  'arxiv',
  'key',
] as const;

export type ListPart = (typeof listParts)[number];

/** What a list shows of a paper where a curator says nothing. */
export const usualListParts: readonly ListPart[] = listParts.slice(0, listParts.indexOf('awards') + 1);

/** What a paper's page can show besides status, title, authors and abstract; all of it by default. */
export const paperParts = [
  'type',
  'published',
  'venue',
  'listed',
  'publication',
  'awards',
  'links',
  'subjects',
  'notes',
  'cite',
  'related',
  'short',
  'details',
  'address',
  'origin',
] as const;

export type PaperPart = (typeof paperParts)[number];

function partsOf<const T extends readonly string[]>(parts: T, where: string) {
  return z.array(
    z.enum(parts, {
      error: ({ input }) => notAmong(input, parts, `is not something that ${where} can show`),
    }),
  );
}

export const shownSchema = z.strictObject({
  list: partsOf(listParts, 'a list').optional(),
  paper: partsOf(paperParts, 'a paper’s page').optional(),
});

/** The parts of a list or of a page, as a curator chose them. */
export type Shown = z.output<typeof shownSchema>;
