import { defineCollection } from 'astro:content';
import path from 'node:path';
import { z } from 'zod';
import { contentFolder } from './content/folder.ts';
import { listingSchema, parseListing } from './content/listing.ts';
import { yamlLoader } from './content/loader.ts';
import { ownPageSchema, type TextNode } from './content/page.ts';
import { parsePeople, peopleFile, peopleSchema } from './content/people.ts';
import { parseSite, siteSchema } from './content/site/site.ts';
import { parseTaxonomy, taxonomySchema } from './content/topics/taxonomy.ts';
import { parseVenues, venuesFile, venuesSchema } from './content/venues.ts';
import { ownPageLoader, paperLoader } from './mdx/loader.ts';
import { recordSchema } from './paper/paper.ts';

const content = contentFolder(process.env);

export const collections = {
  papers: defineCollection({
    loader: paperLoader(path.join(content, 'papers'), path.join(content, 'removed')),
    schema: recordSchema.extend({
      abstract: z.string(),
      notes: z.array(z.custom<TextNode>()),
      usesMdx: z.boolean(),
      isRemoved: z.boolean().default(false),
    }),
  }),
  listings: defineCollection({
    loader: yamlLoader(path.join(content, 'listings'), parseListing),
    schema: listingSchema,
  }),
  pages: defineCollection({
    loader: ownPageLoader(path.join(content, 'pages')),
    schema: ownPageSchema,
  }),
  people: defineCollection({
    loader: yamlLoader(path.join(content, peopleFile), parsePeople),
    schema: peopleSchema,
  }),
  venues: defineCollection({
    loader: yamlLoader(path.join(content, venuesFile), parseVenues),
    schema: venuesSchema,
  }),
  site: defineCollection({
    loader: yamlLoader(path.join(content, 'site.yaml'), parseSite),
    schema: siteSchema,
  }),
  topics: defineCollection({
    loader: yamlLoader(path.join(content, 'topics.yaml'), parseTaxonomy),
    schema: taxonomySchema,
  }),
};
