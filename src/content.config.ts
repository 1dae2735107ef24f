import { defineCollection } from 'astro:content';
import path from 'node:path';
import { z } from 'zod';
import { paperLoader } from './mdx/loader.ts';
import { recordSchema } from './paper/paper.ts';
import { contentFolder } from './shelf/folder.ts';
import { listingSchema, parseListing } from './shelf/listing.ts';
import { yamlLoader } from './shelf/loader.ts';
import { parseSite, siteSchema } from './shelf/site.ts';
import { parseTaxonomy, taxonomySchema } from './shelf/taxonomy.ts';

const content = contentFolder(process.env);

export const collections = {
  papers: defineCollection({
    loader: paperLoader(path.join(content, 'papers')),
    schema: recordSchema.extend({ abstract: z.string(), hasNotes: z.boolean() }),
  }),
  listings: defineCollection({
    loader: yamlLoader(path.join(content, 'listings'), parseListing),
    schema: listingSchema,
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
